// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_decoder.h"

#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using test::SoundFormat;
namespace fs = std::filesystem;

namespace {

std::vector<float> rest(SoundDecoder& decoder)
{
    std::vector<float> all, block(5000);
    for (;;) {
        const std::size_t count = decoder.read(block).value_or(0);
        all.insert(all.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
        if (count < block.size())
            return all;
    }
}

std::vector<float> everySecond(std::span<const float> samples, std::size_t first)
{
    std::vector<float> found;
    for (std::size_t i = first; i < samples.size(); i += 2)
        found.push_back(samples[i]);
    return found;
}

} // namespace

TEST(sound_decoder, stereo_keeps_left_and_right_apart)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "two.wav";
    const auto left = test::sine(300, 1), right = test::sine(700, 1);
    std::vector<float> both;
    for (std::size_t i = 0; i < left.size(); ++i)
        both.insert(both.end(), {left[i], right[i]});
    test::writeSound(file, both, 22050, SoundFormat::WavFloat, 2);
    auto decoder = SoundDecoder::open(file, Mix::Stereo);
    ASSERT_TRUE(decoder);
    EXPECT_EQ(rest(*decoder), both);
}

TEST(sound_decoder, one_channel_and_six_are_the_same_on_both_sides)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "x.wav";
    const auto tone = test::sine(300, 1);
    for (const int channels : {1, 6}) {
        test::writeSound(file, test::spread(tone, channels), 22050, SoundFormat::WavFloat,
                         channels);
        auto decoder = SoundDecoder::open(file, Mix::Stereo);
        ASSERT_TRUE(decoder);
        const auto samples = rest(*decoder);
        EXPECT_EQ(everySecond(samples, 0), everySecond(samples, 1));
        ASSERT_EQ(samples.size(), 2 * tone.size());
        EXPECT_NEAR(samples[1000], tone[500], 1e-6);
    }
}

TEST(sound_decoder, what_is_read_after_a_seek_is_what_stands_there)
{
    const test::TemporaryFolder folder;
    for (const SoundFormat format :
         {SoundFormat::Wav, SoundFormat::Flac, SoundFormat::Vorbis, SoundFormat::Mp3}) {
        const fs::path file = folder.path() / "sound";
        test::writeSound(file, test::noise(6), 22050, format);
        auto straight = SoundDecoder::open(file), sought = SoundDecoder::open(file);
        ASSERT_TRUE(straight && sought);
        const auto all = rest(*straight);
        rest(*sought); // from the very end, too
        for (const double seconds : {4.0, 1.5}) {
            ASSERT_TRUE(sought->seek(seconds));
            const auto part = rest(*sought);
            const auto start = static_cast<std::size_t>(seconds * 22050);
            ASSERT_EQ(part.size(), all.size() - start) << static_cast<int>(format);
            double difference = 0;
            for (std::size_t i = 4000; i < part.size(); ++i)
                difference = std::max<double>(difference, std::abs(part[i] - all[start + i]));
            EXPECT_LT(difference, 1e-3) << static_cast<int>(format);
        }
    }
}

TEST(sound_decoder, every_format_can_be_entered_in_the_middle)
{
    for (const auto& entry : fs::directory_iterator(test::testData("audio"))) {
        if (entry.path().extension() == ".sh" || entry.path().stem() == "silent-film")
            continue;
        auto decoder = SoundDecoder::open(entry.path());
        ASSERT_TRUE(decoder) << entry.path();
        ASSERT_TRUE(decoder->seek(0.3)) << entry.path();
        const int rate = decoder->facts().sampleRateHz;
        const auto part = rest(*decoder);
        EXPECT_NEAR(static_cast<double>(part.size()) / rate, 0.3, 0.08) << entry.path();
        const auto middle = std::span(part).subspan(part.size() / 3, part.size() / 3);
        EXPECT_NEAR(test::levelAt(440, middle, rate), 0.5, 0.04) << entry.path();
    }
}

TEST(sound_decoder, beyond_the_end_there_is_nothing)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "x.flac";
    test::writeSound(file, test::noise(2), 22050, SoundFormat::Flac);
    auto decoder = SoundDecoder::open(file);
    ASSERT_TRUE(decoder && decoder->seek(100));
    EXPECT_TRUE(rest(*decoder).empty());
}
