// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/slice_pass.h"

#include "core/nn/dropout.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Steps that are worked on together: what they read and write stays in a core's second cache.
struct Chunk {
    std::size_t first = 0, count = 0;
};

constexpr std::size_t chunkRows = 256;

/// One layer's input: a direction's rows of the layer below, or the features.
struct Rows {
    const float* values; ///< of step 0
    std::size_t width;
};

/// A slice on its way through the network.
class Slice {
public:
    Slice(const BatchPass& pass, std::size_t firstClip, std::size_t clips,
          SliceWorkspace& workspace)
        : m_pass(pass)
        , m_layout(pass.layout)
        , m_kernels(pass.kernels)
        , m_firstClip(firstClip)
        , m_clips(clips)
        , m_steps(at(pass.batch.steps))
        , m_chunkSteps(std::max<std::size_t>(1, chunkRows / clips))
        , m_pooling(pass.layout.shape.settings.pooling)
        , m_dropout(pass.isTraining ? pass.layout.shape.settings.dropout : 0)
        , m_workspace(workspace)
    {
    }

    void prepare();
    bool layersForward();
    void poolForward();
    void denseForward(std::span<double> logits) const;

    void denseBackward(std::span<const double> dLogits, float* gradient);
    void poolBackward();
    bool layersBackward(float* gradient);

private:
    void layerForward(std::size_t layer, std::size_t direction, Chunk chunk);
    void layerBackward(std::size_t layer, std::size_t direction, Chunk chunk, float* gradient);
    void topBackward(std::size_t direction, Chunk chunk, float* gradient);

    struct Pooled {
        std::size_t firstColumn; ///< among NetworkShape::pooled()
        AlignedFloats *values, *gradient;
    };
    std::vector<Pooled> pooledParts(std::size_t direction) const;
    void deviationForward(std::size_t direction) const;

    /// Calls visit(chunk) in the order of time or against it, until the stop token says so.
    template <typename Visit>
    bool forEachChunk(bool isAgainstTime, Visit visit) const;

    bool isRecurrent() const { return m_layout.gates == 4; }
    bool isBidirectional() const { return m_layout.shape.settings.bidirectional; }
    std::size_t layers() const { return m_layout.layers.size(); }
    const PackedDirection& sizes(std::size_t layer, std::size_t direction) const
    {
        return m_layout.layers[layer][direction];
    }
    DirectionTrace& trace(std::size_t layer, std::size_t direction) const
    {
        return m_workspace.layers[layer][direction];
    }
    /// Step 0 of an array that has the row of zeros as well.
    float* firstStep(AlignedFloats& rows, std::size_t width, std::size_t direction) const
    {
        return rows.data() + (direction == 0 ? m_clips * width : 0);
    }
    Rows input(std::size_t layer, std::size_t part) const;
    /// Only where directions wait for each other is all of dh kept.
    bool keepsDh(std::size_t layer) const { return isBidirectional() && layer + 1 < layers(); }
    float* dh(std::size_t layer, std::size_t direction, Chunk chunk) const
    {
        const std::size_t row = keepsDh(layer) ? chunk.first * m_clips : 0;
        return trace(layer, direction).dh.data() + row * sizes(layer, direction).width;
    }
    CellSteps cellSteps(std::size_t layer, std::size_t direction, Chunk chunk) const;
    PoolSteps poolSteps(std::size_t direction, Chunk chunk) const;

    const BatchPass& m_pass;
    const PackedLayout& m_layout;
    const Kernels& m_kernels;
    std::size_t m_firstClip, m_clips, m_steps, m_chunkSteps;
    Pooling m_pooling;
    Dropout m_dropout;
    SliceWorkspace& m_workspace;
};

// Shapes ------------------------------------------------------------------------------------------

template <typename Visit>
bool Slice::forEachChunk(bool isAgainstTime, Visit visit) const
{
    const std::size_t chunks = (m_steps + m_chunkSteps - 1) / m_chunkSteps;
    for (std::size_t i = 0; i < chunks; ++i) {
        if (m_pass.stop.stop_requested())
            return false;
        const std::size_t first = (isAgainstTime ? chunks - 1 - i : i) * m_chunkSteps;
        visit(Chunk{first, std::min(m_chunkSteps, m_steps - first)});
    }
    return true;
}

Rows Slice::input(std::size_t layer, std::size_t part) const
{
    const std::size_t width = sizes(layer, 0).inputs[part].width;
    if (layer == 0)
        return {m_workspace.x.data(), width};
    return {firstStep(trace(layer - 1, part).h, width, part), width};
}

CellSteps Slice::cellSteps(std::size_t layer, std::size_t direction, Chunk chunk) const
{
    const PackedDirection& d = sizes(layer, direction);
    DirectionTrace& t = trace(layer, direction);
    // A layer that runs backwards begins with the chunk's last step.
    const std::size_t begin = direction == 0 ? 0 : chunk.count - 1;
    const std::size_t row = (chunk.first + begin) * m_clips;
    const std::size_t gateRow = m_pass.isTraining ? row : begin * m_clips;
    return {.clips = m_clips,
            .units = d.units,
            .width = d.width,
            .steps = chunk.count,
            .direction = direction == 0 ? 1 : -1,
            .activation = m_layout.shape.settings.cellActivation,
            .gates = t.gates.data() + gateRow * d.gateWidth,
            .c = firstStep(t.c, d.width, direction) + row * d.width,
            .h = firstStep(t.h, d.width, direction) + row * d.width};
}

PoolSteps Slice::poolSteps(std::size_t direction, Chunk chunk) const
{
    const PackedDirection& d = sizes(layers() - 1, direction);
    AlignedFloats& h = trace(layers() - 1, direction).h;
    PoolSteps steps{.clips = m_clips,
                    .units = d.units,
                    .width = d.width,
                    .steps = chunk.count,
                    .outputs = at(m_layout.shape.outputs()),
                    .firstStep = chunk.first,
                    .firstOutput = direction * d.units,
                    .h = firstStep(h, d.width, direction) + chunk.first * m_clips * d.width};
    if (m_pooling == Pooling::Mean || m_pooling == Pooling::MeanDeviation)
        steps.share = 1 / static_cast<float>(m_steps);
    if (m_pooling == Pooling::Attention)
        steps.weights = m_workspace.attention.data() + chunk.first * m_clips;
    if (m_dropout.isOn()) {
        steps.keys = m_workspace.dropoutKeys.data();
        steps.threshold = m_dropout.threshold;
        steps.factor = m_dropout.factor;
    }
    return steps;
}

// Forward -----------------------------------------------------------------------------------------

void Slice::prepare()
{
    const SequenceBatch& batch = m_pass.batch;
    const std::size_t inputs = at(m_layout.shape.inputs), width = sizes(0, 0).inputs[0].width;
    m_workspace.x.resize(m_steps * m_clips * width);
    m_workspace.offsets.assignZeros(batch.offsets.empty() ? 0 : m_clips * width);
    for (std::size_t clip = 0; clip < m_clips; ++clip) {
        float* offset = nullptr;
        if (!batch.offsets.empty()) {
            offset = m_workspace.offsets.data() + clip * width;
            std::ranges::copy(batch.offsets.subspan((m_firstClip + clip) * inputs, inputs), offset);
        }
        m_kernels.standardise({.steps = m_steps,
                               .inputs = inputs,
                               .x = batch.clips[m_firstClip + clip],
                               .mean = m_pass.mean,
                               .scale = m_pass.scale,
                               .limit = batch.limit,
                               .offset = offset,
                               .rows = m_workspace.x.data() + clip * width,
                               .rowStride = m_clips * width});
    }
    m_workspace.dropoutKeys.resize(m_clips);
    if (m_dropout.isOn())
        for (std::size_t clip = 0; clip < m_clips; ++clip)
            m_workspace.dropoutKeys[clip] =
                Dropout::keyOf(m_pass.seed, static_cast<int>(m_firstClip + clip));

    m_workspace.layers.resize(layers());
    for (std::size_t layer = 0; layer < layers(); ++layer) {
        m_workspace.layers[layer].resize(m_layout.layers[layer].size());
        for (std::size_t direction = 0; direction < m_layout.layers[layer].size(); ++direction) {
            DirectionTrace& t = trace(layer, direction);
            const std::size_t size = m_clips * sizes(layer, direction).width;
            const std::size_t keptSteps = m_pass.isTraining ? m_steps : m_chunkSteps;
            t.gates.resize(std::min(keptSteps, m_steps) * m_layout.gates * size);
            for (AlignedFloats* rows : {&t.c, &t.h}) {
                rows->resize((m_steps + 1) * size);
                std::fill_n(rows->data() + (direction == 0 ? 0 : m_steps * size), size, 0.0f);
            }
        }
    }
}

void Slice::layerForward(std::size_t layer, std::size_t direction, Chunk chunk)
{
    const PackedDirection& d = sizes(layer, direction);
    const CellSteps steps = cellSteps(layer, direction, chunk);
    float* const z =
        isRecurrent()
            ? steps.gates - (direction == 0 ? 0 : (chunk.count - 1) * m_clips * 4 * d.width)
            : steps.h;
    for (std::size_t part = 0; part < d.inputs.size(); ++part) { // z = b + W x, for all steps
        const Rows x = input(layer, part);
        using enum MatrixProduct::Start;
        m_kernels.multiply({.start = part == 0 ? FromBias : FromC,
                            .bias = m_pass.weights + d.bias,
                            .rows = chunk.count * m_clips,
                            .columns = d.gateWidth,
                            .depth = d.inputs[part].columns,
                            .c = z,
                            .cStride = d.gateWidth,
                            .a = x.values + chunk.first * m_clips * x.width,
                            .aRowStride = x.width,
                            .aDepthStride = 1,
                            .b = m_pass.weights + d.input[part],
                            .bStride = 4 * m_layout.lanes,
                            .bPanelStride = d.inputs[part].columns * 4 * m_layout.lanes});
    }
    if (isRecurrent())
        m_kernels.cellForward(steps, m_pass.weights + d.recurrent);
    else
        for (float& value : std::span(z, chunk.count * m_clips * d.width))
            value = std::max(value, 0.0f);
}

bool Slice::layersForward()
{
    if (!isBidirectional()) // layer upon layer while a chunk is in the cache
        return forEachChunk(false, [&](Chunk chunk) {
            for (std::size_t layer = 0; layer < layers(); ++layer)
                layerForward(layer, 0, chunk);
        });
    for (std::size_t layer = 0; layer < layers(); ++layer)
        for (std::size_t direction = 0; direction < 2; ++direction)
            if (!forEachChunk(direction == 1,
                              [&](Chunk chunk) { layerForward(layer, direction, chunk); }))
                return false;
    return true;
}

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

void Slice::poolForward()
{
    const auto& directions = m_layout.layers.back();
    if (m_pooling == Pooling::Attention) {
        m_workspace.attention.assign(m_steps * m_clips, 0.0f);
        for (std::size_t direction = 0; direction < directions.size(); ++direction)
            m_kernels.attentionScores(poolSteps(direction, {0, m_steps}),
                                      m_pass.weights + m_layout.attention[direction],
                                      m_workspace.attention.data());
        softmaxOverTime(m_workspace.attention, m_clips);
    }
    for (std::size_t direction = 0; direction < directions.size(); ++direction) {
        AlignedFloats& pooled = trace(layers() - 1, direction).pooled;
        pooled.assignZeros(m_clips * directions[direction].width);
        Chunk chunk{0, m_steps};
        if (m_pooling == Pooling::Last)
            chunk = {direction == 0 ? m_steps - 1 : 0, 1};
        m_kernels.poolForward(poolSteps(direction, chunk), pooled.data());
        if (m_pooling == Pooling::MeanDeviation)
            deviationForward(direction);
    }
}

/// A mean of squares is never 0 to the backward pass, which divides by its root.
constexpr float leastVariance = 1e-12f;

void Slice::deviationForward(std::size_t direction) const
{
    DirectionTrace& t = trace(layers() - 1, direction);
    t.deviation.assignZeros(t.pooled.size());
    m_kernels.squaresForward(poolSteps(direction, {0, m_steps}), t.pooled.data(),
                             t.deviation.data());
    const float freedom = static_cast<float>(std::max<std::size_t>(m_steps - 1, 1));
    for (float& value : std::span(t.deviation.data(), t.deviation.size()))
        value = std::sqrt(value / freedom + leastVariance);
}

/// What pools a direction: its mean (or last, ...) and the deviation beside it, with their
/// gradients.
std::vector<Slice::Pooled> Slice::pooledParts(std::size_t direction) const
{
    DirectionTrace& t = trace(layers() - 1, direction);
    const std::size_t first = direction * sizes(layers() - 1, direction).units;
    std::vector<Pooled> parts = {{first, &t.pooled, &t.dPooled}};
    if (m_pooling == Pooling::MeanDeviation)
        parts.push_back({at(m_layout.shape.outputs()) + first, &t.deviation, &t.dDeviation});
    return parts;
}

void Slice::denseForward(std::span<double> logits) const
{
    const std::size_t genres = at(m_layout.shape.genres), columns = at(m_layout.shape.pooled());
    const float* weights = m_pass.parameters.data() + m_layout.blocks.end()[-2].offset;
    const float* bias = m_pass.parameters.data() + m_layout.blocks.end()[-1].offset;
    for (std::size_t i = 0; i < logits.size(); ++i)
        logits[i] = bias[i % genres];
    for (std::size_t direction = 0; direction < m_layout.layers.back().size(); ++direction) {
        const PackedDirection& d = sizes(layers() - 1, direction);
        for (const Pooled& part : pooledParts(direction))
            for (std::size_t clip = 0; clip < m_clips; ++clip)
                for (std::size_t genre = 0; genre < genres; ++genre) {
                    const float* w = weights + genre * columns + part.firstColumn;
                    const float* pooled = part.values->data() + clip * d.width;
                    for (std::size_t k = 0; k < d.units; ++k)
                        logits[clip * genres + genre] +=
                            static_cast<double>(w[k]) * static_cast<double>(pooled[k]);
                }
    }
}

// Backward ----------------------------------------------------------------------------------------

void Slice::denseBackward(std::span<const double> dLogits, float* gradient)
{
    const std::size_t genres = at(m_layout.shape.genres), columns = at(m_layout.shape.pooled());
    const float* weights = m_pass.parameters.data() + m_layout.blocks.end()[-2].offset;
    for (std::size_t i = 0; i < dLogits.size(); ++i)
        gradient[m_layout.dDenseBias + i % genres] += static_cast<float>(dLogits[i]);
    for (std::size_t direction = 0; direction < m_layout.layers.back().size(); ++direction) {
        const PackedDirection& d = sizes(layers() - 1, direction);
        for (const Pooled& part : pooledParts(direction)) {
            part.gradient->assignZeros(m_clips * d.width);
            for (std::size_t clip = 0; clip < m_clips; ++clip)
                for (std::size_t genre = 0; genre < genres; ++genre) {
                    const auto dLogit = static_cast<float>(dLogits[clip * genres + genre]);
                    const std::size_t row = genre * columns + part.firstColumn;
                    for (std::size_t k = 0; k < d.units; ++k) {
                        const std::size_t column = clip * d.width + k;
                        gradient[m_layout.dDense + row + k] += dLogit * part.values->data()[column];
                        part.gradient->data()[column] += dLogit * weights[row + k];
                    }
                }
        }
        if (m_pooling != Pooling::MeanDeviation)
            continue;
        // Of the squares' sum, which the deviation is the root of, by each y less the mean.
        DirectionTrace& t = trace(layers() - 1, direction);
        const float freedom = static_cast<float>(std::max<std::size_t>(m_steps - 1, 1));
        for (std::size_t i = 0; i < t.dDeviation.size(); ++i)
            t.dDeviation.data()[i] /= freedom * t.deviation.data()[i];
    }
}

/// What the attention's scores need, over all steps; the rest of pooling is done chunk by chunk.
void Slice::poolBackward()
{
    if (m_pooling != Pooling::Attention)
        return;
    const std::vector<float>& weights = m_workspace.attention;
    std::vector<float>& dScores = m_workspace.dScores;
    dScores.assign(m_steps * m_clips, 0.0f);
    for (std::size_t direction = 0; direction < m_layout.layers.back().size(); ++direction)
        m_kernels.attentionDots(poolSteps(direction, {0, m_steps}),
                                trace(layers() - 1, direction).dPooled.data(), dScores.data());
    // Of score t, by the softmax: a_t (y_t . dPooled - pooled . dPooled).
    for (std::size_t clip = 0; clip < m_clips; ++clip) {
        float mean = 0;
        for (std::size_t i = clip; i < dScores.size(); i += m_clips)
            mean += weights[i] * dScores[i];
        for (std::size_t i = clip; i < dScores.size(); i += m_clips)
            dScores[i] = weights[i] * (dScores[i] - mean);
    }
}

/// From the pooled vector to the last layer's dh.
void Slice::topBackward(std::size_t direction, Chunk chunk, float* gradient)
{
    DirectionTrace& t = trace(layers() - 1, direction);
    const std::size_t size = m_clips * sizes(layers() - 1, direction).width;
    float* into = dh(layers() - 1, direction, chunk);
    if (m_pooling == Pooling::Last) {
        std::fill_n(into, chunk.count * size, 0.0f);
        const std::size_t last = direction == 0 ? m_steps - 1 : 0;
        if (last < chunk.first || last >= chunk.first + chunk.count)
            return;
        into += (last - chunk.first) * size;
        chunk = {last, 1};
    }
    const PoolSteps steps = poolSteps(direction, chunk);
    m_kernels.poolBackward(steps, t.dPooled.data(), into);
    if (m_pooling == Pooling::MeanDeviation)
        m_kernels.squaresBackward(steps, t.pooled.data(), t.dDeviation.data(), into);
    if (m_pooling == Pooling::Attention)
        m_kernels.attentionBackward(steps, m_pass.weights + m_layout.attention[direction],
                                    m_workspace.dScores.data() + chunk.first * m_clips, into,
                                    gradient + m_layout.dAttention[direction]);
}

void Slice::layerBackward(std::size_t layer, std::size_t direction, Chunk chunk, float* gradient)
{
    const PackedDirection& d = sizes(layer, direction);
    DirectionTrace& t = trace(layer, direction);
    const CellSteps steps = cellSteps(layer, direction, chunk);
    const std::size_t rows = chunk.count * m_clips, firstRow = chunk.first * m_clips;
    const std::size_t begin = direction == 0 ? 0 : rows - m_clips; // where the layer starts
    const float* dz = t.dz.data();
    if (isRecurrent()) {
        m_kernels.cellBackward(steps, m_pass.weights + d.recurrentBack,
                               dh(layer, direction, chunk) + begin * d.width,
                               t.dz.data() + begin * 4 * d.width, t.nextDh.data(), t.nextDc.data());
    } else {
        const float* from = dh(layer, direction, chunk);
        for (std::size_t i = 0; i < rows * d.width; ++i)
            t.dz.data()[i] = steps.h[i] > 0 ? from[i] : 0.0f;
    }

    using enum MatrixProduct::Start;
    const bool goesOn = isRecurrent() && direction == 0 && chunk.first >= m_chunkSteps;
    const float* fetchGates = goesOn ? steps.gates - rows * 4 * d.width : nullptr;
    const float* fetchH = goesOn ? steps.h - rows * d.width : nullptr;
    // The weights' gradient dz^T x for rows x of what they were multiplied with, ...
    const auto addWeightGradient = [&](const float* x, std::size_t width, std::size_t to,
                                       const float* next, std::size_t columns) {
        m_kernels.multiply({.start = FromC,
                            .rows = d.gateWidth,
                            .columns = width,
                            .depth = rows,
                            .c = gradient + to,
                            .cStride = width,
                            .a = dz,
                            .aRowStride = 1,
                            .aDepthStride = d.gateWidth,
                            .b = x,
                            .bStride = width,
                            .bPanelStride = 4 * m_layout.lanes,
                            .fetch = next,
                            .fetchFloats = next == nullptr ? 0 : rows * columns});
    };
    for (std::size_t part = 0; part < d.inputs.size(); ++part) {
        const Rows x = input(layer, part);
        addWeightGradient(x.values + firstRow * x.width, x.width, d.dInput[part], fetchGates,
                          4 * d.width);
        if (layer == 0)
            continue;
        // ... and dx = dz W for the layer below.
        m_kernels.multiply({.start = direction == 0 ? FromZero : FromC,
                            .rows = rows,
                            .columns = x.width,
                            .depth = d.gateWidth,
                            .c = dh(layer - 1, part, chunk),
                            .cStride = x.width,
                            .a = dz,
                            .aRowStride = d.gateWidth,
                            .aDepthStride = 1,
                            .b = m_pass.weights + d.inputBack[part],
                            .bStride = x.width,
                            .bPanelStride = 4 * m_layout.lanes});
    }
    m_kernels.addColumnSums(dz, rows, d.gateWidth, gradient + d.dBias);
    if (!isRecurrent())
        return;
    // The h before each step stands one step further back, or forth in a layer that runs backwards.
    const float* h = firstStep(t.h, d.width, direction) + firstRow * d.width;
    const std::size_t step = m_clips * d.width;
    addWeightGradient(direction == 0 ? h - step : h + step, d.width, d.dRecurrent, fetchH, d.width);
}

bool Slice::layersBackward(float* gradient)
{
    for (std::size_t layer = 0; layer < layers(); ++layer)
        for (std::size_t direction = 0; direction < m_layout.layers[layer].size(); ++direction) {
            DirectionTrace& t = trace(layer, direction);
            const std::size_t size = m_clips * sizes(layer, direction).width;
            const std::size_t chunkSteps = std::min(m_chunkSteps, m_steps);
            t.dh.resize((keepsDh(layer) ? m_steps : chunkSteps) * size);
            t.dz.resize(chunkSteps * m_layout.gates * size);
            t.nextDh.assignZeros(size);
            t.nextDc.assignZeros(size);
        }
    if (!isBidirectional())
        return forEachChunk(true, [&](Chunk chunk) {
            topBackward(0, chunk, gradient);
            for (std::size_t layer = layers(); layer-- > 0;)
                layerBackward(layer, 0, chunk, gradient);
        });
    for (std::size_t layer = layers(); layer-- > 0;)
        for (std::size_t direction = 0; direction < 2; ++direction)
            if (!forEachChunk(direction == 0, [&](Chunk chunk) {
                    if (layer + 1 == layers())
                        topBackward(direction, chunk, gradient);
                    layerBackward(layer, direction, chunk, gradient);
                }))
                return false;
    return true;
}

} // namespace

bool sliceForward(const BatchPass& pass, std::size_t first, std::size_t count,
                  SliceWorkspace& workspace, std::span<double> logits)
{
    Slice slice(pass, first, count, workspace);
    slice.prepare();
    if (!slice.layersForward())
        return false;
    slice.poolForward();
    slice.denseForward(logits);
    return true;
}

bool sliceBackward(const BatchPass& pass, std::size_t first, std::size_t count,
                   SliceWorkspace& workspace, std::span<const double> dLogits, float* gradient)
{
    Slice slice(pass, first, count, workspace);
    slice.denseBackward(dLogits, gradient);
    slice.poolBackward();
    return slice.layersBackward(gradient);
}

} // namespace genrescope
