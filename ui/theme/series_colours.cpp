// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/series_colours.h"

#include "ui/theme/colours.h"

#include <array>

namespace genrescope::ui {

QColor seriesColour(int index, const QPalette& palette)
{
    struct Shades {
        QRgb light, dark;
    };
    // Deep ones become lighter on dark paper, pale ones darker on light paper.
    static constexpr std::array<Shades, 7> kShades{{
        {0x4477AA, 0x6FA3D8}, // blue
        {0xEE6677, 0xF0808E}, // red
        {0x228833, 0x4FB862}, // green
        {0xAA3377, 0xD468A4}, // purple
        {0xB5A32E, 0xCCBB44}, // yellow
        {0x35A7CE, 0x66CCEE}, // cyan
        {0x84888F, 0xBBBBBB}, // grey
    }};
    const Shades& shades = kShades[static_cast<std::size_t>(index) % kShades.size()];
    return QColor(isDark(palette) ? shades.dark : shades.light);
}

} // namespace genrescope::ui
