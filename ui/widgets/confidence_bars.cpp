// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confidence_bars.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/tabular_text.h"

#include <QPainter>
#include <QStyle>

namespace genrescope::ui {

namespace {
constexpr Length kRow{28};
constexpr Length kBar{12};
constexpr Length kNames{104};
constexpr Length kPercent{48};
} // namespace

ConfidenceBars::ConfidenceBars(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_colours(colours)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    offerTable(this, [this] {
        ChartTable table{{tr("genre"), tr("share")}, {}};
        for (const GenreShare& row : m_rows)
            table.rows << QStringList{titleOf(row.genre), percentText(row.share)};
        return table;
    });
    m_growth.setStartValue(0.0);
    m_growth.setEndValue(1.0);
    m_growth.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_growth, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void ConfidenceBars::setShares(const std::vector<GenreShare>& ranked)
{
    const auto top = std::min(static_cast<std::size_t>(m_most), ranked.size());
    m_rows.assign(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(top));
    m_lastIsRest = ranked.size() > top;
    if (m_lastIsRest) {
        double rest = 0;
        for (std::size_t i = top; i < ranked.size(); ++i)
            rest += ranked[i].share;
        m_rows.push_back({tr("%Ln others", nullptr, static_cast<int>(ranked.size() - top)), rest});
    }

    QStringList spoken;
    for (const GenreShare& row : m_rows)
        spoken << QStringLiteral("%1 %2").arg(row.genre, percentText(row.share));
    setAccessibleName(spoken.join(QStringLiteral(", ")));

    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_growth.stop();
    m_growth.setDuration(moves && isVisible() ? kMotionMs : 0);
    m_growth.start();
    updateGeometry();
    update();
}

void ConfidenceBars::keepRoomFor(int genres)
{
    m_leastRows = std::min(genres, m_most + 1);
    updateGeometry();
}

QSize ConfidenceBars::sizeHint() const
{
    return {420, std::max(static_cast<int>(m_rows.size()), m_leastRows) * kRow};
}

QSize ConfidenceBars::minimumSizeHint() const
{
    return {280, sizeHint().height()};
}

void ConfidenceBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    const double grown =
        m_growth.state() == QAbstractAnimation::Running ? m_growth.currentValue().toDouble() : 1;
    const auto placed = [&](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const GenreShare& row = m_rows[i];
        const bool rest = m_lastIsRest && i + 1 == m_rows.size();
        const int y = static_cast<int>(i) * kRow;

        painter.setFont(fontOf(Type::Body, i == 0 && !rest ? QFont::DemiBold : QFont::Normal));
        painter.setPen(rest ? colours.quiet : colours.ink);
        const QString name = rest ? row.genre : titleOf(row.genre);
        painter.drawText(
            placed({0, y, kNames - space::small, kRow}),
            Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
            painter.fontMetrics().elidedText(name, Qt::ElideRight, kNames - space::small));

        const QRect groove(kNames, y + (kRow - kBar) / 2, width() - kNames - kPercent, kBar);
        drawBox(painter, placed(groove), radius::bar, colours.track(), Qt::transparent);
        QRect bar = groove;
        bar.setWidth(qRound(groove.width() * qBound(0.0, row.share, 1.0) * grown));
        if (bar.width() >= 2) {
            const QColor colour = rest ? mixed(colours.card, colours.quiet, 0.55)
                                       : m_colours.colourOf(row.genre, palette());
            drawBox(painter, placed(bar), radius::bar, colour, outlineOf(colour, palette()));
        }
        painter.setPen(rest ? colours.quiet : colours.ink);
        drawTabular(painter, placed({width() - kPercent, y, kPercent, kRow}),
                    Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                    percentText(row.share));
    }
}

} // namespace genrescope::ui
