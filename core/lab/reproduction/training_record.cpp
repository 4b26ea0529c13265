// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/training_record.h"

#include "core/dataset/protocol.h"
#include "core/lab/part_scores.h"
#include "core/lab/run.h"
#include "core/lab/run_folder.h"

namespace genrescope {

namespace fs = std::filesystem;

ConfusionMatrix TrainingRecord::matrixAfter(int epoch) const
{
    return confusionOf(genres, truth, probabilities.after(epoch));
}

std::optional<TrainingRecord> doneTraining(const LabelledFeatures& data,
                                           const PlannedTraining& training, const fs::path& folder)
{
    const auto run = loadRunRecord(folder);
    if (!run || run->fingerprint != data.fingerprint || !(run->settings.recipe == training.recipe))
        return std::nullopt;
    TrainingRecord record{run->genres, {}, run->developmentGenres, run->seconds};
    if (run->state == RunState::Failed)
        return record;
    if (run->state != RunState::Finished)
        return std::nullopt;
    auto probabilities = loadRunProbabilities(folder);
    if (!probabilities || probabilities->epochs != static_cast<int>(run->outcome.history.size()))
        return std::nullopt;
    record.probabilities = std::move(*probabilities);
    return record;
}

Result<TrainingRecord> carriedOut(const LabelledFeatures& data, const PlannedTraining& training,
                                  const fs::path& dataset, const fs::path& folder,
                                  const TrainingHooks& hooks)
{
    RunSettings settings;
    settings.dataset = dataset;
    settings.genres = data.genres;
    settings.split = SplitKind::ByNumber;
    settings.preset = "report";
    settings.group = "reproduction";
    settings.recipe = training.recipe;
    const auto run = performRun(data, settings, folder, hooks);
    const bool whole = run && !run->outcome.stoppedEarly;
    if (hooks.stop.stop_requested() && !whole) {
        std::error_code ignored;
        fs::remove_all(folder, ignored); // half a training must not pass for a whole one
        return failure(ErrorCode::Cancelled, "");
    }
    if (!run && run.error().code == ErrorCode::TrainingDiverged)
        return TrainingRecord{data.genres, {}, {}, 0};
    if (!run)
        return tl::unexpected(run.error());
    if (run->notSaved)
        return tl::unexpected(*run->notSaved);
    auto probabilities = loadRunProbabilities(folder);
    if (!probabilities)
        return tl::unexpected(probabilities.error());
    return TrainingRecord{run->genres, std::move(*probabilities), run->developmentGenres,
                          run->seconds};
}

Result<ReportParts> reportParts(const std::vector<SplitItem>& clips,
                                const std::vector<std::string>& genres)
{
    if (auto byNumber = splitClips(clips, genres, SplitKind::ByNumber, 1))
        return ReportParts{std::move(*byNumber), false};
    return splitClips(clips, genres, SplitKind::Random, 1).map([](Split split) {
        return ReportParts{std::move(split), true};
    });
}

LabelledFeatures numberedBy(const LabelledFeatures& data, const Split& parts)
{
    LabelledFeatures numbered = data;
    const auto number = [&numbered](const std::vector<int>& members, int as) {
        for (const int member : members)
            numbered.clips[static_cast<std::size_t>(member)].number = as;
    };
    number(parts.test, 0);
    number(parts.development, 10);
    number(parts.train, 30);
    return numbered;
}

} // namespace genrescope
