// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace genrescope::ui {

/// What the colours of matrices mean: a strip from one end of their scale to the other, with a text
/// at each end.
class ScaleLegend : public QWidget {
    Q_OBJECT

public:
    /// `colourAt`: of a place on the scale, 0..1, on the ground of a palette.
    ScaleLegend(const QString& low, const QString& high,
                std::function<QColor(double, const QPalette&)> colourAt, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_low, m_high;
    std::function<QColor(double, const QPalette&)> m_colourAt;
};

} // namespace genrescope::ui
