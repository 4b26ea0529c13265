// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace genrescope::ui {

enum class ThemeChoice {
    System, ///< light or dark as the desktop is, and following it
    Light,
    Dark
};

/// GENRESCOPE_THEME=light or dark where it is set, else `stored` ("light", "dark"; anything else is
/// System).
ThemeChoice themeChoice(const QString& stored);
QString nameOf(ThemeChoice choice); ///< "system", "light", "dark"

/// Gives the application our style, palette and type.
void dress(QApplication& application, ThemeChoice choice);

/// Changes light and dark while the program runs; every window follows at once. Needs dress().
void setThemeChoice(ThemeChoice choice);

} // namespace genrescope::ui
