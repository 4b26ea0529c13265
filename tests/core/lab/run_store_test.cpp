// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_store.h"

#include "core/base/files.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_lock.h"
#include "core/lab/test_look.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

struct StoreTest : testing::Test {
    /// One run for all tests, to be copied: training takes longest.
    static void SetUpTestSuite()
    {
        template_ = std::make_unique<TemporaryFolder>();
        ASSERT_TRUE(performRun(toyFeatures(), toySettings(), template_->path() / "run"));
    }
    static void TearDownTestSuite() { template_.reset(); }

    static RunSettings toySettings()
    {
        RunSettings settings;
        settings.dataset = "/music/toys";
        settings.preset = "toy";
        settings.group = "search of an evening";
        settings.recipe = toyRecipe();
        settings.recipe.training.epochs = 5;
        return settings;
    }

    fs::path copied(const std::string& name) const
    {
        const fs::path run = store / name;
        fs::create_directories(store);
        fs::copy(template_->path() / "run", run, fs::copy_options::recursive);
        return run;
    }

    void replaceIn(const fs::path& file, const std::string& from, const std::string& to) const
    {
        std::string text = readFile(file).value();
        const std::size_t place = text.find(from);
        ASSERT_NE(place, std::string::npos) << from;
        ASSERT_TRUE(writeFile(file, text.replace(place, from.size(), to)));
    }

    /// As a run's folder is left by a process that was killed amid training.
    fs::path killed(const std::string& name) const
    {
        const fs::path run = copied(name);
        fs::remove(run / runModelName);
        replaceIn(run / runFileName, "\"finished\"", "\"training\"");
        replaceIn(run / runSummaryName, "\"finished\"", "\"training\"");
        EXPECT_TRUE(writeFile(run / runLockName, "1\n"));
        return run;
    }

    inline static std::unique_ptr<TemporaryFolder> template_;
    const TemporaryFolder folder;
    const fs::path store = folder.path() / "runs";
};

} // namespace

TEST_F(StoreTest, a_store_that_is_not_there_has_no_runs)
{
    EXPECT_TRUE(listRuns(store).empty());
    EXPECT_EQ(emptyTrash(store).value(), 0);
}

TEST_F(StoreTest, a_run_is_listed_with_its_settings_and_scores)
{
    const fs::path run = copied("one");
    const auto runs = listRuns(store);
    ASSERT_EQ(runs.size(), 1u);
    const RunSummary& summary = runs.front();
    const auto whole = loadRun(run).value();
    EXPECT_EQ(summary.folder, run);
    EXPECT_EQ(summary.shownName(), "one");
    EXPECT_EQ(summary.state, RunState::Finished);
    EXPECT_EQ(summary.settings, toySettings());
    EXPECT_EQ(summary.genres, whole.genres);
    EXPECT_EQ(summary.fingerprint, whole.fingerprint);
    EXPECT_EQ(summary.started, whole.started);
    EXPECT_EQ(summary.seconds, whole.seconds);
    EXPECT_EQ(summary.epochs, 5);
    EXPECT_EQ(summary.wantedEpochs(), 5);
    EXPECT_EQ(summary.bestEpoch, whole.outcome.bestEpoch);
    EXPECT_EQ(summary.keptEpoch, 5);
    EXPECT_EQ(summary.developmentClips, 12);
    const Scores scores = scoresOf(whole.development);
    EXPECT_EQ(summary.accuracy(), scores.accuracy);
    EXPECT_EQ(summary.interval().low, scores.interval.low);
    EXPECT_EQ(summary.macroF1, scores.macroF1);
    EXPECT_EQ(summary.testLooks, 0);
    ASSERT_TRUE(recordTestLook(run, {"2026-11-25T14:03:11Z", runLookName, whole.development}));
    EXPECT_EQ(listRuns(store).front().testLooks, 1);
}

TEST_F(StoreTest, a_missing_summary_is_made_again)
{
    const fs::path run = copied("one");
    const RunSummary before = summaryOf(run);
    for (const char* text : {"", "{", "[]", "{\"formatVersion\": 1}"}) {
        ASSERT_TRUE(writeFile(run / runSummaryName, text));
        const RunSummary after = summaryOf(run);
        EXPECT_EQ(after.state, RunState::Finished) << text << after.reason;
        EXPECT_EQ(after.macroF1, before.macroF1);
        EXPECT_EQ(after.epochs, 5);
    }
    const auto made = readFile(run / runSummaryName);
    fs::remove(run / runSummaryName);
    EXPECT_EQ(summaryOf(run).settings, toySettings());
    EXPECT_EQ(readFile(run / runSummaryName), made);
    EXPECT_EQ(readFile(run / runSummaryName), readFile(template_->path() / "run" / runSummaryName));
}

TEST_F(StoreTest, damaged_folders_are_listed_with_the_reason_and_others_not_at_all)
{
    copied("good");
    fs::remove(copied("no record") / runFileName);
    fs::remove(copied("no model") / runModelName);
    const fs::path bad = copied("bad record");
    fs::remove(bad / runSummaryName);
    ASSERT_TRUE(writeFile(bad / runFileName, "{\"formatVersion\": 2"));
    fs::create_directories(store / "photographs");
    fs::create_directories(store / ".hidden");
    ASSERT_TRUE(writeFile(store / "notes.txt", "a file"));

    auto runs = listRuns(store);
    ASSERT_EQ(runs.size(), 4u);
    EXPECT_EQ(std::ranges::count(runs, RunState::Damaged, &RunSummary::state), 3);
    for (const RunSummary& run : runs)
        EXPECT_EQ(run.reason.empty(), run.folder.filename() == "good") << run.reason;
}

TEST_F(StoreTest, the_newest_run_stands_first)
{
    for (const char* day : {"03", "01", "02"}) {
        const fs::path run = copied(day);
        const std::string started = "\"" + loadRunRecord(run)->started + "\"";
        replaceIn(run / runSummaryName, started, std::string("\"2026-11-") + day + "T10:00:00Z\"");
    }
    const auto runs = listRuns(store);
    ASSERT_EQ(runs.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(runs[i].folder.filename(), "0" + std::to_string(3 - i));
}

TEST_F(StoreTest, a_run_whose_process_is_gone_is_interrupted_and_shows_its_progress)
{
    const fs::path run = killed("killed");
    RunSummary summary = summaryOf(run);
    EXPECT_EQ(summary.state, RunState::Interrupted) << summary.reason;
    EXPECT_EQ(summary.epochs, 5);
    EXPECT_TRUE(summary.isScored());
    EXPECT_EQ(loadRunRecord(run)->state, RunState::Interrupted);
    {
        const auto lock = RunLock::taken(run);
        ASSERT_TRUE(lock);
        EXPECT_EQ(summaryOf(run).state, RunState::Training);
    }
    EXPECT_EQ(summaryOf(run).state, RunState::Interrupted);
}

TEST_F(StoreTest, the_lock_of_a_killed_process_is_let_go)
{
    const fs::path run = killed("killed");
    std::array<int, 2> ready{};
    ASSERT_EQ(::pipe(ready.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) { // holds the lock until it is killed
        const auto lock = RunLock::taken(run);
        const char sign = lock ? '1' : '0';
        if (::write(ready[1], &sign, 1) == 1)
            ::pause();
        ::_exit(1);
    }
    char sign = 0;
    ASSERT_EQ(::read(ready[0], &sign, 1), 1);
    EXPECT_EQ(sign, '1');
    EXPECT_EQ(summaryOf(run).state, RunState::Training);
    EXPECT_EQ(RunLock::taken(run).error().code, ErrorCode::RunBusy);
    EXPECT_EQ(trashRun(run).error().code, ErrorCode::RunBusy);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(summaryOf(run).state, RunState::Interrupted);
    EXPECT_TRUE(RunLock::taken(run));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_F(StoreTest, killed_between_its_record_and_its_summary_a_run_is_finished)
{
    const fs::path run = copied("one");
    replaceIn(run / runSummaryName, "\"finished\"", "\"training\"");
    EXPECT_EQ(summaryOf(run).state, RunState::Finished);
}

TEST_F(StoreTest, renaming_leaves_the_results_as_they_are)
{
    const fs::path run = copied("one");
    const auto record = readFile(run / runFileName), summary = readFile(run / runSummaryName);
    const RunLabel label{"Two layers, \"slow\"", "tried on Tuesday\n\xc3\xa4"};
    ASSERT_TRUE(writeLabel(run, label));
    EXPECT_EQ(summaryOf(run).label, label);
    EXPECT_EQ(summaryOf(run).shownName(), label.name);
    EXPECT_EQ(readFile(run / runFileName), record);
    EXPECT_EQ(readFile(run / runSummaryName), summary);
    ASSERT_TRUE(writeFile(run / runLabelName, "{{"));
    EXPECT_EQ(summaryOf(run).shownName(), "one") << "a damaged label is none";
}

TEST_F(StoreTest, a_deleted_run_can_be_had_back)
{
    const fs::path run = copied("one");
    const auto trashed = trashRun(run / "");
    ASSERT_TRUE(trashed) << sentence(trashed.error());
    EXPECT_TRUE(listRuns(store).empty());
    ASSERT_EQ(listRuns(trashOf(store)).size(), 1u);
    EXPECT_EQ(listRuns(trashOf(store)).front().state, RunState::Finished);

    copied("one"); // the name is taken meanwhile
    const auto restored = restoreRun(*trashed);
    ASSERT_TRUE(restored) << sentence(restored.error());
    EXPECT_EQ(restored->parent_path(), store);
    EXPECT_NE(*restored, run);
    EXPECT_EQ(listRuns(store).size(), 2u);
    EXPECT_EQ(restoreRun(*trashed).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(trashRun(store / "none").error().code, ErrorCode::FileMissing);
}

TEST_F(StoreTest, two_deleted_runs_of_one_name_both_stay_in_the_trash_until_it_is_emptied)
{
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(trashRun(copied("one")));
    EXPECT_EQ(listRuns(trashOf(store)).size(), 2u);
    EXPECT_EQ(emptyTrash(store).value(), 2);
    EXPECT_TRUE(listRuns(trashOf(store)).empty());
    EXPECT_EQ(emptyTrash(store).value(), 0);
}

TEST_F(StoreTest, five_thousand_runs_are_listed)
{
    const fs::path run = copied("00000");
    for (int i = 1; i < 5000; ++i) // thousands of real folders take long to remove
        fs::create_directory_symlink(run, store / std::to_string(100000 + i).substr(1));
    const auto runs = listRuns(store);
    ASSERT_EQ(runs.size(), 5000u);
    EXPECT_TRUE(std::ranges::all_of(
        runs, [](const RunSummary& one) { return one.state == RunState::Finished; }));
}

TEST_F(StoreTest, a_new_folder_is_one_that_is_not_there)
{
    const fs::path first = newRunFolder(store);
    fs::create_directories(first);
    EXPECT_FALSE(fs::exists(newRunFolder(store)));
    EXPECT_EQ(first.parent_path(), store);
}
