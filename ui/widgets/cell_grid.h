// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace genrescope::ui {

/// Numbers in rows and columns, each on a colour of its own. Of what, the subclass says.
///
/// Arrow keys move from cell to cell; the pointer and the screen reader are told in a sentence.
/// Where cells open, a click, Enter and Space open one.
class CellGrid : public QWidget {
    Q_OBJECT

public:
    explicit CellGrid(QWidget* parent = nullptr);

    virtual QString cellText(int row, int column) const = 0;
    virtual QColor cellColour(int row, int column) const = 0;
    virtual QString describe(int row, int column) const = 0; ///< a sentence

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    int columnCount() const { return static_cast<int>(m_columns.size()); }

    void setOpenable(bool openable); ///< cells do not open, unless told so

    QSize sizeHint() const override { return {420, 360}; }
    QSize minimumSizeHint() const override { return {260, 220}; }
    bool hasHeightForWidth() const override { return m_fitted; }
    int heightForWidth(int width) const override;

    /// Takes as much height as its cells need at the width there is, instead of what there is.
    void setFitted(bool fitted);

signals:
    void cellChosen(int row, int column); ///< by arrow keys or a click
    void cellOpened(int row, int column);

protected:
    void setNames(const QStringList& rows, const QStringList& columns);
    void setAxes(const QString& rows, const QString& columns); ///< what they are
    virtual bool isFaint(int, int) const { return false; }     ///< written quietly
    virtual bool isStarred(int, int) const { return false; }   ///< has a star in its corner

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Places; ///< where things lie at a size
    Places places(QSizeF size) const;
    QPoint cellAt(QPoint place) const; ///< x: column, y: row; (-1, -1) outside
    void choose(QPoint cell);
    void paintNames(QPainter& painter, const Places& places) const;
    void paintStars(QPainter& painter, const Places& places) const;

    QStringList m_rows, m_columns;
    QString m_rowAxis, m_columnAxis;
    bool m_openable = false;
    bool m_fitted = false;
    QPoint m_chosen{0, 0};
    QPoint m_pressed{-1, -1};
};

/// A small five-pointed star in the middle of a box.
void drawStar(QPainter& painter, const QRectF& box, const QColor& colour);

} // namespace genrescope::ui
