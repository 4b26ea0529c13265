// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/genre_model.h"

#include "core/nn/parameters.h"
#include "tests/support/toy_features.h"
#include "tests/support/toy_model.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace genrescope;
using namespace genrescope::test;

namespace {

std::vector<const FeatureMatrix*> viewsOf(const LabelledFeatures& data)
{
    std::vector<const FeatureMatrix*> views;
    for (const LabelledClip& clip : data.clips)
        views.push_back(&clip.features);
    return views;
}

} // namespace

TEST(genre_model, one_network_answers_as_it_is)
{
    const LabelledFeatures data = toyFeatures(3);
    const GenreModel model = toyModel();
    EXPECT_EQ(predict(model, viewsOf(data)), predict(model.members.front(), viewsOf(data)));
}

TEST(genre_model, several_networks_are_blended_clip_by_clip)
{
    const LabelledFeatures data = toyFeatures(3);
    GenreModel model = toyModel(2);
    const std::vector<float> a = predict(model.members[0], viewsOf(data));
    const std::vector<float> b = predict(model.members[1], viewsOf(data));
    const std::vector<float> both = predict(model, viewsOf(data));
    ASSERT_NE(a, b);
    for (std::size_t i = 0; i < both.size(); ++i)
        EXPECT_NEAR(both[i], (a[i] + b[i]) / 2, 1e-6);

    model.blend = Blend::Weighted;
    model.weights = {1, 3};
    const std::vector<float> weighted = predict(model, viewsOf(data));
    for (std::size_t i = 0; i < both.size(); ++i)
        EXPECT_NEAR(weighted[i], (a[i] + 3 * b[i]) / 4, 1e-6);
}

TEST(genre_model, the_temperature_divides_the_logarithms)
{
    const LabelledFeatures data = toyFeatures(1);
    GenreModel model = toyModel();
    const std::vector<float> plain = predict(model, viewsOf(data));
    model.temperature = 2;
    const std::vector<float> tempered = predict(model, viewsOf(data));
    for (std::size_t i = 0; i < plain.size(); i += 3) {
        const float sum = std::sqrt(plain[i]) + std::sqrt(plain[i + 1]) + std::sqrt(plain[i + 2]);
        for (std::size_t k = i; k < i + 3; ++k)
            EXPECT_NEAR(tempered[k], std::sqrt(plain[k]) / sum, 1e-6);
    }
}

TEST(genre_model, a_network_that_reads_some_columns_sees_those_alone)
{
    LabelledFeatures data = toyFeatures(1);
    GenreModel model = toyModel();
    TrainedNetwork& network = model.members.front();
    network.columns = {2, 0};
    network.shape.inputs = 2;
    network.parameters = initialParameters(network.shape, Random(5));
    network.scaler = {{0.2f, 2000}, {20, 1.0f / 500}, 5};
    const std::vector<float> answer = predict(model, viewsOf(data));

    TrainedNetwork plain = network;
    plain.columns.clear();
    FrontEndSettings front = toyFrontEnd();
    front.features = {Feature::Rms, Feature::Centroid};
    const LabelledFeatures narrow = narrowedTo(data, front);
    EXPECT_EQ(answer, predict(plain, viewsOf(narrow)));

    for (LabelledClip& clip : data.clips)
        for (int step = 0; step < clip.features.steps; ++step)
            clip.features.row(step)[1] = 1e6f;
    EXPECT_EQ(answer, predict(model, viewsOf(data)));
}

TEST(genre_model, answers_below_the_threshold_are_not_sure)
{
    GenreModel model = toyModel();
    const std::vector<float> answer = {0.2f, 0.5f, 0.3f};
    EXPECT_TRUE(isSure(model, answer));
    model.sureThreshold = 0.5;
    EXPECT_TRUE(isSure(model, answer));
    model.sureThreshold = 0.51;
    EXPECT_FALSE(isSure(model, answer));
}
