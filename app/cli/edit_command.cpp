// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/dataset/collection_edits.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace genrescope::cli {

namespace {

using Kind = CollectionEdit::Kind;

struct EditOptions {
    std::string dataset;
    std::vector<std::string> exclude, include, relabel;
    std::string rename;
    std::string as;
    bool undo = false;
};

/// The clips' files as edits call them, of clips that are named by name or by file. Also those that
/// are excluded count. Error: FileMissing, of a clip that is not there.
Result<std::vector<std::string>> keysOf(const std::string& dataset,
                                        const std::vector<std::string>& names)
{
    const auto edits = editsOf(dataset);
    if (!edits)
        return tl::unexpected(edits.error());
    const auto collection = readCollection(dataset, readingIn(*edits));
    if (!collection)
        return tl::unexpected(collection.error());
    std::vector<std::string> keys;
    for (const std::string& name : names) {
        std::optional<std::string> found;
        for (const Clip& clip : collection->clips) {
            const std::string key = fileKey(*collection, clip.file);
            if (name == clip.name || name == key || name == textOf(clip.file))
                found = key;
        }
        if (!found)
            return failure(ErrorCode::FileMissing, name);
        keys.push_back(std::move(*found));
    }
    return keys;
}

/// What the options ask for; nothing where they ask for none.
Result<std::optional<CollectionEdit>> askedEdit(const EditOptions& options)
{
    if (!options.rename.empty())
        return CollectionEdit{Kind::RenameGenre, {}, options.rename, options.as};
    for (const auto& [kind, names] :
         {std::pair(Kind::Exclude, &options.exclude), std::pair(Kind::Include, &options.include),
          std::pair(Kind::Relabel, &options.relabel)}) {
        if (names->empty())
            continue;
        auto keys = keysOf(options.dataset, *names);
        if (!keys)
            return tl::unexpected(keys.error());
        return CollectionEdit{kind, std::move(*keys), kind == Kind::Relabel ? options.as : ""};
    }
    return std::nullopt;
}

nlohmann::json jsonOf(const CollectionEdit& edit)
{
    switch (edit.kind) {
    case Kind::Exclude:
        return {{"exclude", edit.files}};
    case Kind::Include:
        return {{"include", edit.files}};
    case Kind::Relabel:
        return {{"relabel", edit.files}, {"as", edit.genre}};
    case Kind::RenameGenre:
        return {{"rename", edit.genre}, {"as", edit.newName}};
    case Kind::ReadAs:
        return {{"genres_from_tags", edit.reading.genresFromTags},
                {"window_seconds", edit.reading.windowSeconds}};
    }
    return {};
}

std::string textOfEdit(const CollectionEdit& edit)
{
    std::string files;
    for (const std::string& file : edit.files)
        files += " " + file;
    switch (edit.kind) {
    case Kind::Exclude:
        return "excluded:" + files;
    case Kind::Include:
        return "included again:" + files;
    case Kind::Relabel:
        return "counts as " + edit.genre + ":" + files;
    case Kind::RenameGenre:
        return "genre " + edit.genre + " is called " + edit.newName;
    case Kind::ReadAs:
        return std::string("genres by ") + (edit.reading.genresFromTags ? "tags" : "folders") +
               (edit.reading.windowSeconds > 0 ? ", long songs cut" : ", songs whole");
    }
    return {};
}

int edit(const Session& session, const EditOptions& options)
{
    std::optional<CollectionEdit> undone;
    if (options.undo) {
        auto last = undoEdit(options.dataset);
        if (!last)
            return fail(session, last.error());
        undone = std::move(*last);
    } else {
        auto asked = askedEdit(options);
        if (!asked)
            return fail(session, asked.error());
        if (*asked)
            if (const auto made = addEdit(options.dataset, std::move(**asked)); !made)
                return fail(session, made.error());
    }
    // Opened as it is now: nothing is said to be done that can't be trained on.
    const auto collection = openCollection(options.dataset);
    if (!collection)
        return fail(session, collection.error());
    const auto edits = editsOf(options.dataset);
    if (!edits)
        return fail(session, edits.error());
    if (session.json) {
        nlohmann::json list = nlohmann::json::array();
        for (const CollectionEdit& each : *edits)
            list.push_back(jsonOf(each));
        print({{"dataset", options.dataset},
               {"edits", std::move(list)},
               {"undone", undone ? jsonOf(*undone) : nlohmann::json()},
               {"clips", collection->clips.size()},
               {"excluded", collection->excluded.size()},
               {"genres", collection->genres}});
        return Success;
    }
    if (options.undo)
        std::cout << (undone ? "taken back: " + textOfEdit(*undone) : "nothing to take back")
                  << '\n';
    for (const CollectionEdit& each : *edits)
        std::cout << textOfEdit(each) << '\n';
    std::cout << collection->clips.size() << " clips in " << collection->genres.size()
              << " genres take part, " << collection->excluded.size() << " are excluded\n";
    return Success;
}

} // namespace

void addEdit(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<EditOptions>();
    CLI::App* command = addCommand(
        app, session, "edit",
        "Leave clips of a collection out, file them under another genre, rename or merge genres",
        [&session, options] {
            const bool named = !options->relabel.empty() || !options->rename.empty();
            if (named == options->as.empty())
                return usage(named ? "--relabel and --rename need --as GENRE"
                                   : "--as goes with --relabel or --rename");
            return edit(session, *options);
        });
    command->add_option("dataset", options->dataset, "Folder with a folder of clips for each genre")
        ->required();
    auto* actions = command->add_option_group("actions", "One at a time; none lists the changes");
    actions->add_option("--exclude", options->exclude, "Clips that take no part, by name or file");
    actions->add_option("--include", options->include, "Clips that take part again");
    actions->add_option("--relabel", options->relabel, "Clips of another genre: --as GENRE");
    actions->add_option("--rename", options->rename,
                        "A genre with another name: --as GENRE; the name of another genre merges "
                        "the two");
    actions->add_flag("--undo", options->undo, "Take the last change back, also the window's");
    actions->require_option(0, 1);
    command->add_option("--as", options->as, "The genre");
    command->footer("The music is never touched: the changes lie in genrescope-collection.json "
                    "beside it.");
}

} // namespace genrescope::cli
