// SPDX-License-Identifier: GPL-3.0-or-later
// Ours, for compare_lstm.py: the report's network as it is trained and asked here.
//   lstm_epoch epoch|forward CLIPS THREADS
// Prints "<seconds> <processor seconds>" of a first run, which warms up, and then of one run more
// for each line that it reads.
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/nn/network_pass.h"
#include "core/nn/parameters.h"
#include "core/training/trainer.h"
#include "tests/benchmarks/stopwatch.h"

#include <iostream>
#include <string>

using namespace genrescope;
using namespace genrescope::benchmarks;

namespace {

constexpr int genres = 6;

LabelledFeatures randomClips(const FrontEndSettings& frontEnd, int clips)
{
    LabelledFeatures data;
    data.frontEnd = frontEnd;
    data.genres = {"a", "b", "c", "d", "e", "f"};
    Random random(1);
    for (int i = 0; i < clips; ++i) {
        LabelledClip clip;
        clip.genre = i % genres;
        clip.features = FeatureMatrix(frontEnd.steps, stepColumns(frontEnd));
        for (float& value : clip.features.values)
            value = static_cast<float>(random.uniform(-1, 1));
        data.clips.push_back(std::move(clip));
    }
    return data;
}

/// Whole epochs of train(): batches, both passes, Adam.
int runEpochs(const LabelledFeatures& data, Recipe recipe)
{
    recipe.training.epochs = 100'000;
    Split split;
    for (std::size_t i = 0; i < data.clips.size(); ++i)
        split.train.push_back(static_cast<int>(i));
    std::stop_source stop;
    Stopwatch watch;
    TrainingHooks hooks;
    hooks.stop = stop.get_token();
    hooks.epochFinished = [&](const EpochReport&) {
        std::cout << watch.lap() << std::endl;
        if (!askedForMore())
            stop.request_stop();
        watch.restart();
    };
    return train(data, split, recipe, hooks) ? 0 : 1;
}

int runForward(const LabelledFeatures& data, const Recipe& recipe)
{
    const NetworkShape shape{recipe.network, stepColumns(recipe.frontEnd), genres};
    const std::vector<float> parameters = initialParameters(shape, Random(1));
    NetworkPass pass(shape);
    SequenceBatch batch;
    batch.steps = recipe.frontEnd.steps;
    for (const LabelledClip& clip : data.clips)
        batch.clips.push_back(clip.features.values.data());
    std::vector<float> probabilities(genres * data.clips.size());
    do {
        Stopwatch watch;
        for (int i = 0; i < forwardRepeats; ++i)
            pass.predict(parameters, batch, probabilities);
        std::cout << watch.lap(forwardRepeats) << std::endl;
    } while (askedForMore());
    return 0;
}

} // namespace

int main(int count, char** words)
{
    if (count != 4)
        return 2;
    const ThreadLimit limit(std::stoi(words[3]));
    const Recipe recipe = presetNamed("report")->recipe;
    const LabelledFeatures data = randomClips(recipe.frontEnd, std::stoi(words[2]));
    return words[1] == std::string("epoch") ? runEpochs(data, recipe) : runForward(data, recipe);
}
