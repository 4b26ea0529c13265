// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace genrescope {

/// What to download, and under which name it shall lie here.
struct Download {
    std::string url; ///< http or https
    std::filesystem::path file;
    std::int64_t bytes = 0; ///< its size, where that is known beforehand; 0: not known
};

struct DownloadProgress {
    std::int64_t bytes = 0; ///< that lie here
    std::int64_t total = 0; ///< 0: not known
    double bytesPerSecond = 0;
    std::optional<double> secondsLeft;
};

/// How a caller watches a download and ends it.
struct DownloadHooks {
    /// Called on the download's thread, some ten times a second and at the end.
    std::function<void(const DownloadProgress&)> progressed = [](const DownloadProgress&) {};
    /// A stop requested here ends the download at once, with ErrorCode::Cancelled.
    std::stop_token stop;
};

/// How patient a download is.
struct DownloadPatience {
    double connectSeconds = 20;   ///< for a connection
    double stallSeconds = 30;     ///< without a byte, before a connection counts as lost
    int redirections = 5;         ///< followed one after another
    int fruitlessAttempts = 5;    ///< that bring no new byte, before it fails
    double firstPauseSeconds = 1; ///< before the second attempt; doubled for each further one
};

/// Brings a file here. Until it is complete it is `<file>.part` (see PartialFile), and a later call
/// goes on from there if the server can and the file there is still the same (ETag, date, size);
/// else from the beginning. Lost connections are taken up again. A file of the right size that lies
/// here already is done; where `bytes` is 0 or differs, it is replaced at the end.
///
/// Redirections never lead from https to http. An answer of another size than `bytes`, or that
/// contradicts itself or exceeds what it announced, is refused. Where nobody says the size, what
/// came is taken as whole.
///
/// Errors: DownloadFailed, DownloadRefused, DownloadWrongSize, DiskFull, WriteFailed, Cancelled.
Result<void> download(const Download& what, const DownloadHooks& hooks = {},
                      const DownloadPatience& patience = {});

} // namespace genrescope
