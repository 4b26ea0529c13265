// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/utc_time.h"

#include <ctime>

namespace genrescope {

std::string utcTime()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    char text[40];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

} // namespace genrescope
