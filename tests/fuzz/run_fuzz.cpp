// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/history_file.h"
#include "core/lab/run.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_store.h"
#include "core/lab/state_file.h"
#include "core/lab/test_look.h"
#include "tests/fuzz/scratch.h"
#include "tests/support/toy_features.h"

using namespace genrescope;
using fuzz::Scratch;
namespace fs = std::filesystem;

namespace {

constexpr const char* kFiles[] = {runFileName,          runSummaryName, runLabelName,
                                  runHistoryName,       runStateName,   runLooksName,
                                  runProbabilitiesName, runModelName};

fs::path trainedRun(const Scratch& scratch)
{
    const LabelledFeatures data = test::toyFeatures(10);
    RunSettings settings;
    settings.recipe = test::toyRecipe();
    settings.recipe.training.epochs = 2;
    const fs::path folder = scratch.folder() / "run";
    Scratch::must(performRun(data, settings, folder).has_value());
    Scratch::must(writeLabel(folder, {"a run", "of two epochs"}).has_value());
    return folder;
}

} // namespace

/// Whatever one of its files holds, a run is read, or its folder is listed with the reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const Scratch scratch;
    static const fs::path run = trainedRun(scratch);
    const fuzz::Aimed input(bytes, size, std::size(kFiles));
    const char* const name = kFiles[input.aim];
    const fs::path file = run / name, kept = scratch.folder() / "kept";
    const bool wasThere = fs::exists(file);
    if (wasThere)
        fs::rename(file, kept);
    scratch.write(fs::path("run") / name, input.content);

    const RunSummary summary = summaryOf(run);
    Scratch::must(summary.state != RunState::Damaged || !summary.reason.empty());
    if (name == kFiles[0] || name == std::string_view(runModelName)) {
        const auto whole = loadRun(run); // listens with the model, which takes long
        Scratch::must(whole || !sentence(whole.error()).empty());
    }
    const auto record = loadRunRecord(run);
    const auto probabilities = loadRunProbabilities(run);
    if (probabilities && record)
        for (int epoch = 1; epoch <= probabilities->epochs; ++epoch)
            probabilities->after(epoch);
    testLooks(run);
    readLabel(run);
    if (const auto history = loadHistory(run / runHistoryName))
        loadTrainingState(run / runStateName, *history);

    fs::remove(file);
    if (wasThere)
        fs::rename(kept, file);
    return 0;
}
