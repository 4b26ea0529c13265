// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_table_model.h"

#include "ui/text/figures.h"
#include "ui/text/recipe_text.h"
#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPointF>

namespace genrescope::ui {

namespace {
constexpr qint64 kAgesSeconds = 20; ///< no age is told more closely
}

QString stateText(const RunRow& run)
{
    switch (run.state) {
    case RunRow::State::Training:
        return QCoreApplication::translate("RunRow", "epoch %1 of %2")
            .arg(countText(run.epochs), countText(run.plannedEpochs));
    case RunRow::State::Finished:
        return QCoreApplication::translate("RunRow", "finished");
    case RunRow::State::Stopped:
        return QCoreApplication::translate("RunRow", "stopped at %1").arg(countText(run.epochs));
    case RunRow::State::Interrupted:
        return QCoreApplication::translate("RunRow", "interrupted");
    case RunRow::State::Failed:
        return QCoreApplication::translate("RunRow", "failed");
    case RunRow::State::Damaged:
        return QCoreApplication::translate("RunRow", "can't be read");
    }
    return {};
}

void RunTableModel::setRuns(std::vector<RunRow> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    indexRows();
    const auto before = m_ticked.size();
    m_ticked.removeIf([this](const QString& folder) { return !m_rows.contains(folder); });
    endResetModel();
    if (m_ticked.size() != before)
        emit ticksChanged();
}

void RunTableModel::indexRows()
{
    m_rows.clear();
    for (std::size_t row = 0; row < m_runs.size(); ++row)
        m_rows.insert(m_runs[row].folder, static_cast<int>(row));
}

void RunTableModel::put(const RunRow& run)
{
    if (const int row = rowOf(run.folder); row >= 0) {
        m_runs[static_cast<std::size_t>(row)] = run;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const auto row = static_cast<int>(m_runs.size());
    beginInsertRows({}, row, row);
    m_runs.push_back(run);
    m_rows.insert(run.folder, row);
    endInsertRows();
}

void RunTableModel::setCurve(const QString& folder, const QList<float>& curve)
{
    const int row = rowOf(folder);
    if (row < 0)
        return;
    m_runs[static_cast<std::size_t>(row)].curve = curve;
    emit dataChanged(index(row, Curve), index(row, Curve));
}

void RunTableModel::remove(const QString& folder)
{
    const int row = rowOf(folder);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_runs.erase(m_runs.begin() + row);
    indexRows();
    endRemoveRows();
    if (m_ticked.removeAll(folder) > 0)
        emit ticksChanged();
}

QStringList RunTableModel::ticked() const
{
    return m_ticked;
}

void RunTableModel::tick(const QString& folder, bool on)
{
    const int row = rowOf(folder);
    if (row < 0 || m_ticked.contains(folder) == on)
        return;
    if (on)
        m_ticked << folder;
    else
        m_ticked.removeAll(folder);
    emit dataChanged(index(row, Name), index(row, Name), {Qt::CheckStateRole});
    emit ticksChanged();
}

void RunTableModel::untickAll()
{
    const QStringList folders = m_ticked;
    for (const QString& folder : folders)
        tick(folder, false);
}

void RunTableModel::setNow(const QDateTime& now)
{
    if (qAbs(m_now.secsTo(now)) < kAgesSeconds)
        return;
    m_now = now;
    if (!m_runs.empty())
        emit dataChanged(index(0, Age), index(rowCount() - 1, Age), {Qt::DisplayRole});
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunTableModel::text(const RunRow& run, int column) const
{
    switch (column) {
    case Name:
        return run.name;
    case Score:
        return run.score ? percentText(run.score->accuracy) : QStringLiteral("–");
    case Settings: {
        const QString preset =
            run.preset.isEmpty() ? tr("own recipe") : presetName(run.preset.toStdString());
        return run.settings.isEmpty() ? preset : preset + QStringLiteral(" · ") + run.settings;
    }
    case State:
        return stateText(run);
    case Age:
        return run.begun.isValid() ? agoText(run.begun.secsTo(m_now)) : QString();
    }
    return {};
}

QString RunTableModel::tip(const RunRow& run, int column) const
{
    switch (column) {
    case Score:
        if (!run.score)
            return tr("No epoch has ended yet");
        return tr("%1 of the %Ln development clips are recognised; with 95 % confidence the true "
                  "share lies between %2 and %3",
                  nullptr, run.score->clips)
            .arg(percentText(run.score->accuracy), percentText(run.score->interval.low),
                 percentText(run.score->interval.high));
    case Curve:
        return tr("Development accuracy by epoch; the dot is the best");
    case Settings:
        return run.settings.isEmpty() ? tr("Every setting is as the preset says")
                                      : tr("Differs from the preset: %1").arg(run.settings);
    case State:
        return run.reason;
    case Age:
        return QLocale().toString(run.begun, QLocale::ShortFormat);
    default:
        return run.note.isEmpty() ? run.name : run.name + u'\n' + run.note;
    }
}

QVariant RunTableModel::sortValue(const RunRow& run, int column) const
{
    switch (column) {
    case Score:
        return run.score ? run.score->accuracy : -1.0;
    case Curve:
        return run.epochs;
    case State:
        return int(run.state);
    case Age:
        return run.begun;
    default:
        return text(run, column);
    }
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RunRow& run = this->run(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::ToolTipRole:
        return tip(run, column);
    case Qt::AccessibleTextRole:
        return column == Curve ? tip(run, column) : text(run, column);
    case Qt::CheckStateRole:
        return column == Name
                   ? QVariant(m_ticked.contains(run.folder) ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case Qt::TextAlignmentRole:
        if (column == Age)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ForegroundRole: {
        const Colours& colours = coloursOf(QGuiApplication::palette());
        if (column == State && run.state >= RunRow::State::Failed)
            return colours.bad;
        if (column == State && run.state == RunRow::State::Interrupted)
            return colours.warn;
        if (column == State && run.state == RunRow::State::Training)
            return colours.accent;
        return column == Settings || column == Age ? QVariant(colours.quiet) : QVariant();
    }
    case SortRole:
        return sortValue(run, column);
    case FilterRole:
        return QStringList{
            run.name,    run.note,       run.preset, run.settings,
            run.dataset, stateText(run), run.reason, presetName(run.preset.toStdString())}
            .join(u' ');
    case StateRole:
        return int(run.state);
    case ShareRole:
        return column == Score && run.score ? QVariant(run.score->accuracy) : QVariant();
    case IntervalRole:
        return column == Score && run.score
                   ? QVariant(QPointF(run.score->interval.low, run.score->interval.high))
                   : QVariant();
    case CurveRole:
        return column == Curve ? QVariant::fromValue(run.curve) : QVariant();
    default:
        return {};
    }
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name)
        return false;
    tick(run(index.row()).folder, value.toInt() == Qt::Checked);
    return true;
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Age ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Score)
        return tr("Share of the development part that is recognised, with its 95 % interval");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Run");
    case Score:
        return tr("Development accuracy");
    case Curve:
        return tr("Epochs");
    case Settings:
        return tr("Settings that differ");
    case State:
        return tr("State");
    case Age:
        return tr("Age");
    }
    return {};
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == Name);
    return flags;
}

} // namespace genrescope::ui
