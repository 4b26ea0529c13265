// SPDX-License-Identifier: GPL-3.0-or-later
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/features/kernels/autocorrelation.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include "core/features/kernels/autocorrelation.h"

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

float product(const float* a, const float* b, std::size_t count)
{
    const hn::ScalableTag<float> d;
    auto first = hn::Zero(d);
    auto second = hn::Zero(d);
    std::size_t i = 0;
    for (; i + 2 * hn::Lanes(d) <= count; i += 2 * hn::Lanes(d)) {
        first = hn::MulAdd(hn::LoadU(d, a + i), hn::LoadU(d, b + i), first);
        second = hn::MulAdd(hn::LoadU(d, a + i + hn::Lanes(d)), hn::LoadU(d, b + i + hn::Lanes(d)),
                            second);
    }
    float sum = hn::GetLane(hn::SumOfLanes(d, hn::Add(first, second)));
    for (; i < count; ++i)
        sum += a[i] * b[i];
    return sum;
}

void correlate(const float* values, std::size_t count, float* correlation, std::size_t lags)
{
    for (std::size_t lag = 0; lag < lags; ++lag)
        correlation[lag] = lag < count ? product(values, values + lag, count - lag) : 0.0f;
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace genrescope {

HWY_EXPORT(correlate);

void autocorrelation(std::span<const float> values, std::span<float> correlation)
{
    HWY_DYNAMIC_DISPATCH(correlate)
    (values.data(), values.size(), correlation.data(), correlation.size());
}

} // namespace genrescope
#endif // HWY_ONCE
