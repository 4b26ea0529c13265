// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/search/search_space.h"

#include "core/base/random.h"
#include "core/base/strict_json.h"
#include "core/base/translatable.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>
#include <sstream>

namespace genrescope {

using nlohmann::json;

namespace {

constexpr const char* layersName = "network.layers";
constexpr const char* unitsName = "network.units";

/// What recipes look like: every setting with a value of its type.
const json& exampleRecipe()
{
    static const json example = toJson(Recipe{});
    return example;
}

bool countsWhole(const std::string& setting)
{
    if (setting == layersName || setting == unitsName)
        return true;
    return exampleRecipe()
        .at(json::json_pointer("/" + setting.substr(0, setting.find('.')) + "/" +
                               shortSettingName(setting)))
        .is_number_integer();
}

double rounded(double value)
{
    char digits[32];
    const auto end =
        std::to_chars(digits, digits + sizeof digits, value, std::chars_format::scientific, 3).ptr;
    std::from_chars(digits, end, value);
    return value;
}

json numberFor(const std::string& setting, double value)
{
    if (!countsWhole(setting))
        return rounded(value);
    const double whole = std::round(value);
    return whole < 0 ? json(static_cast<std::int64_t>(whole))
                     : json(static_cast<std::uint64_t>(whole));
}

/// The number at `share` (0..1) of a range.
double between(AxisScale scale, double from, double to, double share)
{
    return scale == AxisScale::Logarithmic ? from * std::pow(to / from, share)
                                           : from + (to - from) * share;
}

void addOnce(std::vector<json>& values, const json& value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

std::vector<std::string> splitAt(std::string_view text, char mark)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i)
        if (i == text.size() || text[i] == mark) {
            parts.emplace_back(text.substr(begin, i - begin));
            begin = i + 1;
        }
    return parts;
}

std::optional<double> numberIn(const std::string& text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The list "1,2,3", "[32,16],[30,10]" or "tanh,sigmoid".
Result<std::vector<json>> listIn(const std::string& setting, const std::string& text)
{
    std::vector<json> values;
    if (const auto array = parseStrictly("[" + text + "]"); array) {
        for (const json& value : *array)
            addOnce(values, value);
    } else {
        for (const std::string& word : splitAt(text, ','))
            if (!word.empty())
                addOnce(values, word == "true"    ? json(true)
                                : word == "false" ? json(false)
                                : numberIn(word)  ? json(*numberIn(word))
                                                  : json(word));
    }
    if (values.empty())
        return failure(
            ErrorCode::SettingsInvalid, setting,
            QT_TRANSLATE_NOOP("Rule",
                              "has no values to try. Write them as 1,2,3 or as log:0.001:0.1:5"));
    return values;
}

Result<SearchAxis> rangeIn(SearchAxis axis, const std::string& text)
{
    const std::vector<std::string> parts = splitAt(text, ':');
    const auto wrong = [&](const char* rule) {
        return failure(ErrorCode::SettingsInvalid, axis.setting, rule);
    };
    if (parts.size() != 4 || !numberIn(parts[1]) || !numberIn(parts[2]) || !numberIn(parts[3]))
        return wrong("needs a range like log:0.001:0.1:5 (lowest, highest, how many)");
    axis.from = *numberIn(parts[1]);
    axis.to = *numberIn(parts[2]);
    const double count = *numberIn(parts[3]);
    if (!(count >= 2 && count <= 1000 && count == std::floor(count)))
        return wrong("needs a range of 2 to 1000 values");
    axis.count = static_cast<int>(count);
    if (!(axis.from < axis.to))
        return wrong("needs a range that begins below its end");
    if (axis.scale == AxisScale::Logarithmic && !(axis.from > 0))
        return wrong("needs a logarithmic range that begins above 0");
    return axis;
}

/// The best value and new ones between its neighbours, ascending.
std::vector<json> valuesAround(const SearchAxis& axis, std::size_t place,
                               const std::vector<SearchPoint>& tried, const json& best)
{
    const double centre = best.get<double>();
    double low = centre, high = centre; // the neighbours; the value itself where there is none
    for (const SearchPoint& point : tried) {
        const double other = point[place].get<double>();
        if (other < centre && (low == centre || other > low))
            low = other;
        if (other > centre && (high == centre || other < high))
            high = other;
    }
    // Lists that grow by factors, such as powers of ten, are refined by factors.
    const AxisScale scale = axis.scale != AxisScale::List               ? axis.scale
                            : low > 0 && high >= 10 * low && low < high ? AxisScale::Logarithmic
                                                                        : AxisScale::Linear;
    const auto count = static_cast<int>(axisValues(axis).size());
    std::vector<json> values = {best};
    for (int step = 1; step <= count; ++step) {
        const json value = numberFor(
            axis.setting, between(scale, low, high, static_cast<double>(step) / (count + 1)));
        if (value.get<double>() > low && value.get<double>() < high)
            addOnce(values, value);
    }
    std::ranges::sort(values);
    return values;
}

Result<void> applyUnits(json& units, const json& value)
{
    if (!value.is_number_integer()) {
        units = value;
        return {};
    }
    for (json& layer : units)
        layer = value;
    return {};
}

Result<void> applyLayers(json& units, const json& value)
{
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() < 1 ||
        value.get<std::uint64_t>() > maximumLayers)
        return failure(ErrorCode::SettingsInvalid, layersName,
                       QT_TRANSLATE_NOOP("Rule", "must lie between 1 and 16"));
    std::vector<json> layers(units.begin(), units.end());
    if (layers.empty())
        return failure(ErrorCode::SettingsInvalid, layersName,
                       QT_TRANSLATE_NOOP("Rule", "need units to begin with"));
    layers.resize(value.get<std::size_t>(), json(layers.back()));
    units = layers;
    return {};
}

Result<void> apply(json& recipe, const std::string& setting, const json& value)
{
    json& units = recipe["network"]["units"];
    if (setting == layersName)
        return applyLayers(units, value);
    if (setting == unitsName)
        return applyUnits(units, value);
    recipe[setting.substr(0, setting.find('.'))][shortSettingName(setting)] = value;
    return {};
}

} // namespace

std::string_view nameOf(AxisScale scale)
{
    switch (scale) {
    case AxisScale::List:
        return "list";
    case AxisScale::Linear:
        return "linear";
    case AxisScale::Logarithmic:
        return "log";
    }
    return "";
}

std::string shortSettingName(std::string_view wholeName)
{
    return std::string(wholeName.substr(wholeName.find('.') + 1));
}

Result<std::string> wholeSettingName(std::string_view name)
{
    std::vector<std::string> all = {layersName};
    for (const auto& [part, members] : exampleRecipe().items())
        for (const auto& [member, value] : members.items())
            all.push_back(part + "." + member);
    for (const std::string& whole : all)
        if (whole == name || shortSettingName(whole) == name)
            return whole;

    std::ranges::sort(all, {}, [](const std::string& whole) { return shortSettingName(whole); });
    std::string list;
    for (const std::string& whole : all)
        list += (list.empty() ? "" : ", ") + shortSettingName(whole);
    return failure(ErrorCode::SettingsInvalid, std::string(name),
                   "is none that can be varied. There are: " + list);
}

Result<SearchAxis> axisIn(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return failure(
            ErrorCode::SettingsInvalid, std::string(text),
            QT_TRANSLATE_NOOP(
                "Rule", "must look like learningRate=0.001,0.01 or learningRate=log:0.001:0.1:5"));
    const auto setting = wholeSettingName(text.substr(0, equals));
    if (!setting)
        return tl::unexpected(setting.error());
    const std::string values(text.substr(equals + 1));

    SearchAxis axis{*setting, AxisScale::List, {}};
    for (const AxisScale scale : {AxisScale::Linear, AxisScale::Logarithmic})
        if (values.starts_with(std::string(nameOf(scale)) + ":")) {
            axis.scale = scale;
            return rangeIn(std::move(axis), values);
        }
    auto list = listIn(*setting, values);
    if (!list)
        return tl::unexpected(list.error());
    // A word where the setting is a number would only be refused by each trial.
    const json& examples = exampleRecipe();
    const json* example =
        *setting == layersName
            ? nullptr
            : &examples[setting->substr(0, setting->find('.'))][shortSettingName(*setting)];
    for (const json& value : *list)
        if (value.is_string() && (example == nullptr || !example->is_string()))
            return failure(ErrorCode::SettingsInvalid, *setting,
                           "can't be '" + value.get<std::string>() + "'");
    axis.values = std::move(*list);
    return axis;
}

json toJson(const SearchAxis& axis)
{
    json object = {{"setting", axis.setting}, {"scale", nameOf(axis.scale)}};
    if (axis.scale == AxisScale::List)
        object["values"] = axis.values;
    else
        object.update({{"from", axis.from}, {"to", axis.to}, {"count", axis.count}});
    return object;
}

Result<SearchAxis> axisFromJson(const json& object)
{
    const auto wrong = [] {
        return failure(ErrorCode::SettingsInvalid, "vary",
                       QT_TRANSLATE_NOOP("Rule", "is not as it was written"));
    };
    if (!object.is_object() || !object.value("setting", json()).is_string())
        return wrong();
    const auto setting = wholeSettingName(object["setting"].get<std::string>());
    if (!setting)
        return tl::unexpected(setting.error());
    SearchAxis axis{*setting, AxisScale::List, {}};
    for (const AxisScale scale : {AxisScale::Linear, AxisScale::Logarithmic})
        if (object.value("scale", json()) == nameOf(scale))
            axis.scale = scale;
    if (axis.scale == AxisScale::List) {
        if (!object.value("values", json()).is_array())
            return wrong();
        axis.values = object["values"].get<std::vector<json>>();
        return axis;
    }
    for (const char* number : {"from", "to", "count"})
        if (!object.value(number, json()).is_number())
            return wrong();
    axis.from = object["from"];
    axis.to = object["to"];
    axis.count = object["count"];
    return axis;
}

std::vector<json> axisValues(const SearchAxis& axis)
{
    std::vector<json> values;
    for (const json& value : axis.values)
        addOnce(values, value);
    for (int i = 0; i < axis.count && axis.scale != AxisScale::List; ++i)
        addOnce(
            values,
            numberFor(axis.setting,
                      between(axis.scale, axis.from, axis.to,
                              axis.count == 1 ? 0 : static_cast<double>(i) / (axis.count - 1))));
    return values;
}

std::vector<SearchPoint> gridOf(const std::vector<SearchAxis>& axes)
{
    std::vector<SearchPoint> points = {{}};
    for (const SearchAxis& axis : axes) {
        std::vector<SearchPoint> longer;
        for (const SearchPoint& point : points)
            for (const json& value : axisValues(axis)) {
                longer.push_back(point);
                longer.back().push_back(value);
            }
        points = std::move(longer);
    }
    return points;
}

std::vector<SearchPoint> randomPoints(const std::vector<SearchAxis>& axes, int count,
                                      std::uint64_t seed)
{
    Random random(seed);
    std::vector<SearchPoint> points;
    std::set<SearchPoint> seen;
    std::vector<std::vector<json>> lists;
    for (const SearchAxis& axis : axes)
        lists.push_back(axisValues(axis));
    // A small space runs out of new points; so many vain draws say that it has.
    for (int vain = 0; static_cast<int>(points.size()) < count && vain < 1000;) {
        SearchPoint point;
        for (std::size_t i = 0; i < axes.size(); ++i)
            if (axes[i].scale != AxisScale::List)
                point.push_back(numberFor(axes[i].setting, between(axes[i].scale, axes[i].from,
                                                                   axes[i].to, random.uniform())));
            else if (!lists[i].empty())
                point.push_back(lists[i][random.below(lists[i].size())]);
        if (point.size() < axes.size())
            break; // an axis without values
        if (!seen.insert(point).second)
            ++vain;
        else
            points.push_back(std::move(point));
    }
    return points;
}

std::vector<SearchAxis> refinedAround(const std::vector<SearchAxis>& axes,
                                      const std::vector<SearchPoint>& tried,
                                      const SearchPoint& best)
{
    std::vector<SearchAxis> finer;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const auto isNumber = [i](const SearchPoint& point) { return point[i].is_number(); };
        // Seeds have no order in which one could be better than its neighbour.
        const bool ordered = axes[i].setting != "training.seed" && isNumber(best) &&
                             std::ranges::all_of(tried, isNumber);
        finer.push_back({axes[i].setting, AxisScale::List, {best[i]}});
        if (ordered)
            finer.back().values = valuesAround(axes[i], i, tried, best[i]);
    }
    return finer;
}

Result<Recipe> recipeAt(const Recipe& base, const std::vector<SearchAxis>& axes,
                        const SearchPoint& point)
{
    json recipe = toJson(base);
    // "network.layers" cuts or lengthens what the others give.
    for (const bool layers : {false, true})
        for (std::size_t i = 0; i < axes.size(); ++i)
            if ((axes[i].setting == layersName) == layers)
                if (const auto applied = apply(recipe, axes[i].setting, point[i]); !applied)
                    return tl::unexpected(applied.error());
    return recipeFromJson(recipe);
}

std::string textOf(const std::vector<SearchAxis>& axes, const SearchPoint& point)
{
    std::string text;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        text += (text.empty() ? "" : ", ") + shortSettingName(axes[i].setting) + " ";
        text += point[i].is_string() ? point[i].get<std::string>() : textOf(point[i]);
    }
    return text;
}

} // namespace genrescope
