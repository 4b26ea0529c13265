// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/player.h"

#include "ui/text/sentences.h"

#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {
constexpr int kPumpMs = 33;
}

Player::Player(QObject* parent)
    : Player(systemSoundOutput(), parent)
{
}

Player::Player(std::unique_ptr<SoundOutput> output, QObject* parent)
    : QObject(parent)
    , m_output(std::move(output))
{
    m_timer.setInterval(kPumpMs);
    connect(&m_timer, &QTimer::timeout, this, &Player::pump);
}

Player::~Player()
{
    m_timer.stop();
    m_output->stop();
}

void Player::setFile(const QString& file)
{
    if (file == m_file)
        return;
    stop();
    m_file = file;
}

double Player::position() const
{
    return m_start + (m_isStarted ? m_output->heardSeconds() : 0);
}

void Player::setPlaying(bool playing)
{
    if (std::exchange(m_isPlaying, playing) != playing)
        emit playingChanged(playing);
}

void Player::play()
{
    if (m_isPlaying || m_file.isEmpty())
        return;
    if (!m_isStarted) {
        if (const QString problem = m_output->problem(); !problem.isEmpty()) {
            emit failed(problem);
            return;
        }
        begin();
    } else {
        m_output->resume();
    }
    m_timer.start();
    setPlaying(true);
}

void Player::pause()
{
    if (!m_isPlaying)
        return;
    m_timer.stop();
    if (m_isStarted)
        m_output->suspend();
    setPlaying(false);
}

void Player::toggle()
{
    if (m_isPlaying)
        pause();
    else
        play();
}

void Player::stop()
{
    end();
    m_start = 0;
    emit positionChanged(0);
}

void Player::seek(double seconds)
{
    const bool goesOn = m_isPlaying;
    m_timer.stop();
    m_output->stop();
    m_isStarted = false;
    m_sound.reset();
    m_start = std::max(0.0, seconds);
    if (goesOn) {
        begin();
        m_timer.start();
    }
    emit positionChanged(m_start);
}

void Player::setVolume(double share)
{
    m_volume = std::clamp(share, 0.0, 1.0);
    m_output->setVolume(m_volume);
}

void Player::begin()
{
    m_sound = std::make_unique<ReadAhead>(m_file.toStdString(), m_start);
}

void Player::end()
{
    m_timer.stop();
    m_output->stop();
    m_isStarted = false;
    m_sound.reset();
    setPlaying(false);
}

void Player::pump()
{
    const ReadAhead::State state = m_sound->state();
    if (state.error && state.waiting == 0) {
        end();
        emit failed(sentenceOf(*state.error));
        return;
    }
    if (!m_isStarted && state.sampleRateHz > 0) {
        if (const QString problem = m_output->start(state.sampleRateHz); !problem.isEmpty()) {
            end();
            emit failed(problem);
            return;
        }
        m_isStarted = true;
        m_output->setVolume(m_volume);
    }
    if (m_isStarted) {
        m_block.resize(static_cast<std::size_t>(std::max<qsizetype>(0, m_output->freeFrames())) *
                       2);
        const std::size_t count = m_sound->take(m_block);
        if (count > 0)
            m_output->write(std::span(m_block).first(count));
    }
    const bool isHeard = state.ended && m_sound->state().waiting == 0 &&
                         (!m_isStarted || m_output->isDrained());
    if (!isHeard) {
        emit positionChanged(position());
        return;
    }
    stop();
    emit finished();
}

} // namespace genrescope::ui
