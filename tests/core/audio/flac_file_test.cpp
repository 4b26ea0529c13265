// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/flac_file.h"

#include "core/audio/mono_stream.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace genrescope;

TEST(flac_file, what_was_written_is_read_back_to_half_a_step_of_16_bits)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "new" / "noise.flac";
    const std::vector<float> sound = test::noise(2, 22050, 0.9);
    ASSERT_TRUE(writeFlac(file, sound, 22050));
    AudioFacts facts;
    const auto samples = readMono(file, 22050, 30, &facts);
    ASSERT_TRUE(samples);
    EXPECT_EQ(facts.format, "FLAC (Signed 16 bit PCM)");
    EXPECT_EQ(facts.sampleRateHz, 22050);
    ASSERT_EQ(samples->size(), sound.size());
    for (std::size_t i = 0; i < sound.size(); ++i)
        ASSERT_LE(std::abs((*samples)[i] - sound[i]), 0.5f / 32768 + 1e-7f);
}

TEST(flac_file, what_exceeds_full_scale_is_clipped)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "loud.flac";
    ASSERT_TRUE(writeFlac(file, std::vector<float>{2, -2, 1, -1}, 22050));
    EXPECT_EQ(readMono(file), (std::vector<float>{32767.0f / 32768, -1, 32767.0f / 32768, -1}));
}

TEST(flac_file, a_place_that_takes_no_files_is_an_error)
{
    const std::vector<float> sound = test::noise(0.1);
    EXPECT_EQ(writeFlac("/proc/no/such/place", sound, 22050).error().code, ErrorCode::WriteFailed);
}

TEST(flac_file, a_sample_rate_that_flac_does_not_have_is_an_error)
{
    const test::TemporaryFolder folder;
    const std::vector<float> sound = test::noise(0.1);
    EXPECT_EQ(writeFlac(folder.path() / "x.flac", sound, 0).error().code, ErrorCode::WriteFailed);
}
