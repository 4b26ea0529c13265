// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <cmath>

namespace genrescope::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Figures", text);
}

} // namespace

QString percentText(double share, int decimals)
{
    //: A share; the space is a narrow one that does not break
    return translated(QT_TRANSLATE_NOOP("Figures", "%1 %"))
        .arg(decimals == 0 ? QLocale().toString(std::lround(share * 100))
                           : QLocale().toString(share * 100, 'f', decimals));
}

QString onChart(const QString& figure)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x200F) + figure : figure;
}

QString clockText(double seconds)
{
    const long all = std::lround(std::floor(seconds));
    const QString zero = QLocale().zeroDigit();
    const auto digits = [&](long number, int least) {
        return QLocale().toString(qlonglong(number)).rightJustified(least, zero.at(0));
    };
    const QString tail = digits(all / 60 % 60, all >= 3600 ? 2 : 1) + u':' + digits(all % 60, 2);
    return all >= 3600 ? digits(all / 3600, 1) + u':' + tail : tail;
}

QString minutesText(double seconds)
{
    const double minutes = seconds / 60;
    return translated(QT_TRANSLATE_NOOP("Figures", "%1 min"))
        .arg(QLocale().toString(minutes, 'f', minutes < 9.95 ? 1 : 0));
}

QString timeLeftText(double seconds)
{
    if (!(seconds >= 4))
        return translated(QT_TRANSLATE_NOOP("Figures", "a few seconds left"));
    if (seconds < 55) // in steps of five, so that it does not flicker
        return translated(QT_TRANSLATE_NOOP("Figures", "%1 s left"))
            .arg(QLocale().toString(std::lround(std::ceil(seconds / 5) * 5)));
    if (seconds < 90 * 60)
        return translated(QT_TRANSLATE_NOOP("Figures", "%1 min left"))
            .arg(QLocale().toString(std::lround(std::ceil(seconds / 60))));
    return translated(QT_TRANSLATE_NOOP("Figures", "%1 h left"))
        .arg(QLocale().toString(std::lround(std::ceil(seconds / 3600))));
}

QString agoText(qint64 seconds)
{
    const auto count = [](const char* text, qint64 number) {
        return QCoreApplication::translate("Figures", text, nullptr, static_cast<int>(number));
    };
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour, week = 7 * day;
    if (seconds < minute)
        return translated(QT_TRANSLATE_NOOP("Figures", "just now"));
    if (seconds < hour)
        return translated(QT_TRANSLATE_NOOP("Figures", "%1 min")).arg(countText(seconds / minute));
    if (seconds < day)
        return translated(QT_TRANSLATE_NOOP("Figures", "%1 h")).arg(countText(seconds / hour));
    if (seconds < 2 * week)
        return count(QT_TRANSLATE_N_NOOP("Figures", "%Ln days"), seconds / day);
    return count(QT_TRANSLATE_N_NOOP("Figures", "%Ln weeks"), seconds / week);
}

QString settingText(double value)
{
    const double size = std::abs(value);
    if (size >= 1e4 && size < 1e9)
        return QLocale().toString(value, 'f', 0);
    if (!(size >= 1e-7 && size < 1e-4))
        return QLocale().toString(value, 'g', 4);
    QString digits = QString::number(size, 'f', 3 - static_cast<int>(std::floor(std::log10(size))));
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return QLocale().toString(value, 'f', static_cast<int>(digits.size()) - 2);
}

QString numberText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace genrescope::ui
