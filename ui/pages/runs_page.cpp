// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs_page.h"

#include "core/base/files.h"
#include "core/lab/history_file.h"
#include "core/lab/run_folder.h"
#include "ui/pages/page_header.h"
#include "ui/pages/run_details.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/score_cell.h"
#include "ui/widgets/table.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace genrescope::ui {

namespace {
constexpr int kClockMs = 1000;
constexpr int kSettleMs = 300;
constexpr Length kWordsWidth{280};
} // namespace

RunsPage::RunsPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_filtered(&m_runs)
    , m_views(new QStackedWidget)
    , m_empty(new EmptyPanel(Icon::Runs, tr("No runs yet"),
                             tr("Every training is kept here with its settings, its curve and its "
                                "network. Train one, and it appears while it learns.")))
    , m_banner(new Banner)
    , m_details(new RunDetails)
    , m_path(new Label({}, Type::Body, Tone::Quiet))
    , m_undo(new QPushButton(iconOf(Icon::Undo), tr("Undo")))
    , m_open(new QPushButton(iconOf(Icon::Open), tr("Open other runs…")))
    , m_reproduce(new QPushButton(tr("Reproduce the report…")))
    , m_compare(new QPushButton(iconOf(Icon::Compare, QPalette::HighlightedText), tr("Compare")))
{
    m_banner->setObjectName(u"banner");
    m_empty->setObjectName(u"emptyPanel");
    m_compare->setObjectName(u"compare");
    m_compare->setDefault(true);
    m_path->setObjectName(u"storePath");
    m_path->setElided(true);
    m_undo->setObjectName(u"undoDelete");
    m_open->setObjectName(u"openStore");
    m_open->setToolTip(tr("Shows the runs of another folder"));
    m_reproduce->setObjectName(u"reproduce");
    m_reproduce->setToolTip(tr("Runs every experiment of the 2016 report anew and sets its figures "
                               "beside the printed ones"));
    m_banner->addButton(m_undo);
    auto* train = new QPushButton(iconOf(Icon::Train, QPalette::HighlightedText), tr("Train"));
    train->setObjectName(u"goTrain");
    train->setDefault(true);
    connect(train, &QPushButton::clicked, this, &RunsPage::trainingAsked);
    m_empty->addButton(train);
    auto* full = new QWidget;
    auto* parts = new QVBoxLayout(full);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::medium);
    parts->addWidget(makeFilters());
    parts->addWidget(makeTable(), 1);
    parts->addWidget(m_details);
    m_views->addWidget(m_empty);
    m_views->addWidget(full);

    auto* column = pageColumn(this);
    column->addLayout(pageHeader(tr("Runs"), {m_reproduce, m_open, m_compare}));
    column->addWidget(m_path);
    column->addWidget(m_banner);
    column->addWidget(m_views, 1);

    connectParts();
    connectStore();
    connectDetails();
    showState();
    openStore(m_preferences.runStore());
}

QWidget* RunsPage::makeFilters()
{
    m_words = new QLineEdit;
    m_words->setObjectName(u"filterWords");
    m_words->setPlaceholderText(tr("Find by name, note, setting…"));
    m_words->setAccessibleName(tr("Find runs"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(kWordsWidth);
    m_state = new QComboBox;
    m_state->setObjectName(u"filterState");
    m_state->setAccessibleName(tr("State of the runs"));
    m_state->addItem(tr("All runs"));
    m_state->addItem(tr("Training"), int(RunRow::State::Training));
    m_state->addItem(tr("Finished"), int(RunRow::State::Finished));
    m_state->addItem(tr("Stopped"), int(RunRow::State::Stopped));
    m_state->addItem(tr("Interrupted"), int(RunRow::State::Interrupted));
    m_state->addItem(tr("Failed"), int(RunRow::State::Failed));
    m_state->addItem(tr("Can't be read"), int(RunRow::State::Damaged));
    m_count = new Label({}, Type::Body, Tone::Quiet);
    m_count->setObjectName(u"runCount");

    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_words);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_count);
    return filters;
}

QWidget* RunsPage::makeTable()
{
    m_table = ui::makeTable(&m_filtered);
    m_table->setObjectName(u"runs");
    m_table->setAccessibleName(tr("Runs"));
    m_table->setItemDelegateForColumn(
        RunTableModel::Score,
        new ScoreCell(RunTableModel::ShareRole, RunTableModel::IntervalRole, m_table));
    m_table->setItemDelegateForColumn(RunTableModel::Curve,
                                      new SparkCell(RunTableModel::CurveRole, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Age, Qt::DescendingOrder);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(RunTableModel::Settings, QHeaderView::Stretch);
    setColumnWidth(*m_table, RunTableModel::Name, Length{256});
    setColumnWidth(*m_table, RunTableModel::Score, Length{168});
    setColumnWidth(*m_table, RunTableModel::Curve, Length{96});
    setColumnWidth(*m_table, RunTableModel::State, Length{148});
    setColumnWidth(*m_table, RunTableModel::Age, Length{84});
    auto* card = new Card;
    card->setFlush(true);
    card->column()->addWidget(m_table);
    return card;
}

void RunsPage::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filtered.setWords(words);
        showState();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_state->currentData();
        m_filtered.setState(state.isValid()
                                ? std::optional(static_cast<RunRow::State>(state.toInt()))
                                : std::nullopt);
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunsPage::showChosen);
    connect(&m_runs, &RunTableModel::dataChanged, this, &RunsPage::showChosen);
    connect(&m_runs, &RunTableModel::ticksChanged, this, &RunsPage::showState);
    connect(m_compare, &QPushButton::clicked, this,
            [this] { emit comparisonAsked(m_runs.ticked()); });
    auto* space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &RunsPage::tickChosen);
}

void RunsPage::connectStore()
{
    connect(m_open, &QPushButton::clicked, this, &RunsPage::chooseStore);
    connect(m_reproduce, &QPushButton::clicked, this, &RunsPage::reproductionAsked);
    connect(&m_job, &ListRunsJob::listed, this, [this](const std::vector<RunSummary>& runs) {
        std::vector<RunRow> rows;
        rows.reserve(runs.size());
        for (const RunSummary& run : runs) {
            rows.push_back(rowOf(run));
            if (const int known = m_runs.rowOf(rows.back().folder); known >= 0)
                rows.back().curve = m_runs.run(known).curve; // until it is read anew
        }
        setRuns(std::move(rows));
    });
    connect(&m_job, &ListRunsJob::historiesRead, this,
            [this](const std::vector<ListRunsJob::History>& histories) {
                for (const ListRunsJob::History& history : histories)
                    m_runs.setCurve(QString::fromStdString(textOf(history.folder)),
                                    sparkOf(history.epochs));
            });
    const auto ended = [this] {
        watch();
        emit storeRead();
        if (std::exchange(m_again, false))
            refresh();
    };
    connect(&m_job, &ListRunsJob::finished, this, ended);
    connect(&m_job, &Job::failed, this, ended);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this,
            [this] { m_changed.start(kSettleMs); });
    m_changed.setSingleShot(true);
    connect(&m_changed, &QTimer::timeout, this, &RunsPage::refresh);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            refreshTraining();
            m_runs.setNow(QDateTime::currentDateTime());
        }
    });
    m_clock.start(kClockMs);
    auto* again = new QShortcut(QKeySequence::Refresh, this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &RunsPage::refresh);
}

void RunsPage::connectDetails()
{
    connect(m_details, &RunDetails::renamed, this,
            [this](const QString& folder, const QString& name) {
                label(folder, name, m_details->run().note);
            });
    connect(m_details, &RunDetails::noteChanged, this,
            [this](const QString& folder, const QString& note) {
                label(folder, m_details->run().name, note);
            });
    connect(m_details, &RunDetails::useAsked, this, [this](const QString& folder) {
        emit modelChosen(folder + u'/' + QLatin1String(runModelName));
    });
    connect(m_details, &RunDetails::resumeAsked, this, &RunsPage::resumeAsked);
    connect(m_details, &RunDetails::cloneAsked, this, &RunsPage::clone);
    connect(m_details, &RunDetails::folderAsked, this,
            [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(m_details, &RunDetails::deleteAsked, this, &RunsPage::remove);
    connect(m_details, &RunDetails::exportAsked, this, &RunsPage::exportRun);
    connect(m_details, &RunDetails::looked, this, &RunsPage::refreshRow);
    connect(m_undo, &QPushButton::clicked, this, &RunsPage::undo);
}

void RunsPage::exportRun(const QString& folder, RunExport what)
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export the run"), exportName(folder, what));
    if (file.isEmpty())
        return;
    const auto written = ui::exportRun(folder.toStdString(), what, file.toStdString());
    if (written)
        m_banner->say(tr("Written: %1").arg(QDir::toNativeSeparators(file)), Mood::Good);
    else
        m_banner->say(sentenceOf(written.error()));
}

void RunsPage::openStore(const QString& folder)
{
    m_store = folder;
    m_path->setText(QDir::toNativeSeparators(folder));
    m_runs.setRuns({});
    refresh();
}

void RunsPage::chooseStore()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open a folder of runs"), m_store);
    if (!folder.isEmpty()) {
        Settings settings = m_preferences.settings();
        settings.store = folder.toStdString();
        m_preferences.setSettings(settings);
        openStore(folder);
    }
}

void RunsPage::refresh()
{
    if (m_job.isRunning())
        m_again = true;
    else
        m_job.start(m_store.toStdString());
}

void RunsPage::watch()
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    if (QFileInfo(m_store).isDir())
        m_watcher.addPath(m_store);
}

void RunsPage::showEvent(QShowEvent* event)
{
    if (!m_job.isRunning())
        refresh();
    QWidget::showEvent(event);
}

void RunsPage::refreshTraining()
{
    for (int row = 0; row < m_runs.rowCount(); ++row) {
        if (m_runs.run(row).state == RunRow::State::Training)
            refreshRow(m_runs.run(row).folder);
    }
}

void RunsPage::refreshRow(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return; // the next look at the store leaves it out
    RunRow row = rowOf(summaryOf(folder.toStdString()));
    if (const auto history =
            loadHistory(std::filesystem::path(folder.toStdString()) / runHistoryName))
        row.curve = sparkOf(*history);
    putRun(row);
}

void RunsPage::label(const QString& folder, const QString& name, const QString& note)
{
    if (const auto written =
            writeLabel(folder.toStdString(), {name.toStdString(), note.toStdString()});
        !written) {
        m_undo->hide();
        m_banner->say(sentenceOf(written.error()));
    }
    refreshRow(folder);
}

void RunsPage::remove(const QString& folder)
{
    const QString name = m_details->run().name;
    const auto trashed = trashRun(folder.toStdString());
    m_undo->setVisible(trashed.has_value());
    if (!trashed) {
        m_banner->say(sentenceOf(trashed.error()));
        return;
    }
    m_trashed = QString::fromStdString(textOf(*trashed));
    m_runs.remove(folder);
    m_banner->say(tr("%1 is deleted.").arg(name), Mood::Neutral);
    showState();
}

void RunsPage::undo()
{
    const auto restored = restoreRun(m_trashed.toStdString());
    if (!restored) {
        m_banner->say(sentenceOf(restored.error()));
        return;
    }
    m_banner->clear();
    const QString folder = QString::fromStdString(textOf(*restored));
    refreshRow(folder);
    chooseRow(*m_table, m_filtered.rowOf(folder));
}

void RunsPage::clone(const QString& folder)
{
    const auto run = loadRunRecord(folder.toStdString());
    if (run) {
        emit cloneAsked(run->settings);
    } else {
        m_undo->hide();
        m_banner->say(sentenceOf(run.error()));
    }
}

void RunsPage::setRuns(std::vector<RunRow> runs)
{
    const QString chosen = chosenFolder();
    m_runs.setRuns(std::move(runs));
    m_runs.setNow(QDateTime::currentDateTime());
    const int row = qMax(0, m_filtered.rowOf(chosen));
    if (m_filtered.rowCount() > 0)
        chooseRow(*m_table, row);
    showState();
}

void RunsPage::putRun(const RunRow& run)
{
    m_runs.put(run);
    if (chosenFolder().isEmpty())
        chooseRow(*m_table, m_filtered.rowOf(run.folder));
    showState();
}

QString RunsPage::chosenFolder() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_filtered.run(rows.first().row()).folder;
}

void RunsPage::tickChosen()
{
    const QString folder = chosenFolder();
    if (!folder.isEmpty())
        m_runs.tick(folder, !m_runs.ticked().contains(folder));
}

void RunsPage::showChosen()
{
    const int row = m_runs.rowOf(chosenFolder());
    m_details->setVisible(row >= 0);
    if (row >= 0)
        m_details->show(m_runs.run(row));
}

void RunsPage::showState()
{
    const int all = m_runs.rowCount(), shown = m_filtered.rowCount();
    m_views->setCurrentIndex(all > 0 ? 1 : 0);
    m_count->setText(shown == all ? tr("%Ln runs", nullptr, all)
                                  : tr("%1 of %Ln runs", nullptr, all).arg(countText(shown)));
    const auto ticked = m_runs.ticked().size();
    m_compare->setVisible(all > 0);
    m_compare->setEnabled(ticked >= 2);
    m_compare->setText(ticked >= 2 ? tr("Compare %Ln runs", nullptr, int(ticked)) : tr("Compare"));
    m_compare->setToolTip(ticked >= 2 ? QString() : tr("Tick two runs or more, by mouse or Space"));
    showChosen();
}

} // namespace genrescope::ui
