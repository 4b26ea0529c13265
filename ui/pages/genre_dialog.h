// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace genrescope::ui {

/// Asks for a genre: one of a collection's, or a new name. Deletes itself when closed.
class GenreDialog : public QDialog {
    Q_OBJECT

public:
    GenreDialog(const QString& title, const QString& question, const Collection& collection,
                QWidget* parent);

signals:
    void chosen(const QString& genre);

private:
    QComboBox* m_genre;
    QPushButton* m_ok;
};

} // namespace genrescope::ui
