// SPDX-License-Identifier: GPL-3.0-or-later
// What libsndfile does not read: tests/data/audio, made by the make.sh in it.
#include "core/audio/mono_stream.h"
#include "core/base/files.h"
#include "core/base/random.h"

#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace std::literals;
namespace fs = std::filesystem;

namespace {

fs::path audio(std::string_view name)
{
    return test::testData("audio") / name;
}

std::vector<fs::path> soundFiles()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(test::testData("audio"))) {
        if (entry.path().extension() != ".sh" && entry.path().stem() != "silent-film")
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

/// Root mean square of a - b over the length that both have, and of a.
std::pair<double, double> differenceAndLevel(std::span<const float> a, std::span<const float> b)
{
    std::vector<float> difference(std::min(a.size(), b.size()));
    for (std::size_t i = 0; i < difference.size(); ++i)
        difference[i] = a[i] - b[i];
    return {test::rms(difference), test::rms(a.first(difference.size()))};
}

} // namespace

TEST(other_formats, every_format_gives_the_tone_that_was_encoded)
{
    for (const fs::path& file : soundFiles()) {
        const auto samples = readMono(file);
        ASSERT_TRUE(samples) << sentence(samples.error());
        // Encoders add or leave out a block at the ends: of 46 ms at most.
        EXPECT_NEAR(static_cast<double>(samples->size()) / 22050, 0.6, 0.052) << file;
        const auto middle = std::span(*samples).subspan(22050 / 10, 22050 * 4 / 10);
        EXPECT_NEAR(test::levelAt(440, middle), 0.5, 0.025) << file;
        EXPECT_NEAR(test::rms(middle), 0.5 / std::sqrt(2), 0.018) << file;
    }
}

TEST(other_formats, lossless_formats_give_back_every_bit)
{
    const auto original = readMono(audio("tone.flac"));
    for (const char* name : {"tone-alac.m4a", "tone.wv", "tone-flac.ogg"})
        EXPECT_EQ(readMono(audio(name)), original) << name;
}

TEST(other_formats, what_an_encoder_padded_is_cut_off)
{
    const auto original = readMono(audio("tone.flac"));
    const auto decoded = readMono(audio("tone.m4a"));
    ASSERT_TRUE(original && decoded);
    // A shift by the encoder's 1024 samples would make the difference larger than the tone.
    const auto [difference, level] = differenceAndLevel(*original, *decoded);
    EXPECT_LT(difference, 0.06 * level);
}

TEST(other_formats, facts_name_container_and_encoding)
{
    const auto format = [](const char* name) { return MonoStream::open(audio(name))->facts(); };
    EXPECT_EQ(format("tone.m4a"), (AudioFacts{"MP4 (AAC)", 22050, 2, 0.6}));
    EXPECT_EQ(format("tone-alac.m4a"), (AudioFacts{"MP4 (ALAC)", 22050, 1, 0.6}));
    EXPECT_EQ(format("tone.wv"), (AudioFacts{"WavPack (WavPack)", 22050, 1, 0.6}));
    EXPECT_EQ(format("tone.ac3"), (AudioFacts{"AC-3 (ATSC A/52A)", 32000, 1, 0}));
    EXPECT_EQ(format("tone.wma").format, "Windows Media (Windows Media Audio 2)");
    EXPECT_EQ(format("film.mkv").format, "Matroska (Vorbis)");
}

TEST(other_formats, a_cover_picture_is_not_taken_for_a_film_nor_a_film_for_sound)
{
    EXPECT_EQ(MonoStream::open(audio("tone-cover.m4a"))->facts().format, "MP4 (AAC)");
    const auto silent = MonoStream::open(audio("silent-film.mp4"));
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().code, ErrorCode::NotAudio);
    EXPECT_EQ(silent.error().detail, "MP4 without sound");
}

TEST(other_formats, reading_in_pieces_gives_the_same_bits_as_reading_at_once)
{
    for (const char* name : {"tone.m4a", "film.mkv", "tone.wma"}) {
        for (const int rate : {22050, 16000}) {
            const auto whole = readMono(audio(name), rate);
            auto stream = MonoStream::open(audio(name), rate);
            ASSERT_TRUE(whole && stream);
            std::vector<float> samples, piece(377);
            for (std::size_t count = piece.size(); count == piece.size();) {
                count = *stream->read(piece);
                samples.insert(samples.end(), piece.begin(),
                               piece.begin() + static_cast<std::ptrdiff_t>(count));
            }
            EXPECT_TRUE(samples == *whole) << name << " " << rate;
            EXPECT_EQ(stream->read(piece), 0u) << "the end stays the end";
        }
    }
}

TEST(other_formats, lists_of_other_files_are_never_followed)
{
    const test::TemporaryFolder folder;
    test::writeSound(folder.path() / "sound.wav", test::noise(1));
    const std::string wave = (folder.path() / "sound.wav").string();
    const std::string hls =
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + wave + "\n#EXT-X-ENDLIST\n";
    const std::string emptyTag = "ID3\4\0\0\0\0\0\0"s; // lets it pass for something like MP3
    for (const std::string& list :
         {hls, emptyTag + hls, "ffconcat version 1.0\nfile " + wave + "\n",
          emptyTag + "ffconcat version 1.0\nfile " + wave + "\n",
          "v=0\nc=IN IP4 127.0.0.1\nm=audio 5004 RTP/AVP 0\n"s}) {
        const auto samples = readMono(folder.write("list.m4a", list));
        ASSERT_FALSE(samples) << list;
        EXPECT_EQ(samples.error().code, ErrorCode::NotAudio);
    }
}

TEST(other_formats, a_file_cut_anywhere_gives_what_it_has_or_an_error)
{
    const test::TemporaryFolder folder;
    for (const fs::path& file : soundFiles()) {
        const std::string content = *readFile(file);
        const std::size_t whole = readMono(file)->size();
        for (std::size_t size = 1; size < content.size(); size += 1 + content.size() / 100) {
            const auto samples = readMono(folder.write("cut", content.substr(0, size)));
            if (samples) {
                EXPECT_LE(samples->size(), whole) << file << " cut to " << size;
            }
        }
    }
    // Its index stands at the front, so that half of the file is half of the sound.
    const std::string content = *readFile(audio("tone.m4a"));
    const auto half = readMono(folder.write("half", content.substr(0, content.size() / 2)));
    ASSERT_TRUE(half) << sentence(half.error());
    EXPECT_NEAR(static_cast<double>(half->size()) / 22050, 0.3, 0.12);
}

TEST(other_formats, damage_anywhere_is_survived_and_nothing_is_printed)
{
    const test::TemporaryFolder folder;
    Random random(11);
    testing::internal::CaptureStderr();
    for (const fs::path& file : soundFiles()) {
        const std::string content = *readFile(file);
        for (int round = 0; round < 60; ++round) {
            std::string damaged = content;
            // The sizes that decoders trip over stand mostly at the front.
            const std::size_t reach =
                round % 2 == 0 ? std::min<std::size_t>(600, content.size()) : content.size();
            for (int i = 0; i < 8; ++i)
                damaged[random.below(reach)] = static_cast<char>(random.below(256));
            const auto samples = readMono(folder.write("damaged", damaged), 22050, 5);
            if (samples) {
                EXPECT_LE(samples->size(), 5u * 22050);
            }
        }
    }
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(other_formats, one_song_sounds_the_same_from_flac_m4a_and_opus)
{
    const auto flac = test::sharedData("songs/vibe-ace.flac");
    const auto m4a = test::sharedData("songs/vibe-ace.m4a");
    const auto opus = test::sharedData("songs/vibe-ace.opus");
    if (!flac || !m4a || !opus)
        GTEST_SKIP() << "no ../shared/songs";
    const auto original = readMono(*flac, 22050, 39);
    ASSERT_TRUE(original);
    for (const fs::path& copy : {*m4a, *opus}) {
        const auto decoded = readMono(copy, 22050, 39);
        ASSERT_TRUE(decoded);
        const auto [difference, level] = differenceAndLevel(*original, *decoded);
        EXPECT_LT(difference, 0.1 * level) << copy;
        EXPECT_NEAR(static_cast<double>(readMono(copy, 22050, 600)->size()) / 22050, 61.46, 0.01);
    }
}
