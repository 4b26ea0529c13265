// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace genrescope {

/// The program's version, as in the top CMakeLists.txt.
std::string_view programVersion();

} // namespace genrescope
