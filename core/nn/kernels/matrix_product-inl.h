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

/// How wide a tile of C is at most, in vectors.
constexpr std::size_t tileVectors = hasManyRegisters ? panelVectors : 2;

/// Rows of a tile `V` vectors wide: so many that the sums all but fill the registers.
template <std::size_t V>
constexpr std::size_t tileRows = V <= tileVectors / 2 ? 8 : 6;

/// Asks for MatrixProduct::fetch bit by bit: every tile for its share, a little with every step
/// that it goes down the depth.
class Fetch {
public:
    Fetch(const MatrixProduct& p, std::size_t elementsBefore, std::size_t elements)
        : m_next(reinterpret_cast<const char*>(p.fetch) +
                 elementsBefore * p.fetchFloats / (p.rows * p.columns) * sizeof(float))
        , m_stride(elements * p.fetchFloats * interval * sizeof(float) /
                   (p.rows * p.columns * p.depth))
    {
    }
    HWY_INLINE void next(std::size_t step)
    {
        if (step % interval != 0)
            return;
        __builtin_prefetch(m_next, 0, 2); // into the second cache
        m_next += m_stride;
    }

private:
    static constexpr std::size_t interval = hasManyRegisters ? 1 : 4; // a step's length differs
    const char* m_next;
    std::size_t m_stride;
};

/// One tile: R rows x V vectors of C, its sums in registers over the whole depth. `isRowMajor`:
/// A's depth stride is 1; else its row stride is.
template <std::size_t R, std::size_t V, bool isRowMajor>
HWY_INLINE void multiplyTile(const MatrixProduct& p, std::size_t row, std::size_t column)
{
    const Tag d;
    float* c = p.c + row * p.cStride + column;
    Floats sums[R][V];
    GENRESCOPE_UNROLL
    for (std::size_t r = 0; r < R; ++r) {
        GENRESCOPE_UNROLL
        for (std::size_t v = 0; v < V; ++v) {
            if (p.start == MatrixProduct::Start::FromC)
                sums[r][v] = hn::Load(d, c + r * p.cStride + v * lanes);
            else if (p.start == MatrixProduct::Start::FromBias)
                sums[r][v] = hn::Load(d, p.bias + column + v * lanes);
            else
                sums[r][v] = hn::Zero(d);
        }
    }

    const std::size_t rowStride = isRowMajor ? p.aRowStride : 1;
    const std::size_t depthStride = isRowMajor ? 1 : p.aDepthStride;
    const float* a = p.a + row * rowStride;
    const std::size_t panel = panelVectors * lanes;
    const float* b = p.b + column / panel * p.bPanelStride + column % panel;
    Fetch fetch(p, column * p.rows + row * V * lanes, R * V * lanes);
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
        if (!isRowMajor)
            fetch.next(k);
        a += depthStride;
        b += p.bStride;
    }
    GENRESCOPE_UNROLL
    for (std::size_t r = 0; r < R; ++r) {
        GENRESCOPE_UNROLL
        for (std::size_t v = 0; v < V; ++v)
            hn::Store(sums[r][v], d, c + r * p.cStride + v * lanes);
    }
}

/// All tiles of some columns, V vectors wide.
template <std::size_t V, bool isRowMajor>
HWY_NOINLINE void multiplyColumns(const MatrixProduct& p, std::size_t column)
{
    constexpr std::size_t most = tileRows<V>;
    std::size_t row = 0;
    const auto left = [&] { return p.rows - row; };
    for (; left() >= most && (most == 8 || left() != 8); row += most)
        multiplyTile<most, V, isRowMajor>(p, row, column);
    for (; left() >= 4; row += 4)
        multiplyTile<4, V, isRowMajor>(p, row, column);
    for (; left() >= 2; row += 2)
        multiplyTile<2, V, isRowMajor>(p, row, column);
    for (; left() >= 1; row += 1)
        multiplyTile<1, V, isRowMajor>(p, row, column);
}

template <bool isRowMajor>
void multiplyAll(const MatrixProduct& p)
{
    std::size_t column = 0;
    for (; column + tileVectors * lanes <= p.columns; column += tileVectors * lanes)
        multiplyColumns<tileVectors, isRowMajor>(p, column);
    switch ((p.columns - column) / lanes) {
    case 3:
        return multiplyColumns<3, isRowMajor>(p, column);
    case 2:
        return multiplyColumns<2, isRowMajor>(p, column);
    case 1:
        return multiplyColumns<1, isRowMajor>(p, column);
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
    for (std::size_t k = 0; k < width; k += 4 * lanes) {
        Floats sum[4];
        GENRESCOPE_UNROLL
        for (std::size_t v = 0; v < 4; ++v)
            sum[v] = hn::Load(d, sums + k + v * lanes);
        for (std::size_t row = 0; row < count; ++row) {
            GENRESCOPE_UNROLL
            for (std::size_t v = 0; v < 4; ++v)
                sum[v] = hn::Add(sum[v], hn::Load(d, rows + row * width + k + v * lanes));
        }
        GENRESCOPE_UNROLL
        for (std::size_t v = 0; v < 4; ++v)
            hn::Store(sum[v], d, sums + k + v * lanes);
    }
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
