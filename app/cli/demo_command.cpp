// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/demo_work.h"
#include "app/cli/identification.h"
#include "app/cli/result_text.h"
#include "app/cli/training_work.h"
#include "core/audio/flac_file.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

/// Where the demo works: a folder that was named and stays, or a temporary one that goes.
class Workplace {
public:
    explicit Workplace(const std::string& named)
        : m_folder(named)
        , m_temporary(named.empty())
    {
        if (!m_temporary)
            return;
        std::string form = (fs::temp_directory_path() / "genrescope-demo-XXXXXX").string();
        if (::mkdtemp(form.data()) == nullptr)
            throw std::runtime_error("no temporary folder in " + form);
        m_folder = form;
    }
    ~Workplace()
    {
        std::error_code ignored;
        if (m_temporary)
            fs::remove_all(m_folder, ignored);
    }
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;

    const fs::path& folder() const { return m_folder; }

private:
    fs::path m_folder;
    bool m_temporary;
};

/// Asks about half a minute of the second style, from a seed that no clip of the collection has.
Result<Identification> identifySong(const Session& session, const Run& run, const fs::path& folder)
{
    constexpr int style = 1;
    const fs::path file = folder / ("a new piece of " + demoStyles()[style] + ".flac");
    const std::vector<float> samples = composeDemoClip(style, 30, 2016);
    if (const auto written = writeFlac(file, samples, 22050); !written)
        return tl::unexpected(written.error());
    Hooks hooks;
    hooks.stop = session.stop;
    const Listener listener(modelOf(run, run.settings.recipe.frontEnd));
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
    const auto heard = identifySong(session, *run, place.folder());
    if (!heard)
        return fail(session, heard.error());
    if (!heard->verdict)
        return fail(session, heard->verdict.error());

    if (session.json) {
        nlohmann::json result = resultJson(*run, runFolder);
        result["identified"] = identificationJson(*heard, run->genres);
        print(result);
    } else {
        std::cout << resultText(*run) << "\nTrained for " << duration(run->seconds)
                  << ". A piece that it never heard:\n"
                  << identificationText(*heard, run->genres) << '\n';
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
