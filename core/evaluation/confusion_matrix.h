// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace genrescope {

/// Counts of (true genre, predicted genre) pairs.
class ConfusionMatrix {
public:
    explicit ConfusionMatrix(std::vector<std::string> genres = {});

    void add(int trueGenre, int predictedGenre, int times = 1);

    int genreCount() const { return static_cast<int>(m_genres.size()); }
    const std::vector<std::string>& genres() const { return m_genres; }
    int count(int trueGenre, int predictedGenre) const;
    int rowTotal(int trueGenre) const;         ///< clips that truly are of this genre
    int columnTotal(int predictedGenre) const; ///< clips that were taken for this genre
    int total() const;
    int correct() const;

    /// Share of trueGenre's clips predicted as predictedGenre; 0 where the genre has no clips.
    double rowShare(int trueGenre, int predictedGenre) const;

    bool operator==(const ConfusionMatrix&) const = default;

private:
    std::vector<std::string> m_genres;
    std::vector<int> m_counts; ///< row-major, rows are the true genres
};

} // namespace genrescope
