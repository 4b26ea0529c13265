// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_clips.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace genrescope {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Mean over the rows of steps x columns.
std::vector<float> meanOverTime(std::span<const float> values, int columns)
{
    std::vector<double> sums(at(columns));
    for (std::size_t i = 0; i < values.size(); ++i)
        sums[i % sums.size()] += values[i];
    std::vector<float> mean;
    const double steps = static_cast<double>(values.size()) / columns;
    for (const double sum : sums)
        mean.push_back(static_cast<float>(sum / steps));
    return mean;
}

/// The mean over columns of their standard deviation over all rows of all sequences.
double meanDeviation(const std::vector<std::span<const float>>& sequences, int columns)
{
    std::vector<double> sums(at(columns)), squares(at(columns));
    double rows = 0;
    for (const auto values : sequences) {
        rows += static_cast<double>(values.size()) / columns;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double x = values[i];
            sums[i % sums.size()] += x;
            squares[i % sums.size()] += x * x;
        }
    }
    double total = 0;
    for (std::size_t k = 0; k < sums.size(); ++k) {
        const double mean = sums[k] / rows;
        total += std::sqrt(std::max(squares[k] / rows - mean * mean, 0.0));
    }
    return total / columns;
}

} // namespace

TrainingClips::TrainingClips(const LabelledFeatures& data, const Split& split,
                             const TrainingSettings& settings)
    : m_data(data)
    , m_columns(data.clips.front().features.columns)
    , m_steps(data.clips.front().features.steps)
    , m_versions(1)
{
    assert(!split.train.empty());
    if (settings.speedVariants)
        m_versions += static_cast<int>(data.clips[at(split.train.front())].variants.size());
    if (settings.standardise)
        m_scaler = fitScaler(data.clips, split.train, static_cast<float>(settings.inputLimit));
    if (settings.whitening > 0) {
        keepScaledCopies(split);
        whitenCopies(split, settings.whitening);
    }
    if (settings.differenceOffset > 0) {
        m_means.resize(data.clips.size());
        parallelFor(split.train.size(), [&](std::size_t i) {
            const int clip = split.train[i];
            const std::size_t size = at(m_steps) * at(m_columns);
            m_means[at(clip)] = m_whitening ? meanOverTime({sequence(clip), size}, m_columns)
                                            : meanOverTime(scaled(features(clip, 0)), m_columns);
        });
    }
}

SequenceBatch TrainingClips::emptyBatch() const
{
    SequenceBatch batch;
    batch.steps = m_steps;
    if (!m_whitening) { // the copies are scaled already
        batch.mean = m_scaler.mean;
        batch.scale = m_scaler.scale;
        batch.limit = m_scaler.limit;
    }
    return batch;
}

const float* TrainingClips::sequence(int clip, int version) const
{
    if (!m_whitening)
        return features(clip, version).values.data();
    const auto& copy = m_copies[at(clip) * at(m_versions) + at(version)];
    assert(!copy.empty());
    return copy.data();
}

std::span<const float> TrainingClips::mean(int clip) const
{
    assert(!m_means[at(clip)].empty());
    return m_means[at(clip)];
}

const FeatureMatrix& TrainingClips::features(int clip, int version) const
{
    const LabelledClip& labelled = m_data.clips[at(clip)];
    return version == 0 ? labelled.features : labelled.variants[at(version - 1)];
}

std::vector<float> TrainingClips::scaled(const FeatureMatrix& features) const
{
    std::vector<float> values = features.values;
    if (m_scaler.mean.empty())
        return values;
    const float limit = m_scaler.limit;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t k = i % at(m_columns);
        values[i] = (values[i] - m_scaler.mean[k]) * m_scaler.scale[k];
        if (limit > 0)
            values[i] = std::clamp(values[i], -limit, limit);
    }
    return values;
}

void TrainingClips::keepScaledCopies(const Split& split)
{
    m_copies.resize(m_data.clips.size() * at(m_versions));
    parallelFor(split.train.size(), [&](std::size_t i) {
        const int clip = split.train[i];
        for (int version = 0; version < m_versions; ++version)
            m_copies[at(clip) * at(m_versions) + at(version)] = scaled(features(clip, version));
    });
    for (const int clip : split.development)
        m_copies[at(clip) * at(m_versions)] = scaled(features(clip, 0));
}

void TrainingClips::whitenCopies(const Split& split, double strength)
{
    std::vector<int> genres;
    std::vector<float> means;
    for (const int clip : split.train) {
        std::vector<float> sum(at(m_columns));
        for (int version = 0; version < m_versions; ++version) {
            const auto mean =
                meanOverTime(m_copies[at(clip) * at(m_versions) + at(version)], m_columns);
            for (std::size_t k = 0; k < sum.size(); ++k)
                sum[k] += mean[k] / static_cast<float>(m_versions);
        }
        means.insert(means.end(), sum.begin(), sum.end());
        genres.push_back(m_data.clips[at(clip)].genre);
    }
    Whitening whitening = fitWhitening(means, genres, strength);
    parallelFor(m_copies.size(), [&](std::size_t i) { whiten(whitening, m_copies[i]); });

    // Back to deviations of about 1: the learning rate and the offsets are meant for that.
    std::vector<std::span<const float>> own;
    for (const int clip : split.train)
        own.push_back(m_copies[at(clip) * at(m_versions)]);
    const auto factor = static_cast<float>(1 / meanDeviation(own, m_columns));
    for (float& value : whitening.matrix)
        value *= factor;
    parallelFor(m_copies.size(), [&](std::size_t i) {
        for (float& value : m_copies[i])
            value *= factor;
    });
    m_whitening = std::move(whitening);
}

} // namespace genrescope
