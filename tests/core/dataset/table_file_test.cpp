// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/table_file.h"

#include "tests/support/test_files.h"

#include <gtest/gtest.h>

using namespace genrescope;
using Rows = std::vector<std::vector<std::string>>;

namespace {

Table tableOf(std::string_view text)
{
    auto table = parseTable(text);
    EXPECT_TRUE(table) << table.error();
    return table.value_or(Table());
}

std::string faultOf(std::string_view text)
{
    const auto table = parseTable(text);
    return table ? std::string() : table.error();
}

} // namespace

TEST(table_file, commas_semicolons_and_tabs_part_cells)
{
    const Table wanted{{"path", "genre"}, {{"a.wav", "rock"}, {"b c.wav", ""}}};
    EXPECT_EQ(tableOf("path,genre\na.wav,rock\nb c.wav,\n"), wanted);
    EXPECT_EQ(tableOf("path;genre\r\na.wav;rock\r\nb c.wav;"), wanted);
    EXPECT_EQ(tableOf("\xEF\xBB\xBFpath\tgenre\n\na.wav\trock\nb c.wav\t\n\n"), wanted);
}

TEST(table_file, quoted_cells_hold_anything)
{
    EXPECT_EQ(tableOf("a,b\n\"x, \"\"y\"\"\nz\",2\n").rows, (Rows{{"x, \"y\"\nz", "2"}}));
    EXPECT_EQ(tableOf("a\n\"\"\n").rows, Rows{}) << "an empty line";
}

TEST(table_file, separators_within_quotes_part_nothing)
{
    EXPECT_EQ(tableOf("\"a;b;c\",\"d\n;;\"\n1,2\n").columns,
              (std::vector<std::string>{"a;b;c", "d\n;;"}));
}

TEST(table_file, what_is_no_table_is_named_with_its_line)
{
    EXPECT_EQ(faultOf(""), "it is empty");
    EXPECT_EQ(faultOf("\n\n"), "it is empty");
    EXPECT_EQ(faultOf(std::string_view("a\0b", 3)), "it is not a text");
    EXPECT_EQ(faultOf("a,b\n1,2\n1\n"), "line 3 has 1 cells instead of 2");
    EXPECT_EQ(faultOf("a,b\n\"1\n2\",x\n1,2,3\n"), "line 4 has 3 cells instead of 2");
    EXPECT_EQ(faultOf("a,b\n1,\"2\n"), "a quote in line 2 is never closed");
    EXPECT_EQ(faultOf("a,b\n\"1\"x,2\n"), "line 2 has text behind a quote");
}

TEST(table_file, text_that_is_not_utf8_becomes_so)
{
    EXPECT_EQ(tableOf("a\n\xFF\n").rows, (Rows{{"\xEF\xBF\xBD"}}));
}

TEST(table_file, columns_are_found_under_several_names)
{
    const Table table = tableOf("File,LABEL\nx,y\n");
    EXPECT_EQ(table.columnNamed({"path", "file"}), 0u);
    EXPECT_EQ(table.columnNamed({"genre", "label"}), 1u);
    EXPECT_EQ(table.columnNamed({"artist"}), std::nullopt);
}

TEST(table_file, cells_that_are_written_are_read_back)
{
    for (const std::string text :
         {"plain", "a,b", "say \"hi\"", "two\nlines", "tab\there", "a;b"}) {
        const Table table = tableOf("x,y\n" + tableCell(text) + ",1\n");
        EXPECT_EQ(table.rows, (Rows{{text, "1"}}));
    }
}

TEST(table_file, a_file_that_can_not_be_read_says_so)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(readTable(folder.path() / "none.csv").error().code, ErrorCode::FileMissing);
    EXPECT_EQ(readTable(folder.write("a.csv", "")).error().code, ErrorCode::TableDamaged);
}
