// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix_view.h"

#include "ui/text/figures.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tabular_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int kAxis = 22;     ///< the line that says what rows and columns are
constexpr int kMostName = 88; ///< longer genre names are cut
constexpr double kTallest = 48, kWidest = 76;
constexpr double kGap = 2;

} // namespace

struct MatrixView::Grid {
    QRectF cells;
    double cellWidth = 0, cellHeight = 0;
    int nameWidth = 0;    ///< room for the rows' names
    int headHeight = 0;   ///< room for the columns' names
    bool slanted = false; ///< the columns' names, where cells are narrower than they

    QRectF cell(int row, int column) const
    {
        return {cells.left() + column * cellWidth, cells.top() + row * cellHeight, cellWidth - kGap,
                cellHeight - kGap};
    }
};

MatrixView::MatrixView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Confusion matrix"));
}

void MatrixView::setMatrix(const ConfusionMatrix& matrix)
{
    m_matrix = matrix;
    m_chosen = {0, 0};
    update();
}

void MatrixView::setInPerCent(bool inPerCent)
{
    m_inPerCent = inPerCent;
    update();
}

QString MatrixView::cellText(int trueGenre, int predictedGenre) const
{
    return m_inPerCent ? countText(qRound(100 * m_matrix.rowShare(trueGenre, predictedGenre)))
                       : countText(m_matrix.count(trueGenre, predictedGenre));
}

QColor MatrixView::cellColour(int trueGenre, int predictedGenre) const
{
    const Colours& colours = coloursOf(palette());
    const double share = m_matrix.rowShare(trueGenre, predictedGenre);
    return mixed(mixed(colours.card, colours.ink, 0.03), colours.accent, share);
}

QString MatrixView::describe(int trueGenre, int predictedGenre) const
{
    const auto name = [this](int genre) {
        return QString::fromStdString(m_matrix.genres()[static_cast<std::size_t>(genre)]);
    };
    int clips = 0;
    for (int genre = 0; genre < m_matrix.genreCount(); ++genre)
        clips += m_matrix.count(trueGenre, genre);
    const int count = m_matrix.count(trueGenre, predictedGenre);
    const QString share = percentText(m_matrix.rowShare(trueGenre, predictedGenre));
    if (trueGenre == predictedGenre)
        return tr("%1 of %2 clips of %3 were recognised (%4)")
            .arg(QString::number(count), QString::number(clips), name(trueGenre), share);
    return tr("%1 of %2 clips of %3 were taken for %4 (%5)")
        .arg(QString::number(count), QString::number(clips), name(trueGenre), name(predictedGenre),
             share);
}

MatrixView::Grid MatrixView::grid() const
{
    Grid grid;
    const int count = m_matrix.genreCount();
    const QFontMetrics metrics(fontOf(Type::Caption));
    int widest = 0;
    for (const std::string& genre : m_matrix.genres())
        widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(genre)));
    grid.nameWidth = std::min(widest, kMostName);

    const double left = kAxis + grid.nameWidth + space::small;
    grid.cellWidth = std::min(kWidest, (width() - left) / count);
    grid.slanted = grid.nameWidth > grid.cellWidth - space::hair;
    grid.headHeight = grid.slanted ? static_cast<int>(grid.nameWidth * 0.71) + metrics.height()
                                   : metrics.height() + space::hair;
    const double top = kAxis + grid.headHeight;
    if (grid.slanted) // the last name leans out to the right
        grid.cellWidth = std::min(kWidest, (width() - left - grid.nameWidth * 0.5) / count);
    grid.cellHeight = std::min(kTallest, (height() - top) / count);
    grid.cells = QRectF(left, top, grid.cellWidth * count, grid.cellHeight * count);
    return grid;
}

void MatrixView::paintEvent(QPaintEvent*)
{
    const int count = m_matrix.genreCount();
    if (count == 0)
        return;
    const Grid grid = this->grid();
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Caption));
    const QFontMetrics metrics = painter.fontMetrics();

    painter.setPen(colours.quiet);
    painter.drawText(QRectF(grid.cells.left(), 0, grid.cells.width(), kAxis),
                     Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute, tr("was taken for"));
    painter.save();
    painter.translate(0, grid.cells.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, grid.cells.height(), kAxis),
                     Qt::AlignRight | Qt::AlignTop | Qt::AlignAbsolute, tr("what it is"));
    painter.restore();

    painter.setPen(colours.ink);
    for (int genre = 0; genre < count; ++genre) {
        const QString name = metrics.elidedText(
            QString::fromStdString(m_matrix.genres()[static_cast<std::size_t>(genre)]),
            Qt::ElideRight, kMostName);
        const QRectF first = grid.cell(genre, 0);
        painter.drawText(QRectF(kAxis, first.top(), grid.nameWidth, first.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, name);
        const QRectF head = grid.cell(0, genre);
        if (grid.slanted) {
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

    painter.setFont(
        fontOf(grid.cellHeight >= 22 && grid.cellWidth >= 32 ? Type::Body : Type::Caption));
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column) {
            const QRectF cell = grid.cell(row, column);
            const QColor ground = cellColour(row, column);
            drawBox(painter, cell, radius::bar, ground, Qt::transparent);
            painter.setPen(m_matrix.count(row, column) == 0 ? colours.quiet : readableOn(ground));
            drawTabular(painter, cell, Qt::AlignCenter, cellText(row, column));
        }
    }
    if (hasFocus())
        drawBox(painter, grid.cell(m_chosen.y(), m_chosen.x()).adjusted(-2, -2, 2, 2),
                radius::bar + 1, Qt::transparent, colours.ink, 2);
}

QPoint MatrixView::cellAt(QPoint place) const
{
    const int count = m_matrix.genreCount();
    if (count == 0)
        return {-1, -1};
    const Grid grid = this->grid();
    if (!grid.cells.contains(place))
        return {-1, -1};
    return {std::min(count - 1, int((place.x() - grid.cells.left()) / grid.cellWidth)),
            std::min(count - 1, int((place.y() - grid.cells.top()) / grid.cellHeight))};
}

void MatrixView::choose(QPoint cell)
{
    const int count = m_matrix.genreCount();
    if (count == 0)
        return;
    m_chosen = {std::clamp(cell.x(), 0, count - 1), std::clamp(cell.y(), 0, count - 1)};
    setAccessibleDescription(describe(m_chosen.y(), m_chosen.x()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    emit cellChosen(m_chosen.y(), m_chosen.x());
}

void MatrixView::keyPressEvent(QKeyEvent* event)
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
    default:
        QWidget::keyPressEvent(event);
    }
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    if (const QPoint cell = cellAt(event->pos()); cell.x() >= 0)
        choose(cell);
}

bool MatrixView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint cell = cellAt(help->pos());
    QToolTip::showText(help->globalPos(), cell.x() < 0 ? QString() : describe(cell.y(), cell.x()),
                       this);
    return true;
}

} // namespace genrescope::ui
