// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/search/search_folder.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace genrescope::cli {

/// What the command line says of a search.
struct SearchOptions {
    std::string dataset;
    std::string preset = "quick";
    std::vector<std::string> genres;
    std::string split = "random";
    std::vector<std::string> vary;
    CLI::Option* random = nullptr; ///< given with a number, without one, or not
    int randomTrials = 0;
    int refinements = 0;
    std::uint64_t seed = 1;
    int sideBySide = 0;
    std::string out;
};

/// `options` must live as long as the command; `out` and `sideBySide` are not asked for here.
void addSearchOptions(CLI::App& command, SearchOptions& options);

/// Error: SettingsInvalid.
Result<SearchSettings> searchSettings(const SearchOptions& options);

/// How many trials are done, the best of them, and those that failed.
std::string outcomeText(const SearchPlan& plan, const SearchOutcome& outcome);

} // namespace genrescope::cli
