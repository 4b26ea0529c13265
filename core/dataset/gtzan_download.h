// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"
#include "core/dataset/gtzan_mirrors.h"
#include "core/download/http_download.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

/// How the clips of a folder compare with GTZAN's thousand.
struct GtzanCheck {
    int matched = 0;                    ///< WAV files with the MD5 of the common release
    std::vector<std::string> different; ///< names of WAV files with another MD5, sorted
    std::vector<std::string> missing;   ///< names of clips without a file, sorted
    int otherFormats = 0;               ///< clips in other formats, which have no known MD5

    bool operator==(const GtzanCheck&) const = default;
};

/// Compares every clip below `folder`. Errors: those of readCollection(), and Cancelled.
Result<GtzanCheck> checkGtzan(const std::filesystem::path& folder, const Hooks& hooks = {});

/// What getting GTZAN is about at present.
enum class GtzanStep { Download, Unpack, Check };

struct GtzanHooks {
    /// Bytes of the archive; with GtzanStep::Check, clips. Called from any thread, never from two
    /// at a time.
    std::function<void(GtzanStep step, const DownloadProgress& progress)> progressed =
        [](GtzanStep, const DownloadProgress&) {};
    /// A stop requested here ends it, with ErrorCode::Cancelled; a later call goes on.
    std::stop_token stop;
};

/// Brings GTZAN from the first of `mirrors` that serves it (those not alive are passed over) to
/// `folder`, which must not exist or be empty, and checks it. Meanwhile the archive lies beside as
/// `<folder>.download.tar.gz` (begun: `.part`): a later call goes on with it. Nothing in the
/// program calls this but for a person who asked. Errors: those of download() and unpackArchive()
/// for the last mirror tried, and of checkGtzan().
Result<GtzanCheck> downloadGtzan(const std::filesystem::path& folder,
                                 const std::vector<GtzanMirror>& mirrors = gtzanMirrors(),
                                 const GtzanHooks& hooks = {},
                                 const DownloadPatience& patience = {});

/// The same from an archive (tar or zip) that is here already; it is left as it is.
Result<GtzanCheck> unpackGtzan(const std::filesystem::path& archive,
                               const std::filesystem::path& folder, const GtzanHooks& hooks = {});

} // namespace genrescope
