// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collection_view.h"

#include "ui/text/figures.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/stat.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace genrescope::ui {

namespace {
constexpr int kGenresWidth = 380;
}

CollectionView::CollectionView(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_genreModel(colours)
    , m_clipModel(colours)
    , m_clipCount(new Stat(tr("clips")))
    , m_genreCount(new Stat(tr("genres")))
    , m_minutes(new Stat(tr("minutes of music")))
    , m_layout(new Stat(tr("layout")))
{
    auto* stats = new QHBoxLayout;
    stats->setSpacing(space::page + space::small);
    for (Stat* stat : {m_clipCount, m_genreCount, m_minutes, m_layout})
        stats->addWidget(stat);
    stats->addStretch();
    auto* tables = new QHBoxLayout;
    tables->setSpacing(space::wide);
    tables->addWidget(makeGenres());
    tables->addWidget(makeClips(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::wide);
    column->addLayout(stats);
    column->addLayout(tables, 1);
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

    auto* card = new Card;
    card->setFlush(true);
    card->setFixedWidth(kGenresWidth);
    card->column()->addWidget(m_genres);
    auto* title = new Label(tr("Genres"), Type::Title);
    title->setMinimumHeight(height::control); // as tall as the choice beside it
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(card, 1);
    auto* widget = new QWidget;
    widget->setLayout(column);
    return widget;
}

QWidget* CollectionView::makeClips()
{
    m_sortedClips.setSourceModel(&m_clipModel);
    m_sortedClips.setSortRole(ClipTableModel::SortRole);
    m_sortedClips.setFilterRole(ClipTableModel::GenreRole);
    m_clips = makeTable(&m_sortedClips, ClipTableModel::ColourRole);
    m_clips->setObjectName(u"clips");
    m_clips->setAccessibleName(tr("Clips"));
    m_clips->setSortingEnabled(true);
    m_clips->sortByColumn(ClipTableModel::Name, Qt::AscendingOrder);
    QHeaderView* header = m_clips->horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(ClipTableModel::Name, 140);
    header->resizeSection(ClipTableModel::Genre, 112);
    header->resizeSection(ClipTableModel::Length, 72);
    header->resizeSection(ClipTableModel::Format, 116);
    header->resizeSection(ClipTableModel::Rate, 84);

    m_aside = makeTable(&m_asideModel);
    m_aside->setObjectName(u"setAside");
    m_aside->setAccessibleName(tr("Set aside"));
    m_aside->horizontalHeader()->setStretchLastSection(true);
    m_aside->horizontalHeader()->resizeSection(SetAsideModel::File, 240);
    m_noneAside = new Label(tr("Nothing is set aside: every clip looked at so far can be used."),
                            Type::Body, Tone::Quiet);
    m_noneAside->setAlignment(Qt::AlignCenter);

    m_lists = new QStackedWidget;
    for (QWidget* list : std::initializer_list<QWidget*>{m_clips, m_aside, m_noneAside})
        m_lists->addWidget(list);
    m_choice = new SegmentedChoice({tr("All clips"), tr("Set aside")});
    m_choice->setObjectName(u"listChoice");
    connect(m_choice, &SegmentedChoice::changed, this, &CollectionView::showTotals);

    auto* card = new Card;
    card->setFlush(true);
    card->column()->addWidget(m_lists);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_choice);
    column->addWidget(card, 1);
    auto* widget = new QWidget;
    widget->setLayout(column);
    return widget;
}

void CollectionView::setCollection(std::shared_ptr<const Collection> collection)
{
    m_collection = std::move(collection);
    m_genreModel.setCollection(m_collection);
    m_clipModel.setCollection(m_collection);
    m_asideModel.setFiles(m_collection->setAside);
    m_clipCount->setValue(countText(m_genreModel.clips()));
    m_genreCount->setValue(countText(m_genreModel.rowCount()));
    m_layout->setValue(QString::fromStdString(m_collection->layout));
    m_choice->choose(0);
    showTotals();
}

void CollectionView::addCheck(const ClipCheck& check)
{
    m_genreModel.addCheck(check);
    m_clipModel.addCheck(check);
    if (check.reason)
        m_asideModel.add(
            {m_collection->clips[static_cast<std::size_t>(check.clip)].file, *check.reason});
    showTotals();
}

void CollectionView::showTotals()
{
    m_minutes->setValue(countText(qRound64(m_genreModel.seconds() / 60)));
    const int aside = m_asideModel.rowCount();
    m_choice->setName(1, aside == 0 ? tr("Set aside") : tr("%n set aside", nullptr, aside));
    if (m_choice->chosen() == 0)
        m_lists->setCurrentWidget(m_clips);
    else
        m_lists->setCurrentWidget(aside == 0 ? static_cast<QWidget*>(m_noneAside) : m_aside);
}

void CollectionView::filterByGenre()
{
    const QModelIndexList rows = m_genres->selectionModel()->selectedRows();
    const QString genre = rows.size() == 1 ? rows.first().data().toString() : QString();
    m_sortedClips.setFilterRegularExpression(
        genre.isEmpty() ? QString()
                        : QRegularExpression::anchoredPattern(QRegularExpression::escape(genre)));
    m_choice->setName(0, genre.isEmpty() ? tr("All clips")
                                         //: %1 is a genre: clips of this genre alone are shown
                                         : tr("Clips of %1").arg(genre));
}

} // namespace genrescope::ui
