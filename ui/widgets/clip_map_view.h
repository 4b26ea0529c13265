// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>

namespace genrescope::ui {

/// Clips as dots on a plane, coloured by genre. Hover: the clip's name; click: clicked().
class ClipMapView : public QWidget {
    Q_OBJECT

public:
    struct Dot {
        QPointF place; ///< in any unit; the view fits all in
        QString name;
        QString genre;
        QColor colour;
    };

    explicit ClipMapView(QWidget* parent = nullptr);

    void setDots(QList<Dot> dots);
    void setAxes(const QString& across, const QString& up);
    int dotAt(const QPointF& position) const; ///< the nearest within reach; -1: none
    QPointF positionOf(int dot) const;        ///< in the widget

    QSize sizeHint() const override { return {480, 400}; }

signals:
    void clicked(int dot);
    void hovered(int dot); ///< -1: none any more

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF box() const;
    void hover(int dot);
    void choose(int dot);

    QList<Dot> m_dots;
    QRectF m_extent;
    QString m_across, m_up;
    int m_hovered = -1;
    int m_chosen = -1;
};

} // namespace genrescope::ui
