// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/flags.h"

#include <QCoreApplication>

namespace genrescope::ui {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Flag", text);
}

} // namespace

QString nameOfFlag(ClipFlag flag)
{
    switch (flag) {
    case ClipFlag::Unreadable:
        return said(QT_TRANSLATE_NOOP("Flag", "unreadable"));
    case ClipFlag::TooShort:
        return said(QT_TRANSLATE_NOOP("Flag", "too short"));
    case ClipFlag::Truncated:
        return said(QT_TRANSLATE_NOOP("Flag", "cut short"));
    case ClipFlag::Silent:
        return said(QT_TRANSLATE_NOOP("Flag", "silent"));
    case ClipFlag::Constant:
        return said(QT_TRANSLATE_NOOP("Flag", "constant"));
    case ClipFlag::Clipped:
        return said(QT_TRANSLATE_NOOP("Flag", "clipped"));
    case ClipFlag::Duplicate:
        return said(QT_TRANSLATE_NOOP("Flag", "duplicate"));
    case ClipFlag::NearDuplicate:
        return said(QT_TRANSLATE_NOOP("Flag", "near duplicate"));
    case ClipFlag::TwoLabels:
        return said(QT_TRANSLATE_NOOP("Flag", "two genres"));
    case ClipFlag::KnownFault:
        return said(QT_TRANSLATE_NOOP("Flag", "known fault"));
    }
    return {};
}

QString meaningOf(ClipFlag flag)
{
    switch (flag) {
    case ClipFlag::Unreadable:
        return said(QT_TRANSLATE_NOOP("Flag", "Not a sound file, or damaged beyond use."));
    case ClipFlag::TooShort:
        return said(QT_TRANSLATE_NOOP("Flag", "Less than five seconds long."));
    case ClipFlag::Truncated:
        return said(QT_TRANSLATE_NOOP(
            "Flag", "It ends before its header says, or before all other clips do."));
    case ClipFlag::Silent:
        return said(QT_TRANSLATE_NOOP("Flag", "Nothing in it is louder than -80 dB."));
    case ClipFlag::Constant:
        return said(QT_TRANSLATE_NOOP("Flag", "All of its samples are the same."));
    case ClipFlag::Clipped:
        return said(QT_TRANSLATE_NOOP("Flag", "Distorted: much of it is at full scale."));
    case ClipFlag::Duplicate:
        return said(QT_TRANSLATE_NOOP("Flag", "Another clip has the very same sound."));
    case ClipFlag::NearDuplicate:
        return said(QT_TRANSLATE_NOOP(
            "Flag", "Another clip is of the same recording, by its acoustic fingerprint."));
    case ClipFlag::TwoLabels:
        return said(QT_TRANSLATE_NOOP("Flag", "The same recording is there in another genre."));
    case ClipFlag::KnownFault:
        return said(QT_TRANSLATE_NOOP("Flag", "On the published list of GTZAN's faults."));
    }
    return {};
}

bool isFault(ClipFlag flag)
{
    return flag == ClipFlag::Unreadable || flag == ClipFlag::TooShort || flag == ClipFlag::Silent;
}

QString nameOfPart(ClipPart part)
{
    switch (part) {
    case ClipPart::None:
        break;
    case ClipPart::Train:
        return said(QT_TRANSLATE_NOOP("Flag", "train"));
    case ClipPart::Development:
        return said(QT_TRANSLATE_NOOP("Flag", "develop"));
    case ClipPart::Test:
        return said(QT_TRANSLATE_NOOP("Flag", "test"));
    }
    return {};
}

} // namespace genrescope::ui
