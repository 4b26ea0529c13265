// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clip_name.h"

#include "core/dataset/lower_case.h"

#include <algorithm>

namespace genrescope {

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

} // namespace

ClipName readClipName(std::string_view stem)
{
    std::size_t digits = 0;
    while (digits < stem.size() && isDigit(stem[stem.size() - 1 - digits]))
        ++digits;
    if (digits == 0 || digits + 2 > stem.size())
        return {};
    const std::string_view before = stem.substr(0, stem.size() - digits);
    const bool hasLetter = std::ranges::any_of(before.substr(0, before.size() - 1),
                                               [](char letter) { return !isDigit(letter); });
    if (std::string_view("._-").find(before.back()) == std::string_view::npos || !hasLetter)
        return {};

    ClipName name{std::string(before.substr(0, before.size() - 1)), -1};
    if (digits <= 9)
        name.number = std::stoi(std::string(stem.substr(stem.size() - digits)));
    return name;
}

std::string filedGenre(std::string_view name)
{
    const std::string lower = lowerCase(name);
    if (lower == "hiphop" || lower == "hip-hop" || lower == "hip hop" || lower == "hip_hop")
        return "hiphop";
    return std::string(name);
}

std::string_view partOfFolder(std::string_view name)
{
    std::string lower = lowerCase(name);
    if (lower.starts_with('_'))
        lower.erase(0, 1);
    if (lower == "train" || lower == "test")
        return lower == "train" ? "train" : "test";
    if (lower == "validation" || lower == "valid" || lower == "val")
        return "validation";
    return {};
}

} // namespace genrescope
