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

/// {"file", "genre", "confidence", "probabilities": {genre: share}, "seconds", "error"}; all but
/// the first and the last are null where the file could not be heard.
nlohmann::json identificationJson(const Identification& heard,
                                  const std::vector<std::string>& genres);

/// A line for people: the genre, how sure, the next two.
std::string identificationText(const Identification& heard, const std::vector<std::string>& genres);

} // namespace genrescope::cli
