// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace genrescope::ui {

namespace {

QString nameOf(Icon icon)
{
    switch (icon) {
    case Icon::Identify:
        return QStringLiteral("identify");
    case Icon::Data:
        return QStringLiteral("data");
    case Icon::Train:
        return QStringLiteral("train");
    case Icon::Library:
        return QStringLiteral("library");
    case Icon::Settings:
        return QStringLiteral("settings");
    case Icon::Open:
        return QStringLiteral("open");
    case Icon::Play:
        return QStringLiteral("play");
    case Icon::Pause:
        return QStringLiteral("pause");
    case Icon::Stop:
        return QStringLiteral("stop");
    case Icon::Check:
        return QStringLiteral("check");
    case Icon::Warning:
        return QStringLiteral("warning");
    case Icon::DropNote:
        return QStringLiteral("drop_note");
    case Icon::Plus:
        return QStringLiteral("plus");
    case Icon::Minus:
        return QStringLiteral("minus");
    case Icon::Close:
        return QStringLiteral("close");
    case Icon::Model:
        return QStringLiteral("model");
    case Icon::Runs:
        return QStringLiteral("runs");
    case Icon::Compare:
        return QStringLiteral("compare");
    case Icon::Undo:
        return QStringLiteral("undo");
    case Icon::Back:
        return QStringLiteral("back");
    case Icon::Search:
        return QStringLiteral("search");
    case Icon::Ask:
        return QStringLiteral("ask");
    }
    return {};
}

/// Paints the icon anew each time, in the colour that the palette has then.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(Icon icon, QPalette::ColorRole role)
        : m_icon(icon)
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        drawIcon(*painter, m_icon, rect, QGuiApplication::palette().color(group, m_role));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    Icon m_icon;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon iconOf(Icon icon, QPalette::ColorRole role)
{
    return QIcon(new LineIconEngine(icon, role));
}

void drawIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(nameOf(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = qMin(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    if (icon == Icon::Back && QGuiApplication::isRightToLeft()) {
        painter.translate(2 * square.center().x(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, square);
    painter.restore();
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/genrescope.svg"));
}

} // namespace genrescope::ui
