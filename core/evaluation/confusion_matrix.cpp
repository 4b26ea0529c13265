// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/confusion_matrix.h"

#include <cassert>
#include <numeric>
#include <utility>

namespace genrescope {

ConfusionMatrix::ConfusionMatrix(std::vector<std::string> genres)
    : m_genres(std::move(genres))
    , m_counts(m_genres.size() * m_genres.size())
{
}

void ConfusionMatrix::add(int trueGenre, int predictedGenre, int times)
{
    assert(trueGenre >= 0 && trueGenre < genreCount());
    assert(predictedGenre >= 0 && predictedGenre < genreCount());
    assert(times >= 0);
    m_counts[static_cast<std::size_t>(trueGenre * genreCount() + predictedGenre)] += times;
}

int ConfusionMatrix::count(int trueGenre, int predictedGenre) const
{
    assert(trueGenre >= 0 && trueGenre < genreCount());
    assert(predictedGenre >= 0 && predictedGenre < genreCount());
    return m_counts[static_cast<std::size_t>(trueGenre * genreCount() + predictedGenre)];
}

int ConfusionMatrix::rowTotal(int trueGenre) const
{
    int total = 0;
    for (int column = 0; column < genreCount(); ++column)
        total += count(trueGenre, column);
    return total;
}

int ConfusionMatrix::columnTotal(int predictedGenre) const
{
    int total = 0;
    for (int row = 0; row < genreCount(); ++row)
        total += count(row, predictedGenre);
    return total;
}

int ConfusionMatrix::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

int ConfusionMatrix::correct() const
{
    int hits = 0;
    for (int genre = 0; genre < genreCount(); ++genre)
        hits += count(genre, genre);
    return hits;
}

double ConfusionMatrix::rowShare(int trueGenre, int predictedGenre) const
{
    const int clips = rowTotal(trueGenre);
    return clips == 0 ? 0.0 : static_cast<double>(count(trueGenre, predictedGenre)) / clips;
}

} // namespace genrescope
