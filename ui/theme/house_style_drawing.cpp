// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/house_style.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace genrescope::ui {

namespace {

bool showsFocus(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus) &&
           (option.state & QStyle::State_KeyboardFocusChange);
}

} // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    const Colours& colours = coloursOf(option->palette);
    const QColor ink = option->state & State_Enabled
                           ? colours.quiet
                           : option->palette.color(QPalette::Disabled, QPalette::Text);
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const auto features = button ? button->features : QStyleOptionButton::None;
        drawButton(*painter, *option, features & QStyleOptionButton::DefaultButton,
                   features & QStyleOptionButton::Flat);
        return;
    }
    case PE_PanelButtonTool:
        drawButton(*painter, *option, false,
                   (option->state & State_AutoRaise) && !(option->state & State_On));
        return;
    case PE_FrameDefaultButton:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_FrameFocusRect:
        if (!showsFocus(*option))
            return;
        if (const auto* button = qobject_cast<const QPushButton*>(widget);
            button && button->isDefault()) // the accent would not show on itself
            drawBox(*painter, QRectF(option->rect).adjusted(2, 2, -2, -2), radius::control - 2,
                    Qt::transparent, colours.onAccent, 2);
        else
            drawFocusRing(*painter, option->rect, radius::control, colours);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(*painter, *option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*painter, *option, true);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(*painter, option->rect, Towards::Up, ink);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(*painter, option->rect, Towards::Down, ink);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(*painter, option->rect, Towards::Left, ink);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(*painter, option->rect, Towards::Right, ink);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, colours.selected());
        else if (option->state & State_MouseOver)
            painter->fillRect(option->rect, colours.hover());
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, colours.card);
        drawBox(*painter, option->rect, 1, Qt::transparent, colours.edge);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        drawBox(*painter, option->rect, 1, Qt::transparent, colours.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const Colours& colours = coloursOf(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (option->state & State_HasFocus) // Fusion draws no ring of its own
            drawPrimitive(PE_FrameFocusRect, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button) {
            drawButtonLabel(*painter, *button);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box) {
            QStyleOptionComboBox cut = *box; // where there is no room for all of it
            const QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            cut.currentText =
                box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room.width() - 2);
            QProxyStyle::drawControl(element, &cut, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        drawBox(*painter, option->rect, height::bar / 2.0, colours.track(), Qt::transparent);
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            const double range = double(bar->maximum) - bar->minimum;
            QRectF done = bar->rect;
            if (range > 0)
                done.setWidth(done.width() * (double(bar->progress) - bar->minimum) / range);
            else // no end in sight: a piece in the middle
                done.adjust(done.width() * 0.35, 0, -done.width() * 0.35, 0);
            if (bar->direction == Qt::RightToLeft)
                done.moveRight(bar->rect.right() + 1);
            if (done.width() >= 1)
                drawBox(*painter, done, height::bar / 2.0, colours.accent, Qt::transparent);
        }
        return;
    case CE_ProgressBarLabel:
    case CE_Splitter:
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colours.card);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            colours.line);
        return;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawControl(CE_HeaderSection, header, painter, widget);
            QStyleOptionHeader label = *header;
            label.rect = header->rect.adjusted(space::medium, 0, -space::medium, 0);
            drawControl(CE_HeaderLabel, &label, painter, widget);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                const int text = space::small + header->fontMetrics.horizontalAdvance(header->text);
                const int x = header->textAlignment & Qt::AlignRight
                                  ? label.rect.right() + 1 - text - space::medium
                                  : label.rect.left() + text;
                const QRect arrow(x, header->rect.top(), space::medium, header->rect.height());
                drawChevron(*painter, visualRect(header->direction, header->rect, arrow),
                            header->sortIndicator == QStyleOptionHeader::SortDown // ascending
                                ? Towards::Up
                                : Towards::Down,
                            colours.quiet);
            }
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader changed = *header;
            changed.state &= ~QStyle::State_On; // no bold over the chosen column
            changed.palette.setColor(QPalette::ButtonText, colours.quiet);
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem changed = *item;
            changed.palette.setColor(QPalette::HighlightedText, colours.ink);
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            QStyleOptionMenuItem changed = *item;
            changed.palette.setColor(QPalette::Highlight, colours.selected());
            changed.palette.setColor(QPalette::HighlightedText, colours.ink);
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->frameShape == QFrame::HLine) {
            painter->fillRect(
                QRect(frame->rect.left(), frame->rect.center().y(), frame->rect.width(), 1),
                colours.line);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const Colours& colours = coloursOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    const QColor faded = option->palette.color(QPalette::Disabled, QPalette::Text);
    switch (control) {
    case CC_SpinBox: {
        drawField(*painter, *option);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const auto stepper = [&](SubControl part, Towards towards,
                                 QAbstractSpinBox::StepEnabledFlag possible) {
            const QRect box = subControlRect(CC_SpinBox, option, part, widget);
            const bool can = enabled && (spin->stepEnabled & possible);
            if (can && (option->activeSubControls & part) && (option->state & State_MouseOver))
                drawBox(*painter, box, radius::bar, colours.pressed(), Qt::transparent);
            drawChevron(*painter, box, towards, can ? colours.quiet : faded);
        };
        stepper(SC_SpinBoxUp, Towards::Up, QAbstractSpinBox::StepUpEnabled);
        stepper(SC_SpinBoxDown, Towards::Down, QAbstractSpinBox::StepDownEnabled);
        return;
    }
    case CC_ComboBox:
        drawButton(*painter, *option, false, false);
        if (showsFocus(*option))
            drawFocusRing(*painter, option->rect, radius::control, colours);
        drawChevron(*painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                    Towards::Down, enabled ? colours.quiet : faded);
        return;
    case CC_Slider: {
        const QRectF line = subControlRect(CC_Slider, option, SC_SliderGroove, widget);
        const QRectF handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
        const bool rightToLeft = option->direction == Qt::RightToLeft;
        QRectF groove(line.left(), line.center().y() - height::bar / 2.0, line.width(),
                      height::bar);
        drawBox(*painter, groove, height::bar / 2.0, colours.track(), Qt::transparent);
        (rightToLeft ? groove.setLeft(handle.center().x()) : groove.setRight(handle.center().x()));
        drawBox(*painter, groove, height::bar / 2.0, enabled ? colours.accent : faded,
                Qt::transparent);
        if (showsFocus(*option))
            drawFocusRing(*painter, option->rect, radius::control, colours);
        const double side = qMin(handle.width(), handle.height()) - 2;
        QRectF knob(0, 0, side, side);
        knob.moveCenter(handle.center());
        drawBox(*painter, knob, side / 2, colours.card, enabled ? colours.ink : faded);
        return;
    }
    case CC_ScrollBar: {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!slider || slider->maximum <= slider->minimum)
            return;
        const bool lively = (option->state & State_MouseOver) || (option->state & State_Sunken);
        const double margin = lively ? 3 : 4;
        QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        handle.adjust(margin, margin, -margin, -margin);
        drawBox(*painter, handle, qMin(handle.width(), handle.height()) / 2,
                mixed(colours.card, colours.ink, lively ? 0.42 : 0.24), Qt::transparent);
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace genrescope::ui
