// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots.h"

#include "tests/ui/made_up.h"
#include "ui/jobs/job.h"
#include "ui/log/log_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/pages/guide_window.h"
#include "ui/pages/identify_page.h"
#include "ui/pages/tour.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

Song heardSong()
{
    Song song;
    song.file = "/music/Vibe Ace.flac";
    song.genres = gtzanGenres();
    song.state = Song::State::Answered;
    song.verdict = verdictOf(5, 0.72);
    song.moments = song.verdict->timeline;
    song.peaks = peaksOf(184);
    return song;
}

} // namespace

void windowPictures()
{
    const QTemporaryDir folder;
    MainWindow window;
    window.resize(1180, 780);
    window.show();
    window.findChild<IdentifyPage*>()->useListener(someListener(), "GTZAN");
    save(window, "window-start");
    window.findChild<Tour*>()->begin();
    for (int step = 1; window.findChild<Tour*>()->isVisible(); ++step) {
        save(window, QStringLiteral("window-tour%1").arg(step));
        window.findChild<QAbstractButton*>("tourNext")->click();
    }
    GuideWindow guide;
    guide.open("identify");
    save(guide, "window-guide");
    window.showPreviousBreakdown({});
    auto* log = window.findChild<LogDialog*>();
    save(*log, "window-log");
    log->close();
    window.findChild<IdentifyPage*>()->showHeard({{heardSong()}, 0, {}});
    window.findChild<DataPage*>()->openFolder(demoMusic(folder, 12));
    (void)QTest::qWaitFor(
        [&] {
            return !window.findChild<DataPage*>()->folder().isEmpty() && Job::runningCount() == 0;
        },
        60'000);
    for (int page = 1; page <= 8; ++page) {
        window.findChild<QAbstractButton*>(QStringLiteral("page%1").arg(page))->click();
        save(window, QStringLiteral("window-page%1").arg(page));
    }
}
