// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spectrogram_view.h"

#include "core/features/mel.h"
#include "ui/text/figures.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboard_focus.h"
#include "ui/widgets/tabular_text.h"

#include <QEvent>
#include <QPainter>

#include <array>

namespace genrescope::ui {

namespace {

constexpr double kLowestDb = -70; // what is weaker is hardly heard beside the rest
constexpr int kShades = 256;

/// From the ground over the accent to the ink: its lightness only ever goes one way, in light and
/// in dark.
std::array<QRgb, kShades> shadesOf(const Colours& colours)
{
    std::array<QRgb, kShades> shades{};
    for (int i = 0; i < kShades; ++i) {
        const double strength = i / (kShades - 1.0);
        shades[static_cast<std::size_t>(i)] =
            (strength < 0.6 ? mixed(colours.card, colours.accent, strength / 0.6)
                            : mixed(colours.accent, colours.ink, (strength - 0.6) / 0.4))
                .rgb();
    }
    return shades;
}

} // namespace

SpectrogramView::SpectrogramView(TimeAxis* axis, QWidget* parent)
    : TimeView(axis, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Spectrogram"));
}

void SpectrogramView::setPicture(std::shared_ptr<const SoundPicture> picture)
{
    m_picture = std::move(picture);
    draw();
    update();
}

void SpectrogramView::draw()
{
    m_image = {};
    if (!m_picture || m_picture->columns == 0)
        return;
    const auto shades = shadesOf(coloursOf(palette()));
    m_image = QImage(m_picture->columns, m_picture->bands, QImage::Format_RGB32);
    for (int band = 0; band < m_picture->bands; ++band) {
        auto* line = reinterpret_cast<QRgb*>(m_image.scanLine(m_picture->bands - 1 - band));
        for (int column = 0; column < m_picture->columns; ++column) {
            const double strength = 1 - double(m_picture->at(column, band)) / kLowestDb;
            line[column] = shades[static_cast<std::size_t>(
                qBound(0, int(strength * (kShades - 1)), kShades - 1))];
        }
    }
}

void SpectrogramView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    TimeView::changeEvent(event);
}

void SpectrogramView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    painter.fillRect(rect(), colours.card);
    if (!m_image.isNull() && m_picture->seconds > 0) {
        const double columnsPerSecond = m_picture->columns / m_picture->seconds;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(rect()), m_image,
                          QRectF(axis().from() * columnsPerSecond, 0,
                                 (axis().to() - axis().from()) * columnsPerSecond,
                                 m_picture->bands));
        paintPitches(painter);
        paintCursor(painter, rect());
    }
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), radius::control, colours);
}

void SpectrogramView::paintPitches(QPainter& painter)
{
    const Colours& colours = coloursOf(palette());
    painter.setFont(fontOf(Type::Caption));
    const double highest = melFromHz(m_picture->highestHz);
    double above = height() + 16.0; // where the one below it stands
    for (const int hz : {250, 500, 1000, 2000, 4000, 8000}) {
        const double y = height() * (1 - melFromHz(hz) / highest);
        if (above - y < 16 || y < 8 || y > height() - 8)
            continue; // there is no room for it
        above = y;
        const QString text =
            hz < 1000 ? tr("%1 Hz").arg(countText(hz)) : tr("%1 kHz").arg(countText(hz / 1000));
        const QRectF box(space::hair, y - 8, tabularWidth(text, painter.font()) + space::small, 16);
        QColor ground = colours.card;
        ground.setAlpha(220);
        drawBox(painter, box, radius::bar, ground, Qt::transparent);
        painter.setPen(colours.ink);
        drawTabular(painter, box, Qt::AlignCenter, text);
    }
}

} // namespace genrescope::ui
