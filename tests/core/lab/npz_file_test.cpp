// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/npz_file.h"

#include "core/base/files.h"
#include "core/download/archive.h"
#include "tests/support/npy_file.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <cstring>

using namespace genrescope;
using namespace genrescope::test;

namespace {

/// A .npy file in its parts.
struct RawArray {
    std::string header;
    std::string values;
};

RawArray rawArray(const std::filesystem::path& file)
{
    const std::string bytes = readFile(file).value();
    EXPECT_EQ(bytes.substr(0, 8), std::string("\x93NUMPY\x01\x00", 8));
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(bytes[8])) +
                        256 * static_cast<std::size_t>(static_cast<unsigned char>(bytes[9]));
    EXPECT_EQ((10 + length) % 64, 0u);
    return {bytes.substr(10, length), bytes.substr(10 + length)};
}

} // namespace

TEST(npz_file, holds_features_labels_and_names_as_numpy_keeps_them)
{
    const TemporaryFolder folder;
    LabelledFeatures data = toyFeatures(2);
    data.clips[0].name = "bl\u00fces.1";
    data.clips[1].number = -1;
    ASSERT_TRUE(saveNpz(data, folder.path() / "f.npz"));
    const auto place = folder.path() / "unpacked";
    ASSERT_TRUE(unpackArchive(folder.path() / "f.npz", place));

    const NpyArray features = readNpy(place / "features.npy");
    EXPECT_EQ(features.shape, (std::vector<std::size_t>{6, 12, 3}));
    for (std::size_t i = 0; i < 36; ++i)
        EXPECT_EQ(features.values[36 + i], static_cast<double>(data.clips[1].features.values[i]));

    const RawArray labels = rawArray(place / "labels.npy");
    EXPECT_NE(labels.header.find("'<i4'"), std::string::npos);
    EXPECT_NE(labels.header.find("(6,)"), std::string::npos);
    EXPECT_EQ(labels.values, std::string("\0\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0\2\0\0\0\2\0\0\0", 24));
    EXPECT_EQ(rawArray(place / "numbers.npy").values.substr(0, 8),
              std::string("\0\0\0\0\xff\xff\xff\xff", 8));

    // Nine code points is the longest of the genres: "classical".
    const RawArray genres = rawArray(place / "genres.npy");
    EXPECT_NE(genres.header.find("'<U9'"), std::string::npos);
    ASSERT_EQ(genres.values.size(), 3u * 9 * 4);
    EXPECT_EQ(genres.values.substr(0, 8), std::string("b\0\0\0l\0\0\0", 8));

    const RawArray names = rawArray(place / "names.npy");
    EXPECT_EQ(names.values.substr(8, 4), std::string("\xfc\0\0\0", 4)); // U+00FC
    EXPECT_NE(rawArray(place / "columns.npy").header.find("(3,)"), std::string::npos);
    EXPECT_NE(rawArray(place / "fingerprint.npy").header.find("'<U16'"), std::string::npos);
}

TEST(npz_file, the_same_features_give_the_same_bytes)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(saveNpz(toyFeatures(2), folder.path() / "a.npz"));
    ASSERT_TRUE(saveNpz(toyFeatures(2), folder.path() / "b.npz"));
    EXPECT_EQ(readFile(folder.path() / "a.npz"), readFile(folder.path() / "b.npz"));
}

TEST(npz_file, a_place_that_takes_no_files_is_an_error)
{
    EXPECT_EQ(saveNpz(toyFeatures(1), "/proc/none/f.npz").error().code, ErrorCode::WriteFailed);
}
