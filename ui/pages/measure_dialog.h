// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run.h"
#include "ui/jobs/protocol_job.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace genrescope::ui {

class Banner;
class Label;
class ProgressLine;
class ProtocolView;

/// Chooses a protocol, runs it and shows what came out.
class MeasureDialog : public QDialog {
    Q_OBJECT

public:
    explicit MeasureDialog(QWidget* parent = nullptr);

    /// What there is to measure: the settings of a form, and the clips they are meant for.
    void setWork(std::shared_ptr<const Collection> collection, const RunSettings& settings);

private:
    void start();
    ProtocolSettings settings() const;
    void showState();

    ProtocolJob m_job{this};
    std::shared_ptr<const Collection> m_collection;
    RunSettings m_settings;
    bool m_measured = false;

    QComboBox* m_protocol;
    QComboBox* m_recipe;
    QSpinBox* m_networks;
    QSpinBox* m_partitions;
    QCheckBox* m_baselines;
    QCheckBox* m_gap;
    QPushButton* m_start;
    Label* m_explanation;
    Banner* m_banner;
    ProgressLine* m_progress;
    Label* m_hint;
    ProtocolView* m_view;
};

} // namespace genrescope::ui
