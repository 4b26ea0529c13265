// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/genre_model.h"

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
