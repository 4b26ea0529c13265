// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace genrescope::ui {

// Numbers as people read them, in the user's language.

QString percentText(double share, int decimals = 0); ///< "72 %" for 0.72
QString clockText(double seconds);                   ///< "3:04", "1:02:03"
QString minutesText(double seconds);                 ///< "257 min", below ten minutes "4.5 min"
QString timeLeftText(double seconds);                ///< "40 s left", "3 min left"
QString agoText(qint64 seconds);   ///< "just now", "5 min", "3 h", "2 days", "7 weeks"
QString settingText(double value); ///< as people write a setting: "0.0065", "400", "1e-05"
QString numberText(double value, int decimals);
QString countText(qint64 count); ///< with the separators of the language

/// A figure for a chart, which takes a text's direction from its first letter and finds none in it:
/// from right to left where the language goes so.
QString onChart(const QString& figure);

} // namespace genrescope::ui
