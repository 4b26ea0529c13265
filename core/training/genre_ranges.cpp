// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/genre_ranges.h"

#include <cmath>

namespace genrescope {

namespace {

constexpr std::size_t kFewestClips = 5;

/// Each column's mean over the steps.
std::vector<double> columnMeans(const FeatureMatrix& features)
{
    std::vector<double> means(static_cast<std::size_t>(features.columns));
    for (int step = 0; step < features.steps; ++step) {
        const auto row = features.row(step);
        for (std::size_t i = 0; i < means.size(); ++i)
            means[i] += static_cast<double>(row[i]) / features.steps;
    }
    return means;
}

} // namespace

GenreRanges genreRanges(const LabelledFeatures& data, const std::vector<int>& members)
{
    const auto columns = static_cast<std::size_t>(stepColumns(data.frontEnd));
    std::vector<std::vector<std::vector<double>>> ofGenre(data.genres.size()); // clips x columns
    for (const int member : members) {
        const LabelledClip& clip = data.clips[static_cast<std::size_t>(member)];
        ofGenre[static_cast<std::size_t>(clip.genre)].push_back(columnMeans(clip.features));
    }

    GenreRanges ranges;
    for (const auto& clips : ofGenre) {
        const auto count = static_cast<double>(clips.size());
        for (std::size_t column = 0; column < columns; ++column) {
            double mean = 0;
            for (const auto& clip : clips)
                mean += clip[column] / count;
            double squares = 0;
            for (const auto& clip : clips)
                squares += (clip[column] - mean) * (clip[column] - mean);
            const double deviation =
                clips.size() < kFewestClips ? 0 : std::sqrt(squares / (count - 1));
            // What is left of a constant column is rounding.
            const bool changes = deviation > 1e-7 * std::abs(mean);
            ranges.mean.push_back(static_cast<float>(mean));
            ranges.deviation.push_back(changes ? static_cast<float>(deviation) : 0.0f);
        }
    }
    return ranges;
}

} // namespace genrescope
