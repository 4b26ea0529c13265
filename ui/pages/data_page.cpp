// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "ui/pages/collection_view.h"
#include "ui/pages/download_dialog.h"
#include "ui/pages/exploration_view.h"
#include "ui/pages/page_header.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace genrescope::ui {

namespace {
constexpr int kFewestClips = 10; ///< of a genre: one of them tests
constexpr double kWindowSeconds = 30;
} // namespace

DataPage::DataPage(Preferences& preferences, GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_views(new QStackedWidget)
    , m_view(new CollectionView(colours, m_player))
    , m_exploration(new ExplorationView(colours))
    , m_banner(new Banner)
    , m_line(new QStackedWidget)
    , m_progress(new ProgressLine(ProgressLine::Stop::Button))
    , m_path(new Label({}, Type::Body, Tone::Quiet))
    , m_recentMenu(new QMenu(this))
    , m_recent(new QPushButton(tr("Recent")))
    , m_open(new QPushButton(iconOf(Icon::Open), tr("Open a folder…")))
    , m_more(new QPushButton(tr("More")))
    , m_train(new QPushButton(iconOf(Icon::Train, QPalette::HighlightedText), tr("Train on this")))
{
    m_banner->setObjectName(u"banner");
    m_progress->setObjectName(u"progress");
    m_open->setObjectName(u"openFolder");
    m_recent->setObjectName(u"recent");
    m_train->setObjectName(u"trainOnThis");
    m_path->setObjectName(u"path");
    m_path->setElided(true);
    m_more->setObjectName(u"more");
    m_recent->setMenu(m_recentMenu);
    m_more->setMenu(makeMore());
    m_view->setExploration(m_exploration);
    m_train->setDefault(true);

    m_views->addWidget(makeStart());
    m_views->addWidget(m_view);
    auto* column = pageColumn(this);
    column->addLayout(pageHeader(tr("Data"), {m_recent, m_more, m_open, m_train}));
    m_line->addWidget(m_path);
    m_line->addWidget(m_progress);
    m_line->setFixedHeight(height::control); // nothing moves when the work is done
    column->addWidget(m_line);
    column->addWidget(m_banner);
    column->addWidget(m_views, 1);

    connect(m_open, &QPushButton::clicked, this, &DataPage::chooseFolder);
    connect(m_train, &QPushButton::clicked, this, &DataPage::trainingAsked);
    connect(m_view, &CollectionView::editAsked, this, &DataPage::edit);
    connect(m_view, &CollectionView::undoAsked, this, &DataPage::undo);
    connect(m_view, &CollectionView::playAsked, this, &DataPage::play);
    connect(m_view, &CollectionView::explorationAsked, m_exploration, &ExplorationView::begin);
    connect(m_exploration, &ExplorationView::playAsked, this, &DataPage::play);
    connect(&m_player, &Player::failed, this,
            [this](const QString& sentence) { m_banner->say(sentence, Mood::Warn); });
    connect(m_progress, &ProgressLine::stopClicked, this, [this] {
        m_progress->setStopping();
        m_openJob.requestStop();
        m_demoJob.requestStop();
    });
    connectJobs();
    showRecent();
    showState();
}

QWidget* DataPage::makeStart()
{
    m_start = new DropArea(
        Icon::Data, tr("Drop a folder of music here"),
        tr("with one folder in it for each genre, such as the GTZAN data set. Every clip is looked "
           "at; what can't be used is set aside and listed, and nothing in the folder is "
           "changed."));
    m_start->setObjectName(u"dropArea");
    auto* open = new QPushButton(tr("Open a folder…"));
    open->setObjectName(u"openFolderBelow");
    open->setDefault(true);
    m_demo = new QPushButton(tr("Compose a demo collection"));
    m_demo->setObjectName(u"demo");
    m_demo->setToolTip(tr("180 short pieces in six styles, composed by the program itself: for "
                          "trying it without a download. They are sketches, not recordings."));
    connect(open, &QPushButton::clicked, this, &DataPage::chooseFolder);
    connect(m_demo, &QPushButton::clicked, this, &DataPage::openDemo);
    auto* get = new QPushButton(tr("Download GTZAN…"));
    get->setObjectName(u"downloadBelow");
    connect(get, &QPushButton::clicked, this, &DataPage::download);
    m_start->addButton(open);
    m_start->addButton(get);
    m_start->addButton(m_demo);
    return m_start;
}

void DataPage::connectJobs()
{
    connect(&m_openJob, &OpenCollectionJob::opened, this,
            [this](std::shared_ptr<const Collection> collection) {
                m_collection = std::move(collection);
                const QString folder = QString::fromStdString(m_collection->folder.string());
                m_path->setText(folder);
                m_preferences.addRecentCollection(folder);
                m_view->setCollection(m_collection);
                m_exploration->setCollection(m_collection);
                showReading();
                m_progress->begin(tr("Looking at the clips"));
                showRecent();
                showState();
                emit collectionOpened(m_collection);
            });
    connect(&m_openJob, &OpenCollectionJob::clipChecked, m_view, &CollectionView::addCheck);
    connect(&m_openJob, &OpenCollectionJob::compared, m_view, &CollectionView::setCompared);
    connect(&m_openJob, &OpenCollectionJob::finished, this, &DataPage::summarise);
    connect(&m_demoJob, &DemoCollectionJob::finished, this,
            [this](const std::filesystem::path& folder) {
                openFolder(QString::fromStdString(folder.string()));
            });
    for (Job* job : std::initializer_list<Job*>{&m_openJob, &m_demoJob}) {
        connect(job, &Job::progressed, m_progress, &ProgressLine::setProgress);
        connect(job, &Job::failed, this, [this](const Error& error) {
            if (goOn())
                return;
            showReading();
            if (error.code == ErrorCode::NoClips)
                m_banner->say(sentenceOf(error) + QStringLiteral(" ") +
                              tr("If the files' own tags name their genres, choose that under "
                                 "More."));
            else if (error.code != ErrorCode::Cancelled)
                m_banner->say(sentenceOf(error));
            else if (m_collection)
                m_banner->say(tr("Stopped: not every clip was looked at. Training looks at the "
                                 "others itself."),
                              Mood::Neutral);
            showState();
        });
    }
}

/// Does what was asked for while something else was in progress.
bool DataPage::goOn()
{
    const auto next = std::exchange(m_next, nullptr);
    if (next)
        next();
    return next != nullptr;
}

void DataPage::summarise()
{
    if (goOn())
        return;
    std::vector<int> clips(m_collection->genres.size());
    for (const Clip& clip : m_collection->clips)
        ++clips[static_cast<std::size_t>(clip.genre)];
    QStringList small;
    for (std::size_t genre = 0; genre < clips.size(); ++genre)
        if (clips[genre] < kFewestClips)
            small << QString::fromStdString(m_collection->genres[genre]);
    QStringList words;
    if (const int aside = m_view->setAsideCount(); aside > 0)
        words << tr("%Ln clips are set aside and take no part. The list says why.", nullptr, aside);
    if (!small.isEmpty())
        words
            << tr("Too few clips to train, develop and test on (fewer than %1): %2. Add clips, or "
                  "merge these genres with others.")
                   .arg(countText(kFewestClips))
                   .arg(small.join(QStringLiteral(", ")));
    if (!words.isEmpty())
        m_banner->say(words.join(u' '), Mood::Warn);
    showState();
}

QMenu* DataPage::makeMore()
{
    auto* menu = new QMenu(this);
    connect(menu->addAction(tr("Open a table of files…")), &QAction::triggered, this,
            &DataPage::chooseTable);
    connect(menu->addAction(tr("Download GTZAN…")), &QAction::triggered, this, &DataPage::download);
    menu->addSeparator();
    m_tagGenres = menu->addAction(tr("Genres as the files' tags say"));
    m_tagGenres->setCheckable(true);
    m_cutSongs = menu->addAction(tr("Cut long songs into half minutes"));
    m_cutSongs->setCheckable(true);
    m_cutSongs->setToolTip(tr("The pieces of a song always go to the same part."));
    for (QAction* action : {m_tagGenres, m_cutSongs})
        connect(action, &QAction::triggered, this, [this] {
            readAs({m_tagGenres->isChecked(), m_cutSongs->isChecked() ? kWindowSeconds : 0});
        });
    return menu;
}

void DataPage::readAs(ReadingSettings settings)
{
    edit({CollectionEdit::Kind::ReadAs, {}, {}, {}, settings});
}

void DataPage::edit(const CollectionEdit& edit)
{
    if (const auto made = addEdit(m_asked.toStdString(), edit); !made)
        m_banner->say(sentenceOf(made.error()));
    else
        reopen();
}

void DataPage::undo()
{
    if (const auto undone = undoEdit(m_asked.toStdString()); !undone)
        m_banner->say(sentenceOf(undone.error()));
    else
        reopen();
}

/// What was read stays in the cache, so this takes no time to speak of.
void DataPage::reopen()
{
    openFolder(m_asked);
}

void DataPage::takeEdits(const QString& collection)
{
    if (m_collection && collection == m_asked)
        reopen();
}

void DataPage::showReading()
{
    const auto edits = editsOf(m_asked.toStdString());
    const ReadingSettings reading = edits ? readingIn(*edits) : ReadingSettings();
    m_tagGenres->setChecked(reading.genresFromTags);
    m_cutSongs->setChecked(reading.windowSeconds > 0);
    for (QAction* action : {m_tagGenres, m_cutSongs})
        action->setEnabled(!m_asked.isEmpty());
    m_view->setUndoable(edits && !edits->empty());
}

/// The same clip again: stops it.
void DataPage::play(const QString& file)
{
    if (m_player.isPlaying() && m_player.file() == file)
        return m_player.stop();
    m_player.setFile(file);
    m_player.play();
}

void DataPage::chooseTable()
{
    const QString table = QFileDialog::getOpenFileName(
        this, tr("Open a table with a column for files and one for genres"), {},
        tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!table.isEmpty())
        openFolder(table);
}

void DataPage::download()
{
    auto* dialog = new DownloadDialog(this);
    dialog->setObjectName(u"downloadDialog");
    connect(dialog, &DownloadDialog::openAsked, this, &DataPage::openFolder);
    dialog->open();
}

void DataPage::openFolder(const QString& folder)
{
    if (m_openJob.isRunning() || m_demoJob.isRunning()) {
        m_next = [this, folder] { openFolder(folder); };
        m_openJob.requestStop();
        m_demoJob.requestStop();
        return;
    }
    m_asked = folder;
    m_banner->clear();
    m_progress->begin(tr("Opening %1").arg(QFileInfo(folder).fileName()));
    m_openJob.start(folder.toStdString());
    showState();
}

void DataPage::openDemo()
{
    const QString folder = demoCollectionFolder();
    if (QFileInfo(folder).isDir()) // it is there only when it is whole
        return openFolder(folder);
    if (m_demoJob.isRunning())
        return;
    if (m_openJob.isRunning()) {
        m_next = [this] { openDemo(); };
        m_openJob.requestStop();
        return;
    }
    m_banner->clear();
    m_progress->begin(tr("Composing"));
    m_demoJob.start(folder.toStdString());
    showState();
}

void DataPage::showState()
{
    const bool busy = m_openJob.isRunning() || m_demoJob.isRunning();
    m_views->setCurrentIndex(m_collection ? 1 : 0);
    m_line->setCurrentWidget(busy ? static_cast<QWidget*>(m_progress) : m_path);
    m_line->setVisible(busy || m_collection);
    m_open->setVisible(m_collection != nullptr);
    m_more->setVisible(m_collection != nullptr || !m_asked.isEmpty());
    m_train->setVisible(m_collection != nullptr);
    m_demo->setEnabled(!busy);
}

void DataPage::showRecent()
{
    m_recentMenu->clear();
    const QStringList folders = m_preferences.recentCollections();
    for (const QString& folder : folders) {
        const QAction* action = m_recentMenu->addAction(QDir::toNativeSeparators(folder));
        connect(action, &QAction::triggered, this, [this, folder] { openFolder(folder); });
    }
    m_recent->setVisible(!folders.isEmpty());
}

void DataPage::setDropLit(bool lit)
{
    m_start->setLit(lit);
}

void DataPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Open a folder of music by genre"),
        m_preferences.musicFolder());
    if (!folder.isEmpty())
        openFolder(folder);
}

} // namespace genrescope::ui
