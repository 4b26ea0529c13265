// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_header.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace genrescope::ui {

QVBoxLayout* pageColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::large);
    return column;
}

QHBoxLayout* pageHeader(const QString& name, std::initializer_list<QWidget*> actions)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto* title = new Label(name, Type::Heading);
    title->setMinimumHeight(height::control); // the same with and without buttons
    row->addWidget(title);
    row->addStretch();
    for (QWidget* action : actions)
        row->addWidget(action);
    return row;
}

} // namespace genrescope::ui
