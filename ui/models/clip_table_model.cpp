// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clip_table_model.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QGuiApplication>

namespace genrescope::ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isNumber(int column)
{
    return column == ClipTableModel::Length || column == ClipTableModel::Rate;
}

} // namespace

ClipTableModel::ClipTableModel(GenreColours& colours, QObject* parent)
    : QAbstractTableModel(parent)
    , m_colours(colours)
{
}

void ClipTableModel::setCollection(std::shared_ptr<const Collection> collection)
{
    beginResetModel();
    m_collection = std::move(collection);
    m_checks.assign(m_collection ? m_collection->clips.size() : 0, std::nullopt);
    endResetModel();
}

void ClipTableModel::addCheck(const ClipCheck& check)
{
    m_checks[at(check.clip)] = check;
    emit dataChanged(index(check.clip, 0), index(check.clip, ColumnCount - 1));
}

int ClipTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

int ClipTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClipTableModel::genreOf(int row) const
{
    return QString::fromStdString(m_collection->genres[at(m_collection->clips[at(row)].genre)]);
}

QString ClipTableModel::text(int row, int column) const
{
    const std::optional<ClipCheck>& check = m_checks[at(row)];
    switch (column) {
    case Name:
        return QString::fromStdString(m_collection->clips[at(row)].name);
    case Genre:
        return genreOf(row);
    case Length:
        return check && !check->reason ? clockText(check->seconds) : QString();
    case Format:
        return check && !check->reason ? QString::fromStdString(check->facts.format) : QString();
    case Rate:
        return check && !check->reason
                   ? tr("%1 kHz").arg(numberText(check->facts.sampleRateHz / 1000.0, 1))
                   : QString();
    case State:
        if (!check)
            return tr("not checked yet");
        return check->reason ? reasonOf(*check->reason) : tr("fit");
    }
    return {};
}

QVariant ClipTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const std::optional<ClipCheck>& check = m_checks[at(row)];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && check && check->reason)
            return sentenceOf(*check->reason);
        return QString::fromStdString(m_collection->clips[at(row)].file.string());
    case Qt::TextAlignmentRole:
        if (isNumber(index.column()))
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case ColourRole:
        if (index.column() == Genre)
            return m_colours.colourOf(genreOf(row), QGuiApplication::palette());
        return {};
    case SortRole:
        return index.column() == Length ? QVariant(check ? check->seconds : -1)
                                        : QVariant(text(row, index.column()));
    case GenreRole:
        return genreOf(row);
    case AsideRole:
        return check && check->reason;
    default:
        return {};
    }
}

QVariant ClipTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Clip");
    case Genre:
        return tr("Genre");
    case Length:
        return tr("Length");
    case Format:
        return tr("Format");
    case Rate:
        return tr("Rate");
    case State:
        return tr("State");
    }
    return {};
}

} // namespace genrescope::ui
