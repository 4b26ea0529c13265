// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/shaping.h"

#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace genrescope::demo;

TEST(shaping, a_low_pass_keeps_the_bass_and_takes_the_treble)
{
    Sound bass = test::sine(100, 1), treble = test::sine(8000, 1);
    lowPass(bass, 1000);
    lowPass(treble, 1000);
    EXPECT_NEAR(test::levelAt(100, bass), 0.5, 0.02);
    EXPECT_LT(test::levelAt(8000, treble), 0.5 / 50); // 12 dB an octave, three octaves
}

TEST(shaping, a_high_pass_does_the_reverse)
{
    Sound bass = test::sine(100, 1), treble = test::sine(8000, 1);
    highPass(bass, 1000);
    highPass(treble, 1000);
    EXPECT_LT(test::levelAt(100, bass), 0.5 / 50);
    EXPECT_NEAR(test::levelAt(8000, treble), 0.5, 0.02);
}

TEST(shaping, a_tilt_weighs_treble_against_bass)
{
    Sound bass = test::sine(50, 1), treble = test::sine(9000, 1);
    tilt(bass, 6);
    tilt(treble, 6);
    const double decibels = 20 * std::log10(test::levelAt(9000, treble) / test::levelAt(50, bass));
    EXPECT_NEAR(decibels, 6, 0.5);
}

TEST(shaping, an_envelope_rises_settles_and_falls)
{
    EnvelopeRun run({.attack = 0.01, .decay = 0.02, .sustain = 0.6, .release = 0.01});
    std::vector<float> levels;
    for (std::size_t i = 0; i < samplesIn(0.4); ++i) {
        if (i == samplesIn(0.3))
            run.letGo();
        levels.push_back(run.next());
    }
    EXPECT_NEAR(levels[samplesIn(0.005)], 0.5, 0.02);
    EXPECT_EQ(*std::ranges::max_element(levels), 1);
    EXPECT_NEAR(levels[samplesIn(0.29)], 0.6, 1e-3);
    EXPECT_LT(levels.back(), 1e-3);
}

TEST(shaping, overdrive_stays_within_full_scale_and_leaves_quiet_sounds_alone)
{
    Sound loud = test::noise(0.5, 22050, 1);
    drive(loud, 50);
    EXPECT_LE(*std::ranges::max_element(loud), 1.0f);
    EXPECT_GE(*std::ranges::min_element(loud), -1.0f);
    Sound quiet = test::sine(200, 0.5, 22050, 0.01);
    drive(quiet, 1);
    EXPECT_NEAR(test::levelAt(200, quiet), 0.01, 1e-4);
}

TEST(shaping, overdrive_adds_odd_partials_and_aliases_less_than_a_bare_curve)
{
    const Sound tone = test::sine(3000, 1, 22050, 1);
    Sound bare = tone, driven = tone;
    for (float& sample : bare)
        sample = std::tanh(5 * sample);
    drive(driven, 5);
    EXPECT_GT(test::levelAt(9000, driven), 0.05);
    const double foldedHz = 22050 - 15000; // its fifth partial comes back from above
    EXPECT_LT(test::levelAt(foldedHz, driven), 0.5 * test::levelAt(foldedHz, bare));
}

TEST(shaping, an_echo_repeats)
{
    Sound click(22050);
    click[0] = 1;
    echo(click, 0.25, 0.5);
    const std::size_t step = samplesIn(0.25);
    EXPECT_EQ(click[step], 0.5f);
    EXPECT_EQ(click[2 * step], 0.25f);
    EXPECT_EQ(click[step + 1], 0);
}

TEST(shaping, a_room_rings_as_long_as_it_was_told_to)
{
    Sound click(3 * 22050);
    click[0] = 1;
    const auto ringing = [&](double seconds) {
        const Sound room = reverb(click, seconds);
        return test::rms(std::span(room).subspan(samplesIn(1.4), samplesIn(0.2)));
    };
    EXPECT_GT(ringing(3), 10 * ringing(1));
    EXPECT_LT(ringing(1), 1e-5);
    EXPECT_EQ(reverb(click, 1)[0], 0) << "the room alone, without what went in";
}
