// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/protocol_run.h"

#include "core/ensemble/blend.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <mutex>
#include <numeric>

namespace genrescope {

namespace {

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

/// Puts the splits of one partition together.
class Partition {
public:
    Partition(const std::vector<std::string>& genres, int networks)
        : m_genres(genres)
    {
        m_score.probabilities.resize(static_cast<std::size_t>(networks));
        m_memoryless.resize(m_score.probabilities.size());
    }

    void add(const SplitAnswers& answers)
    {
        m_score.clips.insert(m_score.clips.end(), answers.clips.begin(), answers.clips.end());
        m_score.truth.insert(m_score.truth.end(), answers.truth.begin(), answers.truth.end());
        append(m_score.probabilities, answers.networks);
        append(m_memoryless, answers.memoryless);
        if (!answers.svm.empty()) {
            ConfusionMatrix& svm = m_score.baselines.svm;
            if (svm.genreCount() == 0)
                svm = ConfusionMatrix(m_genres);
            for (std::size_t i = 0; i < answers.svm.size(); ++i)
                svm.add(answers.truth[i], answers.svm[i]);
        }
        if (!answers.calibrated.empty())
            addCalibrated(answers);
    }

    PartitionScore finished()
    {
        const int genres = static_cast<int>(m_genres.size());
        m_score.networks = scoresOf(m_score.probabilities, m_score.truth, m_genres);
        const std::vector<float> ensemble = ensembleOf(m_score.probabilities, m_genres.size());
        m_score.reliability = reliability(ensemble, m_score.truth, genres);
        if (!m_memoryless.front().empty())
            m_score.baselines.withoutMemory = scoresOf(m_memoryless, m_score.truth, m_genres);
        if (!m_calibrated.empty()) {
            m_score.calibration.before = m_score.reliability;
            m_score.calibration.after = reliability(m_calibrated, m_score.truth, genres);
            m_score.calibration.logLoss = logLoss(m_calibrated, m_score.truth, genres);
        }
        return std::move(m_score);
    }

private:
    static void append(std::vector<std::vector<float>>& all,
                       const std::vector<std::vector<float>>& more)
    {
        for (std::size_t i = 0; i < std::min(all.size(), more.size()); ++i)
            all[i].insert(all[i].end(), more[i].begin(), more[i].end());
    }

    void addCalibrated(const SplitAnswers& answers)
    {
        CalibrationScore& score = m_score.calibration;
        score.temperatures.push_back(answers.temperature);
        score.thresholds.push_back(answers.threshold);
        m_calibrated.insert(m_calibrated.end(), answers.calibrated.begin(),
                            answers.calibrated.end());
        const auto genres = static_cast<std::ptrdiff_t>(m_genres.size());
        auto row = answers.calibrated.begin();
        for (const int truth : answers.truth) {
            const auto best = std::max_element(row, row + genres);
            if (static_cast<double>(*best) >= answers.threshold) {
                ++score.sure;
                score.sureAndRight += best - row == truth ? 1 : 0;
            }
            row += genres;
        }
    }

    const std::vector<std::string>& m_genres;
    PartitionScore m_score;
    std::vector<std::vector<float>> m_memoryless;
    std::vector<float> m_calibrated; ///< the ensemble's, each split at its temperature
};

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

std::optional<ProtocolScore> scored(const std::vector<std::string>& genres,
                                    const ProtocolSettings& settings,
                                    const std::vector<std::optional<SplitAnswers>>& answers)
{
    const std::vector<ProtocolSplit> splits = splitsOf(settings);
    assert(answers.size() == splits.size());
    ProtocolScore score, leaky;
    for (std::size_t first = 0, end = 0; first < splits.size(); first = end) {
        bool isWhole = true;
        Partition partition(genres, settings.recipe.networks());
        Leakage leakage;
        for (end = first; end < splits.size() && splits[end].leaky == splits[first].leaky &&
                          splits[end].partition == splits[first].partition;
             ++end) {
            isWhole = isWhole && answers[end].has_value();
            if (!isWhole)
                continue;
            partition.add(*answers[end]);
            leakage.sharedArtists += answers[end]->leakage.sharedArtists;
            leakage.sharedSounds += answers[end]->leakage.sharedSounds;
        }
        if (!isWhole)
            continue;
        ProtocolScore& into = splits[first].leaky ? leaky : score;
        if (into.partitions.empty()) {
            into.leakage = leakage;
            into.leftOut = answers[first]->leftOut;
        }
        into.partitions.push_back(partition.finished());
        into.clips = static_cast<int>(into.partitions.back().truth.size());
    }
    if (score.partitions.empty())
        return std::nullopt;
    if (!leaky.partitions.empty()) {
        score.randomAccuracy = leaky.accuracy();
        score.randomEnsembleAccuracy = leaky.ensembleAccuracy();
    }
    return score;
}

Result<ProtocolScore> measure(const LabelledFeatures& data, const ProtocolSettings& settings,
                              const Hooks& hooks)
{
    if (const auto found = problems(settings.recipe); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    const SplitTester tester(data, settings);
    const std::vector<ProtocolSplit> splits = splitsOf(settings);
    std::size_t networks = 0;
    for (const ProtocolSplit& split : splits) { // before any of them trains
        const auto counted = tester.networks(split);
        if (!counted)
            return tl::unexpected(counted.error());
        networks += static_cast<std::size_t>(*counted);
    }
    Counter counter(hooks, networks);
    std::vector<std::optional<SplitAnswers>> answers;
    for (const ProtocolSplit& split : splits) {
        auto said = tester.answers(split, hooks.stop, [&counter] { counter.advance(); });
        if (!said)
            return tl::unexpected(said.error());
        answers.emplace_back(std::move(*said));
    }
    return *scored(data.genres, settings, answers);
}

} // namespace genrescope
