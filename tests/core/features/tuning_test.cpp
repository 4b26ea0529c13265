// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/tuning.h"

#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace genrescope;
using namespace genrescope::test;

namespace {

/// A chord of three notes so many semitones from A = 440 Hz, each of them off by `tuning`.
std::vector<SpectralPeak> chord(double tuning)
{
    std::vector<SpectralPeak> peaks;
    for (int semitones : {-9, -5, 0})
        peaks.push_back({static_cast<float>(440 * std::exp2((semitones + tuning) / 12)), 1.0f});
    return peaks;
}

} // namespace

TEST(tuning, without_peaks_it_is_0)
{
    std::vector<SpectralPeak> none;
    EXPECT_EQ(tuningOf(none), 0);
}

TEST(tuning, it_is_found_to_a_hundredth_of_a_semitone)
{
    for (double tuning : {-0.495, -0.205, 0.005, 0.115, 0.485}) {
        auto peaks = chord(tuning);
        EXPECT_NEAR(tuningOf(peaks), tuning, 0.0051) << tuning;
    }
}

TEST(tuning, quiet_peaks_have_no_say)
{
    auto peaks = chord(0.205);
    for (int i = 0; i < 2; ++i)
        peaks.push_back({300.0f + static_cast<float>(i), 0.01f});
    EXPECT_NEAR(tuningOf(peaks), 0.2, 1e-6);
}

TEST(spectral_peaks, a_tone_is_found_between_the_bins)
{
    const double hz = 22050.0 / 2048 * 50.3;
    const Spectrogram spectra = powerSpectrogram(sine(hz, 1), 2048, 512);
    std::vector<SpectralPeak> peaks;
    findPeaks(spectra.frame(20), 22050, 2048, peaks);
    ASSERT_EQ(peaks.size(), 1u);
    EXPECT_NEAR(peaks[0].frequencyHz, hz, 0.2 * 22050 / 2048); // it is no true parabola
}

TEST(spectral_peaks, tones_below_150_and_above_4000_hertz_are_passed_over)
{
    for (double hz : {100.0, 5000.0}) {
        const Spectrogram spectra = powerSpectrogram(sine(hz, 1), 2048, 512);
        std::vector<SpectralPeak> peaks;
        findPeaks(spectra.frame(20), 22050, 2048, peaks);
        EXPECT_TRUE(peaks.empty()) << hz;
    }
}

TEST(spectral_peaks, a_plateau_stands_where_it_begins)
{
    const SpectralPeak peak = peakAt(40, 1, 2, 2, 10);
    EXPECT_FLOAT_EQ(peak.frequencyHz, 405); // half way to the equal neighbour
    EXPECT_FLOAT_EQ(peakAt(40, 1, 2, 1, 10).frequencyHz, 400);
    EXPECT_FLOAT_EQ(peakAt(40, 1, 2, 1, 10).height, 2);
}
