// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/test_look.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/lab/confusion_json.h"
#include "core/lab/part_scores.h"
#include "core/lab/run_clips.h"
#include "core/lab/run_folder.h"
#include "core/lab/utc_time.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

json looksJson(const std::vector<TestLook>& looks)
{
    json list = json::array();
    for (const TestLook& look : looks)
        list.push_back({{"time", look.time},
                        {"by", look.by},
                        {"genres", look.matrix.genres()},
                        {"counts", countsJson(look.matrix)}});
    return {{"looks", std::move(list)}};
}

bool isTextList(const json& value)
{
    return value.is_array() &&
           std::ranges::all_of(value, [](const json& element) { return element.is_string(); });
}

/// A look that can't be read counts all the same.
TestLook lookIn(const json& object)
{
    TestLook look;
    if (!object.is_object() || !object.contains("time") || !object["time"].is_string() ||
        !object.contains("by") || !object["by"].is_string() || !object.contains("genres") ||
        !isTextList(object["genres"]) || !object.contains("counts"))
        return look;
    look.time = object["time"];
    look.by = object["by"];
    if (auto matrix = confusionIn(object["counts"], object["genres"]))
        look.matrix = std::move(*matrix);
    return look;
}

} // namespace

std::vector<TestLook> testLooks(const fs::path& folder)
{
    std::vector<TestLook> looks;
    const auto text = readFile(folder / runLooksName);
    if (!text)
        return looks;
    const auto object = parseStrictly(*text);
    if (!object || !object->is_object() || !object->contains("looks"))
        return looks;
    for (const json& look : (*object)["looks"])
        looks.push_back(lookIn(look));
    return looks;
}

Result<void> recordTestLook(const fs::path& folder, const TestLook& look)
{
    std::vector<TestLook> looks = testLooks(folder);
    looks.push_back(look);
    return writeFile(folder / runLooksName, textOf(looksJson(looks), 1) + "\n");
}

Result<void> lookAtTest(Run& run, const LabelledFeatures& data, const fs::path& folder)
{
    const TestLook look{utcTime(), runLookName,
                        confusionOf(modelOf(run, data.frontEnd), data, run.clips.test)};
    return recordTestLook(folder, look).map([&] {
        run.test = look.matrix;
        ++run.testLooks;
    });
}

Result<Run> evaluateRun(const fs::path& folder, bool test, const Hooks& hooks,
                        const FeatureCache* cache)
{
    auto run = loadRun(folder);
    if (!run)
        return run;
    std::vector<std::string> names = run->clips.development;
    if (test)
        names.insert(names.end(), run->clips.test.begin(), run->clips.test.end());
    const auto data = extractClips(*run, names, hooks, cache);
    if (!data)
        return tl::unexpected(data.error());
    run->setAside = data->setAside;
    run->development = confusionOf(modelOf(*run, data->frontEnd), *data, run->clips.development);
    if (test)
        if (const auto looked = lookAtTest(*run, *data, folder); !looked)
            return tl::unexpected(looked.error());
    return run;
}

} // namespace genrescope
