// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/kernels/tile.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

enum class Precision {
    Single, ///< errors of 1e-7 of a frame's loudest bin
    Double  ///< rounded to single at the end, as librosa does; takes twice the time
};

/// The power spectra of frames, sixteen at a time: what powerSpectrogram() gives, fast.
///
/// Two real samples make one complex number, so that a transform of half the length does (the
/// classic trick for real input); radix 4, decimation in frequency, in place. Its lanes are frames:
/// nothing is shuffled but the samples, once. Immutable once built: one instance serves many
/// threads.
class TileFourier {
public:
    /// `window` is as long as the transform: a power of two, at least 256.
    TileFourier(std::span<const double> window, int hopSamples);

    std::size_t bins() const { return m_fftSize / 2 + 1; }

    /// How many floats of working memory powers() needs.
    std::size_t scratchSize() const;

    /// Fills `power` (bins x kTileFrames, aligned) with the spectra of the frames from `firstFrame`
    /// on. Frames beyond the sound are silent.
    void powers(std::span<const float> samples, int firstFrame, Precision precision,
                std::span<float> scratch, std::span<float> power) const;

    /// The same of any kTileFrames series of samples, each as long as the window; hopSamples must
    /// be that length too.
    void powersOf(std::span<const float* const> series, Precision precision,
                  std::span<float> scratch, std::span<float> power) const;

    /// Constants of one precision.
    template <typename T>
    struct Tables {
        std::vector<T> window;   ///< (fftSize) halved
        std::vector<T> twiddles; ///< of each pass: (length / 4) x (w, w^2, w^3) as real, imaginary
        std::vector<T> halves;   ///< exp(-2 pi i k / fftSize), k = 0 .. fftSize / 4
    };

    /// What the kernel reads; see the source.
    struct Plan {
        std::size_t points = 0; ///< of the complex transform: fftSize / 2
        std::size_t hop = 0;
        std::size_t slots = 0;                 ///< row length of the shuffled samples
        std::vector<std::uint32_t> sampleRows; ///< (fftSize) where sample n of the first frame lies
        std::vector<std::uint32_t> order;      ///< (points) where result k lies
        /// How many shuffled samples there are, with room to align what follows.
        std::size_t samples() const
        {
            return (hop * slots + kTileFrames - 1) / kTileFrames * kTileFrames;
        }
        Tables<float> single;
        Tables<double> precise;
    };

private:
    std::size_t m_fftSize;
    Plan m_plan;
};

} // namespace genrescope
