// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/tags/tag_journal.h"
#include "core/tags/tagging.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

struct Options {
    std::string genre;
    std::vector<std::string> files;
    std::string journal;
    bool dryRun = false;
    bool undo = false;
};

/// Where the window keeps its own, so that each can undo what the other did.
fs::path journalFile(const std::string& named)
{
    if (!named.empty())
        return named;
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const fs::path folder = data != nullptr && fs::path(data).is_absolute()
                                ? fs::path(data)
                                : fs::path(home != nullptr ? home : ".") / ".local/share";
    return folder / "genrescope" / "tagging.jsonl";
}

std::string listed(const std::vector<std::string>& genres)
{
    std::string text;
    for (const std::string& genre : genres)
        text += (text.empty() ? "" : ", ") + genre;
    return text.empty() ? "(none)" : text;
}

/// Says which files were done and which were not, and why.
int report(const Session& session, const std::vector<PlannedTag>& plans,
           const std::vector<Error>& refused, const TaggingOutcome& outcome)
{
    nlohmann::json document = {{"planned", nlohmann::json::array()},
                               {"done", nlohmann::json::array()},
                               {"errors", nlohmann::json::array()}};
    for (const PlannedTag& plan : plans)
        document["planned"].push_back(
            {{"file", textOf(plan.file)}, {"old", plan.oldGenres}, {"new", plan.newGenre}});
    for (const fs::path& file : outcome.done)
        document["done"].push_back(textOf(file));
    std::vector<Error> failures = refused;
    failures.insert(failures.end(), outcome.failures.begin(), outcome.failures.end());
    for (const Error& error : failures) {
        document["errors"].push_back(sentence(error));
        std::cerr << "genrescope-cli: " << sentence(error) << '\n';
    }
    if (session.json) {
        print(document);
    } else {
        for (const PlannedTag& plan : plans)
            std::cout << textOf(plan.file) << ": " << listed(plan.oldGenres) << " -> "
                      << plan.newGenre << '\n';
        std::cout << outcome.done.size() << " of " << plans.size() + refused.size()
                  << " files changed\n";
    }
    if (outcome.cancelled)
        return Interrupted;
    return failures.empty() ? Success : Failure;
}

int undo(const Session& session, TagJournal& journal)
{
    Hooks hooks;
    hooks.stop = session.stop;
    const auto outcome = undoTagging(journal, hooks);
    if (!outcome)
        return fail(session, outcome.error());
    nlohmann::json document = {{"restored", nlohmann::json::array()},
                               {"errors", nlohmann::json::array()}};
    for (const fs::path& file : outcome->done)
        document["restored"].push_back(textOf(file));
    for (const Error& error : outcome->failures) {
        document["errors"].push_back(sentence(error));
        std::cerr << "genrescope-cli: " << sentence(error) << '\n';
    }
    if (session.json)
        print(document);
    else
        std::cout << "The old genre is back in " << outcome->done.size() << " files\n";
    if (outcome->cancelled)
        return Interrupted;
    return outcome->failures.empty() ? Success : Failure;
}

int tag(const Session& session, const Options& options)
{
    if (options.undo != options.files.empty() || options.undo != options.genre.empty())
        return usage("Give a genre and files, or --undo alone.");
    TagJournal journal(journalFile(options.journal));
    if (options.undo)
        return undo(session, journal);
    std::vector<PlannedTag> plans;
    std::vector<Error> refused;
    for (const std::string& file : options.files) {
        if (const auto plan = planTag(file, options.genre); !plan)
            refused.push_back(plan.error());
        else if (plan->changesAnything())
            plans.push_back(*plan);
    }
    Hooks hooks;
    hooks.stop = session.stop;
    return report(session, plans, refused,
                  options.dryRun ? TaggingOutcome() : writeTags(plans, journal, hooks));
}

} // namespace

void addTag(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        addCommand(app, session, "tag", "Write a genre into the tags of files, or take it back",
                   [&session, options] { return tag(session, *options); });
    command->add_option("genre", options->genre, "The genre, e.g. Jazz");
    command->add_option("files", options->files, "Sound files");
    command->add_flag("--dry-run", options->dryRun, "Tell what would change, and change nothing");
    command->add_flag("--undo", options->undo, "Put back the genres of the last tagging");
    command->add_option("--journal", options->journal,
                        "Where the old genres are kept (default: with the window's)");
    command->footer("All other tags stay as they are. A file that can't be tagged is left as it "
                    "was.");
}

} // namespace genrescope::cli
