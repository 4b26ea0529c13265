// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_choice.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboard_focus.h"
#include "ui/widgets/tabular_text.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace genrescope::ui {

namespace {

class Segment : public QAbstractButton {
public:
    explicit Segment(const QString& name)
    {
        setText(name);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {int(std::ceil(tabularWidth(text(), fontOf(Type::Body, QFont::Medium)))) +
                    2 * space::medium,
                height::control - 2 * 2};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = coloursOf(palette());
        QPainter painter(this);
        if (isChecked())
            drawBox(painter, rect(), radius::control - 2, colours.card, colours.edge);
        if (showsFocus(*this))
            drawFocusRing(painter, rect(), radius::control - 2, colours);
        painter.setFont(fontOf(Type::Body, isChecked() ? QFont::Medium : QFont::Normal));
        painter.setPen(isChecked() || underMouse() ? colours.ink : colours.quiet);
        drawTabular(painter, rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentedChoice::SegmentedChoice(const QStringList& names, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (const QString& name : names) {
        auto* segment = new Segment(name);
        m_group->addButton(segment, static_cast<int>(m_group->buttons().size()));
        row->addWidget(segment);
    }
    m_group->button(0)->setChecked(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit changed(index);
    });
}

int SegmentedChoice::chosen() const
{
    return m_group->checkedId();
}

void SegmentedChoice::choose(int index)
{
    m_group->button(index)->setChecked(true);
}

void SegmentedChoice::setName(int index, const QString& name)
{
    m_group->button(index)->setText(name);
    m_group->button(index)->updateGeometry();
}

void SegmentedChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), radius::control, coloursOf(palette()).track(), Qt::transparent);
}

} // namespace genrescope::ui
