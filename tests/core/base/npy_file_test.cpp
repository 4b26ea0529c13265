// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/npy_file.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <cstring>
#include <stdexcept>
#include <string>

using namespace genrescope::test;

namespace {

template <typename Value>
std::string bytesOf(std::initializer_list<Value> values)
{
    std::string bytes(values.size() * sizeof(Value), '\0');
    std::memcpy(bytes.data(), values.begin(), bytes.size());
    return bytes;
}

std::string npy(const std::string& header, const std::string& body)
{
    const char size[] = {static_cast<char>(header.size()), 0};
    return std::string("\x93NUMPY\x01\x00", 8) + std::string(size, 2) + header + body;
}

} // namespace

TEST(npy_file, a_matrix_of_float32_is_read_row_by_row)
{
    const TemporaryFolder folder;
    const NpyArray array = readNpy(
        folder.write("a.npy", npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }\n",
                                  bytesOf<float>({1, 2, 3, 4, 5, 6.5f}))));
    EXPECT_EQ(array.shape, (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(array.values, (std::vector<double>{1, 2, 3, 4, 5, 6.5}));
}

TEST(npy_file, a_vector_of_float64_keeps_its_precision)
{
    const TemporaryFolder folder;
    const NpyArray array = readNpy(
        folder.write("a.npy", npy("{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }",
                                  bytesOf({0.1, -3.0}))));
    EXPECT_EQ(array.shape, std::vector<std::size_t>{2});
    EXPECT_EQ(array.values, (std::vector<double>{0.1, -3.0}));
}

TEST(npy_file, whatever_else_is_refused)
{
    const TemporaryFolder folder;
    const std::string good = "{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }";
    EXPECT_THROW(readNpy(folder.path() / "missing.npy"), std::runtime_error);
    EXPECT_THROW(readNpy(folder.write("a.npy", "RIFF")), std::runtime_error);
    EXPECT_THROW(readNpy(folder.write("b.npy", npy(good, "1234567"))), std::runtime_error);
    EXPECT_THROW(readNpy(folder.write(
                     "c.npy", npy("{'descr': '<i8', 'fortran_order': False, 'shape': (1,), }",
                                  bytesOf({1.0})))),
                 std::runtime_error);
}

TEST(npy_file, fortran_order_is_turned)
{
    const TemporaryFolder folder;
    const NpyArray array = readNpy(
        folder.write("a.npy", npy("{'descr': '<f8', 'fortran_order': True, 'shape': (2, 3), }",
                                  bytesOf<double>({1, 4, 2, 5, 3, 6}))));
    EXPECT_EQ(array.shape, (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(array.values, (std::vector<double>{1, 2, 3, 4, 5, 6}));
}
