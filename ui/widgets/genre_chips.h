// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/genre_colours.h"

#include <QAbstractButton>
#include <QWidget>

namespace genrescope::ui {

/// A genre with its colour, that can be switched on and off.
class GenreChip : public QAbstractButton {
    Q_OBJECT

public:
    GenreChip(const QString& genre, GenreColours& colours, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    GenreColours& m_colours;
};

/// Which of some genres take part.
class GenreChips : public QWidget {
    Q_OBJECT

public:
    explicit GenreChips(GenreColours& colours, QWidget* parent = nullptr);

    void setGenres(const QStringList& genres); ///< all switched on
    void choose(const QStringList& genres);    ///< those that are there; all where none is
    QStringList chosen() const;

signals:
    void changed();

private:
    GenreColours& m_colours;
    QList<GenreChip*> m_chips;
};

} // namespace genrescope::ui
