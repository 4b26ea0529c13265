// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;
class QString;

namespace genrescope::ui {

struct Colours;

enum class ThemeChoice {
    System, ///< light, dark or of high contrast as the desktop is, and following it
    Light,
    Dark,
    Contrast
};

/// "system", "light", "dark", "contrast": as the settings file has them.
QString nameOf(ThemeChoice choice);

/// GENRESCOPE_THEME where it names one, else what `stored` names; System where neither does.
ThemeChoice themeChoice(const QString& stored);

/// The colours of a choice; `system` is the desktop's own palette.
const Colours& coloursFor(ThemeChoice choice, const QPalette& system);

/// Gives the application our style, palette and type.
void dress(ThemeChoice choice);

/// Changes the theme while the program runs; every window follows at once. Needs dress().
void setThemeChoice(ThemeChoice choice);

/// Letters of so many per cent of the system's, 100..200; for windows that are made from now on.
void setTextSize(int percent);

} // namespace genrescope::ui
