// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <cassert>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#ifdef __has_feature
#if __has_feature(thread_sanitizer)
#define THREAD_SANITIZER
#endif
#endif

namespace genrescope {

namespace {

std::atomic<int>& limit()
{
    static std::atomic<int> threads = tbb::info::default_concurrency();
    return threads;
}

#ifndef THREAD_SANITIZER
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
#endif

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
#ifdef THREAD_SANITIZER
    // It can't see into Debian's TBB, whose handing over of work would look like races: here plain
    // threads do the loop, so that what it says is said of `body`.
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            body(i);
    };
    std::vector<std::jthread> helpers;
    while (helpers.size() + 1 < std::min<std::size_t>(count, static_cast<std::size_t>(threads)))
        helpers.emplace_back(work);
    work();
#else
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
#endif
}

} // namespace genrescope
