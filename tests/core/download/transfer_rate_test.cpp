// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/transfer_rate.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(transfer_rate, a_steady_stream_has_its_rate)
{
    TransferRate rate;
    for (int i = 0; i <= 300; ++i)
        rate.note(0.05 * i, 1000 * i);
    EXPECT_NEAR(rate.bytesPerSecond(), 20'000, 1);
    EXPECT_NEAR(rate.secondsFor(100'000).value(), 5, 0.001);
}

TEST(transfer_rate, what_was_there_before_does_not_count)
{
    TransferRate rate;
    rate.note(0, 1'000'000);
    rate.note(1, 1'000'500);
    EXPECT_NEAR(rate.bytesPerSecond(), 500, 0.1);
}

TEST(transfer_rate, ten_seconds_ago_is_forgotten)
{
    TransferRate rate;
    for (int second = 0; second <= 30; ++second)
        rate.note(second, 1'000'000LL * second);
    for (int second = 31; second <= 45; ++second)
        rate.note(second, 30'000'000);
    EXPECT_EQ(rate.bytesPerSecond(), 0);
    EXPECT_FALSE(rate.secondsFor(1));
}

TEST(transfer_rate, beginning_again_is_no_negative_rate)
{
    TransferRate rate;
    rate.note(0, 5000);
    rate.note(1, 9000);
    rate.note(2, 100);
    EXPECT_EQ(rate.bytesPerSecond(), 0);
    rate.note(3, 1100);
    EXPECT_NEAR(rate.bytesPerSecond(), 1000, 0.1);
}

TEST(transfer_rate, nothing_is_known_at_first)
{
    EXPECT_EQ(TransferRate().bytesPerSecond(), 0);
    EXPECT_FALSE(TransferRate().secondsFor(10));
}
