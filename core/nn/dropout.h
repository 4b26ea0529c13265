// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace genrescope {

/// Which of the last layer's outputs are set to 0 in a step of training: a fixed function of
/// (seed, clip, unit), so that it can be drawn in any order, by any thread, and again on the way
/// back. The same at every step of a clip (after Gal and Ghahramani 2016, "A theoretically grounded
/// application of dropout in recurrent neural networks"): drawn anew at each, it would all but
/// vanish in a mean over time and make up most of a deviation.
///
/// 32-bit integers only, which every processor's vectors can do; the mixing is MurmurHash3's
/// finaliser (Appleby 2011).
struct Dropout {
    std::uint32_t threshold = 0; ///< outputs whose number() is below it are dropped; 0: none
    float factor = 1;            ///< what the others are multiplied by, 1 / (1 - share)

    explicit Dropout(double share); ///< 0..<1

    bool isOn() const { return threshold > 0; }

    /// Clip `clip`'s own stream of numbers.
    static std::uint32_t keyOf(std::uint64_t seed, int clip);

    /// Evenly spread over 0 .. 2^24 - 1; `position` is the output.
    static std::uint32_t number(std::uint32_t key, std::uint32_t position)
    {
        std::uint32_t h = position * 0x9E3779B9u ^ key;
        h = (h ^ (h >> 16)) * 0x85EBCA6Bu;
        h = (h ^ (h >> 13)) * 0xC2B2AE35u;
        return (h ^ (h >> 16)) >> 8;
    }

    float factorAt(std::uint32_t key, std::uint32_t position) const
    {
        return number(key, position) < threshold ? 0.0f : factor;
    }
};

/// The factors of a whole batch, clips x steps x outputs: 0 or 1 / (1 - share).
std::vector<float> dropoutMask(double share, std::uint64_t seed, int clips, int steps, int outputs);

} // namespace genrescope
