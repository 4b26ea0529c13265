// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/model/genre_model.h"
#include "core/model/model_description.h"
#include "core/model/safetensors.h"
#include "core/nn/parameters.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

// The file is safetensors. Its metadata hold descriptionOf() the model under "genrescope" and,
// under "checksum", the FNV-1a hash of that text and of all numbers. Its tensors are
// memberK.<parameter block>, memberK.scaler.mean, memberK.scaler.scale, a sample with the answer
// that it must give, and, where they are known, GenreRanges as genres.mean and genres.deviation
// (genres x columns of a step).
constexpr int sampleSteps = 24;
constexpr std::uintmax_t mostBytes = std::uintmax_t{1} << 30;

std::string checksumOf(const std::string& text, const std::vector<Tensor>& tensors)
{
    std::uint64_t hash = 0xCBF29CE484222325u;
    const auto add = [&hash](std::uint8_t byte) { hash = (hash ^ byte) * 0x100000001B3u; };
    for (const char c : text)
        add(static_cast<std::uint8_t>(c));
    for (const Tensor& tensor : tensors)
        for (const float value : tensor.values)
            for (int shift = 0; shift < 32; shift += 8)
                add(static_cast<std::uint8_t>(std::bit_cast<std::uint32_t>(value) >> shift));
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hash));
    return digits;
}

std::string memberPrefix(std::size_t member)
{
    return "member" + std::to_string(member) + ".";
}

std::vector<std::size_t> shapeOf(const ParameterBlock& block)
{
    const auto rows = static_cast<std::size_t>(block.rows);
    if (block.columns == 1)
        return {rows};
    return {rows, static_cast<std::size_t>(block.columns)};
}

std::vector<std::size_t> rangesShape(const GenreModel& model)
{
    return {model.genres.size(), static_cast<std::size_t>(stepColumns(model.frontEnd))};
}

Tensor tensorOf(std::string name, const FeatureMatrix& features)
{
    return {std::move(name),
            {static_cast<std::size_t>(features.steps), static_cast<std::size_t>(features.columns)},
            features.values};
}

/// Features like those that the networks were trained on, but drawn at random.
FeatureMatrix sampleFor(const GenreModel& model)
{
    FeatureMatrix sample(sampleSteps, stepColumns(model.frontEnd));
    std::vector<double> mean(static_cast<std::size_t>(sample.columns), 0.0);
    std::vector<double> deviation(mean.size(), 1.0);
    for (auto network = model.members.rbegin(); network != model.members.rend(); ++network)
        for (std::size_t i = 0; i < network->scaler.mean.size(); ++i) {
            const std::size_t column =
                network->columns.empty() ? i : static_cast<std::size_t>(network->columns[i]);
            mean[column] = static_cast<double>(network->scaler.mean[i]);
            deviation[column] = 1 / static_cast<double>(network->scaler.scale[i]);
        }
    Random random(1);
    for (int step = 0; step < sample.steps; ++step)
        for (std::size_t i = 0; i < mean.size(); ++i)
            sample.row(step)[i] = static_cast<float>(mean[i] + random.normal() * deviation[i]);
    return sample;
}

/// Hands out a file's tensors by name and shape, and knows what is left.
class TensorStore {
public:
    explicit TensorStore(std::vector<Tensor> tensors)
    {
        for (Tensor& tensor : tensors)
            m_tensors[tensor.name] = std::move(tensor);
    }

    bool contains(const std::string& name) const { return m_tensors.contains(name); }
    bool empty() const { return m_tensors.empty(); }

    tl::expected<std::vector<float>, std::string> take(const std::string& name,
                                                       const std::vector<std::size_t>& shape)
    {
        const auto found = m_tensors.find(name);
        if (found == m_tensors.end())
            return tl::unexpected("tensor '" + name + "' is missing");
        if (found->second.shape != shape)
            return tl::unexpected("tensor '" + name + "' has the wrong shape");
        std::vector<float> values = std::move(found->second.values);
        m_tensors.erase(found);
        if (std::ranges::any_of(values, [](float value) { return !std::isfinite(value); }))
            return tl::unexpected("tensor '" + name + "' holds values that are not numbers");
        return values;
    }

private:
    std::map<std::string, Tensor> m_tensors;
};

using Done = tl::expected<void, std::string>;

/// Gives a network its parameters and its scaler.
Done fill(TrainedNetwork& member, const std::string& prefix, TensorStore& tensors)
{
    for (const ParameterBlock& block : parameterBlocks(member.shape)) {
        const auto values = tensors.take(prefix + block.name, shapeOf(block));
        if (!values)
            return tl::unexpected(values.error());
        member.parameters.insert(member.parameters.end(), values->begin(), values->end());
    }
    if (!tensors.contains(prefix + "scaler.mean"))
        return {};
    const std::vector<std::size_t> columns = {static_cast<std::size_t>(member.shape.inputs)};
    auto mean = tensors.take(prefix + "scaler.mean", columns);
    auto scale = tensors.take(prefix + "scaler.scale", columns);
    if (!mean || !scale)
        return tl::unexpected(!mean ? mean.error() : scale.error());
    if (std::ranges::any_of(*scale, [](float value) { return !(value > 0); }))
        return tl::unexpected<std::string>("a scale is not above 0");
    member.scaler.mean = std::move(*mean);
    member.scaler.scale = std::move(*scale);
    return {};
}

/// Gives a model its genres' usual ranges, where the file has them.
Done fillRanges(GenreModel& model, TensorStore& tensors)
{
    if (!tensors.contains("genres.mean") && !tensors.contains("genres.deviation"))
        return {};
    const std::vector<std::size_t> shape = rangesShape(model);
    auto mean = tensors.take("genres.mean", shape);
    auto deviation = tensors.take("genres.deviation", shape);
    if (!mean || !deviation)
        return tl::unexpected(!mean ? mean.error() : deviation.error());
    if (std::ranges::any_of(*deviation, [](float value) { return value < 0; }))
        return tl::unexpected<std::string>("a deviation is negative");
    model.ranges = {std::move(*mean), std::move(*deviation)};
    return {};
}

/// Answers the stored sample again and compares: whatever reads the numbers otherwise than the
/// program that saved them shows here.
Done replay(const GenreModel& model, TensorStore& tensors)
{
    constexpr float tolerance = 1e-3f; // instruction sets round differently
    FeatureMatrix sample(sampleSteps, stepColumns(model.frontEnd));
    auto values = tensors.take("sample.features", tensorOf("", sample).shape);
    const auto answer = tensors.take("sample.answer", {model.genres.size()});
    if (!values || !answer)
        return tl::unexpected(!values ? values.error() : answer.error());
    sample.values = std::move(*values);
    const std::vector<float> found = predict(model, {&sample});
    for (std::size_t i = 0; i < found.size(); ++i)
        if (!(std::abs(found[i] - (*answer)[i]) <= tolerance))
            return tl::unexpected<std::string>(
                "it does not answer its own sample as it did when it was saved");
    return {};
}

/// The model that a file's content stands for, or what is wrong with it.
tl::expected<GenreModel, std::string> modelIn(Safetensors content)
{
    const std::string& description = content.metadata["genrescope"];
    if (content.metadata["checksum"] != checksumOf(description, content.tensors))
        return tl::unexpected<std::string>("its checksum does not fit");
    auto model = modelDescribedBy(description);
    if (!model)
        return model;
    TensorStore tensors(std::move(content.tensors));
    for (std::size_t i = 0; i < model->members.size(); ++i)
        if (const Done done = fill(model->members[i], memberPrefix(i), tensors); !done)
            return tl::unexpected(done.error());
    if (const Done done = fillRanges(*model, tensors); !done)
        return tl::unexpected(done.error());
    if (const Done done = replay(*model, tensors); !done)
        return tl::unexpected(done.error());
    if (!tensors.empty())
        return tl::unexpected<std::string>("it holds tensors that do not belong there");
    return model;
}

} // namespace

Result<void> saveModel(const GenreModel& model, const fs::path& file)
{
    Safetensors content;
    for (std::size_t i = 0; i < model.members.size(); ++i) {
        const TrainedNetwork& member = model.members[i];
        const std::span<const float> parameters = member.parameters;
        for (const ParameterBlock& block : parameterBlocks(member.shape)) {
            const auto values = parameters.subspan(block.offset, block.size());
            content.tensors.push_back(
                {memberPrefix(i) + block.name, shapeOf(block), {values.begin(), values.end()}});
        }
        if (!member.scaler.mean.empty()) {
            const Scaler& scaler = member.scaler;
            content.tensors.push_back(
                {memberPrefix(i) + "scaler.mean", {scaler.mean.size()}, scaler.mean});
            content.tensors.push_back(
                {memberPrefix(i) + "scaler.scale", {scaler.scale.size()}, scaler.scale});
        }
    }
    if (!model.ranges.mean.empty()) {
        content.tensors.push_back({"genres.mean", rangesShape(model), model.ranges.mean});
        content.tensors.push_back({"genres.deviation", rangesShape(model), model.ranges.deviation});
    }
    const FeatureMatrix sample = sampleFor(model);
    content.tensors.push_back(tensorOf("sample.features", sample));
    content.tensors.push_back({"sample.answer", {model.genres.size()}, predict(model, {&sample})});
    content.metadata["genrescope"] = descriptionOf(model);
    content.metadata["checksum"] = checksumOf(content.metadata["genrescope"], content.tensors);
    return writeFile(file, bytesOf(content));
}

Result<GenreModel> loadModel(const fs::path& file)
{
    const std::string name = textOf(file);
    std::error_code unknown;
    if (const auto size = fs::file_size(file, unknown); !unknown && size > mostBytes)
        return failure(ErrorCode::NotAModel, name, "it is larger than any model");
    const auto bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());

    auto content = parseSafetensors(*bytes);
    const auto& metadata = content ? content->metadata : content.error().metadata;
    const auto description = metadata.find("genrescope");
    if (description != metadata.end())
        if (const auto later = laterProgramOf(description->second))
            return failure(ErrorCode::ModelTooNew, name, *later);
    if (!content)
        return failure(content.error().foreign ? ErrorCode::NotAModel : ErrorCode::ModelDamaged,
                       name, content.error().detail);
    if (description == metadata.end())
        return failure(ErrorCode::NotAModel, name, "another program saved it");

    auto model = modelIn(std::move(*content));
    if (!model)
        return failure(ErrorCode::ModelDamaged, name, model.error());
    return std::move(*model);
}

} // namespace genrescope
