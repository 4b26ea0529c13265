// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/archive.h"

#include <algorithm>
#include <array>

namespace genrescope {

namespace {

/// "con", "CON.txt" and the like open devices on Windows.
bool isDeviceName(std::string_view part)
{
    constexpr std::array<std::string_view, 6> names = {"con", "prn", "aux", "nul", "com#", "lpt#"};
    const std::string_view stem = part.substr(0, part.find('.'));
    return std::ranges::any_of(names, [&](std::string_view name) {
        return std::ranges::equal(stem, name, [](char given, char wanted) {
            const char lower =
                given >= 'A' && given <= 'Z' ? static_cast<char>(given - 'A' + 'a') : given;
            return wanted == '#' ? given >= '1' && given <= '9' : lower == wanted;
        });
    });
}

} // namespace

std::string_view entryProblem(std::string_view name)
{
    constexpr std::size_t kLongestName = 1000;
    constexpr std::size_t kLongestPart = 255;
    if (name.empty() || name.size() > kLongestName)
        return "has no usable length";
    if (name.starts_with('/') || (name.size() > 1 && name[1] == ':'))
        return "is an absolute path";
    if (std::ranges::any_of(name, [](char c) {
            return static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\' || c == ':';
        }))
        return "has characters that no file name should have";

    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        const std::string_view part = name.substr(begin, end - begin);
        begin = end + 1;
        if (part == "..")
            return "leads out of the folder";
        if (part.empty() || part == ".")
            continue; // "./a", "a//b" and "a/" are usual
        if (part.size() > kLongestPart)
            return "has no usable length";
        if (part.ends_with('.') || part.ends_with(' ') || isDeviceName(part))
            return "is not a name that every system can have";
    }
    return {};
}

} // namespace genrescope
