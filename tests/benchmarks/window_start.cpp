// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes from starting the program to a window that can be used: it has been drawn, and
// takes a file that is handed to it (which its event loop does after drawing).
//     window_start PROGRAM [STARTS] [cold]
// prints the median of so many starts (10). `cold` has the system forget all files before each, as
// if the machine had just been started: for root, and felt by all else that runs here.
#include "app/one_window.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <unistd.h>

namespace {

constexpr int kPatienceMs = 60'000;

bool forgetFiles()
{
    ::sync();
    QFile switches(QStringLiteral("/proc/sys/vm/drop_caches"));
    return switches.open(QIODevice::WriteOnly) && switches.write("3") == 1 && switches.flush();
}

/// Seconds; negative where no window came.
double secondsToStart(const QString& program)
{
    QProcess window;
    QElapsedTimer time;
    time.start();
    window.start(program, QStringList());
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bool answered = false;
    while (!(answered = genrescope::ui::OneWindow::handOver({})) && time.elapsed() < kPatienceMs &&
           window.state() != QProcess::NotRunning) {
        QThread::msleep(1);
        window.waitForFinished(0);
    }
    const double seconds = static_cast<double>(time.nsecsElapsed()) * 1e-9;
    window.terminate();
    window.waitForFinished(kPatienceMs);
    return answered ? seconds : -1;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const int starts = argc > 2 ? std::atoi(argv[2]) : 10;
    if (argc < 2 || starts < 1) {
        std::fputs("window_start PROGRAM [STARTS] [cold]\n", stderr);
        return 2;
    }
    const bool cold = argc > 3 && QByteArray(argv[3]) == "cold";
    const QTemporaryDir home; // whose windows are told apart from the user's
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    QCoreApplication::setOrganizationName(QStringLiteral("genrescope"));
    QCoreApplication::setApplicationName(QStringLiteral("genrescope"));

    std::vector<double> seconds;
    for (int start = 0; start < starts; ++start) {
        if (cold && !forgetFiles()) {
            std::fputs("Only root can have the system forget files.\n", stderr);
            return 1;
        }
        seconds.push_back(secondsToStart(QString::fromLocal8Bit(argv[1])));
        if (seconds.back() < 0) {
            std::fputs("No window came.\n", stderr);
            return 1;
        }
    }
    std::sort(seconds.begin(), seconds.end());
    std::printf("window-start, %s: median %.3f s of %d starts, %.3f to %.3f s\n",
                cold ? "files forgotten" : "files in memory", seconds[seconds.size() / 2], starts,
                seconds.front(), seconds.back());
    return 0;
}
