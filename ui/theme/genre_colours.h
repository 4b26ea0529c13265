// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QStringList>

namespace genrescope::ui {

/// Gives each genre one colour for good, wherever it is shown. Ten colours made for colour-blind
/// eyes (Paul Tol's muted set); a genre not seen before takes the next free one, and where all are
/// taken they are shared, which is why a name always stands beside.
class GenreColours {
public:
    GenreColours() = default;
    explicit GenreColours(const QStringList& names); ///< as names() gave them in an earlier session

    /// Fit for light or dark, as the palette is.
    QColor colourOf(const QString& genre, const QPalette& palette);

    /// The genres met so far; the first are GTZAN's, always.
    const QStringList& names() const { return m_names; }

    static constexpr int kColours = 10;
    static QColor colour(int index, bool dark); ///< index: 0 .. kColours - 1

private:
    QStringList m_names = wellKnown();
    static QStringList wellKnown();
};

/// A thin outline that keeps pale colours apart from the ground.
QColor outlineOf(const QColor& colour, const QPalette& palette);

} // namespace genrescope::ui
