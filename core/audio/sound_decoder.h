// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_facts.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace genrescope {

/// A sound file from start to end at its own sample rate, mixed to mono (mean of the channels).
/// The library that decodes it is chosen by the file's content.
///
/// Belongs to one thread at a time.
class SoundDecoder {
public:
    /// Errors: FileMissing, FileUnreadable, NotAudio, AudioDamaged, AudioEmpty. Whoever opens it
    /// successfully can read at least one sample, or gets AudioNotFinite.
    static Result<SoundDecoder> open(const std::filesystem::path& file);

    SoundDecoder(SoundDecoder&&) noexcept;
    SoundDecoder& operator=(SoundDecoder&&) noexcept;
    ~SoundDecoder();

    const AudioFacts& facts() const;

    /// Fills `samples` from its beginning and returns how many were filled: fewer than asked only
    /// at the end, which is also where a file breaks off or can't be decoded any further. Errors:
    /// FileUnreadable (the disk failed), AudioDamaged (a level that no recording has),
    /// AudioNotFinite.
    Result<std::size_t> read(std::span<float> samples);

private:
    struct State;
    explicit SoundDecoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace genrescope
