// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labelled_features.h"
#include "core/dataset/split.h"
#include "core/nn/network_pass.h"
#include "core/training/scaler.h"
#include "core/training/training_settings.h"
#include "core/training/whitening.h"

#include <optional>
#include <span>
#include <vector>

namespace genrescope {

/// The clips of a data set as a network sees them while it trains: scaled, and whitened where the
/// settings say so. Everything is fitted on the training part; the test part is never read.
///
/// Immutable; refers to the data, which must outlive it. Trainings with other seeds may share one.
class TrainingClips {
public:
    /// All clips have the same steps x columns; split.train is not empty.
    TrainingClips(const LabelledFeatures& data, const Split& split,
                  const TrainingSettings& settings);

    int columns() const { return m_columns; }
    int steps() const { return m_steps; }
    /// How many versions of a training clip there are: itself (0) and its speed variants.
    int versions() const { return m_versions; }

    const Scaler& scaler() const { return m_scaler; }
    const std::optional<Whitening>& whitening() const { return m_whitening; }

    /// A batch without clips yet: what all of its clips have in common.
    SequenceBatch emptyBatch() const;
    /// What SequenceBatch::clips points at: steps() x columns(). Variants are there for the
    /// training part alone.
    const float* sequence(int clip, int version = 0) const;
    /// Mean over time of a training clip as the network sees it: columns() values.
    std::span<const float> mean(int clip) const;

private:
    const FeatureMatrix& features(int clip, int version) const;
    std::vector<float> scaled(const FeatureMatrix& features) const;
    void keepScaledCopies(const Split& split);
    void whitenCopies(const Split& split, double strength);

    const LabelledFeatures& m_data;
    int m_columns, m_steps, m_versions;
    Scaler m_scaler;
    std::optional<Whitening> m_whitening;
    std::vector<std::vector<float>> m_copies; ///< [clip * versions + version], with whitening
    std::vector<std::vector<float>> m_means;  ///< [clip]; of the training part
};

} // namespace genrescope
