// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bundled_model.h"

#include <system_error>

namespace genrescope {

namespace fs = std::filesystem;

fs::path bundledModelFor(const fs::path& programFolder)
{
    std::error_code ignored;
    const fs::path installed =
        programFolder.parent_path() / "share" / "genrescope" / "models" / bundledModelName;
    if (fs::is_regular_file(installed, ignored))
        return installed;
    // build/dev/app and the like lie a few folders below the source tree.
    fs::path above = programFolder;
    for (int levels = 0; levels < 5 && above != above.parent_path(); ++levels) {
        above = above.parent_path();
        const fs::path file = above / "resources" / "models" / bundledModelName;
        if (fs::is_regular_file(file, ignored))
            return file;
    }
    return {};
}

fs::path bundledModel()
{
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    return failed ? fs::path() : bundledModelFor(program.parent_path());
}

} // namespace genrescope
