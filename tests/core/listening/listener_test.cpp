// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listener.h"

#include "core/dataset/clip_check.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace genrescope;
using namespace genrescope::test;

namespace {

constexpr double kGlimpse = 3; ///< seconds that a first guess is made from

/// A model of windows of about 10 s, made to care for level and brightness.
GenreModel tenSecondModel()
{
    GenreModel model = toyModel();
    model.frontEnd.steps = 431;
    model.members.front().scaler = {{2000, 4000, 0.2f}, {1e-3f, 5e-4f, 10}, 5};
    for (float& parameter : model.members.front().parameters)
        parameter *= 3;
    return model;
}

struct ListenerTest : testing::Test {
    const TemporaryFolder folder;
    const Listener listener{tenSecondModel()};
    const double window = clipSeconds(tenSecondModel().frontEnd);

    std::filesystem::path song(const std::vector<float>& samples, const char* name = "song.wav",
                               SoundFormat format = SoundFormat::WavFloat) const
    {
        writeSound(folder.path() / name, samples, 22050, format);
        return folder.path() / name;
    }
};

std::vector<float> joined(std::vector<float> a, const std::vector<float>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// A kB figure of /proc/self/status.
long statusKb(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ":"))
            return std::stol(line.substr(name.size() + 1));
    return -1;
}

} // namespace

TEST_F(ListenerTest, a_song_is_heard_in_windows_one_after_the_other)
{
    const auto verdict = listener.listen(song(noise(25)));
    ASSERT_TRUE(verdict) << sentence(verdict.error());
    ASSERT_EQ(verdict->timeline.size(), 3u); // the rest of about 5 s counts
    EXPECT_NEAR(verdict->seconds, 25, 1e-3);
    EXPECT_EQ(verdict->timeline[0].startSeconds, 0);
    EXPECT_NEAR(verdict->timeline[0].endSeconds, window, 1e-3);
    EXPECT_NEAR(verdict->timeline[1].startSeconds, window, 1e-3);
    EXPECT_NEAR(verdict->timeline[2].endSeconds, 25, 1e-3);
    EXPECT_EQ(verdict->facts.sampleRateHz, 22050);
}

TEST_F(ListenerTest, a_rest_below_five_seconds_is_not_heard)
{
    const auto verdict = listener.listen(song(noise(2 * window + 4.9)));
    ASSERT_TRUE(verdict);
    EXPECT_EQ(verdict->timeline.size(), 2u);
    EXPECT_NEAR(verdict->seconds, 2 * window + 4.9, 1e-2);
}

TEST_F(ListenerTest, a_short_song_is_heard_as_it_is)
{
    const auto verdict = listener.listen(song(noise(6)));
    ASSERT_TRUE(verdict);
    ASSERT_EQ(verdict->timeline.size(), 1u);
    EXPECT_NEAR(verdict->timeline[0].endSeconds, 6, 1e-3);
}

TEST_F(ListenerTest, each_window_is_judged_by_its_own_sound)
{
    // Bright noise first, then a low tone.
    const std::vector<float> bright = noise(window), dark = sine(100, window, 22050, 0.05);
    const auto verdict = listener.listen(song(joined(bright, dark)));
    ASSERT_TRUE(verdict);
    ASSERT_EQ(verdict->timeline.size(), 2u);

    const FeatureExtractor extractor(listener.model().frontEnd);
    const FeatureMatrix first = extractor.extract(bright), second = extractor.extract(dark);
    const std::vector<float> expected = predict(listener.model(), {&first, &second});
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NEAR(verdict->timeline[0].probabilities[i], expected[i], 1e-4);
        EXPECT_NEAR(verdict->timeline[1].probabilities[i], expected[3 + i], 1e-4);
    }
    EXPECT_GT(std::abs(expected[0] - expected[3]), 0.01) << "the windows should differ";
}

TEST_F(ListenerTest, the_verdict_is_the_mean_of_the_windows_logarithms)
{
    const auto verdict = listener.listen(song(joined(noise(window), sine(100, window))));
    ASSERT_TRUE(verdict);
    std::vector<double> product(3, 1);
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        for (const Moment& moment : verdict->timeline)
            product[i] *= static_cast<double>(moment.probabilities[i]);
        sum += std::sqrt(product[i]);
    }
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_NEAR(verdict->probabilities[i], std::sqrt(product[i]) / sum, 1e-6);
    const auto best = std::max_element(product.begin(), product.end()) - product.begin();
    EXPECT_EQ(verdict->genre(), best);
}

TEST_F(ListenerTest, silent_windows_are_left_out)
{
    const std::vector<float> silence(static_cast<std::size_t>(22050 * window));
    const auto verdict = listener.listen(song(joined(silence, noise(window))));
    ASSERT_TRUE(verdict);
    ASSERT_EQ(verdict->timeline.size(), 1u);
    EXPECT_NEAR(verdict->timeline[0].startSeconds, window, 1e-3);
    EXPECT_EQ(verdict->probabilities.size(), 3u);
}

TEST_F(ListenerTest, what_cannot_be_heard_says_why)
{
    const auto codeOf = [this](const std::filesystem::path& file) {
        return listener.listen(file).error().code;
    };
    EXPECT_EQ(codeOf(song(noise(4))), ErrorCode::AudioTooShort);
    EXPECT_EQ(codeOf(song(std::vector<float>(22050 * 12))), ErrorCode::AudioSilent);
    EXPECT_EQ(codeOf(folder.path() / "none.wav"), ErrorCode::FileMissing);
    EXPECT_EQ(codeOf(folder.write("text.mp3", "not music at all")), ErrorCode::NotAudio);
    std::vector<float> broken = noise(12);
    broken[22050 * 11] = NAN;
    EXPECT_EQ(codeOf(song(broken)), ErrorCode::AudioNotFinite);
}

TEST_F(ListenerTest, any_readable_format_will_do)
{
    for (const SoundFormat format : {SoundFormat::Flac, SoundFormat::Vorbis, SoundFormat::Mp3}) {
        const auto verdict = listener.listen(song(noise(12), "song", format));
        ASSERT_TRUE(verdict) << sentence(verdict.error());
        EXPECT_EQ(verdict->timeline.size(), 1u);
    }
}

TEST_F(ListenerTest, every_window_is_reported_as_it_is_heard)
{
    using Progress = std::vector<std::pair<std::size_t, std::size_t>>;
    std::vector<double> starts;
    Progress progress;
    Hooks hooks;
    hooks.progressed = [&](std::size_t done, std::size_t total) {
        progress.emplace_back(done, total);
    };
    ListeningHooks listening;
    listening.heard = [&](const Moment& moment) { starts.push_back(moment.startSeconds); };
    const auto verdict = listener.listen(song(noise(25)), hooks, listening);
    ASSERT_TRUE(verdict);
    ASSERT_EQ(starts.size(), 3u);
    EXPECT_TRUE(std::is_sorted(starts.begin(), starts.end()));
    EXPECT_EQ(progress, (Progress{{1, 3}, {2, 3}, {3, 3}}));
}

TEST_F(ListenerTest, the_first_seconds_give_a_first_guess_that_changes_nothing)
{
    const std::vector<float> first = sine(100, 5, 22050, 0.05);
    const auto file = song(joined(first, noise(20)));
    std::vector<Moment> order;
    ListeningHooks listening;
    listening.glimpsed = listening.heard = [&](const Moment& moment) { order.push_back(moment); };
    const auto verdict = listener.listen(file, {}, listening);
    ASSERT_TRUE(verdict) << sentence(verdict.error());
    ASSERT_EQ(order.size(), verdict->timeline.size() + 1);
    EXPECT_EQ(order[0].startSeconds, 0);
    EXPECT_EQ(order[0].endSeconds, kGlimpse);
    const FeatureExtractor extractor(listener.model().frontEnd);
    const FeatureMatrix alone =
        extractor.extract(std::span(first).first(std::size_t(kGlimpse * 22050)));
    const std::vector<float> expected = predict(listener.model(), {&alone});
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_NEAR(order[0].probabilities[i], expected[i], 1e-4);
    EXPECT_EQ(verdict->probabilities, listener.listen(file)->probabilities);
}

TEST_F(ListenerTest, a_song_no_longer_than_the_first_guess_needs_none)
{
    ListeningHooks listening;
    listening.glimpsed = [](const Moment&) { FAIL() << "nothing more would follow"; };
    EXPECT_FALSE(listener.listen(song(noise(kGlimpse - 0.5)), {}, listening));
}

TEST_F(ListenerTest, a_stop_ends_it_after_the_window_at_hand)
{
    std::stop_source source;
    Hooks hooks;
    hooks.stop = source.get_token();
    int windows = 0;
    ListeningHooks listening;
    listening.heard = [&](const Moment&) {
        ++windows;
        source.request_stop();
    };
    const auto verdict = listener.listen(song(noise(40)), hooks, listening);
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(windows, 1);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they hoard freed memory
#if defined(__SANITIZE_ADDRESS__) || defined(__clang__)
constexpr long kMostKb = 60'000; // a sanitizer surrounds what is allocated, and keeps what is freed
#else
constexpr long kMostKb = 20'000;
#endif

TEST_F(ListenerTest, memory_does_not_grow_with_the_song)
{
    // Eight minutes, 8 bits at 8 kHz: 42 MB as samples of 22050 Hz.
    constexpr std::uint32_t count = 8000 * 60 * 8;
    std::string bytes;
    const auto put = [&bytes](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i)
            bytes.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
    };
    bytes += "RIFF";
    put(36 + count, 4);
    bytes += "WAVEfmt ";
    put(16, 4);
    put(1, 2); // PCM
    put(1, 2); // mono
    put(8000, 4);
    put(8000, 4);
    put(1, 2);
    put(8, 2);
    bytes += "data";
    put(count, 4);
    for (std::uint32_t i = 0; i < count; ++i)
        bytes.push_back(static_cast<char>(i * 2654435761u >> 24));
    const auto file = folder.write("long.wav", bytes);
    bytes.clear();
    bytes.shrink_to_fit();

    std::ofstream("/proc/self/clear_refs") << 5; // the peak starts anew
    const long before = statusKb("VmRSS");
    const auto verdict = listener.listen(file);
    ASSERT_TRUE(verdict) << sentence(verdict.error());
    EXPECT_NEAR(verdict->seconds, 480, 0.1);
    EXPECT_LT(statusKb("VmHWM") - before, kMostKb);
}
#endif
