// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration.h"

#include <QWidget>

namespace genrescope::ui {

/// How often answers of a confidence are right: on the diagonal, "70 % sure" is right seven times
/// of ten; below it, the network is too sure of itself. A dot's size tells how many clips it is of.
class ReliabilityChart : public QWidget {
    Q_OBJECT

public:
    explicit ReliabilityChart(QWidget* parent = nullptr);

    void setBins(const std::vector<ReliabilityBin>& bins);
    const std::vector<ReliabilityBin>& bins() const { return m_bins; }

    QSize sizeHint() const override { return {240, 260}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<ReliabilityBin> m_bins;
};

} // namespace genrescope::ui
