// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/acoustic_fingerprint.h"

#include "core/base/random.h"
#include "core/dataset/demo_collection.h"
#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <bit>

using namespace genrescope;

namespace {

Fingerprint fingerprintOf(std::span<const float> samples)
{
    FingerprintMaker maker(22050);
    for (std::size_t begin = 0; begin < samples.size(); begin += 10000)
        maker.add(samples.subspan(begin, std::min<std::size_t>(10000, samples.size() - begin)));
    return maker.finish();
}

Fingerprint randomWords(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    Fingerprint words(count);
    for (std::uint32_t& word : words)
        word = static_cast<std::uint32_t>(random.below(std::size_t{1} << 32));
    return words;
}

/// With each bit turned over by this chance.
Fingerprint worn(Fingerprint words, double chance, std::uint64_t seed)
{
    Random random(seed);
    for (std::uint32_t& word : words)
        for (int bit = 0; bit < 32; ++bit)
            if (random.uniform() < chance)
                word ^= 1u << bit;
    return words;
}

} // namespace

TEST(acoustic_fingerprint, has_eight_words_a_second)
{
    const Fingerprint fingerprint = fingerprintOf(composeDemoClip(0, 30, 1));
    EXPECT_NEAR(static_cast<double>(fingerprint.size()), 30 / 0.1238, 25);
    EXPECT_TRUE(fingerprintOf(test::noise(1)).empty());
    EXPECT_TRUE(fingerprintOf({}).empty());
}

TEST(acoustic_fingerprint, is_nearly_the_same_at_half_the_level)
{
    std::vector<float> clip = composeDemoClip(1, 20, 3);
    const Fingerprint loud = fingerprintOf(clip);
    for (float& sample : clip)
        sample /= 2;
    const auto matches = matchingPairs({loud, fingerprintOf(clip)});
    ASSERT_EQ(matches.size(), 1u);
    EXPECT_EQ(matches[0].offset, 0);
    EXPECT_LT(matches[0].errorShare, 0.02);
}

TEST(acoustic_fingerprint, a_stretch_of_another_is_found_where_it_lies)
{
    const Fingerprint whole = randomWords(240, 1);
    const Fingerprint part(whole.begin() + 50, whole.begin() + 170);
    const Fingerprint other = randomWords(240, 2);
    const auto matches = matchingPairs({other, part, whole});
    ASSERT_EQ(matches.size(), 1u);
    EXPECT_EQ(matches[0], (FingerprintMatch{1, 2, -50, 120, 0}));
}

TEST(acoustic_fingerprint, bit_errors_are_borne_up_to_a_bound)
{
    const Fingerprint whole = randomWords(240, 1);
    for (const double chance : {0.05, 0.1, 0.15}) {
        const auto matches = matchingPairs({whole, worn(whole, chance, 5)});
        ASSERT_EQ(matches.size(), 1u) << chance;
        EXPECT_NEAR(matches[0].errorShare, chance, 0.02);
    }
    EXPECT_TRUE(matchingPairs({whole, worn(whole, 0.35, 5)}).empty());
}

TEST(acoustic_fingerprint, what_both_have_for_less_than_five_seconds_is_no_match)
{
    const Fingerprint whole = randomWords(240, 1);
    Fingerprint other = randomWords(240, 2);
    std::copy(whole.end() - 35, whole.end(), other.begin());
    EXPECT_TRUE(matchingPairs({whole, other}).empty());
}

TEST(acoustic_fingerprint, agrees_with_laying_every_pair_side_by_side)
{
    // Forty recordings, some of which are stretches of others.
    std::vector<Fingerprint> all;
    for (std::uint64_t i = 0; i < 30; ++i)
        all.push_back(randomWords(150, i));
    for (std::uint64_t i = 0; i < 10; ++i) {
        const Fingerprint& source = all[3 * i];
        all.push_back(worn({source.begin() + 2 * static_cast<int>(i), source.end()}, 0.1, i));
    }
    std::vector<std::pair<int, int>> wanted, found;
    for (int a = 0; a < 40; ++a)
        for (int b = a + 1; b < 40; ++b)
            for (int offset = -110; offset <= 110; ++offset) {
                const auto& first = all[static_cast<std::size_t>(a)];
                const auto& second = all[static_cast<std::size_t>(b)];
                int errors = 0, words = 0;
                for (int i = 0; i < static_cast<int>(second.size()); ++i)
                    if (const int j = i + offset; j >= 0 && j < static_cast<int>(first.size())) {
                        errors += std::popcount(first[static_cast<std::size_t>(j)] ^
                                                second[static_cast<std::size_t>(i)]);
                        ++words;
                    }
                if (words >= 40 && errors <= 0.22 * 32 * words)
                    wanted.emplace_back(a, b);
            }
    for (const FingerprintMatch& match : matchingPairs(all))
        found.emplace_back(match.first, match.second);
    EXPECT_EQ(found, wanted);
    EXPECT_EQ(found.size(), 10u);
}
