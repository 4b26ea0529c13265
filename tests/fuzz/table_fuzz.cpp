// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/table_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace genrescope;

/// Any bytes are a table whose rows are all as wide as its header, or a fault in words; and what is
/// read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto table = parseTable({reinterpret_cast<const char*>(bytes), size});
    if (!table) {
        if (table.error().empty())
            std::abort();
        return 0;
    }
    std::string text;
    const auto add = [&](const std::vector<std::string>& cells) {
        if (cells.size() != table->columns.size())
            std::abort();
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += (i == 0 ? "" : ",") + tableCell(cells[i]);
        text += '\n';
    };
    add(table->columns);
    for (const auto& row : table->rows)
        add(row);
    const auto again = parseTable(text);
    // A lone column may be taken for another separator's, or its empty lines be passed over.
    if (table->columns.size() > 1 && (!again || again->rows.size() > table->rows.size()))
        std::abort();
    return 0;
}
