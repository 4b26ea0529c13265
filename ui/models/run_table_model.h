// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/run_row.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace genrescope::ui {

/// The runs of a folder. Ticks stay with their runs while others come and go.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Score, Curve, Settings, State, Age, ColumnCount };
    enum {
        SortRole = Qt::UserRole, ///< what a column is sorted by
        FilterRole,              ///< all the words of a run, in every column
        StateRole,               ///< int(RunRow::State), in every column
        ShareRole,               ///< double: accuracy; for ScoreCell
        IntervalRole,            ///< QPointF; for ScoreCell
        CurveRole                ///< QList<float>; for SparkCell
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<RunRow> runs);
    void put(const RunRow& run); ///< a new one, or one that changed
    void setCurve(const QString& folder, const QList<float>& curve);
    void remove(const QString& folder);

    const RunRow& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    int rowOf(const QString& folder) const { return m_rows.value(folder, -1); }

    QStringList ticked() const; ///< folders, in the order in which they were ticked
    void tick(const QString& folder, bool on);
    void untickAll();

    void setNow(const QDateTime& now); ///< ages are told from then

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void ticksChanged();

private:
    QString text(const RunRow& run, int column) const;
    QString tip(const RunRow& run, int column) const;
    QVariant sortValue(const RunRow& run, int column) const;
    void indexRows();

    std::vector<RunRow> m_runs;
    QHash<QString, int> m_rows; ///< by folder
    QStringList m_ticked;
    QDateTime m_now = QDateTime::currentDateTime();
};

/// "finished", "training", ...
QString stateText(const RunRow& run);

} // namespace genrescope::ui
