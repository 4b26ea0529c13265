// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/identification.h"
#include "app/cli/progress_line.h"
#include "core/base/parallel.h"
#include "core/lab/run_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <mutex>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

/// The model file itself, or the one of a run's folder.
fs::path modelFile(const fs::path& given)
{
    std::error_code ignored;
    return fs::is_directory(given, ignored) ? given / runModelName : given;
}

std::vector<Identification> listenToAll(const Session& session, const Listener& listener,
                                        const std::vector<std::string>& files)
{
    std::vector<Identification> heard(files.size(), {"", failure(ErrorCode::Cancelled, "")});
    ProgressLine line("Listening");
    std::mutex mutex;
    std::size_t done = 0;
    Hooks hooks;
    hooks.stop = session.stop;
    parallelFor(files.size(), [&](std::size_t i) {
        heard[i].file = files[i];
        if (session.stop.stop_requested())
            return;
        heard[i].verdict = listener.listen(files[i], hooks);
        const std::scoped_lock lock(mutex);
        line.show(++done, files.size(), "files");
    });
    return heard;
}

int identify(const Session& session, const std::string& modelPath,
             const std::vector<std::string>& files)
{
    auto model = loadModel(modelFile(modelPath));
    if (!model)
        return fail(session, model.error());
    const Listener listener(std::move(*model));
    const std::vector<std::string>& genres = listener.model().genres;
    const std::vector<Identification> all = listenToAll(session, listener, files);

    nlohmann::json list = nlohmann::json::array();
    for (const Identification& heard : all) {
        list.push_back(identificationJson(heard, genres));
        if (!heard.verdict)
            std::cerr << "genrescope-cli: " << identificationText(heard, genres) << '\n';
        else if (!session.json)
            std::cout << identificationText(heard, genres) << '\n';
    }
    if (session.json)
        print({{"files", std::move(list)}});
    if (session.stop.stop_requested())
        return Interrupted;
    return std::ranges::all_of(all, [](const auto& heard) { return heard.verdict.has_value(); })
               ? Success
               : Failure;
}

} // namespace

void addIdentify(CLI::App& app, Session& session)
{
    struct Options {
        std::string model;
        std::vector<std::string> files;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        addCommand(app, session, "identify", "Name the genre of sound files", [&session, options] {
            return identify(session, options->model, options->files);
        });
    command->add_option("model", options->model, "A model file, or the folder of a run")
        ->required();
    command->add_option("files", options->files, "Sound files")->required();
    command->footer("All files are tried; the exit code is 1 if any of them could not be heard.");
}

} // namespace genrescope::cli
