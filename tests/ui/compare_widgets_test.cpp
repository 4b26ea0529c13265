// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/models/axis_marks.h"
#include "ui/models/clip_answer_model.h"
#include "ui/models/compared_models.h"
#include "ui/models/scores_table_model.h"
#include "ui/theme/colours.h"
#include "ui/widgets/curves_chart.h"
#include "ui/widgets/difference_view.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/matrix_shelf.h"
#include "ui/widgets/matrix_view.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QChartView>
#include <QLineSeries>
#include <QSignalSpy>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

ConfusionMatrix matrixOf(int blues, int jazz)
{
    ConfusionMatrix matrix({"blues", "jazz"});
    matrix.add(0, 0, blues);
    matrix.add(0, 1, 10 - blues);
    matrix.add(1, 1, jazz);
    matrix.add(1, 0, 10 - jazz);
    return matrix;
}

/// Two clips of each of two genres; the first model knows blues alone, the second everything.
ComparedModels twoModels()
{
    ComparedModels models;
    models.genres = {"blues", "jazz"};
    models.clips = {{"b1", "/b1.wav", "b1.wav", 0},
                    {"b2", "/b2.wav", "b2.wav", 0},
                    {"j1", "/j1.wav", "j1.wav", 1},
                    {"j2", "/j2.wav", "j2.wav", 1}};
    models.models = {{"one", false, {.9f, .1f, .8f, .2f, .7f, .3f, .6f, .4f}, {}},
                     {"two", false, {.6f, .4f, .6f, .4f, .2f, .8f, .1f, .9f}, {}}};
    return models;
}

QStringList textsOf(const QList<AxisMark>& marks)
{
    QStringList texts;
    for (const AxisMark& mark : marks)
        texts << mark.text;
    return texts;
}

const QLineSeries* lineOf(const CurvesChart& chart, int curve)
{
    QList<const QLineSeries*> lines;
    const auto series = chart.findChild<QChartView*>()->chart()->series();
    for (const QAbstractSeries* each : series)
        if (const auto* line = qobject_cast<const QLineSeries*>(each))
            lines << line;
    return lines[curve + 1]; // the first is the mark
}

} // namespace

class CompareWidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void a_cell_opens_by_click_and_by_keys_where_cells_open()
    {
        MatrixView view;
        view.setMatrix(matrixOf(7, 8));
        view.resize(400, 360);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy opened(&view, &CellGrid::cellOpened);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {150, 100});
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.count(), 0);
        view.setOpenable(true);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {150, 100});
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(opened.takeLast(), QVariantList({0, 1}));
    }

    void the_best_at_a_genre_have_a_star_and_say_so()
    {
        MatrixShelf shelf;
        shelf.setMatrices({{"one", "", matrixOf(7, 8), {}}, {"two", "", matrixOf(9, 8), {0}}});
        QCOMPARE(shelf.views()[1]->bestAt(), std::vector<int>{0});
        QVERIFY(shelf.views()[1]->describe(0, 0).contains("none here does better"));
        QVERIFY(!shelf.views()[0]->describe(0, 0).contains("none here does better"));
    }

    void matrices_side_by_side_share_one_colour_scale()
    {
        MatrixShelf shelf;
        ConfusionMatrix many({"blues", "jazz"});
        many.add(0, 0, 70);
        many.add(0, 1, 30);
        shelf.setMatrices({{"few", "", matrixOf(7, 10), {}}, {"many", "", many, {}}});
        QCOMPARE(shelf.views()[0]->cellColour(0, 0), shelf.views()[1]->cellColour(0, 0));
    }

    void a_difference_is_white_where_nothing_changes_and_two_sided_elsewhere()
    {
        DifferenceView view;
        view.setMatrices(matrixOf(5, 8), matrixOf(9, 8));
        QCOMPARE(view.cellText(0, 0), "+4");
        QCOMPARE(view.cellText(0, 1), "\u22124");
        QCOMPARE(view.cellText(1, 1), "0");
        QCOMPARE(view.cellColour(1, 1), coloursOf(view.palette()).card);
        const QColor more = view.cellColour(0, 0), fewer = view.cellColour(0, 1);
        QVERIFY(more.blue() > more.red());
        QVERIFY(fewer.red() > fewer.blue());
        view.setInPerCent(true);
        QCOMPARE(view.cellText(0, 0), "+40");
        QCOMPARE(view.describe(0, 1),
                 "blues: the first takes 5 of 10 clips for jazz, the second 1");
    }

    void a_heat_map_stars_its_best_and_leaves_what_was_not_tried()
    {
        HeatMap map;
        map.setValues("Learning rate", {"0.001", "0.01"}, "Epochs", {"200", "400"},
                      {0.5, 0.6, std::nullopt, 0.7});
        QCOMPARE(map.cellText(0, 1), "60.0");
        QVERIFY(map.describe(1, 0).endsWith("not tried yet"));
        QVERIFY(map.describe(1, 1).contains("Learning rate 0.01, Epochs 400"));
        QCOMPARE(map.cellColour(1, 1), coloursOf(map.palette()).accent);
    }

    void a_logarithmic_axis_has_round_marks_however_short_it_is()
    {
        QCOMPARE(textsOf(logarithmicMarks(1e-5, 1, 8)),
                 (QStringList{"0.00001", "0.0001", "0.001", "0.01", "0.1", "1"}));
        QCOMPARE(textsOf(logarithmicMarks(0.001, 0.1, 8)),
                 (QStringList{"0.001", "0.002", "0.005", "0.01", "0.02", "0.05", "0.1"}));
        QCOMPARE(textsOf(logarithmicMarks(0.0062, 0.0068, 4)),
                 (QStringList{"0.0062", "0.0064", "0.0066", "0.0068"}));
        QCOMPARE(textsOf(linearMarks(0.9, 4.1, 8, true)), (QStringList{"1", "2", "3", "4"}));
    }

    void curves_are_hidden_by_their_names_and_stay_so()
    {
        CurvesChart chart("Accuracy", "Epoch", CurvesChart::Axis::Whole);
        chart.resize(500, 300);
        chart.show();
        const QList<NamedCurve> curves{{"one", {{1, .2}, {2, .4}}}, {"two", {{1, .3}, {2, .5}}}};
        chart.setCurves(curves);
        const auto keys = chart.findChildren<QAbstractButton*>();
        QCOMPARE(keys.size(), 2);
        QTest::mouseClick(keys[0], Qt::LeftButton);
        QVERIFY(!chart.isShown(0));
        QVERIFY(!lineOf(chart, 0)->isVisible());
        chart.setCurves(curves);
        QVERIFY(!chart.isShown(0));
        QVERIFY(chart.isShown(1));
    }

    void long_curves_are_drawn_thinned_and_no_number_has_no_place()
    {
        CurvesChart chart("Accuracy", "Learning rate", CurvesChart::Axis::Logarithmic);
        QList<QPointF> points{{0, .5}}; // has no logarithm
        for (int i = 1; i <= 20'000; ++i)
            points << QPointF(i, 0.5 + 0.4 * std::sin(i * 0.01));
        chart.setCurves({{"long", points}});
        QVERIFY(lineOf(chart, 0)->count() <= 2000);
        QVERIFY(lineOf(chart, 0)->count() > 1000);
        QCOMPARE(lineOf(chart, 0)->at(0).x(), 0.0);
    }

    void the_table_of_scores_follows_the_measure()
    {
        GenreColours colours;
        ScoresTableModel model(colours);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setModels(twoModels());
        QCOMPARE(model.rowCount(), 4);
        model.setMeasure(ScoresTableModel::Measure::Recall);
        QCOMPARE(model.index(0, 1).data().toString(), "1.000");
        QCOMPARE(model.index(1, 1).data().toString(), "0.000");
        model.setMeasure(ScoresTableModel::Measure::Precision);
        QCOMPARE(model.index(0, 1).data().toString(), "0.500");
        QCOMPARE(model.index(3, 0).data().toString(), "Accuracy");
        QCOMPARE(model.index(3, 2).data().toString(), "1.000");
        QVERIFY(model.index(3, 2).data(Qt::ToolTipRole).isValid());
    }

    void clips_are_told_with_what_a_model_says_of_them()
    {
        GenreColours colours;
        ClipAnswerModel model(colours);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(std::make_shared<ComparedModels>(twoModels()), 0, {0, 2});
        QCOMPARE(model.index(0, ClipAnswerModel::Doubt).data().toString(), "–"); // it agrees
        QCOMPARE(model.index(1, ClipAnswerModel::Label).data().toString(), "jazz");
        QCOMPARE(model.index(1, ClipAnswerModel::Answer).data().toString(), "blues");
        QCOMPARE(model.index(1, ClipAnswerModel::Doubt).data().toString(), "40\u202f%");
        model.setChange("/j1.wav", {false, "blues"});
        QCOMPARE(model.index(1, ClipAnswerModel::Label).data().toString(), "blues");
        model.setChange("/j1.wav", {true, {}});
        QCOMPARE(model.index(1, ClipAnswerModel::Label).data().toString(), "excluded");
        model.setChange("/j1.wav", {});
        QCOMPARE(model.index(1, ClipAnswerModel::Label).data().toString(), "jazz");
    }

    void answers_become_matrices()
    {
        const ComparedModels models = twoModels();
        QCOMPARE(models.matrix(0).count(1, 0), 2);
        QCOMPARE(models.matrix(1).correct(), 4);
        QCOMPARE(models.truth(), (std::vector<int>{0, 0, 1, 1}));
    }
};

GENRESCOPE_WINDOW_TEST(CompareWidgetsTest)
#include "compare_widgets_test.moc"
