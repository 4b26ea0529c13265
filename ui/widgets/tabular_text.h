// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

class QPainter;

namespace genrescope::ui {

// One line of text in which every digit takes as much room as the widest. Many typefaces have such
// digits of themselves; where one has not, they are set one by one.

double tabularWidth(const QString& text, const QFont& font);

/// Horizontal and vertical place as `alignment` says, absolutely (not mirrored).
void drawTabular(QPainter& painter, const QRectF& box, Qt::Alignment alignment,
                 const QString& text);

} // namespace genrescope::ui
