// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/protocol_run.h"

#include "core/ensemble/blend.h"
#include "core/lab/ensemble_training.h"
#include "core/training/svm_baseline.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>
#include <numeric>

namespace genrescope {

namespace {

/// A calibration needs fewer networks than the answer, but as many that they err alike.
constexpr int kHeldOutNetworks = 2;

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

/// Whether a network's outcome hangs on a development part.
bool watchesDevelopment(const Recipe& recipe)
{
    return recipe.training.keep == Keep::Best || recipe.training.patience > 0 ||
           recipe.training.schedule == Schedule::Plateau;
}

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

void append(std::vector<float>& all, const std::vector<float>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

double meanOf(const std::vector<double>& values)
{
    return values.empty() ? 0
                          : std::accumulate(values.begin(), values.end(), 0.0) /
                                static_cast<double>(values.size());
}

/// Of a sample; 0 of fewer than two values.
double deviationOf(const std::vector<double>& values)
{
    if (values.size() < 2)
        return 0;
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

double accuracyOf(const ConfusionMatrix& matrix)
{
    return static_cast<double>(matrix.correct()) / std::max(matrix.total(), 1);
}

NetworkScores scoresOf(const std::vector<std::vector<float>>& probabilities,
                       const std::vector<int>& truth, const std::vector<std::string>& genres)
{
    const int width = static_cast<int>(genres.size());
    NetworkScores result;
    std::vector<double> macroF1s, logLosses;
    for (const auto& network : probabilities) {
        const Scores scores = scoresOf(matrixOf(genres, truth, network));
        result.accuracies.push_back(scores.accuracy);
        macroF1s.push_back(scores.macroF1);
        logLosses.push_back(logLoss(network, truth, width));
    }
    result.macroF1 = meanOf(macroF1s);
    result.logLoss = meanOf(logLosses);
    const std::vector<float> ensemble = ensembleOf(probabilities, genres.size());
    result.ensemble = matrixOf(genres, truth, ensemble);
    result.ensembleLogLoss = logLoss(ensemble, truth, width);
    return result;
}

/// Measures one partition, split after split.
class Measurement {
public:
    Measurement(const EnsembleTrainer& trainer, const EnsembleTrainer* memoryless,
                const ProtocolSettings& settings, std::stop_token stop, Counter& counter)
        : m_trainer(trainer)
        , m_memoryless(memoryless)
        , m_data(trainer.data())
        , m_settings(settings)
        , m_stop(std::move(stop))
        , m_finished([&counter] { counter.advance(); })
    {
        m_score.probabilities.resize(networksOf(trainer));
        if (m_settings.baselines)
            m_score.baselines.svm = ConfusionMatrix(m_data.genres);
        if (m_memoryless != nullptr)
            m_memorylessAnswers.resize(networksOf(*m_memoryless));
    }

    Result<void> test(const Split& split)
    {
        const auto networks = m_trainer.train(split, m_stop, m_finished);
        if (!networks)
            return tl::unexpected(networks.error());
        addAnswers(*networks, split.test, m_score.probabilities);
        for (const int clip : split.test) {
            m_score.clips.push_back(clip);
            m_score.truth.push_back(m_data.clips[static_cast<std::size_t>(clip)].genre);
        }
        if (m_settings.calibrated)
            if (const auto done = calibrateOn(split, *networks); !done)
                return done;
        if (m_settings.baselines) {
            const auto said = svmBaseline(m_data.clips, split.train, split.test);
            for (std::size_t i = 0; i < said.size(); ++i)
                m_score.baselines.svm.add(
                    m_data.clips[static_cast<std::size_t>(split.test[i])].genre, said[i]);
        }
        if (m_memoryless != nullptr) {
            const auto others = m_memoryless->train(split, m_stop, m_finished);
            if (!others)
                return tl::unexpected(others.error());
            addAnswers(*others, split.test, m_memorylessAnswers);
        }
        return {};
    }

    PartitionScore finished()
    {
        const int genres = static_cast<int>(m_data.genres.size());
        m_score.networks = scoresOf(m_score.probabilities, m_score.truth, m_data.genres);
        const std::vector<float> ensemble = ensembleOf(m_score.probabilities, m_data.genres.size());
        m_score.reliability = reliability(ensemble, m_score.truth, genres);
        if (!m_memorylessAnswers.empty())
            m_score.baselines.withoutMemory =
                scoresOf(m_memorylessAnswers, m_score.truth, m_data.genres);
        if (m_settings.calibrated) {
            m_score.calibration.before = m_score.reliability;
            m_score.calibration.after = reliability(m_calibrated, m_score.truth, genres);
            m_score.calibration.logLoss = logLoss(m_calibrated, m_score.truth, genres);
        }
        return std::move(m_score);
    }

private:
    static std::size_t networksOf(const EnsembleTrainer& trainer)
    {
        return static_cast<std::size_t>(trainer.recipe().networks());
    }

    void addAnswers(const std::vector<TrainedNetwork>& networks, const std::vector<int>& clips,
                    std::vector<std::vector<float>>& answers) const
    {
        for (std::size_t i = 0; i < networks.size(); ++i)
            append(answers[i], predict(networks[i], m_data.clips, clips));
    }

    Result<void> calibrateOn(const Split& split, const std::vector<TrainedNetwork>& networks)
    {
        GenreModel model = modelOf(m_data, networks);
        if (split.development.empty()) {
            const auto heldOut = heldOutAnswers(m_trainer, split.train,
                                                heldOutEach(m_settings.recipe), m_stop, m_finished);
            if (!heldOut)
                return tl::unexpected(heldOut.error());
            calibrate(model, *heldOut);
        } else {
            calibrate(model, answersOf(model, m_data, split.development));
        }
        CalibrationScore& score = m_score.calibration;
        score.temperatures.push_back(model.temperature);
        score.thresholds.push_back(model.sureThreshold);
        const KnownAnswers tested = answersOf(model, m_data, split.test);
        append(m_calibrated, tested.probabilities);
        const auto genres = static_cast<std::ptrdiff_t>(m_data.genres.size());
        auto row = tested.probabilities.begin();
        for (const int truth : tested.truth) {
            const auto best = std::max_element(row, row + genres);
            if (isSure(model, {row, row + genres})) {
                ++score.sure;
                score.sureAndRight += best - row == truth ? 1 : 0;
            }
            row += genres;
        }
        return {};
    }

public:
    static int heldOutEach(const EnsembleRecipe& recipe)
    {
        return std::min(recipe.networksEach, kHeldOutNetworks);
    }

private:
    const EnsembleTrainer& m_trainer;
    const EnsembleTrainer* m_memoryless;
    const LabelledFeatures& m_data;
    const ProtocolSettings& m_settings;
    std::stop_token m_stop;
    std::function<void()> m_finished;
    PartitionScore m_score;
    std::vector<std::vector<float>> m_memorylessAnswers;
    std::vector<float> m_calibrated; ///< the ensemble's, each split at its temperature
};

/// The plans of all partitions.
Result<std::vector<ProtocolPlan>> plansOf(Protocol protocol, const std::vector<ProtocolClip>& clips,
                                          const LabelledFeatures& data,
                                          const ProtocolSettings& settings)
{
    std::vector<ProtocolPlan> plans;
    for (int partition = 0; partition < settings.partitions; ++partition) {
        auto plan = planProtocol(protocol, clips, data.genres,
                                 settings.recipe.kinds.front().training.seed, partition);
        if (!plan)
            return tl::unexpected(plan.error());
        if (protocol == Protocol::FaultFiltered &&
            std::ranges::none_of(settings.recipe.kinds, watchesDevelopment))
            for (Split& split : plan->splits) {
                split.train.insert(split.train.end(), split.development.begin(),
                                   split.development.end());
                std::ranges::sort(split.train);
                split.development.clear();
            }
        plans.push_back(std::move(*plan));
    }
    return plans;
}

std::size_t networksOf(const std::vector<ProtocolPlan>& plans, const ProtocolSettings& settings)
{
    const auto each = static_cast<std::size_t>(settings.recipe.networks());
    std::size_t networks = 0;
    for (const ProtocolPlan& plan : plans)
        for (const Split& split : plan.splits) {
            networks += each * (settings.baselines ? 2 : 1);
            if (settings.calibrated && split.development.empty())
                networks += static_cast<std::size_t>(
                    heldOutNetworks(settings.recipe, Measurement::heldOutEach(settings.recipe)));
        }
    return networks;
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

double NetworkScores::accuracy() const
{
    return meanOf(accuracies);
}

double ProtocolScore::accuracy() const
{
    return meanOver(partitions, [](const PartitionScore& p) { return p.networks.accuracy(); });
}

double ProtocolScore::deviation() const
{
    return meanOver(partitions,
                    [](const PartitionScore& p) { return deviationOf(p.networks.accuracies); });
}

double ProtocolScore::macroF1() const
{
    return meanOver(partitions, [](const PartitionScore& p) { return p.networks.macroF1; });
}

double ProtocolScore::ensembleAccuracy() const
{
    return meanOver(partitions,
                    [](const PartitionScore& p) { return accuracyOf(p.networks.ensemble); });
}

double ProtocolScore::partitionDeviation() const
{
    std::vector<double> values;
    for (const PartitionScore& partition : partitions)
        values.push_back(accuracyOf(partition.networks.ensemble));
    return deviationOf(values);
}

double ProtocolScore::svmAccuracy() const
{
    return meanOver(partitions,
                    [](const PartitionScore& p) { return accuracyOf(p.baselines.svm); });
}

double ProtocolScore::withoutMemoryAccuracy() const
{
    return meanOver(partitions,
                    [](const PartitionScore& p) { return p.baselines.withoutMemory.accuracy(); });
}

double ProtocolScore::withoutMemoryEnsembleAccuracy() const
{
    return meanOver(partitions, [](const PartitionScore& p) {
        return accuracyOf(p.baselines.withoutMemory.ensemble);
    });
}

Interval ProtocolScore::interval() const
{
    return wilsonInterval(static_cast<int>(std::lround(accuracy() * clips)), clips);
}

Interval ProtocolScore::ensembleInterval() const
{
    return wilsonInterval(static_cast<int>(std::lround(ensembleAccuracy() * clips)), clips);
}

Result<ProtocolScore> measure(const LabelledFeatures& data, const ProtocolSettings& settings,
                              const Hooks& hooks)
{
    if (const auto found = problems(settings.recipe); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    const std::vector<ProtocolClip> clips = protocolClips(data);
    const auto plans = plansOf(settings.protocol, clips, data, settings);
    if (!plans)
        return tl::unexpected(plans.error());
    ProtocolSettings plain = settings; // the leaky measurement: the networks alone
    plain.baselines = plain.calibrated = false;
    std::vector<ProtocolPlan> random;
    if (settings.gap && settings.protocol != Protocol::Random) {
        auto drawn = plansOf(Protocol::Random, clips, data, plain);
        if (!drawn)
            return tl::unexpected(drawn.error());
        random = std::move(*drawn);
    }

    Counter counter(hooks, networksOf(*plans, settings) + networksOf(random, plain));
    const EnsembleTrainer trainer(data, settings.recipe);
    std::unique_ptr<const EnsembleTrainer> memoryless;
    if (settings.baselines)
        memoryless = std::make_unique<EnsembleTrainer>(data, withoutRecurrence(settings.recipe));
    const auto measured = [&](const ProtocolPlan& plan, const ProtocolSettings& wanted,
                              const EnsembleTrainer* beside) -> Result<PartitionScore> {
        Measurement measurement(trainer, beside, wanted, hooks.stop, counter);
        for (const Split& split : plan.splits)
            if (const auto tested = measurement.test(split); !tested)
                return tl::unexpected(tested.error());
        return measurement.finished();
    };

    ProtocolScore score;
    for (const ProtocolPlan& plan : *plans) {
        auto partition = measured(plan, settings, memoryless.get());
        if (!partition)
            return tl::unexpected(partition.error());
        score.clips = static_cast<int>(partition->truth.size());
        score.partitions.push_back(std::move(*partition));
    }
    score.leftOut = plans->front().leftOut;
    for (const Split& split : plans->front().splits) {
        const Leakage leakage = leakageOf(split, clips);
        score.leakage.sharedArtists += leakage.sharedArtists;
        score.leakage.sharedSounds += leakage.sharedSounds;
    }
    ProtocolScore leaky;
    for (const ProtocolPlan& plan : random) {
        auto partition = measured(plan, plain, nullptr);
        if (!partition)
            return tl::unexpected(partition.error());
        leaky.partitions.push_back(std::move(*partition));
    }
    if (!leaky.partitions.empty()) {
        score.randomAccuracy = leaky.accuracy();
        score.randomEnsembleAccuracy = leaky.ensembleAccuracy();
    }
    return score;
}

} // namespace genrescope
