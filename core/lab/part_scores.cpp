// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/part_scores.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace genrescope {

ConfusionMatrix confusionOf(const std::vector<std::string>& genres, std::span<const int> truth,
                            std::span<const float> probabilities)
{
    assert(probabilities.size() == truth.size() * genres.size());
    ConfusionMatrix matrix(genres);
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const auto row = probabilities.subspan(i * genres.size(), genres.size());
        matrix.add(truth[i],
                   static_cast<int>(std::max_element(row.begin(), row.end()) - row.begin()));
    }
    return matrix;
}

ConfusionMatrix confusionOf(const GenreModel& model, const LabelledFeatures& data,
                            const std::vector<std::string>& names)
{
    const std::set<std::string> wanted(names.begin(), names.end());
    std::vector<const FeatureMatrix*> features;
    std::vector<int> truth;
    for (const LabelledClip& clip : data.clips) {
        if (!wanted.contains(clip.name))
            continue;
        features.push_back(&clip.features);
        truth.push_back(clip.genre);
    }
    return confusionOf(model.genres, truth, predict(model, features));
}

} // namespace genrescope
