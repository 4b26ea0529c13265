// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo_collection.h"
#include "core/dataset/labelled_features.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_store.h"
#include "core/lab/test_look.h"
#include "core/model/genre_model.h"
#include "core/plan/plan_kinds.h"
#include "core/plan/work.h"
#include "tests/support/test_files.h"
#include "tests/ui/window_test.h"
#include "ui/models/clip_answer_model.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/experiments_page.h"
#include "ui/pages/plan_view.h"
#include "ui/pages/reproduce_view.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/answer_grid.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/curves_chart.h"
#include "ui/widgets/difference_view.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/segmented_choice.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace genrescope;
using namespace genrescope::ui;

/// Drives the laboratory's pages on real runs of a small demo collection.
class LaboratoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        music = std::make_unique<test::TemporaryFolder>();
        DemoSettings demo;
        demo.clipsPerStyle = 10;
        demo.seconds = 6;
        QVERIFY(writeDemoCollection(music->path() / "demo", demo).has_value());
        collection = std::make_shared<const Collection>(*openCollection(music->path() / "demo"));
        settings.dataset = collection->folder;
        settings.preset = "quick";
        settings.recipe = presetNamed("quick")->recipe;
        settings.recipe.network.units = {4};
        settings.recipe.training.epochs = 4;
        const auto data = extractCollection(*collection, settings.recipe.frontEnd);
        QVERIFY(data.has_value());
        for (int seed = 1; seed <= 3; ++seed) {
            settings.recipe.training.seed = static_cast<std::uint64_t>(seed);
            const auto folder = store() / ("run " + std::to_string(seed));
            QVERIFY(performRun(*data, settings, folder).has_value());
            runs << QString::fromStdString(folder.string());
        }
    }

    void runs_of_a_store_are_listed_with_their_scores_and_curves()
    {
        const auto page = runsPage();
        QCOMPARE(table(*page)->model()->rowCount(), 3);
        const QModelIndex score = table(*page)->model()->index(0, RunTableModel::Score);
        QVERIFY(score.data(RunTableModel::ShareRole).isValid());
        const QModelIndex curve = table(*page)->model()->index(0, RunTableModel::Curve);
        QTRY_COMPARE(curve.data(RunTableModel::CurveRole).value<QList<float>>().size(), 4);
        QVERIFY(table(*page)
                    ->model()
                    ->index(0, RunTableModel::Settings)
                    .data()
                    .toString()
                    .contains("epochs 4"));
    }

    void five_thousand_runs_of_a_store_are_shown()
    {
        const auto many = music->path() / "many";
        std::filesystem::create_directories(many);
        for (int i = 0; i < 5000; ++i) // thousands of real folders take long to remove
            std::filesystem::create_directory_symlink(runs[i % 3].toStdString(),
                                                      many / ("run " + std::to_string(i)));
        RunsPage page(preferences);
        page.resize(1096, 780);
        page.show();
        QElapsedTimer time;
        time.start();
        page.openStore(QString::fromStdString(many.string()));
        QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 5000, 30'000);
        page.grab();
        qInfo("a store of 5,000 runs opened in %lld ms", static_cast<long long>(time.elapsed()));
    }

    void a_run_is_renamed_and_noted_and_stays_so()
    {
        const auto page = runsPage();
        choose(*page, runs[0]);
        type(*page, "runName", "my best");
        type(*page, "runNote", "with four units");
        const RunSummary summary = summaryOf(runs[0].toStdString());
        QCOMPARE(summary.label.name, std::string("my best"));
        QCOMPARE(summary.label.note, std::string("with four units"));
        const auto again = runsPage();
        choose(*again, runs[0]);
        QCOMPARE(again->findChild<QLineEdit*>("runName")->text(), "my best");
    }

    void a_deleted_run_comes_back()
    {
        const auto page = runsPage();
        choose(*page, runs[2]);
        click(*page, "deleteRun");
        QCOMPARE(table(*page)->model()->rowCount(), 2);
        QVERIFY(!QFileInfo::exists(runs[2]));
        click(*page, "undoDelete");
        QCOMPARE(table(*page)->model()->rowCount(), 3);
        QVERIFY(QFileInfo::exists(runs[2]));
    }

    void a_runs_settings_go_to_the_train_page()
    {
        const auto page = runsPage();
        choose(*page, runs[1]);
        TrainPage train(colours);
        train.setCollection(collection);
        connect(page.get(), &RunsPage::cloneAsked, &train, &TrainPage::takeSettings);
        click(*page, "cloneRun");
        QCOMPARE(train.findChild<QSpinBox*>("epochs")->value(), 4);
        QCOMPARE(train.findChild<QSpinBox*>("seed")->value(), 2);
        QCOMPARE(train.settings().recipe, loadRunRecord(runs[1].toStdString())->settings.recipe);
    }

    void the_test_part_is_looked_at_when_asked_twice_and_the_look_is_counted()
    {
        const auto page = runsPage();
        choose(*page, runs[0]);
        QVERIFY(text(*page, "testResult").contains("locked"));
        click(*page, "lookAtTest");
        auto* question = page->findChild<QMessageBox*>("askLook");
        QVERIFY(question);
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::RejectRole)
                button->click();
        QVERIFY(testLooks(runs[0].toStdString()).empty());
        QTRY_VERIFY(!page->findChild<QMessageBox*>("askLook"));
        click(*page, "lookAtTest");
        question = page->findChild<QMessageBox*>("askLook");
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QTRY_VERIFY_WITH_TIMEOUT(text(*page, "testResult").contains("looked at 1 times"), 60'000);
        QCOMPARE(testLooks(runs[0].toStdString()).size(), 1u);
    }

    void runs_stand_side_by_side_with_all_blends_after_them()
    {
        ComparePage page(colours);
        page.resize(1096, 780);
        page.show();
        QVERIFY(page.findChild<QWidget*>("emptyPanel")->isVisible());
        QElapsedTimer time;
        time.start();
        page.compare(runs);
        QTRY_VERIFY(page.findChild<MatrixView*>("matrix7"));
        qInfo("three runs blended and drawn in %lld ms", static_cast<long long>(time.elapsed()));
        page.findChild<SegmentedChoice*>("compareWhat")->choose(1);
        const auto* chart = page.findChild<CurvesChart*>("epochsChart");
        QCOMPARE(chart->curveCount(), 7);
        QCOMPARE(chart->curve(0).points.size(), 4);
        page.findChild<SegmentedChoice*>("compareWhat")->choose(2);
        QCOMPARE(page.findChild<QTableView*>("scores")->model()->columnCount(), 8);
        page.findChild<SegmentedChoice*>("compareWhat")->choose(3);
        QVERIFY2(text(page, "mcnemar").contains("p\u00a0="), qPrintable(text(page, "mcnemar")));
        QVERIFY(page.findChild<DifferenceView*>("difference")->isVisible());
    }

    void a_blend_becomes_a_model_that_listens()
    {
        ComparePage page(colours);
        page.show();
        page.compare(runs);
        QTRY_VERIFY(page.findChild<MatrixView*>("matrix7"));
        QSignalSpy chosen(&page, &ComparePage::modelChosen);
        page.findChild<QPushButton*>("useBlend")->menu()->actions()[0]->trigger();
        QTRY_COMPARE(chosen.count(), 1);
        const auto model = loadModel(chosen[0][0].toString().toStdString());
        QVERIFY(model.has_value());
        QCOMPARE(model->members.size(), 3u);
    }

    void runs_that_can_not_be_compared_say_why()
    {
        ComparePage page(colours);
        page.show();
        page.compare({runs[0], QString::fromStdString((music->path() / "nowhere").string())});
        QTRY_VERIFY(page.findChild<Banner*>("banner")->isVisible());
        QVERIFY(page.findChild<QWidget*>("emptyPanel")->isVisible());
    }

    void a_cell_opens_into_its_clips_which_can_be_excluded_relabelled_and_let_be()
    {
        ComparePage page(colours);
        page.resize(1096, 780);
        page.show();
        page.compare(runs);
        QTRY_VERIFY(page.findChild<MatrixView*>("matrix1"));
        auto* matrix = page.findChild<MatrixView*>("matrix1");
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_Return);
        auto* clips = page.findChild<QWidget*>("clipsView");
        QVERIFY(clips->isVisible());
        clips->findChild<SegmentedChoice*>("whichClips")->choose(1);
        auto* list = clips->findChild<QTableView*>("clips");
        QCOMPARE(list->model()->rowCount(), 2 * static_cast<int>(demoStyles().size()));
        const auto doubt = [&](int row) {
            return list->model()->index(row, 3).data(ClipAnswerModel::SortRole).toDouble();
        };
        for (int row = 1; row < list->model()->rowCount(); ++row)
            QVERIFY(doubt(row) <= doubt(row - 1));
        QCOMPARE(clips->findChild<AnswerGrid*>("clipAnswers")->rowCount(), 7);
        const auto* play = clips->findChild<QPushButton*>("playClip");
        QVERIFY(play->isEnabled() || !text(page, "soundProblem").isEmpty());

        QSignalSpy edited(&page, &ComparePage::collectionEdited);
        click(page, "excludeClip");
        QCOMPARE(edited.count(), 1);
        QCOMPARE(list->model()->index(0, ClipAnswerModel::Label).data().toString(), "excluded");
        click(page, "undoChange");
        QVERIFY(list->model()->index(0, ClipAnswerModel::Label).data().toString() != "excluded");
        const QString genre = QString::fromStdString(collection->genres.back());
        auto* relabel = clips->findChild<QPushButton*>("relabelClip");
        for (QAction* action : relabel->menu()->actions())
            if (action->text() == genre)
                action->trigger();
        QCOMPARE(list->model()->index(0, ClipAnswerModel::Label).data().toString(), genre);
        click(page, "undoChange");
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!clips->isVisible());
    }

    void the_matrix_of_a_training_opens_into_its_clips()
    {
        TrainPage page(colours);
        page.resize(1096, 780);
        page.show();
        page.setCollection(collection);
        page.takeSettings(settings);
        QSignalSpy changed(&page, &TrainPage::runChanged);
        click(page, "start");
        auto* matrix = page.findChild<MatrixView*>("matrix");
        QTRY_VERIFY_WITH_TIMEOUT(matrix->isVisible(), 60'000); // from the first epoch on
        QTRY_VERIFY_WITH_TIMEOUT(text(page, "status").startsWith("Done"), 60'000);
        QVERIFY(changed.count() >= 2);
        QVERIFY(text(page, "testResult").contains("locked"));
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_Space);
        auto* clips = page.findChild<QWidget*>("clipsView");
        QTRY_VERIFY(clips->isVisible());
        clips->findChild<SegmentedChoice*>("whichClips")->choose(1); // the cell may be empty
        QTest::keyClick(clips->findChild<QTableView*>("clips"), Qt::Key_Escape);
        QVERIFY(matrix->isVisible());
    }

    void a_search_tries_all_combinations_and_offers_the_best()
    {
        ExperimentsPage page;
        page.resize(1096, 780);
        page.show();
        page.setGround(collection, settings);
        auto* search = page.findChild<QWidget*>("searchView");
        fill(*search, "axisScale", "These values");
        search->findChild<QLineEdit*>("axisValues")->setText("0.01, nonsense");
        QVERIFY(!search->findChild<QPushButton*>("startWork")->isEnabled());
        QVERIFY(!search->findChild<QLabel*>("axisProblem")->text().isEmpty());
        search->findChild<QLineEdit*>("axisValues")->setText("0.01, 0.02");
        search->findChild<QSpinBox*>("searchRefinements")->setValue(0);
        QVERIFY(text(*search, "searchSize").startsWith("2 trainings"));
        click(*search, "startWork");
        QTRY_VERIFY_WITH_TIMEOUT(text(*search, "workStatus").startsWith("Done: 2"), 90'000);
        QVERIFY(text(*search, "bestTrial").contains("learning rate"));
        QSignalSpy asked(&page, &ExperimentsPage::trainingAsked);
        click(*search, "trainBest");
        const double rate = asked[0][0].value<RunSettings>().recipe.training.learningRate;
        QVERIFY(rate == 0.01 || rate == 0.02);
        QCOMPARE(search->findChild<CurvesChart*>("linearChart")->curve(0).points.size(), 2);
        QSignalSpy trials(&page, &ExperimentsPage::runsAsked);
        click(*search, "seeTrials");
        QCOMPARE(listRuns(trials[0][0].toString().toStdString()).size(), 2u);
    }

    void a_stopped_search_keeps_what_it_has()
    {
        ExperimentsPage page;
        page.show();
        RunSettings endless = settings;
        endless.recipe.training.epochs = 900'000;
        page.setGround(collection, endless);
        auto* search = page.findChild<QWidget*>("searchView");
        click(*search, "startWork");
        QTRY_VERIFY_WITH_TIMEOUT(search->findChild<QPushButton*>("stopWork")->isVisible(), 30'000);
        click(*search, "pauseWork");
        QCOMPARE(text(*search, "workLeft"), "paused");
        click(*search, "pauseWork");
        click(*search, "stopWork");
        QTRY_VERIFY_WITH_TIMEOUT(search->findChild<QPushButton*>("startWork")->isVisible(), 30'000);
        QVERIFY2(text(*search, "workStatus").startsWith("Stopped"),
                 qPrintable(search->findChild<Banner*>("banner")->accessibleName()));
    }

    void a_cross_validation_ends_with_one_figure_and_a_matrix_for_each_fold()
    {
        ExperimentsPage page;
        page.resize(1096, 780);
        page.show();
        page.setGround(collection, settings);
        page.findChild<SegmentedChoice*>("experiment")->choose(1);
        auto* folds = page.findChild<QWidget*>("foldsView");
        folds->findChild<QSpinBox*>("folds")->setValue(2);
        click(*folds, "startWork");
        QTRY_VERIFY_WITH_TIMEOUT(folds->findChild<QPushButton*>("startWork")->isVisible(), 90'000);
        QVERIFY2(text(*folds, "workStatus").startsWith("Done"),
                 qPrintable(folds->findChild<Banner*>("banner")->accessibleName()));
        QCOMPARE(folds->findChildren<MatrixView*>().size(), 3);
    }

    void a_reproduction_needs_a_collection_and_says_on_what_it_runs()
    {
        ExperimentsPage page;
        page.show();
        page.showReproduction();
        auto* view = page.findChild<QWidget*>("reproduceView");
        QVERIFY(view->isVisible());
        QVERIFY(!view->findChild<QPushButton*>("startWork")->isEnabled());
        page.setGround(collection, settings);
        QVERIFY(view->findChild<QPushButton*>("startWork")->isEnabled());
        QVERIFY(text(*view, "reproduceDataset")
                    .contains(QString::fromStdString(collection->genres[0])));
    }

    void a_reproduction_stops_when_asked_and_keeps_its_trainings()
    {
        ExperimentsPage page;
        page.show();
        page.setGround(collection, settings);
        page.showReproduction();
        auto* view = page.findChild<ReproduceView*>("reproduceView");
        const auto folder = music->path() / "report";
        view->setFolder(QString::fromStdString(folder.string()));
        view->findChild<QDoubleSpinBox*>("reproduceScale")->setValue(0.01);
        click(*view, "startWork");
        const auto isTraining = [&] {
            const QString status = text(*view, "workStatus");
            return status.contains("trainings done") && !status.startsWith("0 of");
        };
        QVERIFY2(QTest::qWaitFor(isTraining, 90'000),
                 qPrintable(view->findChild<Banner*>("banner")->accessibleName()));
        click(*view, "stopWork");
        QTRY_VERIFY_WITH_TIMEOUT(view->findChild<QPushButton*>("startWork")->isVisible(), 30'000);
        QCOMPARE(text(*view, "workStatus"), "Stopped; start again to go on from here");
        QVERIFY(view->findChild<QPushButton*>("seeTrainings")->isVisible());
        QVERIFY(!view->findChild<QPushButton*>("openReport")->isVisible());
        QVERIFY(!listRuns(folder / "runs").empty());
    }

    void a_plan_is_watched_while_others_work_on_it()
    {
        CrossValidationSettings folds;
        folds.run = settings;
        folds.folds = 3;
        const auto plan = planCrossValidation(folds, music->path() / "plan");
        QVERIFY(plan.has_value());
        const auto doTask = [&](std::size_t number) {
            QVERIFY(work(*plan, *taskOf(*plan, number)).has_value());
        };
        ExperimentsPage page;
        page.show();
        page.findChild<SegmentedChoice*>("experiment")->choose(3);
        auto* view = page.findChild<PlanView*>("planView");
        QVERIFY(view->isVisible());
        doTask(1);
        music->write("plan/failed/2.json", R"({"code": 0, "subject": "a.wav", "detail": ""})");
        view->open(QString::fromStdString(plan->folder.string()));
        const auto says = [view](const QString& words) {
            for (const QLabel* label : view->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        };
        QTRY_VERIFY(says("1 of 3 tasks done"));
        QVERIFY(says("right (95 % interval"));
        QVERIFY(view->findChild<Banner*>("planBanner")->text().contains("There is no file a.wav"));
        QSignalSpy asked(&page, &ExperimentsPage::runsAsked);
        click(*view, "planRuns");
        QCOMPARE(asked[0][0].toString(), QString::fromStdString((plan->folder / "runs").string()));

        doTask(0);
        doTask(2);
        QTRY_VERIFY_WITH_TIMEOUT(says("All tasks are done"), 20'000);
        QVERIFY(view->findChild<Banner*>("planBanner")->isHidden());
        QVERIFY(std::filesystem::exists(plan->folder / "result.json"));
    }

    void a_folder_without_a_plan_is_said_to_have_none()
    {
        PlanView view;
        view.show();
        view.open(QString::fromStdString((music->path() / "demo").string()));
        QTRY_VERIFY(view.findChild<Banner*>("planBanner")->text().contains("plan.json"));
    }

    void an_interrupted_run_goes_on_to_its_end()
    {
        const auto killed = store() / "killed";
        const auto data = extractCollection(*collection, settings.recipe.frontEnd);
        TrainingHooks hooks;
        hooks.statesApart = std::chrono::milliseconds(0);
        hooks.batchFinished = [&](const BatchReport& report) { // what a kill leaves behind
            if (report.epoch == 3 && report.batch == 1)
                std::filesystem::copy(music->path() / "whole", killed);
        };
        QVERIFY(performRun(*data, settings, music->path() / "whole", hooks).has_value());

        RunsPage page(preferences);
        page.resize(1096, 780);
        page.show();
        page.openStore(QString::fromStdString(store().string()));
        QTRY_COMPARE(table(page)->model()->rowCount(), 4);
        choose(page, QString::fromStdString(killed.string()));
        TrainPage train(colours);
        train.show();
        connect(&page, &RunsPage::resumeAsked, &train, &TrainPage::resumeRun);
        click(page, "resumeRun");
        QTRY_VERIFY_WITH_TIMEOUT(summaryOf(killed).state == RunState::Finished, 60'000);
        QTRY_VERIFY(text(train, "status").startsWith("Done"));
        QVERIFY(text(train, "status").contains("Epoch 4 of 4"));
        QCOMPARE(loadRun(killed)->outcome.network,
                 loadRun(music->path() / "whole")->outcome.network);
        std::filesystem::remove_all(killed);
    }

private:
    std::unique_ptr<test::TemporaryFolder> music;
    std::shared_ptr<const Collection> collection;
    RunSettings settings;
    QStringList runs;
    Preferences preferences;
    GenreColours colours;

    std::filesystem::path store() const { return music->path() / "runs"; }

    std::unique_ptr<RunsPage> runsPage()
    {
        auto page = std::make_unique<RunsPage>(preferences);
        page->resize(1096, 780);
        page->show();
        page->openStore(QString::fromStdString(store().string()));
        [&] { QTRY_COMPARE(table(*page)->model()->rowCount(), 3); }();
        return page;
    }
    static QTableView* table(const RunsPage& page) { return page.findChild<QTableView*>("runs"); }
    static void choose(const RunsPage& page, const QString& folder)
    {
        const auto* filter = qobject_cast<const RunFilter*>(table(page)->model());
        table(page)->selectRow(filter->rowOf(folder));
    }
    static void click(const QWidget& page, const char* name)
    {
        QTest::mouseClick(page.findChild<QAbstractButton*>(name), Qt::LeftButton);
    }
    static QString text(const QWidget& page, const char* name)
    {
        return page.findChild<QLabel*>(name)->text();
    }
    static void type(const QWidget& page, const char* name, const char* text)
    {
        auto* editor = page.findChild<QLineEdit*>(name);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    static void fill(const QWidget& page, const char* name, const char* choice)
    {
        auto* box = page.findChild<QComboBox*>(name);
        box->setCurrentIndex(box->findText(choice));
    }
};

GENRESCOPE_WINDOW_TEST(LaboratoryTest)
#include "laboratory_test.moc"
