// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_model.h"
#include "tests/ui/window_test.h"
#include "ui/pages/identify_page.h"
#include "ui/pages/song_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/genre_timeline.h"
#include "ui/widgets/spectrogram_view.h"
#include "ui/widgets/waveform_view.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace genrescope;
using namespace genrescope::ui;
namespace fs = std::filesystem;

namespace {

/// A loudspeaker that is not there.
class NoDevice : public SoundOutput {
public:
    QString problem() const override { return QStringLiteral("No device."); }
    QString start(int) override { return problem(); }
    void suspend() override {}
    void resume() override {}
    void stop() override {}
    qsizetype freeFrames() const override { return 0; }
    void write(std::span<const float>) override {}
    double heardSeconds() const override { return 0; }
    bool isDrained() const override { return true; }
    void setVolume(double) override {}
};

} // namespace

/// Identify as a user meets it, with a model that knows nothing and windows of some ten seconds.
class IdentifyTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        GenreModel model = test::toyModel(3);
        model.frontEnd.steps = 431;
        listener = std::make_shared<const Listener>(std::move(model));
        page = std::make_unique<IdentifyPage>(preferences, colours, std::make_unique<NoDevice>());
        page->resize(1096, 900);
        page->show();
    }
    void cleanup() { page.reset(); }

    void folders_and_playlists_become_a_list_of_songs()
    {
        const test::TemporaryFolder music;
        const fs::path a = song(music, "a/one.flac"), b = song(music, "a/two.flac"),
                       c = song(music, "c.flac");
        const fs::path list = music.write("list.m3u", "c.flac\nhttp://radio/x\n");
        page->useListener(listener, "toy");
        page->identify({text(music.path() / "a"), text(list)});
        QTRY_COMPARE_WITH_TIMEOUT(answered(), 3, 30'000);
        QVERIFY(page->findChild<Banner*>("banner")->text().contains("http://radio/x"));
    }

    void waveform_and_timeline_share_an_axis_that_a_click_moves_along()
    {
        const test::TemporaryFolder music;
        page->useListener(listener, "toy");
        page->identify({text(song(music, "a.flac", 25))});
        QTRY_COMPARE_WITH_TIMEOUT(answered(), 1, 30'000);
        auto* waveform = page->findChild<WaveformView*>("waveform");
        auto* timeline = page->findChild<GenreTimeline*>("timeline");
        QCOMPARE(&waveform->axis(), &timeline->axis());
        QVERIFY(std::abs(waveform->axis().seconds() - 25) < 0.1);
        QVERIFY(std::abs(waveform->peaks().seconds() - 25) < 0.1);
        QCOMPARE(timeline->partCount(), 3);
        QTest::mouseClick(timeline, Qt::LeftButton, {}, QPoint(timeline->width() / 2, 10));
        QVERIFY(std::abs(waveform->axis().cursor() - 12.5) < 0.2);
        // There is no device: it says so, and all else goes on.
        QCOMPARE(page->findChild<QLabel*>("playerProblem")->text(), "No device.");
        QTest::keyClick(waveform, Qt::Key_Right);
        QVERIFY(std::abs(waveform->axis().cursor() - 17.5) < 0.2);
    }

    void space_is_the_player_s_wherever_the_keyboard_is()
    {
        const test::TemporaryFolder music;
        page->useListener(listener, "toy");
        page->identify({text(song(music, "a.flac")), text(song(music, "b.flac"))});
        QTRY_COMPARE_WITH_TIMEOUT(answered(), 2, 30'000);
        auto* waveform = page->findChild<WaveformView*>("waveform");
        QTest::keyClick(waveform, Qt::Key_Space);
        QCOMPARE(page->findChild<QLabel*>("playerProblem")->text(), "No device.");
    }

    void the_first_seconds_are_told_of_before_a_whole_part_is()
    {
        SongListModel songs(colours);
        songs.setSongs({"/m/a.flac"}, {"blues", "jazz"});
        SongView view(colours, std::make_unique<NoDevice>());
        const auto* words = view.findChild<QLabel*>("sureness");
        view.resize(800, 700);
        view.QWidget::show();
        songs.begin(0);
        view.show(songs.song(0));
        const auto* timeline = view.findChild<GenreTimeline*>("timeline");
        const auto place = [&] {
            view.layout()->activate();
            return timeline->mapTo(&view, QPoint());
        };
        const QPoint before = place();
        songs.setGlimpse(0, {0, 3, {0.1f, 0.9f}});
        view.show(songs.song(0));
        QCOMPARE(words->text(), "At first: Jazz");
        QCOMPARE(place(), before); // nothing jumps
        songs.addMoment(0, {0, 30, {0.8f, 0.2f}});
        view.show(songs.song(0));
        QCOMPARE(words->text(), "Just now: Blues");
    }

    void a_snapshot_hears_the_songs_that_are_there_again_and_leads_back()
    {
        const test::TemporaryFolder music;
        const fs::path saved = music.path() / "saved.safetensors";
        QVERIFY(saveModel(listener->model(), saved).has_value());
        page->useModel(text(saved));
        page->identify({text(song(music, "a.flac"))});
        QTRY_COMPARE_WITH_TIMEOUT(answered(), 1, 30'000);
        const auto* label = page->findChild<QLabel*>("modelLabel");
        auto* back = page->findChild<QPushButton*>("backToModel");
        QVERIFY(!back->isVisible());

        GenreModel other = listener->model();
        other.genres = {"new 1", "new 2", "new 3"};
        page->useSnapshot(std::make_shared<const GenreModel>(std::move(other)), 7);
        QTRY_VERIFY(label->text().contains("epoch 7"));
        const auto* songs = page->findChild<QListView*>("songs")->model();
        QTRY_VERIFY_WITH_TIMEOUT(
            songs->index(0, 0).data(SongListModel::AnswerRole).toString().contains("New"), 30'000);
        QCOMPARE(preferences.modelFile(), text(saved));

        QVERIFY(back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_VERIFY(!back->isVisible());
        QVERIFY(!label->text().contains("epoch"));
    }

    void why_names_each_network_s_vote()
    {
        const test::TemporaryFolder music;
        page->useListener(listener, "toy");
        page->identify({text(song(music, "a.flac"))});
        QTRY_COMPARE_WITH_TIMEOUT(answered(), 1, 30'000);
        page->findChild<Fold*>("why")->setOpen(true);
        const QString why = page->findChild<QLabel*>("whyText")->text();
        QVERIFY2(why.contains("Network 3:"), qPrintable(why));
        QVERIFY(!why.contains("Network 4:"));
    }

    void a_song_in_doubt_is_told_as_not_sure_with_the_reason()
    {
        const test::TemporaryFolder music;
        const fs::path quiet = music.path() / "quiet.flac";
        test::writeSound(quiet, test::noise(8, 22050, 0.003), 22050, test::SoundFormat::Flac);
        page->useListener(listener, "toy");
        page->identify({text(quiet)});
        QTRY_COMPARE_WITH_TIMEOUT(answered(), 1, 30'000);
        QCOMPARE(page->findChild<QLabel*>("answer")->text(), "Not sure");
        QVERIFY(page->findChild<QLabel*>("sureness")->text().contains("too quiet"));
    }

    void the_spectrogram_is_drawn_when_it_is_asked_for()
    {
        const test::TemporaryFolder music;
        page->useListener(listener, "toy");
        page->identify({text(song(music, "a.flac"))});
        QTRY_COMPARE_WITH_TIMEOUT(answered(), 1, 30'000);
        auto* view = page->findChild<SpectrogramView*>("spectrogram");
        QVERIFY(!view->hasPicture());
        page->findChild<Fold*>("spectrogramFold")->setOpen(true);
        QTRY_VERIFY_WITH_TIMEOUT(view->hasPicture(), 30'000);
    }

    void what_holds_no_song_says_so()
    {
        const test::TemporaryFolder music;
        page->useListener(listener, "toy");
        page->identify({text(music.path())});
        QTRY_VERIFY(page->findChild<Banner*>("banner")->isVisible());
    }

    void a_crowd_of_songs_goes_to_the_library()
    {
        const test::TemporaryFolder music;
        for (int i = 0; i < 201; ++i)
            music.write(std::to_string(i) + ".mp3", "x");
        page->useListener(listener, "toy");
        QSignalSpy asked(page.get(), &IdentifyPage::libraryAsked);
        page->identify({text(music.path())});
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toStringList(), QStringList{text(music.path())});
    }

    /// A figure for people; the bound is wide, since the machine may be busy.
    void four_minutes_are_told_of_at_once()
    {
        const test::TemporaryFolder music;
        const fs::path file = music.path() / "long.mp3";
        test::writeSound(file, test::noise(240), 22050, test::SoundFormat::Mp3);
        GenreModel model = test::toyModel();
        model.frontEnd.steps = 1291;
        page->useListener(std::make_shared<const Listener>(std::move(model)), "toy");
        QElapsedTimer since;
        since.start();
        page->identify({text(file)});
        const auto* words = page->findChild<QLabel*>("sureness");
        // The first seconds may have made way for the first half minute before we look.
        QTRY_VERIFY_WITH_TIMEOUT(
            words->text().startsWith("At first") || words->text().startsWith("Just now"), 30'000);
        const qint64 first = since.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(answered(), 1, 30'000);
        qInfo("four minutes of MP3: first words after %lld ms, the answer after %lld ms", first,
              since.elapsed());
        QVERIFY(first < since.elapsed());
    }

private:
    std::shared_ptr<const Listener> listener;
    std::unique_ptr<IdentifyPage> page;
    Preferences preferences;
    GenreColours colours;

    static QString text(const fs::path& path) { return QString::fromStdString(path.string()); }

    static fs::path song(const test::TemporaryFolder& folder, const std::string& name,
                         double seconds = 8)
    {
        const fs::path file = folder.write(name, "");
        test::writeSound(file, test::noise(seconds), 22050, test::SoundFormat::Flac);
        return file;
    }

    int answered() const
    {
        const auto* model = page->findChild<QListView*>("songs")->model();
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count += model->index(row, 0).data(SongListModel::StateRole).toInt() ==
                     int(Song::State::Answered);
        return count;
    }
};

GENRESCOPE_WINDOW_TEST(IdentifyTest)
#include "identify_test.moc"
