// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/recipe.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// How the values of one setting are given.
enum class AxisScale {
    List,       ///< one by one
    Linear,     ///< a range, evenly
    Logarithmic ///< a range, by equal factors
};
std::string_view nameOf(AxisScale scale); ///< "list", "linear", "log"

/// One setting that a search varies, with the values it may take.
///
/// Any setting of a recipe can be varied under its JSON name, and two more ways to say
/// "network.units": a number stands for every layer having so many units, and "network.layers"
/// keeps the recipe's first layers and repeats the last one where there are too few.
struct SearchAxis {
    std::string setting; ///< whole: "training.learningRate"
    AxisScale scale = AxisScale::List;
    std::vector<nlohmann::json> values; ///< of a list
    double from = 0, to = 0;            ///< of a range; both ends belong to it
    int count = 0;                      ///< of a range's values; at least 2

    bool operator==(const SearchAxis&) const = default;
};

/// Reads "learningRate=log:1e-5:1:6", "epochs=linear:200:1000:9", "layers=1,2,3",
/// "cellActivation=tanh,sigmoid" or "units=[32,16],[30,10]". The part may be left out of the name.
/// Error: SettingsInvalid (subject: the setting).
Result<SearchAxis> axisIn(std::string_view text);

/// The setting's whole name, for "learningRate" or "training.learningRate".
/// Error: SettingsInvalid, which lists what there is.
Result<std::string> wholeSettingName(std::string_view name);

/// The name without its part: "learningRate".
std::string shortSettingName(std::string_view wholeName);

/// {"setting", "scale", "values"} or {"setting", "scale", "from", "to", "count"}.
nlohmann::json toJson(const SearchAxis& axis);
/// Reads what toJson() wrote. Error: SettingsInvalid.
Result<SearchAxis> axisFromJson(const nlohmann::json& json);

/// A value for each axis, in the axes' order.
using SearchPoint = std::vector<nlohmann::json>;

/// All values of an axis, in order, each once. A range's have four significant digits, whole ones
/// where the setting counts.
std::vector<nlohmann::json> axisValues(const SearchAxis& axis);

/// Every combination of the axes' values; the last axis changes fastest.
std::vector<SearchPoint> gridOf(const std::vector<SearchAxis>& axes);

/// `count` points drawn by `seed`: of lists any value, of ranges any number (evenly, or evenly in
/// its logarithm). Fewer where the space holds no more; none comes twice.
std::vector<SearchPoint> randomPoints(const std::vector<SearchAxis>& axes, int count,
                                      std::uint64_t seed);

/// A finer space round `best`: each axis of numbers gets as many values as it had, evenly (or by
/// equal factors) between the two neighbours of the best value among `tried`, and none of these
/// itself but the best. The others stay at the best value.
std::vector<SearchAxis> refinedAround(const std::vector<SearchAxis>& axes,
                                      const std::vector<SearchPoint>& tried,
                                      const SearchPoint& best);

/// `base` with the point's values. Error: SettingsInvalid.
Result<Recipe> recipeAt(const Recipe& base, const std::vector<SearchAxis>& axes,
                        const SearchPoint& point);

/// "learningRate 0.0065, layers 2", for people.
std::string textOf(const std::vector<SearchAxis>& axes, const SearchPoint& point);

} // namespace genrescope
