// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/html_text.h"

#include "core/dataset/utf8.h"

#include <charconv>
#include <cmath>

namespace genrescope {

std::string escaped(std::string_view text)
{
    std::string html;
    for (const char letter : wellFormedUtf8(text)) {
        switch (letter) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        default:
            html += static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F ? ' ' : letter;
        }
    }
    return html;
}

std::string fixedText(double number, int decimals)
{
    char digits[64];
    const auto end =
        std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed, decimals)
            .ptr;
    return {digits, end};
}

std::string percentText(double share)
{
    return fixedText(100 * share, 1) + "\u202f%";
}

std::string intervalText(const Interval& interval)
{
    return fixedText(100 * interval.low, 1) + " to " + percentText(interval.high);
}

std::string plainText(double number)
{
    char digits[64];
    return {digits,
            std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed).ptr};
}

std::string durationText(double seconds)
{
    const auto whole = static_cast<long>(std::lround(seconds));
    if (whole < 100)
        return std::to_string(whole) + " s";
    const long minutes = std::lround(seconds / 60);
    if (minutes < 100)
        return std::to_string(minutes) + " min";
    return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
}

} // namespace genrescope
