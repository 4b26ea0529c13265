// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace genrescope {

/// One rule that one field of a settings struct breaks.
struct Problem {
    std::string field; ///< the member's name, as in run.json
    std::string rule;  ///< e.g. "must be at least 1"; translatable (context "Rule")

    bool operator==(const Problem&) const = default;
};

/// Notes that `field` breaks `rule`, unless it `holds`. Conditions are written so that NaN fails.
inline void require(std::vector<Problem>& found, bool holds, const char* field, const char* rule)
{
    if (!holds)
        found.push_back({field, rule});
}

} // namespace genrescope
