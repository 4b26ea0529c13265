// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_file.h"

#include "core/base/files.h"
#include "core/dataset/feature_export.h"
#include "tests/support/npy_file.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <archive.h>
#include <archive_entry.h>
#include <csignal>
#include <cstring>
#include <map>
#include <sys/resource.h>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

/// Everything in a zip archive, by name, as libarchive's reader finds it.
std::map<std::string, std::string> unzipped(const fs::path& file)
{
    std::map<std::string, std::string> content;
    archive* zip = archive_read_new();
    archive_read_support_format_zip(zip);
    EXPECT_EQ(archive_read_open_filename(zip, file.c_str(), 65536), ARCHIVE_OK);
    archive_entry* entry = nullptr;
    while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
        std::string& bytes = content[archive_entry_pathname(entry)];
        char block[4096];
        for (la_ssize_t count; (count = archive_read_data(zip, block, sizeof block)) != 0;) {
            EXPECT_GT(count, 0) << archive_error_string(zip); // a wrong checksum shows here
            if (count < 0)
                break;
            bytes.append(block, static_cast<std::size_t>(count));
        }
    }
    archive_read_free(zip);
    return content;
}

/// What stands behind a .npy header, which ends at a multiple of 64.
std::string behindHeader(const std::string& npy)
{
    const std::size_t length =
        static_cast<unsigned char>(npy.at(8)) + 256u * static_cast<unsigned char>(npy.at(9));
    EXPECT_EQ((10 + length) % 64, 0u);
    EXPECT_EQ(npy.at(9 + length), '\n');
    return npy.substr(10 + length);
}

} // namespace

TEST(npz_file, floats_are_read_back_in_shape_and_value)
{
    const test::TemporaryFolder folder;
    const std::vector<float> first = {1, 2, 3, 4, 5, 6}, second = {-1, 0.5f, 1e30f, 0, 0, -7};
    ASSERT_TRUE(writeNpz(folder.path() / "new" / "a.npz",
                         {NpyArray::ofFloats("X", {2, 3, 2}, {first, second})}));
    const auto content = unzipped(folder.path() / "new" / "a.npz");
    ASSERT_EQ(content.size(), 1u);
    const auto array = test::readNpy(folder.write("X.npy", content.at("X.npy")));
    EXPECT_EQ(array.shape, (std::vector<std::size_t>{2, 3, 2}));
    EXPECT_EQ(array.values,
              (std::vector<double>{1, 2, 3, 4, 5, 6, -1, 0.5, double{1e30f}, 0, 0, -7}));
}

TEST(npz_file, headers_are_as_the_format_wants_them)
{
    const std::vector<float> values(6);
    EXPECT_EQ(NpyArray::ofFloats("a", {2, 3}, {values}).header(),
              std::string("\x93NUMPY\x01\x00\x76\x00", 10) +
                  "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3, ), }" +
                  std::string(56, ' ') + "\n");
    EXPECT_NE(NpyArray::ofIntegers("y", {1, 2})
                  .header()
                  .find("'<i4', 'fortran_order': False, "
                        "'shape': (2, )"),
              std::string::npos);
    EXPECT_NE(NpyArray::ofTexts("n", {"abc", "d"}).header().find("'<U3'"), std::string::npos);
    EXPECT_NE(NpyArray::ofTexts("n", {}).header().find("'<U1'"), std::string::npos);
}

TEST(npz_file, integers_and_texts_are_written_in_full)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "a.npz";
    ASSERT_TRUE(writeNpz(file, {NpyArray::ofIntegers("y", {3, -1}),
                                NpyArray::ofTexts("names", {"ab", "\xC3\xA9\xF0\x9F\x8E\xB5x"})}));
    auto content = unzipped(file);
    const std::string integers = behindHeader(content["y.npy"]);
    EXPECT_EQ(integers, std::string("\3\0\0\0\xFF\xFF\xFF\xFF", 8));
    const std::string bytes = behindHeader(content["names.npy"]);
    ASSERT_EQ(bytes.size(), 2u * 3 * 4);
    char32_t letters[6];
    std::memcpy(letters, bytes.data(), bytes.size());
    EXPECT_EQ(std::u32string(letters, 6), std::u32string(U"ab\0\u00E9\U0001F3B5x", 6));
}

TEST(npz_file, the_same_arrays_give_the_same_bytes)
{
    const test::TemporaryFolder folder;
    const std::vector<NpyArray> arrays = {NpyArray::ofIntegers("y", {1, 2, 3})};
    ASSERT_TRUE(writeNpz(folder.path() / "a.npz", arrays));
    ASSERT_TRUE(writeNpz(folder.path() / "b.npz", arrays));
    EXPECT_EQ(readFile(folder.path() / "a.npz"), readFile(folder.path() / "b.npz"));
}

TEST(npz_file, a_full_disk_leaves_the_old_file_and_nothing_beside)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.write("a.npz", "old");
    const std::vector<float> values(100000);

    // Files may not grow beyond 64 kB for a moment: writing then fails as on a full disk.
    rlimit before = {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {65536, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeNpz(file, {NpyArray::ofFloats("X", {values.size()}, {values})});
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::WriteFailed);
    EXPECT_NE(written.error().detail, "");
    EXPECT_EQ(readFile(file), "old");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1);
}

TEST(npz_file, a_place_that_takes_no_files_is_an_error)
{
    EXPECT_EQ(writeNpz("/proc/no/such/place", {}).error().code, ErrorCode::WriteFailed);
}

TEST(npz_file, features_are_exported_with_all_that_names_them)
{
    LabelledFeatures features;
    features.frontEnd.features = {Feature::Mfcc};
    features.frontEnd.mfccCount = 2;
    features.frontEnd.steps = 3;
    features.genres = {"blues", "rock"};
    features.fingerprint = "0123456789abcdef";
    for (const int i : {0, 1}) {
        LabelledClip clip;
        clip.name = "clip" + std::to_string(i);
        clip.genre = i;
        clip.number = 10 + i;
        clip.features = FeatureMatrix(3, 2);
        clip.features.values[5] = static_cast<float>(i + 1);
        features.clips.push_back(clip);
    }
    const test::TemporaryFolder folder;
    ASSERT_TRUE(exportNpz(features, folder.path() / "f.npz"));
    const auto content = unzipped(folder.path() / "f.npz");
    std::vector<std::string> names;
    for (const auto& [name, bytes] : content)
        names.push_back(name);
    EXPECT_EQ(names, (std::vector<std::string>{"X.npy", "columns.npy", "fingerprint.npy",
                                               "genres.npy", "names.npy", "numbers.npy", "y.npy"}));
    const auto x = test::readNpy(folder.write("X.npy", content.at("X.npy")));
    EXPECT_EQ(x.shape, (std::vector<std::size_t>{2, 3, 2}));
    EXPECT_EQ(x.values, (std::vector<double>{0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2}));
    EXPECT_EQ(behindHeader(content.at("numbers.npy")), std::string("\xA\0\0\0\xB\0\0\0", 8));
    EXPECT_NE(content.at("columns.npy").find("(2, )"), std::string::npos);
}
