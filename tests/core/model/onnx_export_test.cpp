// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx_export.h"

#include "tests/support/test_files.h"
#include "tests/support/toy_model.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <onnx/onnx_pb.h>

using namespace genrescope;
using test::toyModel;

// That other programs compute the same from such files is seen by tests/exchange/models.py.

namespace {

onnx::ModelProto parsed(const std::string& bytes)
{
    onnx::ModelProto model;
    EXPECT_TRUE(model.ParseFromString(bytes));
    return model;
}

std::vector<std::string> inputsOf(const onnx::ModelProto& model)
{
    std::vector<std::string> names;
    for (const auto& input : model.graph().input())
        names.push_back(input.name());
    return names;
}

int nodesOf(const onnx::ModelProto& model, const std::string& operation)
{
    return static_cast<int>(
        std::ranges::count_if(model.graph().node(), [&](const onnx::NodeProto& node) {
            return node.op_type() == operation;
        }));
}

} // namespace

TEST(onnx_export, a_graph_has_an_lstm_for_each_network_and_one_answer)
{
    const GenreModel model = toyModel(3);
    const auto graph = parsed(onnxBytes(model, OnnxForm::Networks));
    EXPECT_EQ(nodesOf(graph, "LSTM"), 3);
    ASSERT_EQ(graph.graph().output_size(), 1);
    EXPECT_EQ(graph.graph().output(0).name(), "probabilities");
    const auto& shape = graph.graph().output(0).type().tensor_type().shape();
    EXPECT_EQ(shape.dim(0).dim_param(), "batch");
    EXPECT_EQ(shape.dim(1).dim_value(), static_cast<int>(model.genres.size()));
    EXPECT_EQ(graph.opset_import(0).version(), 13);
}

TEST(onnx_export, networks_that_read_alike_share_an_input)
{
    GenreModel model = toyModel(3);
    for (TrainedNetwork& member : model.members)
        member.scaler = model.members[0].scaler;
    EXPECT_EQ(inputsOf(parsed(onnxBytes(model, OnnxForm::Networks))),
              std::vector<std::string>{"features"});
    model.members[1].scaler.limit = 4;
    EXPECT_EQ(inputsOf(parsed(onnxBytes(model, OnnxForm::Networks))),
              (std::vector<std::string>{"features_0", "features_1"}));
    EXPECT_EQ(onnxCard(model, OnnxForm::Networks, "toy")["scalers"].size(), 2u);
}

TEST(onnx_export, the_whole_takes_frames_where_the_front_end_makes_blocks_of_them)
{
    GenreModel model = toyModel();
    EXPECT_EQ(inputsOf(parsed(onnxBytes(model, OnnxForm::Whole))),
              std::vector<std::string>{"features"});
    model.frontEnd.blockFrames = 32;
    EXPECT_EQ(inputsOf(parsed(onnxBytes(model, OnnxForm::Whole))),
              std::vector<std::string>{"frames"});
    model.frontEnd.blockGroups = {BlockGroup::Key, BlockGroup::Base};
    EXPECT_EQ(inputsOf(parsed(onnxBytes(model, OnnxForm::Whole))),
              (std::vector<std::string>{"frames", "blocks"}));
}

TEST(onnx_export, the_card_says_what_to_feed_it)
{
    GenreModel model = toyModel();
    model.temperature = 2;
    const nlohmann::json card = onnxCard(model, OnnxForm::Whole, "toy");
    EXPECT_EQ(card["classes"], nlohmann::json(model.genres));
    EXPECT_EQ(card["schema"]["inputs"][0]["shape"],
              (nlohmann::json{"batch", model.frontEnd.steps, stepColumns(model.frontEnd)}));
    EXPECT_EQ(card["columns"].size(), static_cast<std::size_t>(stepColumns(model.frontEnd)));
    EXPECT_EQ(card["calibration"]["temperature"], 2);
    EXPECT_FALSE(card.contains("scalers")) << "it is in the graph";
}

TEST(onnx_export, the_same_model_gives_the_same_bytes)
{
    EXPECT_EQ(onnxBytes(toyModel(2), OnnxForm::Whole), onnxBytes(toyModel(2), OnnxForm::Whole));
}

TEST(onnx_export, a_file_that_can_not_be_written_is_said)
{
    const test::TemporaryFolder folder;
    folder.write("file", "");
    const auto refused = exportOnnx(toyModel(), OnnxForm::Whole, folder.path() / "file" / "x.onnx");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WriteFailed);
}
