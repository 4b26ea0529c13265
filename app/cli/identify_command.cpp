// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/identify_command.h"

#include "app/cli/command.h"
#include "app/cli/identification.h"
#include "app/cli/progress_line.h"
#include "core/base/files.h"
#include "core/base/md5.h"
#include "core/base/parallel.h"
#include "core/base/strict_json.h"
#include "core/lab/run_folder.h"
#include "core/library/analysis.h"
#include "core/library/exports.h"
#include "core/library/playlist.h"
#include "core/library/song_list.h"
#include "core/listening/timeline_file.h"
#include "core/model/bundled_model.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

struct Options {
    NamedSongs named;
    bool timeline = false;
    bool csv = false;
    std::string timelines; ///< folder for a file a song
    std::vector<std::string> timelineForms;
    std::string library; ///< folder for tables and playlists
};

/// The model file itself, or the one of a run's folder.
fs::path modelFile(const fs::path& given)
{
    std::error_code ignored;
    return fs::is_directory(given, ignored) ? given / runModelName : given;
}

bool isAModel(const fs::path& name)
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

/// Writes files about what was heard, if any were asked for.
class Files {
public:
    Files(const Options& options, const std::vector<std::string>& genres, std::string model)
        : m_options(options)
        , m_genres(genres)
        , m_model(std::move(model))
    {
    }

    /// In the order of the songs.
    void take(const Identification& heard)
    {
        if (!m_options.library.empty())
            m_songs.push_back(
                librarySong(fs::absolute(heard.file), m_model, heard.verdict, m_genres));
        if (m_options.timelines.empty() || !heard.verdict)
            return;
        const std::string name = unusedName(fs::path(heard.file).stem());
        for (const TimelineForm form : allTimelineForms)
            if (std::ranges::find(m_options.timelineForms, nameOf(form)) !=
                m_options.timelineForms.end())
                note(writeFile(fs::path(m_options.timelines) / (name + std::string(suffixOf(form))),
                               timelineText(form, *heard.verdict, m_genres, heard.file)));
    }

    /// Error: WriteFailed, the first one.
    Result<void> end()
    {
        if (!m_options.library.empty())
            note(writeLibrary(m_songs, m_options.library).map([](const auto&) {}));
        return m_outcome;
    }

private:
    void note(const Result<void>& written)
    {
        if (m_outcome && !written)
            m_outcome = written;
    }

    /// The song's name, with a number where another has it already.
    std::string unusedName(const std::string& stem)
    {
        std::string name = stem;
        for (int next = 2; !m_names.insert(name).second; ++next)
            name = stem + "-" + std::to_string(next);
        return name;
    }

    const Options& m_options;
    const std::vector<std::string>& m_genres;
    std::string m_model;
    std::vector<LibrarySong> m_songs;
    std::set<std::string> m_names;
    Result<void> m_outcome;
};

/// Prints what was heard in the order of the songs, each as soon as all before it are there.
class Printer {
public:
    Printer(const Session& session, const Options& options, const GenreModel& model,
            std::size_t songs, Files& files)
        : m_json(session.json)
        , m_options(options)
        , m_model(model)
        , m_files(files)
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
            m_files.take(*m_waiting[m_next]);
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
    Files& m_files;
    std::mutex m_mutex;
    std::optional<ProgressLine> m_progress;
    std::vector<std::optional<Identification>> m_waiting; ///< for those before them
    std::size_t m_next = 0;
    std::size_t m_done = 0;
    bool m_any = false;
    bool m_allHeard = true;
};

int identify(const Session& session, const Options& options)
{
    const auto named = openNamedSongs(options.named);
    if (!named)
        return fail(session, named.error());
    if (options.csv && session.json)
        return usage("Choose one of --json and --csv.");
    auto model = loadModel(named->model);
    const auto fingerprint = md5OfFile(named->model);
    if (!model || !fingerprint)
        return fail(session, model ? fingerprint.error() : model.error());
    const Listener listener(std::move(*model));
    const std::vector<std::string>& songs = named->songs;
    Files files(options, listener.model().genres, *fingerprint);
    Printer printer(session, options, listener.model(), songs.size(), files);
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
    if (const auto written = files.end(); !written)
        return fail(session, written.error());
    return allHeard && named->leftOut.empty() ? Success : Failure;
}

} // namespace

Result<OpenedSongs> openNamedSongs(NamedSongs named)
{
    if (named.model.empty() && !named.names.empty() &&
        (isAModel(named.names.front()) || bundledModel().empty())) {
        named.model = named.names.front();
        named.names.erase(named.names.begin());
    } else if (named.model.empty()) {
        named.model = bundledModel().string();
    }
    if (named.names.empty())
        return failure(ErrorCode::SettingsInvalid, "songs",
                       "must name at least one song, a folder, a playlist, or - for a list of "
                       "them on standard input");
    OpenedSongs opened{modelFile(named.model), {}, {}};
    opened.songs = songsNamed(named.names, opened.leftOut);
    for (const Error& error : opened.leftOut)
        std::cerr << "genrescope-cli: " << sentence(error) << '\n';
    return opened;
}

void addNamedSongs(CLI::App& command, NamedSongs& named)
{
    command
        .add_option("songs", named.names,
                    "Songs: sound files, folders, playlists; - reads a list of them from "
                    "standard input, one a line. A model file or the folder of a run may "
                    "stand before them")
        ->required();
    command.add_option("--model", named.model,
                       "A model file, or the folder of a run (default: the one that comes with "
                       "the program)");
}

void addIdentify(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(app, session, "identify", "Name the genre of songs",
                                   [&session, options] { return identify(session, *options); });
    addNamedSongs(*command, options->named);
    command->add_flag("--timeline", options->timeline, "Tell what was heard along each song");
    command->add_flag("--csv", options->csv, "Print a line of CSV for each song or window");
    std::vector<std::string> forms;
    for (const TimelineForm form : allTimelineForms)
        forms.emplace_back(nameOf(form));
    options->timelineForms = {forms.front()};
    command->add_option("--timelines", options->timelines,
                        "Folder for a file about each song's timeline, for other programs");
    command
        ->add_option("--timelines-as", options->timelineForms,
                     "Which: audacity (a label track), jams, csv")
        ->capture_default_str()
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(forms));
    command->add_option("--library", options->library,
                        "Folder for library.csv, library.json and a playlist for each genre");
    command->footer("Each song is told as soon as it and those before it were heard. All are "
                    "tried; the exit code is 1 if any of them could not be heard.");
}

} // namespace genrescope::cli
