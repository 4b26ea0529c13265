// SPDX-License-Identifier: GPL-3.0-or-later
// Uses the window for a long time: opens it, listens to songs, opens a collection, trains on it,
// listens to all of it in the library, closes it, and begins anew. Prints what memory the process
// holds each minute, and fails where the last quarter's median lies more than 5 % above the
// second's (the first is for warming up).
//
//     build/dev/tests/survival/soak [MINUTES]      30 where none are named

#include "core/dataset/demo_collection.h"
#include "core/model/bundled_model.h"
#include "tests/support/test_files.h"
#include "ui/main_window.h"
#include "ui/pages/identify_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/train_page.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <malloc.h>

using namespace genrescope;
using namespace genrescope::ui;
namespace fs = std::filesystem;

namespace {

constexpr double kMostGrowth = 1.05;
constexpr int kPatienceMs = 300'000;

struct Sample {
    double minutes = 0;
    double megabytes = 0;
};

/// What the process holds once the allocator has given back what is free.
double residentMegabytes()
{
    ::malloc_trim(0);
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Of the samples between two shares of the whole time.
double medianBetween(const std::vector<Sample>& samples, double minutes, double from, double to)
{
    std::vector<double> chosen;
    for (const Sample& sample : samples)
        if (sample.minutes >= from * minutes && sample.minutes <= to * minutes)
            chosen.push_back(sample.megabytes);
    return median(chosen);
}

bool waitFor(const auto& condition)
{
    return QTest::qWaitFor(condition, kPatienceMs);
}

/// One round as a person would have it; false where something did not come to its end.
bool useWindow(const QString& music, const QStringList& songs)
{
    MainWindow window;
    window.show();
    window.useModelAtFirst(QString::fromStdString(bundledModel().string()));
    auto* identify = window.findChild<IdentifyPage*>();
    if (!waitFor([&] { return identify->hasModel(); }))
        return false;
    window.open(songs);
    QTest::qWait(1500);

    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier); // on Identify it would be listened to
    window.open({music});
    auto* train = window.findChild<TrainPage*>();
    auto* start = train->findChild<QAbstractButton*>(QStringLiteral("start"));
    if (!waitFor([&] { return train->collection() && start->isEnabled(); }))
        return false;
    train->findChild<QSpinBox*>(QStringLiteral("epochs"))->setValue(8);
    start->click();
    QTest::qWait(100);
    if (!waitFor([&] { return window.work().isEmpty(); }))
        return false;

    window.findChild<LibraryPage*>()->add({music});
    QTest::qWait(300);
    if (!waitFor([&] { return window.work().isEmpty(); }))
        return false;
    for (const int key :
         {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7}) {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), Qt::ControlModifier);
        QTest::qWait(50);
    }
    return window.close();
}

} // namespace

int main(int argc, char* argv[])
{
    const double minutes = argc > 1 ? std::atof(argv[1]) : 30;
    const test::TemporaryFolder home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QByteArray::fromStdString(home.path().string()));
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("genrescope"));
    QApplication::setApplicationName(QStringLiteral("genrescope"));
    QApplication::setQuitOnLastWindowClosed(false);
    dress(ThemeChoice::Light);

    const fs::path music = home.path() / "music";
    if (!writeDemoCollection(music, {.clipsPerStyle = 4, .seconds = 10}))
        return 2;
    QStringList songs;
    for (const auto& entry : fs::recursive_directory_iterator(music))
        if (entry.is_regular_file() && songs.size() < 6)
            songs << QString::fromStdString(entry.path().string());

    QElapsedTimer time;
    time.start();
    std::vector<Sample> samples;
    double told = -1;
    int rounds = 0;
    while (static_cast<double>(time.elapsed()) / 60'000 < minutes) {
        if (!useWindow(QString::fromStdString(music.string()), songs)) {
            std::puts("Something did not come to its end.");
            return 1;
        }
        ++rounds;
        fs::remove_all(runsFolder().toStdString()); // else each round lists one more
        const double now = static_cast<double>(time.elapsed()) / 60'000;
        samples.push_back({now, residentMegabytes()});
        if (now - told >= 1) {
            std::printf("%5.1f min  %4d rounds  %6.1f MB\n", now, rounds, samples.back().megabytes);
            std::fflush(stdout);
            told = now;
        }
    }
    const double early = medianBetween(samples, minutes, 0.25, 0.5);
    const double late = medianBetween(samples, minutes, 0.75, 2);
    std::printf(
        "%d rounds in %.1f min: %.1f MB in the second quarter, %.1f MB in the last (%+.1f %%)\n",
        rounds, minutes, early, late, 100 * (late / early - 1));
    return late <= kMostGrowth * early ? 0 : 1;
}
