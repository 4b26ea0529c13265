// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace genrescope::ui {

/// A stack of layers with their units, first to last; layers can be added and taken away.
class LayersEditor : public QWidget {
    Q_OBJECT

public:
    explicit LayersEditor(QWidget* parent = nullptr);

    void setUnits(const std::vector<int>& units);
    std::vector<int> units() const;

    static constexpr int kMostLayers = 6;

signals:
    void changed();

private:
    void addLayer(int units);
    void removeLast();
    void showState();

    std::vector<QWidget*> m_rows;
    std::vector<QSpinBox*> m_units;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace genrescope::ui
