// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace genrescope::ui {

/// A language that the window speaks.
struct Language {
    QString code; ///< as in the name of its file of texts: "de", "pt_BR"
    QString name; ///< in itself
};

/// All of them, English first.
const QList<Language>& languages();

/// `chosen` where it is the code of one of them; else the system's, where that is one; else "en".
QString languageFor(const QString& chosen);

/// Speaks a language from now on: our texts and Qt's, numbers and dates, and the direction of
/// writing. Windows that exist keep the texts they have.
void speak(const QString& code);

/// The code of the language spoken last; "en" before.
QString spokenLanguage();

} // namespace genrescope::ui
