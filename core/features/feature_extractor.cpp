// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/feature_extractor.h"

#include "core/features/blocks/blocks.h"
#include "core/features/frame_analysis.h"
#include "core/features/sound_filter.h"

#include <cassert>

namespace genrescope {

struct FeatureExtractor::State {
    FrontEndSettings settings;
    FrameAnalysis analysis;
    SoundFilter filter;

    FrameTracks tracksOf(std::span<const float> samples, const FrameWishes& wishes) const
    {
        return filter.isIdle() ? analysis.tracksOf(samples, wishes)
                               : analysis.tracksOf(filter.filtered(samples), wishes);
    }
};

FeatureExtractor::FeatureExtractor(const FrontEndSettings& settings)
    : m_state(std::make_unique<const State>(
          State{settings, FrameAnalysis(settings), SoundFilter(settings)}))
{
    assert(problems(settings).empty());
}

FeatureExtractor::~FeatureExtractor() = default;
FeatureExtractor::FeatureExtractor(FeatureExtractor&&) noexcept = default;
FeatureExtractor& FeatureExtractor::operator=(FeatureExtractor&&) noexcept = default;

const FrontEndSettings& FeatureExtractor::settings() const
{
    return m_state->settings;
}

namespace {

/// Cuts what is too long and repeats what is too short from its start. 0 rows: as it is.
void fit(FeatureMatrix& matrix, int rows)
{
    if (rows == 0)
        return;
    const auto columns = static_cast<std::size_t>(matrix.columns);
    const std::size_t had = matrix.values.size();
    matrix.steps = rows;
    matrix.values.resize(static_cast<std::size_t>(rows) * columns);
    for (std::size_t i = had; i < matrix.values.size(); ++i)
        matrix.values[i] = matrix.values[i - had];
}

} // namespace

FeatureMatrix FeatureExtractor::extractFrames(std::span<const float> samples) const
{
    const FrameTracks tracks = m_state->tracksOf(samples, {settings().features});
    FeatureMatrix frames(tracks.columns.frames(), frameColumns(settings()));
    for (int t = 0; t < frames.steps; ++t)
        for (std::size_t column = 0; column < tracks.columns.count(); ++column)
            frames.row(t)[column] = tracks.columns.track(column)[static_cast<std::size_t>(t)];
    return frames;
}

FeatureMatrix FeatureExtractor::extract(std::span<const float> samples) const
{
    FeatureMatrix steps =
        settings().blockFrames == 0
            ? extractFrames(samples)
            : blockFeatures(m_state->tracksOf(samples, wishesOfBlocks(settings())), settings());
    fit(steps, settings().steps);
    return steps;
}

} // namespace genrescope
