// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_cases.h"

#include "app/cli/bench/bench_sounds.h"
#include "core/base/random.h"
#include "core/dataset/collection.h"
#include "core/dataset/feature_cache.h"
#include "core/features/feature_extractor.h"
#include "core/listening/listener.h"
#include "core/model/genre_model.h"
#include "core/nn/network_pass.h"
#include "core/nn/parameters.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

constexpr int genres = 6;
constexpr int sampleRateHz = 22050;

const Recipe& reportRecipe()
{
    return presetNamed("report")->recipe;
}

NetworkShape reportShape()
{
    return {reportRecipe().network, stepColumns(reportRecipe().frontEnd), genres};
}

/// Of the forward pass over one step: two a weight of the LSTM layers. What activations and the
/// Dense layer add is not counted.
double flopPerStep(const NetworkShape& shape)
{
    double weights = 0;
    double inputs = shape.inputs;
    for (const int units : shape.settings.units) {
        weights += 4 * units * (inputs + units);
        inputs = units;
    }
    return 2 * weights;
}

/// So many clips of features drawn at random, the genres in turn.
LabelledFeatures randomFeatures(const FrontEndSettings& frontEnd, int clips)
{
    LabelledFeatures data;
    data.frontEnd = frontEnd;
    for (int genre = 0; genre < genres; ++genre)
        data.genres.push_back("genre " + std::to_string(genre));
    Random random(1);
    for (int i = 0; i < clips; ++i) {
        LabelledClip clip;
        clip.name = std::to_string(i);
        clip.genre = i % genres;
        clip.features = FeatureMatrix(frontEnd.steps, stepColumns(frontEnd));
        for (float& value : clip.features.values)
            value = static_cast<float>(random.uniform(-1, 1));
        data.clips.push_back(std::move(clip));
    }
    return data;
}

/// An epoch of the report's network on as many clips as the report trained on.
Result<BenchRow> epochReport(int runs)
{
    constexpr int clips = 420;
    Recipe recipe = reportRecipe();
    recipe.training.epochs = runs + 1;
    const LabelledFeatures data = randomFeatures(recipe.frontEnd, clips);
    Split split;
    for (int i = 0; i < clips; ++i)
        split.train.push_back(i);

    const auto outcome = train(data, split, recipe);
    if (!outcome)
        return tl::unexpected(outcome.error());
    std::vector<double> times;
    for (const EpochReport& epoch : outcome->history)
        if (epoch.epoch > 1) // the first also warms up
            times.push_back(epoch.seconds);
    BenchRow row;
    row.seconds = median(std::move(times));
    row.flop = 3 * flopPerStep(reportShape()) * clips * recipe.frontEnd.steps; // backward: twice
    return row;
}

Result<BenchRow> features30s(int runs)
{
    const FeatureExtractor extractor(reportRecipe().frontEnd);
    const std::vector<float> samples = benchSound(30, sampleRateHz, 1);
    BenchRow row;
    row.seconds = medianSeconds(10 * runs, [&] { extractor.extract(samples); });
    row.soundSeconds = 30;
    return row;
}

Result<BenchRow> forward30s(int runs)
{
    const LabelledFeatures data = randomFeatures(reportRecipe().frontEnd, 1);
    const std::vector<float> parameters = initialParameters(reportShape(), Random(1));
    NetworkPass pass(reportShape());
    SequenceBatch batch;
    batch.steps = data.frontEnd.steps;
    batch.clips = {data.clips.front().features.values.data()};
    std::vector<float> probabilities(genres);
    BenchRow row;
    row.seconds = medianSeconds(20 * runs, [&] { pass.predict(parameters, batch, probabilities); });
    row.flop = flopPerStep(reportShape()) * batch.steps;
    row.soundSeconds = 30;
    return row;
}

/// 1000 WAV files of 30 s, none like another, into a feature cache that knows none of them.
Result<BenchRow> extract1000(const fs::path& folder, int runs)
{
    constexpr int files = 1000, sounds = 20;
    const fs::path genre = folder / "music" / "genre";
    fs::create_directories(genre);
    for (int i = 0; i < files; i += sounds) {
        std::vector<float> samples = benchSound(30, sampleRateHz, static_cast<std::uint64_t>(i));
        for (int j = i; j < i + sounds; ++j) {
            samples.front() = static_cast<float>(j) / files;
            const auto written =
                writeWav(genre / (std::to_string(j) + ".wav"), samples, sampleRateHz);
            if (!written)
                return tl::unexpected(written.error());
        }
    }
    const auto collection = openCollection(folder / "music");
    if (!collection)
        return tl::unexpected(collection.error());
    int run = 0;
    std::optional<Error> error;
    const auto extract = [&] {
        // A new one each time: a file system is slow to fill a folder that was just emptied.
        const FeatureCache cache(folder / ("cache " + std::to_string(++run)));
        const auto data =
            extractCollection(*collection, reportRecipe().frontEnd, {}, false, &cache);
        if (!data)
            error = data.error();
    };
    BenchRow row;
    row.seconds = medianSeconds(std::max(1, runs / 2), extract);
    if (error)
        return tl::unexpected(*error);
    row.soundSeconds = 30 * files;
    return row;
}

constexpr int songSeconds = 240;

/// The sound is out of memory when this returns, so that it does not count as a child process's.
Result<void> writeSong(const fs::path& file)
{
    constexpr int rate = 44100;
    const std::vector<float> left = benchSound(songSeconds, rate, 1);
    std::vector<float> stereo;
    stereo.reserve(2 * left.size());
    for (const float sample : left) {
        stereo.push_back(sample);
        stereo.push_back(0.8f * sample);
    }
    return writeMp3(file, stereo, rate);
}

/// The quick preset's network with weights that were never trained.
GenreModel quickModel()
{
    GenreModel model;
    const Recipe& recipe = presetNamed("quick")->recipe;
    model.frontEnd = recipe.frontEnd;
    model.genres = randomFeatures(recipe.frontEnd, 0).genres;
    TrainedNetwork network;
    network.shape = {recipe.network, stepColumns(recipe.frontEnd), genres};
    network.parameters = initialParameters(network.shape, Random(1));
    model.members = {network};
    return model;
}

/// From a file's name to the first guess at its genre, as the window shows it, with a model that is
/// ready.
Result<BenchRow> firstWords4min(const fs::path& folder, int runs)
{
    const fs::path song = folder / "song.mp3";
    if (const auto written = writeSong(song); !written)
        return tl::unexpected(written.error());
    const Listener listener(quickModel());
    BenchRow row;
    std::vector<double> times;
    for (int i = 0; i < runs + 1; ++i) {
        std::stop_source source;
        Hooks hooks;
        hooks.stop = source.get_token();
        std::optional<double> first;
        const auto start = std::chrono::steady_clock::now();
        ListeningHooks listening;
        listening.glimpsed = [&](const Moment&) {
            first = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            source.request_stop();
        };
        (void)listener.listen(song, hooks, listening);
        if (!first)
            return failure(ErrorCode::Unexpected, "first-words-4min", "nothing was heard");
        if (i > 0) // the first warms the file cache
            times.push_back(*first);
    }
    row.seconds = median(std::move(times));
    return row;
}

/// A whole run of `identify` with the quick preset's network, from the start of the process on.
Result<BenchRow> identify4min(const fs::path& folder, int threads, int runs)
{
    const fs::path song = folder / "song.mp3", modelFile = folder / "model.safetensors";
    if (const auto written = writeSong(song); !written)
        return tl::unexpected(written.error());

    if (const auto saved = saveModel(quickModel(), modelFile); !saved)
        return tl::unexpected(saved.error());

    std::vector<double> times;
    BenchRow row;
    for (int i = 0; i < runs + 1; ++i) {
        const ProgramRun run = runSelf({"identify", modelFile.string(), song.string(), "--json",
                                        "--threads", std::to_string(threads)});
        if (run.exitCode != 0)
            return failure(ErrorCode::Unexpected, "identify",
                           "exit code " + std::to_string(run.exitCode));
        if (i > 0) // the first warms the file cache
            times.push_back(run.seconds);
        row.peakMb = std::max(row.peakMb.value_or(0), run.peakMb);
    }
    row.seconds = median(std::move(times));
    row.soundSeconds = songSeconds;
    return row;
}

} // namespace

const std::vector<BenchCase>& benchCases()
{
    // First the one that is another process: its memory is counted from what this one holds.
    static const std::vector<BenchCase> all = {
        {"identify-4min", true,
         [](const fs::path& folder, int threads, int runs) {
             return identify4min(folder, threads, runs);
         }},
        {"first-words-4min", false,
         [](const fs::path& folder, int, int runs) { return firstWords4min(folder, runs); }},
        {"epoch-report", true, [](const fs::path&, int, int runs) { return epochReport(runs); }},
        {"features-30s", false, [](const fs::path&, int, int runs) { return features30s(runs); }},
        {"extract-1000", true,
         [](const fs::path& folder, int, int runs) { return extract1000(folder, runs); }},
        {"forward-30s", false, [](const fs::path&, int, int runs) { return forward30s(runs); }}};
    return all;
}

} // namespace genrescope::cli
