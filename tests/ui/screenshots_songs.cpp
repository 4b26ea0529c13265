// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots.h"

#include "tests/ui/made_up.h"
#include "ui/pages/identify_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/song_list_view.h"
#include "ui/pages/song_view.h"
#include "ui/pages/tag_dialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/spectrogram_view.h"
#include "ui/widgets/table.h"
#include "ui/widgets/waveform_view.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

void songPictures(GenreColours& colours)
{
    QWidget frame;
    auto* row = new QHBoxLayout(&frame);
    row->setContentsMargins(space::page, space::wide, space::page, space::wide);
    SongView view(colours);
    row->addWidget(&view);
    frame.resize(824, 720);
    frame.show();
    Song song;
    song.file = "/music/Vibe Ace.flac";
    song.genres = gtzanGenres();
    view.show(song);
    save(frame, "song-waiting");
    song.state = Song::State::Listening;
    view.show(song);
    save(frame, "song-listening-first");
    for (int i = 0; i < 3; ++i)
        song.moments.push_back({i * 30.0, (i + 1) * 30.0, somewhatSure(5, 0.7, i)});
    song.heardShare = 0.49;
    song.peaks = peaksOf(90);
    view.show(song);
    save(frame, "song-listening");
    song.state = Song::State::Answered;
    song.verdict = verdictOf(5, 0.72);
    song.moments = song.verdict->timeline;
    song.peaks = peaksOf(184);
    view.show(song);
    view.player().seek(62);
    save(frame, "song-answered");
    frame.resize(824, 1080);
    view.findChild<Fold*>("why")->setOpen(true);
    view.findChild<Fold*>("spectrogramFold")->setOpen(true);
    QTest::qWait(300); // there is no such file
    view.findChild<QLabel*>("spectrogramState")->hide();
    view.findChild<SpectrogramView*>("spectrogram")->setPicture(pictureOfSong());
    save(frame, "song-why-and-spectrogram");
    view.findChild<Fold*>("why")->setOpen(false);
    view.findChild<Fold*>("spectrogramFold")->setOpen(false);
    frame.resize(824, 720);
    song.verdict->doubt = Doubt::Speech;
    song.verdict->isSure = false;
    view.show(song);
    save(frame, "song-not-sure");
    song.verdict.reset();
    song.state = Song::State::Failed;
    song.error = Error{ErrorCode::NotAudio, "/music/cover.png", "unknown content"};
    view.show(song);
    save(frame, "song-failed");

    SongListModel songs(colours);
    songs.setSongs({"/m/Vibe Ace.flac", "/m/Dance of the Sugar Plum Fairy (Tchaikovsky).ogg",
                    "/m/cover.png", "/m/Hungarian Dance 5.ogg", "/m/Let's go fishin'.mp3"},
                   gtzanGenres());
    songs.answer(0, verdictOf(5, 0.72));
    songs.answer(1, verdictOf(1, 0.94));
    songs.fail(2, {ErrorCode::NotAudio, "/m/cover.png", "unknown content"});
    songs.begin(3);
    SongListView list;
    list.setModel(&songs);
    list.setCurrentIndex(songs.index(0));
    list.resize(280, 300);
    list.show();
    save(list, "song-list");
}

static std::vector<LibrarySong> librarySongs(int count)
{
    std::vector<LibrarySong> songs;
    const char* artists[] = {"Kevin MacLeod", "Karissa Hobbs", "US Army Strings", "", "Ada Blue"};
    for (int i = 0; i < count; ++i) {
        LibrarySong song;
        const std::size_t genre = std::size_t(i * i + i / 3) % gtzanGenres().size();
        song.file = "/home/ada/Music/album " + std::to_string(i / 12) + "/" +
                    std::to_string(i % 12 + 1) + " A song of " + gtzanGenres()[genre] + ".mp3";
        song.artist = artists[i % 5];
        song.format = "MPEG (Layer III)";
        song.seconds = 150 + (i * 37) % 200;
        song.tagGenre = i % 3 == 0 ? "" : "Other";
        if (i % 23 == 7) {
            song.error = Error{ErrorCode::NotAudio, song.file.string(), "unknown content"};
        } else {
            const float share = 0.35f + float((i * 29) % 60) / 100;
            song.shares = {{gtzanGenres()[genre], share},
                           {gtzanGenres()[(genre + 3) % gtzanGenres().size()], (1 - share) * 0.7f}};
            if (share < 0.45f)
                song.doubt = Doubt::Undecided;
        }
        songs.push_back(song);
    }
    return songs;
}

void libraryPictures(GenreColours& colours)
{
    const QTemporaryDir folder;
    const QString database = folder.filePath("library.sqlite");
    LibraryPage empty(colours, database, folder.filePath("tagging.jsonl"));
    showSize(empty);
    save(empty, "library-empty");
    {
        auto store = SongStore::open(database.toStdString());
        (void)store->put(librarySongs(500));
    }
    LibraryPage page(colours, database, folder.filePath("tagging.jsonl"));
    showSize(page);
    QTest::qWait(500);
    chooseRow(*page.findChild<QTableView*>("library"), 3);
    save(page, "library-500");
    page.add({"/home/ada/More"});
    save(page, "library-nobody-listens");

    LibraryPage busy(colours, folder.filePath("busy.sqlite"), folder.filePath("busy.jsonl"));
    showSize(busy);
    const QString model = folder.filePath("model.safetensors");
    QFile file(model); // whose content says which listener it is, no more
    if (file.open(QIODevice::WriteOnly))
        file.write("a listener");
    file.close();
    busy.setListener(someListener(), model.toStdString());
    busy.add({demoMusic(folder, 40)});
    QTest::qWait(1500);
    save(busy, "library-working");
    busy.findChild<QPushButton*>("pauseLibrary")->click();
    save(busy, "library-paused");
    busy.findChild<QPushButton*>("stopLibrary")->click();
    (void)QTest::qWaitFor(
        [&] { return !busy.findChild<Banner*>("libraryBanner")->text().isEmpty(); });
    save(busy, "library-stopped");

    TaggingPlan plan;
    for (const LibrarySong& song : librarySongs(9)) {
        if (song.shares.empty())
            plan.refusals.push_back(
                {ErrorCode::TagsRefused, song.file.string(), "this sort of file can't hold one"});
        else
            plan.changes.push_back({song.file, {"Other"}, "Jazz"});
    }
    plan.same = 2;
    TagDialog dialog(plan);
    dialog.show();
    save(dialog, "library-tag-preview");
}

void identifyPictures(Preferences& preferences, GenreColours& colours)
{
    IdentifyPage page(preferences, colours);
    showSize(page);
    save(page, "identify-no-model");
    page.identify({"/music/a.wav"});
    save(page, "identify-song-kept");

    IdentifyPage ready(preferences, colours);
    showSize(ready);
    ready.useListener(
        someListener(),
        IdentifyPage::tr("Listening with a model of %1, %Ln genres", nullptr, 10).arg("GTZAN"));
    save(ready, "identify-empty");
    ready.setDropLit(true);
    save(ready, "identify-drop");
    ready.setDropLit(false);
    const QTemporaryDir folder;
    const QString music = demoMusic(folder, 1);
    QFile(folder.filePath("demo/cover.mp3")).open(QIODevice::WriteOnly);
    ready.identify({music});
    (void)QTest::qWaitFor(
        [&] { return ready.findChild<QLabel*>("sureness")->text().contains(':'); });
    saveNow(ready, "identify-analysing");
    (void)QTest::qWaitFor(
        [&] { return !ready.findChild<QPushButton*>("stopListening")->isVisible(); }, 60'000);
    save(ready, "identify-several");
    ready.findChild<Fold*>("why")->setOpen(true);
    QTest::keyClick(ready.findChild<WaveformView*>("waveform"), Qt::Key_Space);
    save(ready, "identify-no-device");
    auto model = std::make_shared<GenreModel>(someListener()->model());
    ready.identify({music + "/blues"});
    ready.useSnapshot(model, 12);
    QTest::qWait(500);
    (void)QTest::qWaitFor(
        [&] { return !ready.findChild<QPushButton*>("stopListening")->isVisible(); }, 60'000);
    save(ready, "identify-snapshot");
}
