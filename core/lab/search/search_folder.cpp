// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/search/search_folder.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/base/translatable.h"
#include "core/model/strict_json.h"

#include <algorithm>
#include <mutex>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* searchFileName = "search.json";

/// What all trials of a folder must have in common.
json baseJson(const SearchSettings& settings)
{
    std::error_code unknown;
    const fs::path dataset = fs::weakly_canonical(settings.run.dataset, unknown);
    return {{"dataset", textOf(unknown ? settings.run.dataset : dataset)},
            {"genres", settings.run.genres},
            {"split", nameOf(settings.run.split)},
            {"recipe", toJson(settings.run.recipe)}};
}

Result<void> claim(const SearchSettings& settings, const fs::path& folder)
{
    const json base = baseJson(settings);
    if (const auto text = readFile(folder / searchFileName)) {
        const auto found = parseStrictly(*text);
        if (!found || !found->is_object() || found->value("base", json()) != base)
            return failure(ErrorCode::SettingsInvalid, "out",
                           QT_TRANSLATE_NOOP("Rule", "names the folder of another search (other "
                                                     "music, or other settings to start from); "
                                                     "choose an empty one"));
    }
    json axes = json::array();
    for (const SearchAxis& axis : settings.plan.axes)
        axes.push_back(toJson(axis));
    json file = {{"formatVersion", 1},
                 {"preset", settings.run.preset},
                 {"base", base},
                 {"vary", std::move(axes)},
                 {"seed", settings.plan.seed},
                 {"refinements", settings.plan.refinements}};
    if (settings.plan.randomTrials)
        file["randomTrials"] = *settings.plan.randomTrials;
    return writeFile(folder / searchFileName, textOf(file, 1) + "\n");
}

TrialScore scoreOf(const Run& run)
{
    TrialScore score;
    const Scores development = scoresOf(run.development);
    score.accuracy = development.accuracy;
    score.clips = development.clips;
    score.seconds = run.seconds;
    for (const EpochReport& epoch : run.outcome.history) {
        score.accuracyByEpoch.push_back(epoch.developmentAccuracy);
        if (epoch.epoch == run.outcome.keptEpoch)
            score.loss = epoch.developmentLoss;
    }
    return score;
}

/// Trains, or reads, the run of each trial.
class RunTrials {
public:
    RunTrials(const SearchSettings& settings, const fs::path& folder, const FeatureSource& features,
              const SearchRunHooks& hooks)
        : m_settings(settings)
        , m_folder(folder)
        , m_features(features)
        , m_hooks(hooks)
    {
    }

    Result<TrialScore> operator()(const SearchTrial& trial)
    {
        const auto data = [&] {
            const std::lock_guard lock(m_featuresMutex);
            return m_features(trial.recipe.frontEnd, trial.recipe.training.speedVariants);
        }();
        if (!data)
            return tl::unexpected(data.error());
        const fs::path place = trialFolder(m_folder, m_settings.plan.axes, trial.point);
        if (const auto done = loadRun(place); done && done->fingerprint == (*data)->fingerprint &&
                                              done->settings.recipe == trial.recipe) {
            TrialScore score = scoreOf(*done);
            score.resumed = true;
            return score;
        }

        RunSettings wanted = m_settings.run;
        wanted.recipe = trial.recipe;
        TrainingHooks hooks;
        hooks.stop = m_hooks.stop;
        hooks.batchFinished = [this](const BatchReport&) { m_hooks.pausePoint(); };
        hooks.epochFinished = [&](const EpochReport& report) {
            const std::lock_guard lock(m_hookMutex);
            m_hooks.epochFinished(trial, report);
        };
        auto run = performRun(**data, wanted, hooks);
        if (!run)
            return tl::unexpected(run.error());
        if (m_hooks.stop.stop_requested())
            return failure(ErrorCode::Cancelled, ""); // what was half done is no score
        if (const auto saved = saveRun(*run, place); !saved)
            return tl::unexpected(saved.error());
        return scoreOf(*run);
    }

private:
    const SearchSettings& m_settings;
    const fs::path& m_folder;
    const FeatureSource& m_features;
    const SearchRunHooks& m_hooks;
    std::mutex m_featuresMutex, m_hookMutex;
};

} // namespace

fs::path trialFolder(const fs::path& folder, const std::vector<SearchAxis>& axes,
                     const SearchPoint& point)
{
    std::string name;
    for (const char letter : textOf(axes, point)) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                           (letter >= '0' && letter <= '9') || letter == '.';
        const char safe = plain ? letter : letter == ' ' || letter == '-' ? '-' : '_';
        if (plain || (name.back() != '-' && name.back() != '_'))
            name += safe;
    }
    while (name.ends_with('-') || name.ends_with('_'))
        name.pop_back();
    return folder / name;
}

Result<SearchOutcome> searchInFolder(const SearchSettings& asked, const fs::path& folder,
                                     const FeatureSource& features, const SearchRunHooks& hooks)
{
    SearchSettings settings = asked;
    settings.plan.base = settings.run.recipe;
    if (const auto found = problems(settings.plan); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    if (const auto claimed = claim(settings, folder); !claimed)
        return tl::unexpected(claimed.error());
    RunTrials trials(settings, folder, features, hooks);
    return search(
        settings.plan, [&trials](const SearchTrial& trial) { return trials(trial); },
        settings.sideBySide > 0 ? settings.sideBySide : threadCount(), hooks);
}

} // namespace genrescope
