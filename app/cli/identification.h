// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listener.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace genrescope::cli {

/// A file and what was heard in it.
struct Identification {
    std::string file;
    Result<Verdict> verdict;
};

/// {"file", "genre", "confidence", "sure", "doubt", "probabilities": {genre: share}, "several",
/// "why", "seconds", "error"}; with `timeline` also "timeline": [{"start", "end",
/// "probabilities"}]. Where the file could not be heard all but the first and "error" are null.
nlohmann::json identificationJson(const Identification& heard, const GenreModel& model,
                                  bool timeline = false);

/// A line for people: the genre, how sure, the next two; with `timeline` a line a window below it.
std::string identificationText(const Identification& heard, const GenreModel& model,
                               bool timeline = false);

/// CSV (RFC 4180): a line a song, or a line a window of each song.
std::string csvHeader(const GenreModel& model, bool timeline);
std::string identificationCsv(const Identification& heard, const GenreModel& model, bool timeline);

} // namespace genrescope::cli
