// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace genrescope {

/// The letters of a text in UTF-8 (RFC 3629); U+FFFD for each byte that is not part of one.
std::u32string utf8Letters(std::string_view text);

/// The same as UTF-8 again: what JSON and NumPy will take, whatever a file is called.
std::string wellFormedUtf8(std::string_view text);

} // namespace genrescope
