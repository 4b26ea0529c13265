// SPDX-License-Identifier: GPL-3.0-or-later
// Pooling over time with dropout, for inclusion once per instruction set.
#if defined(GENRESCOPE_POOLING_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GENRESCOPE_POOLING_INL_H
#undef GENRESCOPE_POOLING_INL_H
#else
#define GENRESCOPE_POOLING_INL_H
#endif

#include "core/nn/kernels/matrix_product-inl.h"

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

using Bits = hn::Vec<hn::RebindToUnsigned<Tag>>;
constexpr std::uint32_t positionFactor = 0x9E3779B9u;

/// What dropoutFactors() adds for each lane; made once, since it is slow to make.
HWY_INLINE Bits lanePositions()
{
    const hn::RebindToUnsigned<Tag> bits;
    return hn::Mul(hn::Iota(bits, 0), hn::Set(bits, positionFactor));
}

/// Dropout::factorAt() for a vector of neighbouring units; 1 without dropout.
HWY_INLINE Floats dropoutFactors(const PoolSteps& s, std::size_t clip, std::size_t unit,
                                 Bits positions)
{
    const Tag d;
    if (s.keys == nullptr)
        return hn::Set(d, 1.0f);
    const hn::RebindToUnsigned<Tag> bits;
    const std::size_t first = s.firstOutput + unit;
    auto x = hn::Set(bits, static_cast<std::uint32_t>(first) * positionFactor);
    x = hn::Xor(hn::Add(x, positions), hn::Set(bits, s.keys[clip]));
    x = hn::Mul(hn::Xor(x, hn::ShiftRight<16>(x)), hn::Set(bits, 0x85EBCA6Bu));
    x = hn::Mul(hn::Xor(x, hn::ShiftRight<13>(x)), hn::Set(bits, 0xC2B2AE35u));
    x = hn::ShiftRight<8>(hn::Xor(x, hn::ShiftRight<16>(x)));
    // Both numbers are below 2^24: as signed ones they compare alike, and faster.
    const hn::RebindToSigned<Tag> whole;
    const auto isDropped =
        hn::Lt(hn::BitCast(whole, x), hn::Set(whole, static_cast<std::int32_t>(s.threshold)));
    return hn::IfThenZeroElse(hn::RebindMask(d, isDropped), hn::Set(d, s.factor));
}

HWY_INLINE float weightOf(const PoolSteps& s, std::size_t row)
{
    return s.weights == nullptr ? s.share : s.share * s.weights[row];
}

// Over every vector of the steps.
#define GENRESCOPE_FOR_EACH_VECTOR(s, row, clip, unit)                                             \
    for (std::size_t step = 0, row = 0; step < (s).steps; ++step)                                  \
        for (std::size_t clip = 0; clip < (s).clips; ++clip, ++row)                                \
            for (std::size_t unit = 0; unit < (s).width; unit += lanes)

void poolForward(const PoolSteps& s, float* pooled)
{
    const Tag d;
    const Bits positions = lanePositions();
    GENRESCOPE_FOR_EACH_VECTOR(s, row, clip, unit)
    {
        const Floats h = hn::Load(d, s.h + row * s.width + unit);
        const Floats weight =
            hn::Mul(hn::Set(d, weightOf(s, row)), dropoutFactors(s, clip, unit, positions));
        float* sum = pooled + clip * s.width + unit;
        hn::Store(hn::MulAdd(weight, h, hn::Load(d, sum)), d, sum);
    }
}

void poolBackward(const PoolSteps& s, const float* dPooled, float* dh)
{
    const Tag d;
    const Bits positions = lanePositions();
    GENRESCOPE_FOR_EACH_VECTOR(s, row, clip, unit)
    {
        const Floats weight =
            hn::Mul(hn::Set(d, weightOf(s, row)), dropoutFactors(s, clip, unit, positions));
        hn::Store(hn::Mul(weight, hn::Load(d, dPooled + clip * s.width + unit)), d,
                  dh + row * s.width + unit);
    }
}

void squaresForward(const PoolSteps& s, const float* mean, float* squares)
{
    const Tag d;
    const Bits positions = lanePositions();
    GENRESCOPE_FOR_EACH_VECTOR(s, row, clip, unit)
    {
        const std::size_t column = clip * s.width + unit;
        const Floats factor = dropoutFactors(s, clip, unit, positions);
        const Floats apart =
            hn::MulSub(factor, hn::Load(d, s.h + row * s.width + unit), hn::Load(d, mean + column));
        hn::Store(hn::MulAdd(apart, apart, hn::Load(d, squares + column)), d, squares + column);
    }
}

void squaresBackward(const PoolSteps& s, const float* mean, const float* dSquares, float* dh)
{
    const Tag d;
    const Bits positions = lanePositions();
    GENRESCOPE_FOR_EACH_VECTOR(s, row, clip, unit)
    {
        const std::size_t column = clip * s.width + unit;
        const Floats factor = dropoutFactors(s, clip, unit, positions);
        const Floats apart =
            hn::MulSub(factor, hn::Load(d, s.h + row * s.width + unit), hn::Load(d, mean + column));
        float* dhAt = dh + row * s.width + unit;
        const Floats dy = hn::Mul(apart, hn::Load(d, dSquares + column));
        hn::Store(hn::MulAdd(dy, factor, hn::Load(d, dhAt)), d, dhAt);
    }
}

void attentionScores(const PoolSteps& s, const float* v, float* scores)
{
    const Tag d;
    const Bits positions = lanePositions();
    for (std::size_t step = 0, row = 0; step < s.steps; ++step)
        for (std::size_t clip = 0; clip < s.clips; ++clip, ++row) {
            Floats sum = hn::Zero(d);
            for (std::size_t unit = 0; unit < s.width; unit += lanes) {
                const Floats h = hn::Load(d, s.h + row * s.width + unit);
                const Floats y = hn::Mul(h, dropoutFactors(s, clip, unit, positions));
                sum = hn::MulAdd(tanh(y), hn::Load(d, v + unit), sum);
            }
            scores[row] += hn::GetLane(hn::SumOfLanes(d, sum));
        }
}

void attentionDots(const PoolSteps& s, const float* dPooled, float* dots)
{
    const Tag d;
    const Bits positions = lanePositions();
    for (std::size_t step = 0, row = 0; step < s.steps; ++step)
        for (std::size_t clip = 0; clip < s.clips; ++clip, ++row) {
            Floats sum = hn::Zero(d);
            for (std::size_t unit = 0; unit < s.width; unit += lanes) {
                const Floats h = hn::Load(d, s.h + row * s.width + unit);
                const Floats y = hn::Mul(h, dropoutFactors(s, clip, unit, positions));
                sum = hn::MulAdd(y, hn::Load(d, dPooled + clip * s.width + unit), sum);
            }
            dots[row] += hn::GetLane(hn::SumOfLanes(d, sum));
        }
}

void attentionBackward(const PoolSteps& s, const float* v, const float* dScores, float* dh,
                       float* dv)
{
    const Tag d;
    const Bits positions = lanePositions();
    GENRESCOPE_FOR_EACH_VECTOR(s, row, clip, unit)
    {
        const Floats factor = dropoutFactors(s, clip, unit, positions);
        const Floats squashed = tanh(hn::Mul(factor, hn::Load(d, s.h + row * s.width + unit)));
        const Floats dScore = hn::Set(d, dScores[row]);
        hn::Store(hn::MulAdd(dScore, squashed, hn::Load(d, dv + unit)), d, dv + unit);
        const Floats slope = hn::NegMulAdd(squashed, squashed, hn::Set(d, 1.0f));
        float* dhAt = dh + row * s.width + unit;
        const Floats dy = hn::Mul(hn::Mul(dScore, hn::Load(d, v + unit)), slope);
        hn::Store(hn::MulAdd(dy, factor, hn::Load(d, dhAt)), d, dhAt);
    }
}

#undef GENRESCOPE_FOR_EACH_VECTOR

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
