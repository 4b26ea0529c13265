// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_work.h"

#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "core/dataset/feature_cache.h"
#include "core/dataset/open_dataset.h"
#include "core/lab/test_look.h"

#include <cstdio>
#include <iostream>

namespace genrescope::cli {

Result<LabelledFeatures> extractWithProgress(const Session& session,
                                             const std::filesystem::path& dataset,
                                             const std::vector<std::string>& genres,
                                             const FrontEndSettings& frontEnd, bool speedVariants)
{
    auto data = [&] {
        ProgressLine line("Extracting");
        Hooks hooks;
        hooks.stop = session.stop;
        hooks.progressed = [&line](std::size_t done, std::size_t total) {
            line.show(done, total, "clips");
        };
        const FeatureCache cache = FeatureCache::ofUser();
        return openDataset(dataset, genres, frontEnd, hooks, speedVariants, &cache);
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
