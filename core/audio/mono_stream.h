// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_facts.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// A sound file read from start to end, mixed to mono (mean of the channels) and resampled (soxr,
/// high quality). Recognised by content, not by name. Memory does not grow with the file's length.
///
/// WAV (RF64 too), AIFF, AU, FLAC, Ogg Vorbis, Opus and MP3. A file that breaks off, or that can't
/// be decoded any further, gives what it has until there; one that gives nothing is an error.
///
/// Belongs to one thread at a time.
class MonoStream {
public:
    /// Errors: FileMissing, FileUnreadable, NotAudio, AudioDamaged, AudioEmpty.
    static Result<MonoStream> open(const std::filesystem::path& file, int sampleRateHz = 22050);

    MonoStream(MonoStream&&) noexcept;
    MonoStream& operator=(MonoStream&&) noexcept;
    ~MonoStream();

    const AudioFacts& facts() const;

    /// Fills `samples` (nominally -1..1) from its beginning and returns how many were filled: fewer
    /// than asked only at the end. After an error there is nothing more to read.
    /// Errors: AudioNotFinite, AudioDamaged (a level that no recording has), FileUnreadable (the
    /// disk failed).
    Result<std::size_t> read(std::span<float> samples);

private:
    struct State;
    explicit MonoStream(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The first `maxSeconds` of a file, as MonoStream reads it; `facts`, where given, is filled.
Result<std::vector<float>> readMono(const std::filesystem::path& file, int sampleRateHz = 22050,
                                    double maxSeconds = 30, AudioFacts* facts = nullptr);

} // namespace genrescope
