// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace genrescope::ui {

class Label;

/// A number with what it counts below it.
class Stat : public QWidget {
    Q_OBJECT

public:
    explicit Stat(const QString& caption, QWidget* parent = nullptr);

    void setValue(const QString& value);
    QString value() const;

private:
    Label* m_value;
    Label* m_caption;
};

} // namespace genrescope::ui
