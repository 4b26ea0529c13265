// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <span>

namespace genrescope::ui {

/// Where stereo sound goes: a loudspeaker, or in tests something that only counts. Belongs to the
/// window's thread; no call waits.
class SoundOutput {
public:
    virtual ~SoundOutput() = default;

    /// Why nothing can be heard at present, in a sentence; empty where it can.
    virtual QString problem() const = 0;

    /// Gets ready for so many frames a second. Where that can't be, a sentence says why.
    virtual QString start(int sampleRateHz) = 0;
    virtual void suspend() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0; ///< what was not heard yet is dropped

    virtual qsizetype freeFrames() const = 0; ///< that write() would take now
    virtual void write(std::span<const float> interleaved) = 0; ///< at most freeFrames()
    virtual double heardSeconds() const = 0; ///< since start(), without pauses
    virtual bool isDrained() const = 0;      ///< all that was written has been heard

    virtual void setVolume(double share) = 0; ///< 0..1, as loudness is perceived
};

/// The system's sound device as it is when start() is called.
std::unique_ptr<SoundOutput> systemSoundOutput();

} // namespace genrescope::ui
