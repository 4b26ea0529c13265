// SPDX-License-Identifier: GPL-3.0-or-later
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/features/kernels/tile_chroma.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include <hwy/contrib/math/math-inl.h>

#include "core/base/unroll.h"
#include "core/features/chroma.h"
#include "core/features/kernels/tile_chroma.h"

#include <cassert>
#include <cmath>

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// How much of a bin's power single precision may have wrong.
constexpr float kDoubt = 2e-6f;

void peaksOfTile(const float* power, std::size_t bins, BinRange range, std::uint32_t* found,
                 TilePeaks& result)
{
    const hn::CappedTag<float, kTileFrames> d;
    for (std::size_t lane = 0; lane < kTileFrames; lane += hn::Lanes(d)) {
        const auto at = [&](std::size_t bin)
                            HWY_ATTR { return hn::Load(d, power + bin * kTileFrames + lane); };
        auto largest = hn::Zero(d);
        for (std::size_t bin = 0; bin < bins; ++bin)
            largest = hn::Max(largest, at(bin));
        const auto threshold = hn::Mul(largest, hn::Set(d, 0.1f));
        const auto doubt = hn::Mul(largest, hn::Set(d, kDoubt));

        auto alike = hn::MaskFromVec(hn::Zero(d));
        auto left = at(static_cast<std::size_t>(range.first) - 1);
        auto middle = at(static_cast<std::size_t>(range.first));
        for (auto bin = static_cast<std::size_t>(range.first);
             bin < static_cast<std::size_t>(range.end); ++bin) {
            const auto right = at(bin + 1);
            const auto loud = hn::Gt(middle, threshold);
            const auto peak = hn::And(loud, hn::And(hn::Gt(middle, left), hn::Ge(middle, right)));
            alike = hn::Or(alike, hn::And(loud, hn::Lt(hn::AbsDiff(middle, right), doubt)));
            if (!hn::AllFalse(d, peak)) {
                std::uint8_t bytes[8] = {};
                hn::StoreMaskBits(d, peak, bytes);
                std::uint32_t lanes = bytes[0] | static_cast<std::uint32_t>(bytes[1]) << 8;
                for (; lanes != 0; lanes &= lanes - 1)
                    found[result.count++] = static_cast<std::uint32_t>(
                        bin * kTileFrames + lane + hwy::Num0BitsBelowLS1Bit_Nonzero32(lanes));
            }
            left = middle;
            middle = right;
        }
        if (!hn::AllFalse(d, alike))
            result.inDoubt = true;
    }
}

/// The twelve weights of as many bins as `d` has lanes.
template <class D>
HWY_INLINE void weightsOfBins(D d, const float* pitches, float tuning, float* columns)
{
    using V = hn::Vec<D>;
    const auto one = hn::Set(d, 1.0f);
    const auto half = hn::Set(d, 0.5f);
    const V pitch = hn::Sub(hn::LoadU(d, pitches), hn::Set(d, tuning));
    const V width = hn::Max(hn::Sub(hn::LoadU(d, pitches + 1), hn::LoadU(d, pitches)), one);
    const V steepness = hn::Div(hn::Set(d, -2.0f), hn::Mul(width, width));
    V classes[kPitchClasses];
    V squares = hn::Zero(d);
    for (int c = 0; c < kPitchClasses; ++c) {
        // Pitches count from A, classes from C. The nearest distance round the circle.
        const V apart = hn::Sub(pitch, hn::Set(d, static_cast<float>(c - 9)));
        const V rounds = hn::Floor(hn::MulAdd(apart, hn::Set(d, 1.0f / kPitchClasses), half));
        const V distance = hn::NegMulAdd(rounds, hn::Set(d, float{kPitchClasses}), apart);
        classes[c] = hn::Exp(d, hn::Mul(hn::Mul(distance, distance), steepness));
        squares = hn::MulAdd(classes[c], classes[c], squares);
    }
    const V octaves =
        hn::Mul(hn::MulAdd(pitch, hn::Set(d, 1.0f / kPitchClasses), hn::Set(d, -5.0f)), half);
    const V loudness = hn::Exp(d, hn::Neg(hn::Mul(hn::Mul(octaves, octaves), half)));
    const V scale = hn::Div(loudness, hn::Sqrt(squares));
    for (int c = 0; c < kPitchClasses; ++c)
        hn::StoreU(hn::Mul(classes[c], scale), d,
                   columns + static_cast<std::size_t>(c) * hn::Lanes(d));
}

void weightsOfChroma(const float* pitches, std::size_t bins, float tuning, float* weights)
{
    const hn::CappedTag<float, kTileFrames> d;
    const hn::CappedTag<float, 1> single;
    HWY_ALIGN float columns[kPitchClasses * kTileFrames];
    std::size_t bin = 0;
    while (bin < bins) {
        const std::size_t together = bin + hn::Lanes(d) <= bins ? hn::Lanes(d) : 1;
        if (together == hn::Lanes(d))
            weightsOfBins(d, pitches + bin, tuning, columns);
        else
            weightsOfBins(single, pitches + bin, tuning, columns);
        for (std::size_t i = 0; i < together; ++i, ++bin)
            for (std::size_t c = 0; c < kPitchClasses; ++c)
                weights[bin * kPitchClasses + c] = columns[c * together + i];
    }
}

/// Some of the classes, of some vectors of frames: each weight and each power that is loaded serves
/// several sums, which stay in registers.
template <std::size_t Classes, std::size_t Vectors, class D>
HWY_INLINE void sumClasses(D d, const float* power, std::size_t bins, const float* weights,
                           float* classes, std::size_t stride)
{
    hn::Vec<D> sums[Classes][Vectors];
    GENRESCOPE_UNROLL
    for (std::size_t c = 0; c < Classes; ++c) {
        GENRESCOPE_UNROLL
        for (std::size_t v = 0; v < Vectors; ++v)
            sums[c][v] = hn::Zero(d);
    }
    for (std::size_t bin = 0; bin < bins; ++bin, weights += kPitchClasses, power += kTileFrames) {
        hn::Vec<D> here[Vectors];
        GENRESCOPE_UNROLL
        for (std::size_t v = 0; v < Vectors; ++v)
            here[v] = hn::Load(d, power + v * hn::Lanes(d));
        GENRESCOPE_UNROLL
        for (std::size_t c = 0; c < Classes; ++c) {
            const auto weight = hn::Set(d, weights[c]);
            GENRESCOPE_UNROLL
            for (std::size_t v = 0; v < Vectors; ++v)
                sums[c][v] = hn::MulAdd(weight, here[v], sums[c][v]);
        }
    }
    GENRESCOPE_UNROLL
    for (std::size_t c = 0; c < Classes; ++c) {
        GENRESCOPE_UNROLL
        for (std::size_t v = 0; v < Vectors; ++v)
            hn::StoreU(sums[c][v], d, classes + c * stride + v * hn::Lanes(d));
    }
}

void chromaOfTile(const float* power, std::size_t bins, const float* weights, float* classes,
                  std::size_t stride)
{
    const hn::CappedTag<float, kTileFrames> d;
    constexpr std::size_t half = kPitchClasses / 2;
    for (std::size_t lane = 0; lane < kTileFrames; lane += 2 * hn::Lanes(d))
        if (hn::Lanes(d) == kTileFrames) {
            sumClasses<kPitchClasses, 1>(d, power, bins, weights, classes, stride);
        } else {
            sumClasses<half, 2>(d, power + lane, bins, weights, classes + lane, stride);
            sumClasses<half, 2>(d, power + lane, bins, weights + half,
                                classes + half * stride + lane, stride);
        }
    for (std::size_t lane = 0; lane < kTileFrames; lane += hn::Lanes(d)) {
        auto largest = hn::Zero(d);
        for (std::size_t c = 0; c < kPitchClasses; ++c)
            largest = hn::Max(largest, hn::LoadU(d, classes + c * stride + lane));
        const auto silent = hn::Eq(largest, hn::Zero(d));
        const auto scale = hn::IfThenElse(silent, hn::Set(d, 1.0f), largest);
        for (std::size_t c = 0; c < kPitchClasses; ++c) {
            float* row = classes + c * stride + lane;
            hn::StoreU(hn::Div(hn::LoadU(d, row), scale), d, row);
        }
    }
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace genrescope {

HWY_EXPORT(peaksOfTile);
HWY_EXPORT(weightsOfChroma);
HWY_EXPORT(chromaOfTile);

TilePeaks tilePeaks(std::span<const float> power, BinRange range, std::span<std::uint32_t> found)
{
    const std::size_t bins = power.size() / kTileFrames;
    assert(found.size() >= power.size());
    assert(range.first >= 1 && static_cast<std::size_t>(range.end) < bins);
    TilePeaks result;
    HWY_DYNAMIC_DISPATCH(peaksOfTile)(power.data(), bins, range, found.data(), result);
    return result;
}

std::vector<float> pitchesOfBins(int sampleRateHz, int fftSize)
{
    const double hzPerBin = static_cast<double>(sampleRateHz) / fftSize;
    std::vector<float> pitches;
    for (int bin = 0; bin <= fftSize / 2 + 1; ++bin)
        pitches.push_back(static_cast<float>(
            // 0 Hz has no pitch: it is laid an octave and a half below bin 1.
            bin == 0 ? 12 * std::log2(hzPerBin / 27.5) - 18
                     : 12 * std::log2(bin * hzPerBin / 27.5)));
    return pitches;
}

void chromaWeights(std::span<const float> pitches, double tuning, std::span<float> weights)
{
    const std::size_t bins = pitches.size() - 1;
    assert(weights.size() == bins * kPitchClasses);
    HWY_DYNAMIC_DISPATCH(weightsOfChroma)
    (pitches.data(), bins, static_cast<float>(tuning), weights.data());
}

void tileChroma(std::span<const float> power, std::span<const float> weights, float* classes,
                std::size_t stride)
{
    const std::size_t bins = power.size() / kTileFrames;
    assert(weights.size() == bins * kPitchClasses);
    HWY_DYNAMIC_DISPATCH(chromaOfTile)(power.data(), bins, weights.data(), classes, stride);
}

} // namespace genrescope
#endif // HWY_ONCE
