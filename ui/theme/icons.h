// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace genrescope::ui {

/// The program's own line icons, `resources/icons/<name>.svg`.
enum class Icon {
    Identify,
    Data,
    Train,
    Library,
    Settings,
    Open,
    Play,
    Pause,
    Stop,
    Check,
    Warning,
    DropNote,
    Plus,
    Minus,
    Close,
    Model,
    Runs,
    Compare,
    Undo,
    Back,
    Search,
    Ask
};

/// An icon drawn in a colour of the application's palette: it follows light and dark, and is sharp
/// at every size and scale. HighlightedText for one on a filled button.
QIcon iconOf(Icon icon, QPalette::ColorRole role = QPalette::ButtonText);

/// Draws an icon in one colour.
void drawIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour);

/// The program's own picture, for windows and desktops.
QIcon applicationIcon();

} // namespace genrescope::ui
