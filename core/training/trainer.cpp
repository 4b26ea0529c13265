// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "core/base/translatable.h"
#include "core/nn/network_pass.h"
#include "core/nn/parameters.h"
#include "core/training/batches.h"
#include "core/training/cropping.h"
#include "core/training/learning_rate.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <cmath>
#include <numeric>
#include <optional>

namespace genrescope {

namespace {

// What is drawn at random, each from its own stream of the seed.
enum Stream : std::uint64_t { InitialWeights, Dropout };

// On-plateau learning rates: halved when the development loss has not fallen for so many epochs.
constexpr int kPlateauEpochs = 5;
constexpr double kPlateauFactor = 0.5;

/// Why `data` can't be trained on by `recipe`.
std::optional<Error> refusal(const LabelledFeatures& data, const Recipe& recipe)
{
    const auto invalid = [](const Problem& problem) {
        return Error{ErrorCode::SettingsInvalid, problem.field, problem.rule};
    };
    if (const auto found = problems(recipe); !found.empty())
        return invalid(found.front());
    if (!(data.frontEnd == recipe.frontEnd))
        return invalid({"frontEnd", "is not the one that these features were made with"});
    if (data.genres.size() < 2)
        return Error{ErrorCode::TooFewGenres, "The collection", std::to_string(data.genres.size())};
    for (const LabelledClip& clip : data.clips)
        if (clip.features.steps != data.clips.front().features.steps ||
            clip.features.columns != data.clips.front().features.columns)
            return invalid(
                {"frontEnd.steps", "must be the same for all clips that are trained on"});
    return std::nullopt;
}

int hitsOf(std::span<const float> probabilities, const std::vector<int>& truth, int genres)
{
    int hits = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const auto row = probabilities.subspan(i * static_cast<std::size_t>(genres),
                                               static_cast<std::size_t>(genres));
        hits += std::max_element(row.begin(), row.end()) - row.begin() == truth[i] ? 1 : 0;
    }
    return hits;
}

double normOf(std::span<const float> values)
{
    double squares = 0;
    for (const float value : values)
        squares += static_cast<double>(value) * static_cast<double>(value);
    return std::sqrt(squares);
}

/// One run of train(), from the first weights to the last.
class Training {
public:
    Training(const LabelledFeatures& data, const Split& split, const TrainingClips& clips,
             const Recipe& recipe, const TrainingHooks& hooks, TrainingState from)
        : m_split(split)
        , m_clips(clips)
        , m_batches(data, split, clips, recipe)
        , m_settings(recipe.training)
        , m_hooks(hooks)
        , m_random(recipe.training.seed)
        , m_shape{recipe.network, clips.columns(), static_cast<int>(data.genres.size())}
        , m_pass(m_shape)
        , m_state(std::move(from))
    {
        if (m_state.epoch() == 0)
            m_state.parameters = initialParameters(m_shape, m_random.fork(InitialWeights));
        m_gradient.resize(parameterCount(m_shape));
        m_state.adam.weightDecay = m_settings.weightDecay;
    }

    Result<TrainingOutcome> run()
    {
        if (m_state.parameters.size() != m_gradient.size())
            return failure(ErrorCode::SettingsInvalid, "state",
                           QT_TRANSLATE_NOOP("Rule", "is that of another network"));
        auto stateReached = std::chrono::steady_clock::now();
        for (int epoch = m_state.epoch() + 1; epoch <= m_settings.epochs && !ranOutOfPatience();
             ++epoch) {
            m_amidEpoch = true;
            const auto start = std::chrono::steady_clock::now();
            EpochReport report;
            report.epoch = epoch;
            if (!trainFor(report) || !develop(report)) {
                m_outcome.stoppedEarly = true;
                break;
            }
            const int steps = m_batches.perEpoch();
            if (report.skippedSteps == steps || !std::isfinite(report.developmentLoss)) {
                if (m_state.history.empty())
                    return failure(ErrorCode::TrainingDiverged, std::to_string(epoch),
                                   std::to_string(report.skippedSteps) + "/" +
                                       std::to_string(steps));
                m_outcome.stoppedEarly = true;
                m_outcome.divergedEpoch = epoch;
                break;
            }
            const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
            report.seconds = taken.count();
            m_amidEpoch = false;
            m_state.history.push_back(report);
            keepIfBest(report);
            slowDownOnPlateau(report);
            if (!m_development.empty())
                m_hooks.developmentPredicted(m_development);
            m_hooks.epochFinished(report);
            if (const auto now = std::chrono::steady_clock::now();
                now - stateReached >= m_hooks.statesApart) {
                stateReached = now;
                m_hooks.stateReached(m_state);
            }
        }
        m_outcome.stoppedEarly = m_outcome.stoppedEarly || ranOutOfPatience();
        if (m_state.history.empty())
            return failure(ErrorCode::Cancelled, "");
        return finished();
    }

private:
    bool ranOutOfPatience() const
    {
        return m_settings.patience > 0 &&
               m_state.epoch() - m_state.bestEpoch >= m_settings.patience;
    }

    void slowDownOnPlateau(const EpochReport& report)
    {
        if (m_settings.schedule != Schedule::Plateau || m_split.development.empty())
            return;
        if (report.developmentLoss < m_state.lowestLoss) {
            m_state.lowestLoss = report.developmentLoss;
            m_state.lowestEpoch = report.epoch;
        } else if (report.epoch - m_state.lowestEpoch >= kPlateauEpochs) {
            m_state.rateFactor *= kPlateauFactor;
            m_state.lowestEpoch = report.epoch;
        }
    }

    /// One pass over the training part; false where it was asked to stop.
    bool trainFor(EpochReport& report)
    {
        const std::vector<int> order = m_batches.order(report.epoch);
        const int steps = m_batches.perEpoch();
        double lossSum = 0;
        int hits = 0, counted = 0;
        for (int step = 0; step < steps; ++step) {
            const std::int64_t stepOfRun = std::int64_t(report.epoch - 1) * steps + step;
            const Batch batch = m_batches.training(order, step, stepOfRun);
            m_probabilities.resize(batch.targets.size());
            NetworkPass::LossAndGradient result{0, m_gradient, m_probabilities};
            const std::uint64_t dropoutSeed =
                m_random.fork(Dropout).fork(static_cast<std::uint64_t>(stepOfRun)).below(SIZE_MAX);
            if (!m_pass.train(m_state.parameters, batch.sequences, batch.targets, m_settings.loss,
                              dropoutSeed, result, m_hooks.stop))
                return false;
            if (descend(result, stepOfRun, std::int64_t(m_settings.epochs) * steps)) {
                lossSum += result.loss * static_cast<double>(batch.truth.size());
                hits += hitsOf(result.probabilities, batch.truth, m_shape.genres);
                counted += static_cast<int>(batch.truth.size());
            } else {
                ++report.skippedSteps;
            }
            m_hooks.batchFinished({report.epoch, step + 1, steps, result.loss});
            if (m_hooks.stop.stop_requested())
                return false;
        }
        report.trainLoss = counted == 0 ? 0 : lossSum / counted;
        report.trainAccuracy = counted == 0 ? 0 : static_cast<double>(hits) / counted;
        return true;
    }

    /// Takes a step down the gradient, unless that is not finite.
    bool descend(const NetworkPass::LossAndGradient& result, std::int64_t step, std::int64_t steps)
    {
        const double norm = normOf(result.gradient);
        if (!std::isfinite(norm) || !std::isfinite(result.loss))
            return false;
        if (m_settings.gradientClip > 0 && norm > m_settings.gradientClip)
            for (float& value : result.gradient)
                value =
                    static_cast<float>(static_cast<double>(value) * m_settings.gradientClip / norm);
        m_state.adam.update(m_state.parameters, result.gradient,
                            m_state.rateFactor * learningRateAt(m_settings, step, steps));
        return true;
    }

    /// Scores the development part; false where it was asked to stop.
    bool develop(EpochReport& report)
    {
        const std::span<const int> members = m_split.development;
        constexpr std::size_t most = 128;
        m_development.clear();
        double lossSum = 0;
        int hits = 0;
        for (std::size_t first = 0; first < members.size(); first += most) {
            const auto part = members.subspan(first, std::min(most, members.size() - first));
            const Batch batch = m_batches.plain(part);
            m_probabilities.resize(batch.targets.size());
            if (!predictClips(m_pass, m_state.parameters, batch.sequences, m_probabilities,
                              m_hooks.stop))
                return false;
            lossSum += static_cast<double>(part.size()) *
                       lossOf(m_settings.loss, m_probabilities, batch.targets, m_shape.genres);
            hits += hitsOf(m_probabilities, batch.truth, m_shape.genres);
            m_development.insert(m_development.end(), m_probabilities.begin(),
                                 m_probabilities.end());
        }
        if (!members.empty()) {
            report.developmentLoss = lossSum / static_cast<double>(members.size());
            report.developmentAccuracy =
                static_cast<double>(hits) / static_cast<double>(members.size());
        }
        return true;
    }

    void keepIfBest(const EpochReport& report)
    {
        if (m_state.bestEpoch != 0) {
            const EpochReport& best =
                m_state.history[static_cast<std::size_t>(m_state.bestEpoch - 1)];
            const bool better = report.developmentAccuracy > best.developmentAccuracy ||
                                (report.developmentAccuracy == best.developmentAccuracy &&
                                 report.developmentLoss < best.developmentLoss);
            // Nothing tells epochs apart without development clips: the later one learned more.
            if (!better && !m_split.development.empty())
                return;
        }
        m_state.bestEpoch = report.epoch;
        m_state.best = m_state.parameters;
        if (m_hooks.bestFound)
            m_hooks.bestFound(report.epoch, networkOf(m_state.best));
    }

    TrainingOutcome finished()
    {
        const int lastEpoch = m_state.history.back().epoch;
        const bool keepsBest = m_settings.keep == Keep::Best || m_outcome.stoppedEarly;
        m_outcome.keptEpoch = keepsBest ? m_state.bestEpoch : lastEpoch;
        if (m_state.bestEpoch != m_outcome.keptEpoch)
            m_outcome.best = networkOf(m_state.best);
        if (lastEpoch != m_outcome.keptEpoch && !m_amidEpoch)
            m_outcome.last = networkOf(m_state.parameters);
        m_outcome.network = networkOf(keepsBest ? m_state.best : m_state.parameters);
        m_outcome.history = std::move(m_state.history);
        m_outcome.bestEpoch = m_state.bestEpoch;
        return std::move(m_outcome);
    }

    /// With these parameters, a network that reads plain features, not whitened ones.
    TrainedNetwork networkOf(const std::vector<float>& parameters) const
    {
        TrainedNetwork network = {m_shape, m_clips.scaler(), parameters, {}};
        if (!m_clips.whitening())
            return network;
        for (const ParameterBlock& block : parameterBlocks(network.shape))
            if (block.name.starts_with("lstm0.weight_ih") || block.name == "linear0.weight")
                foldInto(std::span(network.parameters).subspan(block.offset, block.size()),
                         *m_clips.whitening());
        return network;
    }

    const Split& m_split;
    const TrainingClips& m_clips;
    const Batches m_batches;
    const TrainingSettings& m_settings;
    const TrainingHooks& m_hooks;
    const Random m_random;
    const NetworkShape m_shape;
    NetworkPass m_pass;
    std::vector<float> m_gradient, m_probabilities; ///< of the latest step
    std::vector<float> m_development;               ///< clips x genres, of the latest epoch
    bool m_amidEpoch = false; ///< the parameters are not those of history.back()
    TrainingState m_state;
    TrainingOutcome m_outcome; ///< filled at the end
};

} // namespace

Result<TrainingOutcome> train(const LabelledFeatures& data, const Split& split,
                              const Recipe& recipe, const TrainingHooks& hooks, TrainingState from)
{
    assert(!split.train.empty() && !data.clips.empty());
    if (const auto error = refusal(data, recipe))
        return tl::unexpected(*error);
    const TrainingClips clips(data, split, recipe.training);
    return Training(data, split, clips, recipe, hooks, std::move(from)).run();
}

Result<TrainingOutcome> train(const LabelledFeatures& data, const Split& split,
                              const TrainingClips& clips, const Recipe& recipe,
                              const TrainingHooks& hooks)
{
    if (const auto error = refusal(data, recipe))
        return tl::unexpected(*error);
    return Training(data, split, clips, recipe, hooks, {}).run();
}

} // namespace genrescope
