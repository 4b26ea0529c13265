// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/waveform.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// The part of a frame that lies within the sound.
std::span<const float> inside(std::span<const float> samples, std::ptrdiff_t start, int frameSize)
{
    const auto size = static_cast<std::ptrdiff_t>(samples.size());
    const std::ptrdiff_t first = std::clamp(start, std::ptrdiff_t{0}, size);
    const std::ptrdiff_t end = std::clamp(start + frameSize, first, size);
    return samples.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first));
}

} // namespace

float zeroCrossingRate(std::span<const float> samples, std::ptrdiff_t start, int frameSize)
{
    // The samples that repeat beyond the ends never cross.
    const auto frame = inside(samples, start, frameSize);
    int crossings = 0;
    for (std::size_t i = 1; i < frame.size(); ++i)
        crossings += (frame[i] < -1e-10f) != (frame[i - 1] < -1e-10f);
    return static_cast<float>(crossings) / static_cast<float>(frameSize);
}

float rootMeanSquare(std::span<const float> samples, std::ptrdiff_t start, int frameSize)
{
    double sum = 0;
    for (float sample : inside(samples, start, frameSize))
        sum += static_cast<double>(sample) * sample;
    return static_cast<float>(std::sqrt(sum / frameSize));
}

} // namespace genrescope
