// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace genrescope::ui {

/// Shows the log (logText()) as it would be sent, to be copied or saved. Deletes itself when
/// closed.
class LogDialog : public QDialog {
    Q_OBJECT

public:
    /// `cause`: a sentence on why it is shown; empty where a person asked for it. `trace`: what
    /// else belongs into the log, e.g. where the program broke down.
    explicit LogDialog(const QString& cause = {}, const QString& trace = {},
                       QWidget* parent = nullptr);

    QString text() const; ///< as shown, and as sent

private:
    void showText();
    void save();

    QString m_trace;
    QPlainTextEdit* m_text;
    QCheckBox* m_names;
};

} // namespace genrescope::ui
