// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/search/search_space.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace genrescope::ui {

class Label;

/// One setting that a search varies: which, and over what values: some that are named, or a range
/// in even steps or equal factors.
class AxisEditor : public QWidget {
    Q_OBJECT

public:
    explicit AxisEditor(QWidget* parent = nullptr);

    void choose(const QString& setting); ///< "learningRate", with a range that suits it
    Result<SearchAxis> axis() const;
    void setRemovable(bool removable);

signals:
    void changed();
    void removeAsked();

private:
    void suggest();
    void check();
    bool isList() const;

    QComboBox* m_setting;
    QComboBox* m_scale;
    QLineEdit* m_values;
    QWidget* m_range;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QSpinBox* m_count;
    QPushButton* m_remove;
    Label* m_problem;
};

} // namespace genrescope::ui
