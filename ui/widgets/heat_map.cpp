// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heat_map.h"

#include "ui/text/figures.h"
#include "ui/theme/colours.h"
#include "ui/widgets/matrix_view.h"

#include <algorithm>

namespace genrescope::ui {

namespace {
constexpr double kPalest = 0.08;
}

HeatMap::HeatMap(QWidget* parent)
    : CellGrid(parent)
{
    setAccessibleName(tr("Accuracy by two settings"));
}

void HeatMap::setValues(const QString& rowSetting, const QStringList& rows,
                        const QString& columnSetting, const QStringList& columns,
                        std::vector<std::optional<double>> values)
{
    Q_ASSERT(static_cast<qsizetype>(values.size()) == rows.size() * columns.size());
    m_rowSetting = rowSetting;
    m_columnSetting = columnSetting;
    m_rowNames = rows;
    m_columnNames = columns;
    m_values = std::move(values);
    m_least = 1;
    m_most = 0;
    for (const auto& value : m_values) {
        if (value) {
            m_least = std::min(m_least, *value);
            m_most = std::max(m_most, *value);
        }
    }
    setAxes(rowSetting, columnSetting);
    setNames(rows, columns);
}

const std::optional<double>& HeatMap::value(int row, int column) const
{
    return m_values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columnCount()) +
                    static_cast<std::size_t>(column)];
}

bool HeatMap::isFaint(int row, int column) const
{
    return !value(row, column);
}

bool HeatMap::isStarred(int row, int column) const
{
    return value(row, column) && *value(row, column) >= m_most;
}

QString HeatMap::cellText(int row, int column) const
{
    const auto& share = value(row, column);
    return share ? numberText(100 * *share, 1) : QStringLiteral("·");
}

QColor HeatMap::cellColour(int row, int column) const
{
    const auto& share = value(row, column);
    if (!share)
        return shareColour(0, palette());
    const double place = m_most > m_least ? (*share - m_least) / (m_most - m_least) : 1;
    return shareColour(kPalest + (1 - kPalest) * place, palette());
}

QString HeatMap::describe(int row, int column) const
{
    const auto& share = value(row, column);
    //: %1 and %3 are settings, %2 and %4 their values, e.g. "Learning rate 0.0065, Epochs 400"
    const QString pair =
        tr("%1 %2, %3 %4")
            .arg(m_rowSetting, m_rowNames[row], m_columnSetting, m_columnNames[column]);
    return share ? tr("%1: %2 on the development part").arg(pair, percentText(*share))
                 : tr("%1: not tried yet").arg(pair);
}

} // namespace genrescope::ui
