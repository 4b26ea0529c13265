// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace genrescope {

inline constexpr const char* bundledModelName = "gtzan10.safetensors";

/// The model that comes with the program: below share/ beside the folder of the program that runs,
/// or, for one that was not installed, in resources/models of the source tree it was built in.
/// Empty where there is none.
std::filesystem::path bundledModel();

/// The same for a program in this folder.
std::filesystem::path bundledModelFor(const std::filesystem::path& programFolder);

} // namespace genrescope
