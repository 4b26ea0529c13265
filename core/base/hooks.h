// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace genrescope {

/// How a caller watches long work and ends it.
struct Hooks {
    /// `done` of `total` items are finished. Called from any of the work's threads, but never from
    /// two at a time.
    std::function<void(std::size_t done, std::size_t total)> progressed =
        [](std::size_t, std::size_t) {};
    /// A stop requested here ends the work soon, with ErrorCode::Cancelled.
    std::stop_token stop;
};

} // namespace genrescope
