// SPDX-License-Identifier: GPL-3.0-or-later

// What the files of texts hold, without a window. TRANSLATIONS is their folder; LUPDATE
// collects the texts below SOURCES anew.
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString key; ///< context, source and comment: what a text is found by
    QString source;
    bool isPlural = false;
    bool isFinished = true;
    QStringList forms; ///< one, or one for each form of the language's plural
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> found;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            if (xml.isEndElement() && xml.name() == u"message")
                found << std::exchange(message, {});
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            message.isPlural = xml.attributes().value("numerus") == u"yes";
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
            message.key = context + u'\n' + message.source;
        } else if (xml.name() == u"comment") {
            message.key += u'\n' + xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = xml.attributes().value("type") != u"unfinished";
            if (!message.isPlural)
                message.forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            message.forms << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : found;
}

/// What is filled in, sorted: "%1 %2 %Ln".
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("%L?(?:n|\\d)"));
    QStringList found;
    for (auto each = mark.globalMatch(text); each.hasNext();)
        found << each.next().captured();
    found.sort();
    return found;
}

struct Grammar {
    int forms;              ///< of a plural
    QList<int> ofOneNumber; ///< forms that stand for one number alone, and need not repeat it
};

const QMap<QString, Grammar>& grammars()
{
    static const QMap<QString, Grammar> all{
        {"en", {2, {0}}}, {"de", {2, {0}}},   {"es", {2, {0}}},
        {"fr", {2, {}}},  {"hi", {2, {}}},    {"pt_BR", {2, {}}},
        {"ja", {1, {}}},  {"zh_CN", {1, {}}}, {"ar", {6, {0, 1, 2}}},
    };
    return all;
}

QString fileOf(const QString& language)
{
    return QStringLiteral(TRANSLATIONS "/genrescope_%1.ts").arg(language);
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void every_language_has_a_file_and_every_file_a_language()
    {
        const QStringList files = QDir(TRANSLATIONS).entryList({"*.ts"});
        QCOMPARE(files.size(), grammars().size());
        for (const QString& language : grammars().keys())
            QVERIFY2(messagesOf(fileOf(language)).size() > 900, qPrintable(language));
    }

    void a_plural_has_as_many_forms_as_its_language_data() { eachLanguage(); }
    void a_plural_has_as_many_forms_as_its_language()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(fileOf(language));
        for (const Message& message : messages) {
            const auto forms = message.isPlural ? grammars()[language].forms : 1;
            QVERIFY2(message.forms.size() == forms, qPrintable(message.key));
        }
    }

    void what_is_filled_in_is_the_same_in_all_languages_data() { eachLanguage(); }
    void what_is_filled_in_is_the_same_in_all_languages()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(fileOf(language));
        for (const Message& message : messages) {
            for (int form = 0; form < message.forms.size(); ++form) {
                const QString& text = message.forms[form];
                if (text.isEmpty())
                    continue; // every_text_is_translated() says so
                QStringList wanted = placeholdersOf(message.source), found = placeholdersOf(text);
                if (message.isPlural && grammars()[language].ofOneNumber.contains(form)) {
                    wanted.removeAll("%Ln");
                    found.removeAll("%Ln");
                }
                QVERIFY2(found == wanted, qPrintable(message.key + "\n" + text));
            }
        }
    }

    void numbers_are_written_as_the_language_does()
    {
        for (const Message& message : messagesOf(fileOf("en")))
            QVERIFY2(!message.source.contains(QStringLiteral("%n")),
                     qPrintable("%Ln, not %n: " + message.key));
    }

    void every_text_is_translated_data() { eachLanguage(); }
    void every_text_is_translated()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(fileOf(language));
        for (const Message& message : messages) {
            if (language == "en" && !message.isPlural)
                continue; // the source is the text
            QVERIFY2(message.isFinished && !message.forms.contains(QString()),
                     qPrintable(message.key));
        }
    }

    void every_text_of_the_sources_is_in_the_files()
    {
        const QTemporaryDir folder;
        QStringList arguments{"-no-obsolete", "-locations", "none",          "-extensions", "cpp",
                              "-I",           SOURCES,      SOURCES "/core", SOURCES "/ui", "-ts"};
        for (const QString& language : grammars().keys()) {
            const QString copy = folder.filePath(language + ".ts");
            QVERIFY(QFile::copy(fileOf(language), copy));
            arguments << copy;
        }
        QProcess lupdate;
        lupdate.start(LUPDATE, arguments);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        for (const QString& language : grammars().keys()) {
            QSet<QString> known;
            for (const Message& message : messagesOf(fileOf(language)))
                known << message.key;
            const auto collected = messagesOf(folder.filePath(language + ".ts"));
            QVERIFY(collected.size() > 900);
            for (const Message& message : collected)
                QVERIFY2(known.contains(message.key),
                         qPrintable("build the target update_translations: " + message.key));
            QVERIFY2(known.size() == collected.size(), "texts that are in no source");
        }
    }

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : grammars().keys())
            QTest::newRow(qPrintable(language)) << language;
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
