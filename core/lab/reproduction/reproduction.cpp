// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/reproduction.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/base/strict_json.h"
#include "core/base/translatable.h"
#include "core/base/version.h"
#include "core/dataset/protocol.h"
#include "core/ensemble/blend.h"
#include "core/lab/part_scores.h"
#include "core/lab/reproduction/planned_training.h"
#include "core/lab/reproduction/report_html.h"
#include "core/lab/reproduction/training_record.h"
#include "core/lab/run_folder.h"
#include "core/lab/side_by_side.h"
#include "core/lab/test_look.h"
#include "core/lab/utc_time.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <map>
#include <mutex>
#include <numeric>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* claimFileName = "reproduction.json";
using Records = std::map<std::string, TrainingRecord>; ///< by the training's name

/// Refuses a folder in which something else was begun.
Result<void> claim(const LabelledFeatures& data, const ReproductionSettings& settings,
                   const fs::path& folder)
{
    const json wanted = {{"formatVersion", 1},
                         {"fingerprint", data.fingerprint},
                         {"genres", data.genres},
                         {"scale", settings.scale}};
    if (const auto text = readFile(folder / claimFileName)) {
        const auto found = parseStrictly(*text);
        if (!found || *found != wanted)
            return failure(ErrorCode::SettingsInvalid, "out",
                           QT_TRANSLATE_NOOP("Rule", "names the folder of another reproduction "
                                                     "(other clips, genres or scale); choose an "
                                                     "empty one"));
        return {};
    }
    return writeFile(folder / claimFileName, textOf(wanted, 1) + "\n");
}

/// Carries out the trainings of a plan that are not done yet.
class Trainings {
public:
    Trainings(const LabelledFeatures& data, const ReproductionSettings& settings,
              const std::vector<PlannedTraining>& plan, const fs::path& folder,
              const ReproductionHooks& hooks)
        : m_data(data)
        , m_settings(settings)
        , m_plan(plan)
        , m_folder(folder)
        , m_hooks(hooks)
    {
        m_progress.trainings = static_cast<int>(plan.size());
        for (const PlannedTraining& training : plan)
            m_progress.epochs += static_cast<std::size_t>(training.recipe.training.epochs);
    }

    Result<Records> records()
    {
        std::vector<const PlannedTraining*> missing;
        for (const PlannedTraining& training : m_plan)
            if (auto done = doneTraining(m_data, training, placeOf(training))) {
                m_records.emplace(training.name, std::move(*done));
                ++m_progress.done;
                m_progress.epochsDone += static_cast<std::size_t>(training.recipe.training.epochs);
            } else {
                missing.push_back(&training);
                m_costLeft += costOf(training);
            }
        m_hooks.progressed(m_progress);
        if (std::ranges::any_of(missing, [](const auto* training) { return training->swapped; })) {
            auto parts = reportParts(splitItems(m_data), m_data.genres);
            if (!parts)
                return tl::unexpected(parts.error());
            std::swap(parts->split.train, parts->split.development);
            m_swapped = numberedBy(m_data, parts->split);
        }
        m_start = std::chrono::steady_clock::now();
        sideBySide(missing.size(),
                   m_settings.sideBySide > 0 ? m_settings.sideBySide : threadCount(),
                   [&](std::size_t i) { return carryOut(*missing[i]); });
        if (m_error)
            return tl::unexpected(*m_error);
        return std::move(m_records);
    }

private:
    fs::path placeOf(const PlannedTraining& training) const
    {
        return m_folder / "runs" / training.name;
    }

    bool carryOut(const PlannedTraining& training)
    {
        const double costOfEpoch = costOf(training) / training.recipe.training.epochs;
        TrainingHooks hooks;
        hooks.stop = m_hooks.stop;
        hooks.batchFinished = [this](const BatchReport&) { m_hooks.pausePoint(); };
        hooks.epochFinished = [&](const EpochReport&) {
            const std::lock_guard lock(m_mutex);
            ++m_progress.epochsDone;
            m_progress.training = training.name;
            m_costDone += costOfEpoch;
            m_costLeft -= costOfEpoch;
            const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_start;
            m_progress.secondsLeft = std::max(0.0, passed.count() * m_costLeft / m_costDone);
            m_hooks.progressed(m_progress);
        };
        auto record = [&]() -> Result<TrainingRecord> {
            try {
                return carriedOut(training.swapped ? *m_swapped : m_data, training,
                                  m_settings.dataset, placeOf(training), hooks);
            } catch (const std::exception& exception) { // of a thread of its own: ends here
                return failure(ErrorCode::Unexpected, "the training " + training.name,
                               exception.what());
            }
        }();
        const std::lock_guard lock(m_mutex);
        if (!record) {
            if (!m_error)
                m_error = record.error();
            return false;
        }
        m_records.emplace(training.name, std::move(*record));
        ++m_progress.done;
        m_hooks.progressed(m_progress);
        return !m_error;
    }

    const LabelledFeatures& m_data;
    const ReproductionSettings& m_settings;
    const std::vector<PlannedTraining>& m_plan;
    const fs::path& m_folder;
    const ReproductionHooks& m_hooks;
    std::optional<LabelledFeatures> m_swapped;
    std::chrono::steady_clock::time_point m_start;

    std::mutex m_mutex; ///< guards what follows, and the hooks
    Records m_records;
    ReproductionProgress m_progress;
    double m_costDone = 0, m_costLeft = 0; ///< of what was missing
    std::optional<Error> m_error;
};

/// Blends the networks' answers to each clip; `members` is clips x genres of each network.
ConfusionMatrix blendedMatrix(const std::vector<std::string>& genres,
                              const std::vector<std::span<const float>>& members,
                              const std::vector<int>& truth, Blend blend,
                              std::span<const float> weights = {})
{
    const std::size_t width = genres.size();
    std::vector<float> all, rows;
    for (std::size_t clip = 0; clip < truth.size(); ++clip) {
        rows.clear();
        for (const auto& member : members) {
            const auto row = member.subspan(clip * width, width);
            rows.insert(rows.end(), row.begin(), row.end());
        }
        const auto answer = blended(rows, static_cast<int>(width), blend, weights);
        all.insert(all.end(), answer.begin(), answer.end());
    }
    return confusionOf(genres, truth, all);
}

/// All blends after an epoch; nothing where a network did not get so far.
std::optional<BlendPoint> blendPoint(const std::vector<const TrainingRecord*>& networks, int epoch)
{
    BlendPoint point;
    point.epochs = epoch;
    std::vector<std::span<const float>> members;
    std::vector<float> weights;
    for (const TrainingRecord* network : networks) {
        if (!network->reached(epoch))
            return std::nullopt;
        members.push_back(network->probabilities.after(epoch));
        point.members.push_back(network->matrixAfter(epoch));
        weights.push_back(static_cast<float>(scoresOf(point.members.back()).accuracy));
    }
    if (std::ranges::all_of(weights, [](float weight) { return weight == 0; }))
        std::ranges::fill(weights, 1.0F);
    const auto& genres = networks.front()->genres;
    const auto& truth = networks.front()->truth;
    point.average = blendedMatrix(genres, members, truth, Blend::Average);
    point.maximum = blendedMatrix(genres, members, truth, Blend::Maximum);
    point.weighted = blendedMatrix(genres, members, truth, Blend::Weighted, weights);
    point.vote = blendedMatrix(genres, members, truth, Blend::Vote);
    return point;
}

std::vector<const TrainingRecord*>
blendNetworks(const std::vector<PlannedTraining>& plan, const Records& records,
              const PlannedTraining& (*which)(const std::vector<PlannedTraining>&, std::size_t))
{
    std::vector<const TrainingRecord*> networks;
    for (std::size_t network = 0; network < blendedRates.size(); ++network)
        networks.push_back(&records.at(which(plan, network).name));
    return networks;
}

/// The look at the test part that the folder remembers; nothing before it.
std::optional<TestResult> rememberedTest(const fs::path& folder)
{
    TestResult test;
    for (const TestLook& look : testLooks(folder)) {
        test.time = look.time;
        if (look.by == nameOf(Blend::Average)) {
            test.average = look.matrix;
            ++test.looks;
        } else if (look.by == nameOf(Blend::Maximum)) {
            test.maximum = look.matrix;
        }
    }
    const bool whole = test.average.genreCount() > 0 && test.maximum.genreCount() > 0;
    return whole ? std::optional(test) : std::nullopt;
}

/// Looks at the test part, once: what the folder remembers is not measured again.
Result<std::optional<TestResult>> tested(const LabelledFeatures& data, const Split& split,
                                         const std::vector<PlannedTraining>& plan,
                                         const fs::path& folder)
{
    if (const auto remembered = rememberedTest(folder))
        return remembered;
    std::vector<int> truth;
    for (const int clip : split.test)
        truth.push_back(data.clips[static_cast<std::size_t>(clip)].genre);
    std::vector<std::vector<float>> answers;
    for (std::size_t network = 0; network < blendedRates.size(); ++network) {
        const auto run = loadRun(folder / "runs" / finalTraining(plan, network).name);
        if (!run)
            return tl::unexpected(run.error());
        answers.push_back(predict(run->outcome.network, data.clips, split.test));
    }
    const std::vector<std::span<const float>> members(answers.begin(), answers.end());
    for (const Blend blend : {Blend::Average, Blend::Maximum})
        if (const auto noted =
                recordTestLook(folder, {utcTime(), std::string(nameOf(blend)),
                                        blendedMatrix(data.genres, members, truth, blend)});
            !noted)
            return tl::unexpected(noted.error());
    return rememberedTest(folder);
}

std::vector<double> accuracies(const TrainingRecord& record)
{
    std::vector<double> all;
    for (int epoch = 1; epoch <= record.probabilities.epochs; ++epoch)
        all.push_back(scoresOf(record.matrixAfter(epoch)).accuracy);
    return all;
}

/// What the records say of every figure that the report prints.
void fill(Reproduction& reproduction, const std::vector<PlannedTraining>& plan,
          const Records& records)
{
    const double scale = reproduction.settings.scale;
    for (const PrintedAccuracy& printed : printedAccuracies()) {
        const PlannedTraining& training = trainingOf(plan, printed);
        const TrainingRecord& record = records.at(training.name);
        ReproducedAccuracy row{&printed, scaledEpochs(printed.epochs, scale), training.name, {}};
        if (record.reached(row.epochs))
            row.matrix = record.matrixAfter(row.epochs);
        reproduction.rows.push_back(std::move(row));
    }
    const auto networks = blendNetworks(plan, records, &blendTraining);
    for (const TrainingRecord* network : networks)
        reproduction.accuracyByEpoch.push_back(accuracies(*network));
    for (const PrintedBlends& printed : printedBlends())
        if (auto point = blendPoint(networks, scaledEpochs(printed.epochs, scale))) {
            point->printedEpochs = printed.epochs;
            reproduction.blends.push_back(std::move(*point));
        }
    reproduction.final =
        blendPoint(blendNetworks(plan, records, &finalTraining), scaledEpochs(finalEpochs, scale));
    if (reproduction.final)
        reproduction.final->printedEpochs = finalEpochs;
    reproduction.trainings = static_cast<int>(plan.size());
    for (const auto& [name, record] : records) {
        reproduction.epochs += record.probabilities.epochs;
        reproduction.seconds += record.seconds;
    }
}

std::vector<int> countedByGenre(const LabelledFeatures& data, const std::vector<int>& members)
{
    std::vector<int> counts(data.genres.size());
    for (const int member : members)
        ++counts[static_cast<std::size_t>(data.clips[static_cast<std::size_t>(member)].genre)];
    return counts;
}

Reproduction begun(const LabelledFeatures& data, const ReproductionSettings& settings,
                   const Split& split)
{
    Reproduction reproduction;
    reproduction.settings = settings;
    reproduction.genres = data.genres;
    reproduction.trainClips = static_cast<int>(split.train.size());
    reproduction.developmentClips = static_cast<int>(split.development.size());
    reproduction.testClips = static_cast<int>(split.test.size());
    std::vector<int> all(data.clips.size());
    std::iota(all.begin(), all.end(), 0);
    reproduction.clipsOfGenre = countedByGenre(data, all);
    reproduction.developmentOfGenre = countedByGenre(data, split.development);
    reproduction.testOfGenre = countedByGenre(data, split.test);
    reproduction.setAside = data.setAside;
    reproduction.fingerprint = data.fingerprint;
    reproduction.programVersion = programVersion();
    return reproduction;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

} // namespace

double ReproducedAccuracy::accuracy() const
{
    return matrix ? scoresOf(*matrix).accuracy : 0;
}

std::vector<Problem> problems(const ReproductionSettings& settings)
{
    std::vector<Problem> found;
    require(found, settings.scale > 0 && settings.scale <= 1, "scale",
            QT_TRANSLATE_NOOP("Rule", "must be above 0 and at most 1"));
    require(found, settings.sideBySide >= 0 && settings.sideBySide <= 256, "sideBySide",
            QT_TRANSLATE_NOOP("Rule", "must lie between 0 and 256"));
    return found;
}

Result<std::vector<std::string>> reproductionGenres(const std::vector<std::string>& available,
                                                    const std::vector<std::string>& wanted)
{
    if (!wanted.empty())
        return wanted;
    std::vector<std::string> missing;
    for (const std::string_view genre : reportGenres)
        if (std::ranges::find(available, genre) == available.end())
            missing.emplace_back(genre);
    if (missing.empty())
        return std::vector<std::string>(reportGenres.begin(), reportGenres.end());
    if (available.size() == reportGenres.size())
        return available;
    return failure(ErrorCode::SettingsInvalid, "genres",
                   "must name six, since not all of the report's are there (" + listed(missing) +
                       " missing). There are: " + listed(available));
}

Result<Reproduction> reproduce(const ReproductionSettings& settings, const fs::path& folder,
                               const ReproductionHooks& hooks, const FeatureCache* cache)
{
    if (const auto found = problems(settings); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    auto collection = openCollection(settings.dataset);
    if (!collection)
        return tl::unexpected(collection.error());
    ReproductionSettings complete = settings;
    auto genres = reproductionGenres(collection->genres, settings.genres);
    if (!genres)
        return tl::unexpected(genres.error());
    complete.genres = std::move(*genres);
    const auto chosen = withGenres(std::move(*collection), complete.genres);
    if (!chosen)
        return tl::unexpected(chosen.error());
    // Known before any clip is read, from the numbers in the names.
    std::vector<SplitItem> items;
    for (const Clip& clip : chosen->clips)
        items.push_back({clip.genre, clip.number});
    if (const auto parts = reportParts(items, chosen->genres); !parts)
        return tl::unexpected(parts.error());
    Hooks extraction;
    extraction.progressed = hooks.extracted;
    extraction.stop = hooks.stop;
    const auto data = extractCollection(*chosen, presetNamed("report")->recipe.frontEnd, extraction,
                                        false, cache);
    if (!data)
        return tl::unexpected(data.error());
    return reproduce(*data, complete, folder, hooks);
}

Result<Reproduction> reproduce(const LabelledFeatures& given, const ReproductionSettings& settings,
                               const fs::path& folder, const ReproductionHooks& hooks)
{
    if (const auto found = problems(settings); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    const auto parts = reportParts(splitItems(given), given.genres);
    if (!parts)
        return tl::unexpected(parts.error());
    const Split& split = parts->split;
    const LabelledFeatures numbered =
        parts->areDrawn ? numberedBy(given, split) : LabelledFeatures();
    const LabelledFeatures& data = parts->areDrawn ? numbered : given;
    if (const auto claimed = claim(data, settings, folder); !claimed)
        return tl::unexpected(claimed.error());

    auto plan = plannedTrainings(settings.scale, static_cast<int>(data.genres.size()));
    for (PlannedTraining& training : plan)
        training.recipe.frontEnd = data.frontEnd;
    const auto records = Trainings(data, settings, plan, folder, hooks).records();
    if (!records)
        return tl::unexpected(records.error());

    Reproduction reproduction = begun(data, settings, split);
    reproduction.partsAreDrawn = parts->areDrawn;
    fill(reproduction, plan, *records);
    if (reproduction.final) {
        auto test = tested(data, split, plan, folder);
        if (!test)
            return tl::unexpected(test.error());
        reproduction.test = std::move(*test);
    }
    return writeFile(folder / "report.json", textOf(toJson(reproduction), 1) + "\n")
        .and_then([&] { return writeFile(folder / reproductionReportName, htmlOf(reproduction)); })
        .map([&] { return std::move(reproduction); });
}

} // namespace genrescope
