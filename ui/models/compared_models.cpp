// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/compared_models.h"

#include <algorithm>

namespace genrescope::ui {

std::vector<int> ComparedModels::truth() const
{
    std::vector<int> truth;
    for (const AskedClip& clip : clips)
        truth.push_back(clip.genre);
    return truth;
}

float ComparedModels::probability(int model, int clip, int genre) const
{
    return models[static_cast<std::size_t>(model)]
        .probabilities[static_cast<std::size_t>(clip) * genres.size() +
                       static_cast<std::size_t>(genre)];
}

int ComparedModels::answer(int model, int clip) const
{
    const auto& all = models[static_cast<std::size_t>(model)].probabilities;
    const auto row = all.begin() + std::ptrdiff_t{clip} * genreCount();
    return static_cast<int>(std::max_element(row, row + genreCount()) - row);
}

ConfusionMatrix ComparedModels::matrix(int model) const
{
    ConfusionMatrix matrix(genres);
    for (int clip = 0; clip < static_cast<int>(clips.size()); ++clip)
        matrix.add(clips[static_cast<std::size_t>(clip)].genre, answer(model, clip));
    return matrix;
}

} // namespace genrescope::ui
