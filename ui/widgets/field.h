// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace genrescope::ui {

class Label;

/// One line of a form: a name, what is edited, and below it what is wrong with it, if anything.
/// Without a name, the editor has the whole line.
class Field : public QWidget {
    Q_OBJECT

public:
    Field(const QString& name, QWidget* editor, QWidget* parent = nullptr);

    void setProblem(const QString& problem); ///< empty: none
    QString problem() const;

    void setEditorWide(); ///< the name has only the room it needs

private:
    QHBoxLayout* m_row;
    QWidget* m_editor;
    Label* m_problem;
};

} // namespace genrescope::ui
