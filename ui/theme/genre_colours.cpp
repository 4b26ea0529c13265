// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/genre_colours.h"

#include "ui/theme/colours.h"

#include <array>

namespace genrescope::ui {

namespace {

struct Shades {
    QRgb light, dark;
};

// Tol's muted set, in an order that gives GTZAN's genres colours that suit them. On dark paper the
// deep ones keep their hue and become lighter; on light paper the pale grey becomes a darker one.
constexpr std::array<Shades, GenreColours::kColours> kShades{{
    {0x332288, 0x8C7FE0}, // indigo
    {0xDDCC77, 0xDDCC77}, // sand
    {0x999933, 0xB5B54A}, // olive
    {0xAA4499, 0xCF74C0}, // purple
    {0xCC6677, 0xDD7F8F}, // rose
    {0x44AA99, 0x4DBBA8}, // teal
    {0x8B8F96, 0xB4B8BE}, // grey
    {0x88CCEE, 0x88CCEE}, // cyan
    {0x117733, 0x45A868}, // green
    {0x882255, 0xC95D92}, // wine
}};

} // namespace

QStringList GenreColours::wellKnown()
{
    return {QStringLiteral("blues"), QStringLiteral("classical"), QStringLiteral("country"),
            QStringLiteral("disco"), QStringLiteral("hiphop"),    QStringLiteral("jazz"),
            QStringLiteral("metal"), QStringLiteral("pop"),       QStringLiteral("reggae"),
            QStringLiteral("rock")};
}

GenreColours::GenreColours(const QStringList& names)
{
    for (const QString& name : names) {
        if (!name.isEmpty() && !m_names.contains(name))
            m_names << name;
    }
}

QColor GenreColours::colour(int index, bool dark)
{
    const Shades& shades = kShades[static_cast<std::size_t>(index)];
    return QColor(dark ? shades.dark : shades.light);
}

QColor GenreColours::colourOf(const QString& genre, const QPalette& palette)
{
    qsizetype place = m_names.indexOf(genre);
    if (place < 0) {
        place = m_names.size();
        m_names << genre;
    }
    const QColor own = colour(static_cast<int>(place % kColours), isDark(palette));
    if (place < kColours)
        return own;
    // There are ten hues. From the eleventh genre on each comes again, lighter or darker.
    return mixed(own, own.lightness() < 128 ? Qt::white : Qt::black, 0.4);
}

QColor outlineOf(const QColor& colour, const QPalette& palette)
{
    return mixed(colour, coloursOf(palette).ink, 0.22);
}

} // namespace genrescope::ui
