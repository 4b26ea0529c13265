// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QPointF>
#include <QTimer>
#include <QWidget>

class QChart;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace genrescope::ui {

class Label;

/// A quantity against the epoch, on the training and on the development part, while it happens.
///
/// Keeps every point; draws at most 2,000 of each curve, at most 30 times a second. The epoch axis
/// is as long as the run is planned, so that nothing jumps about.
class LearningChart : public QWidget {
    Q_OBJECT

public:
    enum class Scale {
        Share,  ///< 0..1, shown in per cent
        Growing ///< from 0 up to what is needed; never back
    };
    LearningChart(const QString& title, Scale scale, QWidget* parent = nullptr);

    void begin(int plannedEpochs);
    void add(int epoch, double training, double development);
    void markBest(int epoch); ///< 0: none
    void end();               ///< nothing more will come: the axis ends with the last epoch

    int pointCount() const { return static_cast<int>(m_development.size()); }
    int drawnPointCount() const;
    int redrawCount() const { return m_redraws; }
    int markedEpoch() const { return m_best; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void redrawSoon();
    void redraw();
    void fitValues(double value);
    void setEpochs(int epochs);
    void takeColours();
    QPointF onAxes(QPointF point) const;
    QString valueText(double value) const;

    Scale m_scale;
    QList<QPointF> m_training, m_development;
    int m_best = 0;
    int m_redraws = 0;
    QTimer m_owed; ///< runs while a redraw is owed
    QElapsedTimer m_sinceRedraw;

    QChart* m_chart;
    QLineSeries* m_trainingLine;
    QLineSeries* m_developmentLine;
    QLineSeries* m_bestLine;
    QScatterSeries* m_bestPoint;
    QValueAxis* m_epochs;
    QValueAxis* m_values;
    Label* m_trainingKey;
    Label* m_developmentKey;
    Label* m_trainingValue;
    Label* m_developmentValue;
};

} // namespace genrescope::ui
