// SPDX-License-Identifier: GPL-3.0-or-later
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/features/kernels/tile_fourier.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include "core/features/kernels/tile_fourier.h"

#include <bit>
#include <cassert>

#include <cmath>
#include <numbers>

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// The columns `runs` (each `hop` samples long) as rows: rows[n * slots + j] = runs[j][n].
/// `slots` is a multiple of 4.
void shuffleSamples(const float* const* runs, std::size_t hop, std::size_t slots, float* rows)
{
    for (std::size_t j = 0; j < slots; j += 4) {
        std::size_t n = 0;
#if HWY_TARGET != HWY_SCALAR
        const hn::FixedTag<float, 4> d;
        for (; n + 4 <= hop; n += 4) {
            const auto a = hn::LoadU(d, runs[j] + n);
            const auto b = hn::LoadU(d, runs[j + 1] + n);
            const auto c = hn::LoadU(d, runs[j + 2] + n);
            const auto e = hn::LoadU(d, runs[j + 3] + n);
            const auto acLow = hn::InterleaveLower(d, a, c);
            const auto acHigh = hn::InterleaveUpper(d, a, c);
            const auto beLow = hn::InterleaveLower(d, b, e);
            const auto beHigh = hn::InterleaveUpper(d, b, e);
            float* row = rows + n * slots + j;
            hn::Store(hn::InterleaveLower(d, acLow, beLow), d, row);
            hn::Store(hn::InterleaveUpper(d, acLow, beLow), d, row + slots);
            hn::Store(hn::InterleaveLower(d, acHigh, beHigh), d, row + 2 * slots);
            hn::Store(hn::InterleaveUpper(d, acHigh, beHigh), d, row + 3 * slots);
        }
#endif
        for (; n < hop; ++n)
            for (std::size_t i = 0; i < 4; ++i)
                rows[n * slots + j + i] = runs[j + i][n];
    }
}

/// A complex number of each lane.
template <class V>
struct Complex {
    V re, im;
};

template <class D, class V = hn::Vec<D>>
HWY_INLINE Complex<V> load(D d, const hn::TFromD<D>* at)
{
    return {hn::Load(d, at), hn::Load(d, at + hn::Lanes(d))};
}

template <class D, class V>
HWY_INLINE void store(D d, Complex<V> value, hn::TFromD<D>* at)
{
    hn::Store(value.re, d, at);
    hn::Store(value.im, d, at + hn::Lanes(d));
}

template <class V>
HWY_INLINE Complex<V> plus(Complex<V> a, Complex<V> b)
{
    return {hn::Add(a.re, b.re), hn::Add(a.im, b.im)};
}

template <class V>
HWY_INLINE Complex<V> minus(Complex<V> a, Complex<V> b)
{
    return {hn::Sub(a.re, b.re), hn::Sub(a.im, b.im)};
}

template <class D, class V>
HWY_INLINE Complex<V> times(D d, Complex<V> a, const hn::TFromD<D>* w)
{
    const auto re = hn::Set(d, w[0]);
    const auto im = hn::Set(d, w[1]);
    return {hn::NegMulAdd(a.im, im, hn::Mul(a.re, re)), hn::MulAdd(a.im, re, hn::Mul(a.re, im))};
}

/// Four numbers a quarter apart become the first of four transforms of a quarter of the length.
template <class V>
HWY_INLINE void butterfly(Complex<V>& a, Complex<V>& b, Complex<V>& c, Complex<V>& e)
{
    const auto evenSum = plus(a, c);
    const auto evenDifference = minus(a, c);
    const auto oddSum = plus(b, e);
    const auto oddDifference = minus(b, e);
    a = plus(evenSum, oddSum);
    c = minus(evenSum, oddSum);
    b = {hn::Add(evenDifference.re, oddDifference.im),
         hn::Sub(evenDifference.im, oddDifference.re)};
    e = {hn::Sub(evenDifference.re, oddDifference.im),
         hn::Add(evenDifference.im, oddDifference.re)};
}

/// One pass over `length` numbers at `rows`; `twiddles` are the pass's, null in the last.
template <class D, class T = hn::TFromD<D>>
HWY_INLINE void pass(D d, T* rows, std::size_t length, const T* twiddles)
{
    const std::size_t row = 2 * hn::Lanes(d);
    const std::size_t quarter = length / 4 * row;
    for (std::size_t n = 0; n < length / 4; ++n, rows += row) {
        auto a = load(d, rows);
        auto b = load(d, rows + quarter);
        auto c = load(d, rows + 2 * quarter);
        auto e = load(d, rows + 3 * quarter);
        butterfly(a, b, c, e);
        store(d, a, rows);
        if (twiddles != nullptr) {
            b = times(d, b, twiddles + 6 * n);
            c = times(d, c, twiddles + 6 * n + 2);
            e = times(d, e, twiddles + 6 * n + 4);
        }
        store(d, b, rows + quarter);
        store(d, c, rows + 2 * quarter);
        store(d, e, rows + 3 * quarter);
    }
}

/// The transform of `length` numbers at `rows`, the parts one after the other while they are near.
template <class D, class T = hn::TFromD<D>>
void transform(D d, T* rows, std::size_t length, const T* twiddles)
{
    const std::size_t row = 2 * hn::Lanes(d);
    if (length == 2) {
        const auto a = load(d, rows);
        const auto b = load(d, rows + row);
        store(d, plus(a, b), rows);
        store(d, minus(a, b), rows + row);
        return;
    }
    if (length == 4) {
        pass(d, rows, 4, static_cast<const T*>(nullptr));
        return;
    }
    pass(d, rows, length, twiddles);
    for (std::size_t part = 0; part < 4; ++part)
        transform(d, rows + part * (length / 4) * row, length / 4, twiddles + length / 4 * 6);
}

HWY_INLINE hn::Vec<hn::ScalableTag<float>> widened(hn::ScalableTag<float>, const float* from)
{
    return hn::LoadU(hn::ScalableTag<float>(), from);
}

template <class D>
HWY_INLINE auto widen(D d, const float* from)
{
    if constexpr (sizeof(hn::TFromD<D>) == sizeof(float))
        return hn::LoadU(d, from);
    else
        return hn::PromoteTo(d, hn::LoadU(hn::Rebind<float, D>(), from));
}

template <class D, class V>
HWY_INLINE void storePower(D d, V re, V im, float* to)
{
    if constexpr (sizeof(hn::TFromD<D>) == sizeof(float)) {
        hn::StoreU(hn::MulAdd(re, re, hn::Mul(im, im)), d, to);
    } else {
        const hn::Rebind<float, D> narrow;
        const auto r = hn::DemoteTo(narrow, re);
        const auto i = hn::DemoteTo(narrow, im);
        hn::StoreU(hn::MulAdd(r, r, hn::Mul(i, i)), narrow, to);
    }
}

/// The spectra of as many frames as `d` has lanes.
template <class D, class T = hn::TFromD<D>>
void strip(D d, const TileFourier::Plan& plan, const TileFourier::Tables<T>& tables,
           const float* samples, T* work, float* power)
{
    const std::size_t points = plan.points;
    const std::size_t row = 2 * hn::Lanes(d);
    const std::size_t quarter = points / 4;

    // The first pass reads the samples and lays the window over them.
    const auto sampled = [&](std::size_t n) HWY_ATTR {
        const auto re = widen(d, samples + plan.sampleRows[2 * n]);
        const auto im = widen(d, samples + plan.sampleRows[2 * n + 1]);
        return Complex<hn::Vec<D>>{hn::Mul(re, hn::Set(d, tables.window[2 * n])),
                                   hn::Mul(im, hn::Set(d, tables.window[2 * n + 1]))};
    };
    for (std::size_t n = 0; n < quarter; ++n) {
        auto a = sampled(n);
        auto b = sampled(n + quarter);
        auto c = sampled(n + 2 * quarter);
        auto e = sampled(n + 3 * quarter);
        butterfly(a, b, c, e);
        const T* w = tables.twiddles.data() + 6 * n;
        store(d, a, work + n * row);
        store(d, times(d, b, w), work + (n + quarter) * row);
        store(d, times(d, c, w + 2), work + (n + 2 * quarter) * row);
        store(d, times(d, e, w + 4), work + (n + 3 * quarter) * row);
    }
    for (std::size_t part = 0; part < 4; ++part)
        transform(d, work + part * quarter * row, quarter, tables.twiddles.data() + quarter * 6);

    // The spectra of even and odd samples, parted and joined. The window is halved, which saves a
    // product here; at 0 Hz and at the top each meets itself.
    const auto first = load(d, work);
    const auto two = hn::Set(d, T{2});
    const auto zero = hn::Zero(d);
    storePower(d, hn::Mul(two, hn::Add(first.re, first.im)), zero, power);
    storePower(d, hn::Mul(two, hn::Sub(first.re, first.im)), zero, power + points * kTileFrames);
    for (std::size_t k = 1; k <= points / 2; ++k) {
        const auto low = load(d, work + plan.order[k] * row);
        const auto high = load(d, work + plan.order[points - k] * row);
        const Complex<hn::Vec<D>> even = {hn::Add(low.re, high.re), hn::Sub(low.im, high.im)};
        const Complex<hn::Vec<D>> odd = {hn::Add(low.im, high.im), hn::Sub(high.re, low.re)};
        const auto turned = times(d, odd, tables.halves.data() + 2 * k);
        const auto sum = plus(even, turned);
        const auto difference = minus(even, turned);
        storePower(d, sum.re, sum.im, power + k * kTileFrames);
        storePower(d, difference.re, difference.im, power + (points - k) * kTileFrames);
    }
}

void tilePowers(const TileFourier::Plan& plan, Precision precision, const float* const* runs,
                float* scratch, float* power)
{
    float* samples = scratch;
    float* work = scratch + plan.samples();
    shuffleSamples(runs, plan.hop, plan.slots, samples);
    if (precision == Precision::Single) {
        const hn::CappedTag<float, kTileFrames> d;
        for (std::size_t lane = 0; lane < kTileFrames; lane += hn::Lanes(d))
            strip(d, plan, plan.single, samples + lane, work, power + lane);
    } else {
        const hn::CappedTag<double, kTileFrames> d;
        for (std::size_t lane = 0; lane < kTileFrames; lane += hn::Lanes(d))
            strip(d, plan, plan.precise, samples + lane, reinterpret_cast<double*>(work),
                  power + lane);
    }
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace genrescope {

HWY_EXPORT(tilePowers);

namespace {

/// Where the transform in place leaves its results.
void noteOrder(std::vector<std::uint32_t>& order, std::size_t place, std::size_t length,
               std::size_t first, std::size_t step)
{
    if (length == 1) {
        order[first] = static_cast<std::uint32_t>(place);
        return;
    }
    const std::size_t radix = length == 2 ? 2 : 4;
    for (std::size_t part = 0; part < radix; ++part)
        noteOrder(order, place + part * (length / radix), length / radix, first + part * step,
                  step * radix);
}

template <typename T>
TileFourier::Tables<T> tablesFor(std::span<const double> window)
{
    TileFourier::Tables<T> tables;
    const std::size_t fftSize = window.size();
    for (double height : window)
        tables.window.push_back(static_cast<T>(height / 2));
    const auto push = [](std::vector<T>& table, std::size_t step, std::size_t length) {
        const double angle =
            -2 * std::numbers::pi * static_cast<double>(step) / static_cast<double>(length);
        table.push_back(static_cast<T>(std::cos(angle)));
        table.push_back(static_cast<T>(std::sin(angle)));
    };
    for (std::size_t length = fftSize / 2; length > 4; length /= 4)
        for (std::size_t n = 0; n < length / 4; ++n)
            for (std::size_t power = 1; power <= 3; ++power)
                push(tables.twiddles, n * power, length);
    for (std::size_t k = 0; k <= fftSize / 4; ++k)
        push(tables.halves, k, fftSize);
    return tables;
}

} // namespace

TileFourier::TileFourier(std::span<const double> window, int hopSamples)
    : m_fftSize(window.size())
{
    assert(std::has_single_bit(m_fftSize) && m_fftSize >= 256);
    m_plan.points = m_fftSize / 2;
    m_plan.hop = static_cast<std::size_t>(hopSamples);
    // Sample n of frame t is sample n % hop of the run of hop samples t + n / hop: neighbouring
    // frames share what they overlap in.
    const std::size_t runs = kTileFrames + (m_fftSize - 1) / m_plan.hop;
    m_plan.slots = (runs + 3) / 4 * 4;
    for (std::size_t n = 0; n < m_fftSize; ++n)
        m_plan.sampleRows.push_back(
            static_cast<std::uint32_t>(n % m_plan.hop * m_plan.slots + n / m_plan.hop));
    m_plan.order.resize(m_plan.points);
    noteOrder(m_plan.order, 0, m_plan.points, 0, 1);
    m_plan.single = tablesFor<float>(window);
    m_plan.precise = tablesFor<double>(window);
}

std::size_t TileFourier::scratchSize() const
{
    // Shuffled samples, the transform's numbers, and runs that reach beyond the sound.
    return m_plan.samples() + m_plan.points * 2 * kTileFrames + m_plan.samples();
}

void TileFourier::powers(std::span<const float> samples, int firstFrame, Precision precision,
                         std::span<float> scratch, std::span<float> power) const
{
    assert(scratch.size() >= scratchSize());
    assert(power.size() >= bins() * kTileFrames);
    const auto hop = static_cast<std::ptrdiff_t>(m_plan.hop);
    const auto size = static_cast<std::ptrdiff_t>(samples.size());
    std::ptrdiff_t start = firstFrame * hop - static_cast<std::ptrdiff_t>(m_fftSize / 2);
    float* spare = scratch.data() + scratchSize() - m_plan.samples();
    std::vector<const float*> runs;
    for (std::size_t slot = 0; slot < m_plan.slots; ++slot, start += hop) {
        if (start >= 0 && start + hop <= size) {
            runs.push_back(samples.data() + start);
            continue;
        }
        for (std::ptrdiff_t n = 0; n < hop; ++n) {
            const bool inside = start + n >= 0 && start + n < size;
            spare[n] = inside ? samples[static_cast<std::size_t>(start + n)] : 0.0f;
        }
        runs.push_back(spare);
        spare += hop;
    }
    HWY_DYNAMIC_DISPATCH(tilePowers)(m_plan, precision, runs.data(), scratch.data(), power.data());
}

void TileFourier::powersOf(std::span<const float* const> series, Precision precision,
                           std::span<float> scratch, std::span<float> power) const
{
    assert(m_plan.hop == m_fftSize && series.size() == kTileFrames);
    assert(scratch.size() >= scratchSize());
    assert(power.size() >= bins() * kTileFrames);
    HWY_DYNAMIC_DISPATCH(tilePowers)
    (m_plan, precision, series.data(), scratch.data(), power.data());
}

} // namespace genrescope
#endif // HWY_ONCE
