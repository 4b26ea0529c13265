// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo_collection.h"
#include "tests/support/test_files.h"
#include "tests/ui/window_test.h"
#include "ui/pages/data_page.h"
#include "ui/pages/identify_page.h"
#include "ui/pages/measure_dialog.h"
#include "ui/pages/protocol_view.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confidence_bars.h"
#include "ui/widgets/field.h"
#include "ui/widgets/genre_timeline.h"
#include "ui/widgets/learning_chart.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/reliability_chart.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

using namespace genrescope;
using namespace genrescope::ui;

/// The pages as a user meets them: found by what they show, driven by clicks and keys.
class PagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        music = std::make_unique<test::TemporaryFolder>();
        folder = music->path() / "demo";
        DemoSettings settings;
        settings.clipsPerStyle = 10;
        settings.seconds = 6;
        QVERIFY(writeDemoCollection(folder, settings).has_value());
        collection = std::make_shared<const Collection>(*openCollection(folder));
    }

    void init() { QSettings().clear(); }

    void a_folder_shows_its_genres_its_clips_and_what_was_set_aside()
    {
        const auto bad = music->write("demo/" + demoStyles()[0] + "/broken.wav", "no sound");
        DataPage page(preferences, colours);
        page.show();
        QSignalSpy opened(&page, &DataPage::collectionOpened);
        page.openFolder(QString::fromStdString(folder.string()));
        QTRY_COMPARE(opened.count(), 1);
        const auto* clips = page.findChild<QTableView*>("clips");
        QCOMPARE(clips->model()->rowCount(), static_cast<int>(demoStyles().size()) * 10 + 1);
        const auto* aside = page.findChild<QTableView*>("setAside");
        auto* banner = page.findChild<Banner*>("banner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 60'000);
        QCOMPARE(aside->model()->rowCount(), 1);
        QCOMPARE(aside->model()->index(0, 0).data().toString(), "broken.wav");
        std::filesystem::remove(bad);

        auto* genres = page.findChild<QTableView*>("genres");
        genres->selectRow(1);
        QTRY_COMPARE(clips->model()->rowCount(), 10);
        QCOMPARE(preferences.recentCollections().size(), 1);
    }

    void a_folder_that_is_not_there_says_what_happened()
    {
        DataPage page(preferences, colours);
        page.show();
        page.openFolder("/nowhere/at/all");
        auto* banner = page.findChild<Banner*>("banner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!banner->text().isEmpty());
    }

    void training_can_not_start_without_music()
    {
        TrainPage page(colours);
        page.show();
        QVERIFY(!button(page, "start")->isEnabled());
        QSignalSpy asked(&page, &TrainPage::collectionAsked);
        click(page, "goData");
        QCOMPARE(asked.count(), 1);
    }

    void a_setting_that_breaks_a_rule_says_so_in_its_place_and_holds_the_start()
    {
        TrainPage page(colours);
        page.show();
        page.setCollection(collection);
        QVERIFY(button(page, "start")->isEnabled());
        type(page, "epochs", "0");
        QVERIFY(!button(page, "start")->isEnabled());
        const auto* epochs = page.findChild<QSpinBox*>("epochs");
        const auto* field = qobject_cast<const Field*>(epochs->parentWidget());
        QVERIFY(field && field->problem().startsWith("Must"));
        type(page, "epochs", "5");
        QVERIFY(button(page, "start")->isEnabled());
        QCOMPARE(field->problem(), "");
    }

    void fewer_than_two_genres_can_not_be_told_apart()
    {
        TrainPage page(colours);
        page.show();
        page.setCollection(collection);
        for (std::size_t i = 1; i < demoStyles().size(); ++i)
            click(page, ("genre_" + collection->genres[i]).c_str());
        QVERIFY(!button(page, "start")->isEnabled());
        click(page, ("genre_" + collection->genres[1]).c_str());
        QVERIFY(button(page, "start")->isEnabled());
    }

    void layers_are_added_and_taken_away()
    {
        TrainPage page(colours);
        page.show();
        click(page, "preset_report");
        QVERIFY(page.findChild<QSpinBox*>("units2"));
        click(page, "addLayer");
        QVERIFY(page.findChild<QSpinBox*>("units3"));
        click(page, "removeLayer");
        click(page, "removeLayer");
        QTRY_VERIFY(!page.findChild<QSpinBox*>("units2"));
        QVERIFY(!button(page, "removeLayer")->isEnabled());
    }

    void a_training_draws_its_epochs_and_ends_with_a_matrix_and_a_model_that_listens()
    {
        TrainPage page(colours);
        page.resize(1096, 780);
        page.show();
        page.setCollection(collection);
        type(page, "epochs", "6");
        click(page, "start");
        QVERIFY(!button(page, "start")->isEnabled());
        const auto* loss = page.findChild<LearningChart*>("lossChart");
        QTRY_VERIFY_WITH_TIMEOUT(loss->pointCount() > 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(loss->pointCount(), 6, 60'000);
        QTRY_VERIFY(button(page, "start")->isEnabled());
        QVERIFY(status(page).startsWith("Done"));
        QVERIFY(page.findChild<QLabel*>("developmentAccuracy")->text().contains("%"));
        const auto* matrix = page.findChild<MatrixView*>("matrix");
        QVERIFY(matrix->isVisible());
        QCOMPARE(matrix->matrix().genreCount(), static_cast<int>(demoStyles().size()));
        QVERIFY(loss->markedEpoch() >= 1);

        QSignalSpy chosen(&page, &TrainPage::modelChosen);
        click(page, "useModel");
        QCOMPARE(chosen.count(), 1);
        listenWith(chosen[0][0].toString());
    }

    void a_protocol_is_measured_beside_what_has_no_memory()
    {
        TrainPage page(colours);
        page.show();
        page.setCollection(collection);
        type(page, "epochs", "3");
        for (const char* known : {"genre_blues", "genre_metal"}) // named like clips of GTZAN
            click(page, known);
        click(page, "measure");
        auto* dialog = page.findChild<MeasureDialog*>("measureDialog");
        QVERIFY(dialog->isVisible());
        auto* protocol = dialog->findChild<QComboBox*>("protocol");
        protocol->setCurrentIndex(protocol->findData(int(Protocol::Grouped)));
        dialog->findChild<QSpinBox*>("networks")->setValue(1);
        click(*dialog, "startMeasuring");
        auto* view = dialog->findChild<ProtocolView*>("protocolView");
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), 90'000);
        QVERIFY(view->findChild<QLabel*>("accuracy")->text().endsWith("%"));
        QVERIFY(view->findChild<Badge*>("sharedArtists")->text().startsWith("0 "));
        QVERIFY(!view->findChild<ReliabilityChart*>("reliability")->bins().empty());
    }

    void a_protocol_that_the_clips_do_not_fit_says_so()
    {
        TrainPage page(colours);
        page.show();
        page.setCollection(collection);
        click(page, "measure");
        auto* dialog = page.findChild<MeasureDialog*>("measureDialog");
        auto* protocol = dialog->findChild<QComboBox*>("protocol");
        protocol->setCurrentIndex(protocol->findData(int(Protocol::FaultFiltered)));
        click(*dialog, "startMeasuring");
        auto* banner = dialog->findChild<Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 90'000);
        QVERIFY(!dialog->findChild<ProtocolView*>("protocolView")->isVisible());
    }

    void every_setting_of_the_form_has_a_sentence_of_help()
    {
        TrainPage page(colours);
        for (const char* name : {"recurrence", "pooling", "cropSteps", "whitening", "patience",
                                 "labelSmoothing", "classWeights", "speedVariants"}) {
            const auto* editor = page.findChild<QWidget*>(name);
            QVERIFY2(editor && editor->whatsThis().endsWith(u'.'), name);
        }
    }

    void stop_ends_a_long_training_and_keeps_what_it_has()
    {
        TrainPage page(colours);
        page.show();
        page.setCollection(collection);
        type(page, "epochs", "900000");
        click(page, "start");
        const auto* loss = page.findChild<LearningChart*>("lossChart");
        QTRY_VERIFY_WITH_TIMEOUT(loss->pointCount() > 1, 60'000);
        click(page, "pause");
        QVERIFY(status(page).startsWith("Paused"));
        click(page, "pause");
        click(page, "stop");
        QTRY_VERIFY(button(page, "start")->isEnabled());
        QVERIFY(status(page).startsWith("Stopped"));
        QVERIFY(page.findChild<MatrixView*>("matrix")->isVisible());
    }

    void a_training_can_be_tried_on_a_song_while_it_goes_on()
    {
        TrainPage page(colours);
        IdentifyPage identify(preferences, colours);
        connect(&page, &TrainPage::snapshotChosen, &identify, &IdentifyPage::useSnapshot);
        page.show();
        identify.show();
        page.setCollection(collection);
        type(page, "epochs", "900000");
        QVERIFY(!button(page, "trySnapshot")->isVisible());
        click(page, "start");
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "trySnapshot")->isVisible(), 60'000);

        // How long the window ever leaves a 10 ms timer waiting, for people to see.
        QTimer ticks;
        QElapsedTimer since;
        qint64 longest = 0;
        connect(&ticks, &QTimer::timeout, this, [&] { longest = qMax(longest, since.restart()); });
        ticks.start(10);
        since.start();
        click(page, "trySnapshot");
        const auto* label = identify.findChild<QLabel*>("modelLabel");
        QTRY_VERIFY_WITH_TIMEOUT(label->text().contains("epoch"), 30'000);
        identify.identify({QString::fromStdString(collection->clips[0].file.string())});
        const auto* songs = identify.findChild<QListView*>("songs");
        QTRY_COMPARE(songs->model()->rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(songState(*songs, 0), Song::State::Answered, 30'000);
        qInfo("a snapshot was tried on a song while training: the longest wait was %lld ms",
              longest);
        QVERIFY(status(page).startsWith("Epoch"));
        click(page, "stop");
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "start")->isEnabled(), 30'000);
        QVERIFY(!button(page, "trySnapshot")->isVisible());
        QVERIFY(button(page, "useModel")->isVisible());
    }

    void stop_before_the_first_epoch_leads_back_to_the_start()
    {
        TrainPage page(colours);
        page.show();
        page.setCollection(collection);
        click(page, "start");
        click(page, "stop");
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "start")->isEnabled(), 30'000);
        QVERIFY(!page.findChild<Banner*>("banner")->isVisible());
    }

    void a_page_closed_in_the_middle_of_its_work_ends_it()
    {
        auto page = std::make_unique<TrainPage>(colours);
        page->show();
        page->setCollection(collection);
        click(*page, "start");
        page.reset();
    }

    void a_model_that_is_none_says_so_and_the_page_goes_on()
    {
        const auto file = music->write("bad.safetensors", "not a model at all");
        IdentifyPage page(preferences, colours);
        page.show();
        page.useModel(QString::fromStdString(file.string()));
        auto* banner = page.findChild<Banner*>("banner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->text().startsWith("bad.safetensors"));
        QVERIFY(!page.hasModel());
        QVERIFY(page.findChild<QWidget*>("noModel")->isVisible());
    }

private:
    std::unique_ptr<test::TemporaryFolder> music;
    std::filesystem::path folder;
    std::shared_ptr<const Collection> collection;
    Preferences preferences;
    GenreColours colours;

    /// Songs dropped before there is a model are listened to as soon as there is one; a bad file
    /// never stops the rest; the model is remembered.
    void listenWith(const QString& model)
    {
        const auto words = music->write("words.mp3", "no music");
        IdentifyPage page(preferences, colours);
        page.resize(1096, 780);
        page.show();
        page.identify({QString::fromStdString(collection->clips[0].file.string()),
                       QString::fromStdString(words.string()),
                       QString::fromStdString(collection->clips[1].file.string())});
        QVERIFY(page.findChild<QWidget*>("noModel")->isVisible());
        page.useModel(model);
        const auto* songs = page.findChild<QListView*>("songs");
        QTRY_COMPARE(songs->model()->rowCount(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(songState(*songs, 2), Song::State::Answered, 30'000);
        QCOMPARE(songState(*songs, 0), Song::State::Answered);
        QCOMPARE(songState(*songs, 1), Song::State::Failed);

        QVERIFY(!page.findChild<QLabel*>("answer")->text().isEmpty());
        QCOMPARE(page.findChild<ConfidenceBars*>("confidenceBars")->rows().size(), 4u);
        QCOMPARE(page.findChild<GenreTimeline*>("timeline")->partCount(), 1);
        QVERIFY(!page.findChild<QWidget*>("songFailure")->isVisible());
        page.findChild<QListView*>("songs")->setCurrentIndex(songs->model()->index(1, 0));
        QVERIFY(page.findChild<QWidget*>("songFailure")->isVisible());

        IdentifyPage nextSession(preferences, colours);
        QTRY_VERIFY(nextSession.hasModel());
    }

    static Song::State songState(const QListView& songs, int row)
    {
        return static_cast<Song::State>(
            songs.model()->index(row, 0).data(SongListModel::StateRole).toInt());
    }
    static QAbstractButton* button(const QWidget& page, const char* name)
    {
        return page.findChild<QAbstractButton*>(name);
    }
    static QString status(const QWidget& page) { return page.findChild<QLabel*>("status")->text(); }
    static void click(const QWidget& page, const char* name)
    {
        QTest::mouseClick(button(page, name), Qt::LeftButton);
    }
    static void type(const QWidget& page, const char* name, const char* text)
    {
        auto* editor = page.findChild<QSpinBox*>(name);
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }
};

GENRESCOPE_WINDOW_TEST(PagesTest)
#include "pages_test.moc"
