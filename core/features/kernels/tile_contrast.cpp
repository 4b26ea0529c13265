// SPDX-License-Identifier: GPL-3.0-or-later
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/features/kernels/tile_contrast.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include "core/features/kernels/tile_contrast.h"

#include <cassert>
#include <limits>

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

struct Larger {
    static constexpr float kWorst = -std::numeric_limits<float>::infinity();
    template <class V>
    static HWY_INLINE V better(V a, V b)
    {
        return hn::Max(a, b);
    }
    template <class V>
    static HWY_INLINE V worse(V a, V b)
    {
        return hn::Min(a, b);
    }
    template <class V>
    static HWY_INLINE auto isBetter(V a, V b)
    {
        return hn::Gt(a, b);
    }
};

struct Smaller {
    static constexpr float kWorst = std::numeric_limits<float>::infinity();
    template <class V>
    static HWY_INLINE V better(V a, V b)
    {
        return hn::Min(a, b);
    }
    template <class V>
    static HWY_INLINE V worse(V a, V b)
    {
        return hn::Max(a, b);
    }
    template <class V>
    static HWY_INLINE auto isBetter(V a, V b)
    {
        return hn::Lt(a, b);
    }
};

/// The mean magnitude of the `count` best of `rows` rows, kept sorted in `best` as they come.
template <class Order, class D>
HWY_INLINE hn::Vec<D> meanOfBest(D d, const float* power, std::size_t rows, std::size_t count,
                                 float* best)
{
    for (std::size_t i = 0; i < count; ++i)
        hn::Store(hn::Set(d, Order::kWorst), d, best + i * kTileFrames);
    const float* last = best + (count - 1) * kTileFrames;
    for (std::size_t row = 0; row < rows; ++row) {
        auto value = hn::Load(d, power + row * kTileFrames);
        if (hn::AllFalse(d, Order::isBetter(value, hn::Load(d, last))))
            continue;
        for (std::size_t i = 0; i < count; ++i) {
            const auto held = hn::Load(d, best + i * kTileFrames);
            hn::Store(Order::better(held, value), d, best + i * kTileFrames);
            value = Order::worse(held, value);
        }
    }
    auto sum = hn::Zero(d);
    for (std::size_t i = 0; i < count; ++i)
        sum = hn::Add(sum, hn::Sqrt(hn::Load(d, best + i * kTileFrames)));
    return hn::Mul(sum, hn::Set(d, 1 / static_cast<float>(count)));
}

void peaksAndValleys(const float* power, const ContrastBand* bands, float* scratch, float* peaks,
                     float* valleys, std::size_t stride)
{
    const hn::CappedTag<float, kTileFrames> d;
    for (std::size_t lane = 0; lane < kTileFrames; lane += hn::Lanes(d)) {
        for (std::size_t k = 0; k < kContrastBands; ++k) {
            const auto first = static_cast<std::size_t>(bands[k].firstBin);
            const std::size_t rows = static_cast<std::size_t>(bands[k].endBin) - first;
            const auto count = static_cast<std::size_t>(bands[k].counted);
            const float* band = power + first * kTileFrames + lane;
            hn::StoreU(meanOfBest<Larger>(d, band, rows, count, scratch + lane), d,
                       peaks + k * stride + lane);
            hn::StoreU(meanOfBest<Smaller>(d, band, rows, count, scratch + lane), d,
                       valleys + k * stride + lane);
        }
    }
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace genrescope {

HWY_EXPORT(peaksAndValleys);

void tilePeaksAndValleys(std::span<const float> power,
                         const std::array<ContrastBand, kContrastBands>& bands,
                         std::span<float> scratch, float* peaks, float* valleys, std::size_t stride)
{
    for ([[maybe_unused]] const ContrastBand& band : bands) {
        assert(static_cast<std::size_t>(band.endBin) * kTileFrames <= power.size());
        assert(static_cast<std::size_t>(band.counted) * kTileFrames <= scratch.size());
    }
    HWY_DYNAMIC_DISPATCH(peaksAndValleys)
    (power.data(), bands.data(), scratch.data(), peaks, valleys, stride);
}

} // namespace genrescope
#endif // HWY_ONCE
