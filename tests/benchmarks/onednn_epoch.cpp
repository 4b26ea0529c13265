// SPDX-License-Identifier: GPL-3.0-or-later
// oneDNN's LSTM, for compare_lstm.py: usage and output as lstm_epoch's, but the threads are what
// OMP_NUM_THREADS says. Its primitives alone, with
// the weights brought into the layouts it likes best for each batch, as training must. Gathering
// clips into batches, pooling, the Dense layer, the loss and Adam are left out: it does less than
// ours.
#include "tests/benchmarks/stopwatch.h"

#include <oneapi/dnnl/dnnl.hpp>

#include <algorithm>
#include <memory>
#include <random>
#include <unordered_map>
#include <vector>

using namespace dnnl;
using namespace genrescope::benchmarks;

namespace {

using Tag = memory::format_tag;
using Arguments = std::unordered_map<int, memory>;
constexpr memory::dim steps = 1291, inputs = 27, widths[] = {inputs, 32, 16}, batchClips = 128;

memory::desc floats(const memory::dims& dims, Tag tag)
{
    return {dims, memory::data_type::f32, tag};
}

/// Plain weights, and what they must become for a primitive.
struct Weights {
    memory plain, packed;

    void pack(stream& queue) { reorder(plain, packed).execute(queue, plain, packed); }
};

/// One layer for batches of one size.
class Layer {
public:
    Layer(const engine& processor, memory::dim clips, memory::dim columns, memory::dim units,
          const memory& source, const memory& dSource, bool isTraining)
    {
        const auto any = [](const memory::dims& dims) { return floats(dims, Tag::any); };
        const memory::desc sourceDesc = floats({steps, clips, columns}, Tag::tnc);
        const memory::desc outputDesc = floats({steps, clips, units}, Tag::tnc);
        const memory::desc biasDesc = floats({1, 1, 4, units}, Tag::ldgo);
        const memory::dims inputDims = {1, 1, columns, 4, units},
                           stateDims = {1, 1, units, 4, units};
        const memory::desc none;
        constexpr auto direction = rnn_direction::unidirectional_left2right;
        const lstm_forward::primitive_desc forward(
            {isTraining ? prop_kind::forward_training : prop_kind::forward_inference, direction,
             sourceDesc, none, none, any(inputDims), any(stateDims), biasDesc, outputDesc, none,
             none},
            processor);
        const auto make = [&](const memory::desc& desc, float limit = 0) {
            memory array(desc, processor);
            float* values = static_cast<float*>(array.get_data_handle());
            std::minstd_rand random;
            std::uniform_real_distribution<float> uniform(-limit, limit);
            std::generate_n(values, desc.get_size() / sizeof(float),
                            [&] { return limit == 0 ? 0 : uniform(random); });
            return array;
        };
        const memory input = make(floats(inputDims, Tag::ldigo), 0.3f);
        const memory state = make(floats(stateDims, Tag::ldigo), 0.3f);
        output = make(outputDesc);
        m_weights = {{input, make(forward.weights_layer_desc())},
                     {state, make(forward.weights_iter_desc())}};
        m_forward = lstm_forward(forward);
        m_forwardArguments = {{DNNL_ARG_SRC_LAYER, source},
                              {DNNL_ARG_WEIGHTS_LAYER, m_weights[0].packed},
                              {DNNL_ARG_WEIGHTS_ITER, m_weights[1].packed},
                              {DNNL_ARG_BIAS, make(biasDesc)},
                              {DNNL_ARG_DST_LAYER, output}};
        if (!isTraining)
            return;
        const memory workspace(forward.workspace_desc(), processor);
        m_forwardArguments[DNNL_ARG_WORKSPACE] = workspace;

        const lstm_backward::primitive_desc backward({prop_kind::backward,
                                                      direction,
                                                      sourceDesc,
                                                      none,
                                                      none,
                                                      any(inputDims),
                                                      any(stateDims),
                                                      biasDesc,
                                                      outputDesc,
                                                      none,
                                                      none,
                                                      sourceDesc,
                                                      none,
                                                      none,
                                                      any(inputDims),
                                                      any(stateDims),
                                                      biasDesc,
                                                      outputDesc,
                                                      none,
                                                      none},
                                                     processor, forward);
        dOutput = make(outputDesc, 0.01f);
        m_backwardWeights = {{input, make(backward.weights_layer_desc())},
                             {state, make(backward.weights_iter_desc())}};
        m_gradients = {
            {make(floats(inputDims, Tag::ldigo)), make(backward.diff_weights_layer_desc())},
            {make(floats(stateDims, Tag::ldigo)), make(backward.diff_weights_iter_desc())}};
        m_backward = lstm_backward(backward);
        m_backwardArguments = m_forwardArguments;
        m_backwardArguments[DNNL_ARG_WEIGHTS_LAYER] = m_backwardWeights[0].packed;
        m_backwardArguments[DNNL_ARG_WEIGHTS_ITER] = m_backwardWeights[1].packed;
        m_backwardArguments.insert({{DNNL_ARG_DIFF_SRC_LAYER, dSource},
                                    {DNNL_ARG_DIFF_WEIGHTS_LAYER, m_gradients[0].packed},
                                    {DNNL_ARG_DIFF_WEIGHTS_ITER, m_gradients[1].packed},
                                    {DNNL_ARG_DIFF_BIAS, make(biasDesc)},
                                    {DNNL_ARG_DIFF_DST_LAYER, dOutput}});
    }

    void forward(stream& queue)
    {
        for (Weights& weights : m_weights)
            weights.pack(queue);
        m_forward.execute(queue, m_forwardArguments);
    }

    void backward(stream& queue)
    {
        for (Weights& weights : m_backwardWeights)
            weights.pack(queue);
        for (Weights& gradient : m_gradients) { // it adds to what is there
            const std::size_t bytes = gradient.packed.get_desc().get_size();
            std::fill_n(static_cast<char*>(gradient.packed.get_data_handle()), bytes, char{0});
        }
        m_backward.execute(queue, m_backwardArguments);
        for (Weights& gradient : m_gradients)
            reorder(gradient.packed, gradient.plain)
                .execute(queue, gradient.packed, gradient.plain);
    }

    memory output, dOutput;

private:
    std::vector<Weights> m_weights, m_backwardWeights, m_gradients;
    lstm_forward m_forward;
    lstm_backward m_backward;
    Arguments m_forwardArguments, m_backwardArguments;
};

/// Both layers for batches of one size.
class Network {
public:
    Network(const engine& processor, memory::dim clips, bool isTraining)
    {
        const auto rows = [&](memory::dim width) {
            memory array(floats({steps, clips, width}, Tag::tnc), processor);
            std::minstd_rand random;
            std::generate_n(static_cast<float*>(array.get_data_handle()), steps * clips * width,
                            [&] { return std::uniform_real_distribution<float>(-1, 1)(random); });
            return array;
        };
        const memory source = rows(inputs), dSource = rows(inputs);
        m_layers.emplace_back(processor, clips, widths[0], widths[1], source, dSource, isTraining);
        m_layers.emplace_back(processor, clips, widths[1], widths[2], m_layers[0].output,
                              m_layers[0].dOutput, isTraining);
    }

    void forward(stream& queue)
    {
        for (Layer& layer : m_layers)
            layer.forward(queue);
    }
    void backward(stream& queue)
    {
        for (std::size_t i = m_layers.size(); i-- > 0;)
            m_layers[i].backward(queue);
    }

private:
    std::vector<Layer> m_layers;
};

} // namespace

int main(int count, char** words)
{
    if (count != 4)
        return 2;
    const memory::dim clips = std::stol(words[2]);
    const bool isTraining = words[1] == std::string("epoch");
    const engine processor(engine::kind::cpu, 0);
    stream queue(processor);

    const memory::dim whole = isTraining ? clips / batchClips : 0;
    const memory::dim rest = isTraining ? clips % batchClips : clips;
    std::unique_ptr<Network> wholeBatch, restBatch;
    if (whole > 0)
        wholeBatch = std::make_unique<Network>(processor, batchClips, isTraining);
    if (rest > 0)
        restBatch = std::make_unique<Network>(processor, rest, isTraining);
    const auto run = [&](Network& network) {
        network.forward(queue);
        if (isTraining)
            network.backward(queue);
        queue.wait();
    };
    const int repeats = isTraining ? 1 : forwardRepeats;
    do {
        Stopwatch watch;
        for (int i = 0; i < repeats; ++i) {
            for (memory::dim batch = 0; batch < whole; ++batch)
                run(*wholeBatch);
            if (restBatch)
                run(*restBatch);
        }
        std::cout << watch.lap(repeats) << std::endl;
    } while (askedForMore());
}
