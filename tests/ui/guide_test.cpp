// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/pages/guide_window.h"
#include "ui/text/language.h"
#include "ui/theme/colours.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QXmlStreamReader>

using namespace genrescope::ui;

namespace {

/// What a browser loads: the file as it is.
QByteArray fileOf(const QString& language, const QString& chapter)
{
    QFile file(":/guide/" + language + "/" + guideFile(chapter));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is the same in all languages: each element with what it leads to or shows, and each text
/// that is for a machine.
QStringList skeletonOf(const QByteArray& chapter)
{
    QStringList skeleton;
    QXmlStreamReader reader(chapter);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QStringList element{reader.name().toString()};
        for (const char* attribute : {"href", "name", "src"})
            element << reader.attributes().value(QLatin1String(attribute)).toString();
        if (reader.name() == u"code" || reader.name() == u"pre")
            element << reader.readElementText(QXmlStreamReader::IncludeChildElements);
        skeleton << element.join(u'|');
    }
    return skeleton;
}

QString spoken(const QByteArray& chapter)
{
    QXmlStreamReader reader(chapter);
    reader.readNextStartElement();
    return reader.attributes().value("lang").toString().replace(u'-', u'_');
}

QStringList all(const QString& pattern, const QString& text)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

} // namespace

class GuideTest : public QObject {
    Q_OBJECT

private slots:
    void the_contents_name_every_chapter_data() { eachLanguage(); }
    void the_contents_name_every_chapter()
    {
        QFETCH(QString, language);
        QStringList named, there;
        for (const GuideChapter& chapter : guideChapters(language)) {
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.name));
            named << guideFile(chapter.name);
        }
        there = QDir(":/guide/" + language).entryList();
        named.sort();
        QCOMPARE(named, there);
    }

    void the_guide_is_the_same_in_every_language_data() { eachLanguage(); }
    void the_guide_is_the_same_in_every_language()
    {
        QFETCH(QString, language);
        for (const GuideChapter& chapter : guideChapters("en")) {
            const QByteArray file = fileOf(language, chapter.name);
            QStringList own = skeletonOf(file), english = skeletonOf(fileOf("en", chapter.name));
            if (chapter.name == "words") { // each alphabet has an order of its own
                own.sort();
                english.sort();
            }
            QCOMPARE(own, english);
            QCOMPARE(spoken(file), language);
        }
    }

    void a_chapter_is_called_what_the_contents_call_it_data() { eachLanguage(); }
    void a_chapter_is_called_what_the_contents_call_it()
    {
        QFETCH(QString, language);
        const QString contents = QString::fromUtf8(fileOf(language, "index"));
        for (const GuideChapter& chapter : guideChapters(language)) {
            const QString link = "<li><a href=\"" + guideFile(chapter.name) + "\">" + chapter.title;
            QVERIFY2(chapter.name == "index" || contents.contains(link), qPrintable(link));
        }
    }

    void every_chapter_is_well_formed_data() { eachLanguage(); }
    void every_chapter_is_well_formed()
    {
        QFETCH(QString, language);
        for (const GuideChapter& chapter : guideChapters(language)) {
            QXmlStreamReader reader(fileOf(language, chapter.name));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(),
                     qPrintable(chapter.name + ": " + reader.errorString() + " in line " +
                                QString::number(reader.lineNumber())));
        }
    }

    void every_link_leads_somewhere()
    {
        int links = 0;
        for (const GuideChapter& chapter : guideChapters("en")) {
            for (const QString& link : all("href=\"([^\"]*)\"", fileOf("en", chapter.name))) {
                const QUrl url(link);
                if (!url.isRelative() || url.path() == "../guide.css")
                    continue;
                ++links;
                const QString target = url.path().chopped(int(qstrlen(".html")));
                const QString text = fileOf("en", target);
                QVERIFY2(!text.isEmpty(), qPrintable(chapter.name + " links to " + link));
                QVERIFY2(!url.hasFragment() || text.contains("name=\"" + url.fragment() + "\""),
                         qPrintable(chapter.name + " links to " + link));
            }
        }
        QVERIFY(links > 20);
    }

    void every_picture_is_described_data() { eachLanguage(); }
    void every_picture_is_described()
    {
        QFETCH(QString, language);
        for (const GuideChapter& chapter : guideChapters(language)) {
            for (const QString& picture : all("<img ([^>]*)>", fileOf(language, chapter.name)))
                QVERIFY2(picture.contains(QRegularExpression("alt=\"[^\"]{4,}\"")),
                         qPrintable(chapter.name + ": " + picture));
        }
    }

    void each_page_has_its_chapter()
    {
        MainWindow window;
        window.show();
        const int pages = window.findChild<QStackedWidget*>()->count();
        QStringList shown;
        for (int page = 1; page <= pages; ++page) {
            window.findChild<QAbstractButton*>(QStringLiteral("page%1").arg(page))->click();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(&window, Qt::Key_F1);
            auto* guide = window.findChild<GuideWindow*>();
            QVERIFY(guide && guide->isVisible());
            const QString chapter = chapterIn(*guide);
            guide->close();
            QVERIFY2(chapter != "index.html" && !shown.contains(chapter), qPrintable(chapter));
            shown << chapter;
        }
    }

    void a_link_is_followed_and_taken_back()
    {
        GuideWindow guide;
        guide.open("train");
        QVERIFY(page(guide).toPlainText().startsWith("Train a network"));
        page(guide).setSource(page(guide).source().resolved(QUrl("words.html#seed")));
        QCOMPARE(chapterIn(guide), "words.html");
        QCOMPARE(guide.findChild<QListWidget*>()->currentItem()->text(), "Words");
        QTest::mouseClick(guide.findChild<QAbstractButton*>("guideBack"), Qt::LeftButton);
        QCOMPARE(chapterIn(guide), "train.html");
        QTest::mouseClick(guide.findChild<QAbstractButton*>("guideForward"), Qt::LeftButton);
        QCOMPARE(chapterIn(guide), "words.html");
    }

    void a_search_leaves_the_chapters_that_have_the_words()
    {
        GuideWindow guide;
        guide.open("index");
        auto* words = guide.findChild<QLineEdit*>("guideSearch");
        QTest::keyClicks(words, "McNemar");
        QStringList left;
        const auto* chapters = guide.findChild<QListWidget*>();
        for (int row = 0; row < chapters->count(); ++row) {
            if (!chapters->item(row)->isHidden())
                left << chapters->item(row)->text();
        }
        QCOMPARE(left, QStringList({"Compare and blend", "Words"}));
        QCOMPARE(chapterIn(guide), "compare.html");
        QVERIFY(!page(guide).extraSelections().isEmpty());
        QCOMPARE(page(guide).textCursor().selectedText(), "McNemar");
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(chapterIn(guide), "words.html");
        QCOMPARE(page(guide).textCursor().selectedText(), "McNemar");

        words->setText("zebra");
        QVERIFY(guide.findChild<QWidget*>("guideNothing")->isVisible());
        QVERIFY(page(guide).extraSelections().isEmpty());
    }

    void links_have_the_colour_of_the_theme()
    {
        GuideWindow guide;
        guide.open("index");
        QCOMPARE(linkColour(guide), lightColours().accent);
        guide.setPalette(paletteOf(darkColours()));
        QCOMPARE(linkColour(guide), darkColours().accent);
    }

    void pictures_and_the_way_back_are_for_browsers()
    {
        for (const GuideChapter& chapter : guideChapters("en"))
            QVERIFY2(!chapter.html.contains("<img") && !chapter.html.contains("<nav"),
                     qPrintable(chapter.name));
    }

    void it_is_in_the_language_of_the_window()
    {
        speak("ar");
        {
            GuideWindow guide;
            guide.open("train");
            const QString title = guideChapters("ar").at(4).title;
            QVERIFY2(page(guide).toPlainText().startsWith(title), qPrintable(title));
            const QTextBlock first = page(guide).document()->firstBlock();
            QCOMPARE(first.textDirection(), Qt::RightToLeft);
            QCOMPARE(page(guide).layoutDirection(), Qt::RightToLeft);
        }
        speak("en");
    }

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    static QTextBrowser& page(const GuideWindow& guide)
    {
        return *guide.findChild<QTextBrowser*>();
    }

    static QString chapterIn(const GuideWindow& guide) { return page(guide).source().fileName(); }

    static QColor linkColour(const GuideWindow& guide)
    {
        const QTextDocument* document = page(guide).document();
        return document->find("Identify a song").charFormat().foreground().color();
    }
};

GENRESCOPE_WINDOW_TEST(GuideTest)
#include "guide_test.moc"
