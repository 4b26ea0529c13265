// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/table_file.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/dataset/lower_case.h"
#include "core/dataset/utf8.h"

#include <algorithm>
#include <cstdint>

namespace genrescope {

namespace {

constexpr std::uintmax_t kMostBytes = std::uintmax_t{1} << 30;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Takes cells off the front of a text.
class CellReader {
public:
    CellReader(std::string_view text, char separator)
        : m_rest(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_rest.empty(); }

    /// The cells of the next line; fails on a quote that is never closed, or text behind one.
    tl::expected<std::vector<std::string>, std::string> row()
    {
        m_begin = m_line;
        std::vector<std::string> cells;
        for (;;) {
            auto cell = takeCell();
            if (!cell)
                return tl::unexpected(cell.error());
            cells.push_back(std::move(*cell));
            if (!m_rest.empty() && m_rest.front() == m_separator) {
                m_rest.remove_prefix(1);
                continue;
            }
            takeBreak();
            return cells;
        }
    }

    /// The line that the last row began on.
    std::size_t begin() const { return m_begin; }

private:
    tl::expected<std::string, std::string> takeCell()
    {
        std::string cell;
        if (m_rest.empty() || m_rest.front() != '"') {
            const char ends[] = {m_separator, '\r', '\n'};
            const std::size_t length =
                std::min(m_rest.find_first_of(std::string_view(ends, 3)), m_rest.size());
            cell = m_rest.substr(0, length);
            m_rest.remove_prefix(length);
            return cell;
        }
        m_rest.remove_prefix(1);
        for (;;) {
            const std::size_t length = m_rest.find('"');
            if (length == std::string_view::npos)
                return tl::unexpected("a quote in line " + std::to_string(m_begin) +
                                      " is never closed");
            cell += m_rest.substr(0, length);
            m_line += static_cast<std::size_t>(std::ranges::count(m_rest.substr(0, length), '\n'));
            m_rest.remove_prefix(length + 1);
            if (m_rest.empty() || m_rest.front() != '"')
                break;
            cell += '"';
            m_rest.remove_prefix(1);
        }
        if (!m_rest.empty() && m_rest.front() != m_separator && m_rest.front() != '\r' &&
            m_rest.front() != '\n')
            return tl::unexpected("line " + std::to_string(m_line) + " has text behind a quote");
        return cell;
    }

    void takeBreak()
    {
        if (m_rest.starts_with("\r\n"))
            m_rest.remove_prefix(2);
        else if (!m_rest.empty())
            m_rest.remove_prefix(1);
        ++m_line;
    }

    std::string_view m_rest;
    char m_separator;
    std::size_t m_line = 1, m_begin = 1;
};

/// What the first line has most of, outside quotes.
char separatorIn(std::string_view text)
{
    std::string line;
    bool quoted = false;
    for (const char letter : text) {
        if (!quoted && (letter == '\r' || letter == '\n'))
            break;
        quoted ^= letter == '"';
        if (!quoted)
            line += letter;
    }
    char best = ',';
    for (const char each : {';', '\t'})
        if (std::ranges::count(line, each) > std::ranges::count(line, best))
            best = each;
    return best;
}

} // namespace

std::optional<std::size_t> Table::columnNamed(const std::vector<std::string_view>& names) const
{
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (std::ranges::find(names, lowerCase(columns[column])) != names.end())
            return column;
    return std::nullopt;
}

std::optional<std::string>
forEachRow(std::string_view text,
           const std::function<bool(const std::vector<std::string>& cells)>& take)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    if (text.find('\0') != std::string_view::npos)
        return "it is not a text";
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    CellReader reader(text, separatorIn(text));
    std::size_t columns = 0;
    while (!reader.atEnd()) {
        const auto cells = reader.row();
        if (!cells)
            return cells.error();
        if (cells->size() == 1 && cells->front().empty())
            continue;
        if (columns == 0)
            columns = cells->size();
        if (cells->size() != columns)
            return "line " + std::to_string(reader.begin()) + " has " +
                   std::to_string(cells->size()) + " cells instead of " + std::to_string(columns);
        if (!take(*cells))
            return std::nullopt;
    }
    return std::nullopt;
}

tl::expected<Table, std::string> parseTable(std::string_view text)
{
    Table table;
    const auto fault = forEachRow(text, [&table](const std::vector<std::string>& cells) {
        std::vector<std::string> row;
        for (const std::string& cell : cells)
            row.push_back(wellFormedUtf8(cell));
        if (table.columns.empty())
            table.columns = std::move(row);
        else
            table.rows.push_back(std::move(row));
        return true;
    });
    if (fault)
        return tl::unexpected(*fault);
    if (table.columns.empty())
        return tl::unexpected<std::string>("it is empty");
    return table;
}

Result<Table> readTable(const std::filesystem::path& file)
{
    std::error_code unknown;
    if (std::filesystem::file_size(file, unknown) > kMostBytes && !unknown)
        return failure(ErrorCode::TableDamaged, textOf(file),
                       QT_TRANSLATE_NOOP("Detail", "it is larger than 1 GB"));
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto table = parseTable(*text);
    if (!table)
        return failure(ErrorCode::TableDamaged, textOf(file), table.error());
    return std::move(*table);
}

std::string tableCell(std::string_view text)
{
    if (text.find_first_of(",;\t\r\n\"") == std::string_view::npos)
        return std::string(text);
    std::string cell = "\"";
    for (const char letter : text)
        cell += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return cell + '"';
}

} // namespace genrescope
