// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_facts.h"
#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// What a decoding library makes of one file: its sound from start to end at its own sample rate,
/// mixed to mono, block by block. Belongs to one thread at a time.
class SoundSource {
public:
    virtual ~SoundSource() = default;

    virtual const AudioFacts& facts() const = 0;

    /// The samples that follow, good until the next call; none at the end, which is also where the
    /// file breaks off or can't be decoded any further. Errors: FileUnreadable (the disk failed),
    /// AudioDamaged (not one sample could be decoded).
    virtual Result<std::span<const float>> nextBlock() = 0;
};

/// Sets `mono` to the mean of the channels.
inline void mixToMono(std::span<const float> interleaved, std::size_t channels,
                      std::vector<float>& mono)
{
    mono.resize(interleaved.size() / channels);
    for (std::size_t frame = 0; frame < mono.size(); ++frame) {
        float sum = 0;
        for (std::size_t channel = 0; channel < channels; ++channel)
            sum += interleaved[frame * channels + channel];
        mono[frame] = sum / static_cast<float>(channels);
    }
}

} // namespace genrescope
