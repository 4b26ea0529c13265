// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/flac_file.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"
#include "tests/ui/window_test.h"
#include "ui/playback/player.h"
#include "ui/widgets/waveform_view.h"

#include <QSignalSpy>

#include <cmath>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

/// A loudspeaker that hears whatever is written at once.
class Ear : public SoundOutput {
public:
    QString problem() const override { return missing; }
    QString start(int sampleRateHz) override
    {
        rate = sampleRateHz;
        heard.clear();
        return refusal;
    }
    void suspend() override { suspended = true; }
    void resume() override { suspended = false; }
    void stop() override {}
    qsizetype freeFrames() const override { return suspended ? 0 : room; }
    void write(std::span<const float> samples) override
    {
        heard.insert(heard.end(), samples.begin(), samples.end());
    }
    double heardSeconds() const override { return double(heard.size()) / 2 / rate; }
    bool isDrained() const override { return true; }
    void setVolume(double share) override { volume = share; }

    QString missing, refusal;
    std::vector<float> heard;
    int rate = 1;
    qsizetype room = 4000;
    bool suspended = false;
    double volume = 1;
};

} // namespace

/// The player, with an ear in place of a device; and what it is steered with.
class PlaybackTest : public QObject {
    Q_OBJECT

private slots:
    void a_file_is_heard_from_start_to_end_and_is_then_at_its_start()
    {
        auto [player, ear] = listening();
        QSignalSpy finished(player.get(), &Player::finished), playing(player.get(),
                                                                      &Player::playingChanged);
        player->setFile(song(3));
        player->play();
        QVERIFY(player->isPlaying());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(ear->heard.size(), std::size_t{2 * 3 * 22050});
        QCOMPARE(ear->rate, 22050);
        QCOMPARE(player->position(), 0.0);
        QVERIFY(!player->isPlaying());
        QCOMPARE(playing.count(), 2);
    }

    void a_pause_stays_where_it_is_and_goes_on_from_there()
    {
        auto [player, ear] = listening();
        player->setFile(song(30));
        player->play();
        QTRY_VERIFY(player->position() > 0.3);
        player->pause();
        QVERIFY(!player->isPlaying());
        const double place = player->position();
        QVERIFY(place > 0.3);
        player->toggle();
        QTRY_VERIFY(player->position() > place);
        QVERIFY(player->isPlaying());
    }

    void a_seek_hears_what_is_there()
    {
        auto [player, ear] = listening();
        player->setFile(song(10)); // low for five seconds, then high
        player->seek(6);
        QCOMPARE(player->position(), 6.0);
        player->play();
        QTRY_VERIFY(ear->heard.size() > 30'000);
        player->pause();
        std::vector<float> left;
        for (std::size_t i = 0; i < ear->heard.size(); i += 2)
            left.push_back(ear->heard[i]);
        QVERIFY(test::levelAt(2000, left) > 0.4);
        QVERIFY(test::levelAt(200, left) < 0.1);
        QVERIFY(player->position() > 6);
        player->seek(1);
        player->play();
        QTRY_VERIFY(ear->heard.size() > 30'000);
        QVERIFY(player->position() < 6);
    }

    void a_seek_beyond_the_end_finishes()
    {
        auto [player, ear] = listening();
        QSignalSpy finished(player.get(), &Player::finished);
        player->setFile(song(3));
        player->seek(99);
        player->play();
        QTRY_COMPARE(finished.count(), 1);
    }

    void another_file_begins_at_its_start_and_the_same_goes_on()
    {
        auto [player, ear] = listening();
        const QString first = song(20);
        player->setFile(first);
        player->play();
        QTRY_VERIFY(player->position() > 0);
        player->setFile(first);
        QVERIFY(player->isPlaying());
        player->setFile(song(5));
        QVERIFY(!player->isPlaying());
        QCOMPARE(player->position(), 0.0);
    }

    void without_a_device_it_says_why_and_does_nothing_else()
    {
        auto [player, ear] = listening();
        ear->missing = "No device.";
        QSignalSpy failed(player.get(), &Player::failed);
        player->setFile(song(3));
        player->play();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].toString(), "No device.");
        QVERIFY(!player->isPlaying());
        player->seek(2); // harmless
        QCOMPARE(player->position(), 2.0);
        ear->missing.clear(); // plugged in
        player->play();
        QVERIFY(player->isPlaying());
    }

    void a_device_that_refuses_the_rate_says_so()
    {
        auto [player, ear] = listening();
        ear->refusal = "Refused.";
        QSignalSpy failed(player.get(), &Player::failed);
        player->setFile(song(3));
        player->play();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].toString(), "Refused.");
        QVERIFY(!player->isPlaying());
    }

    void a_file_that_is_no_sound_says_so()
    {
        auto [player, ear] = listening();
        QSignalSpy failed(player.get(), &Player::failed);
        player->setFile(QString::fromStdString(folder.write("words.mp3", "words").string()));
        player->play();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().startsWith("words.mp3"));
        QVERIFY(!player->isPlaying());
    }

    void the_system_s_device_answers_or_says_why_not()
    {
        Player player; // this machine has one, or has none: neither may crash
        QSignalSpy failed(&player, &Player::failed), finished(&player, &Player::finished);
        player.setFile(song(0.2));
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(failed.count() + finished.count() > 0 || player.position() > 0,
                                 20'000);
        player.stop();
    }

    void a_click_asks_for_its_second_and_keys_move_along()
    {
        WaveformView view;
        view.resize(400, 72);
        view.setPeaks(Peaks{0.01, std::vector<float>(4000, -0.5f), std::vector<float>(4000, 0.5f)});
        view.show();
        QSignalSpy asked(&view, &TimeView::seekAsked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(100, 30));
        QCOMPARE(asked.takeFirst()[0].toDouble(), 10.0);
        view.axis().setCursor(20);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(asked.takeFirst()[0].toDouble(), 25.0);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(asked.takeFirst()[0].toDouble(), 0.0);
    }

    void zooming_keeps_the_place_and_the_cursor_stays_in_view()
    {
        TimeAxis axis;
        axis.reset(100);
        axis.zoom(4, 50);
        QCOMPARE(axis.xOf(50, 400), 200.0);
        QCOMPARE(axis.to() - axis.from(), 25.0);
        axis.scroll(-1000);
        QCOMPARE(axis.from(), 0.0);
        axis.setCursor(60);
        QVERIFY(axis.from() <= 60 && axis.to() >= 60);
        axis.zoom(1e9, 60);
        QCOMPARE(axis.to() - axis.from(), 2.0);
        axis.zoom(1e-9, 60);
        QVERIFY(axis.isWhole());
        axis.setSeconds(200); // the song was longer than it said
        QVERIFY(axis.isWhole());
    }

    void wheel_and_keys_zoom()
    {
        WaveformView view;
        view.resize(400, 72);
        view.setPeaks(Peaks{0.01, std::vector<float>(4000), std::vector<float>(4000)});
        view.show();
        QWheelEvent turn({200, 30}, view.mapToGlobal(QPointF(200, 30)), {}, {0, 120},
                         Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &turn);
        QCOMPARE(view.axis().to() - view.axis().from(), 32.0);
        QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(view.axis().isWhole());
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(!view.axis().isWhole());
        QTest::keyClick(&view, Qt::Key_0);
        QVERIFY(view.axis().isWhole());
    }

private:
    test::TemporaryFolder folder;
    int count = 0;

    static std::pair<std::unique_ptr<Player>, Ear*> listening()
    {
        auto ear = std::make_unique<Ear>();
        Ear* seen = ear.get();
        return {std::make_unique<Player>(std::move(ear)), seen};
    }

    /// 200 Hz up to the fifth second, 2000 Hz from there on.
    QString song(double seconds)
    {
        std::vector<float> samples = test::sine(200, std::min(5.0, seconds));
        if (seconds > 5) {
            const auto high = test::sine(2000, seconds - 5);
            samples.insert(samples.end(), high.begin(), high.end());
        }
        const auto file = folder.path() / ("song" + std::to_string(++count) + ".flac");
        [&] { QVERIFY(writeFlac(file, samples, 22050).has_value()); }();
        return QString::fromStdString(file.string());
    }
};

GENRESCOPE_WINDOW_TEST(PlaybackTest)
#include "playback_test.moc"
