// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/scores.h"

#include <string>
#include <string_view>

namespace genrescope {

/// The text as it stands in HTML, attributes and SVG: &, <, >, " and ' become references; control
/// characters, which no reference may name, become spaces; what is not UTF-8 becomes U+FFFD.
std::string escaped(std::string_view text);

/// "49.4 %", with a narrow space; 0..1.
std::string percentText(double share);

/// "41.7 to 57.1 %".
std::string intervalText(const Interval& interval);

/// As short as it can be told apart from others: "0.0065", "1e-05" as "0.00001".
std::string plainText(double number);

/// With `decimals` digits after the point, whatever the locale.
std::string fixedText(double number, int decimals);

/// "45 s", "12 min", "3 h 20 min".
std::string durationText(double seconds);

} // namespace genrescope
