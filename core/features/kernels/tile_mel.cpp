// SPDX-License-Identifier: GPL-3.0-or-later
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/features/kernels/tile_mel.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include <hwy/contrib/math/math-inl.h>

#include "core/base/unroll.h"
#include "core/features/kernels/tile_mel.h"

#include <cassert>
#include <limits>

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

template <class D, class V>
HWY_INLINE V decibels(D d, V power)
{
    const auto tenOverLogOfTen = hn::Set(d, 4.3429448190325183f);
    return hn::Mul(hn::Log(d, hn::Max(power, hn::Set(d, 1e-10f))), tenOverLogOfTen);
}

void bandsOfTile(const float* power, const TileFilters::Band* bands, std::size_t bandCount,
                 const float* weights, float* result, std::size_t stride)
{
    const hn::CappedTag<float, kTileFrames> d;
    for (std::size_t lane = 0; lane < kTileFrames; lane += hn::Lanes(d)) {
        const float* weight = weights;
        for (std::size_t band = 0; band < bandCount; ++band) {
            const float* row = power + bands[band].firstBin * kTileFrames + lane;
            auto sum = hn::Zero(d);
            for (std::size_t i = 0; i < bands[band].bins; ++i, row += kTileFrames)
                sum = hn::MulAdd(hn::Set(d, *weight++), hn::Load(d, row), sum);
            hn::StoreU(decibels(d, sum), d, result + band * stride + lane);
        }
    }
}

/// `Rows` rows of the transform at a time share what they read.
template <std::size_t Rows, class D>
HWY_INLINE void transformRows(D d, const float* matrix, const float* bands, std::size_t bandCount,
                              float floor, float* rows, std::size_t stride)
{
    hn::Vec<D> sums[Rows];
    GENRESCOPE_UNROLL
    for (std::size_t r = 0; r < Rows; ++r)
        sums[r] = hn::Zero(d);
    const auto least = hn::Set(d, floor);
    for (std::size_t band = 0; band < bandCount; ++band) {
        const auto level = hn::Max(hn::LoadU(d, bands + band * stride), least);
        GENRESCOPE_UNROLL
        for (std::size_t r = 0; r < Rows; ++r)
            sums[r] = hn::MulAdd(hn::Set(d, matrix[r * bandCount + band]), level, sums[r]);
    }
    GENRESCOPE_UNROLL
    for (std::size_t r = 0; r < Rows; ++r)
        hn::StoreU(sums[r], d, rows + r * stride);
}

void transformOfTile(const float* matrix, const float* bands, std::size_t bandCount, float floor,
                     float* rows, std::size_t rowCount, std::size_t stride)
{
    const hn::CappedTag<float, kTileFrames> d;
    constexpr std::size_t kTogether = 4;
    for (std::size_t lane = 0; lane < kTileFrames; lane += hn::Lanes(d)) {
        std::size_t row = 0;
        for (; row + kTogether <= rowCount; row += kTogether)
            transformRows<kTogether>(d, matrix + row * bandCount, bands + lane, bandCount, floor,
                                     rows + row * stride + lane, stride);
        for (; row < rowCount; ++row)
            transformRows<1>(d, matrix + row * bandCount, bands + lane, bandCount, floor,
                             rows + row * stride + lane, stride);
    }
}

void risesOfTile(const float* bands, std::size_t bandCount, std::size_t stride, float floor,
                 float* rises)
{
    const hn::CappedTag<float, kTileFrames> d;
    const auto least = hn::Set(d, floor);
    for (std::size_t lane = 0; lane < kTileFrames; lane += hn::Lanes(d)) {
        auto sum = hn::Zero(d);
        for (std::size_t band = 0; band < bandCount; ++band) {
            const float* at = bands + band * stride + lane;
            const auto before = hn::Max(hn::LoadU(d, at - 1), least);
            sum = hn::Add(sum, hn::Max(hn::Sub(hn::LoadU(d, at), before), hn::Zero(d)));
        }
        hn::StoreU(hn::Mul(sum, hn::Set(d, 1 / static_cast<float>(bandCount))), d, rises + lane);
    }
}

void decibelsInPlace(float* values, std::size_t count)
{
    const hn::ScalableTag<float> d;
    const hn::CappedTag<float, 1> single;
    std::size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d))
        hn::StoreU(decibels(d, hn::LoadU(d, values + i)), d, values + i);
    for (; i < count; ++i)
        hn::StoreU(decibels(single, hn::LoadU(single, values + i)), single, values + i);
}

float largest(const float* values, std::size_t count)
{
    const hn::ScalableTag<float> d;
    auto most = hn::Set(d, -std::numeric_limits<float>::infinity());
    std::size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d))
        most = hn::Max(most, hn::LoadU(d, values + i));
    float result = hn::GetLane(hn::MaxOfLanes(d, most));
    for (; i < count; ++i)
        result = values[i] > result ? values[i] : result;
    return result;
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace genrescope {

HWY_EXPORT(bandsOfTile);
HWY_EXPORT(transformOfTile);
HWY_EXPORT(risesOfTile);
HWY_EXPORT(decibelsInPlace);
HWY_EXPORT(largest);

TileFilters::TileFilters(const MelFilterbank& mel)
{
    for (const MelFilterbank::Filter& filter : mel.filters()) {
        bands.push_back({static_cast<std::uint32_t>(filter.firstBin),
                         static_cast<std::uint32_t>(filter.weights.size())});
        weights.insert(weights.end(), filter.weights.begin(), filter.weights.end());
    }
}

void tileDecibels(std::span<const float> power, const TileFilters& filters, float* bands,
                  std::size_t stride)
{
    HWY_DYNAMIC_DISPATCH(bandsOfTile)
    (power.data(), filters.bands.data(), filters.bands.size(), filters.weights.data(), bands,
     stride);
}

void tileTransform(std::span<const float> matrix, const float* bands, std::size_t bandCount,
                   float floor, float* rows, std::size_t rowCount, std::size_t stride)
{
    assert(matrix.size() == rowCount * bandCount);
    HWY_DYNAMIC_DISPATCH(transformOfTile)
    (matrix.data(), bands, bandCount, floor, rows, rowCount, stride);
}

void tileRises(const float* bands, std::size_t bandCount, std::size_t stride, float floor,
               float* rises)
{
    HWY_DYNAMIC_DISPATCH(risesOfTile)(bands, bandCount, stride, floor, rises);
}

void decibelsOf(std::span<float> values)
{
    HWY_DYNAMIC_DISPATCH(decibelsInPlace)(values.data(), values.size());
}

float largestOf(std::span<const float> values)
{
    return HWY_DYNAMIC_DISPATCH(largest)(values.data(), values.size());
}

} // namespace genrescope
#endif // HWY_ONCE
