// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clip_table_model.h"

#include "core/dataset/gtzan_facts.h"
#include "ui/text/figures.h"
#include "ui/text/flags.h"
#include "ui/text/sentences.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

constexpr double kQuietest = 1e-5; ///< below -100 dB nothing is said

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isNumber(int column)
{
    return column == ClipTableModel::Length || column == ClipTableModel::Level ||
           column == ClipTableModel::Rate;
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
    m_isGtzan = m_collection && isGtzan(*m_collection);
    m_checks.assign(m_collection ? m_collection->clips.size() : 0, std::nullopt);
    m_flags.clear();
    m_parts.clear();
    endResetModel();
}

void ClipTableModel::addCheck(const ClipCheck& check)
{
    m_checks[at(check.clip)] = check;
    emit dataChanged(index(check.clip, 0), index(check.clip, ColumnCount - 1));
}

void ClipTableModel::setFlags(const std::vector<std::vector<ClipFlag>>& flags)
{
    m_flags = flags;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ClipTableModel::setParts(std::vector<ClipPart> parts)
{
    m_parts = std::move(parts);
    if (rowCount() > 0)
        emit dataChanged(index(0, Part), index(rowCount() - 1, Part));
}

int ClipTableModel::flagged(ClipFlag flag) const
{
    return static_cast<int>(std::ranges::count_if(
        m_flags, [&](const auto& flags) { return std::ranges::find(flags, flag) != flags.end(); }));
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

QString ClipTableModel::artistOf(int row) const
{
    const Clip& clip = m_collection->clips[at(row)];
    if (!clip.artist.empty())
        return QString::fromStdString(clip.artist);
    if (const GtzanFacts* facts = m_isGtzan ? gtzanFacts(clip.name) : nullptr)
        //: GTZAN's artists are known by number
        return facts->artist >= 0 ? tr("no. %1").arg(countText(facts->artist)) : QString();
    const auto& check = m_checks[at(row)];
    return check ? QString::fromStdString(check->artist) : QString();
}

QString ClipTableModel::stateOf(int row) const
{
    const std::optional<ClipCheck>& check = m_checks[at(row)];
    if (!check)
        return tr("not checked yet");
    QStringList words;
    if (check->reason)
        words << reasonOf(*check->reason);
    if (!m_flags.empty())
        for (const ClipFlag flag : m_flags[at(row)])
            if (!check->reason || !isFault(flag))
                words << nameOfFlag(flag);
    const std::string& before = m_collection->clips[at(row)].genreBefore;
    if (!before.empty())
        words << tr("was %1").arg(QString::fromStdString(before));
    return words.isEmpty() ? tr("fit") : words.join(QStringLiteral(", "));
}

QString ClipTableModel::text(int row, int column) const
{
    const std::optional<ClipCheck>& check = m_checks[at(row)];
    const bool isFit = check && !check->reason;
    switch (column) {
    case Name:
        return QString::fromStdString(m_collection->clips[at(row)].name);
    case Genre:
        return genreOf(row);
    case Length:
        return isFit ? clockText(check->seconds) : QString();
    case Level:
        return isFit && check->level > kQuietest
                   ? tr("%1 dB").arg(numberText(20 * std::log10(check->level), 1))
                   : QString();
    case Rate:
        return isFit ? tr("%1 kHz").arg(numberText(check->facts.sampleRateHz / 1000.0, 1))
                     : QString();
    case Artist:
        return artistOf(row);
    case Part:
        return m_parts.empty() ? QString() : nameOfPart(m_parts[at(row)]);
    case State:
        return stateOf(row);
    }
    return {};
}

QVariant ClipTableModel::sortKey(int row, int column) const
{
    const std::optional<ClipCheck>& check = m_checks[at(row)];
    switch (column) {
    case Length:
        return check ? check->seconds : -1;
    case Level:
        return check ? check->level : -1;
    case Rate:
        return check ? check->facts.sampleRateHz : -1;
    default:
        return text(row, column);
    }
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
        if (index.column() == State)
            return check && check->reason ? sentenceOf(*check->reason) : stateOf(row);
        if (index.column() == Rate && check)
            return QString::fromStdString(check->facts.format);
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
        return sortKey(row, index.column());
    case GenreRole:
        return genreOf(row);
    case AsideRole:
        return check && check->reason;
    case FlagsRole: {
        int bits = 0;
        if (!m_flags.empty())
            for (const ClipFlag flag : m_flags[at(row)])
                bits |= 1 << static_cast<int>(flag);
        return bits;
    }
    case FileRole:
        return QString::fromStdString(m_collection->clips[at(row)].file.string());
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
    case Level:
        return tr("Level");
    case Rate:
        return tr("Rate");
    case Artist:
        return tr("Artist");
    case Part:
        return tr("Part");
    case State:
        return tr("State");
    }
    return {};
}

} // namespace genrescope::ui
