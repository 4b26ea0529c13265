// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_matrix.h"
#include "core/features/front_end_settings.h"

#include <memory>
#include <span>

namespace genrescope {

/// From samples to steps, as FrontEndSettings say. Frame features equal librosa 0.11's defaults.
///
/// Built once (plans, filter banks), then immutable: one instance serves many threads.
class FeatureExtractor {
public:
    explicit FeatureExtractor(const FrontEndSettings& settings); ///< must have no problems()
    ~FeatureExtractor();
    FeatureExtractor(FeatureExtractor&&) noexcept;
    FeatureExtractor& operator=(FeatureExtractor&&) noexcept;

    const FrontEndSettings& settings() const;

    /// `samples`: mono at settings().sampleRateHz, at least one. Gives settings().steps (or all)
    /// x stepColumns().
    FeatureMatrix extract(std::span<const float> samples) const;

    /// The frame features alone, uncut: (1 + samples / hop) x frameColumns().
    FeatureMatrix extractFrames(std::span<const float> samples) const;

private:
    struct State;
    std::unique_ptr<const State> m_state;
};

} // namespace genrescope
