// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_facts.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace genrescope {

/// What becomes of a file's channels.
enum class Mix {
    Mono,  ///< their mean
    Stereo ///< left and right in turn; of one channel, or more than two, the mean twice
};

/// A sound file from start to end at its own sample rate. The library that decodes it is chosen by
/// the file's content.
///
/// Belongs to one thread at a time.
class SoundDecoder {
public:
    /// Errors: FileMissing, FileUnreadable, NotAudio, AudioDamaged, AudioEmpty. Whoever opens it
    /// successfully can read at least one sample, or gets AudioNotFinite.
    static Result<SoundDecoder> open(const std::filesystem::path& file, Mix mix = Mix::Mono);

    SoundDecoder(SoundDecoder&&) noexcept;
    SoundDecoder& operator=(SoundDecoder&&) noexcept;
    ~SoundDecoder();

    const AudioFacts& facts() const;

    /// Fills `samples` (an even number for stereo) and returns how many were filled: fewer only
    /// at the end, which is also where a file breaks off or can't be decoded any further. Errors:
    /// FileUnreadable (the disk failed), AudioDamaged (a level that no recording has),
    /// AudioNotFinite.
    Result<std::size_t> read(std::span<float> samples);

    /// What is read next begins at `seconds` (0 or more); beyond the end there is nothing. Quick
    /// where the file can be entered in the middle, else it is decoded until there. Errors: as
    /// open() and read().
    Result<void> seek(double seconds);

private:
    struct State;
    explicit SoundDecoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace genrescope
