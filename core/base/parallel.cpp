// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <atomic>
#include <cassert>
#include <map>
#include <memory>
#include <mutex>

namespace genrescope {

namespace {

std::atomic<int>& limit()
{
    static std::atomic<int> threads = tbb::info::default_concurrency();
    return threads;
}

/// The workers for so many threads; made once, since making them costs more than a small loop.
tbb::task_arena& arenaOf(int threads)
{
    static std::mutex mutex;
    static std::map<int, std::unique_ptr<tbb::task_arena>> arenas;
    const std::lock_guard lock(mutex);
    auto& arena = arenas[threads];
    if (!arena)
        arena = std::make_unique<tbb::task_arena>(threads);
    return *arena;
}

} // namespace

int threadCount()
{
    return limit();
}

ThreadLimit::ThreadLimit(int threads)
    : m_previous(limit().exchange(threads))
{
    assert(threads >= 1);
}

ThreadLimit::~ThreadLimit()
{
    limit() = m_previous;
}

void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body)
{
    const int threads = threadCount();
    if (count <= 1 || threads == 1) {
        for (std::size_t i = 0; i < count; ++i)
            body(i);
        return;
    }
    const auto loop = [&] {
        tbb::parallel_for(
            tbb::blocked_range<std::size_t>(0, count, 1),
            [&](const tbb::blocked_range<std::size_t>& range) {
                for (std::size_t i = range.begin(); i != range.end(); ++i)
                    body(i);
            },
            tbb::simple_partitioner());
    };
    // Isolated: a loop within a loop must not pick up, while it waits for its last item, a whole
    // item of the outer one.
    arenaOf(threads).execute([&] { tbb::this_task_arena::isolate(loop); });
}

} // namespace genrescope
