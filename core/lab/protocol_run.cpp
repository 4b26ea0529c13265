// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/protocol_run.h"

#include "core/base/parallel.h"
#include "core/ensemble/blend.h"
#include "core/training/svm_baseline.h"
#include "core/training/trainer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>
#include <optional>

namespace genrescope {

namespace {

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// What was predicted for the tested clips, split after split.
struct Predictions {
    std::vector<int> truth;
    std::vector<std::vector<float>> bySeed; ///< [seed]: tested x genres
    std::vector<int> byBaseline;            ///< tested; empty if not asked
};

ConfusionMatrix matrixOf(const std::vector<std::string>& genres, const std::vector<int>& truth,
                         const std::vector<float>& probabilities)
{
    ConfusionMatrix matrix(genres);
    const auto width = static_cast<std::ptrdiff_t>(genres.size());
    auto row = probabilities.begin();
    for (const int genre : truth) {
        matrix.add(genre, static_cast<int>(std::max_element(row, row + width) - row));
        row += width;
    }
    return matrix;
}

std::vector<float> ensembleOf(const std::vector<std::vector<float>>& members, std::size_t genres)
{
    std::vector<float> blend;
    for (std::size_t first = 0; first < members.front().size(); first += genres) {
        std::vector<float> rows;
        for (const auto& member : members)
            rows.insert(rows.end(), member.begin() + static_cast<std::ptrdiff_t>(first),
                        member.begin() + static_cast<std::ptrdiff_t>(first + genres));
        const auto row = blended(rows, static_cast<int>(genres), Blend::LogAverage);
        blend.insert(blend.end(), row.begin(), row.end());
    }
    return blend;
}

/// Counts finished networks for the caller, from any thread.
class Counter {
public:
    Counter(const Hooks& hooks, std::size_t total)
        : m_hooks(hooks)
        , m_total(total)
    {
    }
    void advance()
    {
        const std::scoped_lock lock(m_mutex);
        m_hooks.progressed(++m_done, m_total);
    }

private:
    const Hooks& m_hooks;
    std::size_t m_total;
    std::mutex m_mutex;
    std::size_t m_done = 0;
};

/// Trains all seeds' networks on a split and appends what they say of its test part.
Result<void> testSplit(const LabelledFeatures& data, const Split& split,
                       const ProtocolSettings& settings, const Hooks& hooks, Counter& counter,
                       Predictions& predictions)
{
    const TrainingClips clips(data, split, settings.recipe.training);
    std::vector<std::optional<Error>> errors(predictions.bySeed.size());
    parallelFor(predictions.bySeed.size(), [&](std::size_t seed) {
        Recipe recipe = settings.recipe;
        recipe.training.seed += seed;
        TrainingHooks trainingHooks;
        trainingHooks.stop = hooks.stop;
        const auto outcome = train(data, split, clips, recipe, trainingHooks);
        if (!outcome) {
            errors[seed] = outcome.error();
            return;
        }
        const auto said = predict(outcome->network, data.clips, split.test);
        auto& all = predictions.bySeed[seed];
        all.insert(all.end(), said.begin(), said.end());
        counter.advance();
    });
    if (hooks.stop.stop_requested())
        return failure(ErrorCode::Cancelled, "");
    for (const auto& error : errors)
        if (error)
            return tl::unexpected(*error);

    for (const int clip : split.test)
        predictions.truth.push_back(data.clips[static_cast<std::size_t>(clip)].genre);
    if (settings.baseline) {
        const auto said = svmBaseline(data.clips, split.train, split.test);
        predictions.byBaseline.insert(predictions.byBaseline.end(), said.begin(), said.end());
    }
    return {};
}

PartitionScore scoreOf(const Predictions& predictions, const std::vector<std::string>& genres)
{
    const int width = static_cast<int>(genres.size());
    PartitionScore score;
    std::vector<double> macroF1s, logLosses;
    for (const auto& probabilities : predictions.bySeed) {
        const Scores scores = scoresOf(matrixOf(genres, predictions.truth, probabilities));
        score.accuracies.push_back(scores.accuracy);
        macroF1s.push_back(scores.macroF1);
        logLosses.push_back(logLoss(probabilities, predictions.truth, width));
    }
    score.macroF1 = meanOf(macroF1s);
    score.logLoss = meanOf(logLosses);

    const std::vector<float> ensemble = ensembleOf(predictions.bySeed, genres.size());
    score.ensemble = matrixOf(genres, predictions.truth, ensemble);
    score.ensembleLogLoss = logLoss(ensemble, predictions.truth, width);
    score.reliability = reliability(ensemble, predictions.truth, width);

    if (!predictions.byBaseline.empty()) {
        score.baseline = ConfusionMatrix(genres);
        for (std::size_t i = 0; i < predictions.truth.size(); ++i)
            score.baseline.add(predictions.truth[i], predictions.byBaseline[i]);
    }
    return score;
}

double accuracyOf(const ConfusionMatrix& matrix)
{
    return static_cast<double>(matrix.correct()) / std::max(matrix.total(), 1);
}

template <typename Part>
double meanOver(const std::vector<PartitionScore>& partitions, Part part)
{
    std::vector<double> values;
    for (const PartitionScore& partition : partitions)
        values.push_back(part(partition));
    return meanOf(values);
}

} // namespace

double ProtocolScore::accuracy() const
{
    return meanOver(partitions, [](const PartitionScore& p) { return meanOf(p.accuracies); });
}

double ProtocolScore::deviation() const
{
    return meanOver(partitions, [](const PartitionScore& p) {
        if (p.accuracies.size() < 2)
            return 0.0;
        const double mean = meanOf(p.accuracies);
        double squares = 0;
        for (const double accuracy : p.accuracies)
            squares += (accuracy - mean) * (accuracy - mean);
        return std::sqrt(squares / static_cast<double>(p.accuracies.size() - 1));
    });
}

double ProtocolScore::macroF1() const
{
    return meanOver(partitions, [](const PartitionScore& p) { return p.macroF1; });
}

double ProtocolScore::ensembleAccuracy() const
{
    return meanOver(partitions, [](const PartitionScore& p) { return accuracyOf(p.ensemble); });
}

Interval ProtocolScore::interval() const
{
    return wilsonInterval(static_cast<int>(std::lround(accuracy() * clips)), clips);
}

Result<ProtocolScore> measure(const LabelledFeatures& data, const ProtocolSettings& settings,
                              const Hooks& hooks)
{
    const std::vector<ProtocolClip> clips = protocolClips(data);
    std::vector<ProtocolPlan> plans;
    std::size_t networks = 0;
    for (int partition = 0; partition < settings.partitions; ++partition) {
        auto plan = planProtocol(settings.protocol, clips, data.genres,
                                 settings.recipe.training.seed, partition);
        if (!plan)
            return tl::unexpected(plan.error());
        networks += plan->splits.size() * static_cast<std::size_t>(settings.networks);
        plans.push_back(std::move(*plan));
    }

    ProtocolScore score;
    Counter counter(hooks, networks);
    for (const ProtocolPlan& plan : plans) {
        Predictions predictions;
        predictions.bySeed.resize(static_cast<std::size_t>(settings.networks));
        for (const Split& split : plan.splits) {
            const auto tested = testSplit(data, split, settings, hooks, counter, predictions);
            if (!tested)
                return tl::unexpected(tested.error());
        }
        score.partitions.push_back(scoreOf(predictions, data.genres));
        score.clips = static_cast<int>(predictions.truth.size());
    }
    score.leftOut = plans.front().leftOut;
    for (const Split& split : plans.front().splits) {
        const Leakage leakage = leakageOf(split, clips);
        score.leakage.sharedArtists += leakage.sharedArtists;
        score.leakage.sharedSounds += leakage.sharedSounds;
    }
    return score;
}

nlohmann::json toJson(const ProtocolScore& score, const ProtocolSettings& settings)
{
    const Interval interval = score.interval();
    nlohmann::json partitions = nlohmann::json::array();
    for (const PartitionScore& partition : score.partitions) {
        nlohmann::json entry = {
            {"accuracy", meanOf(partition.accuracies)},
            {"accuracies", partition.accuracies},
            {"macro_f1", partition.macroF1},
            {"log_loss", partition.logLoss},
            {"ensemble_accuracy", accuracyOf(partition.ensemble)},
            {"ensemble_log_loss", partition.ensembleLogLoss},
            {"calibration_error", expectedCalibrationError(partition.reliability)}};
        if (partition.baseline.genreCount() > 0)
            entry["svm_accuracy"] = accuracyOf(partition.baseline);
        nlohmann::json confusion = nlohmann::json::array();
        for (int row = 0; row < partition.ensemble.genreCount(); ++row) {
            nlohmann::json counts = nlohmann::json::array();
            for (int column = 0; column < partition.ensemble.genreCount(); ++column)
                counts.push_back(partition.ensemble.count(row, column));
            confusion.push_back(std::move(counts));
        }
        entry["confusion"] = std::move(confusion);
        partitions.push_back(std::move(entry));
    }
    return {{"protocol", nameOf(settings.protocol)},
            {"genres", score.partitions.front().ensemble.genres()},
            {"accuracy", score.accuracy()},
            {"sd", score.deviation()},
            {"low", interval.low},
            {"high", interval.high},
            {"clips", score.clips},
            {"left_out", score.leftOut},
            {"macro_f1", score.macroF1()},
            {"ensemble_accuracy", score.ensembleAccuracy()},
            {"shared_artists", score.leakage.sharedArtists},
            {"shared_audio", score.leakage.sharedSounds},
            {"seeds", settings.networks},
            {"partitions", std::move(partitions)}};
}

} // namespace genrescope
