// SPDX-License-Identifier: GPL-3.0-or-later
//
// The study behind the presets. `study run` measures every variant of a list by artist-folds and
// keeps what came out, a file each; `study table` writes the list with the figures as Markdown.
//
//     study run   VARIANTS.json DATASET RESULTS ANSWERS    ANSWERS: what networks said, for mixes
//     study table VARIANTS.json RESULTS
//
// A variant is a preset with some settings changed, or a mix of other variants' networks.

#include "core/base/files.h"
#include "core/dataset/collection.h"
#include "core/dataset/feature_cache.h"
#include "core/ensemble/blend.h"
#include "core/features/column_choice.h"
#include "core/lab/protocol_run.h"
#include "core/nn/parameters.h"

#include <nlohmann/json.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <map>
#include <numeric>
#include <optional>
#include <stdexcept>

using namespace genrescope;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(sentence(result.error()));
    return std::move(*result);
}

json readJson(const fs::path& file)
{
    return json::parse(valueOf(readFile(file)));
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(const std::vector<double>& values)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - meanOf(values)) * (value - meanOf(values));
    return values.size() < 2 ? 0 : std::sqrt(squares / static_cast<double>(values.size() - 1));
}

Recipe recipeOf(const json& variant)
{
    json recipe = toJson(presetNamed(variant.value("preset", "recommended"))->recipe);
    const json changes = variant.value("set", json::object());
    for (const auto& [path, value] : changes.items()) {
        const std::size_t dot = path.find('.');
        recipe[path.substr(0, dot)][path.substr(dot + 1)] = value;
    }
    return valueOf(recipeFromJson(recipe));
}

/// Features of one data set by as few front ends as the variants allow.
class Extractions {
public:
    Extractions(const fs::path& dataset, const std::vector<std::string>& genres)
        : m_collection(valueOf(openCollection(dataset).and_then(
              [&](Collection all) { return withGenres(std::move(all), genres); })))
    {
    }

    const LabelledFeatures& that(const FrontEndSettings& wanted)
    {
        for (const auto& data : m_data)
            if (columnsWithin(data->frontEnd, wanted))
                return *data;
        FrontEndSettings all = wanted;
        if (all.blockFrames == 32) // most variants choose among these columns
            all = presetNamed("recommended")->recipe.frontEnd;
        std::cerr << "extracting\n";
        m_data.push_back(std::make_unique<LabelledFeatures>(
            valueOf(extractCollection(m_collection, all, {}, true, &m_cache))));
        return *m_data.back();
    }

private:
    FeatureCache m_cache = FeatureCache::ofUser();
    Collection m_collection;
    std::vector<std::unique_ptr<LabelledFeatures>> m_data;
};

/// What a variant's networks said: [partition] truth and [network] rows.
struct Said {
    std::vector<std::vector<int>> truth;
    std::vector<std::vector<std::vector<float>>> probabilities;
};

std::vector<float> together(const std::vector<std::vector<float>>& networks, std::size_t genres)
{
    std::vector<float> all;
    for (std::size_t first = 0; first < networks.front().size(); first += genres) {
        std::vector<float> rows;
        for (const auto& network : networks)
            rows.insert(rows.end(), network.begin() + static_cast<std::ptrdiff_t>(first),
                        network.begin() + static_cast<std::ptrdiff_t>(first + genres));
        const auto row = blended(rows, static_cast<int>(genres), Blend::LogAverage);
        all.insert(all.end(), row.begin(), row.end());
    }
    return all;
}

Scores scoresOf(const std::vector<float>& rows, const std::vector<int>& truth,
                const std::vector<std::string>& genres)
{
    ConfusionMatrix matrix(genres);
    auto row = rows.begin();
    for (const int genre : truth) {
        const auto end = row + static_cast<std::ptrdiff_t>(genres.size());
        matrix.add(genre, static_cast<int>(std::max_element(row, end) - row));
        row = end;
    }
    return scoresOf(matrix);
}

json figuresOf(const Said& said, const std::vector<std::string>& genres)
{
    json partitions = json::array();
    for (std::size_t p = 0; p < said.truth.size(); ++p) {
        const auto& truth = said.truth[p];
        std::vector<double> accuracies, logLosses;
        for (const auto& network : said.probabilities[p]) {
            accuracies.push_back(scoresOf(network, truth, genres).accuracy);
            logLosses.push_back(logLoss(network, truth, static_cast<int>(genres.size())));
        }
        const auto all = together(said.probabilities[p], genres.size());
        const Scores scores = scoresOf(all, truth, genres);
        partitions.push_back(
            {{"accuracies", accuracies},
             {"log_loss", meanOf(logLosses)},
             {"ensemble_accuracy", scores.accuracy},
             {"ensemble_macro_f1", scores.macroF1},
             {"ensemble_log_loss", logLoss(all, truth, static_cast<int>(genres.size()))}});
    }
    return partitions;
}

/// Trains and tests a variant, unless its results and answers are there.
Said measured(const json& variant, Extractions& extractions, const fs::path& results,
              const fs::path& answers)
{
    const std::string name = variant.at("name");
    const fs::path resultFile = results / (name + ".json"), saidFile = answers / (name + ".json");
    if (fs::exists(resultFile) && fs::exists(saidFile)) {
        const json stored = readJson(saidFile);
        return {stored.at("truth"), stored.at("probabilities")};
    }
    std::cerr << name << '\n';
    ProtocolSettings settings;
    settings.recipe = {{recipeOf(variant)}, variant.value("seeds", 5)};
    settings.partitions = variant.value("partitions", 1);
    const LabelledFeatures& data = extractions.that(settings.recipe.kinds.front().frontEnd);
    const double before = processorSeconds();
    const ProtocolScore score = valueOf(measure(data, settings));
    Said said;
    for (const PartitionScore& partition : score.partitions) {
        said.truth.push_back(partition.truth);
        said.probabilities.push_back(partition.probabilities);
    }
    const double networks = 3.0 * settings.partitions * settings.recipe.networks();
    const NetworkShape shape{settings.recipe.kinds.front().network,
                             stepColumns(settings.recipe.kinds.front().frontEnd),
                             static_cast<int>(data.genres.size())};
    const json result = {{"clips", score.clips},
                         {"shared_artists", score.leakage.sharedArtists},
                         {"genres", data.genres},
                         {"parameters", parameterCount(shape)},
                         {"seconds", (processorSeconds() - before) / networks},
                         {"partitions", figuresOf(said, data.genres)}};
    valueOf(writeFile(saidFile,
                      json{{"truth", said.truth}, {"probabilities", said.probabilities}}.dump())
                .map([] { return true; }));
    valueOf(writeFile(resultFile, result.dump(1) + "\n").map([] { return true; }));
    return said;
}

/// The answers of several variants' networks as one ensemble's.
void mix(const json& variant, const std::map<std::string, Said>& known, const fs::path& results)
{
    const std::string name = variant.at("name");
    Said all;
    std::optional<json> first;
    double seconds = 0;
    std::size_t parameters = 0;
    for (const std::string part : variant.at("mix")) {
        const Said& said = known.at(part);
        const json result = readJson(results / (part + ".json"));
        if (!first) {
            first = result;
            all = said;
        } else {
            const std::size_t partitions = std::min(all.truth.size(), said.truth.size());
            all.truth.resize(partitions);
            all.probabilities.resize(partitions);
            for (std::size_t p = 0; p < partitions; ++p)
                all.probabilities[p].insert(all.probabilities[p].end(),
                                            said.probabilities[p].begin(),
                                            said.probabilities[p].end());
        }
        seconds += result.at("seconds").get<double>();
        parameters += result.at("parameters").get<std::size_t>();
    }
    const double parts = static_cast<double>(variant.at("mix").size());
    json result = *first;
    result["partitions"] = figuresOf(all, result.at("genres"));
    result["seconds"] = seconds / parts;
    result["parameters"] = parameters / variant.at("mix").size();
    valueOf(writeFile(results / (name + ".json"), result.dump(1) + "\n").map([] { return true; }));
}

void run(const json& list, const fs::path& dataset, const fs::path& results,
         const fs::path& answers)
{
    std::map<std::string, Said> known;
    for (const json& study : list.at("studies")) {
        Extractions extractions(dataset, study.at("genres"));
        for (const json& variant : study.at("variants")) {
            if (variant.contains("mix"))
                mix(variant, known, results);
            else
                known[variant.at("name")] = measured(variant, extractions, results, answers);
        }
    }
}

std::string fixed(double value, int digits)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string range(const std::vector<double>& values)
{
    return fixed(meanOf(values), 3) +
           (values.size() > 1 ? "±" + fixed(deviationOf(values), 3) : std::string());
}

void table(const json& list, const fs::path& results)
{
    std::cout << "# The study behind the presets\n\n"
              << list.at("introduction").get<std::string>() << "\n";
    for (const json& study : list.at("studies")) {
        const json any = readJson(
            results / (study.at("variants").front().at("name").get<std::string>() + ".json"));
        std::cout << "\n## " << study.at("title").get<std::string>() << ", "
                  << any.at("clips").get<int>() << " clips\n\n"
                  << study.at("introduction").get<std::string>() << "\n\n"
                  << "| Variant | Networks | One network | Its log-loss | Together | Log-loss | "
                     "Macro F1 | Other partitions, together | Parameters | s a network | Verdict "
                     "|\n|---|---|---|---|---|---|---|---|---|---|---|\n";
        for (const json& variant : study.at("variants")) {
            const fs::path file = results / (variant.at("name").get<std::string>() + ".json");
            if (!fs::exists(file))
                continue;
            const json result = readJson(file);
            const json& first = result.at("partitions").at(0);
            std::vector<double> accuracies = first.at("accuracies"), others;
            for (std::size_t p = 1; p < result.at("partitions").size(); ++p)
                others.push_back(result.at("partitions")[p].at("ensemble_accuracy"));
            const auto figure = [&](const char* name) { return fixed(first.at(name), 3); };
            std::cout << "| " << variant.at("what").get<std::string>() << " | " << accuracies.size()
                      << " | " << range(accuracies) << " | " << figure("log_loss") << " | "
                      << figure("ensemble_accuracy") << " | " << figure("ensemble_log_loss")
                      << " | " << figure("ensemble_macro_f1") << " | "
                      << (others.empty() ? "" : range(others)) << " | "
                      << result.at("parameters").get<std::size_t>() << " | "
                      << fixed(result.at("seconds"), 1) << " | "
                      << variant.at("verdict").get<std::string>() << " |\n";
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    try {
        if (arguments.size() == 5 && arguments[0] == "run")
            run(readJson(arguments[1]), arguments[2], arguments[3], arguments[4]);
        else if (arguments.size() == 3 && arguments[0] == "table")
            table(readJson(arguments[1]), arguments[2]);
        else
            throw std::runtime_error("study run VARIANTS.json DATASET RESULTS ANSWERS | "
                                     "study table VARIANTS.json RESULTS");
    } catch (const std::exception& error) {
        std::cerr << "study: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
