// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/identification.h"
#include "app/cli/progress_line.h"
#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/base/strict_json.h"
#include "core/lab/run_folder.h"
#include "core/library/playlist.h"
#include "core/library/song_list.h"
#include "core/model/bundled_model.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <mutex>
#include <optional>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

struct Options {
    std::vector<std::string> names; ///< the model first, unless `model` names it
    std::string model;
    bool timeline = false;
    bool csv = false;
};

/// The model file itself, or the one of a run's folder.
fs::path modelFile(const fs::path& given)
{
    std::error_code ignored;
    return fs::is_directory(given, ignored) ? given / runModelName : given;
}

bool isModel(const fs::path& name)
{
    std::error_code ignored;
    return name.extension() == ".safetensors" || fs::exists(name / runModelName, ignored);
}

/// What was named, with the lines of standard input in place of "-", and with the songs of folders
/// and playlists in place of those. A file keeps the name it was given.
std::vector<std::string> songsNamed(const std::vector<std::string>& names,
                                    std::vector<Error>& leftOut)
{
    std::vector<std::string> given;
    for (const std::string& name : names) {
        if (name != "-") {
            given.push_back(name);
            continue;
        }
        for (std::string line; std::getline(std::cin, line);) {
            if (!line.empty())
                given.push_back(line);
        }
    }
    std::vector<std::string> songs;
    for (const std::string& name : given) {
        std::error_code ignored;
        if (!fs::is_directory(name, ignored) && !isPlaylist(name)) {
            songs.push_back(name);
            continue;
        }
        SongList list = songsOf({name});
        for (const fs::path& file : list.files)
            songs.push_back(file.string());
        leftOut.insert(leftOut.end(), list.leftOut.begin(), list.leftOut.end());
    }
    return songs;
}

/// Prints what was heard in the order of the songs, each as soon as all before it are there.
class Printer {
public:
    Printer(const Session& session, const Options& options, const GenreModel& model,
            std::size_t songs)
        : m_json(session.json)
        , m_options(options)
        , m_model(model)
        , m_waiting(songs)
    {
        if (m_json)
            std::cout << "{\"files\": [";
        else if (options.csv)
            std::cout << csvHeader(model, options.timeline) << std::flush;
        else if (songs > 1)
            m_progress.emplace("Listening");
    }

    void take(std::size_t place, Identification heard)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting[place] = std::move(heard);
        if (m_progress)
            m_progress->show(++m_done, m_waiting.size(), "files");
        for (; m_next < m_waiting.size() && m_waiting[m_next]; ++m_next) {
            print(*m_waiting[m_next]);
            m_waiting[m_next].reset();
        }
        std::cout << std::flush;
    }

    /// Whether every song could be heard.
    bool end()
    {
        if (m_json)
            std::cout << (m_any ? "\n]}\n" : "]}\n");
        return m_allHeard;
    }

private:
    void print(const Identification& heard)
    {
        if (!heard.verdict) {
            m_allHeard = false;
            std::cerr << "genrescope-cli: " << identificationText(heard, m_model) << '\n';
        }
        if (m_json)
            std::cout << (m_any ? ",\n" : "\n")
                      << textOf(identificationJson(heard, m_model, m_options.timeline));
        else if (m_options.csv)
            std::cout << identificationCsv(heard, m_model, m_options.timeline);
        else if (heard.verdict)
            std::cout << identificationText(heard, m_model, m_options.timeline) << '\n';
        m_any = true;
    }

    bool m_json;
    const Options& m_options;
    const GenreModel& m_model;
    std::mutex m_mutex;
    std::optional<ProgressLine> m_progress;
    std::vector<std::optional<Identification>> m_waiting; ///< for those before them
    std::size_t m_next = 0;
    std::size_t m_done = 0;
    bool m_any = false;
    bool m_allHeard = true;
};

int identify(const Session& session, Options options)
{
    if (options.model.empty() && (isModel(options.names.front()) || bundledModel().empty())) {
        options.model = options.names.front();
        options.names.erase(options.names.begin());
    } else if (options.model.empty()) {
        options.model = bundledModel().string();
    }
    if (options.names.empty())
        return usage("Name at least one song, a folder, a playlist, or - for a list of them on "
                     "standard input.");
    if (options.csv && session.json)
        return usage("Choose one of --json and --csv.");
    auto model = loadModel(modelFile(options.model));
    if (!model)
        return fail(session, model.error());
    const Listener listener(std::move(*model));

    std::vector<Error> leftOut;
    const std::vector<std::string> songs = songsNamed(options.names, leftOut);
    for (const Error& error : leftOut)
        std::cerr << "genrescope-cli: " << sentence(error) << '\n';
    Printer printer(session, options, listener.model(), songs.size());
    Hooks hooks;
    hooks.stop = session.stop;
    parallelFor(songs.size(), [&](std::size_t i) {
        auto verdict = session.stop.stop_requested()
                           ? Result<Verdict>(failure(ErrorCode::Cancelled, songs[i]))
                           : listener.listen(songs[i], hooks);
        printer.take(i, {songs[i], std::move(verdict)});
    });
    const bool allHeard = printer.end();
    if (session.stop.stop_requested())
        return Interrupted;
    return allHeard && leftOut.empty() ? Success : Failure;
}

} // namespace

void addIdentify(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(app, session, "identify", "Name the genre of songs",
                                   [&session, options] { return identify(session, *options); });
    command
        ->add_option("songs", options->names,
                     "Songs: sound files, folders, playlists; - reads a list of them from "
                     "standard input, one a line. A model file or the folder of a run may "
                     "stand before them")
        ->required();
    command->add_option("--model", options->model,
                        "A model file, or the folder of a run (default: the one that comes with "
                        "the program)");
    command->add_flag("--timeline", options->timeline, "Tell what was heard along each song");
    command->add_flag("--csv", options->csv, "Print a line of CSV for each song or window");
    command->footer("Each song is told as soon as it and those before it were heard. All are "
                    "tried; the exit code is 1 if any of them could not be heard.");
}

} // namespace genrescope::cli
