// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/side_by_side.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <thread>
#include <vector>

namespace genrescope {

void sideBySide(std::size_t count, int threads, const std::function<bool(std::size_t)>& body)
{
    assert(threads >= 1);
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < std::min(static_cast<std::size_t>(threads), count); ++i)
        workers.emplace_back([&] {
            for (std::size_t item = next++; item < count; item = next++)
                if (!body(item))
                    next = count; // nothing more begins
        });
}

} // namespace genrescope
