// SPDX-License-Identifier: GPL-3.0-or-later
// MatrixProduct, for inclusion once per instruction set.
#if defined(GENRESCOPE_MATRIX_PRODUCT_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GENRESCOPE_MATRIX_PRODUCT_INL_H
#undef GENRESCOPE_MATRIX_PRODUCT_INL_H
#else
#define GENRESCOPE_MATRIX_PRODUCT_INL_H
#endif

#include "core/nn/kernels/activations-inl.h"
#include "core/nn/kernels/kernels.h"

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

constexpr std::size_t lanes = hn::MaxLanes(Tag());
constexpr std::size_t panelVectors = 4;
constexpr bool hasManyRegisters = lanes == 16; // 32 of them, else 16

/// Rows of a tile `V` vectors wide: so many that the sums fill the registers, leaving room for a
/// row of B.
template <std::size_t V>
constexpr std::size_t tileRows = hasManyRegisters ? (V <= 2   ? 8
                                                     : V == 3 ? 6
                                                              : 6)
                                                  : (V == 1   ? 8
                                                     : V == 2 ? 4
                                                              : 2);

/// One tile: R rows x V vectors of C, its sums in registers over the whole depth. `isRowMajor`:
/// A's depth stride is 1; else its row stride is.
template <std::size_t R, std::size_t V, bool isRowMajor>
HWY_INLINE void multiplyTile(const MatrixProduct& p, std::size_t row, std::size_t column)
{
    const Tag d;
    float* c = p.c + row * p.cStride + column;
    Floats sums[R][V];
    GENRESCOPE_UNROLL
    for (std::size_t r = 0; r < R; ++r)
        GENRESCOPE_UNROLL
    for (std::size_t v = 0; v < V; ++v)
        sums[r][v] =
            p.start == MatrixProduct::Start::FromC      ? hn::Load(d, c + r * p.cStride + v * lanes)
            : p.start == MatrixProduct::Start::FromBias ? hn::Load(d, p.bias + column + v * lanes)
                                                        : hn::Zero(d);

    const std::size_t rowStride = isRowMajor ? p.aRowStride : 1;
    const std::size_t depthStride = isRowMajor ? 1 : p.aDepthStride;
    const float* a = p.a + row * rowStride;
    const float* b = p.b + column / (panelVectors * lanes) * p.bPanelStride;
    for (std::size_t k = 0; k < p.depth; ++k) {
        Floats bRow[V];
        GENRESCOPE_UNROLL
        for (std::size_t v = 0; v < V; ++v)
            bRow[v] = hn::Load(d, b + v * lanes);
        GENRESCOPE_UNROLL
        for (std::size_t r = 0; r < R; ++r) {
            const Floats value = hn::Set(d, a[r * rowStride]);
            GENRESCOPE_UNROLL
            for (std::size_t v = 0; v < V; ++v)
                sums[r][v] = hn::MulAdd(value, bRow[v], sums[r][v]);
        }
        a += depthStride;
        b += p.bStride;
    }
    GENRESCOPE_UNROLL
    for (std::size_t r = 0; r < R; ++r)
        GENRESCOPE_UNROLL
    for (std::size_t v = 0; v < V; ++v)
        hn::Store(sums[r][v], d, c + r * p.cStride + v * lanes);
}

template <std::size_t V, bool isRowMajor>
HWY_NOINLINE void multiplyPanel(const MatrixProduct& p, std::size_t column)
{
    std::size_t row = 0;
    for (; row + tileRows<V> <= p.rows; row += tileRows<V>)
        multiplyTile<tileRows<V>, V, isRowMajor>(p, row, column);
    for (; row + 2 <= p.rows; row += 2)
        multiplyTile<2, V, isRowMajor>(p, row, column);
    if (row < p.rows)
        multiplyTile<1, V, isRowMajor>(p, row, column);
}

template <bool isRowMajor>
void multiplyAll(const MatrixProduct& p)
{
    const std::size_t vectors = p.columns / lanes, whole = vectors / panelVectors * panelVectors;
    for (std::size_t vector = 0; vector < whole; vector += panelVectors)
        multiplyPanel<panelVectors, isRowMajor>(p, vector * lanes);
    switch (vectors - whole) {
    case 3:
        return multiplyPanel<3, isRowMajor>(p, whole * lanes);
    case 2:
        return multiplyPanel<2, isRowMajor>(p, whole * lanes);
    case 1:
        return multiplyPanel<1, isRowMajor>(p, whole * lanes);
    }
}

void multiply(const MatrixProduct& product)
{
    if (product.aDepthStride == 1)
        multiplyAll<true>(product);
    else
        multiplyAll<false>(product);
}

void addColumnSums(const float* rows, std::size_t count, std::size_t width, float* sums)
{
    const Tag d;
    for (std::size_t row = 0; row < count; ++row)
        for (std::size_t k = 0; k < width; k += lanes)
            hn::Store(hn::Add(hn::Load(d, sums + k), hn::Load(d, rows + row * width + k)), d,
                      sums + k);
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
