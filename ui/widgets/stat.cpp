// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stat.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace genrescope::ui {

Stat::Stat(const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_value(new Label(QStringLiteral("–"), Type::Heading))
    , m_caption(new Label(caption, Type::Caption, Tone::Quiet))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_value);
    column->addWidget(m_caption);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Stat::setValue(const QString& value)
{
    m_value->setText(value);
    setAccessibleName(QStringLiteral("%1 %2").arg(value, m_caption->text()));
}

QString Stat::value() const
{
    return m_value->text();
}

} // namespace genrescope::ui
