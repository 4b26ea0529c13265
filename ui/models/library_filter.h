// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace genrescope::ui {

/// The library's rows that hold a text, of one genre or of all, sorted.
class LibraryFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LibraryFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    void setGenre(const QString& genre); ///< empty: all

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    QString m_genre;
};

} // namespace genrescope::ui
