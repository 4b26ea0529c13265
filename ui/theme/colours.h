// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace genrescope::ui {

/// Every colour of the window, but for those of genres. Text in any of ink, quiet, accent, good,
/// warn and bad stands out at least 4.5:1 from paper, card and the tints.
struct Colours {
    QColor paper; ///< the window
    QColor card;  ///< what lies on it: cards, fields, tables
    QColor ink;
    QColor quiet; ///< second-rank text
    QColor line;  ///< hairlines
    QColor edge;  ///< outlines of things that can be clicked or typed into
    QColor accent;
    QColor onAccent; ///< text on a filled button
    QColor good, warn, bad;
    QColor less;        ///< the other way from accent, where a colour tells a direction
    double tint = 0.11; ///< how much of the accent a chosen row or page has

    QColor hover() const;    ///< a card under the pointer
    QColor pressed() const;  ///< a card being clicked
    QColor selected() const; ///< a chosen row or page
    QColor track() const;    ///< what a bar fills
};

const Colours& lightColours();
const Colours& darkColours();
const Colours& contrastColours(); ///< black, white and nothing faint: text at least 7:1

/// The colours that go with a palette of ours; with another, dark ones where its windows are dark.
const Colours& coloursOf(const QPalette& palette);
bool isDark(const QPalette& palette);

QPalette paletteOf(const Colours& colours);

/// `share` (0..1) of `second` in `first`.
QColor mixed(const QColor& first, const QColor& second, double share);

/// Relative contrast of two opaque colours, 1..21 (WCAG 2.1).
double contrast(const QColor& first, const QColor& second);

/// Black or white, whichever is easier to read on `background`: at least 4.5:1 on any.
QColor readableOn(const QColor& background);

} // namespace genrescope::ui
