// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network_settings.h"

#include "core/base/translatable.h"

#include <algorithm>

namespace genrescope {

std::vector<Problem> problems(const NetworkSettings& settings)
{
    const auto& units = settings.units;
    const auto fits = [](int count) { return count >= 1 && count <= maximumUnits; };

    std::vector<Problem> found;
    require(found, !units.empty() && units.size() <= maximumLayers, "units",
            QT_TRANSLATE_NOOP("Rule", "must name 1 to 16 layers"));
    require(found, std::all_of(units.begin(), units.end(), fits), "units",
            QT_TRANSLATE_NOOP("Rule", "must be 1 to 512 in each layer"));
    require(found, !settings.bidirectional || settings.recurrence == Recurrence::Lstm,
            "bidirectional", QT_TRANSLATE_NOOP("Rule", "needs LSTM layers"));
    require(found, settings.dropout >= 0 && settings.dropout < 1, "dropout",
            QT_TRANSLATE_NOOP("Rule", "must be at least 0 and below 1"));
    require(found, settings.cropSteps >= 0, "cropSteps",
            QT_TRANSLATE_NOOP("Rule", "must not be negative"));
    return found;
}

std::string_view nameOf(Recurrence recurrence)
{
    return recurrence == Recurrence::Lstm ? "lstm" : "none";
}

std::string_view nameOf(CellActivation activation)
{
    switch (activation) {
    case CellActivation::Tanh:
        return "tanh";
    case CellActivation::Sigmoid:
        return "sigmoid";
    }
    return {};
}

std::string_view nameOf(Pooling pooling)
{
    switch (pooling) {
    case Pooling::Last:
        return "last";
    case Pooling::Mean:
        return "mean";
    case Pooling::Attention:
        return "attention";
    case Pooling::MeanDeviation:
        return "mean_deviation";
    }
    return {};
}

} // namespace genrescope
