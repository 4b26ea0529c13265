// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

using namespace genrescope;

TEST(parallel_for, every_index_is_visited_once)
{
    for (int threads : {1, 2, 3, 8}) {
        const ThreadLimit limit(threads);
        std::vector<std::atomic<int>> visits(1000);
        parallelFor(visits.size(), [&](std::size_t i) { ++visits[i]; });
        for (const auto& count : visits)
            EXPECT_EQ(count, 1);
    }
}

TEST(parallel_for, nothing_to_do_is_fine)
{
    parallelFor(0, [](std::size_t) { FAIL(); });
}

TEST(parallel_for, loops_may_stand_within_loops)
{
    std::atomic<int> visits = 0;
    parallelFor(10, [&](std::size_t) { parallelFor(10, [&](std::size_t) { ++visits; }); });
    EXPECT_EQ(visits, 100);
}

TEST(thread_limit, it_ends_with_its_life)
{
    const int before = threadCount();
    {
        const ThreadLimit limit(before + 3);
        EXPECT_EQ(threadCount(), before + 3);
    }
    EXPECT_EQ(threadCount(), before);
}
