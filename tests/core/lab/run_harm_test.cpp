// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_store.h"
#include "tests/support/nobody.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

/// What other programs, the disk and the clock do to runs.
struct RunHarmTest : testing::Test {
    const TemporaryFolder folder;
    const fs::path store = folder.path() / "runs";
    const LabelledFeatures data = toyFeatures(10);

    static RunSettings settings()
    {
        RunSettings toy;
        toy.recipe = toyRecipe();
        toy.recipe.training.epochs = 4;
        return toy;
    }
    Result<genrescope::Run> performed(const fs::path& place, const TrainingHooks& hooks = {}) const
    {
        return performRun(data, settings(), place, hooks);
    }
    /// Calls `harm` in the middle of a training.
    Result<genrescope::Run> harmed(const std::function<void()>& harm) const
    {
        TrainingHooks hooks;
        hooks.statesApart = std::chrono::milliseconds(0);
        hooks.epochFinished = [&](const EpochReport& report) {
            if (report.epoch == 2)
                harm();
        };
        return performed(store / "one", hooks);
    }
};

void replaceAll(const fs::path& file, const std::string& old, const std::string& now)
{
    std::string text = readFile(file).value();
    for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at))
        text.replace(at, old.size(), now);
    ASSERT_TRUE(writeFile(file, text));
}

} // namespace

TEST_F(RunHarmTest, where_its_folder_vanishes_the_network_is_still_there)
{
    const auto run = harmed([this] { fs::remove_all(store); });
    ASSERT_TRUE(run);
    EXPECT_EQ(run->outcome.history.size(), 4u);
    EXPECT_EQ(run->outcome.network, performed(folder.path() / "other")->outcome.network);
    ASSERT_TRUE(run->notSaved) << "what is not on the disk is told";
    EXPECT_EQ(run->notSaved->code, ErrorCode::WriteFailed);
    const auto kept = loadRun(store / "one");
    ASSERT_TRUE(kept) << "all but the epochs' probabilities was written again";
    EXPECT_EQ(kept->outcome.network, run->outcome.network);
    EXPECT_EQ(kept->outcome.history.size(), 4u);
}

TEST_F(RunHarmTest, where_its_folder_may_no_longer_be_written_the_network_is_still_there)
{
    fs::permissions(folder.path(), fs::perms::all);
    const NobodyInParticular nobody;
    ASSERT_TRUE(nobody.done());
    const auto run =
        harmed([this] { fs::permissions(store / "one", static_cast<fs::perms>(0555)); });
    fs::permissions(store / "one", static_cast<fs::perms>(0777));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->outcome.history.size(), 4u);
    ASSERT_TRUE(run->notSaved);
    EXPECT_EQ(run->notSaved->code, ErrorCode::WriteFailed);
}

TEST_F(RunHarmTest, a_store_that_may_not_be_written_is_told_before_any_work)
{
    fs::create_directories(store);
    fs::permissions(folder.path(), fs::perms::all);
    fs::permissions(store, static_cast<fs::perms>(0555));
    const NobodyInParticular nobody;
    ASSERT_TRUE(nobody.done());
    int epochs = 0;
    TrainingHooks hooks;
    hooks.epochFinished = [&](const EpochReport&) { ++epochs; };
    const auto run = performed(store / "one", hooks);
    ASSERT_FALSE(run);
    EXPECT_EQ(run.error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(epochs, 0);
}

TEST_F(RunHarmTest, a_clock_that_was_set_back_hides_no_run_and_overwrites_none)
{
    ASSERT_TRUE(performed(store / "later"));
    const std::string then = loadRunRecord(store / "later")->started;
    for (const char* file : {runFileName, runSummaryName})
        replaceAll(store / "later" / file, then, "2199" + then.substr(4));
    const fs::path first = newRunFolder(store);
    ASSERT_TRUE(performed(first));
    EXPECT_NE(newRunFolder(store), first) << "though made in the same second";

    const auto runs = listRuns(store);
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[0].folder, store / "later") << "newest first, by what is written";
    for (const RunSummary& run : runs)
        EXPECT_EQ(run.state, RunState::Finished) << run.reason;
}
