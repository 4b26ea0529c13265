// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/models/clip_filter_model.h"
#include "ui/models/clip_table_model.h"
#include "ui/models/genre_table_model.h"
#include "ui/models/set_aside_model.h"
#include "ui/models/song_list_model.h"

#include <QAbstractItemModelTester>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

std::shared_ptr<const Collection> twoGenres()
{
    auto collection = std::make_shared<Collection>();
    collection->folder = "/music";
    collection->genres = {"blues", "jazz"};
    const auto add = [&](const char* file, const char* name, int genre, int number) {
        Clip clip;
        clip.file = file;
        clip.name = name;
        clip.genre = genre;
        clip.number = number;
        collection->clips.push_back(clip);
    };
    add("/music/blues/0.wav", "blues.00000", 0, 0);
    add("/music/blues/1.wav", "blues.00001", 0, 1);
    add("/music/jazz/0.wav", "jazz.00000", 1, 0);
    return collection;
}

ClipCheck fit(int clip, double seconds)
{
    return {clip, {"WAV", 22050, 1, seconds}, seconds, {}};
}

ClipCheck tooShort(int clip)
{
    return {clip, {}, 0, Error{ErrorCode::AudioTooShort, "/music/blues/1.wav", "3.2 s"}};
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { colours = {}; }

    void the_table_of_genres_counts_clips_at_once_and_minutes_as_they_are_checked()
    {
        GenreTableModel model(colours);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setCollection(twoGenres());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.clips(), 3);
        QCOMPARE(text(model, 0, GenreTableModel::Clips), "2");
        QCOMPARE(text(model, 0, GenreTableModel::Minutes), "0.0");

        model.addCheck(fit(0, 30));
        model.addCheck(tooShort(1));
        QCOMPARE(text(model, 0, GenreTableModel::Minutes), "0.5");
        QCOMPARE(text(model, 0, GenreTableModel::Aside), "1");
        QCOMPARE(text(model, 1, GenreTableModel::Aside), "–");
        QCOMPARE(model.aside(), 1);
        QCOMPARE(model.seconds(), 30.0);
        model.setCollection(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void the_table_of_clips_says_what_was_found()
    {
        ClipTableModel model(colours);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setCollection(twoGenres());
        QCOMPARE(text(model, 0, ClipTableModel::State), "not checked yet");
        model.addCheck(fit(0, 30));
        model.addCheck(tooShort(1));
        QCOMPARE(text(model, 0, ClipTableModel::Length), "0:30");
        QCOMPARE(text(model, 0, ClipTableModel::Rate), "22.1 kHz");
        QCOMPARE(text(model, 0, ClipTableModel::State), "fit");
        QCOMPARE(text(model, 1, ClipTableModel::State), "too short (3.2 s)");
        QVERIFY(model.index(1, 0).data(ClipTableModel::AsideRole).toBool());

        ClipCheck measured = fit(2, 30);
        measured.level = 0.1;
        measured.artist = "Ann";
        model.addCheck(measured);
        QCOMPARE(text(model, 2, ClipTableModel::Level), "-20.0 dB");
        model.setFlags({{ClipFlag::Clipped, ClipFlag::Duplicate}, {ClipFlag::TooShort}, {}});
        QCOMPARE(text(model, 0, ClipTableModel::State), "clipped, duplicate");
        QCOMPARE(text(model, 1, ClipTableModel::State), "too short (3.2 s)");
        QCOMPARE(text(model, 2, ClipTableModel::State), "fit");
        QCOMPARE(model.flagged(ClipFlag::Duplicate), 1);
        model.setParts({ClipPart::Train, ClipPart::None, ClipPart::Test});
        QCOMPARE(text(model, 0, ClipTableModel::Part), "train");
        QCOMPARE(text(model, 1, ClipTableModel::Part), "");
        QCOMPARE(text(model, 2, ClipTableModel::Part), "test");
    }

    void gtzans_artists_are_told_of_gtzan_alone()
    {
        ClipTableModel model(colours);
        model.setCollection(twoGenres());
        QCOMPARE(text(model, 0, ClipTableModel::Artist), "no. 0");
        auto mixed = std::make_shared<Collection>(*twoGenres());
        mixed->clips.back().name = "my own";
        model.setCollection(mixed);
        QCOMPARE(text(model, 0, ClipTableModel::Artist), "");
    }

    void clips_are_filtered_by_genre_and_by_flag()
    {
        ClipTableModel model(colours);
        model.setCollection(twoGenres());
        model.setFlags({{ClipFlag::Clipped}, {}, {ClipFlag::Clipped}});
        ClipFilterModel filter;
        const QAbstractItemModelTester tester(&filter, Mode::QtTest);
        filter.setSourceModel(&model);
        QCOMPARE(filter.rowCount(), 3);
        filter.setFlag(ClipFlag::Clipped);
        QCOMPARE(filter.rowCount(), 2);
        filter.setGenre("jazz");
        QCOMPARE(filter.rowCount(), 1);
        filter.setFlag(std::nullopt);
        filter.setGenre("blues");
        QCOMPARE(filter.rowCount(), 2);
    }

    void what_is_set_aside_is_listed_with_its_reason()
    {
        SetAsideModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setFiles({{"/music/empty.wav", {ErrorCode::AudioEmpty, "/music/empty.wav", {}}}});
        model.add({"/music/b.wav", {ErrorCode::AudioSilent, "/music/b.wav", {}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, SetAsideModel::File), "empty.wav");
        QCOMPARE(text(model, 1, SetAsideModel::Reason), "silent");
        model.setFiles({{"/music/a.wav", {ErrorCode::AudioEmpty, "/music/a.wav", {}}}},
                       {"/music/c.wav"});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.faults(), 1);
        QCOMPARE(text(model, 1, SetAsideModel::Reason), "excluded by you");
        QVERIFY(model.index(1, 0).data(SetAsideModel::ExcludedRole).toBool());
    }

    void a_song_goes_from_waiting_to_an_answer()
    {
        SongListModel model(colours);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSongs({"/music/a.b.flac", "/music/c.mp3"}, {"blues", "jazz"});
        QCOMPARE(model.index(0).data().toString(), "a.b.flac");
        QCOMPARE(model.index(0).data(SongListModel::AnswerRole).toString(), "waiting");
        model.begin(0);
        model.addMoment(0, {0, 30, {0.4f, 0.6f}});
        Verdict verdict;
        verdict.probabilities = {0.25f, 0.75f};
        verdict.timeline = {{0, 30, {0.4f, 0.6f}}, {30, 60, {0.1f, 0.9f}}};
        model.answer(0, verdict);
        QCOMPARE(model.index(0).data(SongListModel::AnswerRole).toString(), "Jazz");
        QCOMPARE(model.index(0).data(SongListModel::ShareRole).toDouble(), 0.75);
        QCOMPARE(model.song(0).moments.size(), 2u);

        model.fail(1, {ErrorCode::NotAudio, "/music/c.mp3", {}});
        QCOMPARE(model.index(1).data(SongListModel::AnswerRole).toString(), "not a sound file");
        QCOMPARE(model.count(Song::State::Answered), 1);
        QCOMPARE(model.count(Song::State::Failed), 1);
    }

    void the_likeliest_genre_comes_first()
    {
        const std::vector<float> probabilities{0.2f, 0.5f, 0.3f};
        const auto ranked = rankedShares({"a", "b", "c"}, probabilities);
        QCOMPARE(ranked[0].genre, "b");
        QCOMPARE(ranked[1].genre, "c");
        QCOMPARE(ranked[2].genre, "a");
    }

private:
    GenreColours colours;

    static QString text(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

GENRESCOPE_WINDOW_TEST(ModelsTest)
#include "models_test.moc"
