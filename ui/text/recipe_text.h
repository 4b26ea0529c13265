// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/recipe.h"

#include <QString>

namespace genrescope::ui {

/// A setting's name as people read it: "learning rate" for "training.learningRate".
QString settingName(const std::string& setting);

/// The value of a setting as toJson() writes it: "0.0065", "32, 16", "yes".
QString settingValueText(const nlohmann::json& value);

/// The settings of a recipe that are not as the preset `preset` says (of the report's recipe, where
/// there is no such preset), e.g. "learning rate 0.0065 · units 32, 16". Empty where all are.
QString differencesText(const Recipe& recipe, const std::string& preset);

} // namespace genrescope::ui
