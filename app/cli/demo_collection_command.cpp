// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/demo_work.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

int makeCollection(const Session& session, const std::string& folder, const DemoSettings& settings)
{
    if (const auto written = writeDemoWithProgress(session, folder, settings); !written)
        return fail(session, written.error());
    const std::size_t clips =
        demoStyles().size() * static_cast<std::size_t>(settings.clipsPerStyle);
    if (session.json)
        print({{"folder", folder},
               {"genres", demoStyles()},
               {"clips", clips},
               {"seconds", settings.seconds},
               {"seed", settings.seed}});
    else
        std::cout << clips << " clips of " << demoStyles().size()
                  << " styles, composed by the program to try it with, are in " << folder << '\n';
    return Success;
}

} // namespace

void addDemoCollection(CLI::App& app, Session& session)
{
    struct Options {
        std::string folder;
        DemoSettings settings;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        addCommand(app, session, "demo-collection",
                   "Compose six styles of music to try the program with, without a download",
                   [&session, options] {
                       return makeCollection(session, options->folder, options->settings);
                   });
    command->add_option("folder", options->folder, "Folder to write them into")->required();
    command->add_option("--clips", options->settings.clipsPerStyle, "Clips of each style")
        ->capture_default_str();
    command->add_option("--seconds", options->settings.seconds, "Length of a clip")
        ->capture_default_str();
    command->add_option("--seed", options->settings.seed, "The same seed gives the same clips")
        ->capture_default_str();
}

} // namespace genrescope::cli
