// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"
#include "core/lab/run.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

class FeatureCache;

// The test part is locked: nothing scores it unasked, and each look at it is counted in the run's
// folder. Who looks once and decides nothing by it has an honest figure.

/// TestLook::by where the run's own network was scored.
inline constexpr const char* runLookName = "run";

/// One look at the test part.
struct TestLook {
    std::string time; ///< UTC, e.g. "2026-11-25T14:03:11Z"
    std::string by;   ///< what was scored: "run", or the ensemble's method
    ConfusionMatrix matrix;
};

/// The looks that a run's folder remembers, first to last. None where it can't be read.
std::vector<TestLook> testLooks(const std::filesystem::path& folder);

/// Writes down a look, before anyone is shown it. Error: WriteFailed.
Result<void> recordTestLook(const std::filesystem::path& folder, const TestLook& look);

/// Scores the run's network on its test part, among `data`'s clips; fills run.test and
/// run.testLooks and counts the look in `folder`. Error: WriteFailed.
Result<void> lookAtTest(Run& run, const LabelledFeatures& data,
                        const std::filesystem::path& folder);

/// Scores a saved run's model again from the sound files: its development part, and with `test` its
/// test part, a look that is counted. Clips that are no longer there, or no longer usable, are set
/// aside. `cache` as for extractCollection(). Errors: those of loadRun(), openCollection(),
/// extractCollection() and lookAtTest().
Result<Run> evaluateRun(const std::filesystem::path& folder, bool test, const Hooks& hooks = {},
                        const FeatureCache* cache = nullptr);

} // namespace genrescope
