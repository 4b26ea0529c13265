// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace genrescope::ui {

namespace {

const QString kEnglish = QStringLiteral("en");

bool isKnown(const QString& code)
{
    return std::any_of(languages().begin(), languages().end(),
                       [&](const Language& language) { return language.code == code; });
}

/// Numbers and dates as the user's country writes them, where the system speaks the language.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system(), plain(code);
    return system.language() == plain.language() && system.script() == plain.script() ? system
                                                                                      : plain;
}

QString& spoken()
{
    static QString code = kEnglish;
    return code;
}

/// Takes the place of what was installed before; nothing where there is no such file.
void install(QTranslator& translator, const QString& file)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

const QList<Language>& languages()
{
    static const QList<Language> all{
        {kEnglish, QStringLiteral("English")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("hi"), QStringLiteral("हिन्दी")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
    return all;
}

QString languageFor(const QString& chosen)
{
    if (isKnown(chosen))
        return chosen;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& tag : wanted) {
        const QLocale locale(tag);
        // "de-AT" is German; Portuguese and Chinese are written in one way alone here.
        for (const Language& language : languages()) {
            const QLocale own(language.code);
            if (own.language() == locale.language() && own.script() == locale.script())
                return language.code;
        }
    }
    return kEnglish;
}

void speak(const QString& code)
{
    static QTranslator own, ofQt;
    QLocale::setDefault(localeOf(code));
    install(ofQt,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + code);
    install(own, QStringLiteral(":/i18n/genrescope_") + code);
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    spoken() = code;
}

QString spokenLanguage()
{
    return spoken();
}

} // namespace genrescope::ui
