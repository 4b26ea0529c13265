// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

class QAbstractButton;
class QHBoxLayout;

namespace genrescope::ui {

class Label;

/// A line across a page that says what happened, why and what to do. Hidden until it has something
/// to say; the user can close it.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void say(const QString& text, Mood mood = Mood::Bad);
    void clear();
    QString text() const;
    void setClosable(bool closable); ///< it is, unless told otherwise
    void addButton(QAbstractButton* button);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mood m_mood = Mood::Bad;
    Label* m_text;
    QHBoxLayout* m_row;
    QAbstractButton* m_close;
};

} // namespace genrescope::ui
