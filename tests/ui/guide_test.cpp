// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/pages/guide_window.h"
#include "ui/theme/colours.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QXmlStreamReader>

using namespace genrescope::ui;

namespace {

/// What a browser loads: the file as it is.
QByteArray fileOf(const QString& chapter)
{
    QFile file(":/guide/" + guideFile(chapter));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    void the_contents_name_every_chapter()
    {
        QStringList named, there;
        for (const GuideChapter& chapter : guideChapters()) {
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.name));
            named << guideFile(chapter.name);
        }
        there = QDir(":/guide").entryList();
        named.sort();
        QCOMPARE(named, there);
    }

    void every_chapter_is_well_formed()
    {
        for (const GuideChapter& chapter : guideChapters()) {
            QXmlStreamReader reader(fileOf(chapter.name));
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
        for (const GuideChapter& chapter : guideChapters()) {
            for (const QString& link : all("href=\"([^\"]*)\"", fileOf(chapter.name))) {
                const QUrl url(link);
                if (!url.isRelative() || url.path() == "guide.css")
                    continue;
                ++links;
                const QString target = url.path().chopped(int(qstrlen(".html")));
                const QString text = fileOf(target);
                QVERIFY2(!text.isEmpty(), qPrintable(chapter.name + " links to " + link));
                QVERIFY2(!url.hasFragment() || text.contains("name=\"" + url.fragment() + "\""),
                         qPrintable(chapter.name + " links to " + link));
            }
        }
        QVERIFY(links > 20);
    }

    void every_picture_is_described()
    {
        for (const GuideChapter& chapter : guideChapters()) {
            for (const QString& picture : all("<img ([^>]*)>", fileOf(chapter.name)))
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
        for (const GuideChapter& chapter : guideChapters())
            QVERIFY2(!chapter.html.contains("<img") && !chapter.html.contains("<nav"),
                     qPrintable(chapter.name));
    }

private:
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
