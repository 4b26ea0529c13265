// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/sound_output.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QCoreApplication>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <vector>

namespace genrescope::ui {

namespace {

constexpr int kChannels = 2;
constexpr double kBufferSeconds = 0.4; // a window that is busy for less is not heard

QString translated(const char* text)
{
    return QCoreApplication::translate("SoundOutput", text);
}

/// QAudioSink needs no plug-ins, and a missing device is an error, where QMediaPlayer crashes.
class DeviceOutput final : public SoundOutput {
public:
    QString problem() const override
    {
        return QMediaDevices::defaultAudioOutput().isNull()
                   ? translated(QT_TRANSLATE_NOOP(
                         "SoundOutput", "Playing is off: this computer has no sound device."))
                   : QString();
    }

    QString start(int sampleRateHz) override
    {
        stop();
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        m_format.setSampleRate(sampleRateHz);
        m_format.setChannelCount(kChannels);
        m_format.setSampleFormat(QAudioFormat::Float);
        if (!device.isFormatSupported(m_format))
            m_format.setSampleFormat(QAudioFormat::Int16);
        m_sink = std::make_unique<QAudioSink>(device, m_format);
        m_sink->setBufferSize(m_format.bytesForDuration(qint64(kBufferSeconds * 1e6)));
        m_sink->setVolume(m_volume);
        m_device = m_sink->start();
        if (m_device && m_sink->error() == QAudio::NoError)
            return {};
        stop();
        return translated(QT_TRANSLATE_NOOP(
            "SoundOutput", "Playing is off: the sound device does not answer, or refuses this "
                           "song's sample rate."));
    }

    void suspend() override
    {
        if (m_sink)
            m_sink->suspend();
    }
    void resume() override
    {
        if (m_sink)
            m_sink->resume();
    }
    void stop() override
    {
        if (m_sink)
            m_sink->reset();
        m_device = nullptr;
        m_sink.reset();
    }

    qsizetype freeFrames() const override
    {
        return m_sink ? m_sink->bytesFree() / m_format.bytesPerFrame() : 0;
    }

    void write(std::span<const float> interleaved) override
    {
        if (!m_device)
            return;
        if (m_format.sampleFormat() == QAudioFormat::Float) {
            m_device->write(reinterpret_cast<const char*>(interleaved.data()),
                            qint64(interleaved.size_bytes()));
            return;
        }
        m_whole.resize(interleaved.size());
        std::ranges::transform(interleaved, m_whole.begin(), [](float sample) {
            return static_cast<qint16>(std::lround(std::clamp(sample, -1.0f, 1.0f) * 32767));
        });
        m_device->write(reinterpret_cast<const char*>(m_whole.data()),
                        qint64(m_whole.size() * sizeof(qint16)));
    }

    double heardSeconds() const override
    {
        if (!m_sink)
            return 0;
        const double waiting =
            double(m_sink->bufferSize() - m_sink->bytesFree()) / m_format.bytesPerFrame();
        return std::max(0.0,
                        double(m_sink->processedUSecs()) / 1e6 - waiting / m_format.sampleRate());
    }

    bool isDrained() const override
    {
        return !m_sink || m_sink->state() == QAudio::IdleState ||
               m_sink->state() == QAudio::StoppedState;
    }

    void setVolume(double share) override
    {
        m_volume = QAudio::convertVolume(float(share), QAudio::LogarithmicVolumeScale,
                                         QAudio::LinearVolumeScale);
        if (m_sink)
            m_sink->setVolume(m_volume);
    }

private:
    QAudioFormat m_format;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice* m_device = nullptr; ///< the sink's
    std::vector<qint16> m_whole;
    double m_volume = 1;
};

} // namespace

std::unique_ptr<SoundOutput> systemSoundOutput()
{
    return std::make_unique<DeviceOutput>();
}

} // namespace genrescope::ui
