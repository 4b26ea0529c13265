// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network_pass.h"

#include "core/base/parallel.h"
#include "core/nn/packed_network.h"
#include "core/nn/slice_pass.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cmath>
#include <mutex>
#include <optional>

namespace genrescope {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Clips that one thread takes through all steps together. Few, so that what they leave behind
/// stays in the cache and many threads find work; enough to use every weight often.
constexpr std::size_t sliceClips = 8;

/// Into so many parts at most a batch's slices are divided; each adds up a gradient of its own. By
/// the batch alone, never by the number of threads: then no sum depends on it.
constexpr std::size_t mostParts = 16;

/// Lends workspaces to whoever is at work: as many are made as threads ask at once.
class Workspaces {
public:
    std::unique_ptr<SliceWorkspace> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_idle.empty())
            return std::make_unique<SliceWorkspace>();
        std::unique_ptr<SliceWorkspace> workspace = std::move(m_idle.back());
        m_idle.pop_back();
        return workspace;
    }
    void giveBack(std::unique_ptr<SliceWorkspace> workspace)
    {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(workspace));
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<SliceWorkspace>> m_idle;
};

} // namespace

struct NetworkPass::State {
    NetworkShape shape;
    std::optional<PackedLayout> layout;
    AlignedFloats weights, mean, scale;
    std::vector<AlignedFloats> gradients; ///< one a part
    std::vector<double> losses;           ///< one a slice
    Workspaces workspaces;

    explicit State(const NetworkShape& network)
        : shape(network)
    {
    }

    /// Gets everything ready that the slices share.
    BatchPass begin(std::span<const float> parameters, const SequenceBatch& batch, bool isTraining,
                    std::uint64_t seed, std::stop_token stop)
    {
        const Kernels& now = kernels();
        if (!layout || layout->lanes != now.lanes) {
            layout.emplace(shape, now.lanes);
            weights = {};
        }
        assert(parameters.size() == layout->blocks.back().offset + layout->blocks.back().size());
        assert(batch.steps >= 1);
        packWeights(*layout, parameters, isTraining, weights);
        const std::size_t width = layout->layers[0][0].inputs[0].width;
        const auto padded = [&](std::span<const float> values, AlignedFloats& copy) {
            if (values.empty())
                return static_cast<const float*>(nullptr);
            copy.assignZeros(width);
            std::ranges::copy(values, copy.data());
            return static_cast<const float*>(copy.data());
        };
        return {*layout,
                now,
                parameters,
                weights.data(),
                batch,
                padded(batch.mean, mean),
                padded(batch.scale, scale),
                isTraining,
                seed,
                std::move(stop)};
    }

    /// Calls work(slice, first clip, clips, workspace) for the slices first .. last - 1, until it
    /// says false.
    template <typename Work>
    bool runSlices(const SequenceBatch& batch, std::size_t first, std::size_t last, Work work)
    {
        std::unique_ptr<SliceWorkspace> workspace = workspaces.take();
        bool goesOn = true;
        for (std::size_t slice = first; slice < last && goesOn; ++slice) {
            const std::size_t clip = slice * sliceClips;
            goesOn = work(slice, clip, std::min(sliceClips, batch.clips.size() - clip), *workspace);
        }
        workspaces.giveBack(std::move(workspace));
        return goesOn;
    }
};

NetworkPass::NetworkPass(const NetworkShape& shape)
    : m_state(std::make_unique<State>(shape))
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

namespace {

std::size_t slicesOf(const SequenceBatch& batch)
{
    return (batch.clips.size() + sliceClips - 1) / sliceClips;
}

/// Writes the softmax of some clips' logits to their place.
void fillProbabilities(std::span<const double> logits, int genres, std::span<float> probabilities)
{
    std::vector<double> shares(logits.size());
    softmax(logits, genres, shares);
    std::ranges::transform(shares, probabilities.begin(),
                           [](double share) { return static_cast<float>(share); });
}

} // namespace

bool NetworkPass::predict(std::span<const float> parameters, const SequenceBatch& batch,
                          std::span<float> probabilities, std::stop_token stop)
{
    const BatchPass pass = m_state->begin(parameters, batch, false, 0, std::move(stop));
    const std::size_t genres = at(shape().genres);
    std::atomic<bool> isComplete = true;
    parallelFor(slicesOf(batch), [&](std::size_t index) {
        const bool isDone = m_state->runSlices(
            batch, index, index + 1,
            [&](std::size_t, std::size_t first, std::size_t count, SliceWorkspace& workspace) {
                std::vector<double> logits(count * genres);
                if (!sliceForward(pass, first, count, workspace, logits))
                    return false;
                fillProbabilities(logits, shape().genres,
                                  probabilities.subspan(first * genres, count * genres));
                return true;
            });
        if (!isDone)
            isComplete = false;
    });
    return isComplete;
}

bool NetworkPass::train(std::span<const float> parameters, const SequenceBatch& batch,
                        std::span<const float> targets, Loss loss, std::uint64_t seed,
                        LossAndGradient& result, std::stop_token stop)
{
    const BatchPass pass = m_state->begin(parameters, batch, true, seed, std::move(stop));
    const std::size_t genres = at(shape().genres), slices = slicesOf(batch);
    const std::size_t parts = std::min(slices, mostParts);
    m_state->gradients.resize(std::max(parts, m_state->gradients.size()));
    m_state->losses.assign(slices, 0.0);
    std::atomic<bool> isComplete = true;
    parallelFor(parts, [&](std::size_t part) {
        AlignedFloats& gradient = m_state->gradients[part];
        gradient.assignZeros(pass.layout.gradientFloats);
        const bool isDone = m_state->runSlices(
            batch, part * slices / parts, (part + 1) * slices / parts,
            [&](std::size_t slice, std::size_t first, std::size_t count,
                SliceWorkspace& workspace) {
                std::vector<double> logits(count * genres), dLogits(count * genres);
                if (!sliceForward(pass, first, count, workspace, logits))
                    return false;
                fillProbabilities(logits, shape().genres,
                                  result.probabilities.subspan(first * genres, count * genres));
                // A mean over the slice's clips becomes its share of the mean over all.
                const double share =
                    static_cast<double>(count) / static_cast<double>(batch.clips.size());
                m_state->losses[slice] =
                    share * lossAndGradient(loss, logits,
                                            targets.subspan(first * genres, count * genres),
                                            shape().genres, dLogits);
                for (double& value : dLogits)
                    value *= share;
                return sliceBackward(pass, first, count, workspace, dLogits, gradient.data());
            });
        if (!isDone)
            isComplete = false;
    });
    if (!isComplete)
        return false;
    result.loss = 0;
    for (const double part : m_state->losses)
        result.loss += part;
    unpackGradient(pass.layout, std::span(m_state->gradients).first(parts), result.gradient);
    return true;
}

} // namespace genrescope
