// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace genrescope::ui {

/// What a person can choose for the whole program. The members' names are those of the settings
/// file and of what is exported; `store` is what --store is in a terminal.
struct Settings {
    std::string language = "system"; ///< a code of languages(), or "system"
    std::string theme = "system";    ///< "system", "light", "dark" or "contrast"
    int textSize = 100;              ///< letters, in per cent of the system's: 100..200
    std::string store;               ///< the folder of runs; empty: the program's own
    std::string music;               ///< where choosing music begins; empty: the system's folder
    bool reopen = false;             ///< opens the last collection at the start

    bool operator==(const Settings&) const = default;
};

/// Every broken rule.
std::vector<Problem> problems(const Settings& settings);

std::string toJson(const Settings& settings);

/// What toJson() wrote; what is not named keeps its default. Error: SettingsInvalid, which names
/// the first setting that is unknown, of the wrong kind or against a rule.
Result<Settings> settingsFromJson(std::string_view json);

} // namespace genrescope::ui
