// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/open_dataset.h"

#include "core/base/translatable.h"
#include "core/dataset/collection.h"
#include "core/dataset/feature_table.h"
#include "core/dataset/table_collection.h"

namespace genrescope {

namespace {

bool isTable(const std::filesystem::path& dataset)
{
    return isTableName(dataset) && isFeatureTable(dataset);
}

} // namespace

Result<LabelledFeatures> openDataset(const std::filesystem::path& dataset,
                                     const std::vector<std::string>& genres,
                                     const FrontEndSettings& frontEnd, const Hooks& hooks,
                                     bool speedVariants, const FeatureCache* cache)
{
    if (isTable(dataset)) {
        if (speedVariants)
            return failure(ErrorCode::SettingsInvalid, "speedVariants",
                           QT_TRANSLATE_NOOP("Rule", "needs sound: a table of features has none"));
        if (!genres.empty())
            return failure(
                ErrorCode::SettingsInvalid, "genres",
                QT_TRANSLATE_NOOP("Rule",
                                  "can't be chosen of a table of features: leave out its lines"));
        return importFeatures(dataset, frontEnd);
    }
    return openCollection(dataset)
        .and_then([&](Collection all) { return withGenres(std::move(all), genres); })
        .and_then([&](const Collection& collection) {
            return extractCollection(collection, frontEnd, hooks, speedVariants, cache);
        });
}

Result<std::size_t> countClips(const std::filesystem::path& dataset,
                               const std::vector<std::string>& genres,
                               const FrontEndSettings& frontEnd)
{
    if (isTable(dataset))
        return openDataset(dataset, genres, frontEnd).map([](const LabelledFeatures& features) {
            return features.clips.size();
        });
    return openCollection(dataset)
        .and_then([&](Collection all) { return withGenres(std::move(all), genres); })
        .map([](const Collection& collection) { return collection.clips.size(); });
}

} // namespace genrescope
