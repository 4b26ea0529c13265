// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/genre_share.h"
#include "ui/theme/genre_colours.h"

#include <QVariantAnimation>
#include <QWidget>

namespace genrescope::ui {

/// The likeliest genres as bars in their colours, and all the others in one.
class ConfidenceBars : public QWidget {
    Q_OBJECT

public:
    explicit ConfidenceBars(GenreColours& colours, QWidget* parent = nullptr);

    void setMost(int genres) { m_most = genres; } ///< that have a bar of their own; 3 unless told
    void setShares(const std::vector<GenreShare>& ranked); ///< the likeliest first
    /// Takes as much room as so many genres will, so that nothing jumps when they come.
    void keepRoomFor(int genres);

    /// What is shown, top to bottom.
    const std::vector<GenreShare>& rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GenreColours& m_colours;
    std::vector<GenreShare> m_rows;
    int m_most = 3;
    int m_leastRows = 0;
    bool m_lastIsRest = false;
    QVariantAnimation m_growth;
};

} // namespace genrescope::ui
