// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/run_table_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace genrescope::ui {

/// The runs that hold all the words asked for, of one state or of any, in the order of a column.
class RunFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RunFilter(RunTableModel* runs, QObject* parent = nullptr);

    void setWords(const QString& words);
    void setState(std::optional<RunRow::State> state); ///< nothing: of any

    const RunRow& run(int row) const;
    int rowOf(const QString& folder) const; ///< -1 where it is not among them

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RunTableModel* m_runs;
    QStringList m_words;
    std::optional<RunRow::State> m_state;
};

} // namespace genrescope::ui
