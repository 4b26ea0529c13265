// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboard_focus.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

constexpr Length kArrow{16};
constexpr Length kLine{24};

/// The line that opens and closes.
class FoldLine : public QAbstractButton {
public:
    explicit FoldLine(const QString& name)
    {
        setText(name);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {kArrow + space::hair + fontMetrics().horizontalAdvance(text()) + space::hair,
                kLine};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = coloursOf(palette());
        QPainter painter(this);
        const QColor ink = underMouse() && isEnabled() ? colours.ink : colours.quiet;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto placed = [&](const QRect& box) {
            return QStyle::visualRect(layoutDirection(), rect(), box);
        };
        drawChevron(painter, placed({0, 0, kArrow, kLine}),
                    isChecked() ? Towards::Down
                    : mirrored  ? Towards::Left
                                : Towards::Right,
                    ink);
        painter.setPen(ink);
        painter.drawText(placed({kArrow + space::hair, 0, width(), kLine}),
                         Qt::AlignVCenter | Qt::AlignLeft, text());
        if (showsFocus(*this))
            drawFocusRing(painter, rect(), radius::control, colours);
    }
};

} // namespace

Fold::Fold(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_line(new FoldLine(name))
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_line, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_line, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
    connect(m_line, &QAbstractButton::toggled, this, &Fold::toggled);
    m_body->hide();
}

bool Fold::isOpen() const
{
    return m_line->isChecked();
}

void Fold::setOpen(bool open)
{
    m_line->setChecked(open);
}

} // namespace genrescope::ui
