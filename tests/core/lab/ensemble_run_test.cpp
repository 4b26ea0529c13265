// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/ensemble_run.h"

#include "core/base/parallel.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <limits>

using namespace genrescope;
using namespace genrescope::test;

namespace {

/// Two kinds, of which one reads two of the three columns; two networks of each.
EnsembleRecipe toyEnsemble()
{
    EnsembleRecipe recipe{{toyRecipe(), toyRecipe()}, 2};
    for (Recipe& kind : recipe.kinds)
        kind.training.epochs = 5;
    recipe.kinds[0].training.whitening = 0.2;
    recipe.kinds[1].frontEnd.features = {Feature::Rms, Feature::Centroid};
    return recipe;
}

/// Turns the test part into nonsense.
LabelledFeatures poisoned(LabelledFeatures data, const Split& split)
{
    for (const int member : split.test) {
        LabelledClip& clip = data.clips[static_cast<std::size_t>(member)];
        clip.genre = (clip.genre + 1) % 3;
        for (float& value : clip.features.values)
            value = std::numeric_limits<float>::max();
    }
    return data;
}

} // namespace

TEST(ensemble_run, nothing_that_is_fitted_sees_the_test_part)
{
    const LabelledFeatures data = toyFeatures();
    const Split split = toySplit(data);
    const auto honest = trainEnsemble(data, split, toyEnsemble());
    const auto blind = trainEnsemble(poisoned(data, split), split, toyEnsemble());
    ASSERT_TRUE(honest && blind);
    EXPECT_EQ(honest->model, blind->model); // scalers, whitening, weights, temperature, threshold
    EXPECT_NE(honest->score.matrix, blind->score.matrix);
}

TEST(ensemble_run, held_out_folds_do_not_see_the_test_part_either)
{
    const LabelledFeatures data = toyFeatures();
    const Split split = toySplit(data);
    const LabelledFeatures other = poisoned(data, split);
    const EnsembleTrainer honest(data, toyEnsemble()), blind(other, toyEnsemble());
    const auto a = heldOutAnswers(honest, split.train, 1);
    const auto b = heldOutAnswers(blind, split.train, 1);
    ASSERT_TRUE(a && b);
    EXPECT_EQ(a->truth.size(), split.train.size());
    EXPECT_EQ(a->truth, b->truth);
    EXPECT_EQ(a->probabilities, b->probabilities);
}

TEST(ensemble_run, the_number_of_threads_does_not_show)
{
    const LabelledFeatures data = toyFeatures();
    const auto trainedOn = [&data](int threads) {
        const ThreadLimit limit(threads);
        return trainEnsemble(data, std::nullopt, toyEnsemble()).value().model;
    };
    EXPECT_EQ(trainedOn(1), trainedOn(3));
}

TEST(ensemble_run, without_a_split_every_clip_is_answered_by_networks_that_did_not_see_it)
{
    const LabelledFeatures data = toyFeatures();
    const auto run = trainEnsemble(data, std::nullopt, toyEnsemble());
    ASSERT_TRUE(run);
    EXPECT_TRUE(run->heldOut);
    EXPECT_EQ(run->model.members.size(), 4u);
    EXPECT_EQ(run->score.matrix.total(), static_cast<int>(data.clips.size()));
    EXPECT_GT(run->score.matrix.correct(), 30);
    EXPECT_GT(run->model.sureThreshold, 0);
    EXPECT_NE(cardOf(*run, "Toys").find("| blues | 20 |"), std::string::npos);
}

TEST(ensemble_run, a_kind_that_reads_some_columns_says_which)
{
    const LabelledFeatures data = toyFeatures();
    const auto networks = EnsembleTrainer(data, toyEnsemble()).train(toySplit(data));
    ASSERT_TRUE(networks);
    EXPECT_TRUE((*networks)[1].columns.empty());
    EXPECT_EQ((*networks)[2].columns, (std::vector<int>{2, 0}));
    EXPECT_EQ((*networks)[2].shape.inputs, 2);
    EXPECT_NE((*networks)[2].parameters, (*networks)[3].parameters);
}

TEST(ensemble_run, a_stop_ends_it)
{
    const LabelledFeatures data = toyFeatures();
    std::stop_source source;
    source.request_stop();
    const auto run = trainEnsemble(data, std::nullopt, toyEnsemble(), {.stop = source.get_token()});
    ASSERT_FALSE(run);
    EXPECT_EQ(run.error().code, ErrorCode::Cancelled);
}
