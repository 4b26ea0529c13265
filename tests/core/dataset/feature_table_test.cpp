// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/feature_table.h"

#include "core/base/files.h"
#include "core/dataset/table_file.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

LabelledFeatures features()
{
    LabelledFeatures data = test::toyFeatures(3);
    data.clips[0].name = "a, \"quoted\" name";
    data.clips[1].artist = "Ann";
    return data;
}

} // namespace

TEST(feature_table, what_is_exported_is_imported_to_the_bit)
{
    const test::TemporaryFolder folder;
    const LabelledFeatures data = features();
    const fs::path file = folder.path() / "f.csv";
    ASSERT_TRUE(exportCsv(data, file));
    EXPECT_TRUE(isFeatureTable(file));
    const auto read = importFeatures(file, data.frontEnd);
    ASSERT_TRUE(read) << sentence(read.error());
    EXPECT_EQ(read->genres, data.genres);
    ASSERT_EQ(read->clips.size(), data.clips.size());
    for (std::size_t i = 0; i < data.clips.size(); ++i) {
        EXPECT_EQ(read->clips[i].name, data.clips[i].name);
        EXPECT_EQ(read->clips[i].genre, data.clips[i].genre);
        EXPECT_EQ(read->clips[i].number, data.clips[i].number);
        EXPECT_EQ(read->clips[i].artist, data.clips[i].artist);
        EXPECT_EQ(read->clips[i].features, data.clips[i].features);
    }
    EXPECT_EQ(read->fingerprint.size(), 16u);
    EXPECT_FALSE(fs::exists(folder.path() / "f.csv.part"));
}

TEST(feature_table, the_header_names_every_column)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(exportCsv(features(), folder.path() / "f.csv"));
    const auto table = readTable(folder.path() / "f.csv");
    EXPECT_EQ(table->columns, (std::vector<std::string>{"clip", "genre", "number", "artist", "step",
                                                        "centroid", "rolloff", "rms"}));
    EXPECT_EQ(table->rows.size(), 9u * 12);
}

TEST(feature_table, arff_declares_its_attributes)
{
    const test::TemporaryFolder folder;
    LabelledFeatures data = features();
    data.genres[0] = "it's";
    ASSERT_TRUE(exportArff(data, folder.path() / "f.arff"));
    const std::string text = readFile(folder.path() / "f.arff").value();
    EXPECT_TRUE(text.starts_with("@relation genrescope\n"));
    EXPECT_NE(text.find("@attribute 'centroid' numeric\n"), std::string::npos);
    EXPECT_NE(text.find("@attribute genre {'it\\'s',"), std::string::npos);
    EXPECT_NE(text.find("@data\n'a, \"quoted\" name',0,"), std::string::npos);
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 10 + 9 * 12);
}

TEST(feature_table, clips_that_do_not_fit_are_set_aside)
{
    const test::TemporaryFolder folder;
    FrontEndSettings frontEnd = test::toyFrontEnd();
    frontEnd.steps = 1;
    const fs::path file = folder.write("f.csv", "clip,label,rms,rolloff,centroid,mood\n"
                                                "good,rock,0.5,2,1000,x\n"
                                                "long,rock,1,1,1,x\nlong,rock,1,1,1,x\n"
                                                "word,rock,loud,1,1,x\ninfinite,rock,inf,1,1,x\n"
                                                "none,,1,1,1,x\ngood2,pop,1,1,1,x\n"
                                                "good,rock,1,1,1,x\n");
    const auto read = importFeatures(file, frontEnd);
    ASSERT_TRUE(read) << sentence(read.error());
    EXPECT_EQ(read->genres, (std::vector<std::string>{"pop", "rock"}));
    ASSERT_EQ(read->clips.size(), 2u);
    EXPECT_EQ(read->clips[1].features.values, (std::vector<float>{1000, 2, 0.5f}));
    EXPECT_EQ(read->setAside.size(), 5u);
    EXPECT_NE(sentence(read->setAside[0].reason).find("the recipe reads 1"), std::string::npos);
}

TEST(feature_table, a_table_without_a_column_says_which)
{
    const test::TemporaryFolder folder;
    const auto faultOf = [&](const char* text) {
        const auto read = importFeatures(folder.write("f.csv", text), test::toyFrontEnd());
        return read ? std::string() : sentence(read.error());
    };
    EXPECT_NE(faultOf("clip,genre,rms,centroid\n").find("'rolloff'"), std::string::npos);
    EXPECT_NE(faultOf("genre,rms,centroid\n").find("'clip'"), std::string::npos);
    EXPECT_NE(faultOf("clip,rms,centroid\n").find("'genre'"), std::string::npos);
    EXPECT_NE(faultOf("").find("empty"), std::string::npos);
    EXPECT_NE(faultOf("clip,genre,rms,centroid,rolloff\na,b\n").find("line 2"), std::string::npos);
    EXPECT_NE(faultOf("clip,genre,rms,centroid,rolloff\n").find("there are none"),
              std::string::npos);
}

TEST(feature_table, a_table_of_files_is_none_of_features)
{
    const test::TemporaryFolder folder;
    EXPECT_FALSE(isFeatureTable(folder.write("f.csv", "path,genre\na.mp3,rock\n")));
    EXPECT_FALSE(isFeatureTable(folder.path() / "none.csv"));
}

TEST(feature_table, a_place_that_can_not_be_written_is_an_error)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(exportCsv(features(), folder.path() / "none" / "f.csv").error().code,
              ErrorCode::WriteFailed);
}
