// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/harmony.h"

#include "core/dataset/demo/piece.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace genrescope;
using namespace genrescope::demo;

TEST(harmony, chords_lie_close_within_the_octave_they_were_given)
{
    // G7 in C from middle C: C is no tone of it; D F G B are.
    EXPECT_EQ(closePosition(dominantSeventhOn(7), 48, 60), (std::vector<int>{62, 65, 67, 71}));
    EXPECT_EQ(closePosition(majorOn(0), 48, 59), (std::vector<int>{60, 64, 67}));
    EXPECT_EQ(closePosition(majorOn(0), 48, 61), (std::vector<int>{64, 67, 72}));
}

TEST(harmony, basses_play_the_root_where_they_can_reach_it)
{
    EXPECT_EQ(pitchOf(minorOn(9), 48, 36), 45);
    EXPECT_EQ(pitchOf(minorOn(9), 48, 36, 7), 52);
    EXPECT_EQ(pitchOf(majorOn(0), 59, 36), 47);
}

TEST(harmony, melodies_keep_to_scale_and_range_and_meet_the_chord_on_strong_beats)
{
    Melody melody(kMinorScale, 50, 60, 79, Random(3));
    int met = 0, last = -1, moved = 0;
    for (int i = 0; i < 1000; ++i) {
        const bool isStrong = i % 2 == 0;
        const int pitch = melody.next(minorOn(0), isStrong);
        EXPECT_GE(pitch, 60);
        EXPECT_LE(pitch, 79);
        const int above = (pitch - 50) % 12;
        EXPECT_NE(std::ranges::find(kMinorScale, above), kMinorScale.end());
        met += isStrong && (above == 0 || above == 3 || above == 7);
        moved += pitch != last;
        last = pitch;
    }
    EXPECT_GT(met, 400);
    EXPECT_GT(moved, 800);
}

TEST(harmony, beats_fall_where_tempo_swing_and_offset_put_them)
{
    const Beat straight{.perMinute = 120};
    EXPECT_DOUBLE_EQ(straight.at(3.5), 1.75);
    const Beat late{.perMinute = 60, .offset = 4, .swing = 2.0 / 3};
    EXPECT_DOUBLE_EQ(late.at(4), 0);
    EXPECT_DOUBLE_EQ(late.at(5.5), 1 + 2.0 / 3);
    EXPECT_LT(late.at(3), 0);
}
