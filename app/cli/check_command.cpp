// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "core/base/files.h"
#include "core/dataset/collection_check.h"
#include "core/dataset/feature_cache.h"
#include "core/lab/run_folder.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <iostream>
#include <map>
#include <memory>

namespace genrescope::cli {

namespace {

using nlohmann::json;

struct Checked {
    Collection collection;
    std::vector<ClipReport> reports;
    CollectionCheck check;
    std::vector<SetAside> setAside;
};

Result<Checked> checked(const Session& session, const std::string& dataset)
{
    auto collection = openCollection(dataset);
    if (!collection)
        return tl::unexpected(collection.error());
    ProgressLine line("Checking");
    Hooks hooks;
    hooks.stop = session.stop;
    hooks.progressed = [&line](std::size_t done, std::size_t total) {
        line.show(done, total, "clips");
    };
    const FeatureCache cache = FeatureCache::ofUser();
    auto reports = reportOnClips(*collection, hooks, &cache);
    if (!reports)
        return tl::unexpected(reports.error());
    Checked result{std::move(*collection), std::move(*reports), {}, {}};
    result.check = checkClips(result.collection, result.reports);
    result.setAside = result.collection.setAside;
    for (std::size_t i = 0; i < result.reports.size(); ++i)
        if (result.reports[i].fault)
            result.setAside.push_back({result.collection.clips[i].file, *result.reports[i].fault});
    return result;
}

std::string fileOf(const Checked& checked, int clip)
{
    return textOf(checked.collection.clips[static_cast<std::size_t>(clip)].file);
}

json filesOf(const Checked& checked, const std::vector<std::vector<int>>& groups)
{
    json list = json::array();
    for (const auto& group : groups) {
        json files = json::array();
        for (const int clip : group)
            files.push_back(fileOf(checked, clip));
        list.push_back(std::move(files));
    }
    return list;
}

/// dB of full scale; null for silence.
json decibel(double level)
{
    return level > 0 ? json(20 * std::log10(level)) : json();
}

json documentOf(const Checked& checked)
{
    const Collection& collection = checked.collection;
    json clips = json::array(), matches = json::array(), excluded = json::array();
    for (std::size_t i = 0; i < checked.reports.size(); ++i) {
        const ClipReport& report = checked.reports[i];
        json flags = json::array();
        for (const ClipFlag flag : checked.check.flags[i])
            flags.push_back(nameOf(flag));
        clips.push_back(
            {{"file", textOf(collection.clips[i].file)},
             {"name", collection.clips[i].name},
             {"genre", collection.genres[static_cast<std::size_t>(collection.clips[i].genre)]},
             {"seconds", report.seconds},
             {"sample_rate_hz", report.facts.sampleRateHz},
             {"channels", report.facts.channels},
             {"format", report.facts.format},
             {"peak_db", decibel(report.peak)},
             {"rms_db", decibel(report.rms)},
             {"full_scale_share", report.fullScaleShare},
             {"flags", std::move(flags)}});
    }
    for (const ClipMatch& match : checked.check.matches)
        matches.push_back({{"files", {fileOf(checked, match.first), fileOf(checked, match.second)}},
                           {"offset_seconds", match.offsetSeconds},
                           {"seconds", match.seconds},
                           {"bit_error_share", match.errorShare}});
    for (const Clip& clip : collection.excluded)
        excluded.push_back(textOf(clip.file));
    return {{"dataset", textOf(collection.folder)},
            {"layout", collection.layout},
            {"genres", collection.genres},
            {"clips", collection.clips.size()},
            {"set_aside", setAsideJson(checked.setAside)},
            {"duplicates", filesOf(checked, checked.check.duplicates)},
            {"near_duplicates", filesOf(checked, checked.check.nearDuplicates)},
            {"matches", std::move(matches)},
            {"excluded", std::move(excluded)},
            {"files", std::move(clips)}};
}

void printText(const Checked& checked)
{
    const auto nameOfClip = [&](int clip) {
        return checked.collection.clips[static_cast<std::size_t>(clip)].name;
    };
    const auto printGroups = [&](const char* title, const std::vector<std::vector<int>>& groups) {
        if (groups.empty())
            return;
        std::cout << title << '\n';
        for (const auto& group : groups) {
            for (const int clip : group)
                std::cout << "  " << nameOfClip(clip);
            std::cout << '\n';
        }
    };
    std::cout << checked.collection.clips.size() << " clips in " << checked.collection.genres.size()
              << " genres, " << checked.setAside.size() << " set aside, "
              << checked.collection.excluded.size() << " excluded by you\n";
    for (const SetAside& aside : checked.setAside)
        std::cout << "  " << sentence(aside.reason) << '\n';
    printGroups("The very same sound:", checked.check.duplicates);
    printGroups("The same recording:", checked.check.nearDuplicates);
    std::map<ClipFlag, std::vector<int>> flagged;
    for (std::size_t i = 0; i < checked.check.flags.size(); ++i)
        for (const ClipFlag flag : checked.check.flags[i])
            flagged[flag].push_back(static_cast<int>(i));
    std::cout << "Flags:" << (flagged.empty() ? " none\n" : "\n");
    for (const auto& [flag, clips] : flagged) {
        std::cout << "  " << nameOf(flag) << ": " << clips.size() << " (";
        for (std::size_t i = 0; i < clips.size() && i < 8; ++i)
            std::cout << (i == 0 ? "" : ", ") << nameOfClip(clips[i]);
        std::cout << (clips.size() > 8 ? ", ...)\n" : ")\n");
    }
}

int check(const Session& session, const std::string& dataset)
{
    const auto result = checked(session, dataset);
    if (!result)
        return fail(session, result.error());
    if (session.json)
        print(documentOf(*result));
    else
        printText(*result);
    return Success;
}

} // namespace

void addCheck(CLI::App& app, Session& session)
{
    const auto dataset = std::make_shared<std::string>();
    CLI::App* command = addCommand(
        app, session, "check",
        "Look for faults in a collection: files that can't be used, clips that are there twice",
        [&session, dataset] { return check(session, *dataset); });
    command->add_option("dataset", *dataset, "Folder with a folder of clips for each genre")
        ->required();
}

} // namespace genrescope::cli
