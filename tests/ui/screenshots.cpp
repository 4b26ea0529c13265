// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every page in every state to PNG files, for people to look at; no test.
//     screenshots FOLDER [light|dark] [scale] [lab|tour|guide|COLLECTION]
// `lab`: only the laboratory's; `tour`: the laboratory used in earnest, which takes some minutes;
// `guide`: the pictures of the user guide; a collection, such as GTZAN: only the Data page that has
// opened it.
#include "core/dataset/demo_collection.h"
#include "core/nn/parameters.h"
#include "tests/ui/screenshots_lab.h"
#include "ui/pages/collection_view.h"
#include "ui/pages/data_page.h"
#include "ui/pages/download_dialog.h"
#include "ui/pages/exploration_view.h"
#include "ui/pages/genre_dialog.h"
#include "ui/pages/identify_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/measure_dialog.h"
#include "ui/pages/protocol_view.h"
#include "ui/pages/run_view.h"
#include "ui/pages/song_list_view.h"
#include "ui/pages/song_view.h"
#include "ui/pages/tag_dialog.h"
#include "ui/pages/train_page.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/label.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/spectrogram_view.h"
#include "ui/widgets/waveform_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cmath>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

QString g_folder;

void save(QWidget& widget, const QString& name)
{
    QTest::qWait(250);
    widget.grab().save(g_folder + u'/' + name + QStringLiteral(".png"));
}

const std::vector<std::string> kGenres{"blues", "classical", "country", "disco",  "hiphop",
                                       "jazz",  "metal",     "pop",     "reggae", "rock"};

std::vector<float> somewhatSure(std::size_t genre, double share, int wobble)
{
    std::vector<float> found(kGenres.size());
    double rest = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        found[i] = static_cast<float>(1.2 + std::sin(double(i * 7) + wobble * 1.3));
        rest += i == genre ? 0 : double(found[i]);
    }
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i] = static_cast<float>(i == genre ? share : double(found[i]) / rest * (1 - share));
    return found;
}

Verdict verdictOf(std::size_t genre, double share)
{
    Verdict verdict;
    verdict.facts = {"FLAC", 44100, 2, 184};
    verdict.seconds = 184;
    verdict.probabilities = somewhatSure(genre, share, 0);
    for (int i = 0; i < 7; ++i)
        verdict.timeline.push_back({i * 30.0, std::min(184.0, (i + 1) * 30.0),
                                    somewhatSure(i == 3 ? 0 : genre, share - 0.06 * (i % 3), i)});
    for (int i = 0; i < 5; ++i) {
        const auto member = somewhatSure(i == 3 ? 0 : genre, share - 0.1 * (i % 2), i);
        verdict.members.insert(verdict.members.end(), member.begin(), member.end());
    }
    verdict.reasons = {{Trait::Brightness, ReasonKind::LikeGenre, -1.4},
                       {Trait::ClearTones, ReasonKind::LikeGenre, 1.1},
                       {Trait::Beats, ReasonKind::UnlikeGenre, -1.8}};
    return verdict;
}

/// The outline of a song with verses and choruses, up to `seconds`.
Peaks peaksOf(double seconds)
{
    Peaks peaks;
    peaks.stretchSeconds = 0.025;
    for (int i = 0; i < seconds / peaks.stretchSeconds; ++i) {
        const double part = 0.55 + 0.35 * std::sin(i / 900.0) * std::sin(i / 210.0);
        const float beat = float(part * (0.45 + 0.55 * std::exp(-(i % 24) / 9.0)));
        peaks.high.push_back(beat);
        peaks.low.push_back(-0.92f * beat);
    }
    return peaks;
}

std::shared_ptr<const SoundPicture> pictureOfSong()
{
    auto picture = std::make_shared<SoundPicture>();
    picture->columns = 1500;
    picture->bands = 128;
    picture->seconds = 184;
    picture->highestHz = 11025;
    for (int column = 0; column < picture->columns; ++column) {
        for (int band = 0; band < picture->bands; ++band) {
            const double tone = std::pow(std::sin(band * 0.9 + (column / 60) * 1.7), 8);
            const double beat = std::exp(-(column % 12) / 4.0);
            picture->decibels.push_back(
                float(-12 - 0.38 * band + 14 * tone + 10 * beat - (column / 400 == 2 ? 12 : 0)));
        }
    }
    return picture;
}

ConfusionMatrix matrixOf(const std::vector<std::string>& genres, int clips)
{
    ConfusionMatrix matrix(genres);
    const int count = static_cast<int>(genres.size());
    for (int row = 0; row < count; ++row) {
        const int right = clips - (row * 5) % (clips / 2 + 1);
        matrix.add(row, row, right);
        matrix.add(row, (row + 3) % count, (clips - right + 1) / 2);
        matrix.add(row, (row + 5) % count, (clips - right) / 2);
    }
    return matrix;
}

EpochReport reportOf(int epoch, int epochs)
{
    const double x = double(epoch) / epochs;
    const double noise = 0.02 * std::sin(epoch * 1.7) + 0.015 * std::sin(epoch * 0.61);
    EpochReport report;
    report.epoch = epoch;
    report.trainLoss = 2.3 * std::exp(-4 * x) + 0.1;
    report.developmentLoss = 2.3 * std::exp(-3 * x) + 0.35 + 0.35 * x * x + noise * 2;
    report.trainAccuracy = 0.97 - 0.87 * std::exp(-4 * x);
    report.developmentAccuracy = 0.76 - 0.64 * std::exp(-4 * x) - 0.03 * x * x + noise;
    report.seconds = 0.18;
    return report;
}

std::shared_ptr<Collection> collectionOf(const std::vector<std::string>& genres, int clips)
{
    auto collection = std::make_shared<Collection>();
    collection->folder = "/home/ada/Music/gtzan";
    collection->layout = "genre folders";
    collection->genres = genres;
    for (int genre = 0; genre < int(genres.size()); ++genre) {
        for (int i = 0; i < clips; ++i) {
            const QString name = QStringLiteral("%1.%2")
                                     .arg(QString::fromStdString(genres[std::size_t(genre)]))
                                     .arg(i, 5, 10, QLatin1Char('0'));
            collection->clips.push_back({"/home/ada/Music/gtzan/" + name.toStdString() + ".wav",
                                         name.toStdString(), genre, i});
        }
    }
    return collection;
}

void showSize(QWidget& widget)
{
    widget.resize(1096, 780);
    widget.show();
}

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
    song.genres = kGenres;
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
    song.error = Error{ErrorCode::NotAudio, "/music/cover.png", "unknown format"};
    view.show(song);
    save(frame, "song-failed");

    SongListModel songs(colours);
    songs.setSongs({"/m/Vibe Ace.flac", "/m/Dance of the Sugar Plum Fairy (Tchaikovsky).ogg",
                    "/m/cover.png", "/m/Hungarian Dance 5.ogg", "/m/Let's go fishin'.mp3"},
                   kGenres);
    songs.answer(0, verdictOf(5, 0.72));
    songs.answer(1, verdictOf(1, 0.94));
    songs.fail(2, {ErrorCode::NotAudio, "/m/cover.png", "unknown format"});
    songs.begin(3);
    SongListView list;
    list.setModel(&songs);
    list.setCurrentIndex(songs.index(0));
    list.resize(280, 300);
    list.show();
    save(list, "song-list");
}

std::vector<LibrarySong> librarySongs(int count)
{
    std::vector<LibrarySong> songs;
    const char* artists[] = {"Kevin MacLeod", "Karissa Hobbs", "US Army Strings", "", "Ada Blue"};
    for (int i = 0; i < count; ++i) {
        LibrarySong song;
        const std::size_t genre = std::size_t(i * i + i / 3) % kGenres.size();
        song.file = "/home/ada/Music/album " + std::to_string(i / 12) + "/" +
                    std::to_string(i % 12 + 1) + " A song of " + kGenres[genre] + ".mp3";
        song.artist = artists[i % 5];
        song.format = "MPEG (Layer III)";
        song.seconds = 150 + (i * 37) % 200;
        song.tagGenre = i % 3 == 0 ? "" : "Other";
        if (i % 23 == 7) {
            song.error = Error{ErrorCode::NotAudio, song.file.string(), "unknown content"};
        } else {
            const float share = 0.35f + float((i * 29) % 60) / 100;
            song.shares = {{kGenres[genre], share},
                           {kGenres[(genre + 3) % kGenres.size()], (1 - share) * 0.7f}};
            if (share < 0.45f)
                song.doubt = Doubt::Undecided;
        }
        songs.push_back(song);
    }
    return songs;
}

/// Names genres at random: what it says is as good as anything to look at.
std::shared_ptr<const Listener> someListener()
{
    const Recipe& recipe = presetNamed("quick")->recipe;
    GenreModel model;
    model.frontEnd = recipe.frontEnd;
    model.genres = kGenres;
    TrainedNetwork network;
    network.shape = {recipe.network, stepColumns(recipe.frontEnd), int(kGenres.size())};
    network.parameters = initialParameters(network.shape, Random(3));
    model.members = {network};
    return std::make_shared<const Listener>(std::move(model));
}

QString demoMusic(const QTemporaryDir& folder, int clipsPerStyle)
{
    DemoSettings settings;
    settings.clipsPerStyle = clipsPerStyle;
    settings.seconds = 20;
    (void)writeDemoCollection(folder.filePath("demo").toStdString(), settings);
    return folder.filePath("demo");
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
    page.findChild<QTableView*>("library")->selectRow(3);
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

void trainPictures(GenreColours& colours)
{
    TrainPage page(colours);
    showSize(page);
    save(page, "train-no-collection");
    page.setCollection(collectionOf(kGenres, 100));
    save(page, "train-ready");
    for (auto* fold : page.findChildren<Fold*>())
        fold->setOpen(true);
    page.resize(1096, 2000);
    save(page, "train-all-settings");
    page.resize(1096, 780);
    for (auto* fold : page.findChildren<Fold*>())
        fold->setOpen(false);
    page.findChild<QSpinBox*>("epochs")->setValue(0);
    page.findChild<QSpinBox*>("units1")->setValue(0);
    save(page, "train-invalid");

    RunView run;
    run.resize(700, 640);
    run.show();
    run.begin(400);
    save(run, "run-begin");
    for (int epoch = 1; epoch <= 150; ++epoch)
        run.add(reportOf(epoch, 400));
    save(run, "run-training");
    auto done = std::make_shared<Run>();
    for (int epoch = 151; epoch <= 400; ++epoch)
        run.add(reportOf(epoch, 400));
    done->genres = kGenres;
    done->development = matrixOf(kGenres, 20);
    done->outcome.bestEpoch = 237;
    done->outcome.keptEpoch = 237;
    run.end(done, QStringLiteral("/runs/1"));
    save(run, "run-done");
    run.findChild<SegmentedChoice*>("matrixUnit")->choose(1);
    save(run, "run-done-per-cent");
    auto small = std::make_shared<Run>();
    small->development = matrixOf({"blues", "classical", "metal"}, 10);
    small->outcome.bestEpoch = 12;
    run.end(small, {});
    save(run, "run-done-three");
}

/// A measurement of `best` as it may come out.
ProtocolScore measuredScore()
{
    PartitionScore partition;
    partition.networks.accuracies = {0.812, 0.824, 0.831, 0.807, 0.819};
    partition.networks.macroF1 = 0.82;
    partition.networks.ensemble = ConfusionMatrix({"blues", "metal"});
    partition.networks.ensemble.add(0, 0, 345);
    partition.networks.ensemble.add(0, 1, 60);
    partition.baselines.svm = partition.networks.ensemble;
    partition.baselines.withoutMemory = partition.networks;
    partition.calibration = {.temperatures = {0.9, 0.95, 0.88},
                             .thresholds = {0.62, 0.6, 0.66},
                             .before = {{0.35, 0.3, 9}, {0.55, 0.6, 40}, {0.95, 0.93, 300}},
                             .after = {{0.34, 0.33, 11},
                                       {0.45, 0.4, 22},
                                       {0.55, 0.57, 31},
                                       {0.66, 0.7, 36},
                                       {0.75, 0.78, 42},
                                       {0.85, 0.84, 63},
                                       {0.96, 0.97, 200}},
                             .logLoss = 0.45,
                             .sure = 350,
                             .sureAndRight = 322};
    ProtocolScore score;
    score.partitions = {partition};
    score.clips = 405;
    score.leftOut = 2;
    score.randomAccuracy = 0.9;
    score.randomEnsembleAccuracy = 0.91;
    return score;
}

void measurePictures()
{
    MeasureDialog dialog;
    dialog.show();
    save(dialog, "measure-ready");
    ProtocolSettings settings;
    settings.recipe = presetNamed("best")->ensemble();
    settings.baselines = settings.calibrated = settings.gap = true;
    auto* view = dialog.findChild<ProtocolView*>();
    view->show(measuredScore(), settings);
    static_cast<QWidget*>(view)->setVisible(true);
    save(dialog, "measure-done");
    ProtocolScore leaky = measuredScore();
    leaky.leakage = {250, 4};
    view->show(leaky, settings);
    save(dialog, "measure-leaky");
}

/// A map of clips that lie in clouds, and curves that wave.
void explorationPictures(GenreColours& colours)
{
    auto data = std::make_shared<LabelledFeatures>();
    auto map = std::make_shared<ClipMap>();
    data->frontEnd.features = {Feature::Centroid, Feature::Rolloff, Feature::Rms};
    data->genres = kGenres;
    for (int clip = 0; clip < 300; ++clip) {
        LabelledClip labelled;
        labelled.genre = clip % 10;
        labelled.name = kGenres[std::size_t(clip % 10)] + ".000" + std::to_string(clip / 10);
        labelled.features = FeatureMatrix(200, 3);
        for (int t = 0; t < 200; ++t)
            for (int column = 0; column < 3; ++column)
                labelled.features.row(t)[std::size_t(column)] = static_cast<float>(
                    1500 + 200 * (clip % 10) + 400 * std::sin(t * 0.11 + clip) * std::cos(t * 0.7));
        data->clips.push_back(labelled);
        const double angle = (clip % 10) * 0.63;
        map->points.push_back({3 * std::cos(angle) + std::sin(clip * 1.7),
                               2 * std::sin(angle) + std::cos(clip * 2.3)});
    }
    map->shares = {0.21, 0.13};
    ExplorationView view(colours);
    view.resize(1032, 620);
    view.show();
    save(view, "explore-working");
    view.setCollection(collectionOf(kGenres, 100));
    view.showExplored(data, map, std::make_shared<GenreAverages>(genreAverages(*data)));
    save(view, "explore-map");
    view.choose(41);
    view.choose(147);
    save(view, "explore-compared");
}

void downloadPictures()
{
    DownloadDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setFolder("/home/ada/Music/gtzan");
    dialog.show();
    save(dialog, "download-form");
    auto* job = dialog.findChild<QStackedWidget*>();
    job->setCurrentIndex(1);
    dialog.showStep(GtzanStep::Download, {412'000'000, 1'226'192'050, 5.4e6, 151.0});
    save(dialog, "download-working");
    dialog.showStep(GtzanStep::Check, {640, 1000, 0, {}});
    save(dialog, "download-checking");
    dialog.showFailure({ErrorCode::Cancelled, {}, {}});
    save(dialog, "download-stopped");
    dialog.showFailure({ErrorCode::DownloadFailed, "https://example.org/genres.tar.gz",
                        "the connection was lost"});
    save(dialog, "download-failed");
    GtzanCheck check;
    check.matched = 997;
    check.different = {"blues.00000"};
    check.missing = {"jazz.00054", "rock.00001"};
    dialog.showEnd({}, check);
    save(dialog, "download-not-whole");
    check = {};
    check.matched = 1000;
    dialog.showEnd({}, check);
    save(dialog, "download-whole");
}

void dataPictures(Preferences& preferences, GenreColours& colours)
{
    DataPage page(preferences, colours);
    showSize(page);
    save(page, "data-empty");
    page.setDropLit(true);
    save(page, "data-drop");

    Player player;
    CollectionView view(colours, player);
    view.resize(1032, 640);
    view.show();
    const auto collection = collectionOf(kGenres, 100);
    view.setCollection(collection);
    save(view, "collection-opened");
    for (int clip = 0; clip < 640; ++clip) {
        ClipCheck check;
        check.clip = clip;
        check.facts = {"WAV", 22050, 1, 30};
        check.seconds = 30;
        if (clip == 554)
            check.reason = Error{ErrorCode::AudioDamaged, collection->clips[554].file.string(),
                                 "it ends before its data do"};
        if (clip == 12)
            check.reason =
                Error{ErrorCode::AudioTooShort, collection->clips[12].file.string(), "3.2 s"};
        check.level = 0.05 + 0.01 * (clip % 9);
        view.addCheck(check);
    }
    save(view, "collection-checked");
    auto reports = std::make_shared<std::vector<ClipReport>>(collection->clips.size());
    auto compared = std::make_shared<CollectionCheck>();
    compared->flags.resize(reports->size());
    for (std::size_t clip = 0; clip < reports->size(); ++clip)
        (*reports)[clip].sound = clip + 1;
    compared->flags[3] = {ClipFlag::Clipped, ClipFlag::KnownFault};
    compared->flags[5] = {ClipFlag::Duplicate, ClipFlag::TwoLabels};
    compared->flags[104] = {ClipFlag::Duplicate, ClipFlag::TwoLabels};
    compared->duplicates = {{5, 104}};
    view.setCompared(reports, compared);
    view.findChild<QTableView*>("clips")->selectRow(3);
    save(view, "collection-compared");
    auto* protocol = view.findChild<QComboBox*>("protocol");
    protocol->setCurrentIndex(protocol->findText("GTZAN's artist folds"));
    auto* flag = view.findChild<QComboBox*>("flag");
    flag->setCurrentIndex(flag->count() - 1);
    save(view, "collection-flagged");
    view.findChild<SegmentedChoice*>("listChoice")->choose(1);
    save(view, "collection-aside");

    GenreDialog rename("Rename or merge",
                       "The genre 'disco' is called this from now on. The name "
                       "of another genre merges the two.",
                       *collection, nullptr);
    rename.setAttribute(Qt::WA_DeleteOnClose, false);
    rename.show();
    save(rename, "genre-dialog");
    explorationPictures(colours);
    downloadPictures();
}

/// The Data page on music that there is.
void collectionPictures(Preferences& preferences, GenreColours& colours, const QString& folder)
{
    DataPage page(preferences, colours);
    showSize(page);
    page.openFolder(folder);
    QTest::qWait(1500);
    save(page, "real-opening");
    const auto* badge = page.findChild<QWidget*>("leakage");
    while (!badge->isVisible())
        QTest::qWait(100);
    save(page, "real-opened");
    auto* clips = page.findChild<QTableView*>("clips");
    auto* flag = page.findChild<QComboBox*>("flag");
    for (const QString& name : {"Clipped", "Duplicate", "Near duplicate", "Two genres"}) {
        flag->setCurrentIndex(flag->findText(name, Qt::MatchStartsWith));
        clips->selectRow(0);
        QTest::qWait(800);
        save(page, "real-" + name.toLower().replace(u' ', u'-'));
    }
    page.resize(860, 600);
    save(page, "real-small");
    showSize(page);
    page.findChild<SegmentedChoice*>("listChoice")->choose(2);
    auto* exploration = page.findChild<ExplorationView*>();
    const auto* map = page.findChild<QWidget*>("clipMap");
    QTest::qWait(500);
    save(page, "real-explore-working");
    while (!map->isVisible())
        QTest::qWait(100);
    save(page, "real-explore");
    exploration->choose(41);
    QTest::qWait(1000);
    exploration->choose(147);
    QTest::qWait(2000);
    save(page, "real-explore-compared");
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
    ready.useListener(someListener(), "Listening with a model of GTZAN, 10 genres");
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
    ready.grab().save(g_folder + "/identify-analysing.png");
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

} // namespace

int main(int argc, char* argv[])
{
    if (argc > 3)
        qputenv("QT_SCALE_FACTOR", argv[3]);
    const QTemporaryDir home; // nothing of this machine's shows in the pictures
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setOrganizationName("genrescope");
    QApplication::setApplicationName("genrescope");
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/genrescope_en")))
        QApplication::installTranslator(&translator);
    g_folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("screenshots");
    QDir().mkpath(g_folder);
    dress(application,
          argc > 2 && QByteArray(argv[2]) == "dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    const QByteArray only = argc > 4 ? argv[4] : "";
    if (only == "tour") {
        labTour(save);
        return 0;
    }
    if (only == "guide") {
        guidePictures(save);
        return 0;
    }
    Preferences preferences;
    GenreColours colours;
    if (!only.isEmpty() && only != "lab") {
        collectionPictures(preferences, colours, QString::fromLocal8Bit(only));
        return 0;
    }
    labPictures(colours, save);
    if (only == "lab")
        return 0;
    songPictures(colours);
    libraryPictures(colours);
    trainPictures(colours);
    measurePictures();
    dataPictures(preferences, colours);
    identifyPictures(preferences, colours);
    return 0;
}
