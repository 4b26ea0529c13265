// SPDX-License-Identifier: GPL-3.0-or-later
// What training does so that a network hears genres rather than artists and recordings.
#include "core/training/batches.h"
#include "core/training/svm_baseline.h"
#include "core/training/trainer.h"

#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace genrescope;
using namespace genrescope::test;

namespace {

struct GeneralisingTest : testing::Test {
    LabelledFeatures data = toyFeatures();
    Split split = toySplit(data);
    Recipe recipe = toyRecipe();

    /// Gives every clip two variants whose values are `value`.
    void addVariants(float value)
    {
        for (LabelledClip& clip : data.clips) {
            clip.variants.assign(2, clip.features);
            for (FeatureMatrix& variant : clip.variants)
                std::ranges::fill(variant.values, value);
        }
    }
    Batch firstBatch(const TrainingClips& clips) const
    {
        const Batches batches(data, split, clips, recipe);
        return batches.training(batches.order(1), 0, 0);
    }
};

double accuracy(const std::vector<float>& probabilities, const LabelledFeatures& data,
                const std::vector<int>& members)
{
    const auto genres = static_cast<std::ptrdiff_t>(data.genres.size());
    int hits = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto row = probabilities.begin() + static_cast<std::ptrdiff_t>(i) * genres;
        hits += std::max_element(row, row + genres) - row ==
                data.clips[static_cast<std::size_t>(members[i])].genre;
    }
    return static_cast<double>(hits) / static_cast<double>(members.size());
}

} // namespace

TEST_F(GeneralisingTest, a_network_trained_on_whitened_features_reads_plain_ones)
{
    recipe.training.whitening = 0.5;
    recipe.training.differenceOffset = 0.5;
    const TrainingOutcome outcome = train(data, split, recipe).value();
    const auto probabilities = predict(outcome.network, data.clips, split.development);
    // The history scored the whitened clips, this the plain ones through the folded weights.
    EXPECT_DOUBLE_EQ(accuracy(probabilities, data, split.development),
                     outcome.history.back().developmentAccuracy);
    EXPECT_GE(outcome.history.back().developmentAccuracy, 0.8);
}

TEST_F(GeneralisingTest, whitening_never_reads_the_test_part)
{
    recipe.training.whitening = 0.5;
    recipe.training.epochs = 2;
    const TrainingOutcome expected = train(data, split, recipe).value();
    for (const int member : split.test)
        for (float& value : data.clips[static_cast<std::size_t>(member)].features.values)
            value = 1e6f;
    EXPECT_EQ(train(data, split, recipe).value().network, expected.network);
}

TEST_F(GeneralisingTest, speed_variants_are_drawn_for_training_only)
{
    addVariants(1e3f);
    recipe.training.speedVariants = true;
    const TrainingClips clips(data, split, recipe.training);
    ASSERT_EQ(clips.versions(), 3);
    const Batch batch = firstBatch(clips);
    int variants = 0;
    for (const float* sequence : batch.sequences.clips)
        variants += *sequence == 1e3f;
    EXPECT_GT(variants, 0);
    EXPECT_LT(variants, static_cast<int>(batch.sequences.clips.size()));

    const Batches batches(data, split, clips, recipe);
    const Batch plain = batches.plain(split.train);
    for (const float* sequence : plain.sequences.clips)
        EXPECT_NE(*sequence, 1e3f);
}

TEST_F(GeneralisingTest, without_speed_variants_the_ones_at_hand_are_left_alone)
{
    addVariants(1e3f);
    EXPECT_EQ(TrainingClips(data, split, recipe.training).versions(), 1);
}

TEST_F(GeneralisingTest, difference_offsets_are_differences_of_clips_of_one_genre)
{
    recipe.training.offsetNoise = 0;
    recipe.training.differenceOffset = 1;
    // Within a genre all clips are alike, so there is no difference to draw.
    std::vector<const LabelledClip*> firstOfGenre(data.genres.size());
    for (LabelledClip& clip : data.clips) {
        const LabelledClip*& first = firstOfGenre[static_cast<std::size_t>(clip.genre)];
        if (first == nullptr)
            first = &clip;
        clip.features = first->features;
    }
    const TrainingClips clips(data, split, recipe.training);
    for (const float offset : firstBatch(clips).offsets)
        EXPECT_NEAR(offset, 0, 1e-5);
}

TEST_F(GeneralisingTest, crops_lie_within_their_clips)
{
    recipe.network.cropSteps = 2;
    const TrainingClips clips(data, split, recipe.training);
    const Batches batches(data, split, clips, recipe);
    const auto order = batches.order(1);
    for (int step = 0; step < 20; ++step) {
        const Batch batch = batches.training(order, 0, step);
        EXPECT_EQ(batch.sequences.steps, 2);
        for (std::size_t i = 0; i < batch.sequences.clips.size(); ++i) {
            const auto start = batch.sequences.clips[i] - clips.sequence(order[i]);
            EXPECT_EQ(start % clips.columns(), 0);
            EXPECT_GE(start, 0);
            EXPECT_LE(start / clips.columns() + 2, clips.steps());
        }
    }
}

TEST_F(GeneralisingTest, with_class_weights_each_genre_counts_the_same)
{
    // Genre 0 keeps one training clip.
    bool seen = false;
    std::erase_if(split.train, [&](int member) {
        const bool isRare = data.clips[static_cast<std::size_t>(member)].genre == 0;
        return isRare && std::exchange(seen, true);
    });
    recipe.training.classWeights = true;
    recipe.training.batchSize = 1000;
    const TrainingClips clips(data, split, recipe.training);
    const Batch batch = firstBatch(clips);
    std::vector<float> sums(data.genres.size());
    for (std::size_t i = 0; i < batch.targets.size(); ++i)
        sums[i % sums.size()] += batch.targets[i];
    for (const float sum : sums)
        EXPECT_NEAR(sum, static_cast<double>(split.train.size()) / 3, 1e-3);
}

TEST_F(GeneralisingTest, patience_ends_a_run_that_no_longer_improves)
{
    recipe.training.epochs = 500;
    recipe.training.patience = 5;
    recipe.training.keep = Keep::Best;
    const TrainingOutcome outcome = train(data, split, recipe).value();
    EXPECT_TRUE(outcome.stoppedEarly);
    EXPECT_EQ(static_cast<int>(outcome.history.size()), outcome.bestEpoch + 5);
    EXPECT_EQ(outcome.keptEpoch, outcome.bestEpoch);
}

TEST_F(GeneralisingTest, a_support_vector_machine_learns_the_toy_problem_too)
{
    const std::vector<int> predicted = svmBaseline(data.clips, split.train, split.test);
    ASSERT_EQ(predicted.size(), split.test.size());
    int hits = 0;
    for (std::size_t i = 0; i < predicted.size(); ++i)
        hits += predicted[i] == data.clips[static_cast<std::size_t>(split.test[i])].genre;
    EXPECT_GE(hits, static_cast<int>(0.8 * static_cast<double>(predicted.size())));
}
