// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_work.h"

#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "core/dataset/collection.h"
#include "core/dataset/feature_cache.h"
#include "core/dataset/feature_table.h"
#include "core/dataset/table_collection.h"
#include "core/lab/test_look.h"

#include <cstdio>
#include <iostream>

namespace genrescope::cli {

namespace {

Result<LabelledFeatures> importedFeatures(const std::filesystem::path& table,
                                          const std::vector<std::string>& genres,
                                          const FrontEndSettings& frontEnd, bool speedVariants)
{
    if (speedVariants)
        return failure(ErrorCode::SettingsInvalid, "speedVariants",
                       "needs sound: a table of features has none");
    if (!genres.empty())
        return failure(ErrorCode::SettingsInvalid, "genres",
                       "can't be chosen of a table of features: leave out its lines");
    return importFeatures(table, frontEnd);
}

} // namespace

Result<LabelledFeatures> extractWithProgress(const Session& session,
                                             const std::filesystem::path& dataset,
                                             const std::vector<std::string>& genres,
                                             const FrontEndSettings& frontEnd, bool speedVariants)
{
    if (isTableName(dataset) && isFeatureTable(dataset))
        return importedFeatures(dataset, genres, frontEnd, speedVariants);
    const auto collection = openCollection(dataset).and_then(
        [&](Collection all) { return withGenres(std::move(all), genres); });
    if (!collection)
        return tl::unexpected(collection.error());
    auto data = [&] {
        ProgressLine line("Extracting");
        Hooks hooks;
        hooks.stop = session.stop;
        hooks.progressed = [&line](std::size_t done, std::size_t total) {
            line.show(done, total, "clips");
        };
        const FeatureCache cache = FeatureCache::ofUser();
        return extractCollection(*collection, frontEnd, hooks, speedVariants, &cache);
    }();
    if (data)
        for (const SetAside& aside : data->setAside)
            std::cerr << "Set aside: " << sentence(aside.reason) << '\n';
    return data;
}

Result<Run> trainWithProgress(const Session& session, const RunSettings& settings,
                              const std::filesystem::path& folder, bool resumed,
                              std::chrono::milliseconds statesApart)
{
    const auto data =
        extractWithProgress(session, settings.dataset, settings.genres, settings.recipe.frontEnd,
                            settings.recipe.training.speedVariants);
    if (!data)
        return tl::unexpected(data.error());

    ProgressLine line("Training");
    TrainingHooks hooks;
    hooks.stop = session.stop;
    hooks.statesApart = statesApart;
    hooks.epochFinished = [&](const EpochReport& report) {
        char note[120];
        std::snprintf(note, sizeof note, "epochs, loss %.3f (development %.3f), accuracy %s (%s)",
                      report.trainLoss, report.developmentLoss,
                      percent(report.trainAccuracy).c_str(),
                      percent(report.developmentAccuracy).c_str());
        line.show(static_cast<std::size_t>(report.epoch),
                  static_cast<std::size_t>(settings.recipe.training.epochs), note);
    };
    auto run =
        resumed ? resumeRun(*data, folder, hooks) : performRun(*data, settings, folder, hooks);
    if (!run)
        return run;
    if (run->notSaved)
        return tl::unexpected(*run->notSaved);
    return lookAtTest(*run, *data, folder).map([&run] { return std::move(*run); });
}

} // namespace genrescope::cli
