// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/gtzan_mirrors.h"

#include "gtzan_mirrors_json.h"

#include <nlohmann/json.hpp>

namespace genrescope {

const std::vector<GtzanMirror>& gtzanMirrors()
{
    static const std::vector<GtzanMirror> mirrors = [] {
        std::vector<GtzanMirror> read;
        const nlohmann::json json = nlohmann::json::parse(kGtzanMirrorsJson);
        for (const nlohmann::json& mirror : json.at("mirrors"))
            read.push_back(
                {mirror.at("name"), mirror.at("url"), mirror.at("bytes"), mirror.at("alive")});
        return read;
    }();
    return mirrors;
}

} // namespace genrescope
