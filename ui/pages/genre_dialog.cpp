// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/genre_dialog.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {
constexpr Length kWidth{380};
}

GenreDialog::GenreDialog(const QString& title, const QString& question,
                         const Collection& collection, QWidget* parent)
    : QDialog(parent)
    , m_genre(new QComboBox)
    , m_ok(new QPushButton(title))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    auto* text = new Label(question);
    text->setWordWrap(true);
    m_genre->setObjectName(u"genreName");
    m_genre->setEditable(true);
    for (const std::string& genre : collection.genres)
        m_genre->addItem(QString::fromStdString(genre));
    m_genre->setCurrentIndex(-1);
    m_ok->setObjectName(u"ok");
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::large);
    column->addWidget(text);
    column->addWidget(m_genre);
    column->addLayout(buttons);

    connect(m_genre, &QComboBox::currentTextChanged, this,
            [this](const QString& name) { m_ok->setEnabled(!name.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        emit chosen(m_genre->currentText().trimmed());
        accept();
    });
}

} // namespace genrescope::ui
