// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/gather.h"

#include "core/base/md5.h"
#include "core/base/parallel.h"
#include "core/dataset/collection.h"
#include "core/lab/run_folder.h"
#include "core/lab/search/search_charts.h"
#include "core/library/analysis.h"
#include "core/library/exports.h"
#include "core/plan/plan_json.h"
#include "tests/core/plan/toy_plans.h"
#include "tests/support/test_audio.h"
#include "tests/support/toy_model.h"

using namespace genrescope;
using namespace genrescope::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

struct GatherTest : ToyPlans {
    static Gathered gathered(const fs::path& plan)
    {
        const auto all = gather(plan);
        EXPECT_TRUE(all) << sentence(all.error());
        return all.value_or(Gathered());
    }

    /// The document without what differs from run to run: times, and where its files lie.
    static json lasting(json document)
    {
        if (document.is_object())
            for (const char* name : {"seconds", "run", "group", "preset", "search", "recipes"})
                document.erase(name);
        for (json& member : document)
            if (member.is_structured())
                member = lasting(std::move(member));
        return document;
    }

    FeatureSource source() const
    {
        const auto features = std::make_shared<const LabelledFeatures>(data());
        return [features](const FrontEndSettings&,
                          bool) -> Result<std::shared_ptr<const LabelledFeatures>> {
            return features;
        };
    }

    /// A folder of music of two genres; one file is damaged.
    fs::path soundFolder() const
    {
        const fs::path sounds = folder.path() / "sounds";
        for (int i = 0; i < 3; ++i) {
            const std::string name = std::to_string(i) + ".wav";
            fs::create_directories(sounds / "hum");
            fs::create_directories(sounds / "hiss");
            writeSound(sounds / "hum" / name, sine(200 + 50 * i, 8));
            writeSound(sounds / "hiss" / name,
                       noise(8, 22050, 0.5, static_cast<std::uint64_t>(i + 1)));
        }
        folder.write("sounds/hiss/9.wav", "no sound");
        return sounds;
    }
};

} // namespace

TEST_F(GatherTest, a_search_comes_to_what_it_comes_to_on_one_machine)
{
    const auto local = searchInFolder(search(), folder.path() / "local", source());
    ASSERT_TRUE(local);
    const auto plan = planSearch(search(), place);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->tasks, 3u);
    workOnAll(*plan);
    const Gathered all = gathered(place);
    EXPECT_TRUE(all.isWhole());
    EXPECT_EQ(lasting(all.result), lasting(toJson(search().plan, *local)));
    for (const SearchTrial& trial : local->trials) {
        const fs::path here = trialFolder(place / "runs", search().plan.axes, trial.point),
                       there =
                           trialFolder(folder.path() / "local", search().plan.axes, trial.point);
        for (const char* name : {runModelName, runProbabilitiesName})
            EXPECT_EQ(contentOf(here / name), contentOf(there / name)) << here;
    }
    EXPECT_EQ(json::parse(contentOf(place / "result.json")), all.result);
}

TEST_F(GatherTest, the_command_of_one_machine_goes_on_from_a_plans_runs)
{
    const auto plan = planSearch(search(), place);
    workOnAll(*plan);
    gathered(place);
    const auto local = searchInFolder(search(), place / "runs", source());
    ASSERT_TRUE(local) << sentence(local.error());
    EXPECT_TRUE(std::ranges::all_of(local->trials,
                                    [](const SearchTrial& trial) { return trial.score->resumed; }));
}

TEST_F(GatherTest, what_is_missing_is_named_and_the_rest_is_told)
{
    const auto plan = planSearch(search(1), place);
    workOn(*plan, {1});
    const Gathered some = gathered(place);
    EXPECT_FALSE(some.isWhole());
    ASSERT_EQ(some.missing.size(), 2u);
    EXPECT_EQ(some.missing[0].number, 0u);
    EXPECT_EQ(some.missing[1].number, 2u);
    EXPECT_EQ(some.added, 0u);
    ASSERT_EQ(some.search->trials.size(), 3u);
    EXPECT_FALSE(some.search->trials[0].score);
    EXPECT_FALSE(some.search->trials[0].error);
    EXPECT_TRUE(some.search->trials[1].score);
    EXPECT_TRUE(some.search->stopped);
}

TEST_F(GatherTest, a_training_that_diverged_is_a_failed_trial_and_not_a_missing_one)
{
    const auto plan = planSearch(search(), place);
    workOnAll(*plan);
    // As such a training leaves it.
    const fs::path run = place / "runs" / "learningRate-0.01";
    json record = json::parse(contentOf(run / runFileName));
    record["state"] = "failed";
    ASSERT_TRUE(writeFile(run / runFileName, record.dump()));
    const Error diverged{ErrorCode::TrainingDiverged, "1", "loss not finite"};
    ASSERT_TRUE(writeFile(run / "diverged.json", toJson(diverged).dump()));

    const Gathered all = gathered(place);
    EXPECT_TRUE(all.isWhole());
    EXPECT_EQ(all.search->trials[1].error, diverged);
    EXPECT_NE(all.search->best(), 1);
}

TEST_F(GatherTest, a_finer_round_is_added_once_the_coarse_one_is_done)
{
    const auto local = searchInFolder(search(1), folder.path() / "local", source());
    ASSERT_TRUE(local);
    workOnAll(*planSearch(search(1), place));
    const Gathered first = gathered(place);
    EXPECT_EQ(first.plan.tasks, local->trials.size());
    EXPECT_EQ(first.added, local->trials.size() - 3);
    EXPECT_FALSE(first.isWhole());
    EXPECT_EQ(first.search->trials.size(), 3u);

    EXPECT_EQ(gathered(place).missing.size(), first.added) << "asked again, nothing more is added";
    workOnAll(*openPlan(place));
    const Gathered all = gathered(place);
    EXPECT_TRUE(all.isWhole());
    EXPECT_EQ(lasting(all.result), lasting(toJson(search(1).plan, *local)));
}

TEST_F(GatherTest, a_cross_validation_comes_to_what_it_comes_to_on_one_machine)
{
    CrossValidationSettings settings;
    settings.run = run();
    settings.folds = 3;
    settings.seeds = 2;
    const auto local = crossValidate(data(), settings, folder.path() / "local");
    ASSERT_TRUE(local);
    const auto plan = planCrossValidation(settings, place);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->tasks, 6u);
    workOn(*plan, {4});
    EXPECT_EQ(gathered(place).missing.size(), 5u);
    workOnAll(*plan);
    const Gathered all = gathered(place);
    EXPECT_TRUE(all.isWhole());
    EXPECT_EQ(lasting(all.result), lasting(toJson(*local, settings)));
    for (std::size_t i = 0; i < 6; ++i)
        EXPECT_EQ(contentOf(all.crossValidation->scores[i].folder / runModelName),
                  contentOf(local->scores[i].folder / runModelName));
}

TEST_F(GatherTest, a_protocol_comes_to_what_it_comes_to_on_one_machine)
{
    MeasurementPlan measurement{music, {}, "toy", {}};
    ProtocolSettings& settings = measurement.settings;
    settings.protocol = Protocol::Grouped;
    settings.recipe = {{run().recipe}, 2};
    settings.partitions = 2;
    settings.baselines = settings.calibrated = settings.gap = true;
    const auto local = measure(data(), settings);
    ASSERT_TRUE(local) << sentence(local.error());
    const auto plan = planMeasurement(measurement, place);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->tasks, 12u);
    workOn(*plan, {0, 1, 2, 4});
    EXPECT_EQ(gathered(place).protocol->partitions.size(), 1u) << "half a partition is none";
    workOnAll(*plan);
    const Gathered all = gathered(place);
    EXPECT_TRUE(all.isWhole());
    EXPECT_EQ(lasting(all.result), lasting(toJson(*local, settings)));
}

TEST_F(GatherTest, extracted_features_are_the_very_file_that_one_machine_writes)
{
    const fs::path sounds = soundFolder();
    FrontEndSettings frontEnd = toyFrontEnd();
    for (const std::string suffix : {".npz", ".csv", ".arff"}) {
        const auto local = extractCollection(*openCollection(sounds), frontEnd);
        ASSERT_TRUE(local) << sentence(local.error());
        const fs::path file = folder.path() / ("local" + suffix);
        ASSERT_TRUE(exportFeatures(*local, file));
        const fs::path there = folder.path() / ("plan" + suffix);
        const auto plan = planExtraction({sounds, {}, frontEnd, suffix, 2}, there);
        ASSERT_TRUE(plan);
        EXPECT_EQ(plan->tasks, 4u);
        workOn(*plan, {0, 3});
        EXPECT_TRUE(gathered(there).result.is_null()) << "half a table would look like a whole one";
        workOnAll(*plan);
        const Gathered all = gathered(there);
        EXPECT_EQ(contentOf(there / ("features" + suffix)), contentOf(file));
        EXPECT_EQ(all.result["set_aside"], setAsideJson(local->setAside));
        EXPECT_EQ(all.result["fingerprint"], local->fingerprint);
    }
}

TEST_F(GatherTest, a_library_has_the_tables_and_playlists_that_one_machine_writes)
{
    const fs::path sounds = soundFolder(), file = folder.path() / "model.safetensors",
                   here = folder.path() / "local";
    ASSERT_TRUE(saveModel(toyModel(2), file));
    std::vector<fs::path> songs;
    for (const auto& entry : fs::recursive_directory_iterator(sounds))
        if (entry.is_regular_file())
            songs.push_back(entry.path());
    songs.push_back(sounds / "caf\xe9.wav"); // no UTF-8, and not there
    const Listener listener(toyModel(2));
    std::vector<LibrarySong> local;
    for (const fs::path& song : songs)
        local.push_back(*heardSong(listener, *md5OfFile(file), song));
    const auto written = writeLibrary(local, here);
    ASSERT_TRUE(written);

    const auto plan = planIdentification({file, songs, 3}, place);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->tasks, 3u);
    {
        const ThreadLimit one(1);
        workOnAll(*plan);
    }
    const Gathered all = gathered(place);
    EXPECT_TRUE(all.isWhole());
    EXPECT_EQ(all.result["songs"], 8);
    EXPECT_EQ(all.result["failed"], 2);
    ASSERT_EQ(all.written.size(), written->size() + 1); // and result.json
    // Playlists name songs relative to where they lie: the folders are as deep as each other.
    for (const fs::path& one : *written)
        EXPECT_EQ(contentOf(place / one.filename()), contentOf(one)) << one;
}

TEST_F(GatherTest, a_damaged_result_is_named)
{
    MeasurementPlan measurement{music, {}, "toy", {}};
    measurement.settings.protocol = Protocol::Grouped;
    measurement.settings.recipe = {{run().recipe}, 1};
    const auto plan = planMeasurement(measurement, place);
    for (const char* content : {"", "{}", "[1]", "{\"genres\":[\"a\"],\"clips\":[1]}"}) {
        folder.write("plan/results/000/000001.json", content);
        const auto refused = gather(place);
        ASSERT_FALSE(refused) << content;
        EXPECT_EQ(refused.error().code, ErrorCode::FileUnreadable);
        EXPECT_NE(refused.error().subject.find("000001.json"), std::string::npos);
    }
}

TEST_F(GatherTest, music_that_changed_amid_the_plan_is_noticed)
{
    const auto plan = planSearch(search(), place);
    workOn(*plan, {0});
    ASSERT_TRUE(exportCsv(toyFeatures(20, 2), music));
    workOn(*plan, {1});
    const auto refused = gather(place);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::RunsDiffer);
}
