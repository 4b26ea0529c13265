// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_stream.h"
#include "core/audio/sound_decoder.h"
#include "core/base/files.h"
#include "core/base/random.h"

#include "tests/support/nobody.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <cmath>
#include <limits>

using namespace genrescope;
using test::SoundFormat;
namespace fs = std::filesystem;

namespace {

/// Why a file can't be read; Unexpected where it can.
ErrorCode faultOf(const fs::path& file)
{
    const auto samples = readMono(file);
    return samples ? ErrorCode::Unexpected : samples.error().code;
}

std::string little(std::uint32_t value)
{
    std::string bytes;
    for (int i = 0; i < 4; ++i)
        bytes += static_cast<char>(value >> 8 * i);
    return bytes;
}

/// A mono 16-bit WAV file of 22050 Hz whose chunks and sizes are as told.
std::string wave(std::uint32_t riffSize, const std::string& chunksBefore, std::uint32_t dataSize,
                 const std::string& data)
{
    using namespace std::literals;
    return "RIFF" + little(riffSize) + "WAVE" + "fmt " + little(16) + "\1\0\1\0"s + little(22050) +
           little(44100) + "\2\0\20\0"s + chunksBefore + "data" + little(dataSize) + data;
}

} // namespace

TEST(damaged_sound, a_missing_file_is_told_as_such)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(faultOf(folder.path() / "none.wav"), ErrorCode::FileMissing);
    EXPECT_EQ(faultOf(""), ErrorCode::FileMissing);
    EXPECT_EQ(faultOf(folder.write("file", "x") / "none.wav"), ErrorCode::FileMissing);
}

TEST(damaged_sound, what_is_not_a_regular_file_is_refused_at_once)
{
    const test::TemporaryFolder folder;
    const fs::path pipe = folder.path() / "pipe.wav";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(faultOf(pipe), ErrorCode::FileUnreadable);
    EXPECT_EQ(faultOf(folder.path()), ErrorCode::FileUnreadable);
    EXPECT_EQ(faultOf("/dev/zero"), ErrorCode::FileUnreadable);
}

TEST(damaged_sound, a_file_that_may_not_be_opened_is_told_as_such)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.write("secret.wav", "x");
    fs::permissions(file, fs::perms::none);
    const test::NobodyInParticular nobody;
    ASSERT_TRUE(nobody.done());
    EXPECT_EQ(faultOf(file), ErrorCode::FileUnreadable);
}

TEST(damaged_sound, a_file_that_is_cut_while_it_is_read_ends_there)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "song.wav";
    test::writeSound(file, test::noise(20));
    auto decoder = SoundDecoder::open(file);
    ASSERT_TRUE(decoder);
    std::vector<float> samples(22050);
    ASSERT_EQ(decoder->read(samples), samples.size());
    fs::resize_file(file, fs::file_size(file) / 4);
    std::size_t seconds = 1;
    for (auto count = decoder->read(samples); count && *count == samples.size();
         count = decoder->read(samples))
        ++seconds;
    EXPECT_GE(seconds, 1u);
    EXPECT_LT(seconds, 20u);
}

TEST(damaged_sound, a_file_that_is_replaced_while_it_is_read_goes_on_as_it_was)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "song.wav";
    test::writeSound(file, test::noise(5));
    auto decoder = SoundDecoder::open(file);
    ASSERT_TRUE(decoder);
    fs::rename(folder.write("other", "no sound at all"), file);
    std::vector<float> samples(5 * 22050);
    EXPECT_EQ(decoder->read(samples), samples.size());
}

TEST(damaged_sound, an_empty_file_holds_no_sound)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(faultOf(folder.write("empty.wav", "")), ErrorCode::AudioEmpty);
    for (const SoundFormat format : {SoundFormat::Wav, SoundFormat::Aiff, SoundFormat::Au,
                                     SoundFormat::Flac, SoundFormat::Vorbis}) {
        test::writeSound(folder.path() / "empty", {}, 22050, format);
        EXPECT_EQ(faultOf(folder.path() / "empty"), ErrorCode::AudioEmpty)
            << static_cast<int>(format);
    }
}

TEST(damaged_sound, what_is_not_sound_is_refused_whatever_its_name)
{
    const test::TemporaryFolder folder;
    const std::string contents[] = {
        "Dear diary, this is not music.\n",
        "x",
        "ID3",
        "OggS",
        "fLaC",
        "RIFFxxxxWEBPVP8 ",
        std::string(100000, '\0'),
        std::string(100000, '\xFF'),
        std::string("\x89PNG\r\n\x1A\n") + std::string(1000, 'x'),
    };
    for (const std::string& content : contents) {
        const ErrorCode fault = faultOf(folder.write("song.mp3", content));
        EXPECT_EQ(fault, ErrorCode::NotAudio) << content.substr(0, 20);
    }
}

TEST(damaged_sound, sorts_of_sound_that_are_not_read_are_named)
{
    using namespace std::literals;
    const test::TemporaryFolder folder;
    const auto detail = [&](const std::string& content) {
        return readMono(folder.write("song", content)).error().detail;
    };
    EXPECT_EQ(detail("MThd\0\0\0\6"s), "MIDI");
    EXPECT_EQ(detail("\0\0\0\x20"s + "ftypM4A \0\0\0\0"s), "MP4 without sound");
    EXPECT_EQ(detail("\x30\x26\xB2\x75\x8E\x66\xCF\x11"), "Windows Media without sound");
}

TEST(damaged_sound, a_file_that_breaks_off_gives_what_it_has)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "sound";
    const std::vector<float> sound = test::noise(20, 22050, 0.5);
    for (const SoundFormat format :
         {SoundFormat::Wav, SoundFormat::Rf64, SoundFormat::Aiff, SoundFormat::Au,
          SoundFormat::Flac, SoundFormat::Vorbis, SoundFormat::Opus, SoundFormat::Mp3}) {
        const int rate = format == SoundFormat::Opus ? 24000 : 22050;
        test::writeSound(file, sound, rate, format);
        const auto whole = readMono(file);
        ASSERT_TRUE(whole);
        fs::resize_file(file, fs::file_size(file) / 2);
        const auto half = readMono(file);
        ASSERT_TRUE(half) << static_cast<int>(format) << sentence(half.error());
        const double share = static_cast<double>(half->size()) / static_cast<double>(whole->size());
        EXPECT_NEAR(share, 0.5, 0.1) << static_cast<int>(format);
    }
}

TEST(damaged_sound, a_file_cut_anywhere_in_its_first_bytes_is_an_error_or_short_never_a_crash)
{
    const test::TemporaryFolder folder;
    for (const SoundFormat format :
         {SoundFormat::Wav, SoundFormat::WavFloat, SoundFormat::Rf64, SoundFormat::Aiff,
          SoundFormat::Au, SoundFormat::Flac, SoundFormat::Vorbis, SoundFormat::Mp3}) {
        test::writeSound(folder.path() / "sound", test::noise(0.5), 22050, format);
        const std::string content = *readFile(folder.path() / "sound");
        for (std::size_t size = 0; size < 200; ++size) {
            const auto samples = readMono(folder.write("cut", content.substr(0, size)));
            if (samples) {
                EXPECT_LE(samples->size(), 1200u);
            }
        }
    }
}

TEST(damaged_sound, noise_in_the_middle_of_a_stream_never_ends_in_a_crash)
{
    const test::TemporaryFolder folder;
    Random random(5);
    for (const SoundFormat format : {SoundFormat::Wav, SoundFormat::Flac, SoundFormat::Vorbis,
                                     SoundFormat::Opus, SoundFormat::Mp3}) {
        test::writeSound(folder.path() / "sound", test::noise(5, 24000), 24000, format);
        std::string content = *readFile(folder.path() / "sound");
        for (std::size_t i = 0; i < 2000; ++i)
            content[content.size() / 2 + i] = static_cast<char>(random.below(256));
        const auto samples = readMono(folder.write("noise", content));
        ASSERT_TRUE(samples) << static_cast<int>(format) << sentence(samples.error());
        EXPECT_GT(samples->size(), 22050u) << static_cast<int>(format);
        EXPECT_LE(samples->size(), 5 * 22050u + 1) << static_cast<int>(format);
    }
}

TEST(damaged_sound, samples_that_are_not_numbers_are_told_with_their_place)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "sound.wav";
    for (const float bad :
         {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(),
          -std::numeric_limits<float>::infinity()}) {
        for (const int rate : {22050, 44100}) {
            std::vector<float> sound = test::noise(4, rate);
            sound[static_cast<std::size_t>(3 * rate)] = bad;
            test::writeSound(file, sound, rate, SoundFormat::WavFloat);
            const auto samples = readMono(file);
            ASSERT_FALSE(samples);
            EXPECT_EQ(samples.error(),
                      (Error{ErrorCode::AudioNotFinite, file.string(), "at 3.000000 s"}));
            EXPECT_TRUE(readMono(file, 22050, 2)) << "the fault lies behind what was asked for";
        }
    }
    test::writeSound(file, std::vector<float>(22050, std::nanf("")), 22050, SoundFormat::WavFloat);
    EXPECT_EQ(faultOf(file), ErrorCode::AudioNotFinite);
}

TEST(damaged_sound, a_level_that_no_recording_has_is_damage)
{
    const test::TemporaryFolder folder;
    std::vector<float> sound = test::noise(1);
    sound[500] = 3e38f;
    test::writeSound(folder.path() / "sound.wav", sound, 22050, SoundFormat::WavFloat);
    EXPECT_EQ(faultOf(folder.path() / "sound.wav"), ErrorCode::AudioDamaged);
}

TEST(damaged_sound, chunks_of_no_concern_with_absurd_sizes_do_not_matter)
{
    const test::TemporaryFolder folder;
    const std::string data(1000, 'a');
    const std::string list =
        "LIST" + little(40) + "INFOxxxx" + little(0xFFFFFFF4) + std::string(28, 'x');
    const auto file = folder.write("list.wav", wave(36 + 48 + 1000, list, 1000, data));
    const auto samples = readMono(file); // libsndfile alone never returns
    ASSERT_TRUE(samples);
    EXPECT_EQ(samples->size(), 500u);
}

TEST(damaged_sound, sizes_in_a_header_are_not_believed)
{
    const test::TemporaryFolder folder;
    const std::string data(1000, 'a');
    for (const std::uint32_t dataSize : {1000u, 4000000000u, 0xFFFFFFFFu}) {
        AudioFacts facts;
        const auto samples = readMono(
            folder.write("size.wav", wave(0xFFFFFFFF, "", dataSize, data)), 22050, 30, &facts);
        ASSERT_TRUE(samples);
        EXPECT_EQ(samples->size(), 500u);
        EXPECT_NEAR(facts.seconds, 500.0 / 22050, 1e-9);
    }
}

TEST(damaged_sound, a_recording_that_was_never_closed_is_read_to_its_end)
{
    const test::TemporaryFolder folder;
    for (const std::uint32_t riffSize : {0u, 8u, 36u}) {
        const auto samples =
            readMono(folder.write("open.wav", wave(riffSize, "", 0, std::string(1000, 'a'))));
        ASSERT_TRUE(samples);
        EXPECT_EQ(samples->size(), 500u);
    }
}

TEST(damaged_sound, more_than_four_gigabytes_of_sound_have_their_length)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "long.wav";
    test::writeSound(file, test::noise(1), 22050, SoundFormat::Rf64);
    std::string content = *readFile(file);
    const std::uint64_t size = 5'000'000'000;
    content.replace(20 + 8, 8,
                    little(static_cast<std::uint32_t>(size)) +
                        little(static_cast<std::uint32_t>(size >> 32)));
    folder.write("long.wav", content);
    fs::resize_file(file, size + 104); // holes take no room on the disk
    const auto stream = MonoStream::open(file);
    ASSERT_TRUE(stream) << sentence(stream.error());
    EXPECT_NEAR(stream->facts().seconds, 5e9 / 2 / 22050, 1);
}

TEST(damaged_sound, absurd_sample_rates_are_damage)
{
    const test::TemporaryFolder folder;
    std::string content = wave(1036, "", 1000, std::string(1000, 'a'));
    content.replace(24, 4, little(3));
    EXPECT_EQ(faultOf(folder.write("slow.wav", content)), ErrorCode::AudioDamaged);
    content.replace(24, 4, little(2000000000));
    EXPECT_EQ(faultOf(folder.write("fast.wav", content)), ErrorCode::AudioDamaged);
}
