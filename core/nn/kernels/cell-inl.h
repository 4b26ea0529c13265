// SPDX-License-Identifier: GPL-3.0-or-later
// The LSTM cell over some steps, for inclusion once per instruction set.
#if defined(GENRESCOPE_CELL_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GENRESCOPE_CELL_INL_H
#undef GENRESCOPE_CELL_INL_H
#else
#define GENRESCOPE_CELL_INL_H
#endif

#include "core/nn/kernels/matrix_product-inl.h"

#include <hwy/cache_control.h>

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
        Floats values[R];
        GENRESCOPE_UNROLL
        for (std::size_t r = 0; r < R; ++r)
            values[r] = hn::Set(d, previousH[r * width + k]);
        GENRESCOPE_UNROLL
        for (std::size_t gate = 0; gate < 4; ++gate) {
            const Floats w = hn::Load(d, recurrent + (k * 4 + gate) * lanes);
            GENRESCOPE_UNROLL
            for (std::size_t r = 0; r < R; ++r)
                z[r][gate] = hn::MulAdd(values[r], w, z[r][gate]);
        }
    }
    Floats left[R]; // the cell: logistics of c, then a(c)
    GENRESCOPE_UNROLL
    for (std::size_t r = 0; r < R; ++r) {
        constexpr auto sigmoid = CellActivation::Sigmoid;
        z[r][0] = hn::Mul(z[r][0], hn::Set(d, logisticScale<sigmoid>));
        z[r][1] = hn::Mul(z[r][1], hn::Set(d, logisticScale<sigmoid>));
        z[r][2] = hn::Mul(z[r][2], hn::Set(d, logisticScale<activation>));
        z[r][3] = hn::Mul(z[r][3], hn::Set(d, logisticScale<sigmoid>));
        logistics(z[r]);
        z[r][2] = fromLogistic<activation>(z[r][2]);
        GENRESCOPE_UNROLL
        for (std::size_t gate = 0; gate < 4; ++gate)
            hn::Store(z[r][gate], d, gates + r * 4 * width + gate * lanes);
        const Floats kept = hn::Mul(z[r][1], hn::Load(d, previousC + r * width));
        const Floats nowC = hn::MulAdd(z[r][0], z[r][2], kept);
        hn::Store(nowC, d, c + r * width);
        left[r] = hn::Mul(nowC, hn::Set(d, logisticScale<activation>));
    }
    logistics(left);
    GENRESCOPE_UNROLL
    for (std::size_t r = 0; r < R; ++r)
        hn::Store(hn::Mul(z[r][3], fromLogistic<activation>(left[r])), d, h + r * width);
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
        for (; clip + 2 <= s.clips; clip += 2)
            forwardRows<2, activation>(s, recurrent, clip, -stride, gates, s.c + at, s.h + at);
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

/// One vector of units of one clip, one step: from dh to dz.
template <CellActivation activation>
HWY_INLINE void backwardTile(const float* gates, const float* previousC, const float* output,
                             Floats dh, float* dz, float* dc)
{
    const Tag d;
    const Floats i = hn::Load(d, gates), f = hn::Load(d, gates + lanes);
    const Floats g = hn::Load(d, gates + 2 * lanes), o = hn::Load(d, gates + 3 * lanes);
    const Floats h = hn::Load(d, output);
    // What left the cell, a(c) = h / o; o is at least 2^-59, so that nothing is lost.
    const Floats left = hn::Div(h, o);
    constexpr bool isTanh = activation == CellActivation::Tanh;
    const Floats slope = hn::NegMulAdd(h, left, isTanh ? o : h); // o a'(c)
    const Floats dC = hn::MulAdd(dh, slope, hn::Load(d, dc));
    const Floats dCi = hn::Mul(dC, i), dCf = hn::Mul(dC, f), dCig = hn::Mul(dCi, g);
    const Floats dCfc = hn::Mul(dCf, hn::Load(d, previousC)), dhh = hn::Mul(dh, h);
    // The gates' own slopes: s (1 - s) of a sigmoid, 1 - t^2 of a tanh.
    hn::Store(hn::NegMulAdd(dCig, i, dCig), d, dz);
    hn::Store(hn::NegMulAdd(dCfc, f, dCfc), d, dz + lanes);
    hn::Store(hn::NegMulAdd(dCig, g, isTanh ? dCi : dCig), d, dz + 2 * lanes);
    hn::Store(hn::NegMulAdd(dhh, o, dhh), d, dz + 3 * lanes);
    hn::Store(dCf, d, dc);
}

/// Asks for what a step's backwardTile() will read: it was written long ago.
HWY_INLINE void fetchTile(const float* gates, const float* previousC, const float* output)
{
    GENRESCOPE_UNROLL
    for (std::size_t gate = 0; gate < 4; ++gate)
        hwy::Prefetch(gates + gate * lanes);
    hwy::Prefetch(previousC);
    hwy::Prefetch(output);
}

template <CellActivation activation>
void runBackward(const CellSteps& s, const float* recurrent, const float* dh, float* dz,
                 float* nextDh, float* nextDc)
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
        const std::ptrdiff_t ahead = at - (step >= 2 ? 2 * stride : 0);
        for (std::ptrdiff_t k = 0; k < static_cast<std::ptrdiff_t>(size);
             k += static_cast<std::ptrdiff_t>(lanes)) {
            fetchTile(s.gates + 4 * (ahead + k), s.c + ahead - stride + k, s.h + ahead + k);
            const Floats whole = hn::Add(hn::Load(d, dh + at + k), hn::Load(d, nextDh + k));
            backwardTile<activation>(s.gates + 4 * (at + k), s.c + at - stride + k, s.h + at + k,
                                     whole, dz + 4 * (at + k), nextDc + k);
        }
        back.a = dz + 4 * at;
        multiplyAll<true>(back);
    }
}

void cellBackward(const CellSteps& steps, const float* recurrent, const float* dh, float* dz,
                  float* nextDh, float* nextDc)
{
    if (steps.activation == CellActivation::Tanh)
        runBackward<CellActivation::Tanh>(steps, recurrent, dh, dz, nextDh, nextDc);
    else
        runBackward<CellActivation::Sigmoid>(steps, recurrent, dh, dz, nextDh, nextDc);
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
