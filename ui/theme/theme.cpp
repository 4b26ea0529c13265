// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

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

} // namespace

QFont fontOf(Type type, QFont::Weight weight)
{
    static const QString name = family();
    QFont font(name);
    font.setPixelSize(pixelsOf(type));
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
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoice(const QString& stored)
{
    for (const QString& name : {qEnvironmentVariable("GENRESCOPE_THEME"), stored}) {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            if (name == nameOf(choice))
                return choice;
        }
    }
    return ThemeChoice::System;
}

void dress(QApplication& application, ThemeChoice choice)
{
    application.setFont(fontOf(Type::Body));
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
