// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace genrescope::test {

/// A file or folder of tests/data.
std::filesystem::path testData(std::string_view name);

/// A file or folder that may lie beside a checkout in ../shared: real music, which is never part of
/// the repository. Empty where it does not: then the test calls GTEST_SKIP() and says so.
std::optional<std::filesystem::path> sharedData(std::string_view name);

/// A new empty folder that is removed with everything in it at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Writes a file below the folder, its own folders included.
    std::filesystem::path write(std::string_view name, std::string_view content) const;

private:
    std::filesystem::path m_path;
};

} // namespace genrescope::test
