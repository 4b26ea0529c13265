// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

class QCategoryAxis;
class QChart;
class QChartView;
class QLayout;
class QLineSeries;
class QScatterSeries;

namespace genrescope::ui {

class Label;

/// A curve with a name: shares (0..1) against anything.
struct NamedCurve {
    QString name;
    QList<QPointF> points;  ///< ascending x
    bool dashed = false;    ///< for what was made from others
    bool dotted = false;    ///< a dot at each point: they are few, and each was measured
    QList<QPointF> scatter; ///< single measurements, drawn pale behind the curve
};

/// Several shares against the same quantity in one chart, each of which its name hides and shows.
/// The pointer is told the values nearest to it.
class CurvesChart : public QWidget {
    Q_OBJECT

public:
    enum class Axis { Linear, Whole, Logarithmic };
    CurvesChart(const QString& title, const QString& quantity, Axis axis,
                QWidget* parent = nullptr);

    void setQuantity(const QString& quantity); ///< what the curves are drawn against

    /// Curves that were hidden stay so while their names do not change. Draws at most 2,000 points
    /// of each.
    void setCurves(const QList<NamedCurve>& curves);
    int curveCount() const { return static_cast<int>(m_curves.size()); }
    const NamedCurve& curve(int index) const { return m_curves[index]; }
    bool isShown(int index) const;

    void setMark(double x); ///< an upright line, e.g. at the best value; NaN: none

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Line {
        QLineSeries* line;
        QScatterSeries* dots;
        QScatterSeries* scatter;
        class CurveKey* key;
    };
    double placeOf(double x) const; ///< on the axis: logarithms stand there as such
    QList<QPointF> placed(const QList<QPointF>& points) const;
    void makeLines();
    void fitAxes();
    int marksUp() const;
    void showMarks(QCategoryAxis* axis, const QList<struct AxisMark>& marks);
    void takeColours();
    QString readout(QPoint place) const;
    QString valueText(double x) const;

    QString m_quantity;
    Axis m_axis;
    QList<NamedCurve> m_curves;
    QList<Line> m_lines;
    double m_mark;

    QChart* m_chart;
    QChartView* m_view;
    QCategoryAxis* m_across;
    QCategoryAxis* m_up;
    QLineSeries* m_markLine;
    QWidget* m_keys;
    Label* m_axisName;
};

} // namespace genrescope::ui
