// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clip_card.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/theme/icons.h"
#include "ui/widgets/answer_grid.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waveform_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace genrescope::ui {

ClipCard::ClipCard(QWidget* parent)
    : QWidget(parent)
    , m_name(new Label({}, Type::Title))
    , m_labels(new Label({}, Type::Body, Tone::Quiet))
    , m_waveform(new WaveformView)
    , m_play(new QPushButton)
    , m_soundProblem(new Label({}, Type::Caption, Tone::Quiet))
    , m_answers(new AnswerGrid)
    , m_exclude(new QPushButton)
    , m_relabel(new QPushButton(tr("File under")))
    , m_genres(new QMenu(this))
{
    m_name->setObjectName(u"clipName");
    m_labels->setObjectName(u"clipLabels");
    m_labels->setWordWrap(true);
    m_waveform->setObjectName(u"clipWaveform");
    m_play->setObjectName(u"playClip");
    m_soundProblem->setObjectName(u"soundProblem");
    m_soundProblem->setWordWrap(true);
    m_answers->setObjectName(u"clipAnswers");
    m_answers->setFitted(true);
    m_exclude->setObjectName(u"excludeClip");
    m_exclude->setText(tr("Exclude"));
    m_relabel->setObjectName(u"relabelClip");
    m_relabel->setMenu(m_genres);
    m_relabel->setToolTip(tr("Trainings from now on take the clip for this genre. The collection's "
                             "files stay as they are; Undo takes it back."));

    auto* sound = new QHBoxLayout;
    sound->setSpacing(space::medium);
    sound->addWidget(m_play);
    sound->addWidget(m_soundProblem, 1);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_exclude);
    actions->addWidget(m_relabel);
    actions->addStretch();

    auto* card = new Card;
    QVBoxLayout* column = card->column();
    m_name->setElided(true);
    column->addWidget(m_name);
    column->addWidget(m_labels);
    column->addWidget(m_waveform);
    column->addLayout(sound);
    column->addSpacing(space::small);
    column->addWidget(m_answers);
    column->addStretch();
    column->addLayout(actions);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    connectParts();
    showSound();
}

void ClipCard::connectParts()
{
    connect(m_play, &QPushButton::clicked, &m_player, &Player::toggle);
    connect(m_waveform, &WaveformView::seekAsked, &m_player, &Player::seek);
    connect(&m_player, &Player::positionChanged, &m_waveform->axis(), &TimeAxis::setCursor);
    connect(&m_player, &Player::playingChanged, this, &ClipCard::showSound);
    connect(&m_player, &Player::failed, m_soundProblem, &QLabel::setText);
    connect(m_exclude, &QPushButton::clicked, this, [this] {
        emit changeAsked(m_clip, {!m_change.excluded, {}});
    });
    connect(&m_outline, &OutlineJob::finished, this,
            [this](const std::filesystem::path& file, const Peaks& peaks) {
                if (QString::fromStdString(file.string()) == m_file)
                    m_waveform->setPeaks(peaks);
                else
                    readOutline();
            });
    connect(&m_outline, &Job::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::Cancelled)
            readOutline();
        else
            m_soundProblem->setText(sentenceOf(error));
    });
}

void ClipCard::show(std::shared_ptr<const ComparedModels> models, int clip,
                    const ClipChange& change)
{
    m_asked = std::move(models);
    m_clip = clip;
    m_change = change;
    const AskedClip& asked = m_asked->clips[static_cast<std::size_t>(clip)];
    m_name->setText(asked.name);
    if (asked.file != m_file) {
        m_file = asked.file;
        m_player.stop();
        m_player.setFile(m_file);
        m_waveform->clear();
        readOutline();
    }
    fillMenu();
    showSound();
    showAnswers();
}

void ClipCard::readOutline()
{
    if (m_outline.isRunning())
        m_outline.requestStop(); // its end begins this one
    else if (!m_file.isEmpty())
        m_outline.start(m_file.toStdString());
}

void ClipCard::stop()
{
    m_player.stop();
}

void ClipCard::hideEvent(QHideEvent* event)
{
    stop();
    QWidget::hideEvent(event);
}

void ClipCard::showSound()
{
    const bool playing = m_player.isPlaying();
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    m_play->setIcon(iconOf(playing ? Icon::Pause : Icon::Play));
    const QString problem =
        m_file.isEmpty() ? tr("The clip's file is no longer there.") : m_player.problem();
    m_play->setEnabled(problem.isEmpty());
    m_soundProblem->setText(problem);
}

void ClipCard::showAnswers()
{
    const int label = m_asked->clips[static_cast<std::size_t>(m_clip)].genre;
    QStringList models, genres;
    std::vector<float> probabilities;
    for (const std::string& genre : m_asked->genres)
        genres << QString::fromStdString(genre);
    for (int model = 0; model < static_cast<int>(m_asked->models.size()); ++model) {
        models << m_asked->models[static_cast<std::size_t>(model)].name;
        for (int genre = 0; genre < m_asked->genreCount(); ++genre)
            probabilities.push_back(m_asked->probability(model, m_clip, genre));
    }
    m_answers->setAnswers(models, genres, std::move(probabilities), label);

    QString text = tr("Filed under %1").arg(genres[label]);
    if (m_change.excluded)
        text = tr("Filed under %1; takes no part in trainings from now on").arg(genres[label]);
    else if (!m_change.newGenre.isEmpty())
        text = tr("Filed under %1; trainings from now on take it for %2")
                   .arg(genres[label], m_change.newGenre);
    m_labels->setText(text);
    m_exclude->setText(m_change.excluded ? tr("Let it take part again") : tr("Exclude"));
    m_exclude->setToolTip(tr("An excluded clip takes no part in trainings. The collection's files "
                             "stay as they are; Undo takes it back."));
    m_exclude->setEnabled(!m_file.isEmpty());
    m_relabel->setEnabled(!m_file.isEmpty());
}

void ClipCard::fillMenu()
{
    m_genres->clear();
    const auto now = m_asked->clips[static_cast<std::size_t>(m_clip)].genre;
    for (int genre = 0; genre < m_asked->genreCount(); ++genre) {
        const QString name =
            QString::fromStdString(m_asked->genres[static_cast<std::size_t>(genre)]);
        QAction* action = m_genres->addAction(name);
        action->setObjectName(QStringLiteral("relabel_") + name);
        action->setCheckable(true);
        action->setChecked(m_change.newGenre.isEmpty() ? genre == now : name == m_change.newGenre);
        connect(action, &QAction::triggered, this, [this, name, genre, now] {
            emit changeAsked(m_clip, {false, genre == now ? QString() : name});
        });
    }
}

} // namespace genrescope::ui
