// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace genrescope::ui {

namespace {
constexpr Length kEditor{152};
}

Field::Field(const QString& name, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_editor(editor)
    , m_problem(new Label({}, Type::Caption, Tone::Bad))
{
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignRight);
    m_problem->setObjectName(u"problem");
    m_problem->hide();

    m_row->setSpacing(space::small);
    if (name.isEmpty()) {
        m_row->addWidget(editor, 1);
    } else {
        auto* label = new Label(name);
        label->setWordWrap(true); // some languages need two lines
        label->setBuddy(editor);
        editor->setAccessibleName(name);
        editor->setFixedWidth(kEditor);
        m_row->addWidget(label, 1);
        m_row->addWidget(editor);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(m_row);
    column->addWidget(m_problem);
}

void Field::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
}

void Field::setEditorWide()
{
    m_editor->setMinimumWidth(kEditor);
    m_editor->setMaximumWidth(QWIDGETSIZE_MAX);
    if (auto* name = qobject_cast<Label*>(m_row->itemAt(0)->widget()))
        name->setWordWrap(false);
    m_row->setStretch(0, 0);
    m_row->setStretch(m_row->count() - 1, 1);
}

QString Field::problem() const
{
    return m_problem->text();
}

} // namespace genrescope::ui
