// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx_graph.h"

#include "core/base/version.h"

#include <onnx/onnx_pb.h>

namespace genrescope {

namespace {

constexpr int kOpset = 13;
constexpr int kIrVersion = 7; // the first that knows opset 13: what is older reads it too

void describe(onnx::ValueInfoProto& value, const std::string& name, const OnnxGraph::Shape& shape)
{
    value.set_name(name);
    auto& type = *value.mutable_type()->mutable_tensor_type();
    type.set_elem_type(onnx::TensorProto::FLOAT);
    for (const std::int64_t extent : shape) {
        auto& dimension = *type.mutable_shape()->add_dim();
        if (extent < 0)
            dimension.set_dim_param("batch");
        else
            dimension.set_dim_value(extent);
    }
}

void set(onnx::AttributeProto& attribute, const OnnxGraph::Attribute& value)
{
    using Type = onnx::AttributeProto;
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        attribute.set_type(Type::INT);
        attribute.set_i(*integer);
    } else if (const auto* real = std::get_if<float>(&value)) {
        attribute.set_type(Type::FLOAT);
        attribute.set_f(*real);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        attribute.set_type(Type::STRING);
        attribute.set_s(*text);
    } else if (const auto* integers = std::get_if<std::vector<std::int64_t>>(&value)) {
        attribute.set_type(Type::INTS);
        attribute.mutable_ints()->Add(integers->begin(), integers->end());
    } else if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
        attribute.set_type(Type::STRINGS);
        for (const std::string& one : *texts)
            attribute.add_strings(one);
    }
}

} // namespace

struct OnnxGraph::Proto {
    onnx::ModelProto model;
    onnx::GraphProto& graph = *model.mutable_graph();
};

OnnxGraph::OnnxGraph()
    : m_proto(std::make_unique<Proto>())
{
}

OnnxGraph::~OnnxGraph() = default;

std::string OnnxGraph::newName()
{
    return "v" + std::to_string(m_names++);
}

OnnxGraph::Value OnnxGraph::input(const std::string& name, const Shape& shape)
{
    describe(*m_proto->graph.add_input(), name, shape);
    return name;
}

OnnxGraph::Value OnnxGraph::floats(const Shape& shape, std::span<const float> values)
{
    auto& tensor = *m_proto->graph.add_initializer();
    tensor.set_name(newName());
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const std::int64_t extent : shape)
        tensor.add_dims(extent);
    tensor.set_raw_data(values.data(), values.size_bytes()); // little-endian, as everywhere here
    return tensor.name();
}

OnnxGraph::Value OnnxGraph::number(float value)
{
    return floats({}, {&value, 1});
}

OnnxGraph::Value OnnxGraph::integers(const std::vector<std::int64_t>& values)
{
    auto& tensor = *m_proto->graph.add_initializer();
    tensor.set_name(newName());
    tensor.set_data_type(onnx::TensorProto::INT64);
    tensor.add_dims(static_cast<std::int64_t>(values.size()));
    tensor.set_raw_data(values.data(), values.size() * sizeof(std::int64_t));
    return tensor.name();
}

OnnxGraph::Value OnnxGraph::node(const std::string& operation, const std::vector<Value>& inputs,
                                 const Attributes& attributes)
{
    auto& node = *m_proto->graph.add_node();
    node.set_op_type(operation);
    for (const Value& input : inputs)
        node.add_input(input);
    for (const auto& [name, value] : attributes) {
        auto& attribute = *node.add_attribute();
        attribute.set_name(name);
        set(attribute, value);
    }
    node.add_output(newName());
    node.set_name(operation + "_" + node.output(0));
    return node.output(0);
}

void OnnxGraph::output(const Value& value, const std::string& name, const Shape& shape)
{
    auto& node = *m_proto->graph.add_node();
    node.set_op_type("Identity");
    node.set_name("Identity_" + name);
    node.add_input(value);
    node.add_output(name);
    describe(*m_proto->graph.add_output(), name, shape);
}

OnnxGraph::Value OnnxGraph::slice(const Value& value, std::int64_t axis, std::int64_t begin,
                                  std::int64_t end)
{
    return node("Slice", {value, integers({begin}), integers({end}), integers({axis})});
}

OnnxGraph::Value OnnxGraph::reshape(const Value& value, const Shape& shape)
{
    return node("Reshape", {value, integers(shape)});
}

std::string OnnxGraph::bytes(const std::string& name,
                             const std::map<std::string, std::string>& metadata)
{
    onnx::ModelProto& model = m_proto->model;
    model.set_ir_version(kIrVersion);
    model.set_producer_name("Genrescope");
    model.set_producer_version(std::string(programVersion()));
    model.clear_opset_import();
    model.add_opset_import()->set_version(kOpset);
    model.clear_metadata_props();
    for (const auto& [key, value] : metadata) {
        auto& property = *model.add_metadata_props();
        property.set_key(key);
        property.set_value(value);
    }
    m_proto->graph.set_name(name);
    return model.SerializeAsString();
}

} // namespace genrescope
