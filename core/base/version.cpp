// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

namespace genrescope {

std::string_view programVersion()
{
    return GENRESCOPE_VERSION;
}

} // namespace genrescope
