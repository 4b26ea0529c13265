// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace genrescope::ui {

/// Distances, px. There are no others.
namespace space {
inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int page = 32;
} // namespace space

/// Corners, px.
namespace radius {
inline constexpr int bar = 3;
inline constexpr int control = 6;
inline constexpr int card = 8;
} // namespace radius

/// How much larger than drawn the letters are, and what holds them: as the system and the user ask,
/// from 1 up.
double textScale();

/// A length that grows with the letters: so many px where they have their usual size.
class Length {
public:
    constexpr explicit Length(int usualPx)
        : m_usualPx(usualPx)
    {
    }
    operator int() const { return qRound(m_usualPx * textScale()); }

private:
    int m_usualPx;
};

/// Heights.
namespace height {
inline constexpr Length control{32};
inline constexpr Length row{32};
inline constexpr int bar = 4; ///< of a thin progress bar
} // namespace height

/// How long something takes to appear or move, ms; nothing moves where the system asks for less.
inline constexpr int kMotionMs = 140;

/// Text sizes, where letters have their usual size.
enum class Type {
    Caption, ///< 11 px
    Body,    ///< 13 px
    Title,   ///< 15 px
    Heading, ///< 20 px
    Answer   ///< 32 px: what the page is for
};

/// The program's typeface (the system's, see theme.h) at a size.
QFont fontOf(Type type, QFont::Weight weight = QFont::Normal);

} // namespace genrescope::ui
