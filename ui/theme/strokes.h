// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QStyleOption>

class QPainter;

namespace genrescope::ui {

// The few shapes that everything in the window is drawn with.

/// A filled box with a crisp hairline inside its edge; either may be transparent.
void drawBox(QPainter& painter, const QRectF& box, double corner, const QColor& fill,
             const QColor& line, double width = 1);

/// A box that shows where the keyboard is.
void drawFocusRing(QPainter& painter, const QRectF& box, double corner, const Colours& colours);

enum class Towards { Up, Down, Left, Right };
void drawChevron(QPainter& painter, const QRectF& box, Towards towards, const QColor& colour);

/// Check box or radio button; `state` and colours as the option says.
void drawIndicator(QPainter& painter, const QStyleOption& option, bool round);

/// What a push button lies on.
void drawButton(QPainter& painter, const QStyleOption& option, bool filled, bool flat);

/// The icon and the text of a push button, and a chevron where it opens a menu.
void drawButtonLabel(QPainter& painter, const QStyleOptionButton& button);

/// What a field to type into lies on.
void drawField(QPainter& painter, const QStyleOption& option);

} // namespace genrescope::ui
