// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/feature_table.h"

#include "core/base/content_hash.h"
#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/dataset/feature_export.h"
#include "core/dataset/table_file.h"
#include "core/dataset/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <system_error>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHeaderBytes = 1 << 16;

std::string numberText(float value)
{
    std::array<char, 32> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), written.ptr};
}

/// Writes a text that is too long to hold, clip by clip, beside `path`, and renames it.
Result<void> writeByClip(const fs::path& path, const std::string& head,
                         const LabelledFeatures& features,
                         const std::function<void(std::string&, const LabelledClip&, int)>& addStep)
{
    const fs::path temporary = path.string() + ".part";
    std::error_code error;
    std::ofstream file(temporary, std::ios::binary);
    file << head;
    for (const LabelledClip& clip : features.clips) {
        std::string lines;
        for (int step = 0; step < clip.features.steps; ++step)
            addStep(lines, clip, step);
        file << lines;
    }
    file.close();
    if (file)
        fs::rename(temporary, path, error);
    if (!file || error) {
        fs::remove(temporary, error);
        return failure(
            ErrorCode::WriteFailed, textOf(path),
            QT_TRANSLATE_NOOP("Detail", "the folder can't be written, or the disk is full"));
    }
    return {};
}

void addValues(std::string& line, const LabelledClip& clip, int step)
{
    for (const float value : clip.features.row(step))
        line += ',' + numberText(value);
}

/// A text as ARFF has it: in quotes, with quotes and backslashes escaped.
std::string arffText(const std::string& text)
{
    std::string quoted = "'";
    for (const char letter : text)
        quoted += letter == '\'' || letter == '\\'   ? std::string("\\") + letter
                  : letter == '\n' || letter == '\r' ? std::string(" ")
                                                     : std::string(1, letter);
    return quoted + "'";
}

/// Where in a line what stands.
struct Columns {
    std::size_t clip = 0, genre = 0;
    std::optional<std::size_t> number, artist;
    std::vector<std::size_t> features;
};

Result<Columns> columnsIn(const Table& header, const fs::path& path,
                          const FrontEndSettings& frontEnd)
{
    const auto clip = header.columnNamed({"clip", "name"});
    const auto genre = header.columnNamed({"genre", "label", "class"});
    if (!clip || !genre)
        return failure(ErrorCode::TableDamaged, textOf(path),
                       clip ? QT_TRANSLATE_NOOP("Detail", "it has no column 'genre'")
                            : QT_TRANSLATE_NOOP("Detail", "it has no column 'clip'"));
    Columns columns{
        *clip, *genre, header.columnNamed({"number"}), header.columnNamed({"artist"}), {}};
    for (const std::string& name : columnNames(frontEnd)) {
        const auto column = header.columnNamed({name});
        if (!column)
            return failure(ErrorCode::TableDamaged, textOf(path),
                           "it has no column '" + name + "', which the recipe needs");
        columns.features.push_back(*column);
    }
    return columns;
}

std::optional<float> numberIn(std::string_view text)
{
    float value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// A clip while its lines are read.
struct Begun {
    LabelledClip clip;
    std::string genre;
    std::string fault;
};

std::string fingerprintOf(const LabelledFeatures& data)
{
    ContentHash hash;
    for (const std::string& genre : data.genres)
        hash.add(genre);
    for (const LabelledClip& clip : data.clips) {
        hash.add(clip.name);
        hash.add(static_cast<std::uint64_t>(clip.genre));
        hash.add(clip.features.values);
    }
    return hexOf(hash.value());
}

void add(Begun& begun, const Columns& columns, const std::vector<std::string>& cells)
{
    FeatureMatrix& matrix = begun.clip.features;
    matrix.columns = static_cast<int>(columns.features.size());
    ++matrix.steps;
    for (const std::size_t column : columns.features) {
        const auto value = numberIn(cells[column]);
        if (!value && begun.fault.empty())
            begun.fault = "'" + cells[column] + "' is not a number";
        matrix.values.push_back(value.value_or(0));
    }
}

} // namespace

Result<void> exportCsv(const LabelledFeatures& features, const fs::path& path)
{
    std::string head = "clip,genre,number,artist,step";
    for (const std::string& name : columnNames(features.frontEnd))
        head += ',' + tableCell(name);
    return writeByClip(
        path, head + '\n', features, [&](std::string& lines, const LabelledClip& clip, int step) {
            lines += tableCell(clip.name) + ',' +
                     tableCell(features.genres[static_cast<std::size_t>(clip.genre)]) + ',' +
                     std::to_string(clip.number) + ',' + tableCell(clip.artist) + ',' +
                     std::to_string(step);
            addValues(lines, clip, step);
            lines += '\n';
        });
}

Result<void> exportArff(const LabelledFeatures& features, const fs::path& path)
{
    std::string head = "@relation genrescope\n\n@attribute clip string\n@attribute step numeric\n";
    for (const std::string& name : columnNames(features.frontEnd))
        head += "@attribute " + arffText(name) + " numeric\n";
    std::string genres;
    for (const std::string& genre : features.genres)
        genres += (genres.empty() ? "" : ",") + arffText(genre);
    head += "@attribute genre {" + genres + "}\n\n@data\n";
    return writeByClip(
        path, head, features, [&](std::string& lines, const LabelledClip& clip, int step) {
            lines += arffText(clip.name) + ',' + std::to_string(step);
            addValues(lines, clip, step);
            lines += ',' + arffText(features.genres[static_cast<std::size_t>(clip.genre)]) + '\n';
        });
}

Result<void> exportFeatures(const LabelledFeatures& features, const fs::path& path)
{
    if (path.extension() == ".csv")
        return exportCsv(features, path);
    return path.extension() == ".arff" ? exportArff(features, path) : exportNpz(features, path);
}

bool isFeatureTable(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string head(kHeaderBytes, '\0');
    file.read(head.data(), std::ssize(head));
    head.resize(std::min(static_cast<std::size_t>(file.gcount()), head.find('\n')));
    const auto header = parseTable(head);
    return header && header->columnNamed({"clip", "name"}) &&
           !header->columnNamed({"path", "file", "filename", "filepath", "file_path", "track"});
}

Result<LabelledFeatures> importFeatures(const fs::path& path, const FrontEndSettings& frontEnd)
{
    const auto text = readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    LabelledFeatures data;
    data.frontEnd = frontEnd;
    std::optional<Columns> columns;
    std::optional<Error> wrong;
    std::vector<Begun> clips;
    std::set<std::string> names;
    const auto fault = forEachRow(*text, [&](const std::vector<std::string>& cells) {
        if (!columns) {
            auto found = columnsIn({cells, {}}, path, frontEnd);
            if (!found) {
                wrong = found.error();
                return false;
            }
            columns = std::move(*found);
            return true;
        }
        const std::string name = wellFormedUtf8(cells[columns->clip]);
        if (clips.empty() || clips.back().clip.name != name) {
            Begun begun;
            begun.clip.name = name;
            begun.genre = wellFormedUtf8(cells[columns->genre]);
            begun.clip.number = -1;
            if (const auto number =
                    columns->number ? numberIn(cells[*columns->number]) : std::nullopt;
                number && *number >= 0 && *number < 1e6f)
                begun.clip.number = static_cast<int>(*number);
            if (columns->artist)
                begun.clip.artist = wellFormedUtf8(cells[*columns->artist]);
            if (begun.genre.empty())
                begun.fault = "it has no genre";
            if (!names.insert(name).second)
                begun.fault = "its lines do not stand together";
            clips.push_back(std::move(begun));
        }
        add(clips.back(), *columns, cells);
        return true;
    });
    if (wrong)
        return tl::unexpected(std::move(*wrong));
    if (fault || !columns)
        return failure(ErrorCode::TableDamaged, textOf(path), fault.value_or("it is empty"));

    std::set<std::string> genres;
    for (Begun& begun : clips) {
        if (begun.fault.empty() && begun.clip.features.steps != frontEnd.steps)
            begun.fault = "it has " + std::to_string(begun.clip.features.steps) +
                          " steps, and the recipe reads " + std::to_string(frontEnd.steps);
        if (begun.fault.empty())
            genres.insert(begun.genre);
        else
            data.setAside.push_back({path / begun.clip.name,
                                     Error{ErrorCode::TableDamaged, textOf(path),
                                           "of the clip " + begun.clip.name + ", " + begun.fault}});
    }
    data.genres.assign(genres.begin(), genres.end());
    for (Begun& begun : clips)
        if (begun.fault.empty()) {
            begun.clip.genre =
                static_cast<int>(std::distance(genres.begin(), genres.find(begun.genre)));
            ContentHash hash;
            hash.add(begun.clip.features.values);
            begun.clip.sound = hash.value();
            data.clips.push_back(std::move(begun.clip));
        }
    if (data.clips.empty())
        return failure(ErrorCode::NoUsableClips, textOf(path),
                       data.setAside.empty() ? std::string("there are none")
                                             : sentence(data.setAside.front().reason));
    std::ranges::stable_sort(data.clips, {}, &LabelledClip::genre);
    data.fingerprint = fingerprintOf(data);
    return data;
}

} // namespace genrescope
