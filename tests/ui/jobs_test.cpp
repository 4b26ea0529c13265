// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/flac_file.h"
#include "core/dataset/demo_collection.h"
#include "core/lab/run_folder.h"
#include "tests/support/test_files.h"
#include "tests/ui/window_test.h"
#include "ui/jobs/demo_collection_job.h"
#include "ui/jobs/identify_job.h"
#include "ui/jobs/open_collection_job.h"
#include "ui/jobs/open_model_job.h"
#include "ui/jobs/reproduce_job.h"
#include "ui/jobs/search_job.h"
#include "ui/jobs/training_job.h"

#include <QSignalSpy>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <stdexcept>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

/// A job whose work the test writes.
class AnyJob : public Job {
    Q_OBJECT

public:
    void start(Task task) { begin(std::move(task)); }
    void say(int number) { emit said(number); }
    void end() { emit finished(); }

signals:
    void said(int number);
    void finished();
};

/// Waits on the worker until it is asked to stop.
void untilStopped(std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait(lock, stop, [] { return false; });
}

RunSettings smallRun(const std::filesystem::path& folder)
{
    RunSettings settings;
    settings.dataset = folder;
    settings.preset = "quick";
    settings.recipe = presetNamed("quick")->recipe;
    settings.recipe.network.units = {4};
    settings.recipe.training.epochs = 3;
    return settings;
}

} // namespace

class JobsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<Error>("genrescope::Error");
        music = std::make_unique<test::TemporaryFolder>();
        folder = music->path() / "demo";
        DemoSettings settings;
        settings.clipsPerStyle = 10;
        settings.seconds = 6;
        QVERIFY(writeDemoCollection(folder, settings).has_value());
    }

    void everything_said_arrives_in_order_and_before_the_one_end()
    {
        AnyJob job;
        QList<int> heard;
        int ends = 0;
        connect(&job, &AnyJob::said, this, [&](int number) {
            QCOMPARE(ends, 0);
            heard << number;
        });
        connect(&job, &AnyJob::finished, this, [&] { ++ends; });
        job.start([&](Mailbox& mailbox, std::stop_token) -> Result<Mailbox::Letter> {
            for (int i = 0; i < 5000; ++i)
                mailbox.post([&job, i] { job.say(i); });
            return Mailbox::Letter([&job] { job.end(); });
        });
        QTRY_COMPARE(ends, 1);
        QCOMPARE(heard.size(), 5000);
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
        QVERIFY(!job.isRunning());
    }

    void reports_arrive_on_the_windows_thread_and_work_is_done_on_another()
    {
        AnyJob job;
        const QThread* arrivedOn = nullptr;
        std::atomic<const QThread*> workedOn = nullptr;
        connect(&job, &AnyJob::finished, this, [&] { arrivedOn = QThread::currentThread(); });
        job.start([&](Mailbox&, std::stop_token) -> Result<Mailbox::Letter> {
            workedOn = QThread::currentThread();
            return Mailbox::Letter([&job] { job.end(); });
        });
        QTRY_VERIFY(arrivedOn != nullptr);
        QCOMPARE(arrivedOn, QThread::currentThread());
        QVERIFY(workedOn != QThread::currentThread());
    }

    void an_exception_ends_in_failed()
    {
        AnyJob job;
        QSignalSpy failed(&job, &Job::failed);
        QSignalSpy finished(&job, &AnyJob::finished);
        job.start([](Mailbox&, std::stop_token) -> Result<Mailbox::Letter> {
            throw std::runtime_error("no memory");
        });
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Error>().detail, std::string("no memory"));
        QCOMPARE(finished.count(), 0);
    }

    void a_job_can_be_started_again_from_its_own_end()
    {
        AnyJob job;
        int ends = 0;
        const auto again = [&job] {
            job.start([&job](Mailbox&, std::stop_token) -> Result<Mailbox::Letter> {
                return Mailbox::Letter([&job] { job.end(); });
            });
        };
        connect(&job, &AnyJob::finished, this, [&] {
            if (++ends < 3)
                again();
        });
        again();
        QTRY_COMPARE(ends, 3);
    }

    void destroying_a_running_job_stops_it_and_says_nothing_more()
    {
        bool ended = false;
        auto job = std::make_unique<AnyJob>();
        AnyJob* raw = job.get();
        connect(raw, &AnyJob::finished, this, [&] { ended = true; });
        connect(raw, &Job::failed, this, [&] { ended = true; });
        job->start([raw](Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
            mailbox.post([raw] { raw->say(1); });
            untilStopped(stop);
            return Mailbox::Letter([raw] { raw->end(); });
        });
        job.reset(); // would wait for ever if the worker were not asked to stop
        QCoreApplication::processEvents();
        QVERIFY(!ended);
    }

    void a_receiver_may_delete_the_job()
    {
        auto* job = new AnyJob;
        bool heard = false;
        connect(job, &AnyJob::said, this, [&] {
            heard = true;
            delete job;
        });
        job->start([job](Mailbox& mailbox, std::stop_token) -> Result<Mailbox::Letter> {
            mailbox.post([job] { job->say(1); });
            mailbox.post([job] { job->say(2); });
            return Mailbox::Letter([job] { job->end(); });
        });
        QTRY_VERIFY(heard);
    }

    void a_collection_is_shown_at_once_and_its_bad_files_are_set_aside()
    {
        music->write("demo/" + std::string(demoStyles()[0]) + "/broken.wav", "RIFF but no sound");
        OpenCollectionJob job;
        std::shared_ptr<const Collection> collection;
        std::vector<ClipCheck> checks;
        bool finished = false;
        connect(&job, &OpenCollectionJob::opened, this,
                [&](std::shared_ptr<const Collection> found) {
                    QVERIFY(checks.empty());
                    collection = found;
                });
        connect(&job, &OpenCollectionJob::clipChecked, this,
                [&](const ClipCheck& check) { checks.push_back(check); });
        connect(&job, &OpenCollectionJob::finished, this, [&] { finished = true; });
        job.start(folder);
        QTRY_VERIFY_WITH_TIMEOUT(finished, 60'000);
        QCOMPARE(checks.size(), collection->clips.size());
        const auto aside = std::count_if(checks.begin(), checks.end(),
                                         [](const ClipCheck& check) { return check.reason; });
        QCOMPARE(aside, 1);
        std::filesystem::remove(folder / demoStyles()[0] / "broken.wav");
    }

    void a_folder_without_music_fails_with_one_reason()
    {
        const test::TemporaryFolder empty;
        OpenCollectionJob job;
        QSignalSpy failed(&job, &Job::failed);
        job.start(empty.path());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::NoClips);
    }

    void a_stopped_check_ends_in_cancelled()
    {
        OpenCollectionJob job;
        QSignalSpy failed(&job, &Job::failed);
        job.start(folder);
        job.requestStop();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Cancelled);
    }

    void training_reports_every_epoch_saves_its_run_and_its_model_names_a_song()
    {
        const auto collection = std::make_shared<const Collection>(*openCollection(folder));
        TrainingJob job;
        QList<int> epochs;
        std::shared_ptr<const Run> run;
        std::filesystem::path saved;
        connect(&job, &TrainingJob::epochFinished, this,
                [&](const EpochReport& report) { epochs << report.epoch; });
        connect(&job, &TrainingJob::finished, this,
                [&](std::shared_ptr<const Run> done, const std::filesystem::path& where) {
                    run = done;
                    saved = where;
                });
        job.start(collection, smallRun(folder), music->path() / "run");
        QTRY_VERIFY_WITH_TIMEOUT(run != nullptr, 60'000);
        QCOMPARE(epochs, QList<int>({1, 2, 3}));
        QVERIFY(run->development.total() > 0);
        QCOMPARE(run->testLooks, 0);
        QVERIFY(std::filesystem::exists(saved / runFileName));

        OpenModelJob opening;
        std::shared_ptr<const Listener> listener;
        connect(&opening, &OpenModelJob::finished, this,
                [&](const std::filesystem::path&, std::shared_ptr<const Listener> ready) {
                    listener = ready;
                });
        opening.start(saved / runModelName);
        QTRY_VERIFY(listener != nullptr);

        IdentifyJob identify;
        QList<int> begun;
        std::vector<Verdict> verdicts;
        QList<int> failedSongs;
        bool finished = false;
        connect(&identify, &IdentifyJob::songBegun, this, [&](int song) { begun << song; });
        connect(&identify, &IdentifyJob::songAnswered, this,
                [&](int, const Verdict& verdict) { verdicts.push_back(verdict); });
        connect(&identify, &IdentifyJob::songFailed, this,
                [&](int song, const Error&) { failedSongs << song; });
        connect(&identify, &IdentifyJob::finished, this, [&] { finished = true; });
        const auto text = music->write("words.txt", "no music");
        identify.start(listener, {collection->clips[0].file, text, collection->clips[1].file});
        QTRY_VERIFY_WITH_TIMEOUT(finished, 30'000);
        QCOMPARE(begun, QList<int>({0, 1, 2}));
        QCOMPARE(failedSongs, QList<int>({1}));
        QCOMPARE(verdicts.size(), 2u);
        QCOMPARE(verdicts[0].probabilities.size(), demoStyles().size());
    }

    void a_second_training_on_the_same_features_begins_at_once()
    {
        const auto collection = std::make_shared<const Collection>(*openCollection(folder));
        TrainingJob job;
        QSignalSpy progress(&job, &Job::progressed);
        int finished = 0;
        connect(&job, &TrainingJob::finished, this, [&] { ++finished; });
        job.start(collection, smallRun(folder), music->path() / "first");
        QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 60'000);
        QVERIFY(progress.count() > 0);
        progress.clear();
        job.start(collection, smallRun(folder), music->path() / "second");
        QTRY_COMPARE_WITH_TIMEOUT(finished, 2, 60'000);
        QCOMPARE(progress.count(), 0);
    }

    void a_paused_training_stands_still_and_goes_on()
    {
        const auto collection = std::make_shared<const Collection>(*openCollection(folder));
        RunSettings settings = smallRun(folder);
        settings.recipe.training.epochs = 100'000;
        TrainingJob job;
        int epochs = 0;
        std::shared_ptr<const Run> run;
        connect(&job, &TrainingJob::epochFinished, this, [&] { ++epochs; });
        connect(&job, &TrainingJob::finished, this,
                [&](std::shared_ptr<const Run> done) { run = done; });
        job.start(collection, settings, music->path() / "paused");
        QTRY_VERIFY_WITH_TIMEOUT(epochs > 2, 60'000);
        job.pause();
        QTRY_VERIFY(isStill(epochs));
        job.resume();
        const int before = epochs;
        QTRY_VERIFY(epochs > before);
        job.pause();
        job.requestStop(); // lets it through the gate
        QTRY_VERIFY(run != nullptr);
        QVERIFY(run->outcome.stoppedEarly);
        QVERIFY(run->outcome.bestEpoch >= 1);
    }

    void a_training_can_be_listened_with_while_it_goes_on()
    {
        const auto collection = std::make_shared<const Collection>(*openCollection(folder));
        RunSettings settings = smallRun(folder);
        settings.recipe.training.epochs = 100'000;
        TrainingJob job;
        int epochs = 0;
        connect(&job, &TrainingJob::epochFinished, this, [&] { ++epochs; });
        QVERIFY(!job.snapshot().model);
        job.start(collection, settings, music->path() / "snapshot");
        QTRY_VERIFY_WITH_TIMEOUT(epochs > 0, 60'000);
        job.pause(); // it is there all the same
        const TrainingJob::Snapshot snapshot = job.snapshot();
        QVERIFY(snapshot.model != nullptr);
        QVERIFY(snapshot.epoch >= 1);
        QCOMPARE(snapshot.model->genres.size(), demoStyles().size());
        QCOMPARE(snapshot.model->facts.dataName, folder.filename().string());
        QVERIFY(!snapshot.model->ranges.mean.empty());
        const auto verdict = Listener(*snapshot.model).listen(collection->clips[0].file);
        QVERIFY(verdict.has_value());
        job.resume();
        const int before = epochs;
        QTRY_VERIFY(epochs > before);
        QVERIFY(job.isRunning());
    }

    void a_run_without_a_place_is_refused_before_it_trains()
    {
        const auto collection = std::make_shared<const Collection>(*openCollection(folder));
        const auto blocked = music->write("blocked", "a file where the folder should be");
        TrainingJob job;
        QSignalSpy epochs(&job, &TrainingJob::epochFinished);
        QSignalSpy failed(&job, &Job::failed);
        job.start(collection, smallRun(folder), blocked / "run");
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::WriteFailed);
        QCOMPARE(epochs.count(), 0);
    }

    void settings_that_break_a_rule_end_in_failed()
    {
        const auto collection = std::make_shared<const Collection>(*openCollection(folder));
        RunSettings settings = smallRun(folder);
        settings.recipe.training.epochs = 0;
        TrainingJob job;
        QSignalSpy failed(&job, &Job::failed);
        job.start(collection, settings, music->path() / "never");
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    }

    void a_search_reports_every_trial_and_what_is_done_is_not_done_again()
    {
        const auto collection = std::make_shared<const Collection>(openCollection(folder).value());
        SearchSettings settings;
        settings.run = smallRun(folder);
        settings.plan.axes = {axisIn("learningRate=0.01,0.1").value(),
                              axisIn("epochs=2,3").value()};
        const auto place = music->path() / "search";
        SearchJob job;
        int planned = 0, begun = 0, epochs = 0, done = 0;
        std::shared_ptr<const SearchOutcome> outcome;
        connect(&job, &SearchJob::roundPlanned, this,
                [&](const auto& trials) { planned += static_cast<int>(trials.size()); });
        connect(&job, &SearchJob::trialBegun, this, [&] { ++begun; });
        connect(&job, &SearchJob::epochFinished, this, [&] { ++epochs; });
        connect(&job, &SearchJob::trialFinished, this, [&] { ++done; });
        connect(&job, &SearchJob::finished, this, [&](auto result) { outcome = result; });

        job.start(collection, settings, place);
        job.pause();
        QTRY_VERIFY_WITH_TIMEOUT(begun > 0, 60'000);
        QVERIFY(isStill(epochs));
        job.resume();
        QTRY_VERIFY_WITH_TIMEOUT(outcome != nullptr, 60'000);
        QCOMPARE(planned, 4);
        QCOMPARE(done, 4);
        QCOMPARE(epochs, 10);
        QVERIFY(outcome->best() >= 0);
        QVERIFY(!outcome->stopped);

        outcome = nullptr;
        job.start(collection, settings, place);
        QTRY_VERIFY_WITH_TIMEOUT(outcome != nullptr, 60'000);
        QCOMPARE(epochs, 10);
        QVERIFY(outcome->trials.front().score->resumed);
    }

    void a_reproduction_of_no_music_fails_with_the_reason()
    {
        ReproduceJob job;
        QSignalSpy failed(&job, &Job::failed);
        std::optional<Error> reason;
        connect(&job, &Job::failed, this, [&](const Error& error) { reason = error; });
        ReproductionSettings settings;
        settings.dataset = music->path() / "nothing";
        settings.scale = 0.001;
        job.start(settings, music->path() / "reproduction");
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
        QCOMPARE(reason->code, ErrorCode::FileMissing);
    }

    void a_demo_collection_is_there_whole_or_not_at_all()
    {
        DemoCollectionJob job;
        QSignalSpy failed(&job, &Job::failed);
        const auto where = music->path() / "composed";
        job.start(where);
        QTRY_VERIFY(std::filesystem::exists(where.string() + ".part"));
        job.requestStop();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
        QVERIFY(!std::filesystem::exists(where));
        QVERIFY(!std::filesystem::exists(where.string() + ".part"));

        bool finished = false;
        connect(&job, &DemoCollectionJob::finished, this, [&] { finished = true; });
        job.start(where, {.clipsPerStyle = 1, .seconds = 5});
        QTRY_VERIFY_WITH_TIMEOUT(finished, 30'000);
        QCOMPARE(openCollection(where)->clips.size(), demoStyles().size());
    }

private:
    std::unique_ptr<test::TemporaryFolder> music;
    std::filesystem::path folder;

    /// Whether nothing more comes within several deliveries.
    static bool isStill(const int& count)
    {
        const int before = count;
        QTest::qWait(150);
        return count == before;
    }
};

GENRESCOPE_WINDOW_TEST(JobsTest)
#include "jobs_test.moc"
