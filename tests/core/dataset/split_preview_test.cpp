// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/split_preview.h"

#include <gtest/gtest.h>

using namespace genrescope;

namespace {

/// Two genres of twenty clips, each with a sound of its own.
struct Toy {
    Toy()
    {
        collection.genres = {"a", "b"};
        for (int genre = 0; genre < 2; ++genre)
            for (int i = 0; i < 20; ++i) {
                Clip clip;
                clip.name = std::string(genre == 0 ? "a" : "b") + std::to_string(i);
                clip.file = "/music/" + clip.name;
                clip.genre = genre;
                clip.number = i * 5;
                collection.clips.push_back(clip);
                ClipReport report;
                report.sound = collection.clips.size();
                reports.push_back(report);
            }
        check.flags.resize(reports.size());
    }

    SplitPreview preview(Protocol protocol = Protocol::Report) const
    {
        auto found = previewSplit(protocol, collection, reports, check, 1);
        EXPECT_TRUE(found) << sentence(found.error());
        return found.value_or(SplitPreview());
    }

    Collection collection;
    std::vector<ClipReport> reports;
    CollectionCheck check;
};

} // namespace

TEST(split_preview, says_where_each_clip_goes)
{
    Toy toy;
    toy.reports[3].fault = Error{ErrorCode::AudioSilent, "", ""};
    const SplitPreview preview = toy.preview();
    EXPECT_EQ(preview.parts[0], ClipPart::Test);        // number 0
    EXPECT_EQ(preview.parts[2], ClipPart::Development); // 10
    EXPECT_EQ(preview.parts[3], ClipPart::None);
    EXPECT_EQ(preview.parts[6], ClipPart::Train); // 30
    EXPECT_EQ(preview.leakage.sharedSounds, 0);
    EXPECT_EQ(preview.leakage.sharedArtists, 0);
}

TEST(split_preview, counts_test_clips_whose_recording_is_in_training)
{
    Toy toy;
    toy.check.nearDuplicates = {{0, 10}};
    toy.check.duplicates = {{1, 2}};
    EXPECT_EQ(toy.preview().leakage.sharedSounds, 2);
    EXPECT_EQ(toy.preview(Protocol::Grouped).leakage.sharedSounds, 0) << "these are not parted";
}

TEST(split_preview, counts_test_clips_whose_artist_is_in_training)
{
    Toy toy;
    toy.collection.clips[0].artist = "Ann";
    toy.reports[10].artist = "Ann";
    EXPECT_EQ(toy.preview().leakage.sharedArtists, 1);
    EXPECT_EQ(toy.preview(Protocol::Grouped).leakage.sharedArtists, 0);
}

TEST(split_preview, what_can_not_be_split_says_why)
{
    Toy toy;
    EXPECT_EQ(
        previewSplit(Protocol::ArtistFolds, toy.collection, toy.reports, toy.check, 1).error().code,
        ErrorCode::NothingToTest);
}
