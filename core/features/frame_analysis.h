// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/front_end_settings.h"
#include "core/features/tracks.h"

#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// What is wanted of the frames of a clip.
struct FrameWishes {
    std::vector<Feature> features;
    bool logMel = false; ///< 64 mel bands, decibels
};

/// What frames say: the features' columns in the order of the wishes, and the 64 mel bands.
struct FrameTracks {
    Tracks columns;
    Tracks logMel;

    /// The tracks of one feature, from its first column on.
    std::size_t firstColumn(Feature feature) const;
    std::vector<std::pair<Feature, std::size_t>> firstColumns;
};

/// Computes all frame features of a clip from one pass over its spectra, sixteen frames at a time.
///
/// Spectra are in single precision; those that contrast is taken from, whose valleys drown in its
/// rounding, and those whose roll-off it can't decide, in double. Immutable once built: one
/// instance serves many threads.
class FrameAnalysis {
public:
    explicit FrameAnalysis(const FrontEndSettings& settings); ///< of no effect: features, blocks
    ~FrameAnalysis();
    FrameAnalysis(FrameAnalysis&&) noexcept;
    FrameAnalysis& operator=(FrameAnalysis&&) noexcept;

    FrameTracks tracksOf(std::span<const float> samples, const FrameWishes& wishes) const;

private:
    struct Constants;
    std::unique_ptr<const Constants> m_constants;
};

} // namespace genrescope
