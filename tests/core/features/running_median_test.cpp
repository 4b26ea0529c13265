// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/running_median.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace genrescope;

namespace {

std::vector<float> medianOf(const std::vector<float>& values, std::size_t width)
{
    std::vector<float> medians(values.size());
    runningMedian(values, width, medians);
    return medians;
}

} // namespace

TEST(running_median, a_lone_outlier_vanishes)
{
    EXPECT_EQ(medianOf({1, 1, 9, 1, 1}, 3), std::vector<float>(5, 1));
}

TEST(running_median, a_step_stays)
{
    EXPECT_EQ(medianOf({1, 1, 1, 5, 5, 5}, 3), (std::vector<float>{1, 1, 1, 5, 5, 5}));
}

TEST(running_median, the_ends_go_on_in_reverse)
{
    // Around the first value: 2 1 | 1 2 3.
    EXPECT_EQ(medianOf({1, 2, 3, 4, 5}, 5), (std::vector<float>{2, 2, 3, 4, 4}));
    EXPECT_EQ(medianOf({3, 1}, 5), (std::vector<float>{1, 3})); // 1 3 | 3 1 | 1 3
    EXPECT_EQ(medianOf({7}, 31), std::vector<float>{7});
}

TEST(running_median, it_is_what_sorting_each_window_gives)
{
    Random random(3);
    std::vector<float> values;
    for (int i = 0; i < 200; ++i)
        values.push_back(static_cast<float>(random.below(50))); // with ties
    for (std::size_t width : {9, 31}) {
        const std::vector<float> medians = medianOf(values, width);
        for (std::size_t t = width / 2; t + width / 2 < values.size(); ++t) {
            std::vector<float> window(values.begin() + static_cast<std::ptrdiff_t>(t - width / 2),
                                      values.begin() +
                                          static_cast<std::ptrdiff_t>(t + width / 2 + 1));
            std::sort(window.begin(), window.end());
            EXPECT_EQ(medians[t], window[width / 2]);
        }
    }
}
