// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/scaler.h"

#include "core/base/parallel.h"

#include <cassert>
#include <cmath>

namespace genrescope {

namespace {

/// Sums over a clip's steps, one a column: of the values less `centre`, or of their squares.
std::vector<double> columnSums(const FeatureMatrix& features, const std::vector<double>& centre,
                               bool squared)
{
    const auto columns = static_cast<std::size_t>(features.columns);
    std::vector<double> sums(columns);
    for (int step = 0; step < features.steps; ++step) {
        const auto row = features.row(step);
        for (std::size_t i = 0; i < columns; ++i) {
            const double value = static_cast<double>(row[i]) - centre[i];
            sums[i] += squared ? value * value : value;
        }
    }
    return sums;
}

/// The mean of columnSums() over all steps. Clips side by side, added up in their order, so that
/// the number of threads does not show.
std::vector<double> columnMeans(const std::vector<LabelledClip>& clips,
                                const std::vector<int>& members, const std::vector<double>& centre,
                                bool squared)
{
    std::vector<std::vector<double>> ofClip(members.size());
    parallelFor(members.size(), [&](std::size_t i) {
        const FeatureMatrix& features = clips[static_cast<std::size_t>(members[i])].features;
        ofClip[i] = columnSums(features, centre, squared);
    });
    std::vector<double> means(centre.size());
    double steps = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        steps += clips[static_cast<std::size_t>(members[i])].features.steps;
        for (std::size_t column = 0; column < means.size(); ++column)
            means[column] += ofClip[i][column];
    }
    for (double& mean : means)
        mean /= steps;
    return means;
}

} // namespace

Scaler fitScaler(const std::vector<LabelledClip>& clips, const std::vector<int>& members,
                 float limit)
{
    assert(!members.empty());
    const auto columns =
        static_cast<std::size_t>(clips[static_cast<std::size_t>(members.front())].features.columns);
    const std::vector<double> mean =
        columnMeans(clips, members, std::vector<double>(columns), false);
    const std::vector<double> variance = columnMeans(clips, members, mean, true);

    Scaler scaler;
    scaler.limit = limit;
    for (std::size_t i = 0; i < columns; ++i) {
        const double deviation = std::sqrt(variance[i]);
        // What is left of a constant column is rounding; blown up, it would look like a signal.
        const bool changes = deviation > 1e-7 * std::abs(mean[i]) && deviation > 1e-30;
        scaler.mean.push_back(static_cast<float>(mean[i]));
        scaler.scale.push_back(changes ? static_cast<float>(1 / deviation) : 1.0f);
    }
    return scaler;
}

} // namespace genrescope
