// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// A spectrogram to look at: how strong each band of pitch is in each stretch of a song.
struct SoundPicture {
    int columns = 0; ///< stretches, all as long as each other
    int bands = 0;   ///< equally wide on the mel scale, from 0 Hz to highestHz
    double seconds = 0;
    double highestHz = 0;
    std::vector<float>
        decibels; ///< columns x bands; 0: the strongest of the song, no less than -80

    float at(int column, int band) const
    {
        return decibels[static_cast<std::size_t>(column) * static_cast<std::size_t>(bands) +
                        static_cast<std::size_t>(band)];
    }
};

/// Draws a whole song; blocks, in memory that does not grow with it. Each column has the strongest
/// of its frames (2048 samples at 22050 Hz, one after the other, under a Hann window).
/// Errors: those of MonoStream; Cancelled.
Result<SoundPicture> pictureOf(const std::filesystem::path& file, const std::stop_token& stop = {});

} // namespace genrescope
