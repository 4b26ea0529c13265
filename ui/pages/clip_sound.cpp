// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clip_sound.h"

#include "ui/playback/player.h"
#include "ui/text/sentences.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waveform_view.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace genrescope::ui {

ClipSound::ClipSound(Player& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_name(new Label({}))
    , m_note(new Label({}, Type::Caption, Tone::Quiet))
    , m_play(new QToolButton)
    , m_waveform(new WaveformView)
{
    m_name->setObjectName(u"soundName");
    m_note->setObjectName(u"soundNote");
    m_play->setObjectName(u"playSound");
    m_waveform->setObjectName(u"soundWaveform");
    m_note->setElided(true);
    auto* words = new QHBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(m_name);
    words->addWidget(m_note, 1);
    auto* sound = new QHBoxLayout;
    sound->setSpacing(space::small);
    sound->addWidget(m_play, 0, Qt::AlignVCenter);
    sound->addWidget(m_waveform, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(words);
    column->addLayout(sound);

    connect(m_play, &QToolButton::clicked, this, &ClipSound::toggle);
    connect(m_waveform, &WaveformView::seekAsked, this, [this](double seconds) {
        m_player.setFile(m_file);
        m_player.seek(seconds);
        m_player.play();
    });
    connect(&m_player, &Player::playingChanged, this, &ClipSound::showState);
    connect(&m_player, &Player::positionChanged, this, [this](double seconds) {
        if (m_player.file() == m_file)
            m_waveform->axis().setCursor(seconds);
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
            m_note->setText(sentenceOf(error));
    });
    showState();
}

void ClipSound::show(const QString& file, const QString& name, const QString& note)
{
    m_name->setText(name);
    m_note->setText(note);
    if (file == m_file)
        return;
    m_file = file;
    m_waveform->clear();
    readOutline();
    showState();
}

void ClipSound::readOutline()
{
    if (m_outline.isRunning())
        m_outline.requestStop(); // its end begins this one
    else
        m_outline.start(m_file.toStdString());
}

void ClipSound::showState()
{
    const bool playing = m_player.isPlaying() && m_player.file() == m_file;
    m_play->setIcon(iconOf(playing ? Icon::Pause : Icon::Play));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(m_play->accessibleName());
}

void ClipSound::toggle()
{
    if (m_player.file() == m_file)
        return m_player.toggle();
    m_player.setFile(m_file);
    m_player.play();
}

} // namespace genrescope::ui
