// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_work.h"

#include "app/cli/progress_line.h"

namespace genrescope::cli {

Result<void> writeDemoWithProgress(const Session& session, const std::filesystem::path& folder,
                                   const DemoSettings& settings)
{
    ProgressLine line("Composing");
    Hooks hooks;
    hooks.stop = session.stop;
    hooks.progressed = [&line](std::size_t done, std::size_t total) {
        line.show(done, total, "clips");
    };
    return writeDemoCollection(folder, settings, hooks);
}

} // namespace genrescope::cli
