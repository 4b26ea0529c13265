// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/voices.h"

#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace genrescope::demo;

namespace {

/// By how many cents the strongest tone about `hz` differs from it; looks 30 cents far.
double detuning(const Sound& sound, double hz)
{
    double best = 0, highest = 0;
    for (double cents = -30; cents <= 30; ++cents) {
        const double level = test::levelAt(hz * std::exp2(cents / 1200), sound);
        if (level > highest) {
            highest = level;
            best = cents;
        }
    }
    return best;
}

} // namespace

TEST(voices, pitches_are_those_of_the_tempered_scale)
{
    EXPECT_NEAR(hzOf(69), 440, 1e-9);
    EXPECT_NEAR(hzOf(57), 220, 1e-9);
    EXPECT_NEAR(hzOf(60), 261.6256, 1e-4);
}

TEST(voices, every_wave_is_equally_loud_where_all_its_partials_fit)
{
    for (const Wave* wave : {&Wave::sine(), &Wave::triangle(), &Wave::saw(), &Wave::square(),
                             &Wave::pulse(), &Wave::reed(), &Wave::organ()}) {
        Oscillator oscillator(*wave, 22050.0 / 512);
        Sound sound(512 * 8);
        for (float& sample : sound)
            sample = oscillator.next();
        EXPECT_NEAR(test::rms(sound), 0.5, 0.01);
    }
}

TEST(voices, high_tones_do_not_alias)
{
    for (const double hz : {1500.0, 3100.0, 4700.0}) {
        Oscillator oscillator(Wave::saw(), hz);
        Sound sound(22050);
        for (float& sample : sound)
            sample = oscillator.next();
        double tone = 0;
        for (double partial = hz; partial < 11025; partial += hz)
            tone += std::pow(test::levelAt(partial, sound), 2) / 2;
        const double all = std::pow(test::rms(sound), 2);
        EXPECT_LT(std::abs(all - tone), 1e-4 * all) << hz; // what is left is no partial
    }
}

TEST(voices, notes_have_the_pitch_that_was_asked_for)
{
    for (const int pitch : {40, 52, 57, 64, 76, 84}) {
        const Note note{static_cast<double>(pitch), 0.6, 0.8};
        EXPECT_NEAR(detuning(synthNote({}, note, 1), hzOf(pitch)), 0, 2) << pitch;
        EXPECT_NEAR(detuning(stringNote({}, note, 1), hzOf(pitch)), 0, 4) << pitch;
        EXPECT_NEAR(detuning(bellNote({}, note), hzOf(pitch)), 0, 2) << pitch;
    }
}

TEST(voices, a_string_dies_away_and_falls_silent_soon_when_let_go)
{
    const Sound sound = stringNote({.ringSeconds = 2}, {57, 1.0, 1}, 1);
    const auto part = [&](double from) {
        return test::rms(std::span(sound).subspan(samplesIn(from), samplesIn(0.05)));
    };
    EXPECT_LT(part(0.8), 0.5 * part(0.05));
    EXPECT_LT(part(1.2), 0.2 * part(0.95));
    EXPECT_LT(std::abs(sound.back()), 1e-2);
}

TEST(voices, a_bent_string_reaches_its_pitch_from_below)
{
    const Sound sound = stringNote({.ringSeconds = 6, .bendSemitones = 1}, {64, 1.0, 1}, 1);
    const Sound late(sound.begin() + 8000, sound.begin() + 20000);
    EXPECT_NEAR(detuning(late, hzOf(64)), 0, 5);
    const Sound early(sound.begin(), sound.begin() + 2000);
    EXPECT_GT(test::levelAt(hzOf(63.4), early), test::levelAt(hzOf(64.5), early));
}

TEST(voices, harder_notes_are_louder)
{
    for (const double pitch : {45.0, 70.0}) {
        const Note soft{pitch, 0.5, 0.3}, hard{pitch, 0.5, 1.0};
        EXPECT_GT(test::rms(synthNote({}, hard, 1)), 2 * test::rms(synthNote({}, soft, 1)));
        EXPECT_GT(test::rms(stringNote({}, hard, 1)), 2 * test::rms(stringNote({}, soft, 1)));
        EXPECT_GT(test::rms(bellNote({}, hard)), 2 * test::rms(bellNote({}, soft)));
    }
}
