// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// What a sound file's header says of it.
struct AudioFacts {
    std::string format;   ///< for people, e.g. "FLAC" or "MPEG layer III"
    int sampleRateHz = 0; ///< the file's own
    int channels = 0;
    double seconds = 0; ///< by the header; may exceed what can be read; 0 where it is not known

    bool operator==(const AudioFacts&) const = default;
};

/// A sound file read from start to end, mixed to mono (mean of the channels) and resampled (soxr,
/// high quality). Recognised by content, not by name. Memory does not grow with the file's length.
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
    /// than asked only at the end. Errors: AudioDamaged, AudioNotFinite.
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
