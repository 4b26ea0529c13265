// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/ensemble_training.h"

#include "core/base/parallel.h"
#include "core/base/version.h"
#include "core/dataset/grouped_parts.h"
#include "core/evaluation/calibration.h"
#include "core/features/column_choice.h"

#include <algorithm>
#include <cassert>
#include <optional>

namespace genrescope {

namespace {

constexpr int kFolds = 3;
constexpr double kSurePrecision = 0.9;

/// Cuts clips into folds, artists and sounds unparted.
std::vector<int> foldsOf(const LabelledFeatures& data, const std::vector<int>& part)
{
    const std::vector<ProtocolClip> all = protocolClips(data);
    std::vector<ProtocolClip> clips;
    for (const int clip : part)
        clips.push_back(all[static_cast<std::size_t>(clip)]);
    std::vector<int> genres;
    for (const ProtocolClip& clip : clips)
        genres.push_back(clip.genre);
    return groupedFolds(genres, inseparableGroups(clips), kFolds, 1);
}

} // namespace

EnsembleTrainer::EnsembleTrainer(const LabelledFeatures& data, EnsembleRecipe recipe)
    : m_data(data)
    , m_recipe(std::move(recipe))
{
    assert(problems(m_recipe).empty());
    for (const Recipe& kind : m_recipe.kinds)
        m_narrowed.push_back(kind.frontEnd == data.frontEnd ? LabelledFeatures{}
                                                            : narrowedTo(data, kind.frontEnd));
}

Result<std::vector<TrainedNetwork>> EnsembleTrainer::train(const Split& split, std::stop_token stop,
                                                           const std::function<void()>& finished,
                                                           int networksEach) const
{
    const auto each =
        static_cast<std::size_t>(networksEach > 0 ? networksEach : m_recipe.networksEach);
    std::vector<TrainedNetwork> networks(m_recipe.kinds.size() * each);
    for (std::size_t kind = 0; kind < m_recipe.kinds.size(); ++kind) {
        const Recipe& recipe = m_recipe.kinds[kind];
        const bool isNarrowed = !m_narrowed[kind].clips.empty();
        const LabelledFeatures& data = isNarrowed ? m_narrowed[kind] : m_data;
        const TrainingClips clips(data, split, recipe.training);
        std::vector<std::optional<Error>> errors(each);
        parallelFor(each, [&](std::size_t i) {
            Recipe seeded = recipe;
            seeded.training.seed += i;
            TrainingHooks hooks;
            hooks.stop = stop;
            auto outcome = genrescope::train(data, split, clips, seeded, hooks);
            if (!outcome) {
                errors[i] = outcome.error();
                return;
            }
            networks[kind * each + i] = std::move(outcome->network);
            finished();
        });
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, "");
        for (const auto& error : errors)
            if (error)
                return tl::unexpected(*error);
        if (isNarrowed)
            for (std::size_t i = 0; i < each; ++i)
                networks[kind * each + i].columns =
                    *columnsWithin(m_data.frontEnd, recipe.frontEnd);
    }
    return networks;
}

GenreModel modelOf(const LabelledFeatures& data, std::vector<TrainedNetwork> networks)
{
    GenreModel model;
    model.frontEnd = data.frontEnd;
    model.genres = data.genres;
    model.members = std::move(networks);
    model.blend = Blend::LogAverage;
    model.facts.programVersion = programVersion();
    model.facts.dataFingerprint = data.fingerprint;
    return model;
}

KnownAnswers answersOf(const GenreModel& model, const LabelledFeatures& data,
                  const std::vector<int>& clips)
{
    std::vector<const FeatureMatrix*> features;
    KnownAnswers answers;
    for (const int clip : clips) {
        const LabelledClip& labelled = data.clips[static_cast<std::size_t>(clip)];
        features.push_back(&labelled.features);
        answers.truth.push_back(labelled.genre);
    }
    answers.probabilities = predict(model, features);
    return answers;
}

Result<KnownAnswers> heldOutAnswers(const EnsembleTrainer& trainer, const std::vector<int>& part,
                               int networksEach, std::stop_token stop,
                               const std::function<void()>& finished)
{
    const LabelledFeatures& data = trainer.data();
    const std::vector<int> folds = foldsOf(data, part);
    KnownAnswers answers;
    for (int fold = 0; fold < kFolds; ++fold) {
        Split split;
        for (std::size_t i = 0; i < part.size(); ++i)
            (folds[i] == fold ? split.test : split.train).push_back(part[i]);
        if (split.train.empty() || split.test.empty())
            return failure(ErrorCode::TooFewClips, data.genres.front(),
                           std::to_string(part.size()));
        auto networks = trainer.train(split, stop, finished, networksEach);
        if (!networks)
            return tl::unexpected(networks.error());
        const KnownAnswers here = answersOf(modelOf(data, std::move(*networks)), data, split.test);
        answers.truth.insert(answers.truth.end(), here.truth.begin(), here.truth.end());
        answers.probabilities.insert(answers.probabilities.end(), here.probabilities.begin(),
                                     here.probabilities.end());
    }
    return answers;
}

int heldOutNetworks(const EnsembleRecipe& recipe, int networksEach)
{
    return kFolds * static_cast<int>(recipe.kinds.size()) * networksEach;
}

void calibrate(GenreModel& model, const KnownAnswers& answers)
{
    const int genres = static_cast<int>(model.genres.size());
    model.temperature = fitTemperature(answers.probabilities, answers.truth, genres);
    model.sureThreshold =
        sureThreshold(withTemperature(answers.probabilities, genres, model.temperature),
                      answers.truth, genres, kSurePrecision);
}

} // namespace genrescope
