// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <set>
#include <vector>

namespace genrescope {

using nlohmann::json;

tl::expected<json, std::string> parseStrictly(std::string_view text)
{
    constexpr std::size_t deepest = 32;
    std::string wrong;
    std::vector<std::set<std::string>> open; // names seen in each bracket that is open
    const auto watch = [&](int, json::parse_event_t event, const json& parsed) {
        switch (event) {
        case json::parse_event_t::object_start:
        case json::parse_event_t::array_start:
            open.emplace_back();
            if (open.size() > deepest && wrong.empty())
                wrong = "nested too deeply";
            break;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end:
            open.pop_back();
            break;
        case json::parse_event_t::key:
            if (!open.back().insert(parsed.get<std::string>()).second && wrong.empty())
                wrong = "'" + parsed.get<std::string>() + "' stands there twice";
            break;
        case json::parse_event_t::value:
            break;
        }
        return true;
    };
    json result = json::parse(text, watch, /*allow_exceptions*/ false);
    if (!wrong.empty())
        return tl::unexpected(wrong);
    if (result.is_discarded())
        return tl::unexpected<std::string>("not a complete JSON text");
    return result;
}

std::string textOf(const json& value, int indent)
{
    return value.dump(indent, ' ', false, json::error_handler_t::replace);
}

} // namespace genrescope
