// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/toy_features.h"

#include "core/base/random.h"

namespace genrescope::test {

FrontEndSettings toyFrontEnd()
{
    FrontEndSettings settings;
    settings.features = {Feature::Centroid, Feature::Rolloff, Feature::Rms};
    settings.steps = 12;
    return settings;
}

LabelledFeatures toyFeatures(int clipsPerGenre, std::uint64_t seed)
{
    // As unlike in size as hertz and root mean squares.
    constexpr double unit[] = {1000, 4000, 0.1};

    LabelledFeatures data;
    data.frontEnd = toyFrontEnd();
    data.genres = {"blues", "classical", "metal"};
    data.fingerprint = "0123456789abcdef";
    Random random(seed);
    for (int genre = 0; genre < 3; ++genre) {
        for (int number = 0; number < clipsPerGenre; ++number) {
            LabelledClip clip;
            clip.name = data.genres[static_cast<std::size_t>(genre)] + "." +
                        std::to_string(100000 + number).substr(1);
            clip.genre = genre;
            clip.number = number;
            clip.features = FeatureMatrix(data.frontEnd.steps, 3);
            for (int step = 0; step < clip.features.steps; ++step)
                for (int column = 0; column < 3; ++column)
                    clip.features.row(step)[static_cast<std::size_t>(column)] = static_cast<float>(
                        unit[column] * (2 + (column == genre ? 0.8 : 0.0) + 0.5 * random.normal()));
            data.clips.push_back(std::move(clip));
        }
    }
    return data;
}

Split toySplit(const LabelledFeatures& data)
{
    Split split;
    for (std::size_t i = 0; i < data.clips.size(); ++i) {
        const int place = data.clips[i].number % 10;
        auto& part = place < 7 ? split.train : place < 9 ? split.development : split.test;
        part.push_back(static_cast<int>(i));
    }
    return split;
}

Recipe toyRecipe()
{
    Recipe recipe;
    recipe.frontEnd = toyFrontEnd();
    recipe.network.units = {8};
    recipe.network.pooling = Pooling::Mean;
    recipe.network.dropout = 0.2;
    recipe.training.epochs = 20;
    recipe.training.batchSize = 8;
    recipe.training.learningRate = 0.02;
    recipe.training.loss = Loss::CategoricalCrossEntropy;
    recipe.training.schedule = Schedule::Cosine;
    recipe.training.offsetNoise = 0.2;
    recipe.training.gradientClip = 1;
    return recipe;
}

} // namespace genrescope::test
