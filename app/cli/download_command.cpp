// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "core/dataset/gtzan_download.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>

namespace genrescope::cli {

namespace {

struct DownloadOptions {
    std::string what; ///< "gtzan"
    std::string folder;
    std::string mirror;
    std::string archive;
    bool list = false;
};

const char* titleOf(GtzanStep step)
{
    switch (step) {
    case GtzanStep::Download:
        return "Downloading";
    case GtzanStep::Unpack:
        return "Unpacking";
    case GtzanStep::Check:
        return "Checking";
    }
    return "";
}

std::string noteOf(GtzanStep step, const DownloadProgress& progress)
{
    if (step != GtzanStep::Download)
        return step == GtzanStep::Check ? "clips" : "MB";
    char rate[48];
    std::snprintf(rate, sizeof rate, "MB, %.1f MB/s", progress.bytesPerSecond / 1e6);
    return rate + (progress.secondsLeft ? ", " + duration(*progress.secondsLeft) + " left"
                                        : std::string());
}

/// A line for each step of the work.
class StepLines {
public:
    void show(GtzanStep step, const DownloadProgress& progress)
    {
        if (!m_line || step != m_step)
            m_line.emplace(titleOf(step));
        m_step = step;
        const std::int64_t unit = step == GtzanStep::Check ? 1 : 1'000'000;
        m_line->show(static_cast<std::size_t>(progress.bytes / unit),
                     static_cast<std::size_t>(progress.total / unit), noteOf(step, progress));
    }

private:
    GtzanStep m_step = GtzanStep::Download;
    std::optional<ProgressLine> m_line;
};

int listMirrors(const Session& session)
{
    const auto mirrors = allGtzanMirrors();
    if (!mirrors)
        return fail(session, mirrors.error());
    nlohmann::json list = nlohmann::json::array();
    for (const GtzanMirror& mirror : *mirrors) {
        list.push_back({{"name", mirror.name},
                        {"url", mirror.url},
                        {"bytes", mirror.bytes},
                        {"alive", mirror.alive}});
        if (!session.json)
            std::cout << mirror.url << (mirror.alive ? "\n" : "  (no longer there)\n");
    }
    if (session.json)
        print({{"mirrors", std::move(list)}});
    return Success;
}

int report(const Session& session, const DownloadOptions& options, const GtzanCheck& check)
{
    const int clips = check.matched + static_cast<int>(check.different.size()) + check.otherFormats;
    if (session.json)
        print({{"folder", options.folder},
               {"clips", clips},
               {"matched", check.matched},
               {"different", check.different},
               {"missing", check.missing},
               {"other_formats", check.otherFormats}});
    else
        std::cout << clips << " clips are in " << options.folder << ". " << check.matched
                  << " have the known checksum, " << check.different.size() << " another, "
                  << check.missing.size() << " of GTZAN's 1000 are missing.\n";
    return Success;
}

int downloadData(const Session& session, const DownloadOptions& options)
{
    if (options.list)
        return listMirrors(session);
    if (options.folder.empty())
        return fail(session, {ErrorCode::SettingsInvalid, "folder", "must be given"});
    StepLines lines;
    GtzanHooks hooks;
    hooks.stop = session.stop;
    hooks.progressed = [&lines](GtzanStep step, const DownloadProgress& progress) {
        lines.show(step, progress);
    };
    if (!options.archive.empty()) {
        const auto check = unpackGtzan(options.archive, options.folder, hooks);
        return check ? report(session, options, *check) : fail(session, check.error());
    }
    auto mirrors =
        options.mirror.empty() ? allGtzanMirrors() : addGtzanMirror(options.mirror).map([&] {
            return std::vector{GtzanMirror{options.mirror, options.mirror, 0, true}};
        });
    if (!mirrors)
        return fail(session, mirrors.error());
    const auto check = downloadGtzan(options.folder, *mirrors, hooks);
    return check ? report(session, options, *check) : fail(session, check.error());
}

} // namespace

void addDownload(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<DownloadOptions>();
    CLI::App* command =
        addCommand(app, session, "download",
                   "Get a data set and check every clip of it. An interrupted download goes on "
                   "where it stopped when it is started again",
                   [&session, options] { return downloadData(session, *options); });
    command->add_option("what", options->what, "gtzan: 1000 clips of ten genres, 1.2 GB")
        ->required()
        ->check(CLI::IsMember({"gtzan"}));
    CLI::Option* folder =
        command->add_option("folder", options->folder, "Folder to put it into: new, or empty");
    CLI::Option* mirror =
        command->add_option("--mirror", options->mirror,
                            "An address to get the archive from; it is remembered for next time");
    command->add_option("--archive", options->archive, "An archive that is here already")
        ->excludes(mirror);
    command->add_flag("--list", options->list, "Only list the known addresses")->excludes(folder);
}

} // namespace genrescope::cli
