// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/run_settings_json.h"

#include "core/plan/plan_json.h"
#include "core/training/json_members.h"

namespace genrescope {

using nlohmann::json;

namespace {

template <typename Settings, typename Visit>
void visitSettings(Settings& settings, Visit& visit)
{
    visit("genres", settings.genres);
    visit("split", settings.split);
    visit("splitSeed", settings.splitSeed);
    visit("folds", settings.fold.folds);
    visit("fold", settings.fold.fold);
    visit("foldsGrouped", settings.fold.grouped);
    visit("foldsWholeCollection", settings.fold.wholeCollection);
    visit("preset", settings.preset);
    visit("group", settings.group);
}

} // namespace

json toJson(const RunSettings& settings)
{
    MembersWriter writer;
    visitSettings(settings, writer);
    json object = std::move(writer).object();
    std::error_code unknown;
    const auto dataset = std::filesystem::absolute(settings.dataset, unknown);
    object["dataset"] = pathJson(unknown ? settings.dataset : dataset);
    object["recipe"] = toJson(settings.recipe);
    return object;
}

Result<RunSettings> runSettingsIn(const json& given)
{
    json object = given;
    RunSettings settings;
    settings.dataset = pathIn(object.value("dataset", json()));
    auto recipe = recipeFromJson(object.value("recipe", json()));
    if (!recipe)
        return tl::unexpected(recipe.error());
    settings.recipe = std::move(*recipe);
    object.erase("dataset");
    object.erase("recipe");
    MembersReader reader(object, "run.");
    visitSettings(settings, reader);
    return reader.outcome().map([&] { return settings; });
}

} // namespace genrescope
