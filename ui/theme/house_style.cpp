// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/house_style.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace genrescope::ui {

namespace {

constexpr int kStepperWidth = 22; ///< of a spin box's two small buttons
constexpr int kArrowWidth = 28;   ///< of a combo box's arrow
constexpr int kIndicator = 16;
constexpr int kScrollBar = 12;

bool showsFocus(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus) &&
           (option.state & QStyle::State_KeyboardFocusChange);
}

} // namespace

HouseStyle::HouseStyle(ThemeChoice choice)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_choice(choice)
{
}

void HouseStyle::polish(QPalette& palette)
{
    const bool dark =
        m_choice == ThemeChoice::System ? isDark(palette) : m_choice == ThemeChoice::Dark;
    palette = paletteOf(dark ? darkColours() : lightColours());
    palette.setResolveMask(0); // ours is the ground; a widget may still differ
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return space::page;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_HeaderMargin:
        return space::medium;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_FocusFrameHMargin:
        return space::hair;
    case PM_ToolTipLabelFrameWidth:
        return space::small;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return space::hair;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Table_AlwaysDrawLeftTopGridLines:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ActivateItemOnSingleClick:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_Table_GridLineColor:
        return static_cast<int>(coloursOf(option ? option->palette : QPalette()).line.rgba());
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                   const QSize& contents, const QWidget* widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool flat = button && (button->features & QStyleOptionButton::Flat);
        const int room = flat ? space::small : space::large;
        int width = contents.width() + 2 * room;
        if (button && !button->icon.isNull() && !button->text.isEmpty())
            width += space::small - space::hair; // contents counts one hair between them
        if (button && (button->features & QStyleOptionButton::HasMenu))
            width += space::large;
        return {width, qMax(height::control, contents.height() + space::small)};
    }
    case CT_LineEdit:
        return {base.width() + space::small, height::control};
    case CT_ComboBox:
        return {contents.width() + space::medium + kArrowWidth, height::control};
    case CT_SpinBox:
        return {contents.width() + space::medium + kStepperWidth, height::control};
    case CT_ItemViewItem:
        return {base.width(), qMax(base.height(), height::row)};
    case CT_HeaderSection:
        return {base.width() + space::small, qMax(base.height(), 28)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {base.width(), qMax(base.height(), 24)};
    case CT_MenuItem:
        return {base.width() + space::large, qMax(base.height(), 28)};
    case CT_ProgressBar:
        return {base.width(), height::bar};
    default:
        return base;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_LineEditContents:
        return option->rect.adjusted(space::small, 0, -space::hair, 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const
{
    const QRect all = option->rect;
    const auto mirrored = [&](const QRect& rect) {
        return visualRect(option->direction, all, rect);
    };
    if (control == CC_SpinBox) {
        const QRect steppers(all.right() - kStepperWidth - 1, all.top() + 2, kStepperWidth,
                             all.height() - 4);
        const int half = steppers.height() / 2;
        switch (part) {
        case SC_SpinBoxFrame:
            return all;
        case SC_SpinBoxUp:
            return mirrored({steppers.left(), steppers.top(), kStepperWidth, half});
        case SC_SpinBoxDown:
            return mirrored({steppers.left(), steppers.top() + half, kStepperWidth, half});
        case SC_SpinBoxEditField:
            return mirrored(all.adjusted(2, 2, -kStepperWidth - 2, -2));
        default:
            break;
        }
    }
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxFrame:
            return all;
        case SC_ComboBoxArrow:
            return mirrored({all.right() - kArrowWidth + 1, all.top(), kArrowWidth, all.height()});
        case SC_ComboBoxEditField:
            return mirrored(all.adjusted(space::small, 2, -kArrowWidth, -2));
        case SC_ComboBoxListBoxPopup:
            return all;
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!slider)
            return {};
        const bool across = slider->orientation == Qt::Horizontal;
        const int length = across ? all.width() : all.height();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        const qint64 page = qMax(1, slider->pageStep);
        const int handle = range > 0 ? qBound(qMin(space::page, length),
                                              int(length * page / (range + page)), length)
                                     : length;
        const int start =
            sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                    length - handle, slider->upsideDown);
        const auto stretch = [&](int from, int size) {
            return across ? mirrored({all.left() + from, all.top(), size, all.height()})
                          : QRect(all.left(), all.top() + from, all.width(), size);
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return all;
        case SC_ScrollBarSlider:
            return stretch(start, handle);
        case SC_ScrollBarSubPage:
            return stretch(0, start);
        case SC_ScrollBarAddPage:
            return stretch(start + handle, length - start - handle);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

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
        return;
    case PE_FrameFocusRect:
        if (showsFocus(*option))
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
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button) {
            drawButtonLabel(*painter, *button);
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
                const QRect arrow(label.rect.left() + space::small +
                                      header->fontMetrics.horizontalAdvance(header->text),
                                  header->rect.top(), space::medium, header->rect.height());
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
