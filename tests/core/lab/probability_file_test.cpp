// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/probability_file.h"

#include "core/base/files.h"
#include "tests/support/npy_file.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

using namespace genrescope;
using namespace genrescope::test;

namespace {

struct ProbabilityFileTest : testing::Test {
    const TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "p.npy";
    const std::vector<float> first = {0.5f, 0.25f, 0.25f, 0, 1, 0};
    const std::vector<float> second = {0.1f, 0.2f, 0.7f, 1, 0, 0};
};

} // namespace

TEST_F(ProbabilityFileTest, after_each_epoch_it_is_a_whole_array_for_numpy)
{
    auto file = ProbabilityFile::create(path, 2, 3);
    ASSERT_TRUE(file);
    EXPECT_EQ(readNpy(path).shape, (std::vector<std::size_t>{0, 2, 3}));
    ASSERT_TRUE(file->append(first));
    EXPECT_EQ(readNpy(path).shape, (std::vector<std::size_t>{1, 2, 3}));
    ASSERT_TRUE(file->append(second));
    const auto array = readNpy(path);
    EXPECT_EQ(array.shape, (std::vector<std::size_t>{2, 2, 3}));
    EXPECT_EQ(array.values[8], static_cast<double>(0.7f));
}

TEST_F(ProbabilityFileTest, it_is_read_back_as_it_was)
{
    {
        auto file = ProbabilityFile::create(path, 2, 3).value();
        ASSERT_TRUE(file.append(first));
        ASSERT_TRUE(file.append(second));
    }
    const auto read = loadProbabilities(path);
    ASSERT_TRUE(read) << sentence(read.error());
    EXPECT_EQ(read->epochs, 2);
    EXPECT_EQ(read->clips, 2);
    EXPECT_EQ(read->genres, 3);
    EXPECT_EQ(std::vector<float>(read->after(2).begin(), read->after(2).end()), second);
}

TEST_F(ProbabilityFileTest, an_epoch_that_was_begun_when_its_writer_was_killed_does_not_count)
{
    ASSERT_TRUE(ProbabilityFile::create(path, 2, 3).value().append(first));
    const std::string whole = readFile(path).value();
    ASSERT_TRUE(writeFile(path, whole + "some bytes"));
    EXPECT_EQ(loadProbabilities(path)->epochs, 1);
}

TEST_F(ProbabilityFileTest, what_is_no_such_array_is_refused)
{
    ASSERT_TRUE(ProbabilityFile::create(path, 2, 3).value().append(first));
    const std::string whole = readFile(path).value();
    std::string doubles = whole, huge = whole;
    doubles.replace(doubles.find("<f4"), 3, "<f8");
    huge.replace(huge.find("(1, 2, 3, )"), 14, "(9999, 2, 3, )");
    for (const std::string& bytes :
         {std::string(), std::string("\x93NUMPY"), whole.substr(0, whole.size() - 1),
          whole.substr(0, 100), doubles, huge}) {
        ASSERT_TRUE(writeFile(path, bytes));
        EXPECT_EQ(loadProbabilities(path).error().code, ErrorCode::NotARun) << bytes;
    }
    std::filesystem::remove(path);
    EXPECT_EQ(loadProbabilities(path).error().code, ErrorCode::NotARun);
}

TEST_F(ProbabilityFileTest, a_place_that_takes_no_files_is_an_error)
{
    EXPECT_EQ(ProbabilityFile::create("/proc/none/p.npy", 2, 3).error().code,
              ErrorCode::WriteFailed);
}
