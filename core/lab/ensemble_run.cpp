// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/ensemble_run.h"

#include <chrono>
#include <iomanip>
#include <mutex>
#include <numeric>
#include <sstream>

namespace genrescope {

namespace {

std::string percent(double share)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << 100 * share << " %";
    return text.str();
}

std::string percent(Interval interval)
{
    return percent(interval.low) + " to " + percent(interval.high);
}

} // namespace

Result<EnsembleRun> trainEnsemble(const LabelledFeatures& data, const std::optional<Split>& split,
                                  const EnsembleRecipe& recipe, const Hooks& hooks)
{
    if (const auto found = problems(recipe); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    const auto start = std::chrono::steady_clock::now();
    const auto total = static_cast<std::size_t>(
        recipe.networks() + (split ? 0 : heldOutNetworks(recipe, recipe.networksEach)));
    std::mutex mutex;
    std::size_t done = 0;
    const auto finished = [&] {
        const std::scoped_lock lock(mutex);
        hooks.progressed(++done, total);
    };

    std::vector<int> all(data.clips.size());
    std::iota(all.begin(), all.end(), 0);
    const EnsembleTrainer trainer(data, recipe);
    auto networks = trainer.train(split ? *split : Split{all, {}, {}}, hooks.stop, finished);
    if (!networks)
        return tl::unexpected(networks.error());
    EnsembleRun run;
    run.model = modelOf(data, std::move(*networks));
    run.model.ranges = genreRanges(data, split ? split->train : all);
    run.model.facts.seed = recipe.kinds.front().training.seed;
    if (split) {
        calibrate(run.model, answersOf(run.model, data, split->development));
        run.score = scoreOf(run.model, answersOf(run.model, data, split->test));
    } else {
        auto heldOut = heldOutAnswers(trainer, all, recipe.networksEach, hooks.stop, finished);
        if (!heldOut)
            return tl::unexpected(heldOut.error());
        calibrate(run.model, *heldOut);
        heldOut->probabilities = withTemperature(
            heldOut->probabilities, static_cast<int>(data.genres.size()), run.model.temperature);
        run.score = scoreOf(run.model, *heldOut);
        run.heldOut = true;
    }
    run.score.setAside = data.setAside;
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    run.seconds = taken.count();
    return run;
}

std::string cardOf(const EnsembleRun& run, const std::string& title)
{
    const GenreModel& model = run.model;
    const Scores scores = scoresOf(run.score.matrix);
    std::ostringstream card;
    card << "# " << title << "\n\n"
         << model.members.size()
         << " networks answer together (mean of their logarithms); they read "
         << stepColumns(model.frontEnd) << " numbers of each block of "
         << model.frontEnd.blockFrames
         << " frames. Features' fingerprint: " << model.facts.dataFingerprint << ".\n\n"
         << "## How good it is\n\n"
         << (run.heldOut
                 ? "Three folds that part neither artists nor equal sounds, each answered by "
                   "networks that trained on the other two; the model itself trained on all.\n\n"
                 : "On the test part, which neither training nor calibration saw.\n\n")
         << "- Accuracy " << percent(scores.accuracy) << " (95 % interval "
         << percent(scores.interval) << ") of " << scores.clips << " clips; macro F1 " << std::fixed
         << std::setprecision(2) << scores.macroF1 << "; log-loss " << run.score.logLoss << "\n"
         << "- Temperature " << model.temperature << "; calibration error "
         << percent(expectedCalibrationError(run.score.reliability)) << "\n"
         << "- 'Not sure' below " << percent(model.sureThreshold) << ": "
         << percent(double(run.score.sure) / scores.clips) << " of the answers are sure, and "
         << percent(run.score.sure == 0 ? 0.0 : double(run.score.sureAndRight) / run.score.sure)
         << " of those are right\n\n"
         << "| Genre | Clips | Recall | 95 % interval | Precision | F1 |\n"
         << "|---|---|---|---|---|---|\n";
    for (int genre = 0; genre < run.score.matrix.genreCount(); ++genre) {
        const GenreScores& own = scores.genres[static_cast<std::size_t>(genre)];
        card << "| " << model.genres[static_cast<std::size_t>(genre)] << " | " << own.clips << " | "
             << percent(own.recall) << " | "
             << percent(wilsonInterval(run.score.matrix.count(genre, genre), own.clips)) << " | "
             << percent(own.precision) << " | " << std::setprecision(2) << own.f1 << " |\n";
    }
    return card.str();
}

} // namespace genrescope
