// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_order.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLayout>
#include <QSet>
#include <QWidget>

#include <algorithm>

namespace genrescope::ui {

namespace {

/// Another one of its group is chosen.
bool isOutdone(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button || !button->isCheckable() || button->isChecked())
        return false;
    if (button->group())
        return button->group()->exclusive() && button->group()->checkedButton();
    const auto siblings = widget.parentWidget()->findChildren<QAbstractButton*>(
        QString(), Qt::FindDirectChildrenOnly);
    return button->autoExclusive() &&
           std::any_of(siblings.begin(), siblings.end(), [](const QAbstractButton* sibling) {
               return sibling->autoExclusive() && sibling->isChecked();
           });
}

void collect(QWidget* widget, QSet<QWidget*>& seen, QList<QWidget*>& found);

void collect(QLayout* layout, QSet<QWidget*>& seen, QList<QWidget*>& found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), seen, found);
        else if (item->layout())
            collect(item->layout(), seen, found);
    }
}

void collect(QWidget* widget, QSet<QWidget*>& seen, QList<QWidget*>& found)
{
    if (!widget->isVisible() || !widget->isEnabled() || seen.contains(widget))
        return;
    seen << widget;
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isOutdone(*widget))
        found << widget;
    if (widget->layout())
        collect(widget->layout(), seen, found);
    for (QObject* child : widget->children()) { // what lies in no layout
        if (child->isWidgetType() && !static_cast<QWidget*>(child)->isWindow())
            collect(static_cast<QWidget*>(child), seen, found);
    }
}

} // namespace

QList<QWidget*> tabStops(QWidget* window)
{
    QSet<QWidget*> seen;
    QList<QWidget*> found;
    collect(window, seen, found);
    return found;
}

} // namespace genrescope::ui
