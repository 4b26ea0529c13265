// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/tagging.h"

#include "core/audio/file_kind.h"
#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/tags/replace_file.h"
#include "core/tags/tag_text.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLongestGenre = 200; // bytes

/// The same error with the file as its subject, where a format left that open.
tl::unexpected<Error> about(const fs::path& file, Error error)
{
    if (error.subject.empty())
        error.subject = textOf(file);
    return tl::unexpected(std::move(error));
}

/// A file with a genre to be read or changed.
struct Opened {
    SoundBytes bytes;
    const TagFormat* format;
    StoredTags stored;
};

Result<Opened> open(const fs::path& file)
{
    auto bytes = SoundBytes::open(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const TagFormat* format = tagFormat(*bytes);
    if (format == nullptr)
        return failure(ErrorCode::TagsRefused, textOf(file),
                       QT_TRANSLATE_NOOP("Detail", "this sort of file can't hold one"));
    auto stored = format->read(*bytes, file);
    if (!stored)
        return about(file, stored.error());
    return Opened{std::move(*bytes), format, std::move(*stored)};
}

/// Gives a file these fields, which mean these genres; `before` is what it must hold now.
Result<void> setFields(const fs::path& file, const GenreFields& before, const GenreFields& after,
                       const std::vector<std::string>& genres)
{
    const auto opened = open(file);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->stored.genre != before)
        return failure(ErrorCode::TagsRefused, textOf(file),
                       QT_TRANSLATE_NOOP("Detail", "its genre was changed since"));
    const auto edit = opened->format->edit(opened->bytes, after);
    if (!edit)
        return about(file, edit.error());
    const auto replaced = replaceFile(file, *edit, [&](const fs::path& copy) -> Result<void> {
        const auto written = open(copy);
        if (!written || written->stored.genre != after)
            return failure(
                ErrorCode::TagsRefused, "",
                QT_TRANSLATE_NOOP("Detail", "a copy with the new one reads differently"));
        Tags expected = opened->stored.tags;
        expected.genres = genres;
        if (written->stored.tags != expected)
            return failure(ErrorCode::TagsRefused, "",
                           QT_TRANSLATE_NOOP("Detail", "its tag can't hold the new one"));
        return {};
    });
    return replaced ? replaced : about(file, replaced.error());
}

Result<TagChange> changeFor(const PlannedTag& plan)
{
    const auto opened = open(plan.file);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->stored.tags.genres != plan.oldGenres)
        return failure(ErrorCode::TagsRefused, textOf(plan.file),
                       QT_TRANSLATE_NOOP("Detail", "its genre was changed since"));
    TagChange change{0,
                     fs::absolute(plan.file),
                     plan.oldGenres,
                     plan.newGenre,
                     opened->stored.genre,
                     opened->stored.genre};
    for (GenreField& field : change.after)
        field.entries = {opened->format->entry(field.place, plan.newGenre)};
    return change;
}

std::int64_t lastTagging(const std::vector<TagChange>& changes)
{
    std::int64_t last = 0;
    for (const TagChange& change : changes)
        last = std::max(last, change.tagging);
    return last;
}

Result<void> write(const PlannedTag& plan, std::int64_t tagging, TagJournal& journal)
{
    auto change = changeFor(plan);
    if (!change)
        return tl::unexpected(change.error());
    change->tagging = tagging;
    if (const auto added = journal.add(*change); !added)
        return added;
    const auto written = setFields(plan.file, change->before, change->after, {plan.newGenre});
    if (!written) {
        // Should this fail too, undoing finds the genre as it was, and is content.
        (void)journal.remove({*change});
    }
    return written;
}

} // namespace

Result<Tags> readTags(const fs::path& file)
{
    auto opened = open(file);
    if (opened)
        return std::move(opened->stored.tags);
    if (opened.error().code == ErrorCode::TagsRefused)
        return Tags();
    return tl::unexpected(opened.error());
}

Result<PlannedTag> planTag(const fs::path& file, std::string_view genre)
{
    const bool isText = !genre.empty() && genre.size() <= kLongestGenre && isUtf8(genre) &&
                        std::ranges::none_of(genre, [](char c) { return c >= 0 && c < ' '; });
    if (!isText)
        return failure(ErrorCode::TagsRefused, textOf(file),
                       QT_TRANSLATE_NOOP("Detail", "the new one has an impossible name"));
    auto opened = open(file);
    if (!opened)
        return tl::unexpected(opened.error());
    return PlannedTag{file, std::move(opened->stored.tags.genres), std::string(genre)};
}

TaggingOutcome writeTags(const std::vector<PlannedTag>& plans, TagJournal& journal,
                         const Hooks& hooks)
{
    TaggingOutcome outcome;
    const std::int64_t tagging =
        1 + lastTagging(journal.changes().value_or(std::vector<TagChange>()));
    for (std::size_t i = 0; i < plans.size() && !outcome.cancelled; ++i) {
        const auto written = write(plans[i], tagging, journal);
        if (written)
            outcome.done.push_back(plans[i].file);
        else
            outcome.failures.push_back(written.error());
        hooks.progressed(i + 1, plans.size());
        outcome.cancelled = hooks.stop.stop_requested() && i + 1 < plans.size();
    }
    return outcome;
}

Result<TaggingOutcome> undoTagging(TagJournal& journal, const Hooks& hooks)
{
    auto changes = journal.changes();
    if (!changes)
        return tl::unexpected(changes.error());
    TaggingOutcome outcome;
    if (changes->empty())
        return outcome;
    const std::int64_t last = lastTagging(*changes);
    std::erase_if(*changes, [&](const TagChange& change) { return change.tagging != last; });
    std::ranges::reverse(*changes);

    std::vector<TagChange> undone;
    for (const TagChange& change : *changes) {
        if (hooks.stop.stop_requested()) {
            outcome.cancelled = true;
            break;
        }
        const auto opened = open(change.file);
        // The program may have ended between a change's entry and the change, or in an undoing.
        const bool isAsBefore = opened && opened->stored.genre == change.before;
        const auto restored =
            isAsBefore ? Result<void>()
                       : setFields(change.file, change.after, change.before, change.oldGenres);
        if (restored) {
            outcome.done.push_back(change.file);
            undone.push_back(change);
        } else {
            outcome.failures.push_back(restored.error());
        }
        hooks.progressed(outcome.done.size() + outcome.failures.size(), changes->size());
    }
    if (const auto removed = journal.remove(undone); !removed)
        return tl::unexpected(removed.error());
    return outcome;
}

} // namespace genrescope
