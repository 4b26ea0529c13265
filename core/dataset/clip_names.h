// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// The shortest text that tells each file from all others: its name without suffix, its path
/// without suffix, its path. UTF-8. `files`: relative to the collection's folder.
std::vector<std::string> clipNames(const std::vector<std::filesystem::path>& files);

} // namespace genrescope
