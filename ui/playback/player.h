// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playback/read_ahead.h"
#include "ui/playback/sound_output.h"

#include <QObject>
#include <QTimer>

namespace genrescope::ui {

/// Plays one sound file at a time: all that the program can listen to can be played. Without a
/// sound device play() only says why it can't, and everything else works.
///
/// Lives in the window's thread; nothing it does waits for a disk or a device.
class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(QObject* parent = nullptr); ///< plays on the system's device
    explicit Player(std::unique_ptr<SoundOutput> output, QObject* parent = nullptr);
    ~Player() override;

    /// Another file, at its start, not playing. The same one again changes nothing.
    void setFile(const QString& file);
    QString file() const { return m_file; }

    bool isPlaying() const { return m_isPlaying; }
    double position() const; ///< seconds into the file

    /// Why nothing can be heard, in a sentence; empty where it can.
    QString problem() const { return m_output->problem(); }

    void play();
    void pause();
    void toggle();
    void stop();               ///< back to the start
    void seek(double seconds); ///< goes on playing from there, if it was
    void setVolume(double share); ///< 0..1
    double volume() const { return m_volume; }

signals:
    void playingChanged(bool playing);
    void positionChanged(double seconds); ///< some 30 times a second while playing, and on seek()
    void finished();                      ///< the file was heard to its end; it is at its start again
    void failed(const QString& sentence); ///< no device, or a file that can't be played

private:
    void pump();
    void begin(); ///< decoding from m_start
    void end();
    void setPlaying(bool playing);

    std::unique_ptr<SoundOutput> m_output;
    std::unique_ptr<ReadAhead> m_sound;
    QTimer m_timer;
    QString m_file;
    double m_start = 0; ///< where in the file the output began, or will
    bool m_isPlaying = false;
    bool m_isStarted = false; ///< the output is, perhaps suspended
    double m_volume = 1;
    std::vector<float> m_block;
};

} // namespace genrescope::ui
