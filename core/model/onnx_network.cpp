// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx_network.h"

#include "core/nn/parameters.h"

#include <algorithm>

namespace genrescope {

namespace {

using Value = OnnxGraph::Value;

/// A network's parameters by name, as the graph wants them.
class Parameters {
public:
    explicit Parameters(const TrainedNetwork& network)
        : m_network(network)
        , m_blocks(parameterBlocks(network.shape))
    {
    }

    std::span<const float> operator[](const std::string& name) const
    {
        const auto block = std::ranges::find(m_blocks, name, &ParameterBlock::name);
        return std::span(m_network.parameters).subspan(block->offset, block->size());
    }

    /// Rows of the gates i, f, g, o in ONNX's order, i, o, f, g: appended to `all`.
    void appendGates(const std::string& name, std::vector<float>& all) const
    {
        const auto rows = (*this)[name];
        const std::size_t gate = rows.size() / 4;
        for (const std::size_t from : {0, 3, 1, 2})
            all.insert(all.end(), rows.begin() + static_cast<std::ptrdiff_t>(from * gate),
                       rows.begin() + static_cast<std::ptrdiff_t>((from + 1) * gate));
    }

private:
    const TrainedNetwork& m_network;
    std::vector<ParameterBlock> m_blocks;
};

/// x: steps x clips x inputs. Gives steps x clips x outputs.
Value addLstm(OnnxGraph& graph, const NetworkShape& shape, const Parameters& parameters,
              std::size_t layer, const Value& x, int steps)
{
    const std::int64_t directions = shape.directions(), units = shape.settings.units[layer],
                       inputs = shape.inputsOf(layer);
    std::vector<float> W, R, B;
    for (const std::string suffix : {"", "_reverse"}) {
        if (!suffix.empty() && directions == 1)
            break;
        const std::string name = "lstm" + std::to_string(layer) + ".";
        parameters.appendGates(name + "weight_ih_l0" + suffix, W);
        parameters.appendGates(name + "weight_hh_l0" + suffix, R);
        parameters.appendGates(name + "bias_ih_l0" + suffix, B);
        parameters.appendGates(name + "bias_hh_l0" + suffix, B);
    }
    const std::string cell =
        shape.settings.cellActivation == CellActivation::Tanh ? "Tanh" : "Sigmoid";
    std::vector<std::string> activations;
    for (std::int64_t direction = 0; direction < directions; ++direction)
        activations.insert(activations.end(), {"Sigmoid", cell, cell});
    const Value y = graph.node(
        "LSTM",
        {x, graph.floats({directions, 4 * units, inputs}, W),
         graph.floats({directions, 4 * units, units}, R), graph.floats({directions, 8 * units}, B)},
        {{"hidden_size", units},
         {"direction", std::string(directions == 2 ? "bidirectional" : "forward")},
         {"activations", activations}});
    // steps x directions x clips x units
    return graph.reshape(
        graph.node("Transpose", {y}, {{"perm", std::vector<std::int64_t>{0, 2, 1, 3}}}),
        {steps, -1, directions * units});
}

Value addLinear(OnnxGraph& graph, const NetworkShape& shape, const Parameters& parameters,
                std::size_t layer, const Value& x)
{
    const std::string name = "linear" + std::to_string(layer) + ".";
    const Value weight =
        graph.floats({shape.outputsOf(layer), shape.inputsOf(layer)}, parameters[name + "weight"]);
    const Value turned =
        graph.node("Transpose", {weight}, {{"perm", std::vector<std::int64_t>{1, 0}}});
    const Value sum =
        graph.node("Add", {graph.node("MatMul", {x, turned}),
                           graph.floats({shape.outputsOf(layer)}, parameters[name + "bias"])});
    return graph.node("Relu", {sum});
}

/// y: steps x clips x outputs. Gives clips x pooled.
Value addPooling(OnnxGraph& graph, const NetworkShape& shape, const Parameters& parameters,
                 const Value& y, int steps)
{
    const std::int64_t outputs = shape.outputs(), units = shape.settings.units.back();
    const OnnxGraph::Attributes overTime = {{"axes", std::vector<std::int64_t>{0}},
                                            {"keepdims", std::int64_t{0}}};
    const auto stepAt = [&](std::int64_t step, std::int64_t first, std::int64_t end) {
        return graph.reshape(graph.slice(graph.slice(y, 0, step, step + 1), 2, first, end),
                             {-1, end - first});
    };
    switch (shape.settings.pooling) {
    case Pooling::Last:
        if (shape.directions() == 1)
            return stepAt(steps - 1, 0, outputs);
        return graph.node("Concat", {stepAt(steps - 1, 0, units), stepAt(0, units, outputs)},
                          {{"axis", std::int64_t{1}}});
    case Pooling::Attention: {
        const Value scores =
            graph.node("MatMul", {graph.node("Tanh", {y}),
                                  graph.floats({outputs, 1}, parameters["attention.weight"])});
        const Value weights = graph.node("Softmax", {scores}, {{"axis", std::int64_t{0}}});
        return graph.node("ReduceSum", {graph.node("Mul", {y, weights}), graph.integers({0})},
                          {{"keepdims", std::int64_t{0}}});
    }
    case Pooling::Mean:
    case Pooling::MeanDeviation:
        break;
    }
    const Value mean = graph.node("ReduceMean", {y}, overTime);
    if (shape.settings.pooling == Pooling::Mean)
        return mean;
    const Value apart = graph.node("Sub", {y, mean});
    const Value squares = graph.node("ReduceMean", {graph.node("Mul", {apart, apart})}, overTime);
    const float freedom = static_cast<float>(steps) / static_cast<float>(std::max(steps - 1, 1));
    const Value variance = graph.node(
        "Add", {graph.node("Mul", {squares, graph.number(freedom)}), graph.number(1e-12f)});
    return graph.node("Concat", {mean, graph.node("Sqrt", {variance})},
                      {{"axis", std::int64_t{1}}});
}

/// The starts of the stretches that predictClips() reads; none where it reads the clip at once.
std::vector<int> stretchStarts(int steps, int crop)
{
    if (crop <= 0 || crop >= steps)
        return {};
    const int stretches = std::max(2, (2 * steps + crop - 1) / crop - 1);
    std::vector<int> starts;
    for (int i = 0; i < stretches; ++i)
        starts.push_back((steps - crop) * i / (stretches - 1));
    return starts;
}

/// Divides each row by its sum.
Value normalised(OnnxGraph& graph, const Value& rows)
{
    return graph.node("Div", {rows, graph.node("ReduceSum", {rows, graph.integers({1})},
                                               {{"keepdims", std::int64_t{1}}})});
}

/// members: networks x batch x genres.
Value addVotes(OnnxGraph& graph, const Value& members, int genres)
{
    const OnnxGraph::Attributes overMembers = {{"axes", std::vector<std::int64_t>{0}},
                                               {"keepdims", std::int64_t{0}}};
    const float offOn[] = {0, 1};
    const auto chosen = [&](const Value& values, std::int64_t axis) {
        const Value best =
            graph.node("ArgMax", {values}, {{"axis", axis}, {"keepdims", std::int64_t{0}}});
        return graph.node("OneHot", {best, graph.integers({genres}), graph.floats({2}, offOn)},
                          {{"axis", std::int64_t{-1}}});
    };
    const Value counts = graph.node("ReduceSum", {chosen(members, 2), graph.integers({0})},
                                    {{"keepdims", std::int64_t{0}}});
    const Value most =
        graph.node("ReduceMax", {counts},
                   {{"axes", std::vector<std::int64_t>{1}}, {"keepdims", std::int64_t{1}}});
    const Value isMost = graph.node("Equal", {counts, most});
    const Value mean = graph.node("ReduceMean", {members}, overMembers);
    const Value winner = chosen(graph.node("Where", {isMost, mean, graph.number(-1)}), 1);
    const Value ties = graph.node(
        "ReduceSum", {graph.node("Cast", {isMost}, {{"to", std::int64_t{1}}}), graph.integers({1})},
        {{"keepdims", std::int64_t{1}}});
    const Value isTie = graph.node("Cast", {graph.node("Greater", {ties, graph.number(1)})},
                                   {{"to", std::int64_t{1}}});
    const Value lead = graph.node("Mul", {graph.node("Mul", {winner, isTie}), graph.number(1e-5f)});
    return graph.node("Mul", {counts, graph.node("Add", {lead, graph.number(1)})});
}

} // namespace

Value addNetwork(OnnxGraph& graph, const TrainedNetwork& network, const Value& features, int steps)
{
    const NetworkShape& shape = network.shape;
    const Parameters parameters(network);
    Value x = features;
    const std::vector<int> starts = stretchStarts(steps, shape.settings.cropSteps);
    if (!starts.empty()) {
        steps = shape.settings.cropSteps;
        std::vector<Value> stretches;
        for (const int start : starts)
            stretches.push_back(graph.slice(features, 1, start, start + steps));
        x = graph.node("Concat", stretches, {{"axis", std::int64_t{0}}});
    }
    x = graph.node("Transpose", {x}, {{"perm", std::vector<std::int64_t>{1, 0, 2}}});
    for (std::size_t layer = 0; layer < shape.settings.units.size(); ++layer)
        x = shape.settings.recurrence == Recurrence::Lstm
                ? addLstm(graph, shape, parameters, layer, x, steps)
                : addLinear(graph, shape, parameters, layer, x);
    const Value logits =
        graph.node("Gemm",
                   {addPooling(graph, shape, parameters, x, steps),
                    graph.floats({shape.genres, shape.pooled()}, parameters["dense.weight"]),
                    graph.floats({shape.genres}, parameters["dense.bias"])},
                   {{"transB", std::int64_t{1}}});
    const Value probabilities = graph.node("Softmax", {logits}, {{"axis", std::int64_t{1}}});
    if (starts.empty())
        return probabilities;
    const Value byStretch =
        graph.reshape(probabilities, {static_cast<std::int64_t>(starts.size()), -1, shape.genres});
    return graph.node("ReduceMean", {byStretch},
                      {{"axes", std::vector<std::int64_t>{0}}, {"keepdims", std::int64_t{0}}});
}

Value addScaler(OnnxGraph& graph, const Scaler& scaler, const Value& features)
{
    const auto columns = static_cast<std::int64_t>(scaler.mean.size());
    Value x = features;
    if (columns > 0)
        x = graph.node("Mul", {graph.node("Sub", {x, graph.floats({columns}, scaler.mean)}),
                               graph.floats({columns}, scaler.scale)});
    if (scaler.limit > 0)
        x = graph.node("Clip", {x, graph.number(-scaler.limit), graph.number(scaler.limit)});
    return x;
}

Value addBlend(OnnxGraph& graph, const std::vector<Value>& members, int genres, Blend blend,
               std::span<const float> weights)
{
    if (members.size() == 1)
        return members.front();
    std::vector<Value> rows; // 1 x batch x genres
    for (const Value& member : members)
        rows.push_back(graph.node("Unsqueeze", {member, graph.integers({0})}));
    const Value all = graph.node("Concat", rows, {{"axis", std::int64_t{0}}});
    const OnnxGraph::Attributes overMembers = {{"axes", std::vector<std::int64_t>{0}},
                                               {"keepdims", std::int64_t{0}}};
    switch (blend) {
    case Blend::Average:
        return normalised(graph, graph.node("ReduceMean", {all}, overMembers));
    case Blend::LogAverage: {
        const Value logs = graph.node("Log", {graph.node("Max", {all, graph.number(1e-30f)})});
        return graph.node("Softmax", {graph.node("ReduceMean", {logs}, overMembers)},
                          {{"axis", std::int64_t{1}}});
    }
    case Blend::Maximum:
        return normalised(graph, graph.node("ReduceMax", {all}, overMembers));
    case Blend::Weighted: {
        const Value each = graph.floats({static_cast<std::int64_t>(weights.size()), 1, 1}, weights);
        return normalised(graph, graph.node("ReduceSum",
                                            {graph.node("Mul", {all, each}), graph.integers({0})},
                                            {{"keepdims", std::int64_t{0}}}));
    }
    case Blend::Vote:
        break;
    }
    return normalised(graph, addVotes(graph, all, genres));
}

Value addTemperature(OnnxGraph& graph, const Value& probabilities, double temperature)
{
    if (temperature == 1)
        return probabilities;
    const Value logs =
        graph.node("Log", {graph.node("Max", {probabilities, graph.number(1e-37f)})});
    return graph.node(
        "Softmax", {graph.node("Mul", {logs, graph.number(static_cast<float>(1 / temperature))})},
        {{"axis", std::int64_t{1}}});
}

} // namespace genrescope
