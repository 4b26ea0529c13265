// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collection_view.h"

#include "ui/pages/clip_details.h"
#include "ui/pages/editors.h"
#include "ui/pages/genre_dialog.h"
#include "ui/text/figures.h"
#include "ui/text/flags.h"
#include "ui/text/sentences.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/stat.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace genrescope::ui {

namespace {

constexpr Length kGenresWidth{324};
constexpr int kAnyFlag = -1;

/// What core calls the ways in which music lies in folders.
[[maybe_unused]] constexpr const char* kLayouts[] = {
    QT_TRANSLATE_NOOP("Layout", "genre folders"), QT_TRANSLATE_NOOP("Layout", "flat"),
    QT_TRANSLATE_NOOP("Layout", "parts"), QT_TRANSLATE_NOOP("Layout", "table"),
    QT_TRANSLATE_NOOP("Layout", "tags")};
constexpr std::uint64_t kSeed = 1; ///< of splits that are drawn

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    return column;
}

} // namespace

CollectionView::CollectionView(GenreColours& colours, Player& player, QWidget* parent)
    : QWidget(parent)
    , m_genreModel(colours)
    , m_clipModel(colours)
    , m_clipCount(new Stat(tr("clips")))
    , m_genreCount(new Stat(tr("genres")))
    , m_minutes(new Stat(tr("minutes of music")))
    , m_layout(new Stat(tr("layout")))
    , m_protocol(choiceOf({{tr("Split at random"), int(Protocol::Random)},
                           {tr("Split by clip number"), int(Protocol::Report)},
                           {tr("Split by artist"), int(Protocol::Grouped)},
                           {tr("GTZAN's artist folds"), int(Protocol::ArtistFolds)},
                           {tr("GTZAN without faults"), int(Protocol::FaultFiltered)}}))
    , m_leakage(new Badge(QString()))
    , m_details(new ClipDetails(player))
{
    m_protocol->setObjectName(u"protocol");
    m_protocol->setAccessibleName(tr("How clips are split"));
    m_leakage->setObjectName(u"leakage");
    m_leakage->hide();
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &CollectionView::showSplit);

    auto* stats = new FlowLayout(space::page);
    for (QWidget* each : std::initializer_list<QWidget*>{m_clipCount, m_genreCount, m_minutes,
                                                         m_layout, m_leakage, m_protocol})
        stats->addWidget(each);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(space::wide);
    tables->addWidget(makeGenres());
    tables->addWidget(makeClips(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::wide);
    column->addLayout(stats);
    column->addLayout(tables, 1);
    showActions();
}

QWidget* CollectionView::makeGenres()
{
    m_genres = makeTable(&m_genreModel, GenreTableModel::ColourRole);
    m_genres->setObjectName(u"genres");
    m_genres->setAccessibleName(tr("Genres"));
    QHeaderView* header = m_genres->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(GenreTableModel::Name, QHeaderView::Stretch);
    connect(m_genres->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CollectionView::filterByGenre);

    m_rename = new QPushButton(tr("Rename or merge…"));
    m_rename->setObjectName(u"renameGenre");
    connect(m_rename, &QPushButton::clicked, this, &CollectionView::renameGenre);
    auto* card = new Card;
    card->setFlush(true);
    card->column()->addWidget(m_genres);
    auto* title = new QHBoxLayout;
    title->addWidget(new Label(tr("Genres"), Type::Title), 1);
    title->addWidget(m_rename);
    auto* widget = new QWidget;
    widget->setFixedWidth(kGenresWidth);
    QVBoxLayout* column = columnIn(widget);
    column->addLayout(title);
    column->addWidget(card, 1);
    return widget;
}

/// What is done with the chosen clips, in as many lines as there is room for.
QLayout* CollectionView::makeActions()
{
    m_flag = new QComboBox;
    m_flag->setObjectName(u"flag");
    m_flag->setAccessibleName(tr("Clips with a flag"));
    const auto button = [this](const QString& text, const char* name, auto slot) {
        auto* made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_exclude = button(tr("Exclude"), "exclude", &CollectionView::exclude);
    m_relabel = button(tr("Relabel…"), "relabel", &CollectionView::relabel);
    m_include = button(tr("Include again"), "include", &CollectionView::include);
    m_undo = button(tr("Undo"), "undo", &CollectionView::undoAsked);
    m_exclude->setToolTip(tr("The chosen clips take no part. Nothing happens to the files."));
    m_relabel->setToolTip(tr("The chosen clips count as another genre. The files stay where they "
                             "are."));
    m_undo->setToolTip(tr("Takes the last change to this collection back."));
    connect(m_flag, &QComboBox::currentIndexChanged, this, [this] {
        const int flag = m_flag->currentData().toInt();
        m_sortedClips.setFlag(flag == kAnyFlag ? std::nullopt
                                               : std::optional(static_cast<ClipFlag>(flag)));
    });
    auto* flow = new FlowLayout(space::small);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_choice, m_flag, m_exclude, m_relabel, m_include, m_undo})
        flow->addWidget(each);
    return flow;
}

QWidget* CollectionView::makeClips()
{
    m_sortedClips.setSourceModel(&m_clipModel);
    m_clips = makeTable(&m_sortedClips, ClipTableModel::ColourRole);
    m_clips->setObjectName(u"clips");
    m_clips->setAccessibleName(tr("Clips"));
    m_clips->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_clips->setSortingEnabled(true);
    m_clips->sortByColumn(ClipTableModel::Name, Qt::AscendingOrder);
    m_clips->horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(*m_clips, ClipTableModel::Name, Length{120});
    setColumnWidth(*m_clips, ClipTableModel::Genre, Length{92});
    setColumnWidth(*m_clips, ClipTableModel::Length, Length{68});
    setColumnWidth(*m_clips, ClipTableModel::Level, Length{80});
    setColumnWidth(*m_clips, ClipTableModel::Rate, Length{76});
    setColumnWidth(*m_clips, ClipTableModel::Artist, Length{56});
    setColumnWidth(*m_clips, ClipTableModel::Part, Length{56});
    connect(m_clips->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CollectionView::showActions);
    connect(m_clips->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CollectionView::showDetails);
    connect(m_clips, &QTableView::doubleClicked, this, &CollectionView::play);

    m_aside = makeTable(&m_asideModel);
    m_aside->setObjectName(u"setAside");
    m_aside->setAccessibleName(tr("Set aside"));
    m_aside->horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(*m_aside, SetAsideModel::File, Length{240});
    connect(m_aside->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CollectionView::showActions);
    m_noneAside = new Label(tr("Nothing is set aside: every clip looked at so far can be used."),
                            Type::Body, Tone::Quiet);
    m_noneAside->setAlignment(Qt::AlignCenter);

    m_lists = new QStackedWidget;
    for (QWidget* list : std::initializer_list<QWidget*>{m_clips, m_aside, m_noneAside})
        m_lists->addWidget(list);
    m_choice = new SegmentedChoice({tr("All clips"), tr("Set aside"), tr("Explore")});
    m_choice->setObjectName(u"listChoice");
    connect(m_choice, &SegmentedChoice::changed, this, &CollectionView::showTotals);

    auto* card = new Card;
    card->setFlush(true);
    card->column()->addWidget(m_lists);
    auto* widget = new QWidget;
    QVBoxLayout* column = columnIn(widget);
    column->addLayout(makeActions());
    column->addWidget(card, 1);
    m_details->setObjectName(u"clipDetails");
    column->addWidget(m_details);
    return widget;
}

void CollectionView::setCollection(std::shared_ptr<const Collection> collection)
{
    m_collection = std::move(collection);
    m_reports = nullptr;
    m_check = nullptr;
    m_genreModel.setCollection(m_collection);
    m_clipModel.setCollection(m_collection);
    std::vector<std::filesystem::path> excluded;
    for (const Clip& clip : m_collection->excluded)
        excluded.push_back(clip.file);
    m_asideModel.setFiles(m_collection->setAside, excluded);
    m_clipCount->setValue(countText(m_genreModel.clips()));
    m_genreCount->setValue(countText(m_genreModel.rowCount()));
    m_layout->setValue(QCoreApplication::translate("Layout", m_collection->layout.c_str()));
    m_leakage->hide();
    m_choice->choose(0);
    showFlags();
    showTotals();
    showActions();
    showDetails();
}

void CollectionView::addCheck(const ClipCheck& check)
{
    m_genreModel.addCheck(check);
    m_clipModel.addCheck(check);
    for (const int column : {ClipTableModel::Length, ClipTableModel::Level, ClipTableModel::Rate})
        widenColumn(*m_clips, column, m_clipModel.index(check.clip, column).data().toString());
    if (check.reason)
        m_asideModel.add(
            {m_collection->clips[static_cast<std::size_t>(check.clip)].file, *check.reason});
    showTotals();
}

void CollectionView::setCompared(std::shared_ptr<const std::vector<ClipReport>> reports,
                                 std::shared_ptr<const CollectionCheck> check)
{
    m_reports = std::move(reports);
    m_check = std::move(check);
    m_clipModel.setFlags(m_check->flags);
    showFlags();
    showSplit();
    showDetails();
}

void CollectionView::setUndoable(bool undoable)
{
    m_undo->setEnabled(undoable);
}

void CollectionView::setExploration(QWidget* exploration)
{
    m_exploration = exploration;
    m_lists->addWidget(exploration);
}

void CollectionView::showTotals()
{
    m_minutes->setValue(countText(qRound64(m_genreModel.seconds() / 60)));
    const int aside = m_asideModel.rowCount();
    m_choice->setName(1, aside == 0 ? tr("Set aside") : tr("%Ln set aside", nullptr, aside));
    const bool clips = m_choice->chosen() == 0;
    for (QWidget* action : std::initializer_list<QWidget*>{m_flag, m_exclude, m_relabel})
        action->setVisible(clips);
    m_include->setVisible(m_choice->chosen() == 1);
    if (clips) {
        m_lists->setCurrentWidget(m_clips);
    } else if (m_choice->chosen() == 1) {
        m_lists->setCurrentWidget(aside == 0 ? static_cast<QWidget*>(m_noneAside) : m_aside);
    } else if (m_exploration != nullptr && m_lists->currentWidget() != m_exploration) {
        m_lists->setCurrentWidget(m_exploration);
        emit explorationAsked();
    }
    showDetails();
}

/// Of the one clip that is chosen.
void CollectionView::showDetails()
{
    const QModelIndexList rows = m_clips->selectionModel()->selectedRows();
    const bool one = rows.size() == 1 && m_choice->chosen() == 0;
    m_details->setVisible(one);
    if (one)
        m_details->show(m_collection, m_check, m_sortedClips.mapToSource(rows.first()).row());
}

/// Which clips the chosen protocol would train and test on, and what the parts share.
void CollectionView::showSplit()
{
    if (!m_check)
        return;
    const auto preview =
        previewSplit(chosenIn<Protocol>(m_protocol), *m_collection, *m_reports, *m_check, kSeed);
    m_leakage->setVisible(true);
    if (!preview) {
        m_clipModel.setParts({});
        m_leakage->show(tr("can't be split so"), Mood::Warn);
        m_leakage->setToolTip(sentenceOf(preview.error()));
        return;
    }
    m_clipModel.setParts(preview->parts);
    for (int clip = 0; clip < m_clipModel.rowCount(); ++clip)
        widenColumn(*m_clips, ClipTableModel::Part,
                    m_clipModel.index(clip, ClipTableModel::Part).data().toString());
    const int artists = preview->leakage.sharedArtists;
    const int sounds = preview->leakage.sharedSounds;
    m_leakage->show(tr("%Ln test clips share an artist", nullptr, artists) + QStringLiteral(" · ") +
                        tr("%Ln share a recording", nullptr, sounds),
                    artists + sounds == 0 ? Mood::Good : Mood::Bad);
    m_leakage->setToolTip(
        tr("Test clips that have an artist, or the very recording, in common with what is trained "
           "on. Anything but 0 makes the result look better than it is."));
}

void CollectionView::showFlags()
{
    const QSignalBlocker blocker(m_flag);
    m_flag->clear();
    m_flag->addItem(tr("With any flag or none"), kAnyFlag);
    for (const ClipFlag flag : allClipFlags)
        if (const int clips = m_clipModel.flagged(flag); clips > 0) {
            m_flag->addItem(
                QStringLiteral("%1 (%2)").arg(titleOf(nameOfFlag(flag)), countText(clips)),
                static_cast<int>(flag));
            m_flag->setItemData(m_flag->count() - 1, meaningOf(flag), Qt::ToolTipRole);
        }
    m_sortedClips.setFlag(std::nullopt);
}

void CollectionView::showActions()
{
    const auto chosen = m_clips->selectionModel()->selectedRows().size();
    m_exclude->setEnabled(chosen > 0);
    m_relabel->setEnabled(chosen > 0);
    const QModelIndexList aside = m_aside->selectionModel()->selectedRows();
    m_include->setEnabled(!aside.isEmpty() &&
                          aside.first().data(SetAsideModel::ExcludedRole).toBool());
    m_rename->setEnabled(!chosenGenre().isEmpty());
}

QString CollectionView::chosenGenre() const
{
    const QModelIndexList rows = m_genres->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.first().data().toString() : QString();
}

void CollectionView::filterByGenre()
{
    const QString genre = chosenGenre();
    m_sortedClips.setGenre(genre);
    m_choice->setName(0, genre.isEmpty() ? tr("All clips")
                                         //: %1 is a genre: clips of this genre alone are shown
                                         : tr("Clips of %1").arg(genre));
    showActions();
}

std::vector<std::string> CollectionView::chosenFiles() const
{
    std::vector<std::string> files;
    for (const QModelIndex& row : m_clips->selectionModel()->selectedRows())
        files.push_back(
            fileKey(*m_collection, row.data(ClipTableModel::FileRole).toString().toStdString()));
    return files;
}

void CollectionView::exclude()
{
    emit editAsked({CollectionEdit::Kind::Exclude, chosenFiles()});
}

void CollectionView::include()
{
    const QModelIndexList rows = m_aside->selectionModel()->selectedRows();
    emit editAsked(
        {CollectionEdit::Kind::Include,
         {fileKey(*m_collection,
                  rows.first().data(SetAsideModel::FileRole).toString().toStdString())}});
}

void CollectionView::relabel()
{
    auto* dialog = new GenreDialog(
        tr("Relabel"), tr("%Ln clips count as", nullptr, static_cast<int>(chosenFiles().size())),
        *m_collection, this);
    connect(dialog, &GenreDialog::chosen, this, [this](const QString& genre) {
        emit editAsked({CollectionEdit::Kind::Relabel, chosenFiles(), genre.toStdString()});
    });
    dialog->open();
}

void CollectionView::renameGenre()
{
    const QString genre = chosenGenre();
    auto* dialog = new GenreDialog(
        tr("Rename or merge"),
        tr("The genre '%1' is called this from now on. The name of another genre merges the two.")
            .arg(genre),
        *m_collection, this);
    connect(dialog, &GenreDialog::chosen, this, [this, genre](const QString& name) {
        emit editAsked(
            {CollectionEdit::Kind::RenameGenre, {}, genre.toStdString(), name.toStdString()});
    });
    dialog->open();
}

void CollectionView::play()
{
    const QModelIndexList rows = m_clips->selectionModel()->selectedRows();
    if (rows.size() == 1)
        emit playAsked(rows.first().data(ClipTableModel::FileRole).toString());
}

} // namespace genrescope::ui
