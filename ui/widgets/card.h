// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace genrescope::ui {

/// A sheet on the paper: rounded, with a hairline. What stands in it goes into column().
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }

    /// With no room between the edge and what stands in it, for tables.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
};

} // namespace genrescope::ui
