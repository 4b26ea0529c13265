// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colours.h"
#include "ui/theme/house_style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace genrescope::ui {

namespace {

/// The system's typeface. Where the system names none, and would fall back to its last resort,
/// Inter is calmer if it is there.
QString family()
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString fallback = QStringLiteral("Inter");
    const bool named = QFontInfo(system).family() != QStringLiteral("DejaVu Sans");
    return !named && QFontDatabase::hasFamily(fallback) ? fallback : system.family();
}

int pixelsOf(Type type)
{
    switch (type) {
    case Type::Caption:
        return 11;
    case Type::Body:
        return 13;
    case Type::Title:
        return 15;
    case Type::Heading:
        return 20;
    case Type::Answer:
        return 32;
    }
    return 13;
}

constexpr double kUsualPx = 40.0 / 3; ///< 10 pt on a screen of 96 dots an inch
constexpr double kLargest = 3;

/// How large the desktop wants its letters. Ours never become smaller than drawn.
double systemScale()
{
    const int size = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize();
    return qMax(1.0, size / kUsualPx);
}

double g_textScale = 1; ///< set on the window's thread, before the windows are made

} // namespace

double textScale()
{
    return g_textScale;
}

void setTextSize(int percent)
{
    g_textScale = qBound(1.0, systemScale() * percent / 100, kLargest);
    QApplication::setFont(fontOf(Type::Body));
}

QFont fontOf(Type type, QFont::Weight weight)
{
    static const QString name = family();
    QFont font(name);
    font.setPixelSize(qRound(pixelsOf(type) * textScale()));
    font.setWeight(weight);
    if (type == Type::Answer) // large letters stand too far apart otherwise
        font.setLetterSpacing(QFont::PercentageSpacing, 98);
    return font;
}

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::Contrast:
        return QStringLiteral("contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoice(const QString& stored)
{
    for (const QString& name : {qEnvironmentVariable("GENRESCOPE_THEME"), stored}) {
        for (const ThemeChoice choice :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast}) {
            if (name == nameOf(choice))
                return choice;
        }
    }
    return ThemeChoice::System;
}

const Colours& coloursFor(ThemeChoice choice, const QPalette& system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return lightColours();
    case ThemeChoice::Dark:
        return darkColours();
    case ThemeChoice::Contrast:
        return contrastColours();
    case ThemeChoice::System:
        break;
    }
    // Desktops say that they are of high contrast by a palette of pure white on pure black; Qt has
    // no other sign of it.
    const auto colourOf = [&](QPalette::ColorRole role) {
        return system.color(QPalette::Active, role);
    };
    if (colourOf(QPalette::Window) == QColor(Qt::black) &&
        colourOf(QPalette::WindowText) == QColor(Qt::white))
        return contrastColours();
    return isDark(system) ? darkColours() : lightColours();
}

void dress(ThemeChoice choice)
{
    setTextSize(100);
    QApplication::setStyle(new HouseStyle(choice)); // the application owns it
    setThemeChoice(choice);
}

void setThemeChoice(ThemeChoice choice)
{
    auto* style = qobject_cast<HouseStyle*>(QApplication::style());
    Q_ASSERT(style);
    style->setChoice(choice);
    QApplication::setPalette(QPalette()); // asks the style again what the system's becomes
}

} // namespace genrescope::ui
