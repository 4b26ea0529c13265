// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network_pass.h"

#include "core/base/parallel.h"
#include "core/nn/dropout.h"
#include "core/nn/parameters.h"
#include "core/nn/reference.h"

#include <algorithm>
#include <atomic>
#include <cassert>

namespace genrescope {

struct NetworkPass::State {
    NetworkShape shape;
};

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The clips first .. first + count - 1, as the network sees them.
ReferenceBatch<float> sliceOf(const NetworkShape& shape, const SequenceBatch& batch,
                              std::size_t first, std::size_t count)
{
    const std::size_t D = at(shape.inputs);
    ReferenceBatch<float> slice;
    slice.clips = static_cast<int>(count);
    slice.steps = batch.steps;
    for (std::size_t clip = first; clip < first + count; ++clip)
        for (std::size_t i = 0; i < at(batch.steps) * D; ++i) {
            const std::size_t k = i % D;
            float x = batch.clips[clip][i];
            if (!batch.mean.empty())
                x -= batch.mean[k];
            if (!batch.scale.empty())
                x *= batch.scale[k];
            if (batch.limit > 0)
                x = std::clamp(x, -batch.limit, batch.limit);
            if (!batch.offsets.empty())
                x += batch.offsets[clip * D + k];
            slice.x.push_back(x);
        }
    return slice;
}

constexpr std::size_t sliceClips = 8;

std::size_t slicesOf(const SequenceBatch& batch)
{
    return (batch.clips.size() + sliceClips - 1) / sliceClips;
}

std::size_t countOf(const SequenceBatch& batch, std::size_t slice)
{
    return std::min(sliceClips, batch.clips.size() - slice * sliceClips);
}

} // namespace

NetworkPass::NetworkPass(const NetworkShape& shape)
    : m_state(std::make_unique<State>(State{shape}))
{
    assert(problems(shape.settings).empty());
}

NetworkPass::~NetworkPass() = default;
NetworkPass::NetworkPass(NetworkPass&&) noexcept = default;
NetworkPass& NetworkPass::operator=(NetworkPass&&) noexcept = default;

const NetworkShape& NetworkPass::shape() const
{
    return m_state->shape;
}

bool NetworkPass::predict(std::span<const float> parameters, const SequenceBatch& batch,
                          std::span<float> probabilities, std::stop_token stop)
{
    const NetworkShape& shape = m_state->shape;
    const std::size_t G = at(shape.genres);
    std::atomic<bool> stopped = false;
    parallelFor(slicesOf(batch), [&](std::size_t slice) {
        if (stop.stop_requested())
            stopped = true;
        if (stopped)
            return;
        const std::size_t first = slice * sliceClips;
        const std::vector<double> logits = referenceLogits<float>(
            shape, parameters, sliceOf(shape, batch, first, countOf(batch, slice)));
        std::vector<double> shares(logits.size());
        softmax(logits, shape.genres, shares);
        std::ranges::transform(shares,
                               probabilities.begin() + static_cast<std::ptrdiff_t>(first * G),
                               [](double p) { return static_cast<float>(p); });
    });
    return !stopped;
}

bool NetworkPass::train(std::span<const float> parameters, const SequenceBatch& batch,
                        std::span<const float> targets, Loss loss, std::uint64_t seed,
                        LossAndGradient& result, std::stop_token stop)
{
    const NetworkShape& shape = m_state->shape;
    const std::size_t G = at(shape.genres);
    const std::size_t outputs = at(batch.steps) * at(shape.outputs());
    std::vector<float> mask;
    if (shape.settings.dropout > 0)
        mask = dropoutMask(shape.settings.dropout, seed, static_cast<int>(batch.clips.size()),
                           batch.steps, shape.outputs());

    std::atomic<bool> stopped = false;
    std::vector<ReferenceGradient<float>> parts(slicesOf(batch));
    parallelFor(parts.size(), [&](std::size_t slice) {
        if (stop.stop_requested())
            stopped = true;
        if (stopped)
            return;
        const std::size_t first = slice * sliceClips, count = countOf(batch, slice);
        ReferenceBatch<float> clips = sliceOf(shape, batch, first, count);
        if (!mask.empty()) {
            const auto part = std::span(mask).subspan(first * outputs, count * outputs);
            clips.dropoutMask.assign(part.begin(), part.end());
        }
        parts[slice] = referenceGradient<float>(shape, parameters, clips,
                                                targets.subspan(first * G, count * G), loss);
    });
    if (stopped)
        return false;

    result.loss = 0;
    std::ranges::fill(result.gradient, 0.0f);
    for (std::size_t slice = 0; slice < parts.size(); ++slice) {
        const double share =
            static_cast<double>(countOf(batch, slice)) / static_cast<double>(batch.clips.size());
        result.loss += share * parts[slice].loss;
        for (std::size_t i = 0; i < result.gradient.size(); ++i)
            result.gradient[i] += static_cast<float>(share) * parts[slice].gradient[i];
        std::ranges::transform(parts[slice].probabilities,
                               result.probabilities.begin() +
                                   static_cast<std::ptrdiff_t>(slice * sliceClips * G),
                               [](double p) { return static_cast<float>(p); });
    }
    return true;
}

} // namespace genrescope
