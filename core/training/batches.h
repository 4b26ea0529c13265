// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/dataset/labelled_features.h"
#include "core/dataset/split.h"
#include "core/nn/network_pass.h"
#include "core/training/recipe.h"
#include "core/training/training_clips.h"

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// Some clips as a network reads them, with what it should say.
struct Batch {
    SequenceBatch sequences; ///< refers to `offsets` and to the data
    std::vector<float> offsets;
    std::vector<float> targets; ///< clips x genres
    std::vector<int> truth;     ///< genre of each clip
};

/// Puts clips into batches and draws all that training draws about them: their order, which version
/// and stretch of each is heard, how it is shifted. Each draw hangs on seed, epoch and step alone.
///
/// Refers to what it is made from.
class Batches {
public:
    Batches(const LabelledFeatures& data, const Split& split, const TrainingClips& clips,
            const Recipe& recipe);

    int perEpoch() const;

    /// The training part in the order of epoch `epoch` (from 1).
    std::vector<int> order(int epoch) const;

    /// Batch `batch` (from 0) of that order; `step` counts batches over the whole run, from 0.
    Batch training(const std::vector<int>& order, int batch, std::int64_t step) const;

    /// Clips as they are, to be scored.
    Batch plain(std::span<const int> members) const;

private:
    Batch labelled(std::span<const int> members, double smoothing) const;
    void drawVersions(Batch& batch, std::span<const int> members, Random random) const;
    void crop(Batch& batch, Random random) const;
    void addOffsets(Batch& batch, Random random) const;
    void weigh(Batch& batch) const;
    std::size_t genreOf(int clip) const;

    const LabelledFeatures& m_data;
    const Split& m_split;
    const TrainingClips& m_clips;
    const TrainingSettings& m_settings;
    int m_cropSteps;
    Random m_random;
    std::vector<std::vector<int>> m_clipsOfGenre; ///< of the training part
};

} // namespace genrescope
