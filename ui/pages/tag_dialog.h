// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/tagging_job.h"

#include <QDialog>

class QTableWidget;

namespace genrescope::ui {

/// What tagging would change, file by file, before anything is: accept() writes it.
class TagDialog : public QDialog {
    Q_OBJECT

public:
    explicit TagDialog(const TaggingPlan& plan, QWidget* parent = nullptr);

    /// The changes whose boxes are ticked: all, unless the user unticked some.
    std::vector<PlannedTag> chosen() const;

private:
    void fill();

    TaggingPlan m_plan;
    QTableWidget* m_table;
};

} // namespace genrescope::ui
