// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/house_style.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"

#include <QStyleOption>

namespace genrescope::ui {

namespace {

constexpr Length kStepperWidth{22}; ///< of a spin box's two small buttons
constexpr Length kArrowWidth{28};   ///< of a combo box's arrow
constexpr Length kIndicator{16};
constexpr int kScrollBar = 12;

} // namespace

HouseStyle::HouseStyle(ThemeChoice choice)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_choice(choice)
{
}

void HouseStyle::polish(QPalette& palette)
{
    palette = paletteOf(coloursFor(m_choice, palette));
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
        return {width, qMax<int>(height::control, contents.height() + space::small)};
    }
    case CT_LineEdit:
        return {base.width() + space::small, height::control};
    case CT_ComboBox:
        return {contents.width() + space::medium + kArrowWidth, height::control};
    case CT_SpinBox:
        return {contents.width() + space::medium + kStepperWidth, height::control};
    case CT_ItemViewItem:
        return {base.width(), qMax<int>(base.height(), height::row)};
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

} // namespace genrescope::ui
