// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/song_view.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confidence_bars.h"
#include "ui/widgets/genre_timeline.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>

namespace genrescope::ui {

namespace {

constexpr int kDot = 20;

QString factsText(const Verdict& verdict)
{
    const QStringList channels{SongView::tr("silent"), SongView::tr("mono"),
                               SongView::tr("stereo")};
    const int count = verdict.facts.channels;
    return QStringList{
        clockText(verdict.seconds), QString::fromStdString(verdict.facts.format),
        SongView::tr("%1 kHz").arg(numberText(verdict.facts.sampleRateHz / 1000.0, 1)),
        count >= 1 && count <= 2 ? channels[count] : SongView::tr("%n channels", nullptr, count)}
        .join(QStringLiteral("  ·  "));
}

/// How sure an answer is, in words.
QString sureness(double share)
{
    if (share >= 0.8)
        return SongView::tr("Quite sure");
    if (share >= 0.6)
        return SongView::tr("Fairly sure");
    if (share >= 0.4)
        return SongView::tr("Leaning this way");
    return SongView::tr("Hard to say: it has something of several");
}

TimelinePart partOf(const Moment& moment, const std::vector<std::string>& genres)
{
    return {moment.startSeconds, moment.endSeconds, rankedShares(genres, moment.probabilities)};
}

} // namespace

SongView::SongView(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_colours(colours)
    , m_name(new Label({}, Type::Title))
    , m_facts(new Label({}, Type::Body, Tone::Quiet))
    , m_answer(new QWidget)
    , m_dot(new QLabel)
    , m_genreName(new Label({}, Type::Answer))
    , m_confidence(new Label({}, Type::Answer, Tone::Quiet))
    , m_words(new Label({}, Type::Body, Tone::Quiet))
    , m_bars(new ConfidenceBars(colours))
    , m_timelineTitle(new Label(tr("Along the song"), Type::Body, Tone::Quiet))
    , m_timeline(new GenreTimeline(colours))
    , m_failure(new Banner)
{
    m_name->setObjectName(u"songName");
    m_facts->setObjectName(u"songFacts");
    m_genreName->setObjectName(u"answer");
    m_confidence->setObjectName(u"confidence");
    m_words->setObjectName(u"sureness");
    m_bars->setObjectName(u"confidenceBars");
    m_timeline->setObjectName(u"timeline");
    m_failure->setObjectName(u"songFailure");
    m_confidence->setFont(fontOf(Type::Answer, QFont::Light));
    m_name->setElided(true);
    m_facts->setElided(true);
    m_failure->setClosable(false);

    auto* answer = new QHBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(space::medium);
    answer->addWidget(m_dot);
    answer->addWidget(m_genreName);
    answer->addSpacing(space::small);
    answer->addWidget(m_confidence);
    answer->addStretch();

    auto* column = new QVBoxLayout(this);
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
    column->addWidget(m_timelineTitle);
    column->addSpacing(space::small);
    column->addWidget(m_timeline);
    column->addStretch();
}

void SongView::show(const Song& song)
{
    const bool another = song.file != m_file;
    m_file = song.file;
    m_name->setText(song.name());
    m_name->setToolTip(song.file);

    const bool failed = song.state == Song::State::Failed;
    m_answer->setVisible(!failed);
    m_words->setVisible(!failed);
    m_bars->setVisible(!failed && (song.verdict || !song.moments.empty()));
    m_timelineTitle->setVisible(!failed);
    m_timeline->setVisible(!failed);
    if (failed) {
        m_facts->clear();
        m_failure->say(sentenceOf(*song.error));
        return;
    }
    m_failure->clear();
    if (another)
        m_timeline->clear();
    showAnswer(song);
    showTimeline(song);
}

void SongView::showAnswer(const Song& song)
{
    std::vector<GenreShare> ranked = song.answer();
    const bool final = !ranked.empty();
    if (!final && !song.moments.empty()) // so far, in the stretch heard last
        ranked = rankedShares(song.genres, song.moments.back().probabilities);
    m_bars->setShares(ranked);
    m_dot->setVisible(final);
    m_confidence->setVisible(final);
    if (final) {
        m_genre = ranked.front().genre;
        m_genreName->setText(titleOf(m_genre));
        m_genreName->setTone(Tone::Ink);
        m_confidence->setText(percentText(ranked.front().share));
        m_words->setText(sureness(ranked.front().share));
        m_facts->setText(factsText(*song.verdict));
        paintDot();
        return;
    }
    m_genreName->setTone(Tone::Quiet);
    const bool waiting = song.state == Song::State::Waiting;
    m_genreName->setText(waiting ? tr("Waiting") : tr("Listening…"));
    m_words->setText(waiting          ? tr("Its turn comes")
                     : ranked.empty() ? tr("Reading the first seconds")
                                      : tr("Just now: %1").arg(titleOf(ranked.front().genre)));
    m_facts->setText(QFileInfo(song.file).path());
}

void SongView::showTimeline(const Song& song)
{
    // Parts only ever come at the end, but the verdict may replace them all.
    const auto count = static_cast<int>(song.moments.size());
    if (song.verdict || m_timeline->partCount() > count)
        m_timeline->clear(song.verdict ? song.verdict->seconds : 0);
    for (int i = m_timeline->partCount(); i < count; ++i)
        m_timeline->add(partOf(song.moments[static_cast<std::size_t>(i)], song.genres));
    if (!song.verdict && song.heardShare > 0 && count > 0)
        m_timeline->setSeconds(song.moments.back().endSeconds / song.heardShare);
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

} // namespace genrescope::ui
