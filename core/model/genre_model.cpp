// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/genre_model.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace genrescope {

namespace {

/// Divides the logarithms of `row` by the temperature (Guo et al. 2017).
void temper(std::span<float> row, double temperature)
{
    if (temperature == 1)
        return;
    const double largest = static_cast<double>(*std::max_element(row.begin(), row.end()));
    double sum = 0;
    for (float& share : row) {
        share = static_cast<float>(std::pow(static_cast<double>(share) / largest, 1 / temperature));
        sum += static_cast<double>(share);
    }
    for (float& share : row)
        share = static_cast<float>(static_cast<double>(share) / sum);
}

} // namespace

std::vector<float> predict(const GenreModel& model, const std::vector<const FeatureMatrix*>& clips)
{
    assert(!model.members.empty());
    const std::size_t genres = model.genres.size();
    std::vector<std::vector<float>> answers; // a network each: clips x genres
    for (const TrainedNetwork& member : model.members)
        answers.push_back(predict(member, clips));

    std::vector<float> probabilities;
    probabilities.reserve(clips.size() * genres);
    std::vector<float> rows(model.members.size() * genres); // of one clip
    for (std::size_t clip = 0; clip < clips.size(); ++clip) {
        for (std::size_t member = 0; member < answers.size(); ++member)
            std::copy_n(answers[member].begin() + static_cast<std::ptrdiff_t>(clip * genres),
                        genres, rows.begin() + static_cast<std::ptrdiff_t>(member * genres));
        const std::vector<float> row = answerOf(model, rows);
        probabilities.insert(probabilities.end(), row.begin(), row.end());
    }
    return probabilities;
}

std::vector<float> memberProbabilities(const GenreModel& model, const FeatureMatrix& clip)
{
    std::vector<float> rows;
    for (const TrainedNetwork& member : model.members) {
        const std::vector<float> row = predict(member, {&clip});
        rows.insert(rows.end(), row.begin(), row.end());
    }
    return rows;
}

std::vector<float> answerOf(const GenreModel& model, std::vector<float> memberProbabilities)
{
    std::vector<float> row =
        model.members.size() == 1
            ? std::move(memberProbabilities)
            : blended(memberProbabilities, static_cast<int>(model.genres.size()), model.blend,
                      model.weights);
    temper(row, model.temperature);
    return row;
}

bool isSure(const GenreModel& model, std::span<const float> probabilities)
{
    return static_cast<double>(*std::ranges::max_element(probabilities)) >= model.sureThreshold;
}

} // namespace genrescope
