// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/genre_model.h"

#include <vector>

namespace genrescope {

/// How a song's features compare with those of the music that a model was trained on: in its
/// deviations from its mean, by the networks' own scalers. No value counts for more than five.
class FeatureSummary {
public:
    explicit FeatureSummary(const GenreModel& model);

    /// The steps of one window of the song.
    void add(const FeatureMatrix& window);

    /// False where the model reads raw features: then nothing can be compared.
    bool isKnown() const { return !m_columns.empty() && m_steps > 0; }

    /// The song's mean of each column of a step, as the extractor gave it; empty before add().
    std::vector<float> values() const;

    /// The same in the model's deviations from its mean; 0 for those that no network reads.
    std::vector<float> means() const;

    /// How far the song lies from the middle of all music: mean of the squares of means(). Of 515
    /// clips of GTZAN half are below 0.40, one in a hundred is above 1.63, and one above 2.0; white
    /// noise has 2.1, speech 4 to 7, a pure tone 6.8.
    double distance() const;

    /// How much it changes along the song: mean of the columns' variances. Of 515 clips of GTZAN
    /// none is below 0.19; noise, a tone and other steady sounds have 0.07 to 0.08.
    double change() const;

private:
    struct Column {
        std::size_t place = 0; ///< in a step
        float mean = 0;
        float scale = 0;
        double sum = 0;
        double squares = 0;
    };
    std::vector<Column> m_columns; ///< each that any network reads, once
    std::vector<double> m_sums;    ///< of each column of a step
    double m_steps = 0;
};

} // namespace genrescope
