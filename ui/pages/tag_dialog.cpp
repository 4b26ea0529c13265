// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tag_dialog.h"

#include "core/base/files.h"
#include "ui/text/sentences.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"
#include "ui/widgets/table_cell.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

enum Column { File, Old, New, ColumnCount };
constexpr QSize kSize{680, 460};

QString listed(const std::vector<std::string>& genres)
{
    QStringList names;
    for (const std::string& genre : genres)
        names << QString::fromStdString(genre);
    return names.isEmpty() ? TagDialog::tr("none") : names.join(QStringLiteral(", "));
}

} // namespace

TagDialog::TagDialog(const TaggingPlan& plan, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_table(new QTableWidget(static_cast<int>(plan.changes.size()), ColumnCount))
{
    setWindowTitle(tr("Write genres into files"));
    resize(kSize);
    m_table->setObjectName(u"changes");
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Genre now"), tr("Becomes")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new TableCell(-1, m_table));
    m_table->horizontalHeader()->setFont(fontOf(Type::Caption));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(height::row);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(File, QHeaderView::Stretch);
    setColumnWidth(*m_table, Old, Length{150});
    setColumnWidth(*m_table, New, Length{150});
    fill();

    QStringList words{tr("%Ln files will change.", nullptr, static_cast<int>(plan.changes.size()))};
    if (plan.same > 0)
        words << tr("%Ln have the genre already.", nullptr, plan.same);
    auto* title = new Label(words.join(u' '), Type::Title);
    title->setObjectName(u"planWords");
    auto* kept =
        new Label(tr("Only the genre is written: title, artist, cover and all else stay as "
                     "they are. The old genres are kept, and Undo tagging puts them "
                     "back."),
                  Type::Body, Tone::Quiet);
    kept->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* write = buttons->addButton(tr("Write genres"), QDialogButtonBox::AcceptRole);
    write->setObjectName(u"writeGenres");
    write->setEnabled(!plan.changes.empty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(kept);
    column->addWidget(m_table, 1);
    if (!plan.refusals.empty()) {
        QStringList refused;
        for (const Error& error : plan.refusals)
            refused << sentenceOf(error);
        constexpr int kShown = 3;
        if (refused.size() > kShown)
            refused = refused.mid(0, kShown)
                      << tr("and %Ln more", nullptr, static_cast<int>(refused.size()) - kShown);
        auto* cannot = new Label(refused.join(u'\n'), Type::Body, Tone::Bad);
        cannot->setObjectName(u"refusals");
        cannot->setWordWrap(true);
        column->addWidget(cannot);
    }
    column->addWidget(buttons);
    write->setDefault(true); // now that the dialog knows it
    write->setFocus();
}

void TagDialog::fill()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PlannedTag& change = m_plan.changes[static_cast<std::size_t>(row)];
        const QString path = QString::fromStdString(textOf(change.file));
        auto* file = new QTableWidgetItem(QFileInfo(path).fileName());
        file->setToolTip(path);
        file->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        file->setCheckState(Qt::Checked);
        m_table->setItem(row, File, file);
        m_table->setItem(row, Old, new QTableWidgetItem(listed(change.oldGenres)));
        m_table->setItem(row, New, new QTableWidgetItem(QString::fromStdString(change.newGenre)));
    }
}

std::vector<PlannedTag> TagDialog::chosen() const
{
    std::vector<PlannedTag> chosen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, File)->checkState() == Qt::Checked)
            chosen.push_back(m_plan.changes[static_cast<std::size_t>(row)]);
    }
    return chosen;
}

} // namespace genrescope::ui
