// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold.h"

#include "ui/theme/tokens.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace genrescope::ui {

Fold::Fold(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_line(new QToolButton)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    m_line->setText(name);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setAutoRaise(true);
    m_line->setFocusPolicy(Qt::TabFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_line, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_line, &QToolButton::clicked, this, [this] { setOpen(m_body->isHidden()); });
    setOpen(false);
}

void Fold::setOpen(bool open)
{
    m_body->setVisible(open);
    m_line->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

} // namespace genrescope::ui
