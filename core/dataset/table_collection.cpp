// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/table_collection.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/dataset/clip_name.h"
#include "core/dataset/clip_names.h"
#include "core/dataset/lower_case.h"
#include "core/dataset/table_file.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// A row's clip, and its genre by name.
struct Row {
    Clip clip;
    std::string genre;
};

std::string cellOf(const std::vector<std::string>& row, std::optional<std::size_t> column)
{
    if (!column)
        return {};
    const std::string& cell = row[*column];
    const auto begin = cell.find_first_not_of(" \t");
    return begin == std::string::npos
               ? std::string()
               : cell.substr(begin, cell.find_last_not_of(" \t") - begin + 1);
}

std::optional<Error> faultOf(const fs::path& file, const std::string& genre)
{
    std::error_code error;
    if (genre.empty())
        return Error{ErrorCode::NoGenre, textOf(file), {}};
    const fs::file_status status = fs::status(file, error);
    if (!fs::exists(status))
        return Error{ErrorCode::FileMissing, textOf(file), {}};
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::FileUnreadable, textOf(file),
                     QT_TRANSLATE_NOOP("Detail", "not a regular file")};
    if (fs::file_size(file, error) == 0)
        return Error{ErrorCode::AudioEmpty, textOf(file), {}};
    return std::nullopt;
}

} // namespace

bool isTableName(const fs::path& file)
{
    const std::string suffix = lowerCase(file.extension().string());
    return suffix == ".csv" || suffix == ".tsv" || suffix == ".txt";
}

Result<Collection> readTableCollection(const fs::path& file)
{
    const auto table = readTable(file);
    if (!table)
        return tl::unexpected(table.error());
    const auto path =
        table->columnNamed({"path", "file", "filename", "filepath", "file_path", "track"});
    const auto genre = table->columnNamed({"genre", "label", "class", "style"});
    const auto artist = table->columnNamed({"artist", "group"});
    const auto part = table->columnNamed({"part", "split", "subset"});
    if (!path || !genre)
        return failure(ErrorCode::TableDamaged, textOf(file),
                       path ? QT_TRANSLATE_NOOP("Detail", "it has no column 'genre'")
                            : QT_TRANSLATE_NOOP("Detail", "it has no column 'path'"));

    Collection collection;
    collection.folder = file;
    collection.layout = "table";
    std::vector<Row> rows;
    std::set<fs::path> seen;
    for (const auto& cells : table->rows) {
        const std::string name = cellOf(cells, path);
        if (name.empty() || !seen.insert(fs::path(name).lexically_normal()).second)
            continue;
        Row row;
        row.clip.file = file.parent_path() / name; // an absolute path stays what it is
        row.clip.number = readClipName(row.clip.file.stem().string()).number;
        row.clip.part = partOfFolder("_" + lowerCase(cellOf(cells, part)));
        row.clip.artist = cellOf(cells, artist);
        row.genre = filedGenre(cellOf(cells, genre));
        if (auto fault = faultOf(row.clip.file, row.genre))
            collection.setAside.push_back({row.clip.file, std::move(*fault)});
        else
            rows.push_back(std::move(row));
    }
    std::ranges::sort(collection.setAside, {}, &SetAside::file);
    if (rows.empty())
        return failure(ErrorCode::NoClips, textOf(file));

    std::set<std::string> genres;
    std::vector<fs::path> files;
    for (const Row& row : rows) {
        genres.insert(row.genre);
        files.push_back(row.clip.file.lexically_relative(file.parent_path()));
    }
    collection.genres.assign(genres.begin(), genres.end());
    const std::vector<std::string> names = clipNames(files);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Clip& clip = rows[i].clip;
        clip.name = names[i];
        clip.genre = static_cast<int>(std::distance(genres.begin(), genres.find(rows[i].genre)));
        collection.clips.push_back(std::move(clip));
    }
    std::ranges::sort(collection.clips, [](const Clip& a, const Clip& b) {
        return a.genre != b.genre ? a.genre < b.genre : a.name < b.name;
    });
    return collection;
}

} // namespace genrescope
