// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace genrescope {

/// Reads a JSON text of unknown origin; what is wrong with it takes its place. Refused, beside what
/// JSON itself refuses: a member that stands twice in an object, and more than 32 levels of
/// brackets.
tl::expected<nlohmann::json, std::string> parseStrictly(std::string_view text);

/// The text of `json`; bytes that are not UTF-8 (file names may hold such) become U+FFFD.
std::string textOf(const nlohmann::json& json, int indent = -1);

} // namespace genrescope
