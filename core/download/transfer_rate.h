// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

namespace genrescope {

/// How fast bytes arrive, over the last ten seconds. Times are seconds on any clock that rises.
class TransferRate {
public:
    /// `bytes` in all had arrived at `seconds`.
    void note(double seconds, std::int64_t bytes);

    double bytesPerSecond() const; ///< 0 before two times are known

    /// Until `bytesLeft` more have arrived; empty while nothing arrives.
    std::optional<double> secondsFor(std::int64_t bytesLeft) const;

private:
    struct Mark {
        double seconds;
        std::int64_t bytes;
    };
    std::deque<Mark> m_marks; ///< at most one a tenth of a second
};

} // namespace genrescope
