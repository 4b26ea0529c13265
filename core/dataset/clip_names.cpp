// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clip_names.h"

#include "core/base/files.h"
#include "core/dataset/utf8.h"

#include <map>
#include <set>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

std::vector<std::string> clipNames(const std::vector<fs::path>& files)
{
    const auto text = [](const fs::path& path) { return wellFormedUtf8(textOf(path)); };
    const auto stem = [&](const fs::path& file) { return text(file.stem()); };
    const auto place = [&](const fs::path& file) { return text(file.parent_path() / file.stem()); };
    std::map<std::string, int> bearers;
    for (const fs::path& file : files) {
        ++bearers[stem(file)];
        if (file.has_parent_path())
            ++bearers[place(file)];
    }
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const fs::path& file : files) {
        std::string chosen = bearers[stem(file)] == 1    ? stem(file)
                             : bearers[place(file)] == 1 ? place(file)
                                                         : text(file);
        while (!taken.insert(chosen).second)
            chosen += '\''; // paths that differ, but not as text
        names.push_back(std::move(chosen));
    }
    return names;
}

} // namespace genrescope
