// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace genrescope {

/// Calls body(0), body(1), ... body(count - 1), begun in this order and `threads` of them at a
/// time, until one gives false; returns when all that were begun are done. Unlike parallelFor() on
/// threads of its own, so that a body may wait (a paused training) without holding up other work.
/// `body` must not throw.
void sideBySide(std::size_t count, int threads, const std::function<bool(std::size_t)>& body);

} // namespace genrescope
