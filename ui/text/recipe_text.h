// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/search/search_space.h"
#include "core/training/recipe.h"

#include <QString>

namespace genrescope::ui {

/// A setting's name as people read it: "learning rate" for "training.learningRate"; in other
/// languages what the form on the Train page calls it.
QString settingName(const std::string& setting);

/// A preset's name: "recommended".
QString presetName(const std::string& preset);

/// The value of a setting as toJson() writes it: "0.0065", "32, 16", "yes".
QString settingValueText(const nlohmann::json& value);

/// A trial's settings: "learning rate 0.01, epochs 400".
QString pointText(const std::vector<SearchAxis>& axes, const SearchPoint& point);

/// A preset and what differs from it, as a recipe that begins on the Train page is told elsewhere:
/// "Quick, epochs 60".
QString groundText(const Recipe& recipe, const std::string& preset);

/// The settings of a recipe that are not as the preset `preset` says (of the report's recipe, where
/// there is no such preset), e.g. "learning rate 0.0065 · units 32, 16". Empty where all are.
QString differencesText(const Recipe& recipe, const std::string& preset);

} // namespace genrescope::ui
