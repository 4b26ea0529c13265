// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_grid.h"

#include <optional>
#include <vector>

namespace genrescope::ui {

/// An accuracy for each pair of two settings' values, the deeper the hue the better; the best has a
/// star. Pairs that were not tried (yet) stay empty. The hues span the values that are there.
class HeatMap : public CellGrid {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// `values`: rows x columns, row-major, shares 0..1.
    void setValues(const QString& rowSetting, const QStringList& rows, const QString& columnSetting,
                   const QStringList& columns, std::vector<std::optional<double>> values);

    QString cellText(int row, int column) const override;
    QColor cellColour(int row, int column) const override;
    QString describe(int row, int column) const override;

protected:
    bool isFaint(int row, int column) const override;
    bool isStarred(int row, int column) const override;

private:
    const std::optional<double>& value(int row, int column) const;

    QString m_rowSetting, m_columnSetting;
    QStringList m_rowNames, m_columnNames;
    std::vector<std::optional<double>> m_values;
    double m_least = 0, m_most = 1;
};

} // namespace genrescope::ui
