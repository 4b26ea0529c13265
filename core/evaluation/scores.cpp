// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/scores.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace genrescope {

namespace {

double share(int part, int whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / whole;
}

GenreScores scoresOfGenre(const ConfusionMatrix& matrix, int genre)
{
    const int hits = matrix.count(genre, genre);
    GenreScores scores;
    scores.clips = matrix.rowTotal(genre);
    scores.precision = share(hits, matrix.columnTotal(genre));
    scores.recall = share(hits, scores.clips);
    // 2 P R / (P + R), written so that it stays exact where both are 0.
    scores.f1 = share(2 * hits, scores.clips + matrix.columnTotal(genre));
    return scores;
}

} // namespace

Interval wilsonInterval(int hits, int trials)
{
    assert(hits >= 0 && hits <= trials);
    if (trials <= 0)
        return {};
    constexpr double z = 1.959963984540054; // the normal distribution's 97.5 % point
    const double n = trials;
    const double p = hits / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    // At 0 and at n hits one end is the share itself; rounding must not move it.
    return {hits == 0 ? 0.0 : std::max(0.0, centre - half),
            hits == trials ? 1.0 : std::min(1.0, centre + half)};
}

Scores scoresOf(const ConfusionMatrix& matrix)
{
    Scores scores;
    scores.clips = matrix.total();
    scores.accuracy = share(matrix.correct(), scores.clips);
    scores.interval = wilsonInterval(matrix.correct(), scores.clips);

    double f1Sum = 0;
    int present = 0;
    for (int genre = 0; genre < matrix.genreCount(); ++genre) {
        scores.genres.push_back(scoresOfGenre(matrix, genre));
        if (scores.genres.back().clips > 0) {
            f1Sum += scores.genres.back().f1;
            ++present;
        }
    }
    scores.macroF1 = present == 0 ? 0.0 : f1Sum / present;
    return scores;
}

} // namespace genrescope
