// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <atomic>
#include <cassert>

namespace genrescope {

namespace {

std::atomic<int>& limit()
{
    static std::atomic<int> threads = tbb::info::default_concurrency();
    return threads;
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
    if (count <= 1 || threadCount() == 1) {
        for (std::size_t i = 0; i < count; ++i)
            body(i);
        return;
    }
    tbb::task_arena arena(threadCount());
    arena.execute([&] {
        tbb::parallel_for(
            tbb::blocked_range<std::size_t>(0, count, 1),
            [&](const tbb::blocked_range<std::size_t>& range) {
                for (std::size_t i = range.begin(); i != range.end(); ++i)
                    body(i);
            },
            tbb::simple_partitioner());
    });
}

} // namespace genrescope
