// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <cassert>
#include <cmath>

namespace genrescope {

namespace {

/// SplitMix64 (Steele, Lea and Flood 2014): spreads near seeds far apart.
std::uint64_t mix(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15u;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

} // namespace

Random::Random(std::uint64_t seed)
    : m_seed(seed)
    , m_engine(mix(seed))
{
}

double Random::uniform()
{
    return static_cast<double>(m_engine() >> 11) * 0x1p-53;
}

double Random::uniform(double low, double high)
{
    return low + (high - low) * uniform();
}

double Random::normal()
{
    double x, y, square;
    do {
        x = uniform(-1, 1);
        y = uniform(-1, 1);
        square = x * x + y * y;
    } while (square >= 1 || square == 0);
    return x * std::sqrt(-2 * std::log(square) / square);
}

std::size_t Random::below(std::size_t count)
{
    assert(count >= 1);
    // The last, incomplete round of the engine's range would favour small numbers.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % count;
    std::uint64_t drawn;
    do
        drawn = m_engine();
    while (drawn >= limit);
    return static_cast<std::size_t>(drawn % count);
}

Random Random::fork(std::uint64_t stream) const
{
    return Random(mix(m_seed) ^ mix(~stream));
}

} // namespace genrescope
