// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_page.h"

#include "core/base/files.h"
#include "core/lab/run_folder.h"
#include "ui/pages/asked_models.h"
#include "ui/pages/clips_view.h"
#include "ui/pages/measure_dialog.h"
#include "ui/pages/page_header.h"
#include "ui/pages/recipe_form.h"
#include "ui/pages/run_view.h"
#include "ui/settings/preferences.h"
#include "ui/text/sentences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace genrescope::ui {

namespace {

constexpr Length kFormWidth{340};

/// A folder of its own for a run: when, what recipe, on what.
std::filesystem::path newRunFolder(const RunSettings& settings)
{
    const QString place =
        Preferences().runStore() +
        QStringLiteral("/%1 %2 %3")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm")),
                 QString::fromStdString(settings.preset),
                 QString::fromStdString(settings.dataset.filename().string()));
    QString free = place;
    for (int next = 2; QFileInfo::exists(free); ++next)
        free = place + QStringLiteral(" %1").arg(next);
    return free.toStdString();
}

} // namespace

TrainPage::TrainPage(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_form(new RecipeForm(colours))
    , m_formArea(new QScrollArea)
    , m_views(new QStackedWidget)
    , m_empty(new EmptyPanel(Icon::Train, {}, {}))
    , m_run(new RunView)
    , m_clips(new ClipsView(colours))
    , m_banner(new Banner)
    , m_progress(new ProgressLine(ProgressLine::Stop::NoButton))
    , m_status(new Label({}, Type::Body, Tone::Quiet))
    , m_start(new QPushButton(iconOf(Icon::Play, QPalette::HighlightedText), tr("Start")))
    , m_pause(new QPushButton)
    , m_stop(new QPushButton(iconOf(Icon::Stop), tr("Stop")))
    , m_measure(new QPushButton(tr("Measure…")))
    , m_measureDialog(new MeasureDialog(this))
{
    m_measure->setObjectName(u"measure");
    m_measure->setToolTip(tr("How accurate such networks are, measured in a way that others can "
                             "repeat"));
    m_start->setObjectName(u"start");
    m_pause->setObjectName(u"pause");
    m_stop->setObjectName(u"stop");
    m_status->setObjectName(u"status");
    m_banner->setObjectName(u"banner");
    m_empty->setObjectName(u"emptyPanel");
    m_progress->setObjectName(u"progress");
    m_start->setDefault(true);
    m_status->setMinimumHeight(20);

    m_form->setFixedWidth(kFormWidth);
    m_formArea->setWidget(m_form);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->setFixedWidth(kFormWidth + m_formArea->verticalScrollBar()->sizeHint().width() +
                              space::hair);
    m_views->addWidget(m_empty);
    m_views->addWidget(m_run);
    m_views->addWidget(m_clips);

    auto* right = new QVBoxLayout;
    right->setSpacing(space::medium);
    right->addWidget(m_banner);
    right->addWidget(m_progress);
    right->addWidget(m_views, 1);
    right->addWidget(m_status);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(m_formArea);
    row->addLayout(right, 1);
    auto* column = pageColumn(this);
    column->addLayout(pageHeader(tr("Train"), {m_measure, m_stop, m_pause, m_start}));
    column->addLayout(row, 1);

    connect(m_start, &QPushButton::clicked, this, &TrainPage::start);
    connect(m_measure, &QPushButton::clicked, this, [this] {
        m_measureDialog->setWork(m_collection, m_form->settings());
        m_measureDialog->show();
        m_measureDialog->raise();
    });
    connect(m_pause, &QPushButton::clicked, this, &TrainPage::pauseOrResume);
    connect(m_stop, &QPushButton::clicked, this, &TrainPage::stop);
    connect(m_form, &RecipeForm::changed, this, &TrainPage::showState);
    connect(m_form, &RecipeForm::changed, this, &TrainPage::settingsChanged);
    connect(m_form, &RecipeForm::collectionAsked, this, &TrainPage::collectionAsked);
    connect(m_run, &RunView::useAsked, this,
            [this] { emit modelChosen(m_runFolder + u'/' + QLatin1String(runModelName)); });
    connect(m_run, &RunView::tryAsked, this, [this] {
        if (const auto& snapshot = m_job.snapshot(); snapshot.model)
            emit snapshotChosen(snapshot.model, snapshot.epoch);
    });
    connectJob();
    connectClips();
    showState();
}

void TrainPage::connectJob()
{
    connect(&m_job, &Job::progressed, m_progress, &ProgressLine::setProgress);
    connect(&m_job, &TrainingJob::trainingBegun, this, [this](int, int setAside) {
        m_run->begin(m_plannedEpochs);
        m_views->setCurrentWidget(m_run);
        emit runChanged();
        if (setAside > 0)
            m_banner->say(tr("%Ln clips can't be used and take no part; the Data page says why.",
                             nullptr, setAside),
                          Mood::Warn);
        if (m_state == State::Extracting)
            setState(State::Training);
    });
    connect(&m_job, &TrainingJob::epochFinished, this, [this](const EpochReport& report) {
        m_run->add(report);
        if (m_state == State::Training)
            m_status->setText(m_run->statusText());
    });
    connect(&m_job, &TrainingJob::developmentAnswered, m_run, &RunView::showAnswers);
    connect(&m_job, &TrainingJob::notSaved, this,
            [this](const Error& error) { m_banner->say(sentenceOf(error)); });
    connect(&m_job, &TrainingJob::finished, this,
            [this](std::shared_ptr<const Run> run, const std::filesystem::path& folder) {
                m_runFolder = QString::fromStdString(textOf(folder));
                const bool stopped = run->outcome.stoppedEarly;
                if (run->outcome.divergedEpoch > 0)
                    m_banner->say(tr("The training diverged in epoch %1, so it was stopped; the "
                                     "network of epoch %2 was kept. Try a lower learning rate.")
                                      .arg(run->outcome.divergedEpoch)
                                      .arg(run->outcome.keptEpoch),
                                  Mood::Warn);
                m_run->end(std::move(run), m_runFolder);
                emit runChanged();
                setState(State::Done);
                m_status->setText((stopped ? tr("Stopped") : tr("Done")) + QStringLiteral("  ·  ") +
                                  m_run->statusText());
            });
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        const bool cancelled = error.code == ErrorCode::Cancelled;
        if (!cancelled)
            m_banner->say(sentenceOf(error));
        m_run->endWithout();
        setState(cancelled ? State::Ready : State::Failed);
        m_status->setText(cancelled ? tr("Stopped before the first epoch had ended") : QString());
    });
}

void TrainPage::connectClips()
{
    connect(m_run, &RunView::cellOpened, this, [this](int truth, int answer) {
        m_cell = {truth, answer};
        if (!m_openJob.isRunning())
            m_openJob.start({m_runFolder.toStdString()});
    });
    connect(
        &m_openJob, &CompareJob::finished, this, [this](std::shared_ptr<const RunsCompared> found) {
            m_clips->open(std::make_shared<const ComparedModels>(askedModels(*found)), 0, m_cell);
            m_views->setCurrentWidget(m_clips);
        });
    connect(&m_openJob, &Job::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            m_banner->say(sentenceOf(error));
    });
    connect(m_clips, &ClipsView::backAsked, this, [this] { m_views->setCurrentWidget(m_run); });
    connect(m_clips, &ClipsView::collectionEdited, this, &TrainPage::collectionEdited);
}

RunSettings TrainPage::settings() const
{
    return m_form->settings();
}

void TrainPage::takeSettings(const RunSettings& settings)
{
    if (!m_job.isRunning())
        m_form->take(settings);
    if (m_collection && m_collection->folder != settings.dataset)
        m_banner->say(tr("These settings were used on %1; another collection is open.")
                          .arg(QString::fromStdString(textOf(settings.dataset.filename()))),
                      Mood::Neutral);
}

void TrainPage::setCollection(std::shared_ptr<const Collection> collection)
{
    m_collection = collection;
    m_form->setCollection(std::move(collection));
    showState();
}

void TrainPage::start()
{
    const RunSettings settings = m_form->settings();
    begin(settings);
    m_job.start(m_collection, settings, newRunFolder(settings));
    setState(State::Extracting);
}

void TrainPage::resumeRun(const QString& folder)
{
    const auto run = loadRunRecord(folder.toStdString());
    if (!run || m_job.isRunning()) {
        m_banner->say(run ? tr("A training is running: let it end first, or stop it.")
                          : sentenceOf(run.error()));
        return;
    }
    m_form->take(run->settings);
    begin(run->settings);
    m_job.resumeRun(run->settings, folder.toStdString());
    setState(State::Extracting);
}

void TrainPage::begin(const RunSettings& settings)
{
    m_plannedEpochs = settings.recipe.training.epochs;
    m_banner->clear();
    m_status->clear();
    m_runFolder.clear();
    m_openJob.requestStop();
    m_progress->begin(tr("Listening to the clips"));
}

void TrainPage::pauseOrResume()
{
    if (m_state == State::Paused) {
        m_job.resume();
        setState(State::Training);
        m_status->setText(m_run->statusText());
    } else {
        m_job.pause();
        setState(State::Paused);
        m_status->setText(tr("Paused") + QStringLiteral("  ·  ") + m_run->statusText());
    }
}

void TrainPage::stop()
{
    m_job.requestStop();
    m_progress->setStopping();
    setState(State::Stopping);
    m_status->setText(tr("Stopping: the best epoch so far is kept"));
}

void TrainPage::setState(State state)
{
    m_state = state;
    showState();
}

void TrainPage::showState()
{
    const bool working = m_job.isRunning();
    const bool training = m_state == State::Training || m_state == State::Paused;
    m_start->setEnabled(!working && m_form->isValid());
    m_measure->setEnabled(!working && m_form->isValid());
    m_pause->setEnabled(training);
    m_pause->setText(m_state == State::Paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(iconOf(m_state == State::Paused ? Icon::Play : Icon::Pause));
    m_stop->setEnabled(working && m_state != State::Stopping);
    m_form->setEnabled(!working);
    m_progress->setVisible(m_state == State::Extracting ||
                           (m_state == State::Stopping && m_views->currentWidget() == m_empty));
    if (!m_collection) {
        m_empty->setTitle(tr("Nothing to learn from yet"));
        m_empty->setText(tr("Open a collection of music on the Data page, or let it compose one: "
                            "then train a network on it here."));
    } else if (!m_form->isValid() && !working) {
        m_empty->setTitle(tr("Not ready to train"));
        m_empty->setText(m_form->problem());
    } else {
        m_empty->setTitle(m_state == State::Extracting ? tr("Listening to every clip")
                                                       : tr("Ready to train"));
        m_empty->setText(
            m_state == State::Extracting
                ? tr("Their sound becomes the numbers that the network reads. Another training on "
                     "the same clips will start at once.")
                : tr("Loss and accuracy will be drawn here while the network learns. Stop at any "
                     "time: the best epoch so far is kept."));
    }
}

} // namespace genrescope::ui
