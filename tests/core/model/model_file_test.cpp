// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/model/genre_model.h"
#include "core/model/safetensors.h"
#include "core/nn/parameters.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"
#include "tests/support/toy_model.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <iomanip>
#include <limits>
#include <sstream>
#include <stdexcept>

using namespace genrescope;
using namespace genrescope::test;
using nlohmann::json;

namespace {

struct ModelFileTest : testing::Test {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "model.safetensors";

    std::string bytesOfSaved(const GenreModel& model) const
    {
        EXPECT_TRUE(saveModel(model, file));
        return readFile(file).value();
    }
    Result<GenreModel> loadedFrom(const std::string& bytes) const
    {
        return loadModel(folder.write("other.safetensors", bytes));
    }
    /// Saves a model, changes its parts, gives it a checksum that fits again, and loads it.
    Result<GenreModel> loadedAfter(const std::function<void(json&, Safetensors&)>& change) const
    {
        Safetensors content = parseSafetensors(bytesOfSaved(toyModel())).value();
        json description = json::parse(content.metadata["genrescope"]);
        change(description, content);
        content.metadata["genrescope"] = description.dump();
        content.metadata["checksum"] = checksumOf(content);
        return loadedFrom(bytesOf(content));
    }
    void expectDamaged(const std::function<void(json&, Safetensors&)>& change) const
    {
        const auto model = loadedAfter(change);
        ASSERT_FALSE(model);
        EXPECT_EQ(model.error().code, ErrorCode::ModelDamaged);
        EXPECT_FALSE(model.error().detail.empty());
    }

    /// FNV-1a of the description and the numbers.
    static std::string checksumOf(const Safetensors& content)
    {
        std::uint64_t hash = 14695981039346656037u;
        const auto add = [&hash](std::uint32_t byte) { hash = (hash ^ byte) * 1099511628211u; };
        for (const char c : content.metadata.at("genrescope"))
            add(static_cast<unsigned char>(c));
        for (const Tensor& tensor : content.tensors)
            for (const float value : tensor.values)
                for (const int shift : {0, 8, 16, 24})
                    add(std::bit_cast<std::uint32_t>(value) >> shift & 0xFF);
        std::ostringstream text;
        text << std::hex << std::setw(16) << std::setfill('0') << hash;
        return text.str();
    }
    static Tensor& tensorNamed(Safetensors& content, const std::string& name)
    {
        for (Tensor& tensor : content.tensors)
            if (tensor.name == name)
                return tensor;
        throw std::runtime_error(name);
    }
};

} // namespace

TEST_F(ModelFileTest, a_model_comes_back_bit_for_bit)
{
    GenreModel model = toyModel(3);
    model.blend = Blend::Weighted;
    model.weights = {0.1f, 0, 2};
    model.temperature = 1.0 / 3;
    model.sureThreshold = 0.6;
    model.members[1].scaler = {};
    model.facts.seed = std::numeric_limits<std::uint64_t>::max();
    model.facts.dataName = "Músïc \"1\"";
    ASSERT_TRUE(saveModel(model, file));
    const auto loaded = loadModel(file);
    ASSERT_TRUE(loaded) << sentence(loaded.error());
    EXPECT_EQ(*loaded, model);

    const LabelledFeatures data = toyFeatures(2);
    std::vector<const FeatureMatrix*> clips;
    for (const LabelledClip& clip : data.clips)
        clips.push_back(&clip.features);
    EXPECT_EQ(predict(*loaded, clips), predict(model, clips));
}

TEST_F(ModelFileTest, every_kind_of_network_comes_back)
{
    for (const Pooling pooling :
         {Pooling::Last, Pooling::Mean, Pooling::Attention, Pooling::MeanDeviation})
        for (const bool bidirectional : {false, true}) {
            GenreModel model = toyModel();
            NetworkShape& shape = model.members.front().shape;
            shape.settings.units = {3, 2};
            shape.settings.pooling = pooling;
            shape.settings.bidirectional = bidirectional;
            shape.settings.cellActivation = CellActivation::Sigmoid;
            model.members.front().parameters = initialParameters(shape, Random(1));
            ASSERT_TRUE(saveModel(model, file));
            const auto loaded = loadModel(file);
            ASSERT_TRUE(loaded) << sentence(loaded.error());
            EXPECT_EQ(*loaded, model);
        }
}

TEST_F(ModelFileTest, the_tensors_bear_pytorchs_names_and_shapes)
{
    Safetensors content = parseSafetensors(bytesOfSaved(toyModel())).value();
    using Shape = std::vector<std::size_t>;
    EXPECT_EQ(tensorNamed(content, "member0.lstm0.weight_ih_l0").shape, (Shape{16, 3}));
    EXPECT_EQ(tensorNamed(content, "member0.lstm0.bias_hh_l0").shape, (Shape{16}));
    EXPECT_EQ(tensorNamed(content, "member0.dense.weight").shape, (Shape{3, 4}));
    EXPECT_EQ(tensorNamed(content, "member0.scaler.mean").values,
              (std::vector<float>{2000, 8000, 0.2f}));
}

TEST_F(ModelFileTest, a_truncated_file_is_refused_wherever_it_ends)
{
    const std::string bytes = bytesOfSaved(toyModel());
    for (std::size_t length = 0; length < bytes.size(); length += 7) {
        const auto model = loadedFrom(bytes.substr(0, length));
        ASSERT_FALSE(model) << length;
        EXPECT_TRUE(model.error().code == ErrorCode::ModelDamaged ||
                    (length < 10 && model.error().code == ErrorCode::NotAModel))
            << length << ": " << sentence(model.error());
    }
}

TEST_F(ModelFileTest, a_flipped_bit_never_goes_unnoticed)
{
    const GenreModel original = toyModel();
    const std::string bytes = bytesOfSaved(original);
    for (std::size_t place = 0; place < bytes.size(); place += 5) {
        std::string flipped = bytes;
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << (place % 8)));
        const auto model = loadedFrom(flipped);
        EXPECT_TRUE(!model || *model == original) << "byte " << place;
    }
}

TEST_F(ModelFileTest, what_is_not_a_model_is_told_so)
{
    const auto codeOf = [this](const std::string& bytes) { return loadedFrom(bytes).error().code; };
    EXPECT_EQ(codeOf(""), ErrorCode::NotAModel);
    EXPECT_EQ(codeOf("a text about music"), ErrorCode::NotAModel);
    EXPECT_EQ(codeOf("{\"epochs\": 3, \"a\": 1}"), ErrorCode::NotAModel);
    EXPECT_EQ(codeOf(std::string(100'000, '\0')), ErrorCode::NotAModel);
    // Safetensors, but another program's.
    EXPECT_EQ(codeOf(bytesOf({{{"format", "pt"}}, {{"weight", {1}, {1}}}})), ErrorCode::NotAModel);
    EXPECT_EQ(loadModel(folder.path()).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(loadModel(folder.path() / "none").error().code, ErrorCode::FileMissing);
}

TEST_F(ModelFileTest, a_model_of_a_later_format_asks_for_an_update)
{
    const auto model = loadedAfter([](json& description, Safetensors&) {
        description["formatVersion"] = 4;
        description["programVersion"] = "3.1.0";
        description["attention"] = {{"heads", 4}};
    });
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, ErrorCode::ModelTooNew);
    EXPECT_EQ(model.error().detail, "3.1.0");
}

TEST_F(ModelFileTest, a_later_format_may_differ_in_everything_else)
{
    Safetensors content;
    content.metadata["genrescope"] = R"({"formatVersion": 9})";
    content.tensors = {{"weights", {2}, {1, 2}}};
    std::string bytes = bytesOf(content);
    bytes.replace(bytes.find("F32"), 3, "F64"); // a type that is not read here
    EXPECT_EQ(loadedFrom(bytes).error().code, ErrorCode::ModelTooNew);
}

TEST_F(ModelFileTest, an_unchanged_copy_loads)
{
    const auto model = loadedAfter([](json&, Safetensors&) {});
    ASSERT_TRUE(model) << sentence(model.error());
    EXPECT_EQ(*model, toyModel());
}

TEST_F(ModelFileTest, a_model_of_the_first_format_loads)
{
    const auto model = loadedAfter([](json& description, Safetensors&) {
        description["formatVersion"] = 1;
        description.erase("sureThreshold");
        for (json& member : description["members"])
            member.erase("columns");
    });
    ASSERT_TRUE(model) << sentence(model.error());
    EXPECT_EQ(*model, toyModel());
}

TEST_F(ModelFileTest, the_genres_usual_ranges_come_back_bit_for_bit)
{
    GenreModel model = toyModel();
    model.ranges = genreRanges(toyFeatures(6), toySplit(toyFeatures(6)).train);
    ASSERT_TRUE(saveModel(model, file));
    const auto loaded = loadModel(file);
    ASSERT_TRUE(loaded) << sentence(loaded.error());
    EXPECT_EQ(loaded->ranges, model.ranges);
    EXPECT_EQ(loaded->ranges.mean.size(), 9u);
    const auto content = parseSafetensors(readFile(file).value()).value();
    EXPECT_TRUE(std::ranges::any_of(content.tensors, [](const Tensor& tensor) {
        return tensor.name == "genres.mean" && tensor.shape == std::vector<std::size_t>{3, 3};
    }));
}

TEST_F(ModelFileTest, a_model_of_the_second_format_has_no_ranges_and_loads)
{
    const auto model =
        loadedAfter([](json& description, Safetensors&) { description["formatVersion"] = 2; });
    ASSERT_TRUE(model) << sentence(model.error());
    EXPECT_TRUE(model->ranges.mean.empty());
}

TEST_F(ModelFileTest, ranges_that_do_not_fit_are_refused)
{
    const Tensor mean{"genres.mean", {3, 3}, std::vector<float>(9, 1.0f)};
    const Tensor deviation{"genres.deviation", {3, 3}, std::vector<float>(9, 1.0f)};
    const auto expectDamagedWith = [this](const std::vector<Tensor>& ranges) {
        expectDamaged([&ranges](json&, Safetensors& content) {
            content.tensors.insert(content.tensors.end(), ranges.begin(), ranges.end());
        });
    };
    expectDamagedWith({mean});
    expectDamagedWith({deviation});
    expectDamagedWith({mean, {"genres.deviation", {9}, deviation.values}});
    expectDamagedWith({mean, {"genres.deviation", {3, 3}, std::vector<float>(9, -1.0f)}});
    expectDamagedWith({{"genres.mean", {3, 3}, std::vector<float>(9, NAN)}, deviation});
}

TEST_F(ModelFileTest, a_network_may_read_some_of_the_columns)
{
    GenreModel model = toyModel(2);
    TrainedNetwork& narrow = model.members.front();
    narrow.columns = {2, 0};
    narrow.shape.inputs = 2;
    narrow.parameters = initialParameters(narrow.shape, Random(5));
    narrow.scaler = {{0.2f, 2000}, {20, 1.0f / 500}, 5};
    ASSERT_TRUE(saveModel(model, file));
    const auto loaded = loadModel(file);
    ASSERT_TRUE(loaded) << sentence(loaded.error());
    EXPECT_EQ(*loaded, model);
}

TEST_F(ModelFileTest, numbers_that_do_not_fit_are_refused)
{
    expectDamaged([](json&, Safetensors& content) {
        tensorNamed(content, "member0.dense.bias").values[1] =
            std::numeric_limits<float>::quiet_NaN();
    });
    expectDamaged([](json&, Safetensors& content) {
        tensorNamed(content, "member0.lstm0.weight_ih_l0").values[0] =
            std::numeric_limits<float>::infinity();
    });
    expectDamaged([](json&, Safetensors& content) {
        tensorNamed(content, "member0.scaler.scale").values[0] = 0;
    });
    expectDamaged([](json&, Safetensors& content) {
        tensorNamed(content, "member0.lstm0.weight_ih_l0").shape = {3, 16};
    });
    expectDamaged([](json&, Safetensors& content) { content.tensors.pop_back(); });
    expectDamaged([](json&, Safetensors& content) {
        content.tensors.push_back({"member1.dense.bias", {3}, {0, 0, 0}});
    });
    expectDamaged([](json&, Safetensors& content) {
        std::erase_if(content.tensors,
                      [](const Tensor& tensor) { return tensor.name == "member0.scaler.mean"; });
    });
}

TEST_F(ModelFileTest, a_model_that_answers_its_sample_otherwise_is_refused)
{
    expectDamaged([](json&, Safetensors& content) {
        auto& answer = tensorNamed(content, "sample.answer").values;
        answer = {answer[0] + 0.01f, answer[1] - 0.01f, answer[2]};
    });
    expectDamaged([](json&, Safetensors& content) {
        for (float& weight : tensorNamed(content, "member0.dense.weight").values)
            weight = -weight;
    });
    expectDamaged([](json& description, Safetensors&) { description["temperature"] = 2; });
}

TEST_F(ModelFileTest, a_description_that_lies_is_refused)
{
    const auto expectMember = [this](const char* member, const json& value) {
        SCOPED_TRACE(std::string(member) + " = " + value.dump());
        expectDamaged([&](json& description, Safetensors&) { description[member] = value; });
    };
    expectMember("formatVersion", 0);
    expectMember("formatVersion", "1");
    expectMember("formatVersion", -1);
    expectMember("genres", {"blues", "classical"});
    expectMember("genres", {"blues", "blues", "metal"});
    expectMember("genres", json::array());
    expectMember("genres", {1, 2, 3});
    expectMember("genres", "blues");
    expectMember("temperature", 0);
    expectMember("temperature", -1);
    expectMember("temperature", nullptr);
    expectMember("temperature", 1e300);
    expectMember("sureThreshold", -0.1);
    expectMember("sureThreshold", "high");
    expectMember("blend", "sum");
    expectMember("blend", "weighted"); // without weights
    expectMember("weights", {-1});
    expectMember("members", json::array());
    expectMember("members", json::object());
    expectMember("members", json::array({1}));
    expectMember("seed", -5);
    expectMember("frontEnd", json::array());
    expectMember("surplus", 1);
    for (const char* part : {"formatVersion", "genres", "blend", "weights", "temperature",
                             "sureThreshold", "frontEnd", "members"}) {
        SCOPED_TRACE(part);
        expectDamaged([&](json& description, Safetensors&) { description.erase(part); });
    }
    expectDamaged([](json& description, Safetensors&) {
        description["members"][0]["network"]["units"] = {1'000'000'000};
    });
    expectDamaged([](json& description, Safetensors&) {
        description["members"][0]["network"]["units"] = {5};
    });
    expectDamaged(
        [](json& description, Safetensors&) { description["members"][0]["inputLimit"] = -1; });
    for (const json& columns : {json{0, 3}, json{-1}, json{0.5}, json("all")})
        expectDamaged([&columns](json& description, Safetensors&) {
            description["members"][0]["columns"] = columns;
        });
    expectDamaged([](json& description, Safetensors&) {
        description["members"][0]["columns"] = {0, 1};
    });
    expectDamaged([](json& description, Safetensors&) {
        description["frontEnd"]["features"] = {"centroid", "rms"};
    });
    expectDamaged([](json& description, Safetensors&) { description = json::array({1}); });
}

TEST_F(ModelFileTest, a_place_that_takes_no_files_is_an_error)
{
    EXPECT_EQ(saveModel(toyModel(), "/proc/none/model").error().code, ErrorCode::WriteFailed);
}
