// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_dialog.h"

#include "core/base/files.h"
#include "ui/log/error_log.h"
#include "ui/text/sentences.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

constexpr QSize kSize{640, 460};

QPushButton* button(const QString& text, const char* name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

LogDialog::LogDialog(const QString& cause, const QString& trace, QWidget* parent)
    : QDialog(parent)
    , m_trace(trace)
    , m_text(new QPlainTextEdit)
    , m_names(new QCheckBox(tr("With the names of files, folders and genres")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Log"));
    resize(kSize);

    auto* banner = new Banner;
    banner->setObjectName(u"logCause");
    banner->setClosable(false);
    if (!cause.isEmpty())
        banner->say(cause);
    auto* purpose = new Label(tr("If something goes wrong, this helps the developers to find out "
                                 "why. It is sent to nobody unless you send it."));
    purpose->setWordWrap(true);
    m_text->setObjectName(u"logText");
    m_text->setAccessibleName(tr("Log"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight); // it is English
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_names->setObjectName(u"logNames");

    auto* copy = button(tr("Copy"), "copyLog");
    auto* save = button(tr("Save…"), "saveLog");
    auto* close = button(tr("Close"), "closeLog");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_names);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addWidget(banner);
    column->addWidget(purpose);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);

    connect(m_names, &QCheckBox::toggled, this, &LogDialog::showText);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(save, &QPushButton::clicked, this, &LogDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    showText();
}

QString LogDialog::text() const
{
    return m_text->toPlainText();
}

void LogDialog::showText()
{
    QString text = logText(m_names->isChecked());
    if (!m_trace.isEmpty())
        text += u'\n' + m_trace;
    m_text->setPlainText(text);
}

void LogDialog::save()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the log"), QStringLiteral("genrescope-log.txt"), tr("Text (*.txt)"));
    if (file.isEmpty())
        return;
    if (const auto written = writeFile(file.toStdString(), text().toStdString()); !written)
        findChild<Banner*>(QStringLiteral("logCause"))->say(sentenceOf(written.error()));
}

} // namespace genrescope::ui
