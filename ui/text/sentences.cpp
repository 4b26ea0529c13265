// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace genrescope::ui {

namespace {

QString translated(const char* context, std::string_view text)
{
    return QCoreApplication::translate(context, std::string(text).c_str());
}

QString nameIn(const std::string& subject)
{
    const QString text = QString::fromStdString(subject);
    return QDir::isAbsolutePath(text) && text.size() > 1 ? QFileInfo(text).fileName() : text;
}

/// A name or a figure of another script, such as "3.2 s" in an Arabic sentence, keeps its own
/// order.
QString apart(const QString& text)
{
    if (!QGuiApplication::isRightToLeft() || text.isEmpty())
        return text;
    return QChar(0x2068) + text + QChar(0x2069); // first strong isolate, and its end
}

/// What was found, translated where it is a text of ours and not a figure, a name or the system's
/// own words.
QString detailOf(const Error& error)
{
    return error.detail.empty()
               ? QString()
               : translated(error.code == ErrorCode::SettingsInvalid ? "Rule" : "Detail",
                            error.detail);
}

/// A reason with what was found, where something was.
QString withDetail(const QString& reason, const QString& detail)
{
    if (detail.isEmpty())
        return reason;
    //: %1 is a reason, %2 what was found, e.g. "too short (3.2 s)"
    return QCoreApplication::translate("Reason", "%1 (%2)").arg(reason, apart(detail));
}

} // namespace

QString sentenceOf(const Error& error)
{
    // One call for both, so that a name with a percent sign in it stays as it is.
    const QString form = translated("Error", sentenceTemplate(error.code));
    const QString subject = nameIn(error.subject);
    const QString detail = detailOf(error);
    if (!form.contains(u"%1"))
        return form;
    return form.contains(u"%2") ? form.arg(apart(subject), apart(detail))
                                : form.arg(apart(subject));
}

QString reasonOf(const Error& error)
{
    const auto said = [&](const char* reason) {
        return withDetail(QCoreApplication::translate("Reason", reason), detailOf(error));
    };
    switch (error.code) {
    case ErrorCode::FileMissing:
        return said(QT_TRANSLATE_NOOP("Reason", "no longer there"));
    case ErrorCode::FileUnreadable:
        return said(QT_TRANSLATE_NOOP("Reason", "can't be read"));
    case ErrorCode::NotAudio:
        return said(QT_TRANSLATE_NOOP("Reason", "not a sound file"));
    case ErrorCode::AudioDamaged:
        return said(QT_TRANSLATE_NOOP("Reason", "damaged"));
    case ErrorCode::AudioEmpty:
        return said(QT_TRANSLATE_NOOP("Reason", "empty"));
    case ErrorCode::AudioTooShort:
        return said(QT_TRANSLATE_NOOP("Reason", "too short"));
    case ErrorCode::AudioSilent:
        return said(QT_TRANSLATE_NOOP("Reason", "silent"));
    case ErrorCode::AudioNotFinite:
        return said(QT_TRANSLATE_NOOP("Reason", "holds samples that are not numbers"));
    default:
        return sentenceOf(error);
    }
}

QString doubtText(Doubt doubt)
{
    return translated("Doubt", sentenceOf(doubt));
}

QString reasonText(const Reason& reason)
{
    return translated("Trait", phraseOf(reason));
}

QString ruleOf(const Problem& problem)
{
    return translated("Rule", problem.rule);
}

QString titleOf(const QString& genre)
{
    return genre.isEmpty() ? genre : genre.at(0).toUpper() + genre.mid(1);
}

} // namespace genrescope::ui
