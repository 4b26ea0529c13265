// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run.h"
#include "core/plan/work.h"

#include <nlohmann/json.hpp>

namespace genrescope {

/// A run's settings as a plan keeps them; the path of the music becomes absolute.
nlohmann::json toJson(const RunSettings& settings);
/// Error: SettingsInvalid.
Result<RunSettings> runSettingsIn(const nlohmann::json& json);

} // namespace genrescope
