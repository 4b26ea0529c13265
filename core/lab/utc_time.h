// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace genrescope {

/// The time now in UTC, e.g. "2026-11-25T14:03:11Z": texts that sort as the times do.
std::string utcTime();

} // namespace genrescope
