// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_table.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboard_focus.h"
#include "ui/widgets/table.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

constexpr const char* kIsChart = "isChart";
constexpr Length kWidth{520}, kHeight{440};

/// Screen readers take a widget of our own for a mere container otherwise.
QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && widget->property(kIsChart).toBool()
               ? new QAccessibleWidget(widget, QAccessible::Chart)
               : nullptr;
}

void copy(const ChartTable& table)
{
    QStringList lines{table.columns.join(u'\t')};
    for (const QStringList& row : table.rows)
        lines << row.join(u'\t');
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void showTable(QWidget* chart, const ChartTable& table)
{
    auto* dialog = new QDialog(chart);
    dialog->setObjectName(u"chartTable");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(chart->accessibleName());
    auto* model = new QStandardItemModel(static_cast<int>(table.rows.size()),
                                         static_cast<int>(table.columns.size()), dialog);
    model->setHorizontalHeaderLabels(table.columns);
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            model->setItem(row, column, new QStandardItem(table.rows[row].value(column)));
    QTableView* view = makeTable(model);
    view->setAccessibleName(chart->accessibleName());
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->setCurrentIndex(model->index(0, 0));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copyButton = buttons->addButton(QCoreApplication::translate("ChartTable", "Copy"),
                                                 QDialogButtonBox::ActionRole);
    QObject::connect(copyButton, &QPushButton::clicked, dialog, [table] { copy(table); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::large);
    column->addWidget(view);
    column->addWidget(buttons);
    dialog->resize(kWidth, kHeight);
    dialog->show();
}

/// Draws the ring over what the chart has drawn.
class FocusRing : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* object, QEvent* event) override
    {
        auto* chart = static_cast<QWidget*>(object);
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            chart->update();
        if (event->type() != QEvent::Paint || !showsFocus(*chart))
            return false;
        object->event(event);
        QPainter painter(chart);
        drawFocusRing(painter, chart->rect(), radius::control, coloursOf(chart->palette()));
        return true;
    }
};

} // namespace

void offerTable(QWidget* chart, std::function<ChartTable()> table)
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
    chart->setProperty(kIsChart, true);
    if (QAccessibleInterface* mere = QAccessible::queryAccessibleInterface(chart);
        mere && mere->role() != QAccessible::Chart) // it was asked for before
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(mere));
    if (chart->focusPolicy() == Qt::NoFocus) {
        chart->setFocusPolicy(Qt::TabFocus);
        chart->installEventFilter(new FocusRing(chart));
    }
    auto* action = new QAction(QCoreApplication::translate("ChartTable", "Show as table"), chart);
    action->setObjectName(u"showAsTable");
    QObject::connect(action, &QAction::triggered, chart,
                     [chart, table = std::move(table)] { showTable(chart, table()); });
    chart->addAction(action);
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace genrescope::ui
