// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabular_text.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace genrescope::ui {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Letters that are written from right to left stand in another order than they are stored, and
/// change with their neighbours: such a text is drawn whole.
bool isWhole(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL ||
               c.direction() == QChar::DirAN;
    });
}

double digitWidth(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls `piece(text, widthTaken, isDigit)` for each digit and each run of anything else.
template <typename F>
void forEachPiece(const QString& text, const QFontMetricsF& metrics, F piece)
{
    const double digit = digitWidth(metrics);
    qsizetype start = 0;
    while (start < text.size()) {
        if (isDigit(text[start])) {
            piece(text.mid(start, 1), digit, true);
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && !isDigit(text[end]))
            ++end;
        const QString run = text.mid(start, end - start);
        piece(run, metrics.horizontalAdvance(run), false);
        start = end;
    }
}

} // namespace

double tabularWidth(const QString& text, const QFont& font)
{
    if (isWhole(text))
        return QFontMetricsF(font).horizontalAdvance(text);
    double width = 0;
    forEachPiece(text, QFontMetricsF(font),
                 [&](const QString&, double taken, bool) { width += taken; });
    return width;
}

void drawTabular(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text)
{
    if (isWhole(text)) {
        painter.save();
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        painter.drawText(
            box, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip, text);
        painter.restore();
        return;
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    double width = 0;
    forEachPiece(text, metrics, [&](const QString&, double taken, bool) { width += taken; });

    double x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    double y = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        y = box.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        y = box.bottom() - metrics.descent();

    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight); // a full stop at a piece's end stays there
    forEachPiece(text, metrics, [&](const QString& piece, double taken, bool digit) {
        const double room = digit ? (taken - metrics.horizontalAdvance(piece)) / 2 : 0;
        painter.drawText(QPointF(x + room, y), piece);
        x += taken;
    });
    painter.setLayoutDirection(before);
}

} // namespace genrescope::ui
