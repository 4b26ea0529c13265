// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/song_view.h"

#include "ui/pages/player_bar.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/text/why.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confidence_bars.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/genre_timeline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/spectrogram_view.h"
#include "ui/widgets/waveform_view.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace genrescope::ui {

namespace {

constexpr Length kDot{20};
constexpr double kArrowSeconds = 5;

QString factsText(const Verdict& verdict)
{
    const QStringList channels{SongView::tr("silent"), SongView::tr("mono"),
                               SongView::tr("stereo")};
    const int count = verdict.facts.channels;
    return QStringList{
        clockText(verdict.seconds), QString::fromStdString(verdict.facts.format),
        SongView::tr("%1 kHz").arg(numberText(verdict.facts.sampleRateHz / 1000.0, 1)),
        count >= 1 && count <= 2 ? channels[count] : SongView::tr("%Ln channels", nullptr, count)}
        .join(QStringLiteral("  ·  "));
}

TimelinePart partOf(const Moment& moment, const std::vector<std::string>& genres)
{
    return {moment.startSeconds, moment.endSeconds, rankedShares(genres, moment.probabilities)};
}

} // namespace

SongView::SongView(GenreColours& colours, std::unique_ptr<SoundOutput> output, QWidget* parent)
    : QWidget(parent)
    , m_colours(colours)
    , m_player(std::move(output))
    , m_name(new Label({}, Type::Title))
    , m_facts(new Label({}, Type::Body, Tone::Quiet))
    , m_answer(new QWidget)
    , m_dot(new QLabel)
    , m_genreName(new Label({}, Type::Answer))
    , m_confidence(new Label({}, Type::Answer, Tone::Quiet))
    , m_words(new Label({}, Type::Body, Tone::Quiet))
    , m_bars(new ConfidenceBars(colours))
    , m_along(new QWidget)
    , m_waveform(new WaveformView(&m_axis))
    , m_timeline(new GenreTimeline(colours, &m_axis))
    , m_why(new Fold(tr("Why?")))
    , m_whyText(new Label({}))
    , m_spectrogramFold(new Fold(tr("Spectrogram")))
    , m_spectrogram(new SpectrogramView(&m_axis))
    , m_spectrogramState(new Label({}, Type::Body, Tone::Quiet))
    , m_failure(new Banner)
{
    m_name->setObjectName(u"songName");
    m_facts->setObjectName(u"songFacts");
    m_genreName->setObjectName(u"answer");
    m_confidence->setObjectName(u"confidence");
    m_words->setObjectName(u"sureness");
    m_bars->setObjectName(u"confidenceBars");
    m_waveform->setObjectName(u"waveform");
    m_timeline->setObjectName(u"timeline");
    m_why->setObjectName(u"why");
    m_whyText->setObjectName(u"whyText");
    m_spectrogramFold->setObjectName(u"spectrogramFold");
    m_spectrogram->setObjectName(u"spectrogram");
    m_spectrogramState->setObjectName(u"spectrogramState");
    m_failure->setObjectName(u"songFailure");
    m_confidence->setFont(fontOf(Type::Answer, QFont::Light));
    m_name->setElided(true);
    m_facts->setElided(true);
    m_words->setWordWrap(true);
    m_whyText->setWordWrap(true);
    m_failure->setClosable(false);
    auto* column = new QVBoxLayout(this);
    fill(column);

    for (TimeView* view : std::initializer_list<TimeView*>{m_waveform, m_timeline, m_spectrogram})
        connect(view, &TimeView::seekAsked, this, [this](double seconds) {
            m_player.seek(seconds);
            m_player.play();
        });
    connect(m_spectrogramFold, &Fold::toggled, this, &SongView::showSpectrogram);
    connect(&m_spectrogramJob, &SpectrogramJob::finished, this,
            [this](const std::filesystem::path& file, std::shared_ptr<const SoundPicture> picture) {
                if (QString::fromStdString(file.string()) != m_file)
                    return showSpectrogram(); // another song is shown by now
                m_spectrogramState->hide();
                m_spectrogram->setPicture(std::move(picture));
            });
    connect(&m_spectrogramJob, &Job::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::Cancelled)
            showSpectrogram();
        else
            m_spectrogramState->setText(sentenceOf(error));
    });
}

void SongView::fill(QVBoxLayout* column)
{
    auto* answer = new QHBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(space::medium);
    answer->addWidget(m_dot);
    answer->addWidget(m_genreName);
    answer->addSpacing(space::small);
    answer->addWidget(m_confidence);
    answer->addStretch();

    auto* along = new QVBoxLayout(m_along);
    along->setContentsMargins(0, 0, 0, 0);
    along->setSpacing(space::hair);
    along->addWidget(new PlayerBar(m_player, m_axis));
    along->addWidget(m_waveform);
    along->addWidget(m_timeline);
    m_why->column()->addWidget(m_whyText);
    m_why->column()->addSpacing(space::medium);
    m_spectrogramFold->column()->addWidget(m_spectrogramState);
    m_spectrogramFold->column()->addWidget(m_spectrogram);

    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addSpacing(space::hair);
    column->addWidget(m_facts);
    column->addSpacing(space::page);
    column->addWidget(m_failure);
    column->addWidget(m_answer);
    column->addSpacing(space::hair);
    column->addWidget(m_words);
    column->addSpacing(space::wide);
    column->addWidget(m_bars);
    column->addSpacing(space::wide);
    column->addWidget(m_along);
    column->addSpacing(space::large);
    column->addWidget(m_why);
    column->addSpacing(space::small);
    column->addWidget(m_spectrogramFold);
    column->addStretch();
}

void SongView::show(const Song& song)
{
    const bool another = song.file != m_file;
    m_file = song.file;
    m_name->setText(song.name());
    m_name->setToolTip(song.file);

    const bool failed = song.state == Song::State::Failed;
    for (QWidget* part : std::initializer_list<QWidget*>{m_answer, m_words, m_bars, m_along, m_why,
                                                         m_spectrogramFold})
        part->setVisible(!failed);
    m_bars->keepRoomFor(static_cast<int>(song.genres.size()));
    m_why->setEnabled(song.verdict.has_value());
    if (!song.verdict)
        m_whyText->clear();
    if (another) {
        m_player.setFile(failed ? QString() : song.file);
        m_axis.reset();
        m_waveform->clear();
        m_timeline->clear();
        showSpectrogram();
    }
    if (failed) {
        m_player.setFile({});
        m_facts->clear();
        m_failure->say(sentenceOf(*song.error));
        return;
    }
    m_failure->clear();
    showAnswer(song);
    showTimeline(song);
}

void SongView::showAnswer(const Song& song)
{
    std::vector<GenreShare> ranked = song.answer();
    const bool final = !ranked.empty();
    if (!final && !song.moments.empty()) // so far, in the stretch heard last
        ranked = rankedShares(song.genres, song.moments.back().probabilities);
    else if (!final && song.glimpse)
        ranked = rankedShares(song.genres, song.glimpse->probabilities);
    m_bars->setShares(ranked);
    if (final) {
        showVerdict(*song.verdict, ranked);
        showWhy(song);
        return;
    }
    m_dot->hide();
    m_confidence->hide();
    m_genreName->setTone(Tone::Quiet);
    const bool waiting = song.state == Song::State::Waiting;
    m_genreName->setText(waiting ? tr("Waiting") : tr("Listening…"));
    m_words->setText(waiting          ? tr("Its turn comes")
                     : ranked.empty() ? tr("Reading the first seconds")
                     : song.glimpse   ? tr("At first: %1").arg(titleOf(ranked.front().genre))
                                      : tr("Just now: %1").arg(titleOf(ranked.front().genre)));
    m_facts->setText(QFileInfo(song.file).path());
}

void SongView::showVerdict(const Verdict& verdict, const std::vector<GenreShare>& ranked)
{
    const GenreShare& best = ranked.front();
    const bool sure = verdict.doubt == Doubt::None;
    m_genre = sure ? best.genre : QString();
    m_dot->setVisible(sure);
    m_confidence->setVisible(sure);
    m_genreName->setTone(Tone::Ink);
    m_genreName->setText(sure ? titleOf(best.genre) : tr("Not sure"));
    m_confidence->setText(percentText(best.share));
    m_facts->setText(factsText(verdict));
    if (sure) {
        paintDot();
        m_words->setText(surenessText(verdict, ranked));
    } else {
        m_words->setText(QStringLiteral("%1 %2").arg(
            doubtText(verdict.doubt),
            tr("Nearest is %1, %2.").arg(titleOf(best.genre), percentText(best.share))));
    }
}

void SongView::showWhy(const Song& song)
{
    m_whyText->setText(whyLines(*song.verdict, song.genres).join(u'\n'));
}

void SongView::showTimeline(const Song& song)
{
    // Parts only ever come at the end, but the verdict may replace them all.
    const auto count = static_cast<int>(song.moments.size());
    double seconds = 0;
    if (song.verdict)
        seconds = song.verdict->seconds;
    else if (song.heardShare > 0 && count > 0)
        seconds = song.moments.back().endSeconds / song.heardShare;
    if (!song.peaks.high.empty() && song.peaks != m_waveform->peaks())
        m_waveform->setPeaks(song.peaks, seconds);
    if (song.verdict || m_timeline->partCount() > count)
        m_timeline->clear();
    for (int i = m_timeline->partCount(); i < count; ++i)
        m_timeline->add(partOf(song.moments[static_cast<std::size_t>(i)], song.genres));
    m_axis.setSeconds(std::max(seconds, m_axis.seconds()));
    if (song.verdict)
        m_axis.setSeconds(seconds);
}

void SongView::showSpectrogram()
{
    m_spectrogram->setPicture(nullptr);
    m_spectrogramState->setText(tr("Drawing the spectrogram…"));
    m_spectrogramState->show();
    if (m_spectrogramJob.isRunning())
        m_spectrogramJob.requestStop(); // it comes here again when it has ended
    else if (m_spectrogramFold->isOpen() && !m_file.isEmpty())
        m_spectrogramJob.start(m_file.toStdString());
}

void SongView::paintDot()
{
    const qreal scale = devicePixelRatioF();
    QPixmap dot(QSize(kDot, kDot) * scale);
    dot.setDevicePixelRatio(scale);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    const QColor colour = m_colours.colourOf(m_genre, palette());
    drawBox(painter, QRectF(0, 0, kDot, kDot), radius::control, colour,
            outlineOf(colour, palette()));
    painter.end();
    m_dot->setPixmap(dot);
}

void SongView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_genre.isEmpty())
        paintDot();
    QWidget::changeEvent(event);
}

void SongView::keyPressEvent(QKeyEvent* event)
{
    const bool canPlay = m_along->isVisible();
    if (canPlay && event->key() == Qt::Key_Space)
        m_player.toggle();
    else if (canPlay && event->key() == Qt::Key_Left)
        m_player.seek(m_player.position() - kArrowSeconds);
    else if (canPlay && event->key() == Qt::Key_Right)
        m_player.seek(std::min(m_axis.seconds(), m_player.position() + kArrowSeconds));
    else
        QWidget::keyPressEvent(event);
}

} // namespace genrescope::ui
