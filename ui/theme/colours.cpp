// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

const Colours& lightColours()
{
    static const Colours colours{
        .paper = QColor(0xFAFAF7),
        .card = QColor(0xFFFFFF),
        .ink = QColor(0x1C1D21),
        .quiet = QColor(0x5C6068),
        .line = QColor(0xE4E4DF),
        .edge = QColor(0xCFCFC9),
        .accent = QColor(0x3457D5),
        .onAccent = QColor(0xFFFFFF),
        .good = QColor(0x1A7249),
        .warn = QColor(0x8A5C00),
        .bad = QColor(0xB3261E),
        .less = QColor(0x8A5C00),
    };
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours{
        .paper = QColor(0x16171A),
        .card = QColor(0x1F2125),
        .ink = QColor(0xECECEA),
        .quiet = QColor(0xA3A7AF),
        .line = QColor(0x33363C),
        .edge = QColor(0x474B53),
        .accent = QColor(0x8AA4FF),
        .onAccent = QColor(0x16171A),
        .good = QColor(0x6CC79A),
        .warn = QColor(0xE2B457),
        .bad = QColor(0xFF8F85),
        .less = QColor(0xE2B457),
    };
    return colours;
}

const Colours& contrastColours()
{
    static const Colours colours{
        .paper = QColor(Qt::black),
        .card = QColor(0x0A0A0A),
        .ink = QColor(0xFFFFFF),
        .quiet = QColor(0xE0E0E0),
        .line = QColor(0xB0B0B0),
        .edge = QColor(0xFFFFFF),
        .accent = QColor(0xFFE04D),
        .onAccent = QColor(Qt::black),
        .good = QColor(0x7CF2B4),
        .warn = QColor(0xFFD08A),
        .bad = QColor(0xFFB3AC),
        .less = QColor(0x6FB1FF),
        .tint = 0.3,
    };
    return colours;
}

QColor Colours::hover() const
{
    return mixed(card, ink, 0.04);
}

QColor Colours::pressed() const
{
    return mixed(card, ink, 0.08);
}

QColor Colours::selected() const
{
    return mixed(card, accent, tint);
}

QColor Colours::track() const
{
    return mixed(card, ink, 0.6 * tint);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

const Colours& coloursOf(const QPalette& palette)
{
    if (palette.color(QPalette::Active, QPalette::Window) == contrastColours().paper &&
        palette.color(QPalette::Active, QPalette::Highlight) == contrastColours().accent)
        return contrastColours();
    return isDark(palette) ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, colours.paper);
    set(QPalette::WindowText, colours.ink);
    set(QPalette::Base, colours.card);
    set(QPalette::AlternateBase, colours.hover());
    set(QPalette::Text, colours.ink);
    set(QPalette::Button, colours.card);
    set(QPalette::ButtonText, colours.ink);
    set(QPalette::BrightText, colours.bad);
    set(QPalette::PlaceholderText, colours.quiet);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.onAccent);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::ToolTipBase, colours.card);
    set(QPalette::ToolTipText, colours.ink);
    set(QPalette::Light, colours.card);
    set(QPalette::Midlight, colours.hover());
    set(QPalette::Mid, colours.line);
    set(QPalette::Dark, colours.edge);
    set(QPalette::Shadow, colours.edge);

    const QColor faded = mixed(colours.card, colours.quiet, 0.6);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return palette;
}

QColor mixed(const QColor& first, const QColor& second, double share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(part(first.redF(), second.redF()),
                            part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& first, const QColor& second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

QColor readableOn(const QColor& background)
{
    return contrast(background, Qt::black) > contrast(background, Qt::white) ? QColor(Qt::black)
                                                                             : QColor(Qt::white);
}

} // namespace genrescope::ui
