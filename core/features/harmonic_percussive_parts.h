// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace genrescope {

/// A sound as the sum of two.
struct HarmonicPercussiveParts {
    std::vector<float> harmonic;   ///< what holds its pitch: voices, strings
    std::vector<float> percussive; ///< what is short and has none: drums, consonants
};

/// Splits a sound by medians of its spectrogram, along time and along frequency, and soft masks of
/// power 2 (Fitzgerald 2010). Frames of 2048 samples under a Hann window every 512, medians over 31
/// values, as librosa's hpss() has them. Each part is as long as the sound, and they add up to it.
HarmonicPercussiveParts harmonicPercussiveParts(std::span<const float> samples);

} // namespace genrescope
