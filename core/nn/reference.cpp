// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/reference.h"

#include "core/nn/parameters.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace genrescope {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

template <typename Scalar>
Scalar sigmoid(Scalar z)
{
    return 1 / (1 + std::exp(-z));
}

template <typename Scalar>
Scalar activate(CellActivation activation, Scalar z)
{
    return activation == CellActivation::Tanh ? std::tanh(z) : sigmoid(z);
}

/// The derivative of activate() by its own result a.
template <typename Scalar>
Scalar slope(CellActivation activation, Scalar a)
{
    return activation == CellActivation::Tanh ? 1 - a * a : a * (1 - a);
}

/// y += W x, for W (y.size() x x.size()).
template <typename Scalar>
void addProduct(std::span<const Scalar> W, std::span<const Scalar> x, std::span<Scalar> y)
{
    for (std::size_t row = 0; row < y.size(); ++row)
        for (std::size_t k = 0; k < x.size(); ++k)
            y[row] += W[row * x.size() + k] * x[k];
}

/// Back through y = W x: dW += dy x^T, dx += W^T dy.
template <typename Scalar>
void addProductBackward(std::span<const Scalar> W, std::span<const Scalar> x,
                        std::span<const Scalar> dy, std::span<Scalar> dW, std::span<Scalar> dx)
{
    for (std::size_t row = 0; row < dy.size(); ++row)
        for (std::size_t k = 0; k < x.size(); ++k) {
            dW[row * x.size() + k] += dy[row] * x[k];
            dx[k] += dy[row] * W[row * x.size() + k];
        }
}

/// The place in time of a layer's `order`-th step.
std::size_t timeOf(std::size_t order, std::size_t steps, bool backwards)
{
    return backwards ? steps - 1 - order : order;
}

} // namespace

// One layer ---------------------------------------------------------------------------------------

template <typename Scalar>
LstmTrace<Scalar> lstmForward(const LstmWeights<const Scalar>& weights, std::span<const Scalar> x)
{
    const std::size_t D = weights.inputs, H = weights.units, steps = x.size() / D;
    LstmTrace<Scalar> trace{std::vector<Scalar>(steps * 4 * H), std::vector<Scalar>(steps * H),
                            std::vector<Scalar>(steps * H)};
    std::vector<Scalar> previousH(H), previousC(H);
    for (std::size_t order = 0; order < steps; ++order) {
        const std::size_t t = timeOf(order, steps, weights.backwards);
        const auto z = std::span(trace.gates).subspan(t * 4 * H, 4 * H);
        const auto c = std::span(trace.c).subspan(t * H, H);
        const auto h = std::span(trace.h).subspan(t * H, H);

        for (std::size_t row = 0; row < 4 * H; ++row)
            z[row] = weights.inputBias[row] + weights.recurrentBias[row];
        addProduct<Scalar>(weights.inputWeights, x.subspan(t * D, D), z);
        addProduct<Scalar>(weights.recurrentWeights, previousH, z);
        for (std::size_t row = 0; row < 4 * H; ++row)
            z[row] = row / H == 2 ? activate(weights.activation, z[row]) : sigmoid(z[row]);
        for (std::size_t k = 0; k < H; ++k) {
            const Scalar i = z[k], f = z[H + k], g = z[2 * H + k], o = z[3 * H + k];
            c[k] = f * previousC[k] + i * g;
            h[k] = o * activate(weights.activation, c[k]);
        }
        std::ranges::copy(h, previousH.begin());
        std::ranges::copy(c, previousC.begin());
    }
    return trace;
}

template <typename Scalar>
void lstmBackward(const LstmWeights<const Scalar>& weights, std::span<const Scalar> x,
                  const LstmTrace<Scalar>& trace, std::span<const Scalar> dh,
                  const LstmWeights<Scalar>& gradient, std::span<Scalar> dx)
{
    const std::size_t D = weights.inputs, H = weights.units, steps = x.size() / D;
    const std::vector<Scalar> zeros(H);
    std::vector<Scalar> dNextH(H), dNextC(H), dz(4 * H); // "next" is the step that came after
    for (std::size_t order = steps; order-- > 0;) {
        const std::size_t t = timeOf(order, steps, weights.backwards);
        const std::size_t before = order == 0 ? 0 : timeOf(order - 1, steps, weights.backwards);
        const auto previous = [&](const std::vector<Scalar>& values) {
            return std::span<const Scalar>(order == 0 ? zeros : values)
                .subspan(order == 0 ? 0 : before * H, H);
        };
        const auto gates = std::span(trace.gates).subspan(t * 4 * H, 4 * H);
        const auto previousC = previous(trace.c);

        // From h and c to the gates' sums z.
        for (std::size_t k = 0; k < H; ++k) {
            const Scalar i = gates[k], f = gates[H + k], g = gates[2 * H + k], o = gates[3 * H + k];
            const Scalar output = activate(weights.activation, trace.c[t * H + k]);
            const Scalar dOutput = dh[t * H + k] + dNextH[k];
            const Scalar dC = dNextC[k] + dOutput * o * slope(weights.activation, output);
            dz[k] = dC * g * i * (1 - i);
            dz[H + k] = dC * previousC[k] * f * (1 - f);
            dz[2 * H + k] = dC * i * slope(weights.activation, g);
            dz[3 * H + k] = dOutput * output * o * (1 - o);
            dNextC[k] = dC * f;
        }
        // From z to the weights, to x, and to the h of the step before.
        for (std::size_t row = 0; row < 4 * H; ++row) {
            gradient.inputBias[row] += dz[row];
            gradient.recurrentBias[row] += dz[row];
        }
        addProductBackward<Scalar>(weights.inputWeights, x.subspan(t * D, D), dz,
                                   gradient.inputWeights, dx.subspan(t * D, D));
        std::ranges::fill(dNextH, Scalar(0));
        addProductBackward<Scalar>(weights.recurrentWeights, previous(trace.h), dz,
                                   gradient.recurrentWeights, dNextH);
    }
}

template <typename Scalar>
std::vector<Scalar> linearForward(const LinearWeights<const Scalar>& weights,
                                  std::span<const Scalar> x)
{
    const std::size_t H = weights.bias.size(), D = weights.weight.size() / H;
    std::vector<Scalar> y(x.size() / D * H);
    for (std::size_t t = 0; t < x.size() / D; ++t) {
        const auto row = std::span(y).subspan(t * H, H);
        std::ranges::copy(weights.bias, row.begin());
        addProduct<Scalar>(weights.weight, x.subspan(t * D, D), row);
        for (Scalar& value : row)
            value = std::max(value, Scalar(0));
    }
    return y;
}

template <typename Scalar>
void linearBackward(const LinearWeights<const Scalar>& weights, std::span<const Scalar> x,
                    std::span<const Scalar> y, std::span<const Scalar> dy,
                    const LinearWeights<Scalar>& gradient, std::span<Scalar> dx)
{
    const std::size_t H = weights.bias.size(), D = weights.weight.size() / H;
    std::vector<Scalar> dz(H);
    for (std::size_t t = 0; t < x.size() / D; ++t) {
        for (std::size_t k = 0; k < H; ++k) {
            dz[k] = y[t * H + k] > 0 ? dy[t * H + k] : Scalar(0);
            gradient.bias[k] += dz[k];
        }
        addProductBackward<Scalar>(weights.weight, x.subspan(t * D, D), dz, gradient.weight,
                                   dx.subspan(t * D, D));
    }
}

// The whole network -------------------------------------------------------------------------------

namespace {

/// The network's parameters, or their gradient, as views into the flat vector.
template <typename Scalar>
struct NetworkWeights {
    std::vector<std::vector<LstmWeights<Scalar>>> lstm; ///< [layer][direction], or empty
    std::vector<LinearWeights<Scalar>> linear;          ///< [layer], without recurrence
    std::span<Scalar> attention;                        ///< (outputs), or empty
    std::span<Scalar> dense, denseBias;                 ///< (genres x pooled), (genres)

    NetworkWeights(const NetworkShape& shape, std::span<Scalar> parameters)
    {
        const std::vector<ParameterBlock> blocks = parameterBlocks(shape);
        auto block = blocks.begin();
        const auto next = [&] {
            const auto view = parameters.subspan(block->offset, block->size());
            ++block;
            return view;
        };
        const NetworkSettings& settings = shape.settings;
        for (std::size_t layer = 0; layer < settings.units.size(); ++layer) {
            if (settings.recurrence == Recurrence::None) {
                const auto weight = next(), bias = next();
                linear.push_back({weight, bias});
                continue;
            }
            lstm.emplace_back();
            for (int direction = 0; direction < shape.directions(); ++direction) {
                const auto inputWeights = next(), recurrentWeights = next();
                const auto inputBias = next(), recurrentBias = next();
                lstm.back().push_back({at(shape.inputsOf(layer)), at(settings.units[layer]),
                                       settings.cellActivation, direction == 1, inputWeights,
                                       recurrentWeights, inputBias, recurrentBias});
            }
        }
        if (settings.pooling == Pooling::Attention)
            attention = next();
        dense = next();
        denseBias = next();
        assert(block == blocks.end());
    }
};

/// One clip on its way through the network.
template <typename Scalar>
struct ClipTrace {
    std::vector<std::vector<LstmTrace<Scalar>>> lstm; ///< [layer][direction]
    std::vector<std::vector<Scalar>> x; ///< [layer]: its input (steps x D); last: what is pooled
    std::vector<Scalar> poolingWeights; ///< (steps); not for Last
    std::vector<Scalar> pooled;         ///< (pooled)
};

/// Where column k of the last layer's output is read by Pooling::Last.
std::size_t lastStep(const NetworkShape& shape, std::size_t k, std::size_t steps)
{
    const bool isBackwards = k >= at(shape.settings.units.back());
    return isBackwards ? 0 : steps - 1;
}

/// softmax_t(v . tanh(y_t)).
template <typename Scalar>
std::vector<Scalar> attentionWeights(std::span<const Scalar> v, std::span<const Scalar> y)
{
    std::vector<Scalar> weights(y.size() / v.size());
    for (std::size_t t = 0; t < weights.size(); ++t)
        for (std::size_t k = 0; k < v.size(); ++k)
            weights[t] += v[k] * std::tanh(y[t * v.size() + k]);
    const Scalar largest = *std::ranges::max_element(weights);
    Scalar sum = 0;
    for (Scalar& weight : weights)
        sum += weight = std::exp(weight - largest);
    for (Scalar& weight : weights)
        weight /= sum;
    return weights;
}

/// What the squares' sum is divided by.
template <typename Scalar>
Scalar freedom(std::size_t steps)
{
    return static_cast<Scalar>(std::max<std::size_t>(steps - 1, 1));
}

template <typename Scalar>
void poolForward(const NetworkShape& shape, const NetworkWeights<const Scalar>& weights,
                 ClipTrace<Scalar>& trace)
{
    const std::vector<Scalar>& y = trace.x.back();
    const std::size_t outputs = at(shape.outputs()), steps = y.size() / outputs;
    trace.pooled.assign(outputs, 0);
    if (shape.settings.pooling == Pooling::Last) {
        for (std::size_t k = 0; k < outputs; ++k)
            trace.pooled[k] = y[lastStep(shape, k, steps) * outputs + k];
        return;
    }
    if (shape.settings.pooling == Pooling::Attention)
        trace.poolingWeights = attentionWeights<Scalar>(weights.attention, y);
    else
        trace.poolingWeights.assign(steps, 1 / static_cast<Scalar>(steps));
    for (std::size_t t = 0; t < steps; ++t)
        for (std::size_t k = 0; k < outputs; ++k)
            trace.pooled[k] += trace.poolingWeights[t] * y[t * outputs + k];
    if (shape.settings.pooling != Pooling::MeanDeviation)
        return;
    for (std::size_t k = 0; k < outputs; ++k) {
        Scalar squares = 0;
        for (std::size_t t = 0; t < steps; ++t)
            squares +=
                (y[t * outputs + k] - trace.pooled[k]) * (y[t * outputs + k] - trace.pooled[k]);
        trace.pooled.push_back(std::sqrt(squares / freedom<Scalar>(steps) + Scalar(1e-12)));
    }
}

/// From the pooled vector back to y (steps x outputs) and to the attention's v.
template <typename Scalar>
std::vector<Scalar> poolBackward(const NetworkShape& shape,
                                 const NetworkWeights<const Scalar>& weights,
                                 const ClipTrace<Scalar>& trace, std::span<const Scalar> dPooled,
                                 const NetworkWeights<Scalar>& gradient)
{
    const std::vector<Scalar>& y = trace.x.back();
    const std::size_t outputs = at(shape.outputs()), steps = y.size() / outputs;
    std::vector<Scalar> dy(y.size());
    if (shape.settings.pooling == Pooling::Last) {
        for (std::size_t k = 0; k < outputs; ++k)
            dy[lastStep(shape, k, steps) * outputs + k] = dPooled[k];
        return dy;
    }
    for (std::size_t t = 0; t < steps; ++t)
        for (std::size_t k = 0; k < outputs; ++k)
            dy[t * outputs + k] = trace.poolingWeights[t] * dPooled[k];
    if (shape.settings.pooling == Pooling::MeanDeviation)
        for (std::size_t t = 0; t < steps; ++t)
            for (std::size_t k = 0; k < outputs; ++k)
                dy[t * outputs + k] += dPooled[outputs + k] *
                                       (y[t * outputs + k] - trace.pooled[k]) /
                                       (freedom<Scalar>(steps) * trace.pooled[outputs + k]);
    if (shape.settings.pooling != Pooling::Attention)
        return dy;

    // Of score s_t, by the softmax: a_t (y_t - pooled) . dPooled.
    for (std::size_t t = 0; t < steps; ++t) {
        Scalar dScore = 0;
        for (std::size_t k = 0; k < outputs; ++k)
            dScore += (y[t * outputs + k] - trace.pooled[k]) * dPooled[k];
        dScore *= trace.poolingWeights[t];
        for (std::size_t k = 0; k < outputs; ++k) {
            const Scalar squashed = std::tanh(y[t * outputs + k]);
            gradient.attention[k] += dScore * squashed;
            dy[t * outputs + k] += dScore * weights.attention[k] * (1 - squashed * squashed);
        }
    }
    return dy;
}

template <typename Scalar>
std::span<const Scalar> clipOf(const std::vector<Scalar>& values, int clip, int clips)
{
    const std::size_t size = values.size() / at(clips);
    return std::span(values).subspan(at(clip) * size, size);
}

template <typename Scalar>
ClipTrace<Scalar>
clipForward(const NetworkShape& shape, const NetworkWeights<const Scalar>& weights,
            const ReferenceBatch<Scalar>& batch, int clip, std::span<double> logits)
{
    const std::size_t steps = at(batch.steps);
    const auto x = clipOf(batch.x, clip, batch.clips);
    ClipTrace<Scalar> trace;
    trace.x.emplace_back(x.begin(), x.end());
    for (const LinearWeights<const Scalar>& layer : weights.linear)
        trace.x.push_back(linearForward<Scalar>(layer, trace.x.back()));
    for (std::size_t layer = 0; layer < weights.lstm.size(); ++layer) {
        const std::size_t H = at(shape.settings.units[layer]), outputs = at(shape.outputsOf(layer));
        trace.lstm.emplace_back();
        std::vector<Scalar> y(steps * outputs); // both directions side by side
        for (std::size_t direction = 0; direction < at(shape.directions()); ++direction) {
            trace.lstm.back().push_back(
                lstmForward<Scalar>(weights.lstm[layer][direction], trace.x.back()));
            for (std::size_t t = 0; t < steps; ++t)
                for (std::size_t k = 0; k < H; ++k)
                    y[t * outputs + direction * H + k] = trace.lstm.back()[direction].h[t * H + k];
        }
        trace.x.push_back(std::move(y));
    }
    if (!batch.dropoutMask.empty())
        std::ranges::transform(trace.x.back(), clipOf(batch.dropoutMask, clip, batch.clips),
                               trace.x.back().begin(), std::multiplies<>());
    poolForward(shape, weights, trace);

    std::vector<Scalar> answer(weights.denseBias.begin(), weights.denseBias.end());
    addProduct<Scalar>(weights.dense, trace.pooled, answer);
    std::ranges::copy(answer, logits.begin());
    return trace;
}

template <typename Scalar>
void clipBackward(const NetworkShape& shape, const NetworkWeights<const Scalar>& weights,
                  const ReferenceBatch<Scalar>& batch, int clip, const ClipTrace<Scalar>& trace,
                  std::span<const double> dLogits, const NetworkWeights<Scalar>& gradient)
{
    const std::size_t steps = at(batch.steps);
    const std::vector<Scalar> dAnswer(dLogits.begin(), dLogits.end());
    for (std::size_t k = 0; k < dAnswer.size(); ++k)
        gradient.denseBias[k] += dAnswer[k];
    std::vector<Scalar> dPooled(trace.pooled.size());
    addProductBackward<Scalar>(weights.dense, trace.pooled, dAnswer, gradient.dense, dPooled);

    std::vector<Scalar> dy = poolBackward<Scalar>(shape, weights, trace, dPooled, gradient);
    if (!batch.dropoutMask.empty())
        std::ranges::transform(dy, clipOf(batch.dropoutMask, clip, batch.clips), dy.begin(),
                               std::multiplies<>());
    for (std::size_t layer = weights.linear.size(); layer-- > 0;) {
        std::vector<Scalar> dx(trace.x[layer].size());
        linearBackward<Scalar>(weights.linear[layer], trace.x[layer], trace.x[layer + 1], dy,
                               gradient.linear[layer], dx);
        dy = std::move(dx);
    }
    for (std::size_t layer = weights.lstm.size(); layer-- > 0;) {
        const std::size_t H = at(shape.settings.units[layer]), outputs = at(shape.outputsOf(layer));
        std::vector<Scalar> dx(trace.x[layer].size());
        for (std::size_t direction = 0; direction < at(shape.directions()); ++direction) {
            std::vector<Scalar> dh(steps * H);
            for (std::size_t t = 0; t < steps; ++t)
                for (std::size_t k = 0; k < H; ++k)
                    dh[t * H + k] = dy[t * outputs + direction * H + k];
            lstmBackward<Scalar>(weights.lstm[layer][direction], trace.x[layer],
                                 trace.lstm[layer][direction], dh, gradient.lstm[layer][direction],
                                 dx);
        }
        dy = std::move(dx);
    }
}

} // namespace

template <typename Scalar>
std::vector<double> referenceLogits(const NetworkShape& shape, std::span<const Scalar> parameters,
                                    const ReferenceBatch<Scalar>& batch)
{
    const NetworkWeights<const Scalar> weights(shape, parameters);
    const std::size_t G = at(shape.genres);
    std::vector<double> logits(at(batch.clips) * G);
    for (int clip = 0; clip < batch.clips; ++clip)
        clipForward(shape, weights, batch, clip, std::span(logits).subspan(at(clip) * G, G));
    return logits;
}

template <typename Scalar>
ReferenceGradient<Scalar>
referenceGradient(const NetworkShape& shape, std::span<const Scalar> parameters,
                  const ReferenceBatch<Scalar>& batch, std::span<const float> targets, Loss loss)
{
    const NetworkWeights<const Scalar> weights(shape, parameters);
    const std::size_t G = at(shape.genres);
    std::vector<double> logits(at(batch.clips) * G), dLogits(logits.size());
    std::vector<ClipTrace<Scalar>> traces;
    for (int clip = 0; clip < batch.clips; ++clip)
        traces.push_back(
            clipForward(shape, weights, batch, clip, std::span(logits).subspan(at(clip) * G, G)));

    ReferenceGradient<Scalar> result;
    result.probabilities.resize(logits.size());
    softmax(logits, shape.genres, result.probabilities);
    result.loss = lossAndGradient(loss, logits, targets, shape.genres, dLogits);

    result.gradient.resize(parameters.size());
    const NetworkWeights<Scalar> gradient(shape, result.gradient);
    for (int clip = 0; clip < batch.clips; ++clip)
        clipBackward(shape, weights, batch, clip, traces[at(clip)],
                     std::span<const double>(dLogits).subspan(at(clip) * G, G), gradient);
    return result;
}

#define GENRESCOPE_INSTANTIATE(Scalar)                                                             \
    template LstmTrace<Scalar> lstmForward(const LstmWeights<const Scalar>&,                       \
                                           std::span<const Scalar>);                               \
    template void lstmBackward(const LstmWeights<const Scalar>&, std::span<const Scalar>,          \
                               const LstmTrace<Scalar>&, std::span<const Scalar>,                  \
                               const LstmWeights<Scalar>&, std::span<Scalar>);                     \
    template std::vector<Scalar> linearForward(const LinearWeights<const Scalar>&,                 \
                                               std::span<const Scalar>);                           \
    template void linearBackward(const LinearWeights<const Scalar>&, std::span<const Scalar>,      \
                                 std::span<const Scalar>, std::span<const Scalar>,                 \
                                 const LinearWeights<Scalar>&, std::span<Scalar>);                 \
    template std::vector<double> referenceLogits(const NetworkShape&, std::span<const Scalar>,     \
                                                 const ReferenceBatch<Scalar>&);                   \
    template ReferenceGradient<Scalar> referenceGradient(                                          \
        const NetworkShape&, std::span<const Scalar>, const ReferenceBatch<Scalar>&,               \
        std::span<const float>, Loss);
GENRESCOPE_INSTANTIATE(float)
GENRESCOPE_INSTANTIATE(double)
#undef GENRESCOPE_INSTANTIATE

} // namespace genrescope
