// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/collection_edits.h"

#include "core/base/content_hash.h"
#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/base/translatable.h"
#include "core/base/user_folders.h"
#include "core/dataset/clip_name.h"
#include "core/dataset/song_windows.h"
#include "core/dataset/utf8.h"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;
using Edits = std::vector<CollectionEdit>;

namespace {

constexpr std::string_view kFormat = "genrescope-collection";
constexpr int kVersion = 1;

/// While it lives, no other program adds or takes back edits of the same collection. On a disk
/// that knows no locks it does nothing.
class EditsLock {
public:
    explicit EditsLock(const fs::path& folder)
        : m_file(::open(folder.c_str(), O_RDONLY | O_CLOEXEC))
    {
        if (m_file >= 0)
            ::flock(m_file, LOCK_EX);
    }
    ~EditsLock()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    EditsLock(const EditsLock&) = delete;
    EditsLock& operator=(const EditsLock&) = delete;

private:
    int m_file;
};

json written(const CollectionEdit& edit)
{
    switch (edit.kind) {
    case CollectionEdit::Kind::Exclude:
        return {{"exclude", edit.files}};
    case CollectionEdit::Kind::Include:
        return {{"include", edit.files}};
    case CollectionEdit::Kind::Relabel:
        return {{"relabel", edit.files}, {"genre", edit.genre}};
    case CollectionEdit::Kind::RenameGenre:
        return {{"rename", edit.genre}, {"to", edit.newName}};
    case CollectionEdit::Kind::ReadAs:
        return {{"genres_from_tags", edit.reading.genresFromTags},
                {"window_seconds", edit.reading.windowSeconds}};
    }
    return {};
}

bool isTexts(const json& value)
{
    return value.is_array() &&
           std::ranges::all_of(value, [](const json& each) { return each.is_string(); });
}

bool isName(const json& value)
{
    return value.is_string() && !value.get_ref<const std::string&>().empty();
}

bool isTruth(const json& value)
{
    return value.is_boolean();
}

bool isLength(double seconds)
{
    return seconds == 0 || (seconds >= kShortestWindowSeconds && seconds <= 3600);
}

bool isWindowLength(const json& value)
{
    return value.is_number() && isLength(value.get<double>());
}

std::optional<CollectionEdit> readEdit(const json& value)
{
    using Kind = CollectionEdit::Kind;
    if (!value.is_object())
        return std::nullopt;
    const auto holds = [&](const char* name, bool (*check)(const json&)) {
        return value.contains(name) && check(value[name]);
    };
    if (value.size() == 1 && holds("exclude", isTexts))
        return CollectionEdit{Kind::Exclude, value["exclude"]};
    if (value.size() == 1 && holds("include", isTexts))
        return CollectionEdit{Kind::Include, value["include"]};
    if (value.size() == 2 && holds("relabel", isTexts) && holds("genre", isName))
        return CollectionEdit{Kind::Relabel, value["relabel"], value["genre"]};
    if (value.size() == 2 && holds("rename", isName) && holds("to", isName))
        return CollectionEdit{Kind::RenameGenre, {}, value["rename"], value["to"]};
    if (value.size() == 2 && holds("genres_from_tags", isTruth) &&
        holds("window_seconds", isWindowLength))
        return CollectionEdit{
            Kind::ReadAs, {}, {}, {}, {value["genres_from_tags"], value["window_seconds"]}};
    return std::nullopt;
}

/// Nothing where there is no such file.
Result<std::optional<Edits>> readEdits(const fs::path& file)
{
    const auto content = readFile(file);
    if (!content && content.error().code == ErrorCode::FileMissing)
        return std::nullopt;
    if (!content)
        return tl::unexpected(content.error());
    const auto damaged = [&](const std::string& why) {
        return failure(ErrorCode::EditsDamaged, textOf(file), why);
    };
    const auto parsed = parseStrictly(*content);
    if (!parsed)
        return damaged(parsed.error());
    if (!parsed->is_object() || parsed->value("format", json()) != kFormat)
        return damaged(QT_TRANSLATE_NOOP("Detail", "it is something else"));
    if (parsed->value("version", json()) != kVersion)
        return damaged(QT_TRANSLATE_NOOP("Detail", "it is from a newer Genrescope"));
    const json list = parsed->value("edits", json());
    if (!list.is_array())
        return damaged(QT_TRANSLATE_NOOP("Detail", "it holds no list of edits"));
    Edits edits;
    for (const json& each : list) {
        auto edit = readEdit(each);
        if (!edit)
            return damaged("edit " + std::to_string(edits.size() + 1) + " makes no sense");
        edits.push_back(std::move(*edit));
    }
    return edits;
}

Result<void> writeEdits(const fs::path& folder, const Edits& edits)
{
    json list = json::array();
    for (const CollectionEdit& edit : edits)
        list.push_back(written(edit));
    const std::string text =
        textOf(json{{"format", kFormat}, {"version", kVersion}, {"edits", std::move(list)}}, 1) +
        '\n';

    const fs::path ofReadOnly = editsOfReadOnly(folder);
    std::error_code ignored;
    const auto beside = writeFile(editsBeside(folder), text);
    if (beside) {
        fs::remove(ofReadOnly, ignored); // or it would count instead
        return beside;
    }
    return ofReadOnly.empty() ? beside : writeFile(ofReadOnly, text);
}

void makeEdit(Collection& collection, const CollectionEdit& edit,
              const std::vector<std::string>& keys, std::vector<std::string>& genres,
              std::vector<bool>& excluded)
{
    using Kind = CollectionEdit::Kind;
    if (edit.kind == Kind::ReadAs)
        return; // done already
    if (edit.kind == Kind::RenameGenre) {
        std::ranges::replace(genres, edit.genre, edit.newName);
        return;
    }
    const std::set<std::string> files(edit.files.begin(), edit.files.end());
    for (std::size_t i = 0; i < collection.clips.size(); ++i) {
        if (!files.contains(keys[i]))
            continue;
        if (edit.kind == Kind::Relabel)
            genres[i] = edit.genre;
        else
            excluded[i] = edit.kind == Kind::Exclude;
    }
}

} // namespace

ReadingSettings readingIn(const Edits& edits)
{
    ReadingSettings settings;
    for (const CollectionEdit& edit : edits)
        if (edit.kind == CollectionEdit::Kind::ReadAs)
            settings = edit.reading;
    return settings;
}

std::string fileKey(const Collection& collection, const fs::path& file)
{
    std::error_code ignored;
    const fs::path base = fs::is_directory(collection.folder, ignored)
                              ? collection.folder
                              : collection.folder.parent_path();
    const fs::path within = file.lexically_relative(base);
    return wellFormedUtf8((within.empty() ? file : within).generic_string());
}

Collection withEdits(Collection collection, const Edits& edits)
{
    if (edits.empty())
        return collection;
    std::vector<std::string> keys, genres;
    for (const Clip& clip : collection.clips) {
        keys.push_back(fileKey(collection, clip.file));
        genres.push_back(collection.genres[static_cast<std::size_t>(clip.genre)]);
    }
    const std::vector<std::string> before = genres;
    std::vector<bool> excluded(keys.size());
    for (const CollectionEdit& edit : edits)
        makeEdit(collection, edit, keys, genres, excluded);

    std::set<std::string> present;
    for (std::size_t i = 0; i < genres.size(); ++i)
        if (!excluded[i])
            present.insert(genres[i]);
    std::vector<Clip> clips;
    for (std::size_t i = 0; i < genres.size(); ++i) {
        Clip& clip = collection.clips[i];
        if (genres[i] != before[i])
            clip.genreBefore = before[i];
        const auto place = present.find(genres[i]);
        clip.genre =
            place == present.end() ? -1 : static_cast<int>(std::distance(present.begin(), place));
        (excluded[i] ? collection.excluded : clips).push_back(std::move(clip));
    }
    collection.clips = std::move(clips);
    collection.genres.assign(present.begin(), present.end());
    std::ranges::sort(collection.clips, [](const Clip& a, const Clip& b) {
        return a.genre != b.genre ? a.genre < b.genre : a.name < b.name;
    });
    std::ranges::sort(collection.excluded, {}, &Clip::name);
    return collection;
}

fs::path editsBeside(const fs::path& folder)
{
    std::error_code ignored;
    return fs::is_directory(folder, ignored) ? folder / "genrescope-collection.json"
                                             : fs::path(folder.string() + ".genrescope.json");
}

fs::path editsOfReadOnly(const fs::path& folder)
{
    if (userDataFolder().empty())
        return {};
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(folder, error);
    ContentHash hash;
    hash.add((error ? folder : canonical).native());
    return userDataFolder() / "collections" / (hexOf(hash.value()) + ".json");
}

Result<Edits> editsOf(const fs::path& folder)
{
    for (const fs::path& file : {editsOfReadOnly(folder), editsBeside(folder)}) {
        auto edits = readEdits(file);
        if (!edits)
            return tl::unexpected(edits.error());
        if (*edits)
            return std::move(**edits);
    }
    return Edits();
}

Result<void> addEdit(const fs::path& folder, CollectionEdit edit)
{
    using Kind = CollectionEdit::Kind;
    edit.genre = edit.kind == Kind::Relabel ? filedGenre(wellFormedUtf8(edit.genre)) : edit.genre;
    edit.newName = filedGenre(wellFormedUtf8(edit.newName));
    const bool named = edit.kind == Kind::Relabel ? !edit.genre.empty()
                       : edit.kind == Kind::RenameGenre
                           ? !edit.genre.empty() && !edit.newName.empty()
                           : true;
    if (!named)
        return failure(ErrorCode::SettingsInvalid, "genre",
                       QT_TRANSLATE_NOOP("Rule", "must have a name"));
    if (!isLength(edit.reading.windowSeconds))
        return failure(ErrorCode::SettingsInvalid, "window_seconds",
                       QT_TRANSLATE_NOOP("Rule", "must be 0, or 5 to 3600"));
    const EditsLock lock(folder);
    auto edits = editsOf(folder);
    if (!edits)
        return tl::unexpected(edits.error());
    edits->push_back(std::move(edit));
    return writeEdits(folder, *edits);
}

Result<std::optional<CollectionEdit>> undoEdit(const fs::path& folder)
{
    const EditsLock lock(folder);
    auto edits = editsOf(folder);
    if (!edits)
        return tl::unexpected(edits.error());
    if (edits->empty())
        return std::nullopt;
    CollectionEdit last = std::move(edits->back());
    edits->pop_back();
    if (const auto done = writeEdits(folder, *edits); !done)
        return tl::unexpected(done.error());
    return last;
}

} // namespace genrescope
