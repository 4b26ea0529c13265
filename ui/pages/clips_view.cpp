// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clips_view.h"

#include "core/dataset/collection_edits.h"
#include "ui/pages/clip_card.h"
#include "ui/text/sentences.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/score_cell.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace genrescope::ui {

namespace {

constexpr Length kCardWidth{440};

/// What the edits of a collection came to, by the keys of its clips.
QHash<QString, ClipChange> changesIn(const std::vector<CollectionEdit>& edits)
{
    QHash<QString, ClipChange> changes;
    for (const CollectionEdit& edit : edits) {
        for (const std::string& file : edit.files) {
            ClipChange& change = changes[QString::fromStdString(file)];
            if (edit.kind == CollectionEdit::Kind::Relabel)
                change.newGenre = QString::fromStdString(edit.genre);
            else if (edit.kind != CollectionEdit::Kind::RenameGenre)
                change.excluded = edit.kind == CollectionEdit::Kind::Exclude;
        }
    }
    return changes;
}

} // namespace

ClipsView::ClipsView(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_clips(colours)
    , m_card(new ClipCard)
    , m_none(new Label(tr("There are no clips in this cell."), Type::Body, Tone::Quiet))
    , m_banner(new Banner)
    , m_undo(new QPushButton(iconOf(Icon::Undo), tr("Undo")))
{
    setObjectName(u"clipsView");
    m_banner->setObjectName(u"clipsBanner");
    m_undo->setObjectName(u"undoChange");
    m_banner->addButton(m_undo);
    m_none->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(makeList(), 1);
    m_card->setMaximumWidth(kCardWidth);
    row->addWidget(m_card, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(makeHeader());
    column->addWidget(m_banner);
    column->addLayout(row, 1);

    connect(m_back, &QPushButton::clicked, this, &ClipsView::backAsked);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ClipsView::backAsked);
    connect(m_which, &SegmentedChoice::changed, this, &ClipsView::fill);
    connect(m_models, &QComboBox::activated, this, [this](int model) {
        m_model = model;
        fill();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ClipsView::showClip);
    connect(m_card, &ClipCard::changeAsked, this, &ClipsView::change);
    connect(m_undo, &QPushButton::clicked, this, &ClipsView::undo);
}

QWidget* ClipsView::makeHeader()
{
    m_back = new QPushButton(iconOf(Icon::Back), tr("Back"));
    m_back->setObjectName(u"back");
    m_back->setToolTip(tr("Back to the matrix (Esc)"));
    m_title = new Label({}, Type::Title);
    m_title->setObjectName(u"clipsTitle");
    m_count = new Label({}, Type::Body, Tone::Quiet);
    m_which = new SegmentedChoice({tr("This cell"), tr("All clips")});
    m_which->setObjectName(u"whichClips");
    m_models = new QComboBox;
    m_models->setObjectName(u"asSeenBy");
    m_models->setAccessibleName(tr("As this model sees them"));
    m_models->setToolTip(tr("As this model sees them"));
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_models);
    row->addWidget(m_which);
    return header;
}

QWidget* ClipsView::makeList()
{
    m_sorted.setSourceModel(&m_clips);
    m_sorted.setSortRole(ClipAnswerModel::SortRole);
    m_table = makeTable(&m_sorted, ClipAnswerModel::ColourRole);
    m_table->setObjectName(u"clips");
    m_table->setAccessibleName(tr("Clips"));
    m_table->setItemDelegateForColumn(ClipAnswerModel::Doubt,
                                      new ScoreCell(ClipAnswerModel::ShareRole, -1, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ClipAnswerModel::Doubt, Qt::DescendingOrder);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(ClipAnswerModel::Name, QHeaderView::Stretch);
    setColumnWidth(*m_table, ClipAnswerModel::Label, Length{116});
    setColumnWidth(*m_table, ClipAnswerModel::Answer, Length{116});
    setColumnWidth(*m_table, ClipAnswerModel::Doubt, Length{152});
    auto* card = new Card;
    card->setFlush(true);
    card->column()->addWidget(m_table);
    card->column()->addWidget(m_none);
    return card;
}

void ClipsView::open(std::shared_ptr<const ComparedModels> models, int model,
                     std::optional<QPoint> cell)
{
    m_asked = std::move(models);
    m_model = model;
    m_cell = cell;
    m_models->clear();
    for (const ComparedModel& each : m_asked->models)
        m_models->addItem(each.name);
    m_models->setCurrentIndex(model);
    m_models->setVisible(m_asked->models.size() > 1);
    m_which->setVisible(cell.has_value());
    m_banner->clear();
    readChanges();
    m_which->choose(cell ? 0 : 1);
    fill();
    m_table->setFocus();
}

/// What is written beside the collection, by whomever.
void ClipsView::readChanges()
{
    QHash<QString, ClipChange> changes;
    if (const auto edits = editsOf(m_asked->dataset.toStdString()))
        changes = changesIn(*edits);
    for (const AskedClip& clip : m_asked->clips)
        m_clips.setChange(clip.file, changes.value(QString::fromStdString(clip.key)));
}

void ClipsView::fill()
{
    if (!m_asked)
        return;
    const bool cell = m_cell && m_which->chosen() == 0;
    std::vector<int> clips;
    for (int clip = 0; clip < static_cast<int>(m_asked->clips.size()); ++clip) {
        const int label = m_asked->clips[static_cast<std::size_t>(clip)].genre;
        if (!cell || QPoint(label, m_asked->answer(m_model, clip)) == *m_cell)
            clips.push_back(clip);
    }
    const auto name = [this](int genre) {
        return QString::fromStdString(m_asked->genres[static_cast<std::size_t>(genre)]);
    };
    if (!cell)
        m_title->setText(tr("All clips, the doubtful labels first"));
    else if (m_cell->x() == m_cell->y())
        m_title->setText(tr("%1, recognised").arg(name(m_cell->x())));
    else
        m_title->setText(tr("%1, taken for %2").arg(name(m_cell->x()), name(m_cell->y())));
    m_count->setText(tr("%Ln clips", nullptr, static_cast<int>(clips.size())));
    m_table->setVisible(!clips.empty());
    m_none->setVisible(clips.empty());
    m_clips.show(m_asked, m_model, std::move(clips));
    m_sorted.sort(ClipAnswerModel::Doubt, Qt::DescendingOrder);
    if (m_sorted.rowCount() > 0)
        chooseRow(*m_table, 0);
    showClip();
}

void ClipsView::showClip()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_card->setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    const int clip = m_clips.clip(m_sorted.mapToSource(rows.first()).row());
    m_card->show(m_asked, clip,
                 m_clips.change(m_asked->clips[static_cast<std::size_t>(clip)].file));
}

void ClipsView::change(int clip, const ClipChange& change)
{
    const AskedClip& asked = m_asked->clips[static_cast<std::size_t>(clip)];
    const ClipChange before = m_clips.change(asked.file);
    CollectionEdit edit;
    edit.files = {asked.key};
    QString said;
    if (change.excluded) {
        edit.kind = CollectionEdit::Kind::Exclude;
        said = tr("%1 takes no part in trainings from now on.").arg(asked.name);
    } else if (before.excluded && change.newGenre.isEmpty()) {
        edit.kind = CollectionEdit::Kind::Include;
        said = tr("%1 takes part again.").arg(asked.name);
    } else {
        edit.kind = CollectionEdit::Kind::Relabel;
        edit.genre = change.newGenre.isEmpty()
                         ? m_asked->genres[static_cast<std::size_t>(asked.genre)]
                         : change.newGenre.toStdString();
        said = tr("%1 is filed under %2 from now on.")
                   .arg(asked.name, QString::fromStdString(edit.genre));
    }
    if (const auto made = addEdit(m_asked->dataset.toStdString(), edit); !made) {
        m_undo->hide();
        m_banner->say(sentenceOf(made.error()));
        return;
    }
    m_clips.setChange(asked.file, change);
    m_undo->show();
    m_banner->say(said, Mood::Neutral);
    showClip();
    emit collectionEdited(m_asked->dataset);
}

void ClipsView::undo()
{
    const auto undone = undoEdit(m_asked->dataset.toStdString());
    if (!undone) {
        m_banner->say(sentenceOf(undone.error()));
        return;
    }
    readChanges();
    m_banner->clear();
    showClip();
    emit collectionEdited(m_asked->dataset);
}

} // namespace genrescope::ui
