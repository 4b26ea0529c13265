// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_files.h"

#include <fstream>
#include <stdexcept>

#include <cstdlib>

namespace genrescope::test {

namespace fs = std::filesystem;

fs::path testData(std::string_view name)
{
    return fs::path(TEST_DATA) / name;
}

std::optional<fs::path> sharedData(std::string_view name)
{
    const fs::path path = fs::path(SHARED_DATA) / name;
    return fs::exists(path) ? std::optional(path) : std::nullopt;
}

TemporaryFolder::TemporaryFolder()
{
    std::string form = (fs::temp_directory_path() / "genrescope-test-XXXXXX").string();
    if (::mkdtemp(form.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = form;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

fs::path TemporaryFolder::write(std::string_view name, std::string_view content) const
{
    const fs::path file = m_path / name;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
    return file;
}

} // namespace genrescope::test
