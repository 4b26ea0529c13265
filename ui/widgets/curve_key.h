// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace genrescope::ui {

/// A curve's name with a piece of its line; switched off, the curve is hidden.
class CurveKey : public QAbstractButton {
    Q_OBJECT

public:
    CurveKey(const QString& name, bool dashed, QWidget* parent = nullptr);

    void setColour(const QColor& colour);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_dashed;
    QColor m_colour;
};

} // namespace genrescope::ui
