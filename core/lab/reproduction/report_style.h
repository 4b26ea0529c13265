// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace genrescope {

/// The style sheet of the HTML report. The colours of curves are apart for all kinds of colour
/// blindness (after Okabe and Ito), in light and dark.
extern const std::string_view reportStyle;

} // namespace genrescope
