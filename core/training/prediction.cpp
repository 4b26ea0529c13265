// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/column_choice.h"
#include "core/nn/network_pass.h"
#include "core/training/cropping.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <cassert>

namespace genrescope {

namespace {

constexpr std::size_t largestBatch = 128;

/// How many clips from `first` on can go through the network side by side.
std::size_t batchFrom(const std::vector<const FeatureMatrix*>& clips, std::size_t first)
{
    std::size_t end = first + 1;
    while (end < clips.size() && end - first < largestBatch &&
           clips[end]->steps == clips[first]->steps)
        ++end;
    return end - first;
}

} // namespace

std::vector<float> predict(const TrainedNetwork& network,
                           const std::vector<const FeatureMatrix*>& all)
{
    std::vector<FeatureMatrix> chosen;
    std::vector<const FeatureMatrix*> clips = all;
    if (!network.columns.empty()) {
        for (const FeatureMatrix* clip : all)
            chosen.push_back(chosenColumns(*clip, network.columns));
        std::ranges::transform(chosen, clips.begin(),
                               [](const FeatureMatrix& clip) { return &clip; });
    }
    const auto genres = static_cast<std::size_t>(network.shape.genres);
    std::vector<float> probabilities(clips.size() * genres);
    NetworkPass pass(network.shape);
    for (std::size_t first = 0; first < clips.size();) {
        const std::size_t count = batchFrom(clips, first);
        SequenceBatch batch;
        batch.steps = clips[first]->steps;
        batch.mean = network.scaler.mean;
        batch.scale = network.scaler.scale;
        batch.limit = network.scaler.limit;
        for (std::size_t i = first; i < first + count; ++i) {
            assert(clips[i]->columns == network.shape.inputs);
            batch.clips.push_back(clips[i]->values.data());
        }
        predictClips(pass, network.parameters, batch,
                     std::span(probabilities).subspan(first * genres, count * genres));
        first += count;
    }
    return probabilities;
}

std::vector<float> predict(const TrainedNetwork& network, const std::vector<LabelledClip>& clips,
                           const std::vector<int>& members)
{
    std::vector<const FeatureMatrix*> chosen;
    for (const int member : members)
        chosen.push_back(&clips[static_cast<std::size_t>(member)].features);
    return predict(network, chosen);
}

} // namespace genrescope
