// SPDX-License-Identifier: GPL-3.0-or-later
// Sigmoid and tanh of whole vectors, for inclusion once per instruction set.
#if defined(GENRESCOPE_ACTIVATIONS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GENRESCOPE_ACTIVATIONS_INL_H
#undef GENRESCOPE_ACTIVATIONS_INL_H
#else
#define GENRESCOPE_ACTIVATIONS_INL_H
#endif

#include "core/nn/network_settings.h"

#include <hwy/highway.h>

// Before a loop over an array of vectors, so that the array stays in registers.
#ifndef GENRESCOPE_UNROLL
#if HWY_COMPILER_CLANG
#define GENRESCOPE_UNROLL _Pragma("unroll")
#else
#define GENRESCOPE_UNROLL _Pragma("GCC unroll 32")
#endif
#endif

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::ScalableTag<float>;
using Floats = hn::Vec<Tag>;

/// x within +-limit; NaN stays NaN.
HWY_INLINE Floats clamp(Floats x, float limit)
{
    const Tag d;
    const Floats high = hn::Set(d, limit), low = hn::Set(d, -limit);
#if HWY_ARCH_X86 && HWY_TARGET != HWY_SCALAR && HWY_TARGET != HWY_EMU128
    return hn::Max(low, hn::Min(high, x)); // of a NaN and a number, x86 takes the second operand
#else
    return hn::IfThenElse(hn::Gt(x, high), high, hn::IfThenElse(hn::Lt(x, low), low, x));
#endif
}

/// 2^y for y clamped to +-58; relative error below 3e-7.
HWY_INLINE Floats powerOfTwo(Floats y)
{
    const Tag d;
    const hn::RebindToUnsigned<Tag> bits;
    y = clamp(y, 58);
    // Adding 1.5 * 2^23 rounds to a whole number n, which then stands in the lowest bits.
    const Floats magic = hn::Set(d, 12582912.0f);
    const Floats shifted = hn::Add(y, magic);
    const Floats f = hn::Sub(y, hn::Sub(shifted, magic)); // -0.5 .. 0.5
    // 2^f = 1 + f q(f), q fitted to least relative error.
    Floats q = hn::Set(d, 0.001326472877f);
    q = hn::MulAdd(q, f, hn::Set(d, 0.009671513183f));
    q = hn::MulAdd(q, f, hn::Set(d, 0.05550733744f));
    q = hn::MulAdd(q, f, hn::Set(d, 0.2402224208f));
    q = hn::MulAdd(q, f, hn::Set(d, 0.6931469776f));
    q = hn::MulAdd(q, f, hn::Set(d, 1.0f));
    const auto exponent = hn::ShiftLeft<23>(hn::BitCast(bits, shifted));
    return hn::BitCast(d, hn::Add(hn::BitCast(bits, q), exponent));
}

constexpr float log2e = 1.44269504f;

HWY_INLINE Floats reciprocal(Floats x)
{
    return hn::Div(hn::Set(Tag(), 1.0f), x);
}

HWY_INLINE Floats sigmoid(Floats z)
{
    const Tag d;
    const Floats e = powerOfTwo(hn::Mul(z, hn::Set(d, -log2e)));
    return reciprocal(hn::Add(e, hn::Set(d, 1.0f)));
}

/// 2 sigmoid(2z) - 1; absolute error below 3e-7.
HWY_INLINE Floats tanh(Floats z)
{
    const Tag d;
    const Floats e = powerOfTwo(hn::Mul(z, hn::Set(d, -2 * log2e)));
    const Floats s = reciprocal(hn::Add(e, hn::Set(d, 1.0f)));
    return hn::Sub(hn::Add(s, s), hn::Set(d, 1.0f));
}

template <CellActivation activation>
HWY_INLINE Floats activate(Floats z)
{
    return activation == CellActivation::Tanh ? tanh(z) : sigmoid(z);
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
