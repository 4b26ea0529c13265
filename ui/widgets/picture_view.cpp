// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_view.h"

#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int kTitleRoom = 18;

/// From night through blue and green to sand, ever lighter: readable without colours, too.
QRgb shade(double share)
{
    static const QColor stops[] = {QColor(12, 16, 36), QColor(38, 56, 120), QColor(40, 120, 140),
                                   QColor(120, 176, 120), QColor(240, 226, 150)};
    const double place = std::clamp(share, 0.0, 1.0) * 4;
    const int below = std::min(3, static_cast<int>(place));
    return mixed(stops[below], stops[below + 1], place - below).rgb();
}

} // namespace

PictureView::PictureView(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(64);
}

void PictureView::setTitle(const QString& title)
{
    m_title = title;
    update();
}

void PictureView::setMatrix(const FeatureMatrix& matrix, double low, double high)
{
    m_image = QImage(std::max(1, matrix.steps), std::max(1, matrix.columns), QImage::Format_RGB32);
    m_image.fill(shade(0));
    for (int step = 0; step < matrix.steps; ++step)
        for (int column = 0; column < matrix.columns; ++column) {
            const double value = matrix.row(step)[static_cast<std::size_t>(column)];
            m_image.setPixel(step, matrix.columns - 1 - column,
                             shade((value - low) / (high - low)));
        }
    update();
}

void PictureView::clear()
{
    m_image = {};
    update();
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(coloursOf(palette()).quiet);
    painter.drawText(QRect(0, 0, width(), kTitleRoom), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideMiddle, width()));
    const QRectF area = QRectF(rect()).adjusted(0, kTitleRoom, 0, 0);
    QPainterPath clip;
    clip.addRoundedRect(area, radius::bar, radius::bar);
    painter.setClipPath(clip);
    if (m_image.isNull())
        painter.fillRect(area, coloursOf(palette()).track());
    else
        painter.drawImage(area, m_image);
}

} // namespace genrescope::ui
