// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/measure.h"
#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace genrescope::cli {

/// A piece of work whose speed counts.
struct BenchCase {
    const char* name;
    bool parallel; ///< more threads can help
    /// Does the work `runs` times on `threads` threads, and may use `folder` (empty) as it likes.
    std::function<Result<BenchRow>(const std::filesystem::path& folder, int threads, int runs)>
        measure;
};

/// identify-4min, first-words-4min, epoch-report, features-30s, extract-1000, forward-30s.
const std::vector<BenchCase>& benchCases();

} // namespace genrescope::cli
