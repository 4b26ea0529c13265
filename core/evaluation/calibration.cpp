// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calibration.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <functional>

namespace genrescope {

namespace {

constexpr double kSmallest = 1e-7;

std::span<const float> rowOf(std::span<const float> probabilities, std::size_t clip, int genres)
{
    const auto width = static_cast<std::size_t>(genres);
    return probabilities.subspan(clip * width, width);
}

/// A clip's highest probability, and whether that is its genre.
struct Answer {
    double confidence = 0;
    bool isRight = false;
};

std::vector<Answer> answers(std::span<const float> probabilities, std::span<const int> truth,
                            int genres)
{
    assert(probabilities.size() == truth.size() * static_cast<std::size_t>(genres));
    std::vector<Answer> all;
    for (std::size_t clip = 0; clip < truth.size(); ++clip) {
        const auto row = rowOf(probabilities, clip, genres);
        const auto best = std::ranges::max_element(row);
        all.push_back({*best, best - row.begin() == truth[clip]});
    }
    return all;
}

} // namespace

std::vector<float> withTemperature(std::span<const float> probabilities, int genres,
                                   double temperature)
{
    assert(temperature > 0);
    const auto width = static_cast<std::size_t>(genres);
    std::vector<float> result(probabilities.size());
    std::vector<double> logs(width);
    for (std::size_t clip = 0; clip < probabilities.size() / width; ++clip) {
        const auto row = rowOf(probabilities, clip, genres);
        for (std::size_t k = 0; k < width; ++k)
            logs[k] = std::log(std::max(static_cast<double>(row[k]), 1e-30)) / temperature;
        const double highest = *std::ranges::max_element(logs);
        double sum = 0;
        for (double& value : logs)
            sum += value = std::exp(value - highest);
        for (std::size_t k = 0; k < width; ++k)
            result[clip * width + k] = static_cast<float>(logs[k] / sum);
    }
    return result;
}

double logLoss(std::span<const float> probabilities, std::span<const int> truth, int genres)
{
    double sum = 0;
    for (std::size_t clip = 0; clip < truth.size(); ++clip) {
        const double p = rowOf(probabilities, clip, genres)[static_cast<std::size_t>(truth[clip])];
        sum -= std::log(std::max(p, kSmallest));
    }
    return truth.empty() ? 0 : sum / static_cast<double>(truth.size());
}

double fitTemperature(std::span<const float> probabilities, std::span<const int> truth, int genres)
{
    if (truth.empty())
        return 1;
    const auto lossAt = [&](double logTemperature) {
        return logLoss(withTemperature(probabilities, genres, std::exp(logTemperature)), truth,
                       genres);
    };
    // Golden section: over ln T the loss has a single valley.
    constexpr double ratio = 0.6180339887498949;
    double low = std::log(0.05), high = std::log(20.0);
    double left = high - ratio * (high - low), right = low + ratio * (high - low);
    double lossLeft = lossAt(left), lossRight = lossAt(right);
    while (high - low > 1e-3) {
        if (lossLeft < lossRight) {
            high = right;
            right = left;
            lossRight = lossLeft;
            left = high - ratio * (high - low);
            lossLeft = lossAt(left);
        } else {
            low = left;
            left = right;
            lossLeft = lossRight;
            right = low + ratio * (high - low);
            lossRight = lossAt(right);
        }
    }
    return std::exp((low + high) / 2);
}

std::vector<ReliabilityBin> reliability(std::span<const float> probabilities,
                                        std::span<const int> truth, int genres, int bins)
{
    assert(bins >= 1);
    std::vector<ReliabilityBin> all(static_cast<std::size_t>(bins));
    for (const Answer& answer : answers(probabilities, truth, genres)) {
        const int place = std::clamp(static_cast<int>(answer.confidence * bins), 0, bins - 1);
        ReliabilityBin& bin = all[static_cast<std::size_t>(place)];
        bin.confidence += answer.confidence;
        bin.accuracy += answer.isRight;
        ++bin.clips;
    }
    std::erase_if(all, [](const ReliabilityBin& bin) { return bin.clips == 0; });
    for (ReliabilityBin& bin : all) {
        bin.confidence /= bin.clips;
        bin.accuracy /= bin.clips;
    }
    return all;
}

double expectedCalibrationError(const std::vector<ReliabilityBin>& bins)
{
    double sum = 0, clips = 0;
    for (const ReliabilityBin& bin : bins) {
        sum += bin.clips * std::abs(bin.accuracy - bin.confidence);
        clips += bin.clips;
    }
    return clips == 0 ? 0 : sum / clips;
}

double sureThreshold(std::span<const float> probabilities, std::span<const int> truth, int genres,
                     double precision)
{
    std::vector<Answer> surestFirst = answers(probabilities, truth, genres);
    std::ranges::stable_sort(surestFirst, std::greater(), &Answer::confidence);
    double threshold = 2;
    int right = 0;
    for (std::size_t i = 0; i < surestFirst.size(); ++i) {
        right += surestFirst[i].isRight;
        const bool isLastOfItsConfidence =
            i + 1 == surestFirst.size() ||
            surestFirst[i + 1].confidence < surestFirst[i].confidence;
        if (isLastOfItsConfidence && right >= precision * static_cast<double>(i + 1))
            threshold = surestFirst[i].confidence;
    }
    return threshold;
}

} // namespace genrescope
