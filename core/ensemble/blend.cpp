// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ensemble/blend.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace genrescope {

namespace {

/// The members' rows, read as networks x genres.
struct Rows {
    std::span<const float> values;
    std::size_t genres;

    std::size_t count() const { return values.size() / genres; }
    double at(std::size_t network, std::size_t genre) const
    {
        return static_cast<double>(values[network * genres + genre]);
    }
    std::size_t favourite(std::size_t network) const
    {
        const auto row = values.subspan(network * genres, genres);
        return static_cast<std::size_t>(std::max_element(row.begin(), row.end()) - row.begin());
    }
};

using Row = std::vector<double>;

Row weightedMean(const Rows& rows, std::span<const float> weights)
{
    Row mean(rows.genres);
    for (std::size_t network = 0; network < rows.count(); ++network) {
        const double weight = weights.empty() ? 1.0 : static_cast<double>(weights[network]);
        for (std::size_t genre = 0; genre < rows.genres; ++genre)
            mean[genre] += weight * rows.at(network, genre);
    }
    return mean; // up to a factor: blended() normalises
}

Row logarithmicMean(const Rows& rows)
{
    // A probability that was rounded to 0 must not rule a genre out all alone.
    constexpr double floor = 1e-30;
    Row logs(rows.genres);
    for (std::size_t network = 0; network < rows.count(); ++network)
        for (std::size_t genre = 0; genre < rows.genres; ++genre)
            logs[genre] += std::log(std::max(rows.at(network, genre), floor));
    const double largest = *std::max_element(logs.begin(), logs.end());
    for (double& value : logs)
        value = std::exp((value - largest) / static_cast<double>(rows.count()));
    return logs;
}

Row largest(const Rows& rows)
{
    Row found(rows.genres);
    for (std::size_t network = 0; network < rows.count(); ++network)
        for (std::size_t genre = 0; genre < rows.genres; ++genre)
            found[genre] = std::max(found[genre], rows.at(network, genre));
    return found;
}

Row votes(const Rows& rows)
{
    Row counts(rows.genres);
    for (std::size_t network = 0; network < rows.count(); ++network)
        counts[rows.favourite(network)] += 1;

    const double most = *std::max_element(counts.begin(), counts.end());
    if (std::count(counts.begin(), counts.end(), most) > 1) {
        const Row mean = weightedMean(rows, {});
        std::size_t winner = rows.genres;
        for (std::size_t genre = 0; genre < rows.genres; ++genre)
            if (counts[genre] == most && (winner == rows.genres || mean[genre] > mean[winner]))
                winner = genre;
        counts[winner] *= 1 + 1e-5; // enough to stand first, too little to read
    }
    return counts;
}

} // namespace

std::string_view nameOf(Blend blend)
{
    switch (blend) {
    case Blend::Average:
        return "average";
    case Blend::LogAverage:
        return "log_average";
    case Blend::Maximum:
        return "maximum";
    case Blend::Weighted:
        return "weighted";
    case Blend::Vote:
        return "vote";
    }
    return "";
}

std::vector<float> blended(std::span<const float> members, int genres, Blend blend,
                           std::span<const float> weights)
{
    assert(genres >= 1 && !members.empty());
    assert(members.size() % static_cast<std::size_t>(genres) == 0);
    const Rows rows{members, static_cast<std::size_t>(genres)};
    assert(blend != Blend::Weighted || weights.size() == rows.count());

    Row row;
    switch (blend) {
    case Blend::Average:
        row = weightedMean(rows, {});
        break;
    case Blend::LogAverage:
        row = logarithmicMean(rows);
        break;
    case Blend::Maximum:
        row = largest(rows);
        break;
    case Blend::Weighted:
        row = weightedMean(rows, weights);
        break;
    case Blend::Vote:
        row = votes(rows);
        break;
    }
    const double sum = std::accumulate(row.begin(), row.end(), 0.0);
    assert(sum > 0);
    std::vector<float> shares(row.size());
    std::transform(row.begin(), row.end(), shares.begin(),
                   [sum](double value) { return static_cast<float>(value / sum); });
    return shares;
}

} // namespace genrescope
