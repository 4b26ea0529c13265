// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/reproduction/reproduction.h"

#include <string>

namespace genrescope {

/// The reproduction as one HTML page that needs nothing else: figures as inline SVG, light or dark
/// as the reader's system has it. Well-formed as XML too, in UTF-8.
std::string htmlOf(const Reproduction& reproduction);

} // namespace genrescope
