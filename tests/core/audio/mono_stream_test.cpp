// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_stream.h"

#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using test::SoundFormat;

namespace {

/// Reads all of a file in pieces of `piece` samples.
std::vector<float> readInPieces(const std::filesystem::path& file, int sampleRateHz,
                                std::size_t piece)
{
    auto stream = MonoStream::open(file, sampleRateHz);
    EXPECT_TRUE(stream);
    std::vector<float> samples, part(piece);
    for (std::size_t count = piece; stream && count == piece;) {
        const auto result = stream->read(part);
        EXPECT_TRUE(result);
        count = result.value_or(0);
        samples.insert(samples.end(), part.begin(), part.begin() + static_cast<long>(count));
    }
    return samples;
}

double greatestDifference(std::span<const float> a, std::span<const float> b)
{
    double greatest = a.size() == b.size() ? 0 : 1e9;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        greatest = std::max(greatest, std::abs(static_cast<double>(a[i]) - b[i]));
    return greatest;
}

} // namespace

TEST(mono_stream, lossless_formats_give_back_what_was_saved)
{
    const test::TemporaryFolder folder;
    const std::vector<float> sound = test::noise(1.5);
    for (const SoundFormat format :
         {SoundFormat::Wav, SoundFormat::WavFloat, SoundFormat::Rifx, SoundFormat::Rf64,
          SoundFormat::Au, SoundFormat::Aiff, SoundFormat::AiffFloat, SoundFormat::Flac}) {
        test::writeSound(folder.path() / "sound", sound, 22050, format);
        AudioFacts facts;
        const auto samples = readMono(folder.path() / "sound", 22050, 30, &facts);
        ASSERT_TRUE(samples) << facts.format << " " << sentence(samples.error());
        EXPECT_LE(greatestDifference(*samples, sound), 1.0 / 32768) << facts.format;
        EXPECT_EQ(facts.sampleRateHz, 22050);
        EXPECT_EQ(facts.channels, 1);
        EXPECT_NEAR(facts.seconds, 1.5, 1e-9);
    }
}

TEST(mono_stream, lossy_formats_give_back_the_tone_that_was_saved)
{
    const test::TemporaryFolder folder;
    for (const SoundFormat format :
         {SoundFormat::WavAdpcm, SoundFormat::Vorbis, SoundFormat::Opus, SoundFormat::Mp3}) {
        test::writeSound(folder.path() / "sound", test::sine(440, 3, 48000, 0.5), 48000, format);
        AudioFacts facts;
        const auto samples = readMono(folder.path() / "sound", 22050, 30, &facts);
        ASSERT_TRUE(samples) << sentence(samples.error());
        // ADPCM fills its last block up: with 4089 samples of 48 kHz at most.
        EXPECT_NEAR(static_cast<double>(samples->size()), 3 * 22050, 1880) << facts.format;
        EXPECT_NEAR(test::levelAt(440, *samples), 0.5, 0.02) << facts.format;
        EXPECT_NEAR(test::rms(*samples), 0.5 / std::sqrt(2), 0.02) << facts.format;
    }
}

TEST(mono_stream, the_format_is_told_by_content_not_by_name)
{
    const test::TemporaryFolder folder;
    const auto name = folder.path() / "flac.mp3";
    test::writeSound(name, test::noise(1), 22050, SoundFormat::Flac);
    EXPECT_EQ(MonoStream::open(name)->facts().format, "FLAC (Signed 16 bit PCM)");
    test::writeSound(name, test::noise(1), 22050, SoundFormat::Vorbis);
    EXPECT_EQ(MonoStream::open(name)->facts().format, "Ogg (Vorbis)");
    test::writeSound(name, test::noise(1), 22050, SoundFormat::Au);
    EXPECT_EQ(MonoStream::open(name)->facts().format, "AU (Signed 16 bit PCM)");
}

TEST(mono_stream, channels_are_averaged)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "stereo.wav";
    test::writeSound(file, std::vector<float>{0.5f, 0.25f, -0.5f, 0.5f}, 22050, SoundFormat::Wav,
                     2);
    EXPECT_EQ(readMono(file), (std::vector<float>{0.375f, 0}));
}

TEST(mono_stream, a_resampled_tone_keeps_its_frequency_level_and_length)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "tone.wav";
    for (const int rate : {8000, 11025, 16000, 32000, 44100, 48000, 96000, 192000}) {
        test::writeSound(file, test::sine(1000, 4, rate, 0.5), rate, SoundFormat::WavFloat);
        const auto samples = readMono(file);
        ASSERT_TRUE(samples);
        EXPECT_NEAR(static_cast<double>(samples->size()), 4 * 22050, 1) << rate;
        // The middle, away from where the tone is switched on and off.
        const auto middle = std::span(*samples).subspan(22050, 2 * 22050);
        EXPECT_NEAR(test::levelAt(1000, middle), 0.5, 1e-4) << rate;
        EXPECT_NEAR(test::rms(middle), 0.5 / std::sqrt(2), 1e-4) << rate;
    }
}

TEST(mono_stream, resampling_does_not_fold_high_tones_back)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "tone.wav";
    test::writeSound(file, test::sine(15000, 4, 44100, 0.5), 44100, SoundFormat::WavFloat);
    const auto samples = readMono(file);
    ASSERT_TRUE(samples);
    EXPECT_LT(test::rms(std::span(*samples).subspan(22050, 2 * 22050)), 1e-5);
}

TEST(mono_stream, resampling_neither_delays_nor_advances)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "click.wav";
    std::vector<float> sound(44100);
    sound[22050] = 1;
    test::writeSound(file, sound, 44100, SoundFormat::WavFloat);
    const auto samples = readMono(file);
    ASSERT_TRUE(samples);
    EXPECT_EQ(std::ranges::max_element(*samples) - samples->begin(), 11025);
}

TEST(mono_stream, reading_in_pieces_gives_the_same_bits_as_reading_at_once)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "sound";
    const std::vector<float> sound = test::spread(test::noise(2, 44100), 2);
    for (const SoundFormat format : {SoundFormat::Wav, SoundFormat::Mp3}) {
        test::writeSound(file, sound, 44100, format, 2);
        for (const int rate : {22050, 44100}) {
            const std::vector<float> whole = readInPieces(file, rate, 1000000);
            EXPECT_GT(whole.size(), static_cast<std::size_t>(rate));
            for (const std::size_t piece : {1, 513, 8192, 10007})
                EXPECT_TRUE(readInPieces(file, rate, piece) == whole) << rate << " " << piece;
        }
    }
}

TEST(mono_stream, no_more_than_was_asked_for_is_read)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "sound.wav";
    const std::vector<float> sound = test::noise(3);
    test::writeSound(file, sound, 22050, SoundFormat::WavFloat);
    EXPECT_EQ(readMono(file, 22050, 1.25),
              std::vector<float>(sound.begin(), sound.begin() + 27563)); // 27562.5
    EXPECT_EQ(readMono(file, 22050, 0), std::vector<float>());
}

TEST(mono_stream, eight_channels_are_read)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "eight";
    const std::vector<float> sound = test::noise(2);
    for (const SoundFormat format : {SoundFormat::WavFloat, SoundFormat::Flac}) {
        test::writeSound(file, test::spread(sound, 8), 22050, format, 8);
        AudioFacts facts;
        const auto samples = readMono(file, 22050, 30, &facts);
        ASSERT_TRUE(samples);
        EXPECT_EQ(facts.channels, 8);
        EXPECT_LE(greatestDifference(*samples, sound), 1.0 / 32768);
    }
}

TEST(mono_stream, opening_again_starts_again)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "sound.flac";
    test::writeSound(file, test::noise(1), 22050, SoundFormat::Flac);
    EXPECT_EQ(readMono(file), readMono(file));
}
