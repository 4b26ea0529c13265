// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/feature_summary.h"

#include <algorithm>

namespace genrescope {

namespace {
constexpr double kMost = 5;
}

FeatureSummary::FeatureSummary(const GenreModel& model)
    : m_sums(static_cast<std::size_t>(stepColumns(model.frontEnd)))
{
    std::vector<bool> known(m_sums.size());
    for (const TrainedNetwork& member : model.members) {
        for (std::size_t i = 0; i < member.scaler.mean.size(); ++i) {
            const std::size_t place =
                member.columns.empty() ? i : static_cast<std::size_t>(member.columns[i]);
            if (place >= known.size() || known[place])
                continue;
            known[place] = true;
            m_columns.push_back({place, member.scaler.mean[i], member.scaler.scale[i], 0, 0});
        }
    }
}

void FeatureSummary::add(const FeatureMatrix& window)
{
    for (int step = 0; step < window.steps; ++step) {
        const auto row = window.row(step);
        for (std::size_t i = 0; i < m_sums.size(); ++i)
            m_sums[i] += static_cast<double>(row[i]);
        for (Column& column : m_columns) {
            const double value =
                std::clamp(static_cast<double>((row[column.place] - column.mean) * column.scale),
                           -kMost, kMost);
            column.sum += value;
            column.squares += value * value;
        }
    }
    m_steps += window.steps;
}

std::vector<float> FeatureSummary::values() const
{
    std::vector<float> values;
    for (const double sum : m_sums)
        if (m_steps > 0)
            values.push_back(static_cast<float>(sum / m_steps));
    return values;
}

std::vector<float> FeatureSummary::means() const
{
    std::vector<float> means(isKnown() ? m_sums.size() : 0);
    for (const Column& column : m_columns) {
        if (isKnown())
            means[column.place] = static_cast<float>(column.sum / m_steps);
    }
    return means;
}

double FeatureSummary::distance() const
{
    double sum = 0;
    for (const Column& column : m_columns)
        sum += column.sum / m_steps * column.sum / m_steps;
    return isKnown() ? sum / static_cast<double>(m_columns.size()) : 0;
}

double FeatureSummary::change() const
{
    double sum = 0;
    for (const Column& column : m_columns)
        sum += column.squares / m_steps;
    return isKnown() ? sum / static_cast<double>(m_columns.size()) - distance() : 0;
}

} // namespace genrescope
