// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/svm_baseline.h"

#include <libsvm/svm.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace genrescope {

namespace {

constexpr double kC = 10;

/// Mean and deviation over time of each column: 2 x columns values.
std::vector<double> summary(const FeatureMatrix& features)
{
    const auto columns = static_cast<std::size_t>(features.columns);
    std::vector<double> values(2 * columns);
    for (int step = 0; step < features.steps; ++step) {
        for (std::size_t k = 0; k < columns; ++k) {
            const double x = features.row(step)[k];
            values[k] += x;
            values[columns + k] += x * x;
        }
    }
    for (std::size_t k = 0; k < columns; ++k) {
        values[k] /= features.steps;
        const double variance = values[columns + k] / features.steps - values[k] * values[k];
        values[columns + k] = std::sqrt(std::max(variance, 0.0));
    }
    return values;
}

/// Mean and 1 / deviation of each column over `rows`.
struct Standardiser {
    std::vector<double> mean, scale;

    explicit Standardiser(const std::vector<std::vector<double>>& rows)
        : mean(rows.front().size())
        , scale(rows.front().size())
    {
        const auto count = static_cast<double>(rows.size());
        for (std::size_t k = 0; k < mean.size(); ++k) {
            for (const auto& row : rows)
                mean[k] += row[k] / count;
            double variance = 0;
            for (const auto& row : rows)
                variance += (row[k] - mean[k]) * (row[k] - mean[k]) / count;
            scale[k] = variance > 0 ? 1 / std::sqrt(variance) : 0;
        }
    }

    /// As libsvm wants it: index from 1, ended by -1.
    std::vector<svm_node> nodes(const std::vector<double>& row) const
    {
        std::vector<svm_node> result;
        for (std::size_t k = 0; k < row.size(); ++k)
            result.push_back({static_cast<int>(k) + 1, (row[k] - mean[k]) * scale[k]});
        result.push_back({-1, 0});
        return result;
    }
};

} // namespace

std::vector<int> svmBaseline(const std::vector<LabelledClip>& clips, const std::vector<int>& train,
                             const std::vector<int>& test)
{
    assert(!train.empty());
    std::vector<std::vector<double>> summaries;
    for (const int clip : train)
        summaries.push_back(summary(clips[static_cast<std::size_t>(clip)].features));
    const Standardiser standardiser(summaries);

    std::vector<std::vector<svm_node>> nodes;
    std::vector<svm_node*> rows;
    std::vector<double> labels;
    for (std::size_t i = 0; i < train.size(); ++i) {
        nodes.push_back(standardiser.nodes(summaries[i]));
        labels.push_back(clips[static_cast<std::size_t>(train[i])].genre);
    }
    for (auto& row : nodes)
        rows.push_back(row.data());

    svm_parameter parameter = {};
    parameter.svm_type = C_SVC;
    parameter.kernel_type = RBF;
    parameter.gamma = 1.0 / static_cast<double>(summaries.front().size());
    parameter.C = kC;
    parameter.cache_size = 100;
    parameter.eps = 1e-3;
    parameter.shrinking = 1;
    const svm_problem problem{static_cast<int>(rows.size()), labels.data(), rows.data()};
    [[maybe_unused]] static const bool isQuiet =
        (svm_set_print_string_function([](const char*) {}), true);
    svm_model* model = svm_train(&problem, &parameter);

    std::vector<int> predicted;
    for (const int clip : test) {
        const auto row =
            standardiser.nodes(summary(clips[static_cast<std::size_t>(clip)].features));
        predicted.push_back(static_cast<int>(svm_predict(model, row.data())));
    }
    svm_free_and_destroy_model(&model);
    return predicted;
}

} // namespace genrescope
