// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots.h"

#include "core/dataset/demo_collection.h"
#include "tests/support/test_files.h"
#include "ui/main_window.h"
#include "ui/pages/runs_page.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/segmented_choice.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int kLongMs = 300'000;

/// Uses the laboratory as a person would, in the window itself.
class LabTour {
public:
    explicit LabTour(const std::filesystem::path& music)
    {
        m_window.resize(1180, 780);
        m_window.show();
        m_window.open({QString::fromStdString(music.string())});
        await([&] { return named<QTableView>("genres").model()->rowCount() > 0; });
    }

    void train()
    {
        go(3);
        auto& epochs = named<QSpinBox>("epochs");
        auto& seed = named<QSpinBox>("seed");
        for (int run = 1; run <= 3; ++run) {
            epochs.setValue(run == 1 ? 400 : 60);
            seed.setValue(run);
            click("start");
            if (run == 1) {
                await([&] { return named<QLabel>("status").text().contains("Epoch 4"); });
                shot("train-live");
                go(5);
                shot("runs-live");
                go(3);
            }
            await([&] { return named<QAbstractButton>("start").isEnabled(); });
        }
        shot("train-done");
        auto& matrix = named<MatrixView>("matrix");
        matrix.setFocus();
        QTest::keyClick(&matrix, Qt::Key_Return);
        QTest::qWait(1500);
        shot("train-cell");
    }

    void compare()
    {
        go(5);
        auto& table = named<QTableView>("runs");
        await([&] { return table.model()->rowCount() == 3; });
        shot("runs-three");
        for (int row = 0; row < 2; ++row)
            tick(table, row);
        click("compare");
        compareTabs("two");
        go(5);
        tick(table, 2);
        click("compare");
        compareTabs("three");
        auto& matrix = named<MatrixView>("matrix1");
        matrix.setFocus();
        QTest::keyClick(&matrix, Qt::Key_Return);
        QTest::qWait(1500);
        shot("compare-cell");
    }

    void search()
    {
        go(3);
        named<QSpinBox>("epochs").setValue(40);
        go(4);
        auto& view = named<QWidget>("searchView");
        clickIn(view, "startWork");
        await([&] {
            return statusOf(view).contains("trials done") && !statusOf(view).contains("0 of");
        });
        shot("search-running");
        clickIn(view, "pauseWork");
        shot("search-paused");
        clickIn(view, "pauseWork");
        await([&] { return statusOf(view).startsWith("Done"); });
        shot("search-done");
    }

    void folds()
    {
        go(4);
        named<SegmentedChoice>("experiment").choose(1);
        auto& view = named<QWidget>("foldsView");
        view.findChild<QSpinBox*>("folds")->setValue(3);
        view.findChild<QSpinBox*>("seeds")->setValue(2);
        clickIn(view, "startWork");
        await([&] { return statusOf(view).startsWith("Epochs"); });
        shot("folds-running");
        await([&] { return statusOf(view).startsWith("Done"); });
        shot("folds-done");
    }

    void reproduce()
    {
        go(4);
        named<SegmentedChoice>("experiment").choose(2);
        auto& view = named<QWidget>("reproduceView");
        view.findChild<QDoubleSpinBox*>("reproduceScale")->setValue(0.01);
        clickIn(view, "startWork");
        await([&] {
            return statusOf(view).contains("trainings done") && !statusOf(view).startsWith("0 of");
        });
        QTest::qWait(2000);
        shot("reproduce-running");
        clickIn(view, "stopWork");
        await([&] { return view.findChild<QAbstractButton*>("startWork")->isVisible(); });
        shot("reproduce-stopped");
        clickIn(view, "startWork");
        await([&] { return statusOf(view).startsWith("Done"); });
        shot("reproduce-done");
    }

private:
    template <typename Widget>
    Widget& named(const char* name)
    {
        auto* found = m_window.findChild<Widget*>(name);
        if (found == nullptr)
            qFatal("there is no %s", name);
        return *found;
    }
    void go(int page) { click(("page" + std::to_string(page)).c_str()); }
    void click(const char* name) { named<QAbstractButton>(name).click(); }
    static void clickIn(const QWidget& view, const char* name)
    {
        view.findChild<QAbstractButton*>(name)->click();
    }
    static QString statusOf(const QWidget& view)
    {
        return view.findChild<QLabel*>("workStatus")->text();
    }
    static void tick(QTableView& table, int row)
    {
        table.model()->setData(table.model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    }
    void compareTabs(const QString& how)
    {
        QTest::qWait(1500);
        auto& what = named<SegmentedChoice>("compareWhat");
        for (const auto& [tab, name] :
             {std::pair{0, "matrices"}, {1, "epochs"}, {2, "scores"}, {3, "difference"}}) {
            what.choose(tab);
            shot("compare-" + how + '-' + name);
        }
        what.choose(0);
    }
    void shot(const QString& name) { save(m_window, "tour-" + name); }

    template <typename Happened>
    void await(Happened happened)
    {
        if (!QTest::qWaitFor(happened, kLongMs)) {
            shot("stuck");
            qFatal("the tour is stuck: see the last picture");
        }
    }

    MainWindow m_window;
};

} // namespace

void labTour()
{
    const genrescope::test::TemporaryFolder folder;
    DemoSettings demo;
    demo.clipsPerStyle = 20;
    demo.seconds = 6;
    if (!writeDemoCollection(folder.path() / "demo", demo))
        qFatal("the demo collection can't be written");
    LabTour tour(folder.path() / "demo");
    tour.train();
    tour.compare();
    tour.search();
    tour.folds();
    tour.reproduce();
}
