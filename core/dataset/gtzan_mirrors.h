// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace genrescope {

/// A place on the web from which an archive of GTZAN can be had.
struct GtzanMirror {
    std::string name; ///< for people
    std::string url;
    std::int64_t bytes = 0; ///< of the archive; 0: not known
    bool alive = true;      ///< false: it answered once, and does no longer

    bool operator==(const GtzanMirror&) const = default;
};

/// Those we know of (resources/facts/gtzan-mirrors.json), the one to try first at the front.
const std::vector<GtzanMirror>& gtzanMirrors();

/// Before these, those that the user added. Error: FileUnreadable.
Result<std::vector<GtzanMirror>> allGtzanMirrors();

/// Adds one for good, in userDataFolder(). Errors: DownloadRefused (no http or https address),
/// FileUnreadable, WriteFailed.
Result<void> addGtzanMirror(const std::string& url);

} // namespace genrescope
