// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identify_page.h"

#include "core/base/files.h"
#include "ui/pages/page_header.h"
#include "ui/pages/song_list_view.h"
#include "ui/pages/song_view.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_panel.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace genrescope::ui {

namespace {

constexpr const char* kSongPatterns =
    "*.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wav *.aiff *.aif *.au *.wma *.wv *.ape *.mpc "
    "*.caf *.w64 *.mka *.mp4 *.webm *.m3u *.m3u8 *.pls";
constexpr Length kListWidth{280};
constexpr Length kSongWidth{760}; ///< wider bars are not easier to read
constexpr std::size_t kMostSongs = 200;
constexpr double kSampleSeconds = 30;

QString modelName(const GenreModel& model, const QString& file)
{
    const QString data = QString::fromStdString(model.facts.dataName);
    return data.isEmpty() ? QFileInfo(file).completeBaseName() : data;
}

} // namespace

IdentifyPage::IdentifyPage(Preferences& preferences, GenreColours& colours,
                           std::unique_ptr<SoundOutput> output, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_songs(colours)
    , m_views(new QStackedWidget)
    , m_banner(new Banner)
    , m_listCard(new Card)
    , m_list(new SongListView)
    , m_song(new SongView(colours, std::move(output)))
    , m_modelLabel(new Label({}, Type::Body, Tone::Quiet))
    , m_export(new QPushButton(tr("Export")))
    , m_openSongs(new QPushButton(iconOf(Icon::Open), tr("Open songs…")))
    , m_stop(new QPushButton(iconOf(Icon::Stop), tr("Stop")))
    , m_openModel(new QPushButton(tr("Use another model…")))
    , m_backToModel(new QPushButton(tr("Back to the model before")))
{
    m_banner->setObjectName(u"banner");
    m_export->setObjectName(u"exportTimeline");
    m_openSongs->setObjectName(u"openSongs");
    m_stop->setObjectName(u"stopListening");
    m_openModel->setObjectName(u"openModel");
    m_modelLabel->setObjectName(u"modelLabel");
    m_backToModel->setObjectName(u"backToModel");
    m_openModel->setFlat(true);
    m_backToModel->setFlat(true);
    m_modelLabel->setElided(true);
    m_modelLabel->setAlignment(Qt::AlignRight);

    m_start = makeStart();
    m_noModel = makeNoModel();
    m_songsView = makeSongs();
    for (QWidget* view : {m_start, m_noModel, m_songsView})
        m_views->addWidget(view);

    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_modelLabel, 1);
    foot->addWidget(m_backToModel);
    foot->addWidget(m_openModel);
    auto* column = pageColumn(this);
    column->addLayout(pageHeader(tr("Identify"), {m_stop, m_export, m_openSongs}));
    column->addWidget(m_banner);
    column->addWidget(m_views, 1);
    column->addLayout(foot);

    auto* menu = new QMenu(m_export);
    menu->addAction(tr("Timeline as labels for Audacity…"), this,
                    [this] { exportTimeline(TimelineForm::Audacity); });
    menu->addAction(tr("Timeline as JAMS…"), this, [this] { exportTimeline(TimelineForm::Jams); });
    menu->addAction(tr("Timeline as a table (CSV)…"), this,
                    [this] { exportTimeline(TimelineForm::Csv); });
    m_export->setMenu(menu);
    connect(m_openSongs, &QPushButton::clicked, this, &IdentifyPage::chooseSongs);
    connect(m_stop, &QPushButton::clicked, &m_job, &Job::requestStop);
    connect(m_openModel, &QPushButton::clicked, this, &IdentifyPage::chooseModel);
    connect(m_backToModel, &QPushButton::clicked, this,
            [this] { useModel(m_preferences.modelFile()); });
    connect(m_list, &SongListView::songChosen, this, &IdentifyPage::showSong);
    connectJobs();
    showState();
    if (const QString file = m_preferences.modelFile(); !file.isEmpty())
        useModel(file);
}

QWidget* IdentifyPage::makeStart()
{
    m_drop = new DropArea(Icon::DropNote, tr("Drop a song anywhere in this window"),
                          tr("or open one, or paste it: MP3, M4A, FLAC, Ogg, Opus, WAV and most "
                             "others can be read. Folders and playlists too."));
    m_drop->setObjectName(u"dropArea");
    auto* open = new QPushButton(tr("Open songs…"));
    open->setObjectName(u"openSongsBelow");
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &IdentifyPage::chooseSongs);
    m_samples = new QPushButton(tr("Try samples"));
    m_samples->setObjectName(u"trySamples");
    m_samples->setToolTip(tr("Six short pieces that the program composes itself: sketches of "
                             "styles, not recordings."));
    connect(m_samples, &QPushButton::clicked, this, &IdentifyPage::trySamples);
    m_drop->addButton(open);
    m_drop->addButton(m_samples);
    return m_drop;
}

QWidget* IdentifyPage::makeNoModel()
{
    m_noModelPanel = new EmptyPanel(Icon::Model, {}, {});
    m_noModelPanel->setObjectName(u"noModel");
    auto* train = new QPushButton(tr("Train on your music"));
    train->setObjectName(u"goTrain");
    train->setDefault(true);
    auto* demo = new QPushButton(tr("Try it with made-up music"));
    demo->setObjectName(u"goDemo");
    auto* open = new QPushButton(tr("Open a model…"));
    connect(train, &QPushButton::clicked, this, &IdentifyPage::trainingAsked);
    connect(demo, &QPushButton::clicked, this, &IdentifyPage::demoAsked);
    connect(open, &QPushButton::clicked, this, &IdentifyPage::chooseModel);
    for (QPushButton* button : {train, demo, open})
        m_noModelPanel->addButton(button);
    return m_noModelPanel;
}

QWidget* IdentifyPage::makeSongs()
{
    m_list->setObjectName(u"songs");
    m_list->setModel(&m_songs);
    m_listCard->setFlush(true);
    m_listCard->column()->addWidget(m_list);
    m_listCard->setFixedWidth(kListWidth);

    m_song->setMaximumWidth(kSongWidth);
    auto* inner = new QWidget;
    auto* centred = new QHBoxLayout(inner);
    centred->setContentsMargins(0, space::medium, 0, 0);
    centred->addStretch(1);
    centred->addWidget(m_song, 1000);
    centred->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* view = new QWidget;
    auto* row = new QHBoxLayout(view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::page);
    row->addWidget(m_listCard);
    row->addWidget(scroll, 1);
    return view;
}

void IdentifyPage::connectJobs()
{
    connect(&m_modelJob, &OpenModelJob::finished, this, &IdentifyPage::modelReady);
    connect(&m_modelJob, &Job::failed, this, [this](const Error& error) {
        m_banner->say(sentenceOf(error));
        modelJobEnded();
    });
    connect(&m_samplesJob, &DemoCollectionJob::finished, this,
            [this](const std::filesystem::path& folder) {
                identify({QString::fromStdString(folder.string())});
                showState();
            });
    connect(&m_samplesJob, &Job::failed, this, [this](const Error& error) {
        m_banner->say(sentenceOf(error));
        showState();
    });
    connectListening();
}

void IdentifyPage::modelReady(const std::filesystem::path& file,
                              std::shared_ptr<const Listener> listener)
{
    m_listener = std::move(listener);
    m_banner->clear();
    if (file.empty()) {
        m_modelLabel->setText(tr("Listening with a snapshot of the training, epoch %1")
                                  .arg(countText(m_snapshotEpoch)));
        if (m_waiting.isEmpty())
            identify(m_named);
    } else {
        if (!m_snapshotWaiting)
            m_snapshotEpoch = 0;
        const QString name = QString::fromStdString(file.string());
        m_preferences.setModelFile(name);
        m_modelLabel->setText(tr("Listening with a model of %1, %Ln genres", nullptr,
                                 static_cast<int>(m_listener->model().genres.size()))
                                  .arg(modelName(m_listener->model(), name)));
        emit modelOpened(m_listener, file);
    }
    modelJobEnded();
}

void IdentifyPage::modelJobEnded()
{
    if (!m_modelWaiting.isEmpty())
        useModel(std::exchange(m_modelWaiting, {}));
    else if (m_snapshotWaiting)
        useSnapshot(std::exchange(m_snapshotWaiting, nullptr), m_snapshotEpoch);
    else
        startListening();
    showState();
}

void IdentifyPage::useSnapshot(std::shared_ptr<const GenreModel> model, int epoch)
{
    m_snapshotEpoch = epoch;
    m_modelWaiting.clear();
    if (m_modelJob.isRunning())
        m_snapshotWaiting = std::move(model);
    else
        m_modelJob.start(std::move(model));
    showState();
}

void IdentifyPage::connectListening()
{
    connect(&m_job, &IdentifyJob::songsListed, this, &IdentifyPage::showList);
    connect(&m_job, &IdentifyJob::outlined, &m_songs, &SongListModel::setPeaks);
    connect(&m_job, &IdentifyJob::songBegun, this, [this](int row) {
        m_listeningTo = row;
        m_songs.begin(row);
    });
    connect(&m_job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        if (total > 0 && m_songs.song(m_listeningTo).state == Song::State::Listening)
            m_songs.setHeardShare(m_listeningTo, double(qMin(done, total)) / double(total));
    });
    connect(&m_job, &IdentifyJob::glimpsed, &m_songs, &SongListModel::setGlimpse);
    connect(&m_job, &IdentifyJob::heard, &m_songs, &SongListModel::addMoment);
    connect(&m_job, &IdentifyJob::songAnswered, &m_songs, &SongListModel::answer);
    connect(&m_job, &IdentifyJob::songFailed, &m_songs, &SongListModel::fail);
    connect(&m_job, &IdentifyJob::finished, this, &IdentifyPage::startListening);
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            m_banner->say(sentenceOf(error));
        for (int row = 0; row < m_songs.rowCount(); ++row) {
            const Song::State state = m_songs.song(row).state;
            if (state == Song::State::Waiting || state == Song::State::Listening)
                m_songs.fail(row, error);
        }
        startListening();
    });
    connect(&m_songs, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& changed) {
        if (changed.row() == m_list->currentIndex().row())
            showSong(changed.row());
    });
}

void IdentifyPage::identify(const QStringList& named)
{
    if (named.isEmpty())
        return;
    m_waiting = named;
    m_banner->clear();
    if (m_job.isRunning())
        m_job.requestStop(); // the new songs begin when the old ones have ended
    else
        startListening();
}

void IdentifyPage::startListening()
{
    if (m_listener && !m_waiting.isEmpty() && !m_job.isRunning()) {
        m_named = std::exchange(m_waiting, {});
        std::vector<std::filesystem::path> paths;
        for (const QString& name : std::as_const(m_named))
            paths.emplace_back(name.toStdString());
        m_job.start(m_listener, paths, kMostSongs);
    }
    showState();
}

void IdentifyPage::showList(const SongList& list)
{
    if (list.files.size() > kMostSongs) {
        emit libraryAsked(std::exchange(m_named, {}));
        return;
    }
    if (!list.leftOut.empty()) {
        QString text = sentenceOf(list.leftOut.front());
        if (const auto others = static_cast<int>(list.leftOut.size()) - 1; others > 0)
            text += u' ' + tr("%Ln more could not be used either.", nullptr, others);
        m_banner->say(text, list.files.empty() ? Mood::Bad : Mood::Warn);
    } else if (list.files.empty()) {
        m_banner->say(tr("There are no sound files in what was dropped."));
    }
    if (list.files.empty())
        return;
    QStringList files;
    for (const std::filesystem::path& file : list.files)
        files << QString::fromStdString(file.string());
    m_songs.setSongs(files, m_listener->model().genres);
    m_list->setCurrentIndex(m_songs.index(0));
    showSong(0);
    showState();
}

void IdentifyPage::useListener(std::shared_ptr<const Listener> listener, const QString& name)
{
    m_listener = std::move(listener);
    m_modelLabel->setText(name);
    showState();
    startListening();
}

IdentifyPage::Heard IdentifyPage::heard() const
{
    return {m_songs.songs(), m_list->currentIndex().row(), m_waiting};
}

void IdentifyPage::showHeard(Heard heard)
{
    if (!heard.songs.empty()) {
        m_named.clear();
        for (const Song& song : heard.songs)
            m_named << song.file;
        m_songs.setSongs(std::move(heard.songs));
        const int row = qBound(0, heard.row, m_songs.rowCount() - 1);
        m_list->setCurrentIndex(m_songs.index(row));
        showSong(row);
    }
    identify(heard.waiting);
    showState();
}

void IdentifyPage::showSong(int row)
{
    m_shown = row;
    m_song->show(m_songs.song(row));
    showState();
}

void IdentifyPage::exportTimeline(TimelineForm form)
{
    const Song song = m_songs.song(m_shown);
    const std::string suffix(suffixOf(form));
    const QString name = QFileInfo(song.file).completeBaseName() + QString::fromStdString(suffix);
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the timeline"), name);
    if (file.isEmpty())
        return;
    const auto written =
        writeFile(file.toStdString(),
                  timelineText(form, *song.verdict, song.genres, song.file.toStdString()));
    if (written)
        m_banner->say(tr("Written: %1").arg(QDir::toNativeSeparators(file)), Mood::Good);
    else
        m_banner->say(sentenceOf(written.error()));
}

void IdentifyPage::showState()
{
    const bool songs = m_songs.rowCount() > 0;
    if (!m_listener && !m_modelJob.isRunning()) {
        m_views->setCurrentWidget(m_noModel);
        m_noModelPanel->setTitle(m_waiting.isEmpty() ? tr("No genres learned yet")
                                                     : tr("Your song is kept ready"));
        m_noModelPanel->setText(
            m_waiting.isEmpty()
                ? tr("Genrescope learns genres from examples. Give it a folder of music with one "
                     "folder for each genre; training takes about a minute. Or let it compose some "
                     "music of its own to try it out.")
                : tr("Genrescope has not learned any genres yet. Train a model, or open one: then "
                     "it will listen to %Ln songs at once.",
                     nullptr, static_cast<int>(m_waiting.size())));
    } else {
        m_views->setCurrentWidget(songs ? m_songsView : m_start);
    }
    m_listCard->setVisible(m_songs.rowCount() > 1);
    m_stop->setVisible(m_job.isRunning());
    m_samples->setEnabled(!m_samplesJob.isRunning());
    m_samples->setText(m_samplesJob.isRunning() ? tr("Composing…") : tr("Try samples"));
    m_export->setVisible(m_listener && m_shown >= 0 && m_shown < m_songs.rowCount() &&
                         m_songs.song(m_shown).verdict);
    m_openSongs->setVisible(m_listener && songs);
    m_modelLabel->setVisible(m_listener != nullptr);
    m_openModel->setVisible(m_listener != nullptr);
    m_backToModel->setVisible(m_listener && m_snapshotEpoch > 0 &&
                              !m_preferences.modelFile().isEmpty());
}

void IdentifyPage::useModel(const QString& file)
{
    m_snapshotWaiting.reset();
    if (m_modelJob.isRunning()) {
        m_modelWaiting = file;
        return;
    }
    m_modelJob.start(file.toStdString());
    showState();
}

void IdentifyPage::setDropLit(bool lit)
{
    m_drop->setLit(lit);
}

void IdentifyPage::chooseSongs()
{
    identify(QFileDialog::getOpenFileNames(
        this, tr("Open songs"), m_preferences.musicFolder(),
        tr("Songs (%1);;All files (*)").arg(QLatin1String(kSongPatterns))));
}

void IdentifyPage::trySamples()
{
    if (const QString folder = samplesFolder(); QFileInfo(folder).isDir())
        identify({folder}); // it is there only when it is whole
    else
        m_samplesJob.start(folder.toStdString(), {.clipsPerStyle = 1, .seconds = kSampleSeconds});
    showState();
}

void IdentifyPage::chooseModel()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a model"), runsFolder(),
                                                      tr("Models (*.safetensors);;All files (*)"));
    if (!file.isEmpty())
        useModel(file);
}

} // namespace genrescope::ui
