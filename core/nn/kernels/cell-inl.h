// SPDX-License-Identifier: GPL-3.0-or-later
// The LSTM cell over some steps, for inclusion once per instruction set.
#if defined(GENRESCOPE_CELL_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GENRESCOPE_CELL_INL_H
#undef GENRESCOPE_CELL_INL_H
#else
#define GENRESCOPE_CELL_INL_H
#endif

#include "core/nn/kernels/matrix_product-inl.h"

#include <cstring>

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

// Forward -----------------------------------------------------------------------------------------

/// One vector of units of R clips, one step. gates: (R x 4 width), at the units' group; c, h and
/// the step before's likewise, at the units; previousH at the row's beginning.
template <std::size_t R, CellActivation activation>
HWY_INLINE void forwardTile(std::size_t units, std::size_t width, const float* recurrent,
                            const float* previousC, const float* previousH, float* gates, float* c,
                            float* h)
{
    const Tag d;
    Floats z[R][4];
    GENRESCOPE_UNROLL
    for (std::size_t r = 0; r < R; ++r) {
        GENRESCOPE_UNROLL
        for (std::size_t gate = 0; gate < 4; ++gate)
            z[r][gate] = hn::Load(d, gates + r * 4 * width + gate * lanes);
    }
    for (std::size_t k = 0; k < units; ++k) {
        Floats w[4];
        GENRESCOPE_UNROLL
        for (std::size_t gate = 0; gate < 4; ++gate)
            w[gate] = hn::Load(d, recurrent + (k * 4 + gate) * lanes);
        GENRESCOPE_UNROLL
        for (std::size_t r = 0; r < R; ++r) {
            const Floats value = hn::Set(d, previousH[r * width + k]);
            GENRESCOPE_UNROLL
            for (std::size_t gate = 0; gate < 4; ++gate)
                z[r][gate] = hn::MulAdd(value, w[gate], z[r][gate]);
        }
    }
    GENRESCOPE_UNROLL
    for (std::size_t r = 0; r < R; ++r) {
        const Floats i = sigmoid(z[r][0]), f = sigmoid(z[r][1]);
        const Floats g = activate<activation>(z[r][2]), o = sigmoid(z[r][3]);
        const Floats nowC = hn::MulAdd(f, hn::Load(d, previousC + r * width), hn::Mul(i, g));
        hn::Store(i, d, gates + r * 4 * width);
        hn::Store(f, d, gates + r * 4 * width + lanes);
        hn::Store(g, d, gates + r * 4 * width + 2 * lanes);
        hn::Store(o, d, gates + r * 4 * width + 3 * lanes);
        hn::Store(nowC, d, c + r * width);
        hn::Store(hn::Mul(o, activate<activation>(nowC)), d, h + r * width);
    }
}

template <std::size_t R, CellActivation activation>
HWY_NOINLINE void forwardRows(const CellSteps& s, const float* recurrent, std::size_t clip,
                              std::ptrdiff_t before, float* gates, float* c, float* h)
{
    gates += clip * 4 * s.width;
    c += clip * s.width;
    h += clip * s.width;
    for (std::size_t unit = 0; unit < s.width; unit += lanes)
        forwardTile<R, activation>(s.units, s.width, recurrent + unit * 4 * s.units,
                                   c + before + unit, h + before, gates + 4 * unit, c + unit,
                                   h + unit);
}

template <CellActivation activation>
void runForward(const CellSteps& s, const float* recurrent)
{
    constexpr std::size_t tile = hasManyRegisters ? 4 : 2;
    const auto stride = static_cast<std::ptrdiff_t>(s.clips * s.width) * s.direction;
    for (std::size_t step = 0; step < s.steps; ++step) {
        const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(step) * stride;
        float* gates = s.gates + 4 * at;
        std::size_t clip = 0;
        for (; clip + tile <= s.clips; clip += tile)
            forwardRows<tile, activation>(s, recurrent, clip, -stride, gates, s.c + at, s.h + at);
        for (; clip < s.clips; ++clip)
            forwardRows<1, activation>(s, recurrent, clip, -stride, gates, s.c + at, s.h + at);
    }
}

void cellForward(const CellSteps& steps, const float* recurrent)
{
    if (steps.activation == CellActivation::Tanh)
        runForward<CellActivation::Tanh>(steps, recurrent);
    else
        runForward<CellActivation::Sigmoid>(steps, recurrent);
}

// Backward ----------------------------------------------------------------------------------------

/// One vector of units of one clip, one step: from dh to dz, in place of the gates.
template <CellActivation activation>
HWY_INLINE void backwardTile(const float* c0, const float* h1, Floats dh, float* gates, float* dc)
{
    const Tag d;
    const Floats i = hn::Load(d, gates), f = hn::Load(d, gates + lanes);
    const Floats g = hn::Load(d, gates + 2 * lanes), o = hn::Load(d, gates + 3 * lanes);
    const Floats h = hn::Load(d, h1);
    // What left the cell, a(c) = h / o; o is at least 2^-59, so that nothing is lost.
    const Floats output = hn::Div(h, o);
    constexpr bool isTanh = activation == CellActivation::Tanh;
    const Floats slope = hn::NegMulAdd(h, output, isTanh ? o : h); // o a'(c)
    const Floats dC = hn::MulAdd(dh, slope, hn::Load(d, dc));
    const Floats dCi = hn::Mul(dC, i), dCf = hn::Mul(dC, f);
    const Floats dCig = hn::Mul(dCi, g);
    hn::Store(hn::NegMulAdd(dCig, i, dCig), d, gates); // dC g i (1 - i)
    const Floats dCfc = hn::Mul(dCf, hn::Load(d, c0));
    hn::Store(hn::NegMulAdd(dCfc, f, dCfc), d, gates + lanes); // dC c' f (1 - f)
    // dC i a'(g): a' is 1 - g^2 for tanh, g - g^2 for sigmoid.
    hn::Store(hn::NegMulAdd(dCig, g, isTanh ? dCi : dCig), d, gates + 2 * lanes);
    const Floats dhh = hn::Mul(dh, h);
    hn::Store(hn::NegMulAdd(dhh, o, dhh), d, gates + 3 * lanes); // dh a(c) o (1 - o)
    hn::Store(dCf, d, dc);
}

template <CellActivation activation>
void runBackward(const CellSteps& s, const float* recurrent, const float* dh, float* nextDh,
                 float* nextDc)
{
    const Tag d;
    const std::size_t size = s.clips * s.width;
    const auto stride = static_cast<std::ptrdiff_t>(size) * s.direction;
    MatrixProduct back; // dh of the step before (clips x width) = dz (clips x 4 width) W_hh
    back.rows = s.clips;
    back.columns = s.width;
    back.depth = 4 * s.width;
    back.c = nextDh;
    back.cStride = s.width;
    back.aRowStride = 4 * s.width;
    back.aDepthStride = 1;
    back.b = recurrent;
    back.bStride = s.width;
    back.bPanelStride = panelVectors * lanes;
    for (std::size_t step = s.steps; step-- > 0;) {
        const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(step) * stride;
        float* gates = s.gates + 4 * at;
        for (std::size_t k = 0; k < size; k += lanes) {
            const auto unit = static_cast<std::ptrdiff_t>(k);
            const Floats whole = hn::Add(hn::Load(d, dh + at + unit), hn::Load(d, nextDh + unit));
            backwardTile<activation>(s.c + at - stride + unit, s.h + at + unit, whole,
                                     gates + 4 * unit, nextDc + unit);
        }
        back.a = gates;
        multiplyAll<true>(back);
    }
}

void cellBackward(const CellSteps& steps, const float* recurrent, const float* dh, float* nextDh,
                  float* nextDc)
{
    if (steps.activation == CellActivation::Tanh)
        runBackward<CellActivation::Tanh>(steps, recurrent, dh, nextDh, nextDc);
    else
        runBackward<CellActivation::Sigmoid>(steps, recurrent, dh, nextDh, nextDc);
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
