// SPDX-License-Identifier: GPL-3.0-or-later

// How long a plan takes to be put together, and how that grows.
//     gather [RESULTS ...]
// (cmake --build --preset release --target gather makes it.) For each number of results, 10000 and
// 100000 unless others are given: a plan with so many, written to a temporary folder, looked at as
// the window does, and gathered twice; the second time its files are in the system's cache.
#include "core/plan/gather.h"
#include "tests/support/synthetic_plan.h"
#include "tests/support/test_files.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace genrescope;

namespace {

double secondsOf(const auto& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char* argv[])
{
    std::vector<std::size_t> counts = {10'000, 100'000};
    if (argc > 1)
        counts.clear();
    for (int i = 1; i < argc; ++i)
        counts.push_back(static_cast<std::size_t>(std::atoll(argv[i])));
    for (const std::size_t count : counts) {
        const test::TemporaryFolder folder;
        test::writeSyntheticPlan(folder.path(), count);
        const double look = secondsOf([&] {
            const auto plan = openPlan(folder.path());
            areDone(*plan, *tasksOf(*plan));
        });
        Result<Gathered> gathered;
        const double first = secondsOf([&] { gathered = gather(folder.path()); });
        const double second = secondsOf([&] { gathered = gather(folder.path()); });
        if (!gathered)
            return 1;
        std::uintmax_t written = 0;
        for (const auto& file : gathered->written)
            written += std::filesystem::file_size(file);
        std::printf("%zu results: %zu files, %.1f MB read, %.1f MB written; a look %.2f s, "
                    "gathered in %.1f s, again in %.1f s (%.0f us a result)\n",
                    count, gathered->filesRead, static_cast<double>(gathered->bytesRead) / 1e6,
                    static_cast<double>(written) / 1e6, look, first, second,
                    1e6 * second / static_cast<double>(count));
    }
}
