// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

namespace genrescope::ui {

/// How buttons, fields, tables and bars look: Fusion, redrawn with our colours and corners.
///
/// A default QPushButton is the filled one (one a page), a flat one is text alone in the accent's
/// colour. The focus ring shows once the keyboard is used.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit HouseStyle(ThemeChoice choice);

    void setChoice(ThemeChoice choice) { m_choice = choice; }

    /// Receives the system's palette, at the start and whenever it changes, and makes it ours.
    void polish(QPalette& palette) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;

private:
    ThemeChoice m_choice;
};

} // namespace genrescope::ui
