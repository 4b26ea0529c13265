// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots.h"

#include "core/dataset/feature_table.h"
#include "core/plan/plan_kinds.h"
#include "core/plan/work.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"
#include "ui/pages/clips_view.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/compare_view.h"
#include "ui/pages/experiments_page.h"
#include "ui/pages/plan_view.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/search_charts.h"
#include "ui/text/recipe_text.h"
#include "ui/text/sentences.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/curves_chart.h"
#include "ui/widgets/difference_view.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/matrix_shelf.h"

#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

RunRow runOf(int number, RunRow::State state)
{
    static const QStringList names{"2026-11-25 14.03.11 quick gtzan",
                                   "lr 0.0065, three layers",
                                   "report, second try",
                                   "wide and shallow",
                                   "with dropout",
                                   "2026-11-24 09.12.44 recommended gtzan"};
    static const auto said = [](const char* setting, const char* value) {
        return settingName(setting) + u' ' + value;
    };
    static const QStringList settings{"",
                                      said("learningRate", "0.0065 · ") +
                                          said("units", "32, 16, 8"),
                                      said("epochs", "1000 · ") + said("seed", "7"),
                                      said("units", "128 · ") + said("batchSize", "64"),
                                      said("dropout", "0.3"),
                                      said("labelSmoothing", "0.1 · ") + said("epochs", "60")};
    RunRow run;
    run.folder = QStringLiteral("/runs/%1").arg(number);
    run.name = names[number % names.size()];
    run.settings = settings[number % settings.size()];
    run.preset = number % 3 == 0 ? "quick" : number % 3 == 1 ? "report" : "recommended";
    run.dataset = "gtzan";
    run.state = state;
    run.plannedEpochs = 400;
    run.epochs = state == RunRow::State::Training ? 132 : state == RunRow::State::Failed ? 0 : 400;
    run.begun = QDateTime::currentDateTime().addSecs(-40 - 5000LL * number * number);
    run.hasModel = run.epochs > 0;
    if (state == RunRow::State::Failed)
        run.reason = sentenceOf({ErrorCode::TrainingDiverged, "3", "4/4"});
    if (run.epochs > 0) {
        const double accuracy = 0.72 - 0.04 * (number % 5);
        run.score = RunScore{accuracy, wilsonInterval(int(accuracy * 120), 120), 120};
        for (int i = 0; i < 60; ++i)
            run.curve << float(accuracy * (1 - std::exp(-i / 9.0)) +
                               0.02 * std::sin(i * 1.7 + number));
    }
    return run;
}

void runsPictures()
{
    Preferences preferences;
    RunsPage page(preferences);
    page.resize(1096, 780);
    page.show();
    save(page, "runs-empty");
    std::vector<RunRow> runs{runOf(0, RunRow::State::Training), runOf(1, RunRow::State::Finished),
                             runOf(2, RunRow::State::Stopped), runOf(3, RunRow::State::Failed),
                             runOf(4, RunRow::State::Interrupted)};
    for (int i = 5; i < 24; ++i)
        runs.push_back(runOf(i, RunRow::State::Finished));
    page.setRuns(runs);
    save(page, "runs-table");
    auto* table = page.findChild<QTableView*>("runs");
    for (const int row : {1, 2})
        table->model()->setData(table->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    chooseRow(*table, 3);
    save(page, "runs-failed-chosen");
    chooseRow(*table, 4);
    save(page, "runs-interrupted-chosen");
}

ConfusionMatrix matrixOf(const std::vector<std::string>& genres, int shift)
{
    ConfusionMatrix matrix(genres);
    const int count = static_cast<int>(genres.size());
    for (int row = 0; row < count; ++row) {
        const int right = 20 - (row * 5 + shift * 3) % 11;
        matrix.add(row, row, right);
        matrix.add(row, (row + 3) % count, (21 - right) / 2);
        matrix.add(row, (row + 5 + shift) % count, 20 - right - (21 - right) / 2);
    }
    return matrix;
}

const std::vector<std::string> kSix{"blues", "classical", "country", "hiphop", "metal", "pop"};

std::shared_ptr<ComparedModels> comparedModels(const std::vector<std::string>& genres)
{
    auto asked = std::make_shared<ComparedModels>();
    asked->dataset = "/home/ada/Music/gtzan";
    asked->genres = genres;
    const int count = static_cast<int>(genres.size());
    for (int genre = 0; genre < count; ++genre) {
        for (int i = 10; i < 30; ++i) {
            const QString name = QStringLiteral("%1.%2")
                                     .arg(QString::fromStdString(genres[std::size_t(genre)]))
                                     .arg(i, 5, 10, QLatin1Char('0'));
            asked->clips.push_back({name, {}, name.toStdString(), genre});
        }
    }
    const QStringList names{"lr 0.0065, three layers",
                            "lr 0.0066",
                            "wide and shallow",
                            QCoreApplication::translate("Blend", "Blend: average"),
                            QCoreApplication::translate("Blend", "Blend: maximum"),
                            QCoreApplication::translate("Blend", "Blend: weighted"),
                            QCoreApplication::translate("Blend", "Blend: vote")};
    for (int model = 0; model < names.size(); ++model) {
        ComparedModel each{names[model], model > 2, {}, {}};
        for (int clip = 0; clip < static_cast<int>(asked->clips.size()); ++clip) {
            const int label = asked->clips[std::size_t(clip)].genre;
            const double sure = 0.5 +
                                0.45 * std::sin(clip * 2.7 + model * (model > 2 ? 0.1 : 1.1)) +
                                (model > 2 ? 0.08 : 0);
            std::vector<double> row;
            double sum = 0;
            for (int genre = 0; genre < count; ++genre) {
                row.push_back(genre == label ? std::max(0.02, sure)
                                             : 0.1 + 0.25 * std::abs(std::sin(genre * 3.1 + clip)));
                sum += row.back();
            }
            for (const double value : row)
                each.probabilities.push_back(float(value / sum));
        }
        for (int epoch = 1; epoch <= 400; ++epoch)
            each.accuracyByEpoch << QPointF(
                epoch, (model > 2 ? 0.72 : 0.66) * (1 - std::exp(-epoch / 60.0)) +
                           (model > 2 ? 0.008 : 0.025) * std::sin(epoch * 0.7 + model));
        asked->models.push_back(std::move(each));
    }
    return asked;
}

void comparePictures(GenreColours& colours)
{
    ComparePage page(colours);
    page.resize(1096, 780);
    page.show();
    save(page, "compare-empty");
    page.compare({"/nowhere/run 1", "/nowhere/run 2"});
    QTest::qWait(300);
    save(page, "compare-failed");

    CompareView view(colours);
    view.resize(1032, 700);
    view.setVisible(true);
    view.show(comparedModels(kSix));
    save(view, "compare-matrices");
    view.findChild<SegmentedChoice*>("compareUnit")->choose(1);
    save(view, "compare-matrices-per-cent");
    auto* what = view.findChild<SegmentedChoice*>("compareWhat");
    what->choose(1);
    save(view, "compare-epochs");
    what->choose(2);
    save(view, "compare-scores");
    what->choose(3);
    save(view, "compare-difference");
    what->choose(0);
    view.show(comparedModels({"blues", "classical", "country", "disco", "hiphop", "jazz", "metal",
                              "pop", "reggae", "rock"}));
    save(view, "compare-ten-genres");

    ClipsView clips(colours);
    clips.resize(1032, 700);
    clips.show();
    const auto asked = comparedModels(kSix);
    clips.open(asked, 0, QPoint(0, 0));
    save(clips, "clips-cell");
    clips.open(asked, 3);
    save(clips, "clips-doubtful");
    clips.open(asked, 0, QPoint(1, 5));
    save(clips, "clips-none");
}

SearchTrial trialOf(int number, int round, double rate, int epochs, double accuracy)
{
    SearchTrial trial;
    trial.number = number;
    trial.round = round;
    trial.point = {rate, epochs};
    TrialScore score;
    score.accuracy = accuracy;
    score.clips = 120;
    for (int epoch = 1; epoch <= epochs; epoch += 1)
        score.accuracyByEpoch.push_back(accuracy * (1 - std::exp(-epoch / 70.0)) +
                                        0.015 * std::sin(epoch * 0.9 + number));
    trial.score = score;
    return trial;
}

/// A plan, from its first results to its last.
void planPictures(ExperimentsPage& page)
{
    const genrescope::test::TemporaryFolder folder;
    SearchSettings search;
    search.run.dataset = folder.path() / "toys.csv";
    search.run.recipe = genrescope::test::toyRecipe();
    search.run.recipe.training.epochs = 5;
    search.plan.axes = {*axisIn("learningRate=0.001,0.003,0.01,0.03")};
    if (!exportCsv(genrescope::test::toyFeatures(), search.run.dataset))
        qFatal("the toys can't be written");
    const auto plan = planSearch(search, folder.path() / "plan");
    const auto doTask = [&](std::size_t number) {
        if (!work(*plan, *taskOf(*plan, number)))
            qFatal("the plan can't be worked on");
    };
    const auto picture = [&](const QString& name) {
        QTest::qWait(2500);
        save(page, name);
    };
    doTask(0);
    doTask(2);
    folder.write("plan/working/1-XXXXXX/result/run.json", "{}");
    page.findChild<PlanView*>("planView")->open(QString::fromStdString(plan->folder.string()));
    picture("plan-running");
    folder.write("plan/failed/3.json",
                 R"({"code": 0, "subject": "/data/gtzan/clips.csv", "detail": ""})");
    doTask(1);
    picture("plan-failed");
    doTask(3);
    picture("plan-done");
}

void experimentPictures()
{
    ExperimentsPage page;
    page.resize(1096, 780);
    page.show();
    save(page, "search-no-collection");
    auto collection = std::make_shared<Collection>();
    collection->folder = "/home/ada/Music/gtzan";
    collection->genres = kSix;
    RunSettings settings;
    settings.preset = "report";
    settings.recipe = presetNamed("report")->recipe;
    page.setGround(collection, settings);
    page.findChild<QAbstractButton*>("addAxis")->click();
    save(page, "search-ready");
    page.findChild<QComboBox*>("searchKind")->setCurrentIndex(1);
    save(page, "search-random");
    auto* what = page.findChild<SegmentedChoice*>("experiment");
    what->choose(1);
    save(page, "folds-ready");
    what->choose(2);
    save(page, "reproduce-ready");
    what->choose(3);
    save(page, "plan-none");
    planPictures(page);

    SearchPlan plan;
    plan.axes = {*axisIn("learningRate=log:0.00001:1:6"), *axisIn("epochs=200,400,800")};
    SearchOutcome outcome;
    int number = 0;
    for (int power = -5; power <= 0; ++power)
        for (const int epochs : {200, 400, 800})
            outcome.trials.push_back(
                trialOf(number++, 0, std::pow(10, power), epochs,
                        0.66 - 0.045 * (power + 2.2) * (power + 2.2) + epochs * 0.00003));
    for (int i = 0; i < 6; ++i)
        outcome.trials.push_back(
            trialOf(number++, 1, 0.004 + 0.001 * i, 400, 0.69 - 0.006 * (i - 2.5) * (i - 2.5)));
    SearchCharts charts;
    charts.resize(680, 460);
    charts.setVisible(true);
    charts.show(plan, outcome);
    save(charts, "search-chart-rate");
    auto* round = charts.findChild<QComboBox*>("chartRound");
    const auto pick = [&](QComboBox* box, int index) {
        box->setCurrentIndex(index);
        emit box->activated(index);
    };
    pick(round, 2);
    save(charts, "search-chart-rate-fine");
    pick(round, 0);
    auto* chart = charts.findChild<QComboBox*>("chartOf");
    pick(chart, 1);
    save(charts, "search-chart-epochs-setting");
    pick(chart, 2);
    save(charts, "search-chart-epochs");
    pick(chart, 3);
    save(charts, "search-chart-pair");
}

void widgetPictures()
{
    DifferenceView difference;
    difference.resize(620, 400);
    difference.setMatrices(matrixOf(kSix, 0), matrixOf(kSix, 2));
    difference.show();
    save(difference, "difference");

    HeatMap map;
    map.resize(620, 260);
    std::vector<std::optional<double>> values;
    for (int i = 0; i < 27; ++i)
        values.push_back(i > 24 ? std::nullopt
                                : std::optional(0.62 + 0.05 * std::sin(i * 1.3) + i * 0.001));
    map.setValues("Learning rate", {"0.0065", "0.0066", "0.0067"}, "Epochs",
                  {"200", "300", "400", "500", "600", "700", "800", "900", "1000"}, values);
    map.show();
    save(map, "heat-map");

    CurvesChart rates("Development accuracy", "Learning rate", CurvesChart::Axis::Logarithmic);
    rates.resize(620, 320);
    NamedCurve best{"best", {}, false, true, {}};
    for (int i = -5; i <= 0; ++i) {
        best.points << QPointF(std::pow(10, i), 0.7 - 0.05 * (i + 2) * (i + 2));
        best.scatter << QPointF(std::pow(10, i), 0.68 - 0.05 * (i + 2) * (i + 2));
    }
    rates.setCurves({best});
    rates.setMark(0.01);
    rates.show();
    save(rates, "rates-coarse");
}

} // namespace

void labPictures(GenreColours& colours)
{
    runsPictures();
    comparePictures(colours);
    experimentPictures();
    widgetPictures();
}
