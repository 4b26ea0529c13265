// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library_page.h"

#include "core/base/files.h"
#include "core/library/exports.h"
#include "ui/pages/page_header.h"
#include "ui/pages/tag_dialog.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confidence_bars.h"
#include "ui/widgets/empty_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/table.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include "ui/settings/preferences.h"
#include <QTableView>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

constexpr Length kSharesWidth{216};
constexpr int kGenres = 10; ///< with a bar of their own

QPushButton* button(const QString& text, const char* name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

LibraryPage::LibraryPage(GenreColours& colours, const QString& database, const QString& journal,
                         QWidget* parent)
    : QWidget(parent)
    , m_colours(colours)
    , m_database(database.toStdString())
    , m_job(m_database, this)
    , m_tagging(journal.toStdString(), m_database, this)
    , m_model(colours)
    , m_views(new QStackedWidget)
    , m_banner(new Banner)
    , m_progress(new ProgressLine(ProgressLine::Stop::NoButton))
    , m_work(new QWidget)
    , m_pause(button(tr("Pause"), "pauseLibrary"))
    , m_stop(button(tr("Stop"), "stopLibrary"))
    , m_add(button(tr("Add music…"), "addMusic"))
    , m_export(button(tr("Export"), "exportLibrary"))
    , m_tag(button(tr("Write genres into files…"), "writeTags"))
    , m_undo(button(tr("Undo tagging"), "undoTagging"))
{
    m_banner->setObjectName(u"libraryBanner");
    m_progress->setObjectName(u"libraryProgress");
    m_shown.setSourceModel(&m_model);

    auto* menu = new QMenu(m_export);
    menu->addAction(tr("Table (CSV)…"), this, [this] { exportAs(QStringLiteral("csv")); });
    menu->addAction(tr("All that is known (JSON)…"), this,
                    [this] { exportAs(QStringLiteral("json")); });
    menu->addAction(tr("A playlist for each genre (M3U)…"), this,
                    [this] { exportAs(QStringLiteral("m3u")); });
    m_export->setMenu(menu);

    auto* work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(space::small);
    work->addWidget(m_progress, 1);
    work->addSpacing(space::small);
    work->addWidget(m_pause);
    work->addWidget(m_stop);

    m_views->addWidget(makeStart());
    m_views->addWidget(makeSongs());
    auto* column = pageColumn(this);
    column->addLayout(pageHeader(tr("Library"), {m_undo, m_tag, m_export, m_add}));
    column->addWidget(m_banner);
    column->addWidget(m_work);
    column->addWidget(m_views, 1);

    connect(m_add, &QPushButton::clicked, this, &LibraryPage::chooseFolder);
    connect(m_tag, &QPushButton::clicked, this, &LibraryPage::askTagging);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_tagging.undo();
        showState();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_job.isPaused())
            m_job.resume();
        else
            m_job.pause();
        showState();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_job.requestStop();
        m_waiting.clear();
        m_progress->setStopping();
    });
    connectJobs();
    showState();
}

QWidget* LibraryPage::makeStart()
{
    m_start = new DropArea(Icon::Library, tr("No music here yet"),
                           tr("Drop folders, playlists or songs here: Genrescope listens to them "
                              "on all cores and keeps what it heard. Nothing is sent anywhere, "
                              "and no file is changed."));
    m_start->setObjectName(u"libraryStart");
    auto* add = button(tr("Add a folder…"), "addFolder");
    add->setDefault(true);
    connect(add, &QPushButton::clicked, this, &LibraryPage::chooseFolder);
    m_start->addButton(add);
    return m_start;
}

QWidget* LibraryPage::makeSongs()
{
    m_songs = new QWidget;
    auto* row = new QHBoxLayout(m_songs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::wide);
    row->addWidget(makeTable(), 1);
    row->addWidget(makeShares());
    return m_songs;
}

QWidget* LibraryPage::makeTable()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"librarySearch");
    m_search->setPlaceholderText(tr("Search titles, artists, files"));
    m_search->setClearButtonEnabled(true);
    m_genre = new QComboBox;
    m_genre->setObjectName(u"libraryGenre");
    m_genre->setAccessibleName(tr("Genre"));
    m_genre->addItem(tr("All genres"));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(space::small);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_genre);

    m_table = ui::makeTable(&m_shown, LibraryModel::ColourRole);
    m_table->setObjectName(u"library");
    m_table->setAccessibleName(tr("Songs"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LibraryModel::Name, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(LibraryModel::Name, QHeaderView::Stretch);
    const int widths[] = {0, 92, 100, 54, 80, 76, 64, 104};
    for (int column = LibraryModel::Artist; column < LibraryModel::ColumnCount; ++column)
        setColumnWidth(*m_table, column, Length{widths[column]});

    const auto add = [&](const QString& text, const QKeySequence& keys, auto act) {
        auto* action = new QAction(text, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_table->addAction(action);
    };
    add(tr("Open in Identify"), Qt::Key_Return, &LibraryPage::openRow);
    add(tr("Copy rows"), QKeySequence::Copy, &LibraryPage::copyRows);
    add(tr("Forget (the file stays)"), QKeySequence::Delete, &LibraryPage::forgetRows);
    connect(m_table, &QTableView::doubleClicked, this, &LibraryPage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryPage::showState);
    connect(m_search, &QLineEdit::textChanged, &m_shown, &LibraryFilter::setText);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::showState);
    connect(m_genre, &QComboBox::currentIndexChanged, this, [this] {
        m_shown.setGenre(m_genre->currentData().toString());
        showState();
    });

    auto* card = new Card;
    card->setFlush(true);
    card->column()->addWidget(m_table);
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(filters);
    column->addWidget(card, 1);
    return view;
}

QWidget* LibraryPage::makeShares()
{
    m_shares = new ConfidenceBars(m_colours);
    m_shares->setObjectName(u"libraryShares");
    m_shares->setMost(kGenres);
    m_counts = new Label({}, Type::Body, Tone::Quiet);
    m_counts->setObjectName(u"libraryCounts");
    m_counts->setWordWrap(true);
    auto* title = new Label(tr("Genres"), Type::Title);
    title->setMinimumHeight(height::control);
    auto* view = new QWidget;
    view->setFixedWidth(kSharesWidth);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(m_shares);
    column->addWidget(m_counts);
    column->addStretch();
    return view;
}

void LibraryPage::connectJobs()
{
    connect(&m_job, &LibraryJob::songsDone, this, [this](const std::vector<LibrarySong>& songs) {
        m_model.put(songs);
        showShares();
        showState();
    });
    connect(&m_job, &Job::progressed, m_progress, &ProgressLine::setProgress);
    connect(&m_job, &LibraryJob::leftOut, this, [this](const std::vector<Error>& errors) {
        QString text = sentenceOf(errors.front());
        if (const auto others = static_cast<int>(errors.size()) - 1; others > 0)
            text += u' ' + tr("%Ln more could not be used either.", nullptr, others);
        m_banner->say(text, Mood::Warn);
    });
    connect(&m_job, &LibraryJob::loaded, this, &LibraryPage::startWork);
    connect(&m_job, &LibraryJob::finished, this, [this](const AnalysisOutcome& outcome) {
        const auto count = [](std::size_t songs) { return countText(qint64(songs)); };
        QStringList words{tr("%1 songs listened to").arg(count(outcome.heard))};
        if (outcome.known > 0)
            words << tr("%1 known already").arg(count(outcome.known));
        if (outcome.failed > 0)
            words << tr("%1 could not be heard: sort by State to see them")
                         .arg(count(outcome.failed));
        if (outcome.cancelled)
            words << tr("stopped before the end");
        if (m_banner->text().isEmpty())
            m_banner->say(words.join(QStringLiteral("  ·  ")), Mood::Neutral);
        startWork();
    });
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        m_banner->say(sentenceOf(error));
        m_waiting.clear();
        showState();
    });

    connect(&m_tagging, &TaggingJob::planned, this, &LibraryPage::previewTagging);
    connect(
        &m_tagging, &TaggingJob::finished, this,
        [this](const TaggingOutcome& outcome, const std::vector<LibrarySong>& songs, bool undone) {
            m_model.put(songs);
            m_canUndo = m_tagging.canUndo();
            tellTagging(outcome, undone);
            showState();
        });
    connect(&m_tagging, &Job::failed, this, [this](const Error& error) {
        m_banner->say(sentenceOf(error));
        showState();
    });
}

void LibraryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isLoaded)
        return;
    m_isLoaded = true;
    m_canUndo = m_tagging.canUndo();
    std::error_code ignored;
    if (std::filesystem::exists(m_database, ignored) && !m_job.isRunning())
        m_job.load();
}

void LibraryPage::setListener(std::shared_ptr<const Listener> listener,
                              const std::filesystem::path& modelFile)
{
    m_listener = std::move(listener);
    m_modelFile = modelFile;
    startWork();
}

void LibraryPage::add(const QStringList& named)
{
    m_waiting += named;
    m_banner->clear();
    if (!m_listener)
        m_banner->say(tr("Nobody listens yet: train a model, or open one on Identify. Your music "
                         "is kept in line."),
                      Mood::Warn);
    startWork();
}

void LibraryPage::startWork()
{
    if (m_listener && !m_waiting.isEmpty() && !m_job.isRunning()) {
        std::vector<std::filesystem::path> paths;
        for (const QString& name : std::exchange(m_waiting, {}))
            paths.emplace_back(name.toStdString());
        m_progress->begin(tr("Listening"));
        m_job.analyse(m_listener, m_modelFile, paths);
    }
    showState();
}

void LibraryPage::showState()
{
    const bool working = m_job.isRunning() && m_isLoaded;
    const bool any = m_model.rowCount() > 0;
    m_views->setCurrentWidget(any ? m_songs : m_start);
    m_work->setVisible(working && m_listener);
    m_pause->setText(m_job.isPaused() ? tr("Go on") : tr("Pause"));
    for (QPushButton* each : {m_export, m_tag, m_add})
        each->setVisible(any);
    m_tag->setEnabled(any && !m_tagging.isRunning());
    m_undo->setVisible(any && !m_tagging.isRunning() && m_canUndo);
    const auto chosen = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    QStringList words{tr("%Ln songs", nullptr, m_model.rowCount())};
    if (m_shown.rowCount() != m_model.rowCount())
        words << tr("%1 shown").arg(countText(m_shown.rowCount()));
    if (chosen > 0)
        words << tr("%1 chosen").arg(countText(chosen));
    m_counts->setText(words.join(QStringLiteral("  ·  ")));
}

void LibraryPage::showShares()
{
    const std::vector<GenreShare> shares = m_model.genreShares();
    m_shares->setShares(shares);
    for (const GenreShare& share : shares) {
        if (m_genre->findData(share.genre) < 0)
            m_genre->addItem(titleOf(share.genre), share.genre);
    }
}

void LibraryPage::setDropLit(bool lit)
{
    m_start->setLit(lit);
}

void LibraryPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Add a folder of music"),
        Preferences().musicFolder());
    if (!folder.isEmpty())
        add({folder});
}

QList<int> LibraryPage::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows << m_shown.mapToSource(index).row();
    for (int row = 0; selected.isEmpty() && row < m_shown.rowCount(); ++row)
        rows << m_shown.mapToSource(m_shown.index(row, 0)).row();
    return rows;
}

void LibraryPage::exportAs(const QString& kind)
{
    std::vector<LibrarySong> songs;
    for (const int row : chosenRows())
        songs.push_back(m_model.song(row));
    if (kind == QStringLiteral("m3u")) {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Put the playlists into"));
        if (folder.isEmpty())
            return;
        const auto written = writeGenrePlaylists(songs, folder.toStdString());
        if (written)
            m_banner->say(tr("%Ln playlists written", nullptr, static_cast<int>(written->size())),
                          Mood::Good);
        else
            m_banner->say(sentenceOf(written.error()));
        return;
    }
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the library"),
                                                      QStringLiteral("genrescope-library.") + kind);
    if (file.isEmpty())
        return;
    const auto written = writeFile(
        file.toStdString(), kind == QStringLiteral("csv") ? libraryCsv(songs) : libraryJson(songs));
    if (written)
        m_banner->say(tr("%Ln songs written", nullptr, static_cast<int>(songs.size())), Mood::Good);
    else
        m_banner->say(sentenceOf(written.error()));
}

void LibraryPage::copyRows() const
{
    QStringList lines;
    for (const int row : chosenRows())
        lines << m_model.rowText(row);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LibraryPage::openRow()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        emit songChosen(
            QString::fromStdString(m_model.song(m_shown.mapToSource(current).row()).file.string()));
}

void LibraryPage::forgetRows()
{
    if (!m_table->selectionModel()->hasSelection() || m_job.isRunning())
        return;
    const QList<int> rows = chosenRows();
    std::vector<std::filesystem::path> files;
    for (const int row : rows)
        files.push_back(m_model.song(row).file);
    auto store = SongStore::open(m_database);
    const auto removed = store ? store->remove(files) : tl::unexpected(store.error());
    if (!removed)
        return m_banner->say(sentenceOf(removed.error()));
    m_model.remove(rows);
    showShares();
    showState();
}

void LibraryPage::askTagging()
{
    std::vector<LibrarySong> songs;
    for (const int row : chosenRows()) {
        // What is in doubt is tagged only where it was chosen by hand.
        const LibrarySong& song = m_model.song(row);
        if (song.doubt == Doubt::None || m_table->selectionModel()->hasSelection())
            songs.push_back(song);
    }
    m_tagging.plan(songs);
    showState();
}

void LibraryPage::previewTagging(const TaggingPlan& plan)
{
    auto* dialog = new TagDialog(plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_tagging.write(dialog->chosen());
        showState();
    });
    connect(dialog, &QDialog::rejected, this, &LibraryPage::showState);
    dialog->open();
}

void LibraryPage::tellTagging(const TaggingOutcome& outcome, bool undone)
{
    const auto done = static_cast<int>(outcome.done.size());
    QString text = undone ? tr("The old genre is back in %Ln files.", nullptr, done)
                          : tr("The genre was written into %Ln files.", nullptr, done);
    if (!outcome.failures.empty()) {
        text += u' ' + tr("%Ln files were left as they were:", nullptr,
                          static_cast<int>(outcome.failures.size()));
        for (const Error& error : outcome.failures)
            text += u'\n' + sentenceOf(error);
    }
    m_banner->say(text, outcome.failures.empty() ? Mood::Good : Mood::Warn);
}

} // namespace genrescope::ui
