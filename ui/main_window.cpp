// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/jobs/job.h"
#include "ui/log/error_log.h"
#include "ui/log/log_dialog.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/experiments_page.h"
#include "ui/pages/guide_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/tour.h"
#include "ui/pages/train_page.h"
#include "ui/pages/what_is_this.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/reading_order.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QWhatsThis>

namespace genrescope::ui {

namespace {

constexpr QSize kFirstSize{1180, 780};
constexpr QSize kLeastSize{1080, 680};
constexpr int kTitleBar = 40; ///< that the desktop adds

QStringList localPaths(const QMimeData& mimeData)
{
    QStringList paths;
    const QList<QUrl> urls = mimeData.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_colours(m_preferences.genreNames())
    , m_rail(new Rail)
    , m_pages(new QStackedWidget)
    , m_identify(new IdentifyPage(m_preferences, m_colours))
    , m_data(new DataPage(m_preferences, m_colours))
    , m_library(new LibraryPage(m_colours, libraryFile(), tagJournalFile()))
    , m_train(new TrainPage(m_colours))
    , m_experiments(new ExperimentsPage)
    , m_runs(new RunsPage(m_preferences))
    , m_compare(new ComparePage(m_colours))
    , m_settings(new SettingsPage(m_preferences))
    , m_tour(new Tour(this))
{
    setWindowTitle(tr("Genrescope"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize((QSizeF(kLeastSize) * textScale())
                       .toSize()
                       .boundedTo(screen()->availableSize() - QSize(0, kTitleBar)));

    addPage(Icon::Identify, tr("Identify"), m_identify);
    addPage(Icon::Data, tr("Data"), m_data);
    addPage(Icon::Train, tr("Train"), m_train);
    addPage(Icon::Search, tr("Experiments"), m_experiments);
    addPage(Icon::Runs, tr("Runs"), m_runs);
    addPage(Icon::Compare, tr("Compare"), m_compare);
    addPage(Icon::Library, tr("Library"), m_library);
    auto* help = new RailButton(Icon::Ask, tr("What is it?"));
    help->setObjectName(u"whatIsThis");
    help->setToolTip(tr("Then click any chart or number: it says what it is (Shift+F1)"));
    connect(help, &QAbstractButton::clicked, this, [] { QWhatsThis::enterWhatsThisMode(); });
    m_rail->addTool(help);
    addPage(Icon::Settings, tr("Settings"), m_settings);
    connect(new QShortcut(QKeySequence::WhatsThis, this), &QShortcut::activated, this,
            [] { QWhatsThis::enterWhatsThisMode(); });
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this,
            &MainWindow::paste);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            &MainWindow::showGuide);

    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    setCentralWidget(centre);

    connectPages();
    connectLaboratory();
    explainFigures(this);
    showPage(m_identify);
    if (!restoreGeometry(m_preferences.windowPlace()))
        resize((QSizeF(kFirstSize) * textScale())
                   .toSize()
                   .boundedTo(screen()->availableSize() - QSize(0, kTitleBar)));
    if (m_preferences.settings().reopen && !m_preferences.recentCollections().isEmpty())
        m_data->openFolder(m_preferences.recentCollections().constFirst());
}

MainWindow::~MainWindow()
{
    m_preferences.setGenreNames(m_colours.names());
}

void MainWindow::addPage(Icon icon, const QString& name, QWidget* page)
{
    if (page == m_settings)
        m_rail->addLastPage(icon, name);
    else
        m_rail->addPage(icon, name);
    page->setAccessibleName(name);
    m_order << page;
    m_pages->addWidget(new PageArea(page));
}

void MainWindow::showPage(QWidget* page)
{
    m_pages->setCurrentIndex(int(m_order.indexOf(page)));
    m_rail->choose(m_pages->currentIndex());
}

QWidget* MainWindow::presentPage() const
{
    return m_order[m_pages->currentIndex()];
}

void MainWindow::connectPages()
{
    connect(m_rail, &Rail::chosen, this, [this](int page) { showPage(m_order[page]); });
    connect(m_identify, &IdentifyPage::modelOpened, m_library, &LibraryPage::setListener);
    connect(m_identify, &IdentifyPage::libraryAsked, this, [this](const QStringList& named) {
        showPage(m_library);
        m_library->add(named);
    });
    connect(m_library, &LibraryPage::songChosen, this, [this](const QString& file) {
        showPage(m_identify);
        m_identify->identify({file});
    });
    connect(m_identify, &IdentifyPage::trainingAsked, this, [this] { showPage(m_train); });
    connect(m_identify, &IdentifyPage::demoAsked, this, [this] {
        showPage(m_data);
        m_data->openDemo();
    });
    connect(m_data, &DataPage::collectionOpened, m_train, &TrainPage::setCollection);
    connect(m_data, &DataPage::trainingAsked, this, [this] { showPage(m_train); });
    connect(m_train, &TrainPage::collectionAsked, this, [this] { showPage(m_data); });
}

/// Runs are trained on one page, listed on another, compared on a third.
void MainWindow::connectLaboratory()
{
    const auto trainLike = [this](const RunSettings& settings) {
        showPage(m_train);
        m_train->takeSettings(settings);
    };
    const auto listenWith = [this](const QString& file) {
        showPage(m_identify);
        m_identify->useModel(file);
    };
    const auto edited = [this](const QString& folder) { m_data->takeEdits(folder); };
    connect(m_train, &TrainPage::modelChosen, this, listenWith);
    connect(m_train, &TrainPage::snapshotChosen, this,
            [this](std::shared_ptr<const GenreModel> model, int epoch) {
                showPage(m_identify);
                m_identify->useSnapshot(std::move(model), epoch);
            });
    connect(m_train, &TrainPage::collectionEdited, this, edited);
    connect(m_train, &TrainPage::runChanged, m_runs, &RunsPage::refresh);
    connect(m_train, &TrainPage::settingsChanged, this,
            [this] { m_experiments->setGround(m_train->collection(), m_train->settings()); });
    connect(m_experiments, &ExperimentsPage::trainingAsked, this, trainLike);
    connect(m_experiments, &ExperimentsPage::groundAsked, this, [this] { showPage(m_train); });
    connect(m_experiments, &ExperimentsPage::runsAsked, this, [this](const QString& folder) {
        showPage(m_runs);
        m_runs->openStore(folder);
    });
    connect(m_runs, &RunsPage::trainingAsked, this, [this] { showPage(m_train); });
    connect(m_runs, &RunsPage::resumeAsked, this, [this](const QString& folder) {
        showPage(m_train);
        m_train->resumeRun(folder);
    });
    connect(m_runs, &RunsPage::cloneAsked, this, trainLike);
    connect(m_runs, &RunsPage::modelChosen, this, listenWith);
    connect(m_runs, &RunsPage::reproductionAsked, this, [this] {
        showPage(m_experiments);
        m_experiments->showReproduction();
    });
    connect(m_runs, &RunsPage::comparisonAsked, this, [this](const QStringList& runs) {
        showPage(m_compare);
        m_compare->compare(runs);
    });
    connect(m_compare, &ComparePage::runsAsked, this, [this] { showPage(m_runs); });
    connect(m_compare, &ComparePage::modelChosen, this, listenWith);
    connect(m_compare, &ComparePage::collectionEdited, this, edited);
    connect(m_settings, &SettingsPage::changed, this, &MainWindow::takeSettings);
    connect(m_settings, &SettingsPage::tourAsked, m_tour, &Tour::begin);
    connect(m_settings, &SettingsPage::guideAsked, this, &MainWindow::showGuide);
    connect(m_tour, &Tour::pageAsked, this, [this](int page) { showPage(m_order[page]); });
    connect(m_tour, &Tour::ended, this, [this] {
        m_preferences.setTourSeen(true);
        showPage(m_identify);
    });
    m_experiments->setGround(m_train->collection(), m_train->settings());
}

/// Opens the chapter of the page at hand: that of TrainPage is called "train".
void MainWindow::showGuide()
{
    if (!m_guide)
        m_guide = new GuideWindow(this);
    const QString page = QString::fromLatin1(presentPage()->metaObject()->className())
                             .section(QStringLiteral("::"), -1);
    m_guide->open(page.chopped(int(qstrlen("Page"))).toLower());
}

void MainWindow::takeSettings(const Settings& before, const Settings& now)
{
    if (now.theme != before.theme)
        setThemeChoice(themeChoice(QString::fromStdString(now.theme)));
    if (now.store != before.store)
        m_runs->openStore(m_preferences.runStore());
    if (now.language != before.language || now.textSize != before.textSize)
        emit remakeAsked();
}

MainWindow::Place MainWindow::place() const
{
    const QWidget* focus = focusWidget();
    return {saveGeometry(),
            m_pages->currentIndex(),
            m_identify->heard(),
            m_data->folder(),
            m_train->settings(),
            m_compare->compared(),
            focus ? focus->objectName() : QString()};
}

void MainWindow::takePlace(const Place& place)
{
    restoreGeometry(place.geometry);
    m_identify->showHeard(place.heard);
    if (place.collection.isEmpty()) {
        m_train->takeSettings(place.settings);
    } else { // the form chooses among the genres of a collection that is open
        connect(
            m_data, &DataPage::collectionOpened, this,
            [this, settings = place.settings] { m_train->takeSettings(settings); },
            Qt::SingleShotConnection);
        m_data->openFolder(place.collection);
    }
    if (!place.compared.isEmpty())
        m_compare->compare(place.compared);
    showPage(m_order[place.page]);
    if (auto* focus = place.focus.isEmpty() ? nullptr : findChild<QWidget*>(place.focus))
        focus->setFocus();
}

void MainWindow::showTourAtFirst()
{
    if (!m_preferences.tourSeen())
        m_tour->begin();
}

void MainWindow::tellWaiting()
{
    m_settings->tellWaiting();
}

void MainWindow::open(const QStringList& paths)
{
    QStringList songs;
    QString folder, model;
    const QWidget* present = presentPage();
    const bool toLibrary = present == m_library;
    const bool listens = toLibrary || (present == m_identify && m_identify->hasModel());
    for (const QString& path : paths) {
        const QFileInfo file(path);
        if (file.isDir() && !listens)
            folder = path;
        else if (file.suffix() == QStringLiteral("safetensors"))
            model = path;
        else
            songs << path; // whatever it is called: what it holds decides
    }
    if (!folder.isEmpty()) {
        showPage(m_data);
        m_data->openFolder(folder);
    }
    if (toLibrary && !songs.isEmpty()) {
        m_library->add(songs);
        songs.clear();
    }
    if (!model.isEmpty() || !songs.isEmpty())
        showPage(m_identify);
    if (!model.isEmpty())
        m_identify->useModel(model);
    m_identify->identify(songs);
}

void MainWindow::useModelAtFirst(const QString& file)
{
    if (!file.isEmpty() && m_preferences.modelFile().isEmpty())
        m_identify->useModel(file);
}

void MainWindow::setDropLit(bool lit)
{
    m_identify->setDropLit(lit);
    m_data->setDropLit(lit);
    m_library->setDropLit(lit);
}

/// Files that were copied in a file manager, or paths and addresses as text, one a line.
void MainWindow::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QStringList paths = localPaths(*copied);
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : paths.isEmpty() ? lines : QStringList()) {
        const QUrl url(line.trimmed());
        const QString path = url.isLocalFile() ? url.toLocalFile() : line.trimmed();
        if (QFileInfo(path).isAbsolute() && QFileInfo::exists(path))
            paths << path;
    }
    if (!paths.isEmpty())
        open(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool taken = !localPaths(*event->mimeData()).isEmpty();
    event->setAccepted(taken);
    setDropLit(taken);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    setDropLit(false);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    setDropLit(false);
    event->acceptProposedAction();
    open(localPaths(*event->mimeData()));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget*> stops = tabStops(this);
    if (stops.isEmpty())
        return false;
    const qsizetype now = stops.indexOf(focusWidget());
    const qsizetype then = next ? now + 1 : (now < 0 ? stops.size() : now) - 1;
    stops[(then + stops.size()) % stops.size()]->setFocus(next ? Qt::TabFocusReason
                                                               : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_mayClose && !work().isEmpty()) {
        event->ignore();
        askToClose();
        return;
    }
    stopWork();
    m_preferences.setWindowPlace(saveGeometry());
    QMainWindow::closeEvent(event);
}

QStringList MainWindow::work() const
{
    QStringList sentences;
    for (const Job* job : findChildren<Job*>()) {
        if (job->isRunning() && !job->work().isEmpty())
            sentences << job->work();
    }
    return sentences;
}

void MainWindow::askToClose()
{
    if (findChild<QMessageBox*>(QStringLiteral("askToClose")) != nullptr)
        return;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Work goes on"),
                                     tr("Close Genrescope now?"), QMessageBox::NoButton, this);
    question->setObjectName(u"askToClose");
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(work().join(u'\n'));
    const auto* yes = question->addButton(tr("Close"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Go on"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this,
            [this, yes](const QAbstractButton* chosen) {
                if (chosen != yes)
                    return;
                m_mayClose = true;
                close();
            });
    question->open();
}

/// All jobs at once, so that whoever waits for them waits for the slowest alone.
void MainWindow::stopWork()
{
    for (Job* job : findChildren<Job*>())
        job->requestStop();
}

void MainWindow::showBreakdown(const QString& what)
{
    stopWork();
    noteError({ErrorCode::Unexpected, "the window", what.toStdString()});
    (new LogDialog(tr("Something went wrong in Genrescope itself. Work in progress was stopped and "
                      "what it had is kept. Close the program and start it again."),
                   {}, this))
        ->open();
}

void MainWindow::showPreviousBreakdown(const QString& note)
{
    (new LogDialog(tr("Genrescope broke down the last time. A training that went on then can be "
                      "resumed under Runs."),
                   note, this))
        ->open();
}

} // namespace genrescope::ui
