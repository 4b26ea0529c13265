// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace genrescope {

/// An ONNX graph that grows node by node: each call gives the name of the value it makes. Opset 13.
class OnnxGraph {
public:
    using Value = std::string;
    using Shape = std::vector<std::int64_t>; ///< -1: any number ("batch")
    using Attribute = std::variant<std::int64_t, float, std::string, std::vector<std::int64_t>,
                                   std::vector<std::string>>;
    using Attributes = std::map<std::string, Attribute>;

    OnnxGraph();
    ~OnnxGraph();
    OnnxGraph(const OnnxGraph&) = delete;
    OnnxGraph& operator=(const OnnxGraph&) = delete;

    Value input(const std::string& name, const Shape& shape); ///< float
    Value floats(const Shape& shape, std::span<const float> values);
    Value number(float value);                               ///< a scalar
    Value integers(const std::vector<std::int64_t>& values); ///< a vector of int64
    Value node(const std::string& operation, const std::vector<Value>& inputs,
               const Attributes& attributes = {});
    void output(const Value& value, const std::string& name, const Shape& shape); ///< float

    // What several places need.
    Value slice(const Value& value, std::int64_t axis, std::int64_t begin, std::int64_t end);
    Value reshape(const Value& value, const Shape& shape); ///< 0: as it was, -1: what is left

    /// The model file. `metadata`: for people and programs that look for it.
    std::string bytes(const std::string& name, const std::map<std::string, std::string>& metadata);

private:
    struct Proto;
    std::string newName();

    std::unique_ptr<Proto> m_proto;
    int m_names = 0;
};

} // namespace genrescope
