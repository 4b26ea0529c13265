// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cross_validation_view.h"

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
#include "ui/widgets/matrix_shelf.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/stat.h"
#include "ui/widgets/work_controls.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {
constexpr Length kFormWidth{340};
}

CrossValidationView::CrossValidationView(QWidget* parent)
    : QWidget(parent)
    , m_controls(new WorkControls(tr("Start"), WorkControls::Pause::Impossible))
    , m_banner(new Banner)
    , m_views(new QStackedWidget)
    , m_empty(new EmptyPanel(Icon::Check, {}, {}))
{
    m_banner->setObjectName(u"banner");
    m_controls->setObjectName(u"foldControls");
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
    connectJob();
    check();
}

QWidget* CrossValidationView::makeForm()
{
    m_folds = new QSpinBox;
    m_folds->setObjectName(u"folds");
    m_folds->setRange(2, 20);
    m_folds->setValue(5);
    m_seeds = new QSpinBox;
    m_seeds->setObjectName(u"seeds");
    m_seeds->setRange(1, 50);
    m_seeds->setToolTip(tr("Each fold is trained again with so many seeds: how much the figure "
                           "hangs on chance"));
    m_grouped = new QCheckBox(tr("Keep artists together"));
    m_grouped->setObjectName(u"grouped");
    m_grouped->setToolTip(tr("Clips of one artist, or with one and the same sound, are never "
                             "parted: the figure is lower, and truer of new music"));
    m_grouped->setChecked(true);
    m_whole = new QCheckBox(tr("Fold the test part too"));
    m_whole->setObjectName(u"wholeCollection");
    m_whole->setToolTip(tr("Else the test part is kept apart for the very end"));
    m_size = new Label({}, Type::Body, Tone::Quiet);
    m_size->setObjectName(u"foldSize");
    m_size->setWordWrap(true);
    m_others = new Label({}, Type::Body, Tone::Quiet);
    m_others->setWordWrap(true);
    auto* changeGround = new QPushButton(tr("Change it on the Train page"));
    connect(changeGround, &QPushButton::clicked, this, &CrossValidationView::groundAsked);
    for (QSpinBox* editor : {m_folds, m_seeds})
        connect(editor, &QSpinBox::valueChanged, this, &CrossValidationView::check);

    auto* folds = new Card;
    folds->column()->addWidget(new Label(tr("Folds"), Type::Title));
    folds->column()->addWidget(new Field(tr("Folds"), m_folds));
    folds->column()->addWidget(new Field(tr("Seeds"), m_seeds));
    folds->column()->addWidget(m_grouped);
    folds->column()->addWidget(m_whole);
    folds->column()->addWidget(m_size);
    auto* ground = new Card;
    ground->column()->addWidget(new Label(tr("The recipe"), Type::Title));
    ground->column()->addWidget(m_others);
    ground->column()->addWidget(changeGround, 0, Qt::AlignLeft);
    auto* form = new QWidget;
    form->setFixedWidth(kFormWidth);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(folds);
    column->addWidget(ground);
    column->addStretch();
    return form;
}

QWidget* CrossValidationView::makeResult()
{
    m_mean = new Stat(tr("accuracy, mean"));
    m_mean->setObjectName(u"foldMean");
    m_foldDeviation = new Stat(tr("deviation over folds"));
    m_seedDeviation = new Stat(tr("deviation over seeds"));
    m_macroF1 = new Stat(tr("macro F1"));
    m_foldDeviation->setObjectName(u"foldDeviation");
    m_seedDeviation->setObjectName(u"seedDeviation");
    m_macroF1->setObjectName(u"foldMacroF1");
    m_interval = new Label({}, Type::Body, Tone::Quiet);
    m_interval->setWordWrap(true);
    m_unit = new SegmentedChoice({tr("Clips"), tr("Per cent")});
    m_shelf = new MatrixShelf;
    m_shelf->setObjectName(u"foldMatrices");
    connect(m_unit, &SegmentedChoice::changed, this,
            [this](int unit) { m_shelf->setInPerCent(unit == 1); });
    auto* stats = new QHBoxLayout;
    stats->setSpacing(space::page);
    for (Stat* stat : {m_mean, m_foldDeviation, m_seedDeviation, m_macroF1})
        stats->addWidget(stat);
    stats->addStretch();
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_interval, 1);
    choices->addWidget(m_unit);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_shelf);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* result = new QWidget;
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(stats);
    column->addLayout(choices);
    column->addWidget(scroll, 1);
    return result;
}

void CrossValidationView::connectJob()
{
    connect(m_controls, &WorkControls::startClicked, this, &CrossValidationView::start);
    connect(m_controls, &WorkControls::stopClicked, &m_job, &Job::requestStop);
    connect(&m_job, &Job::progressed, m_controls, &WorkControls::setProgress);
    connect(&m_job, &CrossValidationJob::trainingBegun, this,
            [this] { m_controls->begin(tr("Epochs")); });
    connect(&m_job, &CrossValidationJob::finished, this,
            [this](std::shared_ptr<const CrossValidation> result) {
                m_controls->end(tr("Done: each fold is a run on the Runs page"));
                show(*result);
                check();
            });
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        const bool cancelled = error.code == ErrorCode::Cancelled;
        m_controls->end(cancelled ? tr("Stopped") : QString());
        if (!cancelled)
            m_banner->say(sentenceOf(error));
        check();
    });
}

void CrossValidationView::setGround(std::shared_ptr<const Collection> collection,
                                    const RunSettings& settings)
{
    m_collection = std::move(collection);
    m_ground = settings;
    check();
}

void CrossValidationView::start()
{
    CrossValidationSettings settings;
    settings.run = m_ground;
    settings.folds = m_folds->value();
    settings.grouped = m_grouped->isChecked();
    settings.wholeCollection = m_whole->isChecked();
    settings.seeds = m_seeds->value();
    m_banner->clear();
    m_controls->begin(tr("Listening to the clips"));
    m_job.start(m_collection, settings, runsFolder().toStdString());
}

void CrossValidationView::show(const CrossValidation& result)
{
    m_mean->setValue(percentText(result.mean()));
    m_foldDeviation->setValue(numberText(100 * result.foldDeviation(), 1));
    m_seedDeviation->setValue(m_seeds->value() > 1 ? numberText(100 * result.seedDeviation(), 1)
                                                   : QStringLiteral("–"));
    m_macroF1->setValue(numberText(result.macroF1(), 2));
    const Interval interval = result.interval();
    m_interval->setText(tr("With 95 % confidence the true accuracy lies between %1 and %2; "
                           "deviations are in percentage points.")
                            .arg(percentText(interval.low), percentText(interval.high)));
    const auto summary = [](const ConfusionMatrix& matrix) {
        const Scores scores = scoresOf(matrix);
        return tr("%1 (%2 to %3), %Ln clips", nullptr, scores.clips)
            .arg(percentText(scores.accuracy), percentText(scores.interval.low),
                 percentText(scores.interval.high));
    };
    std::vector<ShelfMatrix> matrices{
        {tr("All folds"), summary(result.whole()), result.whole(), {}}};
    const bool seeds = m_seeds->value() > 1;
    for (const FoldScore& fold : result.scores)
        matrices.push_back(
            {seeds ? tr("Fold %1, seed %2").arg(countText(fold.fold), countText(qint64(fold.seed)))
                   : tr("Fold %1").arg(countText(fold.fold)),
             summary(fold.matrix),
             fold.matrix,
             {}});
    m_shelf->setMatrices(matrices);
    for (MatrixView* view : m_shelf->views())
        view->setOpenable(false);
    m_views->setCurrentIndex(1);
}

void CrossValidationView::check()
{
    m_size->setText(tr("%Ln trainings", nullptr, m_folds->value() * m_seeds->value()));
    m_others->setText(
        tr("As on the Train page: %1").arg(groundText(m_ground.recipe, m_ground.preset)));
    m_controls->setStartable(m_collection && !m_job.isRunning());
    m_empty->setTitle(m_collection ? tr("Nothing measured yet") : tr("No collection is open"));
    m_empty->setText(
        m_collection
            ? tr("The clips are parted into folds; each fold is tested by a network trained on all "
                 "others. What comes out is one figure with its spread, not a lucky one.")
            : tr("Open a collection of music on the Data page, then measure here."));
}

} // namespace genrescope::ui
