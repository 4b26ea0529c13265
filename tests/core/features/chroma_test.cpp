// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/chroma.h"

#include "core/features/stft.h"
#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace genrescope::test;

namespace {

std::ptrdiff_t loudestPitchClass(double hz, double tuning)
{
    const Spectrogram spectra = powerSpectrogram(sine(hz, 1), 2048, 512);
    std::vector<float> classes(kPitchClasses);
    chroma(spectra.frame(20), chromaFilterbank(22050, 2048, tuning), classes);
    return std::max_element(classes.begin(), classes.end()) - classes.begin();
}

} // namespace

TEST(chroma, the_sine_of_440_hertz_is_an_a_in_every_octave)
{
    for (double hz : {220.0, 440.0, 880.0, 1760.0})
        EXPECT_EQ(loudestPitchClass(hz, 0), 9) << hz;
}

TEST(chroma, each_note_of_a_scale_is_a_class_of_its_own)
{
    for (int note = 0; note < kPitchClasses; ++note)
        EXPECT_EQ(loudestPitchClass(523.2511 * std::exp2(note / 12.0), 0), note);
}

TEST(chroma, a_mistuned_instrument_is_heard_by_its_own_tuning)
{
    const double hz = 440 * std::exp2(0.6 / 12);
    EXPECT_EQ(loudestPitchClass(hz, 0), 10);
    EXPECT_EQ(loudestPitchClass(hz, 0.49), 9);
}

TEST(chroma, the_largest_is_1)
{
    const Spectrogram spectra = powerSpectrogram(sine(700, 1), 2048, 512);
    std::vector<float> classes(kPitchClasses);
    chroma(spectra.frame(20), chromaFilterbank(22050, 2048, 0), classes);
    EXPECT_EQ(*std::max_element(classes.begin(), classes.end()), 1);
    EXPECT_GE(*std::min_element(classes.begin(), classes.end()), 0);
}

TEST(chroma, silence_is_0_in_every_class)
{
    std::vector<float> classes(kPitchClasses, 7);
    chroma(std::vector<float>(1025), chromaFilterbank(22050, 2048, 0), classes);
    EXPECT_EQ(classes, std::vector<float>(kPitchClasses));
}
