// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace genrescope {

/// How many threads parallelFor() uses at present: all the machine's, unless a ThreadLimit is alive.
int threadCount();

/// Sets threadCount() while it lives. Made in main() or a test, never by work itself: no result may
/// depend on it.
class ThreadLimit {
public:
    explicit ThreadLimit(int threads); ///< at least 1; may exceed the machine's
    ~ThreadLimit();
    ThreadLimit(const ThreadLimit&) = delete;
    ThreadLimit& operator=(const ThreadLimit&) = delete;

private:
    int m_previous;
};

/// Calls body(0) ... body(count - 1), side by side, and returns when all are done.
/// `body` must not throw.
void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body);

} // namespace genrescope
