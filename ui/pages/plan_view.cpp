// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_view.h"

#include "ui/text/figures.h"
#include "ui/text/recipe_text.h"
#include "ui/text/sentences.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace genrescope::ui {

namespace {

constexpr std::chrono::seconds kBetweenLooks{2};

QString nameOfKind(const std::string& kind)
{
    if (kind == "search")
        return PlanView::tr("Search");
    if (kind == "cross-validate")
        return PlanView::tr("Cross-validation");
    if (kind == "protocol")
        return PlanView::tr("Measurement by a protocol");
    if (kind == "extract")
        return PlanView::tr("Features");
    return PlanView::tr("Library");
}

/// What is done comes to, in a line; empty where that is too little.
QString resultText(const Gathered& gathered)
{
    if (gathered.search) {
        const int best = gathered.search->best();
        if (best < 0)
            return {};
        const SearchTrial& trial = gathered.search->trials[static_cast<std::size_t>(best)];
        return PlanView::tr("The best: %1 with %2")
            .arg(percentText(trial.score->accuracy),
                 pointText(gathered.searched.axes, trial.point));
    }
    if (gathered.crossValidation) {
        const Interval interval = gathered.crossValidation->interval();
        return PlanView::tr("%1 right (95 % interval %2 to %3)")
            .arg(percentText(gathered.crossValidation->mean()), percentText(interval.low),
                 percentText(interval.high));
    }
    if (gathered.protocol)
        return PlanView::tr("One network %1, all together %2")
            .arg(percentText(gathered.protocol->accuracy()),
                 percentText(gathered.protocol->ensembleAccuracy()));
    if (gathered.result.contains("songs"))
        return PlanView::tr("%Ln songs heard", nullptr, gathered.result["songs"].get<int>());
    if (gathered.result.contains("clips"))
        return PlanView::tr("Features of %Ln clips", nullptr, gathered.result["clips"].get<int>());
    return {};
}

} // namespace

PlanView::PlanView(QWidget* parent)
    : QWidget(parent)
    , m_open(new QPushButton(iconOf(Icon::Open), tr("Open a plan…")))
    , m_views(new QStackedWidget)
    , m_name(new Label({}, Type::Heading))
    , m_folderLabel(new Label({}, Type::Body, Tone::Quiet))
    , m_progress(new ProgressLine(ProgressLine::Stop::NoButton))
    , m_result(new Label({}, Type::Title))
    , m_more(new Label({}, Type::Body, Tone::Quiet))
    , m_seeRuns(new QPushButton(iconOf(Icon::Runs), tr("See its runs")))
    , m_seeFolder(new QPushButton(tr("Open the folder")))
    , m_banner(new Banner)
{
    m_open->setObjectName(u"openPlan");
    m_progress->setObjectName(u"planProgress");
    m_result->setObjectName(u"planResult");
    m_more->setObjectName(u"planMore");
    m_seeRuns->setObjectName(u"planRuns");
    m_seeFolder->setObjectName(u"planFolder");
    m_banner->setObjectName(u"planBanner");
    m_folderLabel->setElided(true);
    m_result->setWordWrap(true);
    m_more->setWordWrap(true);
    auto* panel = new EmptyPanel(
        Icon::Search, tr("Work on many machines"),
        tr("A search, a cross-validation, a measurement or a library too large for one computer "
           "can be cut into tasks for a cluster: in a terminal, genrescope-cli plan. Open the "
           "folder of such a plan to see how far it is and what it comes to, while it is worked "
           "on."));
    auto* openFirst = new QPushButton(tr("Open a plan…"));
    openFirst->setObjectName(u"openFirstPlan");
    openFirst->setDefault(true);
    panel->addButton(openFirst);
    connect(openFirst, &QPushButton::clicked, this, &PlanView::choose);

    auto* place = new QHBoxLayout;
    place->setSpacing(space::small);
    place->addWidget(m_name);
    place->addStretch();
    place->addWidget(m_open);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_seeRuns);
    actions->addWidget(m_seeFolder);
    actions->addStretch();
    auto* card = new Card;
    QVBoxLayout* parts = card->column();
    parts->addLayout(place);
    parts->addWidget(m_folderLabel);
    parts->addSpacing(space::small);
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_banner, m_result, m_more})
        parts->addWidget(part);
    parts->addLayout(actions);
    auto* opened = new QWidget;
    auto* openedColumn = new QVBoxLayout(opened);
    openedColumn->setContentsMargins(0, 0, 0, 0);
    openedColumn->addWidget(card);
    openedColumn->addStretch();
    m_views->addWidget(panel);
    m_views->addWidget(opened);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_result, m_more, m_seeRuns})
        part->hide();

    m_timer.setInterval(kBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &PlanView::look);
    connect(m_open, &QPushButton::clicked, this, &PlanView::choose);
    connect(m_seeRuns, &QPushButton::clicked, this,
            [this] { emit runsAsked(m_folder + QStringLiteral("/runs")); });
    connect(m_seeFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(&m_job, &PlanJob::finished, this, &PlanView::showPlan);
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            m_banner->say(sentenceOf(error));
    });
}

void PlanView::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a plan"), m_folder);
    if (!folder.isEmpty())
        open(folder);
}

void PlanView::open(const QString& folder)
{
    m_folder = folder;
    m_folderLabel->setText(QDir::toNativeSeparators(folder));
    m_banner->clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_result, m_more, m_seeRuns})
        part->hide();
    m_name->setText(tr("Open a plan"));
    m_views->setCurrentIndex(1);
    m_timer.start();
    look();
}

void PlanView::look()
{
    if (!m_folder.isEmpty() && !m_job.isRunning())
        m_job.look(m_folder.toStdString());
}

void PlanView::showPlan(const PlanState& state)
{
    if (state.plan.folder != std::filesystem::absolute(m_folder.toStdString()).lexically_normal())
        return; // another was opened meanwhile
    const auto tasks = static_cast<qint64>(state.plan.tasks);
    const auto done = static_cast<qint64>(state.done);
    m_name->setText(nameOfKind(state.plan.kind));
    m_progress->showShare(
        done == tasks
            ? tr("All tasks are done")
            : tr("%1 of %Ln tasks done", nullptr, static_cast<int>(tasks)).arg(countText(done)),
        done, tasks);
    m_progress->show();
    m_result->setText(resultText(*state.gathered));
    m_result->setVisible(!m_result->text().isEmpty());
    QStringList more;
    if (state.begun > 0)
        more << tr("%Ln more are being worked on.", nullptr, static_cast<int>(state.begun));
    if (state.gathered->added > 0)
        more << tr("A finer round was added: submit the plan again.");
    if (done == tasks && state.gathered->added == 0 && !state.gathered->written.empty())
        more << tr("Its tables are in the folder.");
    m_more->setText(more.join(u' '));
    m_more->setVisible(!more.isEmpty());
    m_seeRuns->setVisible(QDir(m_folder + QStringLiteral("/runs")).exists());

    const auto& missing = state.gathered->missing;
    const auto failed =
        std::ranges::count_if(missing, [](const MissingTask& task) { return bool(task.failure); });
    if (failed == 0) {
        m_banner->clear();
        return;
    }
    const auto first =
        std::ranges::find_if(missing, [](const MissingTask& task) { return bool(task.failure); });
    m_banner->say(tr("%Ln tasks failed and can be submitted again. The first: %1", nullptr,
                     static_cast<int>(failed))
                      .arg(sentenceOf(*first->failure)));
}

void PlanView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_folder.isEmpty()) {
        m_timer.start();
        look();
    }
}

void PlanView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace genrescope::ui
