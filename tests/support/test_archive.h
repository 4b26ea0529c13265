// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace genrescope::test {

/// Something in an archive; `kind` and `target` make it what no good archive holds.
struct TestEntry {
    enum class Kind { File, Folder, SymbolicLink, HardLink, Device, Pipe };
    std::string name;
    std::string content = {};
    Kind kind = Kind::File;
    std::string target = {}; ///< of a link
};

/// Archives with these entries, as bytes.
std::string tarOf(const std::vector<TestEntry>& entries);
std::string tarGzOf(const std::vector<TestEntry>& entries);
std::string gzipOf(const std::string& content);
std::string zipOf(const std::vector<TestEntry>& entries);

} // namespace genrescope::test
