// SPDX-License-Identifier: GPL-3.0-or-later
// Sigmoid and tanh of whole vectors, for inclusion once per instruction set.
#if defined(GENRESCOPE_ACTIVATIONS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GENRESCOPE_ACTIVATIONS_INL_H
#undef GENRESCOPE_ACTIVATIONS_INL_H
#else
#define GENRESCOPE_ACTIVATIONS_INL_H
#endif

#include "core/base/unroll.h"
#include "core/nn/network_settings.h"

#include <hwy/highway.h>

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

/// 1 / (1 + 2^y) of n vectors, for y clamped to +-58; absolute error below 2e-7. Step by step for
/// all of them: each is one long chain of operations, and a processor finds work only nearby.
template <std::size_t n>
HWY_INLINE void logistics(Floats (&y)[n])
{
    const Tag d;
    const hn::RebindToUnsigned<Tag> bits;
    Floats shifted[n], f[n], q[n];
    // Adding 1.5 * 2^23 rounds to a whole number, which then stands in the lowest bits.
    const Floats magic = hn::Set(d, 12582912.0f), one = hn::Set(d, 1.0f);
    GENRESCOPE_UNROLL
    for (std::size_t k = 0; k < n; ++k)
        y[k] = clamp(y[k], 58);
    GENRESCOPE_UNROLL
    for (std::size_t k = 0; k < n; ++k)
        shifted[k] = hn::Add(y[k], magic);
    GENRESCOPE_UNROLL
    for (std::size_t k = 0; k < n; ++k)
        f[k] = hn::Sub(y[k], hn::Sub(shifted[k], magic)); // -0.5 .. 0.5
    // 2^f = 1 + f q(f), q fitted to least relative error (1.6e-7).
    GENRESCOPE_UNROLL
    for (std::size_t k = 0; k < n; ++k)
        q[k] = hn::MulAdd(hn::Set(d, 0.001326472877f), f[k], hn::Set(d, 0.009671513183f));
    GENRESCOPE_UNROLL
    for (std::size_t k = 0; k < n; ++k)
        q[k] = hn::MulAdd(q[k], f[k], hn::Set(d, 0.05550733744f));
    GENRESCOPE_UNROLL
    for (std::size_t k = 0; k < n; ++k)
        q[k] = hn::MulAdd(q[k], f[k], hn::Set(d, 0.2402224208f));
    GENRESCOPE_UNROLL
    for (std::size_t k = 0; k < n; ++k)
        q[k] = hn::MulAdd(q[k], f[k], hn::Set(d, 0.6931469776f));
    GENRESCOPE_UNROLL
    for (std::size_t k = 0; k < n; ++k)
        q[k] = hn::MulAdd(q[k], f[k], one);
    GENRESCOPE_UNROLL
    for (std::size_t k = 0; k < n; ++k) {
        const auto exponent = hn::ShiftLeft<23>(hn::BitCast(bits, shifted[k]));
        q[k] = hn::BitCast(d, hn::Add(hn::BitCast(bits, q[k]), exponent));
    }
    GENRESCOPE_UNROLL
    for (std::size_t k = 0; k < n; ++k)
        y[k] = hn::Div(one, hn::Add(q[k], one));
}

/// What z is multiplied by for logistics() to give sigmoid(z), or (tanh(z) + 1) / 2.
constexpr float log2e = 1.44269504f;
template <CellActivation activation>
constexpr float logisticScale = activation == CellActivation::Tanh ? -2 * log2e : -log2e;

/// The activation's value from logistics(z * logisticScale).
template <CellActivation activation>
HWY_INLINE Floats fromLogistic(Floats y)
{
    if (activation == CellActivation::Sigmoid)
        return y;
    return hn::Sub(hn::Add(y, y), hn::Set(Tag(), 1.0f));
}

HWY_INLINE Floats tanh(Floats z)
{
    constexpr auto Tanh = CellActivation::Tanh;
    Floats y[] = {hn::Mul(z, hn::Set(Tag(), logisticScale<Tanh>))};
    logistics(y);
    return fromLogistic<Tanh>(y[0]);
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
