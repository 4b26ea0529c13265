// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/sound_filter.h"

#include "core/features/feature_extractor.h"
#include "core/features/harmonic_percussive_parts.h"
#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

using namespace genrescope;

namespace {

/// How much louder a tone comes out, in dB, once the filter has settled.
double gainAt(double hz, const FrontEndSettings& settings)
{
    const std::vector<float> tone = test::sine(hz, 4);
    const std::vector<float> out = SoundFilter(settings).filtered(tone);
    EXPECT_EQ(out.size(), tone.size());
    return 20 * std::log10(test::rms(std::span(out).subspan(22050)) /
                           test::rms(std::span(tone).subspan(22050)));
}

FrontEndSettings withCutOffs(double highPassHz, double lowPassHz)
{
    FrontEndSettings settings;
    settings.highPassHz = highPassHz;
    settings.lowPassHz = lowPassHz;
    return settings;
}

/// The frequency to which the bilinear transform bends an analogue one, over the cut-off's.
double bent(double hz, double cutOffHz)
{
    return std::tan(std::numbers::pi * hz / 22050) / std::tan(std::numbers::pi * cutOffHz / 22050);
}

} // namespace

TEST(sound_filter, without_settings_it_is_idle)
{
    EXPECT_TRUE(SoundFilter(FrontEndSettings()).isIdle());
    EXPECT_FALSE(SoundFilter(withCutOffs(100, 0)).isIdle());
    EXPECT_FALSE(SoundFilter(withCutOffs(0, 100)).isIdle());
}

TEST(sound_filter, a_low_pass_is_butterworths)
{
    const FrontEndSettings settings = withCutOffs(0, 1000);
    EXPECT_NEAR(gainAt(1000, settings), -3.01, 0.02);
    EXPECT_NEAR(gainAt(100, settings), 0, 0.01);
    for (const double hz : {500.0, 2000.0, 4000.0})
        EXPECT_NEAR(gainAt(hz, settings), -10 * std::log10(1 + std::pow(bent(hz, 1000), 8)), 0.1)
            << hz;
}

TEST(sound_filter, a_high_pass_is_butterworths)
{
    const FrontEndSettings settings = withCutOffs(1000, 0);
    EXPECT_NEAR(gainAt(1000, settings), -3.01, 0.02);
    EXPECT_NEAR(gainAt(8000, settings), 0, 0.01);
    for (const double hz : {300.0, 500.0, 2000.0})
        EXPECT_NEAR(gainAt(hz, settings), -10 * std::log10(1 + std::pow(bent(hz, 1000), -8)), 0.1)
            << hz;
}

TEST(sound_filter, both_make_a_band_pass)
{
    const FrontEndSettings settings = withCutOffs(500, 4000);
    EXPECT_NEAR(gainAt(1500, settings), 0, 0.1);
    EXPECT_LT(gainAt(125, settings), -40);
    EXPECT_LT(gainAt(9000, settings), -30);
}

TEST(sound_filter, pre_emphasis_is_a_difference_of_neighbours)
{
    FrontEndSettings settings;
    settings.preEmphasis = 0.97;
    const std::vector<float> samples = {1, 1, 0.5f, -1};
    const std::vector<float> out = SoundFilter(settings).filtered(samples);
    EXPECT_FLOAT_EQ(out[0], 1);
    EXPECT_FLOAT_EQ(out[1], 0.03f);
    EXPECT_FLOAT_EQ(out[2], -0.47f);
    EXPECT_FLOAT_EQ(out[3], -1.485f);
}

TEST(sound_filter, silence_stays_silent)
{
    FrontEndSettings settings = withCutOffs(100, 5000);
    settings.preEmphasis = 0.97;
    settings.part = SoundPart::Harmonic;
    for (const float sample : SoundFilter(settings).filtered(std::vector<float>(22050)))
        EXPECT_EQ(sample, 0);
}

TEST(harmonic_percussive_parts, add_up_to_the_sound)
{
    const std::vector<float> sound = test::noise(1);
    const HarmonicPercussiveParts parts = harmonicPercussiveParts(sound);
    for (std::size_t i = 0; i < sound.size(); ++i)
        EXPECT_NEAR(parts.harmonic[i] + parts.percussive[i], sound[i], 1e-6);
}

TEST(harmonic_percussive_parts, a_tone_is_harmonic_and_a_click_percussive)
{
    const std::vector<float> tone = test::sine(440, 3);
    std::vector<float> clicks(tone.size());
    for (std::size_t i = 11025; i < clicks.size(); i += 11025)
        clicks[i] = 0.9f;
    EXPECT_GT(test::rms(harmonicPercussiveParts(tone).harmonic), 0.98 * test::rms(tone));
    EXPECT_GT(test::rms(harmonicPercussiveParts(clicks).percussive), 0.98 * test::rms(clicks));

    std::vector<float> both = tone;
    for (std::size_t i = 0; i < both.size(); ++i)
        both[i] += clicks[i];
    const HarmonicPercussiveParts parts = harmonicPercussiveParts(both);
    EXPECT_GT(test::levelAt(440, parts.harmonic), 0.48);
    EXPECT_LT(test::levelAt(440, parts.percussive), 0.02);
    EXPECT_GT(parts.percussive[22050], 0.7f);
}

TEST(sound_filter, features_are_those_of_the_filtered_sound)
{
    FrontEndSettings plain, filtered;
    plain.steps = filtered.steps = 60;
    filtered.highPassHz = 200;
    filtered.preEmphasis = 0.9;
    const std::vector<float> sound = test::noise(2);
    EXPECT_EQ(FeatureExtractor(filtered).extract(sound),
              FeatureExtractor(plain).extract(SoundFilter(filtered).filtered(sound)));
    EXPECT_NE(FeatureExtractor(filtered).extract(sound), FeatureExtractor(plain).extract(sound));
}

TEST(sound_filter, settings_that_make_no_sense_are_named)
{
    const auto broken = [](const FrontEndSettings& settings) {
        const auto found = problems(settings);
        return found.empty() ? std::string() : found.front().field;
    };
    EXPECT_EQ(broken(withCutOffs(20, 8000)), "");
    EXPECT_EQ(broken(withCutOffs(-1, 0)), "highPassHz");
    EXPECT_EQ(broken(withCutOffs(0, 11000)), "lowPassHz");
    EXPECT_EQ(broken(withCutOffs(std::nan(""), 0)), "highPassHz");
    EXPECT_EQ(broken(withCutOffs(2000, 1000)), "lowPassHz");
    FrontEndSettings settings;
    settings.preEmphasis = 1.5;
    EXPECT_EQ(broken(settings), "preEmphasis");
}
