// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo_collection.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/dataset/clip_check.h"
#include "core/dataset/collection.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

int styleCount()
{
    return static_cast<int>(demoStyles().size());
}

int styleNamed(std::string_view name)
{
    return static_cast<int>(std::ranges::find(demoStyles(), name) - demoStyles().begin());
}

/// Loudness in steps of 20 ms.
std::vector<double> loudness(const std::vector<float>& clip)
{
    std::vector<double> steps;
    for (std::size_t i = 0; i + 441 <= clip.size(); i += 441)
        steps.push_back(test::rms(std::span(clip).subspan(i, 441)));
    return steps;
}

/// How strongly the rises of loudness repeat after a beat of `slowest` to `quickest` a minute: the
/// highest autocorrelation there, 1 for perfect repetition.
double pulse(const std::vector<float>& clip, double slowest, double quickest)
{
    const std::vector<double> steps = loudness(clip);
    std::vector<double> rises;
    double mean = 0;
    for (std::size_t i = 1; i < steps.size(); ++i) {
        rises.push_back(std::max(0.0, std::log((steps[i] + 1e-3) / (steps[i - 1] + 1e-3))));
        mean += rises.back();
    }
    mean /= static_cast<double>(rises.size());
    const auto correlation = [&](std::size_t lag) {
        double sum = 0;
        for (std::size_t i = lag; i < rises.size(); ++i)
            sum += (rises[i] - mean) * (rises[i - lag] - mean);
        return sum;
    };
    double best = 0;
    for (auto lag = static_cast<std::size_t>(50 * 60 / quickest);
         lag <= static_cast<std::size_t>(50 * 60 / slowest); ++lag)
        best = std::max(best, correlation(lag));
    return best / (correlation(0) + 1e-12);
}

/// Share of the energy in changes from sample to sample: more with treble.
double brightness(const std::vector<float>& clip)
{
    double changes = 0, all = 1e-12;
    for (std::size_t i = 1; i < clip.size(); ++i) {
        changes += std::pow(clip[i] - clip[i - 1], 2);
        all += std::pow(clip[i], 2);
    }
    return changes / all;
}

/// The median over the first clips of a style.
template <typename Measure>
double medianOf(std::string_view style, Measure measure)
{
    std::vector<double> values;
    for (std::uint64_t seed = 0; seed < 11; ++seed)
        values.push_back(measure(composeDemoClip(styleNamed(style), 8, seed)));
    std::ranges::nth_element(values, values.begin() + 5);
    return values[5];
}

std::map<std::string, std::string> contentOf(const fs::path& folder)
{
    std::map<std::string, std::string> content;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            content[fs::relative(entry.path(), folder).string()] = *readFile(entry.path());
    return content;
}

const DemoSettings kSmall{.clipsPerStyle = 2, .seconds = 5, .seed = 3};

} // namespace

TEST(demo_collection, has_six_styles)
{
    EXPECT_EQ(std::set(demoStyles().begin(), demoStyles().end()).size(), 6u);
}

TEST(demo_collection, clips_have_the_length_that_was_asked_for_and_a_recordings_level)
{
    for (int style = 0; style < styleCount(); ++style) {
        for (std::uint64_t seed = 0; seed < 6; ++seed) {
            const auto clip = composeDemoClip(style, 8, seed);
            ASSERT_EQ(clip.size(), 8 * 22050u);
            float peak = 0;
            for (const float sample : clip) {
                ASSERT_TRUE(std::isfinite(sample));
                peak = std::max(peak, std::abs(sample));
            }
            EXPECT_LT(peak, 1) << demoStyles()[static_cast<std::size_t>(style)] << seed;
            EXPECT_GT(test::rms(clip), 0.02) << demoStyles()[static_cast<std::size_t>(style)];
            EXPECT_LT(test::rms(clip), 0.3) << demoStyles()[static_cast<std::size_t>(style)];
        }
    }
}

TEST(demo_collection, no_clip_falls_silent_for_a_second)
{
    for (int style = 0; style < styleCount(); ++style)
        for (std::uint64_t seed = 0; seed < 6; ++seed) {
            const auto clip = composeDemoClip(style, 8, seed);
            for (std::size_t second = 0; second < 8; ++second)
                EXPECT_GT(test::rms(std::span(clip).subspan(second * 22050, 22050)), 1e-3)
                    << demoStyles()[static_cast<std::size_t>(style)] << seed << " " << second;
        }
}

TEST(demo_collection, the_same_seed_gives_the_same_bits_and_another_one_another_piece)
{
    for (int style = 0; style < styleCount(); ++style) {
        const auto clip = composeDemoClip(style, 5, 1);
        EXPECT_EQ(composeDemoClip(style, 5, 1), clip);
        EXPECT_NE(composeDemoClip(style, 5, 2), clip);
        EXPECT_NE(composeDemoClip((style + 1) % styleCount(), 5, 1), clip);
    }
}

TEST(demo_collection, styles_differ_as_a_listener_would_say)
{
    const auto beat = [](const std::vector<float>& clip) { return pulse(clip, 84, 208); };
    EXPECT_GT(medianOf("techno", beat), 0.4);
    EXPECT_LT(medianOf("ambient", beat), 0.7 * medianOf("techno", beat));
    EXPECT_GT(medianOf("metal", brightness), 1.5 * medianOf("ambient", brightness));
    EXPECT_GT(medianOf("metal", brightness), 1.5 * medianOf("bossa", brightness));
}

TEST(demo_collection, pieces_of_one_style_differ)
{
    for (int style = 0; style < styleCount(); ++style) {
        std::vector<double> values;
        for (std::uint64_t seed = 0; seed < 12; ++seed)
            values.push_back(brightness(composeDemoClip(style, 5, seed)));
        const auto [least, most] = std::ranges::minmax(values);
        EXPECT_GT(most, 2 * least) << demoStyles()[static_cast<std::size_t>(style)];
    }
}

TEST(demo_collection, is_found_and_is_fit_for_use)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeDemoCollection(folder.path(), kSmall));
    const auto collection = openCollection(folder.path());
    ASSERT_TRUE(collection);
    EXPECT_EQ(collection->genres, demoStyles());
    EXPECT_EQ(collection->clips.size(), 12u);
    EXPECT_TRUE(collection->setAside.empty());
    for (const Clip& clip : collection->clips) {
        EXPECT_TRUE(clip.number == 0 || clip.number == 1);
        const auto sound = readChecked(clip.file);
        ASSERT_TRUE(sound) << sentence(sound.error());
        EXPECT_EQ(sound->facts.sampleRateHz, 22050);
        EXPECT_EQ(sound->samples.size(), 5 * 22050u);
    }
    const std::string readMe = *readFile(folder.path() / "README.txt");
    EXPECT_NE(readMe.find("not recordings"), std::string::npos);
    EXPECT_NE(readMe.find("Seed: 3"), std::string::npos);
}

TEST(demo_collection, has_the_same_bytes_whatever_the_number_of_threads)
{
    const test::TemporaryFolder one, many;
    {
        const ThreadLimit limit(1);
        ASSERT_TRUE(writeDemoCollection(one.path(), kSmall));
    }
    {
        const ThreadLimit limit(5);
        ASSERT_TRUE(writeDemoCollection(many.path(), kSmall));
    }
    EXPECT_EQ(contentOf(one.path()), contentOf(many.path()));
    EXPECT_EQ(contentOf(one.path()).size(), 13u);
}

TEST(demo_collection, clips_of_a_style_are_all_different)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeDemoCollection(folder.path(), kSmall));
    std::set<std::string> contents;
    for (const auto& [name, content] : contentOf(folder.path()))
        contents.insert(content);
    EXPECT_EQ(contents.size(), 13u);
}

TEST(demo_collection, tells_its_progress_and_stops_when_asked_to)
{
    const test::TemporaryFolder folder;
    const ThreadLimit limit(2);
    std::vector<std::size_t> steps;
    std::stop_source source;
    Hooks hooks;
    hooks.stop = source.get_token();
    hooks.progressed = [&](std::size_t done, std::size_t total) {
        EXPECT_EQ(total, 12u);
        steps.push_back(done);
        if (done == 3)
            source.request_stop();
    };
    EXPECT_EQ(writeDemoCollection(folder.path(), kSmall, hooks).error().code, ErrorCode::Cancelled);
    ASSERT_GE(steps.size(), 3u);
    EXPECT_LE(steps.size(), 4u);
    EXPECT_EQ(steps[2], 3u);
}

TEST(demo_collection, settings_and_places_that_make_no_sense_are_errors)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(writeDemoCollection(folder.path(), {.clipsPerStyle = 0}).error().subject,
              "clipsPerStyle");
    EXPECT_EQ(writeDemoCollection(folder.path(), {.seconds = std::nan("")}).error().subject,
              "seconds");
    EXPECT_EQ(writeDemoCollection("/proc/no/such/place", kSmall).error().code,
              ErrorCode::WriteFailed);
}
