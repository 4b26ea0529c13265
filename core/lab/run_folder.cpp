// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_folder.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/lab/confusion_json.h"
#include "core/lab/history_file.h"
#include "core/lab/run_lock.h"
#include "core/lab/run_record.h"
#include "core/lab/test_look.h"

#include <nlohmann/json.hpp>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

Result<Run> loadRunRecord(const fs::path& folder)
{
    const auto refused = [&folder](const std::string& why) {
        return failure(ErrorCode::NotARun, textOf(folder), why);
    };
    const bool locked = isLocked(folder); // asked first: it may end while we read
    const auto text = readFile(folder / runFileName);
    if (!text)
        return refused(QT_TRANSLATE_NOOP("Detail", "it has no readable run.json"));
    auto run = recordIn(*text);
    if (!run)
        return failure(run.error().code, textOf(folder), run.error().detail);
    if (run->state == RunState::Training && !locked)
        run->state = RunState::Interrupted;
    auto history = loadHistory(folder / runHistoryName);
    if (!history)
        return refused(history.error().detail);
    if (run->outcome.keptEpoch > static_cast<int>(history->size()) ||
        run->outcome.bestEpoch > static_cast<int>(history->size()))
        return refused(QT_TRANSLATE_NOOP("Detail", "its history is cut short"));
    run->outcome.history = std::move(*history);
    const std::vector<TestLook> looks = testLooks(folder);
    run->testLooks = static_cast<int>(looks.size());
    for (const TestLook& look : looks)
        if (look.by == runLookName && look.matrix.genres() == run->genres)
            run->test = look.matrix;
    return std::move(*run);
}

Result<Run> loadRun(const fs::path& folder)
{
    auto run = loadRunRecord(folder);
    if (!run)
        return run;
    if (run->state != RunState::Finished)
        return failure(ErrorCode::NotARun, textOf(folder),
                       "it has no network: its state is '" + std::string(nameOf(run->state)) + "'");
    auto model = loadModel(folder / runModelName);
    if (!model)
        return tl::unexpected(model.error());
    if (model->genres != run->genres || model->members.size() != 1 ||
        !(model->frontEnd == run->settings.recipe.frontEnd))
        return failure(ErrorCode::NotARun, textOf(folder),
                       QT_TRANSLATE_NOOP("Detail", "its model belongs to another run"));
    run->outcome.network = std::move(model->members.front());
    run->ranges = std::move(model->ranges);
    return run;
}

Result<EpochProbabilities> loadRunProbabilities(const fs::path& folder)
{
    return loadProbabilities(folder / runProbabilitiesName);
}

json setAsideJson(const std::vector<SetAside>& setAside)
{
    json list = json::array();
    for (const SetAside& aside : setAside)
        list.push_back({{"file", textOf(aside.file)}, {"reason", sentence(aside.reason)}});
    return list;
}

json resultJson(const Run& run, const fs::path& folder)
{
    const bool looked = run.test.genreCount() > 0;
    return {{"run", textOf(folder)},
            {"genres", run.genres},
            {"test", looked ? scoresJson(run.test) : json()},
            {"confusion", looked ? countsJson(run.test) : json()},
            {"test_looks", run.testLooks},
            {"development", scoresJson(run.development)},
            {"development_confusion", countsJson(run.development)},
            {"set_aside", setAsideJson(run.setAside)},
            {"epochs", run.outcome.history.size()},
            {"best_epoch", run.outcome.bestEpoch},
            {"kept_epoch", run.outcome.keptEpoch},
            {"stopped_early", run.outcome.stoppedEarly},
            {"diverged_epoch", run.outcome.divergedEpoch},
            {"seconds", run.seconds},
            {"preset", run.settings.preset},
            {"split", nameOf(run.settings.split)},
            {"seed", run.settings.recipe.training.seed},
            {"split_seed", run.settings.splitSeed},
            {"fingerprint", run.fingerprint}};
}

} // namespace genrescope
