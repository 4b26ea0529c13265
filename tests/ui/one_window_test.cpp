// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/one_window.h"
#include "tests/ui/window_test.h"

#include <QDir>
#include <QSignalSpy>

#include <atomic>
#include <thread>

using namespace genrescope::ui;

/// What a second program hands to the window of the first.
class OneWindowTest : public QObject {
    Q_OBJECT

private slots:
    void without_a_window_there_is_nobody_to_hand_to()
    {
        QVERIFY(!OneWindow::handOver({"/m/a.mp3"}));
    }

    void songs_folders_and_playlists_come_to_the_window_that_is_open()
    {
        const OneWindow window;
        QVERIFY(window.isListening());
        QSignalSpy taken(&window, &OneWindow::handedOver);
        QVERIFY(handedOver({"/m/a b%20.mp3", "/m/ä", "list.m3u"}));
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken[0][0].toStringList(),
                 QStringList({"/m/a b%20.mp3", "/m/ä", QDir::current().filePath("list.m3u")}));
        QVERIFY(handedOver({"/m/b.mp3"}));
        QCOMPARE(taken.count(), 2);
    }

    void thousands_of_files_come_whole()
    {
        const OneWindow window;
        QSignalSpy taken(&window, &OneWindow::handedOver);
        QStringList many;
        for (int i = 0; i < 5000; ++i)
            many << QStringLiteral("/music/a folder of some length/song %1.mp3").arg(i);
        QVERIFY(handedOver(many));
        QCOMPARE(taken.value(0).value(0).toStringList(), many);
    }

    void a_second_window_leaves_the_first_one_listening()
    {
        const OneWindow first;
        bool listens = true;
        elsewhere([&listens] { listens = OneWindow().isListening(); });
        QVERIFY(!listens);
        QSignalSpy taken(&first, &OneWindow::handedOver);
        QVERIFY(handedOver({"/m/a.mp3"}));
        QCOMPARE(taken.count(), 1);
    }

    void when_the_window_has_closed_the_next_one_listens()
    {
        {
            const OneWindow window;
        }
        QVERIFY(!OneWindow::handOver({"/m/a.mp3"}));
        QVERIFY(OneWindow().isListening());
    }

private:
    /// Runs as another program would: while this thread's events go on.
    template <typename Work>
    static void elsewhere(Work work)
    {
        std::atomic<bool> done = false;
        const std::jthread thread([&] {
            work();
            done = true;
        });
        QVERIFY(QTest::qWaitFor([&] { return done.load(); }, 10'000));
    }

    static bool handedOver(const QStringList& paths)
    {
        bool taken = false;
        elsewhere([&] { taken = OneWindow::handOver(paths); });
        return taken;
    }
};

GENRESCOPE_WINDOW_TEST(OneWindowTest)
#include "one_window_test.moc"
