// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/models/curve.h"
#include "ui/widgets/learning_chart.h"

#include <QChartView>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace genrescope::ui;

class LearningChartTest : public QObject {
    Q_OBJECT

private slots:
    void a_thinned_curve_keeps_its_ends_and_its_extremes()
    {
        QList<QPointF> curve;
        for (int i = 0; i < 100'000; ++i)
            curve << QPointF(i, std::sin(i * 0.01));
        curve[31'234].setY(7);
        curve[77'001].setY(-7);
        const QList<QPointF> kept = thinned(curve, 2000);
        QVERIFY(kept.size() <= 2000);
        QVERIFY(kept.size() > 1000);
        QCOMPARE(kept.first(), curve.first());
        QCOMPARE(kept.last(), curve.last());
        QVERIFY(kept.contains(curve[31'234]));
        QVERIFY(kept.contains(curve[77'001]));
        QVERIFY(
            std::is_sorted(kept.begin(), kept.end(), [](auto a, auto b) { return a.x() < b.x(); }));
    }

    void a_short_curve_is_left_alone()
    {
        const QList<QPointF> curve{{1, 2}, {2, 3}, {3, 1}};
        QCOMPARE(thinned(curve, 4), curve);
    }

    void marks_stand_at_round_numbers()
    {
        QCOMPARE(roundStep(400, 5), 100.0);
        QCOMPARE(roundStep(10, 5), 2.0);
        QCOMPARE(roundStep(0.8, 4), 0.2);
        QCOMPARE(roundStep(0, 4), 1.0);
    }

    void every_epoch_is_kept_but_the_drawing_stays_small()
    {
        LearningChart chart("Loss", LearningChart::Scale::Growing);
        chart.begin(20'000);
        for (int epoch = 1; epoch <= 20'000; ++epoch)
            chart.add(epoch, 1.0 / epoch, 2.0 / epoch);
        chart.end();
        QCOMPARE(chart.pointCount(), 20'000);
        QVERIFY(chart.drawnPointCount() <= 2000);
    }

    void however_fast_epochs_come_it_redraws_at_most_thirty_times_a_second()
    {
        LearningChart chart("Loss", LearningChart::Scale::Growing);
        chart.resize(400, 300);
        chart.show();
        chart.begin(1'000'000);
        const int before = chart.redrawCount();
        QElapsedTimer time;
        time.start();
        int epoch = 0;
        while (time.elapsed() < 400) {
            chart.add(++epoch, 0.5, 0.6);
            QCoreApplication::processEvents();
        }
        const double seconds = double(time.elapsed()) / 1000;
        QVERIFY(epoch > 30);
        QVERIFY(chart.redrawCount() - before >= 2);
        QVERIFY(chart.redrawCount() - before <= 30 * seconds + 1);
    }

    void the_epoch_axis_is_as_long_as_the_plan_and_ends_with_the_run()
    {
        LearningChart chart("Accuracy", LearningChart::Scale::Share);
        chart.begin(400);
        const QValueAxis* epochs = axis(chart, Qt::Horizontal);
        for (int epoch = 1; epoch <= 30; ++epoch) {
            chart.add(epoch, 0.5, 0.5);
            QCOMPARE(epochs->max(), 400.0);
        }
        chart.end();
        QCOMPARE(epochs->max(), 30.0);
    }

    void the_loss_axis_grows_and_never_shrinks()
    {
        LearningChart chart("Loss", LearningChart::Scale::Growing);
        chart.begin(10);
        const QValueAxis* values = axis(chart, Qt::Vertical);
        chart.add(1, 2.3, 2.4);
        chart.end();
        const double grown = values->max();
        QVERIFY(grown >= 2.4);
        chart.add(2, 0.1, 0.1);
        chart.end();
        QCOMPARE(values->max(), grown);
    }

    void a_loss_that_is_no_number_is_left_out()
    {
        LearningChart chart("Loss", LearningChart::Scale::Growing);
        chart.begin(10);
        chart.add(1, 1, 1);
        chart.add(2, std::nan(""), std::numeric_limits<double>::infinity());
        chart.add(3, 1, 1);
        chart.end();
        QCOMPARE(chart.pointCount(), 2);
        QVERIFY(std::isfinite(axis(chart, Qt::Vertical)->max()));
    }

    void a_new_run_starts_with_an_empty_chart()
    {
        LearningChart chart("Loss", LearningChart::Scale::Growing);
        chart.begin(10);
        chart.add(1, 1, 1);
        chart.markBest(1);
        chart.begin(20);
        QCOMPARE(chart.pointCount(), 0);
        QCOMPARE(chart.drawnPointCount(), 0);
        QCOMPARE(chart.markedEpoch(), 0);
    }

private:
    static const QValueAxis* axis(const LearningChart& chart, Qt::Orientation orientation)
    {
        const auto axes = chart.findChild<QChartView*>()->chart()->axes(orientation);
        return qobject_cast<QValueAxis*>(axes.first());
    }
};

GENRESCOPE_WINDOW_TEST(LearningChartTest)
#include "learning_chart_test.moc"
