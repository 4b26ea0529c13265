// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/protocol_run.h"

#include <QWidget>

class QGridLayout;

namespace genrescope::ui {

class Badge;
class Label;
class ReliabilityChart;

/// What a measurement came to: how often one network is right, with its interval, whether clips
/// leaked, what stands beside it, and how far its confidence can be believed.
class ProtocolView : public QWidget {
    Q_OBJECT

public:
    explicit ProtocolView(QWidget* parent = nullptr);

    void show(const ProtocolScore& score, const ProtocolSettings& settings);

private:
    void addRow(const QString& name, const QString& figure, const QString& note);

    Label* m_answer;
    Label* m_interval;
    Badge* m_artists;
    Badge* m_sounds;
    Label* m_counts;
    QWidget* m_table = nullptr;
    QGridLayout* m_rows = nullptr;
    ReliabilityChart* m_chart;
    Label* m_calibration;
};

} // namespace genrescope::ui
