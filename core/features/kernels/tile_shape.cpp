// SPDX-License-Identifier: GPL-3.0-or-later
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/features/kernels/tile_shape.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include <hwy/contrib/math/math-inl.h>

#include "core/features/kernels/tile_shape.h"

#include <cassert>

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// A half of the last bits that a sum of single-precision magnitudes may be off by.
constexpr float kDoubt = 2e-6f;

/// Fills `sums` with the running sum of the magnitudes and `magnitudes` with themselves.
template <class D>
void centroidAndRolloff(D d, const float* power, std::size_t bins, float hzPerBin, float* sums,
                        float* magnitudes, std::size_t lane, TileShape& shape)
{
    const float middleBin = static_cast<float>(bins - 1) / 2;
    const auto one = hn::Set(d, 1.0f);
    auto distance = hn::Set(d, -middleBin);
    auto sum = hn::Zero(d);
    auto moment = hn::Zero(d);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const auto magnitude = hn::Sqrt(hn::Load(d, power + bin * kTileFrames));
        sum = hn::Add(sum, magnitude);
        moment = hn::MulAdd(distance, magnitude, moment);
        distance = hn::Add(distance, one);
        hn::Store(sum, d, sums + bin * kTileFrames);
        hn::Store(magnitude, d, magnitudes + bin * kTileFrames);
    }
    const auto silent = hn::Eq(sum, hn::Zero(d));
    const auto fromMiddle = hn::Div(moment, hn::IfThenElse(silent, one, sum));
    const auto centroid = hn::IfThenZeroElse(silent, hn::Add(fromMiddle, hn::Set(d, middleBin)));
    const auto hz = hn::Set(d, hzPerBin);
    hn::StoreU(hn::Mul(centroid, hz), d, shape.centroidHz + lane);
    const double count = static_cast<double>(bins);
    const double spread = count * (count * count - 1) / 12; // sum of the squared distances
    hn::StoreU(hn::Mul(moment, hn::Set(d, static_cast<float>(1 / (spread * hzPerBin)))), d,
               shape.slope + lane);

    const auto wanted = hn::Mul(sum, hn::Set(d, 0.85f));
    const auto surelyBelow = hn::Mul(wanted, hn::Set(d, 1 - kDoubt));
    const auto surelyAbove = hn::Mul(wanted, hn::Set(d, 1 + kDoubt));
    auto below = hn::Zero(d);
    auto near = hn::MaskFromVec(hn::Zero(d));
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const auto here = hn::Load(d, sums + bin * kTileFrames);
        below = hn::Add(below, hn::IfThenElseZero(hn::Lt(here, wanted), one));
        near = hn::Or(near, hn::And(hn::Gt(here, surelyBelow), hn::Lt(here, surelyAbove)));
    }
    hn::StoreU(hn::Mul(below, hz), d, shape.rolloffHz + lane);
    if (!hn::AllFalse(d, near))
        shape.rolloffInDoubt = true;
}

template <class D>
void bandwidth(D d, const float* magnitudes, const float* sums, std::size_t bins, float hzPerBin,
               std::size_t lane, TileShape& shape)
{
    const auto hz = hn::Set(d, hzPerBin);
    auto distance = hn::Neg(hn::LoadU(d, shape.centroidHz + lane));
    auto moment = hn::Zero(d);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const auto magnitude = hn::Load(d, magnitudes + bin * kTileFrames);
        moment = hn::MulAdd(hn::Mul(distance, distance), magnitude, moment);
        distance = hn::Add(distance, hz);
    }
    const auto sum = hn::Load(d, sums + (bins - 1) * kTileFrames);
    const auto silent = hn::Eq(sum, hn::Zero(d));
    const auto mean = hn::Div(moment, hn::IfThenElse(silent, hn::Set(d, 1.0f), sum));
    hn::StoreU(hn::IfThenZeroElse(silent, hn::Sqrt(mean)), d, shape.bandwidthHz + lane);
}

template <class D>
void flatness(D d, const float* power, std::size_t bins, std::size_t lane, TileShape& shape)
{
    const auto least = hn::Set(d, 1e-10f);
    const auto share = hn::Set(d, 1 / static_cast<float>(bins));
    // In runs: a thousand additions to one sum would round too often.
    constexpr std::size_t kRun = 32;
    auto sum = hn::Zero(d);
    for (std::size_t first = 0; first < bins; first += kRun) {
        auto part = hn::Zero(d);
        for (std::size_t bin = first; bin < first + kRun && bin < bins; ++bin)
            part = hn::Add(part, hn::Max(hn::Load(d, power + bin * kTileFrames), least));
        sum = hn::Add(sum, part);
    }
    // Logarithms of what lies around 1 are exact where it matters: in flat spectra.
    const auto scale = hn::Div(hn::Set(d, 1.0f), hn::Mul(sum, share));
    auto logarithms = hn::Zero(d);
    for (std::size_t first = 0; first < bins; first += kRun) {
        auto part = hn::Zero(d);
        for (std::size_t bin = first; bin < first + kRun && bin < bins; ++bin) {
            const auto here = hn::Max(hn::Load(d, power + bin * kTileFrames), least);
            part = hn::Add(part, hn::Log(d, hn::Mul(here, scale)));
        }
        logarithms = hn::Add(logarithms, part);
    }
    hn::StoreU(hn::Exp(d, hn::Mul(logarithms, share)), d, shape.flatness + lane);
}

void shapeOfTile(const float* power, std::size_t bins, float hzPerBin, ShapeWishes wishes,
                 float* scratch, TileShape& shape)
{
    const hn::CappedTag<float, kTileFrames> d;
    for (std::size_t lane = 0; lane < kTileFrames; lane += hn::Lanes(d)) {
        float* sums = scratch + lane;
        float* magnitudes = sums + bins * kTileFrames;
        centroidAndRolloff(d, power + lane, bins, hzPerBin, sums, magnitudes, lane, shape);
        if (wishes.bandwidth)
            bandwidth(d, magnitudes, sums, bins, hzPerBin, lane, shape);
        if (wishes.flatness)
            flatness(d, power + lane, bins, lane, shape);
    }
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace genrescope {

HWY_EXPORT(shapeOfTile);

void tileShape(std::span<const float> power, double hzPerBin, ShapeWishes wishes,
               std::span<float> scratch, TileShape& shape)
{
    assert(scratch.size() >= 2 * power.size());
    shape.rolloffInDoubt = false;
    HWY_DYNAMIC_DISPATCH(shapeOfTile)
    (power.data(), power.size() / kTileFrames, static_cast<float>(hzPerBin), wishes, scratch.data(),
     shape);
}

} // namespace genrescope
#endif // HWY_ONCE
