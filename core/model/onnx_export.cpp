// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx_export.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/base/version.h"
#include "core/model/onnx_network.h"
#include "core/training/recipe.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace genrescope {

using nlohmann::json;
using Value = OnnxGraph::Value;

namespace {

/// How members read features: several may share one.
struct Reading {
    std::vector<int> columns; ///< empty: all
    Scaler scaler;

    bool operator==(const Reading&) const = default;
};

Reading readingOf(const TrainedNetwork& member)
{
    return {member.columns, member.scaler};
}

std::vector<Reading> readingsOf(const GenreModel& model)
{
    std::vector<Reading> readings;
    for (const TrainedNetwork& member : model.members)
        if (std::ranges::find(readings, readingOf(member)) == readings.end())
            readings.push_back(readingOf(member));
    return readings;
}

std::size_t placeOf(const std::vector<Reading>& readings, const TrainedNetwork& member)
{
    return static_cast<std::size_t>(std::ranges::find(readings, readingOf(member)) -
                                    readings.begin());
}

int columnsOf(const Reading& reading, const GenreModel& model)
{
    return reading.columns.empty() ? stepColumns(model.frontEnd)
                                   : static_cast<int>(reading.columns.size());
}

std::string inputName(std::size_t reading, std::size_t readings)
{
    return readings == 1 ? "features" : "features_" + std::to_string(reading);
}

/// Where the means, deviations and changes of a front end's blocks stand.
struct BasePlace {
    bool isThere = false;
    int first = 0, end = 0; ///< columns of a step
};

BasePlace basePlace(const FrontEndSettings& frontEnd)
{
    int column = 0;
    for (const BlockGroup group : frontEnd.blockGroups) {
        const int columns = genrescope::columnsOf(group, frontEnd);
        if (frontEnd.blockFrames > 0 && group == BlockGroup::Base)
            return {true, column, column + columns};
        column += columns;
    }
    return {};
}

/// frames: batch x (steps blockFrames) x frameColumns. Gives batch x steps x 3 frameColumns.
Value addBase(OnnxGraph& graph, const FrontEndSettings& frontEnd, Value frames)
{
    const std::int64_t columns = frameColumns(frontEnd), length = frontEnd.blockFrames,
                       count = frontEnd.steps * length;
    std::int64_t column = 0;
    for (const Feature feature : frontEnd.features) {
        if (feature == Feature::Flatness) { // as its logarithm
            const Value flatness =
                graph.node("Log", {graph.node("Add", {graph.slice(frames, 2, column, column + 1),
                                                      graph.number(1e-10f)})});
            frames = graph.node("Concat",
                                {graph.slice(frames, 2, 0, column), flatness,
                                 graph.slice(frames, 2, column + 1, columns)},
                                {{"axis", std::int64_t{2}}});
            break;
        }
        column += genrescope::columnsOf(feature, frontEnd);
    }
    const OnnxGraph::Attributes overBlock = {{"axes", std::vector<std::int64_t>{2}},
                                             {"keepdims", std::int64_t{1}}};
    const auto inBlocks = [&](const Value& value) {
        return graph.reshape(value, {0, frontEnd.steps, length, columns});
    };
    const Value blocks = inBlocks(frames);
    const Value mean = graph.node("ReduceMean", {blocks}, overBlock);
    const Value apart = graph.node("Sub", {blocks, mean});
    const Value deviation = graph.node(
        "Sqrt", {graph.node("ReduceMean", {graph.node("Mul", {apart, apart})}, overBlock)});
    // From the frame before, which may lie in the block before; the first has none.
    const Value before =
        graph.node("Concat", {graph.slice(frames, 1, 0, 1), graph.slice(frames, 1, 0, count - 1)},
                   {{"axis", std::int64_t{1}}});
    const Value change =
        graph.node("ReduceMean",
                   {inBlocks(graph.node("Abs", {graph.node("Sub", {frames, before})}))}, overBlock);
    return graph.reshape(
        graph.node("Concat", {mean, deviation, change}, {{"axis", std::int64_t{2}}}),
        {0, frontEnd.steps, 3 * columns});
}

/// The model's features from its inputs: batch x steps x stepColumns.
Value addFeatures(OnnxGraph& graph, const FrontEndSettings& frontEnd)
{
    const std::int64_t steps = frontEnd.steps, columns = stepColumns(frontEnd);
    const BasePlace base = basePlace(frontEnd);
    if (!base.isThere)
        return graph.input("features", {-1, steps, columns});
    const Value frames =
        graph.input("frames", {-1, steps * frontEnd.blockFrames, frameColumns(frontEnd)});
    const std::int64_t others = columns - (base.end - base.first);
    std::vector<Value> parts;
    const Value blocks = others > 0 ? graph.input("blocks", {-1, steps, others}) : "";
    if (base.first > 0)
        parts.push_back(graph.slice(blocks, 2, 0, base.first));
    parts.push_back(addBase(graph, frontEnd, frames));
    if (base.first < others)
        parts.push_back(graph.slice(blocks, 2, base.first, others));
    return parts.size() == 1 ? parts.front()
                             : graph.node("Concat", parts, {{"axis", std::int64_t{2}}});
}

/// What each reading gives to its networks: inputs, or made of the model's features.
std::vector<Value> addReadings(OnnxGraph& graph, const GenreModel& model, OnnxForm form)
{
    const std::vector<Reading> readings = readingsOf(model);
    std::vector<Value> values;
    const Value features = form == OnnxForm::Whole ? addFeatures(graph, model.frontEnd) : "";
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (form == OnnxForm::Networks) {
            values.push_back(
                graph.input(inputName(i, readings.size()),
                            {-1, model.frontEnd.steps, columnsOf(readings[i], model)}));
            continue;
        }
        Value value = features;
        if (!readings[i].columns.empty())
            value = graph.node(
                "Gather",
                {value, graph.integers({readings[i].columns.begin(), readings[i].columns.end()})},
                {{"axis", std::int64_t{2}}});
        values.push_back(addScaler(graph, readings[i].scaler, value));
    }
    return values;
}

json inputJson(const std::string& name, std::vector<json> shape, const std::string& what)
{
    shape.insert(shape.begin(), "batch");
    return {{"name", name}, {"type", "float"}, {"shape", shape}, {"description", what}};
}

json inputsJson(const GenreModel& model, OnnxForm form)
{
    const FrontEndSettings& frontEnd = model.frontEnd;
    json inputs = json::array();
    if (form == OnnxForm::Networks) {
        const std::vector<Reading> readings = readingsOf(model);
        for (std::size_t i = 0; i < readings.size(); ++i)
            inputs.push_back(inputJson(
                inputName(i, readings.size()), {frontEnd.steps, columnsOf(readings[i], model)},
                "columns of 'columns' as 'scalers'[" + std::to_string(i) + "] makes them"));
        return inputs;
    }
    const BasePlace base = basePlace(frontEnd);
    if (!base.isThere)
        return json::array({inputJson("features", {frontEnd.steps, stepColumns(frontEnd)},
                                      "all of 'columns', as they are")});
    inputs.push_back(
        inputJson("frames", {frontEnd.steps * frontEnd.blockFrames, frameColumns(frontEnd)},
                  "the first frames of 'front_end' without blocks, of a clip that has so many"));
    const int others = stepColumns(frontEnd) - (base.end - base.first);
    if (others > 0)
        inputs.push_back(inputJson("blocks", {frontEnd.steps, others},
                                   "'columns' without those that begin with base_"));
    return inputs;
}

json scalersJson(const GenreModel& model)
{
    json scalers = json::array();
    for (const Reading& reading : readingsOf(model)) {
        std::vector<int> columns = reading.columns;
        for (int i = 0; reading.columns.empty() && i < stepColumns(model.frontEnd); ++i)
            columns.push_back(i);
        scalers.push_back({{"columns", columns},
                           {"mean", reading.scaler.mean},
                           {"scale", reading.scaler.scale},
                           {"limit", reading.scaler.limit}});
    }
    return scalers;
}

} // namespace

std::string_view nameOf(OnnxForm form)
{
    return form == OnnxForm::Networks ? "networks" : "whole";
}

std::string onnxBytes(const GenreModel& model, OnnxForm form)
{
    OnnxGraph graph;
    const int genres = static_cast<int>(model.genres.size());
    const std::vector<Reading> readings = readingsOf(model);
    const std::vector<Value> features = addReadings(graph, model, form);
    std::vector<Value> members;
    for (const TrainedNetwork& member : model.members)
        members.push_back(
            addNetwork(graph, member, features[placeOf(readings, member)], model.frontEnd.steps));
    Value probabilities = addBlend(graph, members, genres, model.blend, model.weights);
    if (form == OnnxForm::Whole)
        probabilities = addTemperature(graph, probabilities, model.temperature);
    graph.output(probabilities, "probabilities", {-1, genres});
    return graph.bytes("genrescope", {{"genrescope.form", std::string(nameOf(form))},
                                      {"genrescope.classes", textOf(json(model.genres))}});
}

json onnxCard(const GenreModel& model, OnnxForm form, const std::string& name)
{
    json card = {
        {"name", name},
        {"type", "genre classifier"},
        {"description", "LSTM networks that tell musical genres apart"},
        {"author", "made with Genrescope"},
        {"version", model.facts.programVersion},
        {"framework", "ONNX"},
        {"framework_version", "opset 13"},
        {"form", nameOf(form)},
        {"classes", model.genres},
        {"dataset", {{"name", model.facts.dataName}, {"fingerprint", model.facts.dataFingerprint}}},
        {"inference",
         {{"sample_rate", model.frontEnd.sampleRateHz},
          {"clip_seconds", clipSeconds(model.frontEnd)},
          {"algorithm", "genrescope-cli extract --model"}}},
        {"schema",
         {{"inputs", inputsJson(model, form)},
          {"outputs",
           {{{"name", "probabilities"},
             {"type", "float"},
             {"shape", {"batch", model.genres.size()}},
             {"op", "Softmax"},
             {"output_purpose", form == OnnxForm::Whole ? "predictions, calibrated"
                                                        : "predictions, not calibrated"}}}}}},
        {"networks", model.members.size()},
        {"blend", nameOf(model.blend)},
        {"front_end", toJson(model.frontEnd)},
        {"columns", columnNames(model.frontEnd)},
        {"calibration",
         {{"temperature", model.temperature},
          {"formula", "p^(1/temperature), normalised"},
          {"sure_threshold", model.sureThreshold},
          {"in_graph", form == OnnxForm::Whole}}}};
    if (form == OnnxForm::Networks) {
        card["scalers"] = scalersJson(model);
        card["scaler_formula"] = "clamp((x[columns] - mean) * scale, -limit, limit); limit 0: none";
    }
    return card;
}

Result<void> exportOnnx(const GenreModel& model, OnnxForm form, const std::filesystem::path& file)
{
    std::filesystem::path card = file;
    card.replace_extension(".json");
    return writeFile(file, onnxBytes(model, form)).and_then([&] {
        return writeFile(card, textOf(onnxCard(model, form, textOf(file.stem())), 1) + "\n");
    });
}

} // namespace genrescope
