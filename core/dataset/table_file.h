// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// A table as text: a header, and rows that all have as many cells. UTF-8.
struct Table {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;

    /// The place of the first column that bears one of these names, upper or lower case.
    std::optional<std::size_t> columnNamed(const std::vector<std::string_view>& names) const;

    bool operator==(const Table&) const = default;
};

/// Hands on each line's cells, the header first, without keeping them; all have as many as the
/// first. Ends where `take` returns false. What is wrong is returned, as in parseTable().
std::optional<std::string>
forEachRow(std::string_view text,
           const std::function<bool(const std::vector<std::string>& cells)>& take);

/// Reads comma, semicolon or tab separated values (RFC 4180: cells may be quoted, and hold breaks
/// and doubled quotes then); which of the three, the first line says. Empty lines are passed over.
/// What is wrong takes the table's place, as "line 3 has 2 cells instead of 4".
tl::expected<Table, std::string> parseTable(std::string_view text);

/// Errors: FileMissing, FileUnreadable, TableDamaged.
Result<Table> readTable(const std::filesystem::path& file);

/// A cell as such tables hold it: quoted where it must be.
std::string tableCell(std::string_view text);

} // namespace genrescope
