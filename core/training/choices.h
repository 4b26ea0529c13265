// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace genrescope {

/// The values of an enumeration that settings hold, in the order in which a form lists them.
/// There for Feature, BlockGroup, SoundPart, SplitKind, Recurrence, CellActivation, Pooling, Loss,
/// Schedule and Keep.
template <typename Choice>
std::span<const Choice> choices();

/// The value whose nameOf() is `name`; nothing where there is none.
template <typename Choice>
std::optional<Choice> choiceNamed(std::string_view name)
{
    for (const Choice choice : choices<Choice>())
        if (nameOf(choice) == name)
            return choice;
    return std::nullopt;
}

} // namespace genrescope
