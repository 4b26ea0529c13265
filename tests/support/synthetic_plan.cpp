// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthetic_plan.h"

#include "core/plan/plan.h"

#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace genrescope::test {

using nlohmann::json;

void writeSyntheticPlan(const std::filesystem::path& folder, std::size_t songs)
{
    const Plan plan{
        folder, "identify", {{"model", "m"}, {"modelMd5", "0"}, {"songsEach", 1}}, songs, {}};
    std::vector<PlanTask> tasks;
    for (std::size_t i = 0; i < songs; ++i) {
        char name[32];
        std::snprintf(name, sizeof name, "/music/%06zu.mp3", i);
        tasks.push_back({i, resultFile(i, ".json"), {{"songs", json::array({name})}}});
        const std::filesystem::path file = folder / tasks.back().result;
        if (i % 1000 == 0)
            std::filesystem::create_directories(file.parent_path());
        const json shares = json::array(
            {json::array({"genre " + std::to_string(i % 10), 0.75}), json::array({"other", 0.25})});
        const json song = {{"file", name},    {"size", 1},        {"changed", 1},
                           {"artist", ""},    {"title", ""},      {"tagGenre", ""},
                           {"format", "MP3"}, {"seconds", 240.0}, {"shares", shares},
                           {"doubt", ""}};
        // Not writeFile(): waiting for the disk a hundred thousand times takes minutes.
        std::ofstream(file) << json{{"songs", json::array({song})}};
    }
    if (!writePlan(plan, tasks))
        throw std::runtime_error("the plan can't be written");
}

} // namespace genrescope::test
