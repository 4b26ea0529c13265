// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_model.h"
#include "tests/ui/window_test.h"
#include "ui/pages/identify_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/tag_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confidence_bars.h"

#include "core/tags/tagging.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace genrescope;
using namespace genrescope::ui;
namespace fs = std::filesystem;

/// The library as a user meets it, with a model that knows nothing.
class LibraryTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        folder = std::make_unique<test::TemporaryFolder>();
        fs::create_directory(folder->path() / "music");
        for (int i = 0; i < 5; ++i)
            test::writeSound(music() / ("song" + std::to_string(i) + ".flac"),
                             test::noise(6, 22050, 0.3, std::uint64_t(i) + 1), 22050,
                             test::SoundFormat::Flac);
        folder->write("music/words.mp3", "no music");
        modelFile = folder->path() / "model.safetensors";
        QVERIFY(saveModel(test::toyModel(), modelFile).has_value());
        listener = std::make_shared<const Listener>(test::toyModel());
    }

    void an_empty_library_asks_for_music()
    {
        const auto page = opened();
        QVERIFY(page->findChild<QWidget*>("libraryStart")->isVisible());
        QVERIFY(!page->findChild<QWidget*>("library")->isVisible());
    }

    void music_waits_for_somebody_who_listens()
    {
        const auto page = opened();
        page->add({text(music())});
        QVERIFY(page->findChild<Banner*>("libraryBanner")->isVisible());
        page->setListener(listener, modelFile);
        QTRY_COMPARE_WITH_TIMEOUT(table(*page)->model()->rowCount(), 6, 30'000);
    }

    void a_folder_fills_the_table_and_is_there_again_the_next_time()
    {
        {
            const auto page = filled();
            QTRY_VERIFY(!page->findChild<Banner*>("libraryBanner")->text().isEmpty());
            QVERIFY(page->findChild<Banner*>("libraryBanner")->text().contains("1 could not"));
            double sum = 0;
            for (const GenreShare& share :
                 page->findChild<ConfidenceBars*>("libraryShares")->rows())
                sum += share.share;
            QVERIFY(std::abs(sum - 1) < 1e-6);
        }
        const auto again = opened();
        QTRY_COMPARE(table(*again)->model()->rowCount(), 6);
        again->setListener(listener, modelFile);
        again->add({text(music())});
        QTRY_VERIFY(again->findChild<Banner*>("libraryBanner")->text().contains("6 known"));
    }

    void it_is_sorted_and_searched()
    {
        const auto page = filled();
        table(*page)->sortByColumn(LibraryModel::Name, Qt::DescendingOrder);
        QCOMPARE(table(*page)->model()->index(0, 0).data().toString(), "words.mp3");
        QTest::keyClicks(page->findChild<QLineEdit*>("librarySearch"), "song3");
        QTRY_COMPARE(table(*page)->model()->rowCount(), 1);
        page->findChild<QLineEdit*>("librarySearch")->clear();
        auto* genre = page->findChild<QComboBox*>("libraryGenre");
        QVERIFY(genre->count() >= 2);
        genre->setCurrentIndex(1);
        QVERIFY(table(*page)->model()->rowCount() <= 5); // what could not be heard has none
    }

    void rows_are_copied_and_opened()
    {
        const auto page = filled();
        QTest::keyClicks(page->findChild<QLineEdit*>("librarySearch"), "song1");
        table(*page)->selectRow(0);
        table(*page)->setFocus();
        action(*page, 1)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("song1.flac\t"));
        QSignalSpy chosen(page.get(), &LibraryPage::songChosen);
        action(*page, 0)->trigger();
        QCOMPARE(chosen.value(0).value(0).toString(), text(music() / "song1.flac"));
    }

    void forgetting_leaves_the_file()
    {
        const auto page = filled();
        QTRY_VERIFY(!page->findChild<QWidget*>("pauseLibrary")->isVisible());
        QTest::keyClicks(page->findChild<QLineEdit*>("librarySearch"), "song1");
        table(*page)->selectRow(0);
        action(*page, 2)->trigger();
        page->findChild<QLineEdit*>("librarySearch")->clear();
        QCOMPARE(table(*page)->model()->rowCount(), 5);
        QVERIFY(fs::exists(music() / "song1.flac"));
    }

    void a_pause_holds_and_a_stop_ends()
    {
        for (int i = 5; i < 400; ++i)
            fs::copy_file(music() / "song0.flac", music() / ("song" + std::to_string(i) + ".flac"));
        const auto page = opened();
        page->setListener(listener, modelFile);
        page->add({text(music())});
        QTRY_VERIFY(table(*page)->model()->rowCount() > 0);
        click(*page, "pauseLibrary");
        QCOMPARE(button(*page, "pauseLibrary")->text(), "Go on");
        QElapsedTimer since;
        since.start();
        click(*page, "stopLibrary");
        QTRY_VERIFY(!button(*page, "stopLibrary")->isVisible());
        qInfo("the stop was answered after %lld ms", since.elapsed());
        QVERIFY(table(*page)->model()->rowCount() < 401);
    }

    void tags_are_shown_before_they_are_written_and_are_taken_back()
    {
        const auto page = filled();
        QTRY_VERIFY(!page->findChild<QWidget*>("pauseLibrary")->isVisible());
        const std::string before = *readFile(music() / "song2.flac");
        QTest::keyClicks(page->findChild<QLineEdit*>("librarySearch"), "song2");
        table(*page)->selectRow(0);
        click(*page, "writeTags");
        QTRY_VERIFY(page->findChild<TagDialog*>());
        auto* dialog = page->findChild<TagDialog*>();
        const auto* changes = dialog->findChild<QTableWidget*>("changes");
        QCOMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->item(0, 0)->text(), "song2.flac");
        QCOMPARE(changes->item(0, 1)->text(), "none");
        QCOMPARE(*readFile(music() / "song2.flac"), before); // not yet

        click(*dialog, "writeGenres");
        auto* banner = page->findChild<Banner*>("libraryBanner");
        QTRY_VERIFY(banner->text().contains("written into"));
        const std::string genre = readTags(music() / "song2.flac")->genres.at(0);
        QCOMPARE(changeText(*page), QString::fromStdString(genre));
        QTRY_VERIFY(button(*page, "undoTagging")->isVisible());
        click(*page, "undoTagging");
        QTRY_VERIFY(banner->text().contains("is back"));
        QVERIFY(readTags(music() / "song2.flac")->genres.empty());
    }

    void a_preview_that_is_closed_changes_nothing()
    {
        const auto page = filled();
        QTRY_VERIFY(!page->findChild<QWidget*>("pauseLibrary")->isVisible());
        const std::string before = *readFile(music() / "song2.flac");
        table(*page)->selectAll();
        click(*page, "writeTags");
        QTRY_VERIFY(page->findChild<TagDialog*>());
        page->findChild<TagDialog*>()->reject();
        QCOMPARE(*readFile(music() / "song2.flac"), before);
        QVERIFY(!button(*page, "undoTagging")->isVisible());
    }

private:
    std::unique_ptr<test::TemporaryFolder> folder;
    fs::path modelFile;
    std::shared_ptr<const Listener> listener;
    GenreColours colours;

    fs::path music() const { return folder->path() / "music"; }
    static QString text(const fs::path& path) { return QString::fromStdString(path.string()); }

    std::unique_ptr<LibraryPage> opened()
    {
        auto page = std::make_unique<LibraryPage>(colours, text(folder->path() / "library.sqlite"),
                                                  text(folder->path() / "tagging.jsonl"));
        page->resize(1096, 780);
        page->show();
        return page;
    }
    std::unique_ptr<LibraryPage> filled()
    {
        auto page = opened();
        page->setListener(listener, modelFile);
        page->add({text(music())});
        [&] { QTRY_COMPARE_WITH_TIMEOUT(table(*page)->model()->rowCount(), 6, 30'000); }();
        return page;
    }
    static QTableView* table(const LibraryPage& page)
    {
        return page.findChild<QTableView*>("library");
    }
    static QAction* action(const LibraryPage& page, int number)
    {
        return table(page)->actions().at(number);
    }
    static QString changeText(const LibraryPage& page)
    {
        return table(page)->model()->index(0, LibraryModel::TagGenre).data().toString();
    }
    static QPushButton* button(const QWidget& page, const char* name)
    {
        return page.findChild<QPushButton*>(name);
    }
    static void click(const QWidget& page, const char* name)
    {
        QTest::mouseClick(button(page, name), Qt::LeftButton);
    }
};

GENRESCOPE_WINDOW_TEST(LibraryTest)
#include "library_test.moc"
