// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search_view.h"

#include "ui/pages/axis_editor.h"
#include "ui/pages/search_charts.h"
#include "ui/settings/preferences.h"
#include "ui/text/figures.h"
#include "ui/text/recipe_text.h"
#include "ui/text/sentences.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_panel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/work_controls.h"

#include <QComboBox>
#include <QDateTime>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

constexpr Length kFormWidth{340};
constexpr std::size_t kMostAxes = 4;

QString newSearchFolder()
{
    return runsFolder() + QStringLiteral("/../searches/") +
           QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss.zzz"));
}

} // namespace

SearchView::SearchView(QWidget* parent)
    : QWidget(parent)
    , m_controls(new WorkControls(tr("Start the search"), WorkControls::Pause::Possible))
    , m_banner(new Banner)
    , m_views(new QStackedWidget)
    , m_empty(new EmptyPanel(Icon::Search, {}, {}))
{
    m_banner->setObjectName(u"banner");
    m_controls->setObjectName(u"searchControls");
    m_empty->setObjectName(u"emptyPanel");
    m_views->addWidget(m_empty);
    m_views->addWidget(makeResult());
    auto* right = new QVBoxLayout;
    right->setSpacing(space::medium);
    right->addWidget(m_controls);
    right->addWidget(m_banner);
    right->addWidget(m_views, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addWidget(makeForm());
    row->addLayout(right, 1);
    connect(m_controls, &WorkControls::startClicked, this, &SearchView::start);
    connect(m_controls, &WorkControls::stopClicked, &m_job, &Job::requestStop);
    connect(m_controls, &WorkControls::pauseChanged, this,
            [this](bool paused) { paused ? m_job.pause() : m_job.resume(); });
    connectJob();
    addAxis(QStringLiteral("learningRate"));
    check();
}

QWidget* SearchView::makeForm()
{
    auto* varied = new Card;
    varied->column()->addWidget(new Label(tr("What varies"), Type::Title));
    m_axisColumn = new QVBoxLayout;
    m_axisColumn->setSpacing(space::medium);
    varied->column()->addLayout(m_axisColumn);
    m_add = new QPushButton(iconOf(Icon::Plus, QPalette::Link), tr("Vary one more"));
    m_add->setObjectName(u"addAxis");
    m_add->setFlat(true);
    varied->column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addAxis(QStringLiteral("epochs"));
        check();
    });

    auto* how = new Card;
    how->column()->addWidget(new Label(tr("How"), Type::Title));
    m_kind = new QComboBox;
    m_kind->setObjectName(u"searchKind");
    m_kind->addItems({tr("All combinations"), tr("Drawn at random")});
    m_trials = new QSpinBox;
    m_trials->setObjectName(u"searchTrials");
    m_trials->setRange(1, 100'000);
    m_trials->setValue(20);
    m_refinements = new QSpinBox;
    m_refinements->setObjectName(u"searchRefinements");
    m_refinements->setRange(0, 5);
    m_refinements->setValue(1);
    m_refinements->setToolTip(tr("After each round a finer grid is laid round the best point so "
                                 "far"));
    auto* kind = new Field(tr("Trials"), m_kind);
    kind->setEditorWide();
    how->column()->addWidget(kind);
    m_trialsField = new Field(tr("How many"), m_trials);
    how->column()->addWidget(m_trialsField);
    how->column()->addWidget(new Field(tr("Finer rounds"), m_refinements));
    m_size = new Label({});
    m_size->setObjectName(u"searchSize");
    m_size->setWordWrap(true);
    how->column()->addWidget(m_size);

    auto* ground = new Card;
    ground->column()->addWidget(new Label(tr("All else"), Type::Title));
    m_others = new Label({}, Type::Body, Tone::Quiet);
    m_others->setObjectName(u"searchGround");
    m_others->setWordWrap(true);
    ground->column()->addWidget(m_others);
    auto* changeGround = new QPushButton(tr("Change it on the Train page"));
    changeGround->setObjectName(u"changeGround");
    ground->column()->addWidget(changeGround, 0, Qt::AlignLeft);
    connect(changeGround, &QPushButton::clicked, this, &SearchView::groundAsked);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &SearchView::check);
    connect(m_trials, &QSpinBox::valueChanged, this, &SearchView::check);
    connect(m_refinements, &QSpinBox::valueChanged, this, &SearchView::check);

    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(varied);
    column->addWidget(how);
    column->addWidget(ground);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setFixedWidth(kFormWidth);
    area->setFixedWidth(kFormWidth + area->verticalScrollBar()->sizeHint().width() + space::hair);
    return area;
}

QWidget* SearchView::makeResult()
{
    m_charts = new SearchCharts;
    m_best = new Label({}, Type::Title);
    m_best->setObjectName(u"bestTrial");
    m_best->setElided(true);
    m_bestScore = new Label({}, Type::Body, Tone::Quiet);
    m_bestScore->setObjectName(u"bestScore");
    m_trainThis = new QPushButton(iconOf(Icon::Train), tr("Train this"));
    m_trainThis->setObjectName(u"trainBest");
    m_seeRuns = new QPushButton(iconOf(Icon::Runs), tr("See all trials"));
    m_seeRuns->setObjectName(u"seeTrials");
    connect(m_seeRuns, &QPushButton::clicked, this, [this] { emit runsAsked(m_folder); });
    connect(m_trainThis, &QPushButton::clicked, this, [this] {
        const int best = m_outcome.best();
        if (best < 0)
            return;
        RunSettings settings = m_ground;
        settings.recipe = m_outcome.trials[static_cast<std::size_t>(best)].recipe;
        emit trainingAsked(settings);
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_best);
    words->addWidget(m_bestScore);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addLayout(words, 1);
    row->addWidget(m_seeRuns);
    row->addWidget(m_trainThis);
    auto* best = new Card;
    best->column()->addLayout(row);
    auto* result = new QWidget;
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(best);
    column->addWidget(m_charts, 1);
    return result;
}

void SearchView::connectJob()
{
    connect(&m_job, &Job::progressed, m_controls, &WorkControls::setProgress);
    connect(&m_job, &SearchJob::roundPlanned, this, [this](const std::vector<SearchTrial>& trials) {
        if (m_outcome.trials.empty())
            m_controls->begin(tr("Trials"));
        for (const SearchTrial& trial : trials) {
            m_outcome.trials.push_back(trial);
            m_epochsAll += trial.recipe.training.epochs;
        }
        m_views->setCurrentIndex(1);
        showResult();
    });
    connect(&m_job, &SearchJob::epochFinished, this, [this](int, const EpochReport&) {
        ++m_epochsDone;
        m_controls->setProgress(m_epochsDone, m_epochsAll);
        m_controls->setText(
            tr("%1 of %Ln trials done", nullptr, static_cast<int>(m_outcome.trials.size()))
                .arg(countText(m_done)));
    });
    connect(&m_job, &SearchJob::trialFinished, this, &SearchView::note);
    connect(&m_job, &SearchJob::finished, this,
            [this](std::shared_ptr<const SearchOutcome> outcome, const std::filesystem::path&) {
                m_outcome = *outcome;
                m_views->setCurrentIndex(m_outcome.best() >= 0 ? 1 : 0);
                m_controls->end(m_outcome.stopped ? tr("Stopped after %Ln trials", nullptr, m_done)
                                                  : tr("Done: %Ln trials", nullptr, m_done));
                showResult();
                check();
            });
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        m_controls->end(error.code == ErrorCode::Cancelled ? tr("Stopped") : QString());
        if (error.code != ErrorCode::Cancelled)
            m_banner->say(sentenceOf(error));
        check();
    });
}

AxisEditor* SearchView::addAxis(const QString& setting)
{
    auto* editor = new AxisEditor;
    editor->choose(setting);
    connect(editor, &AxisEditor::changed, this, &SearchView::check);
    connect(editor, &AxisEditor::removeAsked, this, [this, editor] { removeAxis(editor); });
    m_axisColumn->addWidget(editor);
    m_axes.push_back(editor);
    return editor;
}

void SearchView::removeAxis(AxisEditor* editor)
{
    std::erase(m_axes, editor);
    editor->hide();
    editor->deleteLater();
    check();
}

void SearchView::setGround(std::shared_ptr<const Collection> collection,
                           const RunSettings& settings)
{
    m_collection = std::move(collection);
    m_ground = settings;
    check();
}

SearchPlan SearchView::plan() const
{
    SearchPlan plan;
    plan.base = m_ground.recipe;
    for (const AxisEditor* editor : m_axes)
        if (auto axis = editor->axis())
            plan.axes.push_back(std::move(*axis));
    if (m_kind->currentIndex() == 1)
        plan.randomTrials = m_trials->value();
    plan.seed = m_ground.recipe.training.seed;
    plan.refinements = m_refinements->value();
    return plan;
}

void SearchView::check()
{
    for (AxisEditor* editor : m_axes)
        editor->setRemovable(m_axes.size() > 1);
    m_add->setVisible(m_axes.size() < kMostAxes);
    m_trialsField->setVisible(m_kind->currentIndex() == 1);
    const SearchPlan plan = this->plan();
    const bool whole = plan.axes.size() == m_axes.size();
    const std::vector<Problem> found = whole ? problems(plan) : std::vector<Problem>();
    if (!found.empty())
        m_size->setText(settingName(found.front().field) + u' ' + ruleOf(found.front()));
    else if (whole)
        m_size->setText(tr("%Ln trainings in the first round", nullptr, firstRoundTrials(plan)));
    else
        m_size->setText(tr("One of the settings above has no values yet."));
    m_size->setTone(whole && found.empty() ? Tone::Quiet : Tone::Bad);

    m_others->setText(
        tr("As on the Train page: %1").arg(groundText(m_ground.recipe, m_ground.preset)));
    m_controls->setStartable(whole && found.empty() && m_collection && !m_job.isRunning());
    m_empty->setTitle(m_collection ? tr("Nothing searched yet") : tr("No collection is open"));
    m_empty->setText(
        m_collection
            ? tr("Each combination trains a network of its own; the chart shows which settings "
                 "recognise most of the development clips. The test part is not looked at.")
            : tr("Open a collection of music on the Data page, then search here."));
}

void SearchView::start()
{
    SearchSettings settings;
    settings.run = m_ground;
    settings.plan = plan();
    m_plan = settings.plan;
    m_outcome = {};
    m_done = 0;
    m_epochsDone = m_epochsAll = 0;
    m_folder = newSearchFolder();
    m_banner->clear();
    m_controls->begin(tr("Listening to the clips"));
    m_job.start(m_collection, settings, m_folder.toStdString());
}

void SearchView::note(const SearchTrial& trial)
{
    if (trial.number < static_cast<int>(m_outcome.trials.size()))
        m_outcome.trials[static_cast<std::size_t>(trial.number)] = trial;
    ++m_done;
    showResult();
}

void SearchView::showResult()
{
    m_charts->show(m_plan, m_outcome);
    const int best = m_outcome.best();
    m_trainThis->setEnabled(best >= 0);
    m_seeRuns->setEnabled(m_done > 0);
    const auto failed =
        std::count_if(m_outcome.trials.begin(), m_outcome.trials.end(),
                      [](const SearchTrial& trial) { return trial.error.has_value(); });
    if (failed > 0)
        m_banner->say(
            tr("%Ln trials failed; their runs say why.", nullptr, static_cast<int>(failed)),
            Mood::Warn);
    if (best < 0) {
        m_best->setText(tr("No trial is done yet"));
        m_bestScore->clear();
        return;
    }
    const SearchTrial& trial = m_outcome.trials[static_cast<std::size_t>(best)];
    m_best->setText(tr("Best so far: %1").arg(pointText(m_plan.axes, trial.point)));
    const int hits = static_cast<int>(std::lround(trial.score->accuracy * trial.score->clips));
    const Interval interval = wilsonInterval(hits, trial.score->clips);
    m_bestScore->setText(tr("%1 of %Ln development clips (%2 to %3)", nullptr, trial.score->clips)
                             .arg(percentText(trial.score->accuracy), percentText(interval.low),
                                  percentText(interval.high)));
}

} // namespace genrescope::ui
