// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/gtzan_facts.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

using namespace genrescope;

namespace {

const std::vector<std::string> genres = {"blues", "classical", "country", "disco",  "hiphop",
                                         "jazz",  "metal",     "pop",     "reggae", "rock"};

std::string clipName(std::size_t place)
{
    const std::string number = std::to_string(place % 100);
    return genres[place / 100] + "." + std::string(5 - number.size(), '0') + number;
}

} // namespace

TEST(gtzan_facts, every_clip_has_its_facts)
{
    std::map<FaultFilteredPart, int> clips;
    for (std::size_t place = 0; place < 1000; ++place) {
        const GtzanFacts* facts = gtzanFacts(clipName(place));
        ASSERT_NE(facts, nullptr) << clipName(place);
        EXPECT_EQ(facts->md5.size(), 32u);
        ++clips[facts->part];
    }
    // As published (Kereliuk, Sturm and Larsen 2015).
    EXPECT_EQ(clips[FaultFilteredPart::Train], 443);
    EXPECT_EQ(clips[FaultFilteredPart::Validation], 197);
    EXPECT_EQ(clips[FaultFilteredPart::Test], 290);
}

TEST(gtzan_facts, no_artist_is_in_two_folds)
{
    std::map<int, int> foldOfArtist;
    for (std::size_t place = 0; place < 1000; ++place) {
        const GtzanFacts& facts = *gtzanFacts(clipName(place));
        if (facts.artistFold == 0)
            continue;
        EXPECT_EQ(foldOfArtist.emplace(facts.artist, facts.artistFold).first->second,
                  facts.artistFold)
            << clipName(place);
    }
}

TEST(gtzan_facts, identical_clips_name_a_clip_with_the_same_bytes)
{
    for (std::size_t place = 0; place < 1000; ++place) {
        const GtzanFacts& facts = *gtzanFacts(clipName(place));
        if (facts.identicalTo >= 0) {
            EXPECT_EQ(gtzanFacts(clipName(static_cast<std::size_t>(facts.identicalTo)))->md5,
                      facts.md5)
                << clipName(place);
        }
    }
}

TEST(gtzan_facts, a_known_clip_has_its_known_facts)
{
    const GtzanFacts& facts = *gtzanFacts("hiphop.00039");
    EXPECT_EQ(facts.artist, 197);
    EXPECT_EQ(facts.artistFold, 2);
    EXPECT_EQ(facts.identicalTo, 445); // hiphop.00045
    EXPECT_EQ(facts.part, FaultFilteredPart::Excluded);
}

TEST(gtzan_facts, other_names_are_unknown)
{
    for (const char* name : {"", "blues", "blues.", "blues.00100", "blues.3", "blues.0000x",
                             "polka.00001", "blues.00001.wav"})
        EXPECT_EQ(gtzanFacts(name), nullptr) << name;
}

TEST(gtzan_facts, the_names_are_in_the_order_of_the_places)
{
    ASSERT_EQ(gtzanClipNames().size(), 1000u);
    for (std::size_t place = 0; place < 1000; ++place)
        EXPECT_EQ(gtzanClipNames()[place], clipName(place));
}
