// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

namespace genrescope::ui {

/// A few curves over the same time, on one scale, with their names.
class CurvesView : public QWidget {
    Q_OBJECT

public:
    struct Curve {
        QString name;
        QColor colour;
        std::vector<float> values; ///< evenly spaced
    };

    explicit CurvesView(QWidget* parent = nullptr);

    void setCurves(QList<Curve> curves);
    int curveCount() const { return static_cast<int>(m_curves.size()); }

    QSize sizeHint() const override { return {320, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Curve> m_curves;
};

/// A row for each of a few things: a dot where its mean lies, and a line as long as its spread.
class SpreadView : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        QColor colour;
        double mean = 0;
        double deviation = 0;
    };

    explicit SpreadView(QWidget* parent = nullptr);

    void setRows(QList<Row> rows);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Row> m_rows;
};

} // namespace genrescope::ui
