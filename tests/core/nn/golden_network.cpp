// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/golden_network.h"

#include "core/base/files.h"
#include "core/nn/parameters.h"
#include "tests/support/npy_file.h"
#include "tests/support/test_files.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace genrescope::test {

namespace {

std::vector<double> arrayOf(const std::string& name)
{
    return readNpy(testData("golden/lstm/" + name + ".npy")).values;
}

} // namespace

std::vector<std::string> goldenNetworkNames()
{
    return {"report", "single", "odd_sizes", "bidirectional_mean"};
}

GoldenNetwork goldenNetwork(const std::string& name)
{
    const auto index = nlohmann::json::parse(readFile(testData("golden/lstm/index.json")).value());
    const auto& facts = index.at("cases").at(name);

    GoldenNetwork network;
    network.shape.settings.units = facts.at("hidden").get<std::vector<int>>();
    network.shape.settings.bidirectional = facts.at("bidirectional");
    network.shape.settings.pooling = facts.at("pooling") == "mean" ? Pooling::Mean : Pooling::Last;
    network.shape.inputs = facts.at("input");
    network.shape.genres = facts.at("classes");
    network.loss = facts.at("loss") == nameOf(Loss::BinaryCrossEntropy)
                       ? Loss::BinaryCrossEntropy
                       : Loss::CategoricalCrossEntropy;
    network.clips = facts.at("batch");
    network.steps = facts.at("time");
    network.losses = facts.at("losses").get<std::vector<double>>();
    network.input = arrayOf(name + ".input");
    network.output = arrayOf(name + ".output");
    const std::vector<double> targets = arrayOf(name + ".target");
    network.targets.assign(targets.begin(), targets.end());

    const auto names = facts.at("parameters").get<std::vector<std::string>>();
    const std::vector<ParameterBlock> blocks = parameterBlocks(network.shape);
    if (names.size() != blocks.size())
        throw std::runtime_error(name + ": other parameters than ours");
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (names[i] != blocks[i].name)
            throw std::runtime_error(name + ": " + names[i] + " where we have " + blocks[i].name);
        const auto append = [&](std::vector<double>& all, const char* when) {
            const NpyArray array = readNpy(testData("golden/lstm/" + name + "." + names[i] + when));
            const auto rows = static_cast<std::size_t>(blocks[i].rows);
            const auto columns = static_cast<std::size_t>(blocks[i].columns);
            const bool isVector = array.shape.size() == 1 && columns == 1;
            if (array.shape.at(0) != rows || !(isVector || array.shape.at(1) == columns))
                throw std::runtime_error(name + "." + names[i] + ": another shape than ours");
            all.insert(all.end(), array.values.begin(), array.values.end());
        };
        append(network.initial, ".initial.npy");
        append(network.gradient, ".gradient.npy");
        append(network.after3steps, ".after3steps.npy");
    }
    return network;
}

} // namespace genrescope::test
