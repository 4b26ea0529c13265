// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/collection_edits.h"
#include "core/dataset/demo_collection.h"
#include "tests/support/test_archive.h"
#include "tests/support/test_files.h"
#include "tests/support/web_server.h"
#include "tests/ui/window_test.h"
#include "ui/pages/clip_sound.h"
#include "ui/pages/data_page.h"
#include "ui/pages/download_dialog.h"
#include "ui/pages/exploration_view.h"
#include "ui/pages/genre_dialog.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clip_map_view.h"
#include "ui/widgets/curves_view.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/waveform_view.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace genrescope;
using namespace genrescope::ui;
namespace fs = std::filesystem;

/// What a person does on the Data page, beyond opening a folder.
class DataPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        DemoSettings settings;
        settings.clipsPerStyle = 4;
        settings.seconds = 10;
        QVERIFY(writeDemoCollection(music.path() / "demo", settings).has_value());
        folder = music.path() / "demo";
        fs::copy_file(folder / "waltz" / "waltz.00001.flac", folder / "blues" / "copy.flac");
    }

    void init()
    {
        QSettings().clear();
        fs::remove(editsBeside(folder));
    }

    void flags_show_and_filter_the_clips()
    {
        DataPage page(preferences, colours);
        open(page);
        const auto* clips = page.findChild<QTableView*>("clips");
        auto* flag = page.findChild<QComboBox*>("flag");
        QCOMPARE(clips->model()->rowCount(), 25);
        QCOMPARE(flag->findText("Duplicate (2)") >= 0, true);
        flag->setCurrentIndex(flag->findText("Duplicate (2)"));
        QCOMPARE(clips->model()->rowCount(), 2);
        flag->setCurrentIndex(0);
        QCOMPARE(clips->model()->rowCount(), 25);
    }

    void a_duplicate_is_seen_beside_the_clip_it_repeats()
    {
        DataPage page(preferences, colours);
        open(page);
        const auto* details = page.findChild<QWidget*>("clipDetails");
        QVERIFY(!details->isVisible());
        auto* clips = page.findChild<QTableView*>("clips");
        clips->selectRow(0);
        QVERIFY(details->isVisible());
        QVERIFY(!page.findChild<QWidget*>("twinSound")->isVisible());
        auto* flag = page.findChild<QComboBox*>("flag");
        flag->setCurrentIndex(flag->findText("Duplicate (2)"));
        clips->selectRow(0);
        const auto* twin = page.findChild<ClipSound*>("twinSound");
        QVERIFY(twin->isVisible());
        QCOMPARE(twin->findChild<QLabel*>("soundName")->text(),
                 clips->model()->index(1, 0).data().toString());
        QVERIFY(twin->findChild<QLabel*>("soundNote")->text().endsWith("the very same sound"));
        const auto* outline = twin->findChild<WaveformView*>("soundWaveform");
        QTRY_VERIFY(!outline->peaks().high.empty());
        QVERIFY(page.findChild<QLabel*>("flagMeaning")->text().contains("very same sound"));
    }

    void test_clips_that_training_knows_are_counted_in_red()
    {
        DataPage page(preferences, colours);
        open(page);
        const auto* badge = page.findChild<Badge*>("leakage");
        QVERIFY(badge->isVisible());
        auto* protocol = page.findChild<QComboBox*>("protocol");
        protocol->setCurrentIndex(protocol->findText("Split by artist"));
        QCOMPARE(badge->text(), "0 test clips share an artist · 0 share a recording");
        protocol->setCurrentIndex(protocol->findText("GTZAN's artist folds"));
        QCOMPARE(badge->text(), "can't be split so");
    }

    void a_clip_is_excluded_and_comes_back_by_undo()
    {
        DataPage page(preferences, colours);
        open(page);
        auto* clips = page.findChild<QTableView*>("clips");
        QVERIFY(!button(page, "exclude")->isEnabled());
        clips->selectRow(0);
        click(page, "exclude");
        QTRY_COMPARE_WITH_TIMEOUT(clips->model()->rowCount(), 24, 30'000);
        const auto* aside = page.findChild<QTableView*>("setAside");
        QCOMPARE(aside->model()->index(0, 1).data().toString(), "excluded by you");
        QCOMPARE(editsOf(folder)->size(), 1u);
        QTRY_VERIFY(button(page, "undo")->isEnabled());
        click(page, "undo");
        QTRY_COMPARE_WITH_TIMEOUT(clips->model()->rowCount(), 25, 30'000);
        QVERIFY(editsOf(folder)->empty());
        QTRY_VERIFY(!button(page, "undo")->isEnabled());
    }

    void an_excluded_clip_is_included_again_from_the_list()
    {
        DataPage page(preferences, colours);
        QVERIFY(addEdit(folder, {CollectionEdit::Kind::Exclude, {"blues/copy.flac"}}).has_value());
        open(page);
        page.findChild<SegmentedChoice*>("listChoice")->choose(1);
        page.findChild<QTableView*>("setAside")->selectRow(0);
        click(page, "include");
        QTRY_COMPARE_WITH_TIMEOUT(page.findChild<QTableView*>("clips")->model()->rowCount(), 25,
                                  30'000);
    }

    void clips_are_relabelled_and_genres_merged_in_a_dialog()
    {
        DataPage page(preferences, colours);
        open(page);
        auto* clips = page.findChild<QTableView*>("clips");
        clips->selectRow(0);
        click(page, "relabel");
        answer(page, "polka");
        const auto* genres = page.findChild<QTableView*>("genres");
        QTRY_COMPARE_WITH_TIMEOUT(genres->model()->rowCount(), 7, 30'000);

        for (int row = 0; row < genres->model()->rowCount(); ++row)
            if (genres->model()->index(row, 0).data() == "polka")
                page.findChild<QTableView*>("genres")->selectRow(row);
        click(page, "renameGenre");
        answer(page, "waltz");
        QTRY_COMPARE_WITH_TIMEOUT(genres->model()->rowCount(), 6, 30'000);
        QCOMPARE(editsOf(folder)->size(), 2u);
    }

    void too_few_clips_of_a_genre_are_said()
    {
        DataPage page(preferences, colours);
        open(page);
        QTRY_VERIFY(page.findChild<Banner*>("banner")->text().contains("Too few clips"));
    }

    void a_second_look_is_quick()
    {
        DataPage first(preferences, colours);
        open(first);
        DataPage second(preferences, colours);
        QElapsedTimer timer;
        timer.start();
        open(second);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void the_map_shows_every_clip_and_a_click_plays_it()
    {
        DataPage page(preferences, colours);
        page.resize(1096, 780);
        open(page);
        QSignalSpy played(page.findChild<ExplorationView*>(), &ExplorationView::playAsked);
        page.findChild<SegmentedChoice*>("listChoice")->choose(2);
        auto* map = page.findChild<ClipMapView*>("clipMap");
        QTRY_VERIFY_WITH_TIMEOUT(map->isVisible(), 60'000);
        QCOMPARE(map->dotAt(map->positionOf(24)) >= 0, true);
        QTest::mouseClick(map, Qt::LeftButton, {}, map->positionOf(3).toPoint());
        QTRY_COMPARE(played.count(), 1);
        QTest::mouseClick(map, Qt::LeftButton, {}, map->positionOf(20).toPoint());
        QTRY_COMPARE(page.findChild<CurvesView*>("curves")->curveCount(), 2);
    }

    void gtzan_is_unpacked_from_a_mirror_that_was_added()
    {
        const std::string archive =
            test::tarGzOf({{"genres/blues/blues.00000.wav", "not the music"}});
        const test::WebServer server(
            [&](const test::WebRequest& request) { return test::fileAnswer(request, archive); });
        const test::TemporaryFolder out;
        auto* dialog = new DownloadDialog;
        dialog->show();
        dialog->setFolder(QString::fromStdString((out.path() / "gtzan").string()));
        dialog->findChild<QLineEdit*>("newMirror")
            ->setText(QString::fromStdString(server.url("/genres.tar.gz")));
        click(*dialog, "addMirror");
        click(*dialog, "startDownload");
        auto* end = dialog->findChild<QLabel*>("downloadEnd");
        QTRY_VERIFY_WITH_TIMEOUT(end->isVisible(), 30'000);
        QVERIFY(end->text().contains("not all as published"));
        QSignalSpy asked(dialog, &DownloadDialog::openAsked);
        click(*dialog, "openDownload");
        QCOMPARE(asked.count(), 1);
        QVERIFY(fs::exists(out.path() / "gtzan" / "genres" / "blues" / "blues.00000.wav"));
    }

    void a_stopped_download_says_that_it_goes_on()
    {
        const std::string archive(1 << 20, 'x');
        test::WebServer server([&](const test::WebRequest& request) {
            test::WebAnswer answer = test::fileAnswer(request, archive);
            answer.cutAfter = 1000;
            answer.stalls = true;
            return answer;
        });
        const test::TemporaryFolder out;
        auto* dialog = new DownloadDialog;
        dialog->show();
        dialog->setFolder(QString::fromStdString((out.path() / "gtzan").string()));
        dialog->findChild<QLineEdit*>("newMirror")
            ->setText(QString::fromStdString(server.url("/stalling.tar.gz")));
        click(*dialog, "addMirror");
        click(*dialog, "startDownload");
        server.waitForStall();
        click(*dialog, "stopDownload");
        const auto* banner = dialog->findChild<Banner*>("downloadBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30'000);
        QVERIFY(banner->text().startsWith("Stopped"));
        QCOMPARE(button(*dialog, "startDownload")->text(), "Go on downloading");
        dialog->close();
    }

    void an_address_that_is_none_is_refused()
    {
        auto* dialog = new DownloadDialog;
        dialog->show();
        dialog->findChild<QLineEdit*>("newMirror")->setText("nonsense");
        click(*dialog, "addMirror");
        QVERIFY(dialog->findChild<Banner*>("downloadBanner")->isVisible());
        dialog->close();
    }

private:
    test::TemporaryFolder music;
    fs::path folder;
    Preferences preferences;
    GenreColours colours;

    void open(DataPage& page)
    {
        page.show();
        page.openFolder(QString::fromStdString(folder.string()));
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<Badge*>("leakage")->isVisible(), 60'000);
    }
    static QPushButton* button(QWidget& page, const char* name)
    {
        return page.findChild<QPushButton*>(name);
    }
    static void click(QWidget& page, const char* name)
    {
        QTest::mouseClick(button(page, name), Qt::LeftButton);
    }
    static void answer(QWidget& page, const QString& genre)
    {
        auto* dialog = page.findChild<GenreDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QComboBox*>("genreName")->setEditText(genre);
        QTest::mouseClick(dialog->findChild<QPushButton*>("ok"), Qt::LeftButton);
    }
};

GENRESCOPE_WINDOW_TEST(DataPageTest)
#include "data_page_test.moc"
