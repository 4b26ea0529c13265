// SPDX-License-Identifier: GPL-3.0-or-later
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/features/kernels/fast_waveform.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include "core/features/kernels/fast_waveform.h"

#include <algorithm>

#include <cmath>

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// How often a sample's sign differs from the one before: `count` pairs, the first at samples[-1].
std::size_t crossings(const float* samples, std::size_t count)
{
    const hn::ScalableTag<float> d;
    const auto limit = hn::Set(d, -1e-10f);
    std::size_t found = 0;
    std::size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d))
        found += hn::CountTrue(d, hn::Xor(hn::Lt(hn::LoadU(d, samples + i), limit),
                                          hn::Lt(hn::LoadU(d, samples + i - 1), limit)));
    for (; i < count; ++i)
        found += (samples[i] < -1e-10f) != (samples[i - 1] < -1e-10f) ? 1 : 0;
    return found;
}

float sumOfSquares(const float* samples, std::size_t count)
{
    const hn::ScalableTag<float> d;
    auto sum = hn::Zero(d);
    std::size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d)) {
        const auto here = hn::LoadU(d, samples + i);
        sum = hn::MulAdd(here, here, sum);
    }
    float result = hn::GetLane(hn::SumOfLanes(d, sum));
    for (; i < count; ++i)
        result += samples[i] * samples[i];
    return result;
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace genrescope {

HWY_EXPORT(crossings);
HWY_EXPORT(sumOfSquares);

namespace {

/// The part of frame t that lies within the sound.
std::span<const float> frameWithin(std::span<const float> samples, std::size_t t, int frameSize,
                                   int hopSamples)
{
    const auto size = static_cast<std::ptrdiff_t>(samples.size());
    const std::ptrdiff_t start = static_cast<std::ptrdiff_t>(t) * hopSamples - frameSize / 2;
    const std::ptrdiff_t first = std::clamp(start, std::ptrdiff_t{0}, size);
    const std::ptrdiff_t end = std::clamp(start + frameSize, first, size);
    return samples.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first));
}

} // namespace

void zeroCrossingRates(std::span<const float> samples, int frameSize, int hopSamples,
                       std::span<float> rates)
{
    for (std::size_t t = 0; t < rates.size(); ++t) {
        const auto frame = frameWithin(samples, t, frameSize, hopSamples);
        const std::size_t found =
            frame.empty() ? 0 : HWY_DYNAMIC_DISPATCH(crossings)(frame.data() + 1, frame.size() - 1);
        rates[t] = static_cast<float>(found) / static_cast<float>(frameSize);
    }
}

void rootMeanSquares(std::span<const float> samples, int frameSize, int hopSamples,
                     std::span<float> roots)
{
    for (std::size_t t = 0; t < roots.size(); ++t) {
        const auto frame = frameWithin(samples, t, frameSize, hopSamples);
        const float sum = HWY_DYNAMIC_DISPATCH(sumOfSquares)(frame.data(), frame.size());
        roots[t] = std::sqrt(sum / static_cast<float>(frameSize));
    }
}

} // namespace genrescope
#endif // HWY_ONCE
