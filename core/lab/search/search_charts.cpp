// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/search/search_charts.h"

#include "core/base/result.h"
#include "core/evaluation/scores.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace genrescope {

using nlohmann::json;

namespace {

/// The axis' place; the number of axes where there is no such one.
std::size_t placeOf(const SearchPlan& plan, const std::string& setting)
{
    const auto found = std::ranges::find(plan.axes, setting, &SearchAxis::setting);
    return static_cast<std::size_t>(found - plan.axes.begin());
}

json jsonOf(const SearchPlan& plan, const SearchTrial& trial)
{
    json settings = json::object();
    for (std::size_t i = 0; i < plan.axes.size(); ++i)
        settings[plan.axes[i].setting] = trial.point[i];
    json object = {
        {"number", trial.number}, {"round", trial.round}, {"settings", std::move(settings)}};
    if (trial.score) {
        const TrialScore& score = *trial.score;
        const Interval interval = wilsonInterval(
            static_cast<int>(std::lround(score.accuracy * score.clips)), score.clips);
        object.update({{"accuracy", score.accuracy},
                       {"low", interval.low},
                       {"high", interval.high},
                       {"clips", score.clips},
                       {"loss", score.loss},
                       {"seconds", score.seconds},
                       {"resumed", score.resumed}});
    }
    if (trial.error)
        object["error"] = sentence(*trial.error);
    return object;
}

} // namespace

std::vector<SettingAccuracy> accuracyAgainst(const SearchPlan& plan, const SearchOutcome& outcome,
                                             const std::string& setting, int round)
{
    const std::size_t place = placeOf(plan, setting);
    std::vector<SettingAccuracy> points;
    if (place == plan.axes.size())
        return points;
    for (const SearchTrial& trial : outcome.trials) {
        if (!trial.score || (round >= 0 && trial.round != round))
            continue;
        auto point = std::ranges::find(points, trial.point[place], &SettingAccuracy::value);
        if (point == points.end())
            point = points.insert(point, SettingAccuracy{trial.point[place], 0, 0, 0, 0});
        point->best = std::max(point->best, trial.score->accuracy);
        point->mean = (point->mean * point->trials + trial.score->accuracy) / (point->trials + 1);
        ++point->trials;
        point->clips = trial.score->clips;
    }
    if (std::ranges::all_of(points, [](const auto& point) { return point.value.is_number(); }))
        std::ranges::sort(points, {}, &SettingAccuracy::value);
    return points;
}

std::vector<EpochCurve> accuracyAgainstEpochs(const SearchPlan& plan, const SearchOutcome& outcome,
                                              const std::string& setting)
{
    const std::size_t place = placeOf(plan, setting);
    std::vector<EpochCurve> curves;
    std::vector<double> bests;
    for (const SearchTrial& trial : outcome.trials) {
        if (!trial.score)
            continue;
        const json value = place < plan.axes.size() ? trial.point[place] : json();
        const auto found = std::ranges::find(curves, value, &EpochCurve::value);
        const auto index = static_cast<std::size_t>(found - curves.begin());
        if (found == curves.end()) {
            curves.push_back({value, trial.score->accuracyByEpoch});
            bests.push_back(trial.score->accuracy);
        } else if (trial.score->accuracy > bests[index]) {
            curves[index].accuracies = trial.score->accuracyByEpoch;
            bests[index] = trial.score->accuracy;
        }
    }
    if (std::ranges::all_of(curves, [](const auto& curve) { return curve.value.is_number(); }))
        std::ranges::sort(curves, {}, &EpochCurve::value);
    return curves;
}

json toJson(const SearchPlan& plan, const SearchOutcome& outcome)
{
    json document = {{"trials", json::array()},
                     {"best", nullptr},
                     {"by_setting", json::object()},
                     {"by_epoch", json::array()},
                     {"stopped", outcome.stopped}};
    for (const SearchTrial& trial : outcome.trials)
        document["trials"].push_back(jsonOf(plan, trial));
    if (const int best = outcome.best(); best >= 0)
        document["best"] = document["trials"][static_cast<std::size_t>(best)];
    for (const SearchAxis& axis : plan.axes) {
        json& list = document["by_setting"][axis.setting] = json::array();
        for (const SettingAccuracy& point : accuracyAgainst(plan, outcome, axis.setting))
            list.push_back({{"value", point.value},
                            {"best", point.best},
                            {"mean", point.mean},
                            {"trials", point.trials}});
    }
    const std::string first = plan.axes.empty() ? "" : plan.axes.front().setting;
    for (const EpochCurve& curve : accuracyAgainstEpochs(plan, outcome, first))
        document["by_epoch"].push_back({{"value", curve.value}, {"accuracies", curve.accuracies}});
    return document;
}

} // namespace genrescope
