// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

namespace genrescope::test {

/// A plan for a library of so many songs, one a task, each of which is done: as workers leave it,
/// but nobody listened.
void writeSyntheticPlan(const std::filesystem::path& folder, std::size_t songs);

} // namespace genrescope::test
