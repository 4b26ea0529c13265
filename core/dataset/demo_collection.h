// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/problem.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// What the demo collection holds: styles composed and synthesised in code, for trying the program
/// without a download. They are sketches of styles, not recordings.
struct DemoSettings {
    int clipsPerStyle = 30;
    double seconds = 10;
    std::uint64_t seed = 1;
};

/// Every rule that DemoSettings must obey; empty means valid.
std::vector<Problem> problems(const DemoSettings& settings);

/// The six styles' names, which are the folders' names.
const std::vector<std::string>& demoStyles();

/// One piece: mono, 22050 Hz. Chords, bass, drums, timbre, tempo and mix are drawn from the seed.
/// Peaks stay below 1. `style`: index into demoStyles().
std::vector<float> composeDemoClip(int style, double seconds, std::uint64_t seed);

/// Writes `<style>/<style>.NNNNN.flac` and a README.txt below `folder`, on all cores. The same
/// settings give the same bytes, whatever the number of threads. What lies there already under
/// these names is replaced. Errors: SettingsInvalid, WriteFailed, Cancelled (clips already written
/// stay).
Result<void> writeDemoCollection(const std::filesystem::path& folder, const DemoSettings& settings,
                                 const Hooks& hooks = {});

} // namespace genrescope
