// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_grid.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/tabular_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace genrescope::ui {

namespace {

constexpr Length kAxis{22};                        ///< the line that says what rows and columns are
constexpr Length kMostName{88}, kMostRowName{136}; ///< longer names are cut
constexpr double kTallest = 64, kWidest = 96;
constexpr double kFlattest = 0.72; ///< a fitted cell's height as a share of its width
constexpr double kGap = 2;
constexpr double kStar = 10;
constexpr double kRoomForStar = 44; ///< beside a number of three digits

int widestOf(const QStringList& names, const QFontMetrics& metrics, int most)
{
    int widest = 0;
    for (const QString& name : names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return std::min(widest, most);
}

} // namespace

void drawStar(QPainter& painter, const QRectF& box, const QColor& colour)
{
    QPolygonF star;
    const double outer = std::min(box.width(), box.height()) / 2;
    for (int i = 0; i < 10; ++i) {
        const double angle = (i * 36 - 90) * std::numbers::pi / 180;
        const double reach = i % 2 == 0 ? outer : outer * 0.45;
        star << box.center() + QPointF(std::cos(angle) * reach, std::sin(angle) * reach);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(star);
    painter.restore();
}

struct CellGrid::Places {
    QRectF cells;
    double cellWidth = 0, cellHeight = 0;
    int nameWidth = 0;    ///< room for the rows' names
    bool slanted = false; ///< the columns' names, where cells are narrower than they

    QRectF cell(int row, int column) const
    {
        return {cells.left() + column * cellWidth, cells.top() + row * cellHeight, cellWidth - kGap,
                cellHeight - kGap};
    }
};

CellGrid::CellGrid(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Arrow keys go from cell to cell"));
    offerTable(this, [this] {
        ChartTable table{QStringList{m_rowAxis} + m_columns, {}};
        for (int row = 0; row < rowCount(); ++row) {
            QStringList cells{m_rows[row]};
            for (int column = 0; column < columnCount(); ++column)
                cells << cellText(row, column);
            table.rows << cells;
        }
        return table;
    });
}

void CellGrid::setNames(const QStringList& rows, const QStringList& columns)
{
    if (rows != m_rows || columns != m_columns)
        m_chosen = {0, 0};
    m_rows = rows;
    m_columns = columns;
    updateGeometry();
    update();
}

void CellGrid::setAxes(const QString& rows, const QString& columns)
{
    m_rowAxis = rows;
    m_columnAxis = columns;
    update();
}

void CellGrid::setOpenable(bool openable)
{
    m_openable = openable;
    setCursor(openable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CellGrid::setFitted(bool fitted)
{
    m_fitted = fitted;
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(fitted);
    setSizePolicy(policy);
}

int CellGrid::heightForWidth(int width) const
{
    if (!m_fitted || m_rows.isEmpty())
        return -1;
    const Places roomy = places(QSizeF(width, 1e6));
    const double cell = std::min(roomy.cellHeight, std::max(18.0, roomy.cellWidth * kFlattest));
    return static_cast<int>(std::ceil(roomy.cells.top() + cell * rowCount()));
}

CellGrid::Places CellGrid::places(QSizeF size) const
{
    Places places;
    const QFontMetrics metrics(fontOf(Type::Caption));
    places.nameWidth = widestOf(m_rows, metrics, kMostRowName);
    const int headWidth = widestOf(m_columns, metrics, kMostName);
    const double left = kAxis + places.nameWidth + space::small;
    places.cellWidth = std::min(kWidest, (size.width() - left) / columnCount());
    places.slanted = headWidth > places.cellWidth - space::hair;
    const int headHeight = places.slanted ? static_cast<int>(headWidth * 0.71) + metrics.height()
                                          : metrics.height() + space::hair;
    const double top = kAxis + headHeight;
    if (places.slanted) // the last name leans out to the right
        places.cellWidth =
            std::min(kWidest, (size.width() - left - headWidth * 0.5) / columnCount());
    places.cellHeight = std::min(kTallest, (size.height() - top) / rowCount());
    places.cells =
        QRectF(left, top, places.cellWidth * columnCount(), places.cellHeight * rowCount());
    return places;
}

void CellGrid::paintNames(QPainter& painter, const Places& places) const
{
    const Colours& colours = coloursOf(palette());
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(colours.quiet);
    painter.drawText(QRectF(places.cells.left(), 0, places.cells.width(), kAxis),
                     Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute, m_columnAxis);
    painter.save();
    painter.translate(0, places.cells.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, places.cells.height(), kAxis),
                     Qt::AlignRight | Qt::AlignTop | Qt::AlignAbsolute, m_rowAxis);
    painter.restore();

    painter.setPen(colours.ink);
    for (int row = 0; row < rowCount(); ++row) {
        const QRectF first = places.cell(row, 0);
        painter.drawText(QRectF(kAxis, first.top(), places.nameWidth, first.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute,
                         metrics.elidedText(m_rows[row], Qt::ElideRight, kMostRowName));
    }
    for (int column = 0; column < columnCount(); ++column) {
        const QRectF head = places.cell(0, column);
        const QString name = metrics.elidedText(m_columns[column], Qt::ElideRight, kMostName);
        if (places.slanted) {
            painter.save();
            painter.translate(head.center().x(), head.top() - space::hair);
            painter.rotate(-45);
            painter.drawText(QPointF(0, 0), name);
            painter.restore();
        } else {
            painter.drawText(QRectF(head.left(), kAxis, head.width(), metrics.height()),
                             Qt::AlignHCenter | Qt::AlignTop, name);
        }
    }
}

void CellGrid::paintStars(QPainter& painter, const Places& places) const
{
    const Colours& colours = coloursOf(palette());
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (!isStarred(row, column))
                continue;
            const QRectF cell = places.cell(row, column);
            if (cell.width() >= kRoomForStar) {
                drawStar(painter, QRectF(cell.right() - kStar - 1, cell.top() + 1, kStar, kStar),
                         readableOn(cellColour(row, column)));
                continue;
            }
            // Within so small a cell it would hide the number: it sits on the corner.
            QRectF box(0, 0, kStar + 4, kStar + 4);
            box.moveCenter(cell.topRight());
            drawStar(painter, box, colours.card);
            drawStar(painter, box.adjusted(2, 2, -2, -2), colours.ink);
        }
    }
}

void CellGrid::paintEvent(QPaintEvent*)
{
    if (m_rows.isEmpty() || m_columns.isEmpty())
        return;
    const Places places = this->places(size());
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Caption));
    paintNames(painter, places);

    painter.setFont(
        fontOf(places.cellHeight >= 22 && places.cellWidth >= 32 ? Type::Body : Type::Caption));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QRectF cell = places.cell(row, column);
            const QColor ground = cellColour(row, column);
            drawBox(painter, cell, radius::bar, ground, Qt::transparent);
            painter.setPen(isFaint(row, column) ? colours.quiet : readableOn(ground));
            drawTabular(painter, cell, Qt::AlignCenter, cellText(row, column));
        }
    }
    paintStars(painter, places);
    if (hasFocus())
        drawBox(painter, places.cell(m_chosen.y(), m_chosen.x()).adjusted(-2, -2, 2, 2),
                radius::bar + 1, Qt::transparent, colours.ink, 2);
}

QPoint CellGrid::cellAt(QPoint place) const
{
    if (m_rows.isEmpty() || m_columns.isEmpty())
        return {-1, -1};
    const Places places = this->places(size());
    if (!places.cells.contains(place))
        return {-1, -1};
    return {std::min(columnCount() - 1, int((place.x() - places.cells.left()) / places.cellWidth)),
            std::min(rowCount() - 1, int((place.y() - places.cells.top()) / places.cellHeight))};
}

void CellGrid::choose(QPoint cell)
{
    if (m_rows.isEmpty() || m_columns.isEmpty())
        return;
    m_chosen = {std::clamp(cell.x(), 0, columnCount() - 1),
                std::clamp(cell.y(), 0, rowCount() - 1)};
    setAccessibleDescription(describe(m_chosen.y(), m_chosen.x()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    emit cellChosen(m_chosen.y(), m_chosen.x());
}

void CellGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen + QPoint(-1, 0));
    case Qt::Key_Right:
        return choose(m_chosen + QPoint(1, 0));
    case Qt::Key_Up:
        return choose(m_chosen + QPoint(0, -1));
    case Qt::Key_Down:
        return choose(m_chosen + QPoint(0, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_openable && !m_rows.isEmpty()) {
            emit cellOpened(m_chosen.y(), m_chosen.x());
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void CellGrid::mousePressEvent(QMouseEvent* event)
{
    m_pressed = cellAt(event->pos());
    if (m_pressed.x() >= 0)
        choose(m_pressed);
}

void CellGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint cell = cellAt(event->pos());
    if (m_openable && event->button() == Qt::LeftButton && cell.x() >= 0 && cell == m_pressed)
        emit cellOpened(cell.y(), cell.x());
    m_pressed = {-1, -1};
}

bool CellGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint cell = cellAt(help->pos());
    QString text = cell.x() < 0 ? QString() : describe(cell.y(), cell.x());
    if (m_openable && !text.isEmpty())
        text += u'\n' + tr("Click to see these clips.");
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace genrescope::ui
