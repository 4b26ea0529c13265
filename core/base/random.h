// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <utility>

namespace genrescope {

/// Random numbers that are the same on every machine for the same seed.
///
/// The engine is the standard's Mersenne twister; its distributions are ours, since the standard
/// leaves theirs open.
class Random {
public:
    explicit Random(std::uint64_t seed);

    double uniform();                      ///< in [0, 1)
    double uniform(double low, double high); ///< in [low, high)
    double normal();                       ///< mean 0, standard deviation 1 (Marsaglia's polar method)
    std::size_t below(std::size_t count);  ///< in 0 .. count - 1, all alike; count >= 1

    /// A generator of its own for part `stream` of the work, independent of how far this one is.
    Random fork(std::uint64_t stream) const;

    /// Fisher-Yates.
    template <typename T>
    void shuffle(std::span<T> items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::uint64_t m_seed;
    std::mt19937_64 m_engine;
};

} // namespace genrescope
