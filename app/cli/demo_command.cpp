// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/demo_work.h"
#include "app/cli/identification.h"
#include "app/cli/result_text.h"
#include "app/cli/training_work.h"
#include "app/cli/workplace.h"
#include "core/audio/flac_file.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

/// Asks about half a minute of the second style, from a seed that no clip of the collection has.
Result<Identification> identifySong(const Session& session, const Listener& listener,
                                    const fs::path& folder)
{
    constexpr int style = 1;
    const fs::path file = folder / ("a new piece of " + demoStyles()[style] + ".flac");
    const std::vector<float> samples = composeDemoClip(style, 30, 2016);
    if (const auto written = writeFlac(file, samples, 22050); !written)
        return tl::unexpected(written.error());
    Hooks hooks;
    hooks.stop = session.stop;
    return Identification{file.string(), listener.listen(file, hooks)};
}

int demo(const Session& session, const std::string& named, const DemoSettings& demoSettings)
{
    const Workplace place(named);
    const fs::path collection = place.folder() / "collection";
    std::cerr << "This demo composes six styles of music, trains a network to tell them apart, and "
                 "asks it about a piece that it never heard.\n";
    if (const auto written = writeDemoWithProgress(session, collection, demoSettings); !written)
        return fail(session, written.error());

    RunSettings settings;
    settings.dataset = collection;
    settings.preset = "quick";
    settings.recipe = presetNamed("quick")->recipe;
    const fs::path runFolder = place.folder() / "run";
    const auto run = trainWithProgress(session, settings, runFolder);
    if (!run)
        return fail(session, run.error());
    const Listener listener(modelOf(*run, run->settings.recipe.frontEnd));
    const auto heard = identifySong(session, listener, place.folder());
    if (!heard)
        return fail(session, heard.error());
    if (!heard->verdict)
        return fail(session, heard->verdict.error());

    if (session.json) {
        nlohmann::json result = resultJson(*run, runFolder);
        result["identified"] = identificationJson(*heard, listener.model());
        print(result);
    } else {
        std::cout << resultText(*run) << "\nTrained for " << duration(run->seconds)
                  << ". A piece that it never heard:\n"
                  << identificationText(*heard, listener.model()) << '\n';
    }
    return session.stop.stop_requested() ? Interrupted : Success;
}

} // namespace

void addDemo(CLI::App& app, Session& session)
{
    struct Options {
        std::string folder;
        DemoSettings settings;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(
        app, session, "demo", "See everything work, in a minute and without any music of yours",
        [&session, options] { return demo(session, options->folder, options->settings); });
    command->add_option("--dir", options->folder,
                        "Keep the music and the trained run there (default: nowhere)");
    command->add_option("--clips", options->settings.clipsPerStyle, "Clips of each style")
        ->capture_default_str();
    command->add_option("--seconds", options->settings.seconds, "Length of a clip")
        ->capture_default_str();
}

} // namespace genrescope::cli
