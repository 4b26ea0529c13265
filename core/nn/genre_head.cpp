// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/genre_head.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace genrescope {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

PoolSteps poolSteps(const Slice& slice, std::size_t direction, Chunk chunk)
{
    const PackedDirection& d = slice.sizes(slice.layers() - 1, direction);
    AlignedFloats& h = slice.trace(slice.layers() - 1, direction).h;
    PoolSteps steps{.clips = slice.clips,
                    .units = d.units,
                    .width = d.width,
                    .steps = chunk.count,
                    .firstOutput = direction * d.units,
                    .h = slice.firstStep(h, d.width, direction) +
                         chunk.first * slice.clips * d.width};
    if (slice.pooling() == Pooling::Mean || slice.pooling() == Pooling::MeanDeviation)
        steps.share = 1 / static_cast<float>(slice.steps);
    if (slice.pooling() == Pooling::Attention)
        steps.weights = slice.workspace.attention.data() + chunk.first * slice.clips;
    if (slice.dropout.isOn()) {
        steps.keys = slice.workspace.dropoutKeys.data();
        steps.threshold = slice.dropout.threshold;
        steps.factor = slice.dropout.factor;
    }
    return steps;
}

/// What pools a direction: its mean (or last, ...) and the deviation beside it, with their
/// gradients.
struct Pooled {
    std::size_t firstColumn; ///< among NetworkShape::pooled()
    AlignedFloats *values, *gradient;
};

std::vector<Pooled> pooledParts(const Slice& slice, std::size_t direction)
{
    DirectionTrace& t = slice.trace(slice.layers() - 1, direction);
    const std::size_t first = direction * slice.sizes(slice.layers() - 1, direction).units;
    std::vector<Pooled> parts = {{first, &t.pooled, &t.dPooled}};
    if (slice.pooling() == Pooling::MeanDeviation)
        parts.push_back({at(slice.layout.shape.outputs()) + first, &t.deviation, &t.dDeviation});
    return parts;
}

/// What a deviation's sum of squares is divided by.
float freedomOf(const Slice& slice)
{
    return static_cast<float>(std::max<std::size_t>(slice.steps - 1, 1));
}

// Forward -----------------------------------------------------------------------------------------

/// Turns scores (steps x clips) into their softmax over the steps.
void softmaxOverTime(std::vector<float>& scores, std::size_t clips)
{
    for (std::size_t clip = 0; clip < clips; ++clip) {
        float largest = scores[clip], sum = 0;
        for (std::size_t i = clip; i < scores.size(); i += clips)
            largest = std::max(largest, scores[i]);
        for (std::size_t i = clip; i < scores.size(); i += clips)
            sum += scores[i] = std::exp(scores[i] - largest);
        for (std::size_t i = clip; i < scores.size(); i += clips)
            scores[i] /= sum;
    }
}

/// A mean of squares is never 0 to the backward pass, which divides by its root.
constexpr float leastVariance = 1e-12f;

void deviationForward(const Slice& slice, std::size_t direction)
{
    DirectionTrace& t = slice.trace(slice.layers() - 1, direction);
    t.deviation.assignZeros(t.pooled.size());
    slice.kernels.squaresForward(poolSteps(slice, direction, {0, slice.steps}), t.pooled.data(),
                                 t.deviation.data());
    for (float& value : std::span(t.deviation.data(), t.deviation.size()))
        value = std::sqrt(value / freedomOf(slice) + leastVariance);
}

void poolForward(const Slice& slice)
{
    const auto& directions = slice.layout.layers.back();
    if (slice.pooling() == Pooling::Attention) {
        slice.workspace.attention.assign(slice.steps * slice.clips, 0.0f);
        for (std::size_t direction = 0; direction < directions.size(); ++direction)
            slice.kernels.attentionScores(poolSteps(slice, direction, {0, slice.steps}),
                                          slice.pass.weights + slice.layout.attention[direction],
                                          slice.workspace.attention.data());
        softmaxOverTime(slice.workspace.attention, slice.clips);
    }
    for (std::size_t direction = 0; direction < directions.size(); ++direction) {
        AlignedFloats& pooled = slice.trace(slice.layers() - 1, direction).pooled;
        pooled.assignZeros(slice.clips * directions[direction].width);
        Chunk chunk{0, slice.steps};
        if (slice.pooling() == Pooling::Last)
            chunk = {direction == 0 ? slice.steps - 1 : 0, 1};
        slice.kernels.poolForward(poolSteps(slice, direction, chunk), pooled.data());
        if (slice.pooling() == Pooling::MeanDeviation)
            deviationForward(slice, direction);
    }
}

void denseForward(const Slice& slice, std::span<double> logits)
{
    const PackedLayout& layout = slice.layout;
    const std::size_t genres = at(layout.shape.genres), columns = at(layout.shape.pooled());
    const float* weights = slice.pass.parameters.data() + layout.blocks.end()[-2].offset;
    const float* bias = slice.pass.parameters.data() + layout.blocks.end()[-1].offset;
    for (std::size_t i = 0; i < logits.size(); ++i)
        logits[i] = bias[i % genres];
    for (std::size_t direction = 0; direction < layout.layers.back().size(); ++direction) {
        const PackedDirection& d = slice.sizes(slice.layers() - 1, direction);
        for (const Pooled& part : pooledParts(slice, direction))
            for (std::size_t clip = 0; clip < slice.clips; ++clip)
                for (std::size_t genre = 0; genre < genres; ++genre) {
                    const float* w = weights + genre * columns + part.firstColumn;
                    const float* pooled = part.values->data() + clip * d.width;
                    for (std::size_t k = 0; k < d.units; ++k)
                        logits[clip * genres + genre] +=
                            static_cast<double>(w[k]) * static_cast<double>(pooled[k]);
                }
    }
}

} // namespace

void headForward(const Slice& slice, std::span<double> logits)
{
    poolForward(slice);
    denseForward(slice, logits);
}

// Backward ----------------------------------------------------------------------------------------

namespace {

void denseBackward(const Slice& slice, std::span<const double> dLogits, float* gradient)
{
    const PackedLayout& layout = slice.layout;
    const std::size_t genres = at(layout.shape.genres), columns = at(layout.shape.pooled());
    const float* weights = slice.pass.parameters.data() + layout.blocks.end()[-2].offset;
    for (std::size_t i = 0; i < dLogits.size(); ++i)
        gradient[layout.dDenseBias + i % genres] += static_cast<float>(dLogits[i]);
    for (std::size_t direction = 0; direction < layout.layers.back().size(); ++direction) {
        const PackedDirection& d = slice.sizes(slice.layers() - 1, direction);
        for (const Pooled& part : pooledParts(slice, direction)) {
            part.gradient->assignZeros(slice.clips * d.width);
            for (std::size_t clip = 0; clip < slice.clips; ++clip)
                for (std::size_t genre = 0; genre < genres; ++genre) {
                    const auto dLogit = static_cast<float>(dLogits[clip * genres + genre]);
                    const std::size_t row = genre * columns + part.firstColumn;
                    for (std::size_t k = 0; k < d.units; ++k) {
                        const std::size_t column = clip * d.width + k;
                        gradient[layout.dDense + row + k] += dLogit * part.values->data()[column];
                        part.gradient->data()[column] += dLogit * weights[row + k];
                    }
                }
        }
        if (slice.pooling() != Pooling::MeanDeviation)
            continue;
        // Of the squares' sum, which the deviation is the root of, by each y less the mean.
        DirectionTrace& t = slice.trace(slice.layers() - 1, direction);
        for (std::size_t i = 0; i < t.dDeviation.size(); ++i)
            t.dDeviation.data()[i] /= freedomOf(slice) * t.deviation.data()[i];
    }
}

/// What the attention's scores need, over all steps; the rest of pooling is done chunk by chunk.
void attentionBackward(const Slice& slice)
{
    if (slice.pooling() != Pooling::Attention)
        return;
    const std::vector<float>& weights = slice.workspace.attention;
    std::vector<float>& dScores = slice.workspace.dScores;
    dScores.assign(slice.steps * slice.clips, 0.0f);
    for (std::size_t direction = 0; direction < slice.layout.layers.back().size(); ++direction)
        slice.kernels.attentionDots(poolSteps(slice, direction, {0, slice.steps}),
                                    slice.trace(slice.layers() - 1, direction).dPooled.data(),
                                    dScores.data());
    // Of score t, by the softmax: a_t (y_t . dPooled - pooled . dPooled).
    for (std::size_t clip = 0; clip < slice.clips; ++clip) {
        float mean = 0;
        for (std::size_t i = clip; i < dScores.size(); i += slice.clips)
            mean += weights[i] * dScores[i];
        for (std::size_t i = clip; i < dScores.size(); i += slice.clips)
            dScores[i] = weights[i] * (dScores[i] - mean);
    }
}

} // namespace

void headBackward(const Slice& slice, std::span<const double> dLogits, float* gradient)
{
    denseBackward(slice, dLogits, gradient);
    attentionBackward(slice);
}

void poolBackward(const Slice& slice, std::size_t direction, Chunk chunk, float* dh,
                  float* gradient)
{
    DirectionTrace& t = slice.trace(slice.layers() - 1, direction);
    const std::size_t size = slice.clips * slice.sizes(slice.layers() - 1, direction).width;
    if (slice.pooling() == Pooling::Last) {
        std::fill_n(dh, chunk.count * size, 0.0f);
        const std::size_t last = direction == 0 ? slice.steps - 1 : 0;
        if (last < chunk.first || last >= chunk.first + chunk.count)
            return;
        dh += (last - chunk.first) * size;
        chunk = {last, 1};
    }
    const PoolSteps steps = poolSteps(slice, direction, chunk);
    slice.kernels.poolBackward(steps, t.dPooled.data(), dh);
    if (slice.pooling() == Pooling::MeanDeviation)
        slice.kernels.squaresBackward(steps, t.pooled.data(), t.dDeviation.data(), dh);
    if (slice.pooling() == Pooling::Attention)
        slice.kernels.attentionBackward(steps,
                                        slice.pass.weights + slice.layout.attention[direction],
                                        slice.workspace.dScores.data() + chunk.first * slice.clips,
                                        dh, gradient + slice.layout.dAttention[direction]);
}

} // namespace genrescope
