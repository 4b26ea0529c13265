// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/search/search_folder.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/base/strict_json.h"
#include "core/base/translatable.h"
#include "core/lab/run_folder.h"

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
            {"splitSeed", settings.run.splitSeed},
            {"recipe", toJson(settings.run.recipe)}};
}

/// The score of a trial that ended before, from its run's folder; nothing where there is none.
std::optional<TrialScore> doneBefore(const fs::path& place, const RunSettings& wanted,
                                     const std::string& fingerprint)
{
    const auto run = loadRunRecord(place);
    if (!run || run->state != RunState::Finished || run->fingerprint != fingerprint ||
        !(run->settings.recipe == wanted.recipe) || run->settings.split != wanted.split ||
        run->settings.splitSeed != wanted.splitSeed)
        return std::nullopt;
    TrialScore score = trialScore(*run);
    score.resumed = true;
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
        RunSettings wanted = m_settings.run;
        wanted.recipe = trial.recipe;
        wanted.group = textOf(m_folder.filename());
        if (const auto done = doneBefore(place, wanted, (*data)->fingerprint))
            return *done;

        TrainingHooks hooks;
        hooks.stop = m_hooks.stop;
        hooks.batchFinished = [this](const BatchReport&) { m_hooks.pausePoint(); };
        hooks.epochFinished = [&](const EpochReport& report) {
            const std::lock_guard lock(m_hookMutex);
            m_hooks.epochFinished(trial, report);
        };
        auto run = performRun(**data, wanted, place, hooks);
        const bool whole = run && !run->outcome.stoppedEarly;
        if (m_hooks.stop.stop_requested() && !whole) {
            std::error_code ignored;
            fs::remove_all(place, ignored); // half a training must not pass for a trial
            return failure(ErrorCode::Cancelled, "");
        }
        if (!run)
            return tl::unexpected(run.error());
        if (run->notSaved)
            return tl::unexpected(*run->notSaved);
        return trialScore(*run);
    }

private:
    const SearchSettings& m_settings;
    const fs::path& m_folder;
    const FeatureSource& m_features;
    const SearchRunHooks& m_hooks;
    std::mutex m_featuresMutex, m_hookMutex;
};

} // namespace

Result<void> claimSearchFolder(const SearchSettings& settings, const fs::path& folder)
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

TrialScore trialScore(const Run& run)
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
    if (const auto claimed = claimSearchFolder(settings, folder); !claimed)
        return tl::unexpected(claimed.error());
    RunTrials trials(settings, folder, features, hooks);
    return search(
        settings.plan, [&trials](const SearchTrial& trial) { return trials(trial); },
        settings.sideBySide > 0 ? settings.sideBySide : threadCount(), hooks);
}

} // namespace genrescope
