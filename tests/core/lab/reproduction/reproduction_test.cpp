// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/reproduction.h"

#include "core/base/files.h"
#include "core/dataset/protocol.h"
#include "core/lab/reproduction/html_text.h"
#include "core/lab/reproduction/planned_training.h"
#include "core/lab/reproduction/report_html.h"
#include "core/lab/reproduction/report_tables.h"
#include "core/lab/reproduction/training_record.h"
#include "core/lab/run_folder.h"
#include "core/lab/test_look.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <memory>
#include <set>

using namespace genrescope;
using namespace genrescope::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// Follows a page's tags as XML; tells the first thing that is wrong, or nothing.
std::string faultOf(const std::string& page)
{
    std::vector<std::string> open;
    std::set<std::string> ids;
    std::size_t at = page.find("<html");
    while (at < page.size()) {
        if (page[at] == '&') {
            const std::size_t end = page.find(';', at);
            const std::string name = page.substr(at + 1, end - at - 1);
            if (name != "amp" && name != "lt" && name != "gt" && name != "quot" && name != "#39")
                return "reference &" + name.substr(0, 20);
            at = end + 1;
            continue;
        }
        if (page[at] != '<') {
            ++at;
            continue;
        }
        // A tag ends at the first > outside quotes.
        std::size_t end = at + 1;
        for (bool quoted = false; end < page.size() && (quoted || page[end] != '>'); ++end) {
            quoted = quoted != (page[end] == '"');
            if (page[end] == '<')
                return "< within a tag near " + page.substr(at, 60);
        }
        std::string tag = page.substr(at + 1, end - at - 1);
        at = end + 1;
        if (tag.starts_with("/")) {
            if (open.empty() || open.back() != tag.substr(1))
                return "</" + tag.substr(1) + "> does not close " +
                       (open.empty() ? "" : open.back());
            open.pop_back();
            continue;
        }
        if (const std::size_t id = tag.find(" id=\""); id != std::string::npos)
            if (!ids.insert(tag.substr(id + 5, tag.find('"', id + 5) - id - 5)).second)
                return "the id of " + tag + " is there twice";
        if (!tag.ends_with("/"))
            open.push_back(tag.substr(0, tag.find_first_of(" \n")));
    }
    return open.empty() ? "" : "<" + open.back() + "> is never closed";
}

/// One whole reproduction on toys with names that would break a page, made once for all tests.
struct ReproductionTest : testing::Test {
    static void SetUpTestSuite()
    {
        shared = std::make_unique<TemporaryFolder>();
        folder = shared->path() / "out";
        data = toyFeatures();
        for (LabelledClip& clip : data.clips)
            clip.number *= 5; // two clips of a genre test, four develop, fourteen train
        data.genres = {"r&b", "<b>\"bold\"</b>", "it's"};
        settings.dataset = "/music/<toys> & 'more'";
        settings.genres = data.genres;
        settings.scale = 0.002;
        settings.sideBySide = 2;
        auto made = reproduce(data, settings, folder);
        ASSERT_TRUE(made) << sentence(made.error());
        whole = std::move(*made);
    }
    static void TearDownTestSuite() { shared.reset(); }

    inline static std::unique_ptr<TemporaryFolder> shared;
    inline static fs::path folder;
    inline static LabelledFeatures data;
    inline static ReproductionSettings settings;
    inline static Reproduction whole;

    const TemporaryFolder temporary;
};

} // namespace

TEST_F(ReproductionTest, every_figure_of_the_report_has_one_beside_it)
{
    ASSERT_EQ(whole.rows.size(), printedAccuracies().size());
    for (const ReproducedAccuracy& row : whole.rows) {
        ASSERT_TRUE(row.matrix);
        EXPECT_EQ(row.matrix->total(), row.printed->isSwapped() ? 42 : 12)
            << "swapped: the training part is predicted";
        EXPECT_EQ(row.epochs, scaledEpochs(row.printed->epochs, settings.scale));
    }
    EXPECT_EQ(whole.blends.size(), printedBlends().size());
    ASSERT_TRUE(whole.final);
    EXPECT_EQ(whole.final->members.size(), 3u);
    EXPECT_EQ(whole.final->vote.total(), 12);
    ASSERT_TRUE(whole.test);
    EXPECT_EQ(whole.test->average.total(), 6);
}

TEST_F(ReproductionTest, networks_of_the_same_settings_agree_whatever_their_length)
{
    // The final networks are trained anew; after as many epochs the longer ones were the same.
    const BlendPoint& along = whole.blends[2];
    ASSERT_EQ(along.printedEpochs, finalEpochs);
    EXPECT_EQ(along.members, whole.final->members);
    EXPECT_EQ(along.average, whole.final->average);
}

TEST_F(ReproductionTest, the_page_is_well_formed_and_holds_every_experiment)
{
    const std::string page = readFile(folder / "report.html").value();
    EXPECT_EQ(faultOf(page), "");
    for (const Experiment experiment : allExperiments)
        EXPECT_NE(page.find(std::string(titleOf(experiment))), std::string::npos);
    for (const PrintedAccuracy& row : printedAccuracies()) {
        EXPECT_NE(page.find(escaped(row.source)), std::string::npos) << row.source;
        EXPECT_NE(page.find(unitsText(row.units)), std::string::npos);
        if (row.accuracy >= 0) {
            EXPECT_NE(page.find(percentText(row.accuracy)), std::string::npos) << row.accuracy;
        }
    }
    for (const PrintedBlends& row : printedBlends()) {
        EXPECT_NE(page.find(percentText(row.average)), std::string::npos);
        EXPECT_NE(page.find(percentText(row.maximum)), std::string::npos);
    }
    EXPECT_NE(page.find(percentText(printedTestAverage)), std::string::npos);
    for (const char* part : {"Figure 7.", "Table 10.", "r&amp;b", "&lt;b&gt;"})
        EXPECT_NE(page.find(part), std::string::npos) << part;
}

TEST_F(ReproductionTest, the_page_needs_nothing_from_elsewhere)
{
    const std::string page = readFile(folder / "report.html").value();
    for (const char* outside : {"<script", "<link", "<img", "src=", "url(", "@import", "https:"})
        EXPECT_EQ(page.find(outside), std::string::npos) << outside;
    EXPECT_EQ(page.find("nan"), std::string::npos);
}

TEST_F(ReproductionTest, no_text_of_the_user_becomes_markup)
{
    Reproduction odd = whole;
    odd.settings.dataset = "</code><script>alert(1)</script>";
    odd.setAside.push_back({"x", Error{ErrorCode::AudioDamaged, "<b>&\"'", "]]>"}});
    const std::string page = htmlOf(odd);
    EXPECT_EQ(faultOf(page), "");
    EXPECT_EQ(page.find("<script"), std::string::npos);
}

TEST_F(ReproductionTest, a_training_that_diverged_is_told_and_does_not_break_the_page)
{
    Reproduction odd = whole;
    odd.rows[3].matrix.reset();
    odd.final.reset();
    odd.test.reset();
    odd.blends.clear();
    const std::string page = htmlOf(odd);
    EXPECT_EQ(faultOf(page), "");
    EXPECT_NE(page.find("diverged"), std::string::npos);
    EXPECT_TRUE(toJson(odd)["rows"][3]["accuracy"].is_null());
}

TEST_F(ReproductionTest, done_trainings_are_not_done_again_and_the_test_part_is_looked_at_once)
{
    int trained = 0;
    ReproductionHooks hooks;
    hooks.pausePoint = [&] { ++trained; };
    const Reproduction again = reproduce(data, settings, folder, hooks).value();
    EXPECT_EQ(trained, 0);
    EXPECT_EQ(again.test->looks, 1);
    EXPECT_EQ(again.test->time, whole.test->time);
    EXPECT_EQ(htmlOf(again), htmlOf(whole));
    EXPECT_EQ(testLooks(folder).size(), 2u) << "one look, by two blends";
}

TEST_F(ReproductionTest, one_that_was_stopped_goes_on_to_the_same_end)
{
    const fs::path place = temporary.path() / "stopped";
    std::stop_source source;
    ReproductionHooks hooks;
    hooks.stop = source.get_token();
    hooks.progressed = [&](const ReproductionProgress& progress) {
        if (progress.done == 10)
            source.request_stop();
    };
    const auto stopped = reproduce(data, settings, place, hooks);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(fs::exists(place / "report.html"));

    ReproductionProgress first, last;
    hooks = {};
    hooks.progressed = [&](const ReproductionProgress& progress) {
        if (first.trainings == 0)
            first = progress;
        last = progress;
    };
    const Reproduction resumed = reproduce(data, settings, place, hooks).value();
    EXPECT_GE(first.done, 10);
    EXPECT_EQ(last.done, last.trainings);
    EXPECT_EQ(last.epochsDone, last.epochs);
    for (std::size_t i = 0; i < whole.rows.size(); ++i)
        EXPECT_EQ(resumed.rows[i].matrix, whole.rows[i].matrix) << whole.rows[i].training;
    EXPECT_EQ(resumed.test->average, whole.test->average);
}

TEST_F(ReproductionTest, clips_whose_numbers_leave_a_part_empty_are_parted_at_random)
{
    const LabelledFeatures toys = toyFeatures(); // numbered 0 to 19: by number none would train
    EXPECT_FALSE(whole.partsAreDrawn);
    const ReportParts parts = reportParts(splitItems(toys), toys.genres).value();
    EXPECT_TRUE(parts.areDrawn);
    EXPECT_EQ(parts.split.train.size(), 42u);
    EXPECT_EQ(parts.split.test.size(), 6u);
    const LabelledFeatures numbered = numberedBy(toys, parts.split);
    EXPECT_EQ(reportParts(splitItems(numbered), toys.genres)->split, parts.split);
    EXPECT_FALSE(reportParts(splitItems(numbered), toys.genres)->areDrawn);

    ReproductionSettings other = settings;
    other.scale = 0.0001;
    const Reproduction made = reproduce(toys, other, temporary.path() / "drawn").value();
    EXPECT_TRUE(made.partsAreDrawn);
    EXPECT_EQ(made.developmentClips, 12);
    EXPECT_NE(htmlOf(made).find("drawn at random"), std::string::npos);
}

TEST_F(ReproductionTest, the_folder_of_another_reproduction_is_refused)
{
    ReproductionSettings other = settings;
    other.scale = 0.004;
    const auto refused = reproduce(data, other, folder);
    ASSERT_FALSE(refused);
    EXPECT_NE(sentence(refused.error()).find("another reproduction"), std::string::npos);
}

TEST_F(ReproductionTest, a_scale_that_makes_no_sense_is_refused)
{
    for (const double scale : {0.0, -1.0, 1.5, std::nan("")}) {
        ReproductionSettings other = settings;
        other.scale = scale;
        EXPECT_EQ(reproduce(data, other, temporary.path() / "x").error().code,
                  ErrorCode::SettingsInvalid);
        EXPECT_FALSE(fs::exists(temporary.path() / "x"));
    }
}

TEST_F(ReproductionTest, the_report_s_genres_are_the_default_where_all_are_there)
{
    const std::vector<std::string> ten = {"blues", "classical", "country", "disco",  "hiphop",
                                          "jazz",  "metal",     "pop",     "reggae", "rock"};
    EXPECT_EQ(reproductionGenres(ten, {}).value(),
              std::vector<std::string>({"classical", "hiphop", "jazz", "metal", "pop", "reggae"}));
    const std::vector<std::string> six = {"a", "b", "c", "d", "e", "f"};
    EXPECT_EQ(reproductionGenres(six, {}).value(), six);
    EXPECT_EQ(reproductionGenres(ten, {"rock", "pop"}).value(),
              std::vector<std::string>({"rock", "pop"}));
    const auto refused = reproductionGenres({"blues", "jazz", "pop"}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(sentence(refused.error()),
              "The setting 'genres' must name six, since not all of the report's are there "
              "(classical, hiphop, metal, reggae missing). There are: blues, jazz, pop.");
}

TEST_F(ReproductionTest, nothing_is_concluded_from_a_quick_look)
{
    EXPECT_EQ(htmlOf(whole).find("class=\"verdict no\""), std::string::npos);
    EXPECT_NE(htmlOf(whole).find("trained too briefly"), std::string::npos);
    Reproduction full = whole;
    full.settings.scale = 1;
    EXPECT_EQ(htmlOf(full).find("trained too briefly"), std::string::npos);
    EXPECT_EQ(faultOf(htmlOf(full)), "");
}

TEST_F(ReproductionTest, the_document_has_every_row)
{
    const json document = json::parse(readFile(folder / "report.json").value());
    EXPECT_EQ(document["rows"].size(), printedAccuracies().size());
    EXPECT_EQ(document["rows"][0]["printed"], 0.45625);
    EXPECT_EQ(document["blends"][2]["printed_average"], 0.75);
    EXPECT_EQ(document["test_looks"], 1);
    EXPECT_EQ(document["test"]["printed_average"], printedTestAverage);
}
