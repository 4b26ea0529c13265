// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/pages/runs_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

RunRow runOf(int number, double accuracy)
{
    RunRow run;
    run.folder = QStringLiteral("/runs/%1").arg(number);
    run.name = QStringLiteral("run %1").arg(number);
    run.preset = QStringLiteral("quick");
    run.score = RunScore{accuracy, wilsonInterval(int(accuracy * 100), 100), 100};
    for (int i = 0; i < 60; ++i)
        run.curve << float(accuracy * i / 59);
    run.epochs = run.plannedEpochs = 60;
    run.begun = QDateTime::currentDateTime().addSecs(-60 * number);
    run.hasModel = true;
    return run;
}

} // namespace

class RunsPageTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        page = std::make_unique<RunsPage>(preferences);
        page->resize(1096, 780);
        QSignalSpy read(page.get(), &RunsPage::storeRead);
        page->show();
        QTRY_COMPARE(read.count(), 1);
    }
    void cleanup() { page.reset(); }

    void a_page_without_runs_says_what_it_is_for()
    {
        QVERIFY(page->findChild<QWidget*>("emptyPanel")->isVisible());
        page->setRuns({runOf(1, 0.5)});
        QVERIFY(!page->findChild<QWidget*>("emptyPanel")->isVisible());
    }

    void the_first_run_is_chosen_from_right_to_left_too()
    {
        page->setLayoutDirection(Qt::RightToLeft);
        page->setRuns({runOf(1, 0.5), runOf(2, 0.4)});
        QVERIFY(page->findChild<QTableView*>("runs")->selectionModel()->isRowSelected(0));
    }

    void runs_are_sorted_by_age_and_by_any_column()
    {
        page->setRuns({runOf(3, 0.5), runOf(1, 0.4), runOf(2, 0.9)});
        QCOMPARE(names(), (QStringList{"run 1", "run 2", "run 3"}));
        table()->sortByColumn(RunTableModel::Score, Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{"run 2", "run 3", "run 1"}));
    }

    void words_and_states_filter()
    {
        RunRow failed = runOf(2, 0.9);
        failed.state = RunRow::State::Failed;
        failed.note = "too greedy";
        page->setRuns({runOf(1, 0.5), failed, runOf(3, 0.6)});
        auto* words = page->findChild<QLineEdit*>("filterWords");
        QTest::keyClicks(words, "greedy TOO");
        QCOMPARE(names(), QStringList{"run 2"});
        QCOMPARE(page->findChild<QLabel*>("runCount")->text(), "1 of 3 runs");
        words->clear();
        auto* state = page->findChild<QComboBox*>("filterState");
        state->setCurrentIndex(state->findData(int(RunRow::State::Failed)));
        QCOMPARE(names(), QStringList{"run 2"});
        state->setCurrentIndex(0);
        QCOMPARE(names().size(), 3);
    }

    void two_ticked_runs_can_be_compared_in_the_order_of_their_ticks()
    {
        page->setRuns({runOf(1, 0.5), runOf(2, 0.6), runOf(3, 0.7)});
        auto* compare = page->findChild<QPushButton*>("compare");
        QVERIFY(!compare->isEnabled());
        clickCell(2, RunTableModel::Name);
        QVERIFY(!compare->isEnabled());
        table()->selectRow(0);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(compare->isEnabled());
        QCOMPARE(compare->text(), "Compare 2 runs");
        QSignalSpy asked(page.get(), &RunsPage::comparisonAsked);
        QTest::mouseClick(compare, Qt::LeftButton);
        QCOMPARE(asked[0][0].toStringList(), (QStringList{"/runs/3", "/runs/1"}));
    }

    void a_run_that_trains_grows_in_its_row_and_keeps_ticks_and_choice()
    {
        RunRow training = runOf(1, 0.3);
        training.state = RunRow::State::Training;
        training.epochs = 5;
        training.plannedEpochs = 400;
        page->setRuns({training, runOf(2, 0.6)});
        table()->selectRow(1);
        clickCell(0, RunTableModel::Name);
        table()->selectRow(1);
        training.epochs = 6;
        page->putRun(training);
        QCOMPARE(cell(0, RunTableModel::State), "epoch 6 of 400");
        QCOMPARE(table()->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(page->findChild<QLineEdit*>("runName")->text(), "run 2");
    }

    void five_thousand_runs_open_in_under_a_second_and_scroll()
    {
        std::vector<RunRow> runs;
        for (int i = 0; i < 5000; ++i)
            runs.push_back(runOf(i, 0.3 + (i * 37 % 60) / 100.0));
        QElapsedTimer time;
        time.start();
        page->setRuns(std::move(runs));
        page->grab();
        const qint64 opened = time.restart();
        constexpr int frames = 60;
        for (int i = 0; i < frames; ++i) {
            table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() * i /
                                                   frames);
            table()->grab();
        }
        const qint64 scrolled = time.restart();
        table()->sortByColumn(RunTableModel::Score, Qt::DescendingOrder);
        table()->grab();
        qInfo("5,000 runs: opened in %lld ms, %.1f ms a frame, sorted in %lld ms",
              static_cast<long long>(opened), double(scrolled) / frames,
              static_cast<long long>(time.elapsed()));
        QVERIFY(opened < 1000);
        QVERIFY(scrolled < frames * 100);
    }

    void the_model_of_runs_keeps_the_rules_of_models()
    {
        RunTableModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns({runOf(1, 0.5), runOf(2, 0.6)});
        model.put(runOf(3, 0.7));
        model.tick("/runs/1", true);
        QSignalSpy ticks(&model, &RunTableModel::ticksChanged);
        model.remove("/runs/1");
        QCOMPARE(ticks.count(), 1);
        QVERIFY(model.ticked().isEmpty());
        QCOMPARE(model.rowOf("/runs/3"), 1);
    }

private:
    Preferences preferences; // of a home folder without runs
    std::unique_ptr<RunsPage> page;

    QTableView* table() const { return page->findChild<QTableView*>("runs"); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            found << cell(row, RunTableModel::Name);
        return found;
    }
    void clickCell(int row, int column)
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(row, column)).center());
    }
};

GENRESCOPE_WINDOW_TEST(RunsPageTest)
#include "runs_page_test.moc"
