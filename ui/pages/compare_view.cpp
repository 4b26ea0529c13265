// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_view.h"

#include "core/lab/comparison.h"
#include "ui/text/figures.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/curves_chart.h"
#include "ui/widgets/difference_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/matrix_shelf.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/scale_legend.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace genrescope::ui {

namespace {

constexpr Length kSide{320}; ///< of the words beside the difference
constexpr Length kGenreColumn{156};
constexpr Length kScoreColumn{96};

QString accuracyText(const Scores& scores)
{
    //: An accuracy and its 95 % interval
    return CompareView::tr("%1 (%2 to %3)")
        .arg(percentText(scores.accuracy), percentText(scores.interval.low),
             percentText(scores.interval.high));
}

} // namespace

CompareView::CompareView(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_scoresModel(colours)
    , m_what(new SegmentedChoice(
          {tr("Matrices"), tr("Accuracy by epoch"), tr("Scores by genre"), tr("Difference")}))
    , m_unit(new SegmentedChoice({tr("Clips"), tr("Per cent")}))
    , m_parts(new QStackedWidget)
{
    m_what->setObjectName(u"compareWhat");
    m_unit->setObjectName(u"compareUnit");
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::small);
    choices->addWidget(m_what);
    choices->addStretch();
    choices->addWidget(m_unit);
    m_parts->addWidget(makeMatrices());
    m_parts->addWidget(makeEpochs());
    m_parts->addWidget(makeScores());
    m_parts->addWidget(makeDifference());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(choices);
    column->addWidget(m_parts, 1);
    connect(m_what, &SegmentedChoice::changed, this, [this](int what) {
        m_parts->setCurrentIndex(what);
        m_unit->setVisible(what == 0 || what == 3);
    });
    connect(m_unit, &SegmentedChoice::changed, this, &CompareView::showUnit);
}

QWidget* CompareView::makeMatrices()
{
    m_shelf = new MatrixShelf;
    m_shelf->setObjectName(u"matrices");
    connect(m_shelf, &MatrixShelf::cellOpened, this, &CompareView::cellOpened);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_shelf);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* words = new QHBoxLayout;
    words->addWidget(new Label(tr("Click a cell to see its clips. A star: no model here has a "
                                  "higher F1 for this genre."),
                               Type::Caption, Tone::Quiet));
    words->addStretch();
    words->addWidget(new ScaleLegend(tr("none of a genre"), tr("all"), shareColour));
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(words);
    column->addWidget(scroll, 1);
    return part;
}

QWidget* CompareView::makeEpochs()
{
    m_epochs = new CurvesChart(tr("Development accuracy"), tr("Epoch"), CurvesChart::Axis::Whole);
    m_epochs->setObjectName(u"epochsChart");
    auto* card = new Card;
    card->column()->addWidget(m_epochs);
    return card;
}

QWidget* CompareView::makeScores()
{
    m_scores = makeTable(&m_scoresModel, ScoresTableModel::ColourRole);
    m_scores->setObjectName(u"scores");
    m_scores->setAccessibleName(tr("Scores by genre"));
    m_scores->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* measure = new SegmentedChoice({tr("Precision"), tr("Recall"), tr("F1")});
    measure->setObjectName(u"measure");
    measure->choose(2);
    measure->setToolTip(tr("Precision: of the clips taken for a genre, the share that is of it.\n"
                           "Recall: of the clips of a genre, the share that is recognised.\n"
                           "F1: the harmonic mean of both."));
    connect(measure, &SegmentedChoice::changed, this, [this](int chosen) {
        m_scoresModel.setMeasure(static_cast<ScoresTableModel::Measure>(chosen));
    });
    auto* card = new Card;
    card->setFlush(true);
    card->column()->addWidget(m_scores);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(measure);
    column->addWidget(card, 1);
    return part;
}

QWidget* CompareView::makeDifference()
{
    m_difference = new DifferenceView;
    m_difference->setObjectName(u"difference");
    m_first = new QComboBox;
    m_second = new QComboBox;
    m_first->setObjectName(u"firstModel");
    m_second->setObjectName(u"secondModel");
    m_first->setAccessibleName(tr("The first model"));
    m_second->setAccessibleName(tr("The second model"));
    m_test = new Label({}, Type::Title);
    m_test->setObjectName(u"mcnemar");
    m_test->setWordWrap(true);
    m_testDetail = new Label({}, Type::Body, Tone::Quiet);
    m_testDetail->setWordWrap(true);
    for (QComboBox* models : {m_first, m_second}) {
        models->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(models, &QComboBox::activated, this, &CompareView::showDifference);
    }

    auto* words = new QVBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(new Label(tr("What changes from"), Type::Body, Tone::Quiet));
    words->addWidget(m_first);
    words->addWidget(new Label(tr("to"), Type::Body, Tone::Quiet));
    words->addWidget(m_second);
    words->addSpacing(space::large);
    words->addWidget(m_test);
    words->addWidget(m_testDetail);
    words->addStretch();
    words->addWidget(
        new ScaleLegend(tr("fewer"), tr("more"), [](double place, const QPalette& palette) {
            return differenceColour(2 * place - 1, palette);
        }));
    auto* side = new QWidget;
    side->setLayout(words);
    words->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(kSide);
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(space::wide);
    row->addWidget(side);
    row->addWidget(m_difference, 1);
    card->column()->addLayout(row);
    return card;
}

void CompareView::show(std::shared_ptr<const ComparedModels> models)
{
    m_asked = std::move(models);
    m_scoresModel.setModels(*m_asked);
    setColumnWidth(*m_scores, 0, kGenreColumn);
    for (int column = 1; column < m_scoresModel.columnCount(); ++column)
        setColumnWidth(*m_scores, column, kScoreColumn);
    m_first->clear();
    m_second->clear();
    for (const ComparedModel& model : m_asked->models) {
        m_first->addItem(model.name);
        m_second->addItem(model.name);
    }
    m_second->setCurrentIndex(qMin(1, m_second->count() - 1));
    showMatrices();
    showEpochs();
    showDifference();
}

void CompareView::showMatrices()
{
    std::vector<Answers> answers;
    for (const ComparedModel& model : m_asked->models)
        answers.push_back({model.name.toStdString(), model.probabilities});
    const Comparison comparison = compared(m_asked->genres, m_asked->truth(), answers);
    std::vector<ShelfMatrix> matrices;
    for (const Comparison::Row& row : comparison.rows) {
        std::vector<int> best;
        for (std::size_t genre = 0; genre < row.bestAt.size(); ++genre)
            if (row.bestAt[genre])
                best.push_back(static_cast<int>(genre));
        matrices.push_back(
            {QString::fromStdString(row.name), accuracyText(row.scores), row.matrix, best});
    }
    m_shelf->setMatrices(matrices);
}

void CompareView::showEpochs()
{
    QList<NamedCurve> curves;
    for (const ComparedModel& model : m_asked->models)
        curves << NamedCurve{model.name, model.accuracyByEpoch, model.isBlend, false, {}};
    m_epochs->setCurves(curves);
}

void CompareView::showUnit()
{
    m_shelf->setInPerCent(m_unit->chosen() == 1);
    m_difference->setInPerCent(m_unit->chosen() == 1);
}

void CompareView::showDifference()
{
    const int first = m_first->currentIndex(), second = m_second->currentIndex();
    if (!m_asked || first < 0 || second < 0)
        return;
    m_difference->setMatrices(m_asked->matrix(first), m_asked->matrix(second));
    m_difference->setInPerCent(m_unit->chosen() == 1);

    const auto answersOf = [this](int model) {
        const ComparedModel& asked = m_asked->models[static_cast<std::size_t>(model)];
        return Answers{asked.name.toStdString(), asked.probabilities};
    };
    const McNemar test =
        differenceOf(m_asked->genres, m_asked->truth(), answersOf(first), answersOf(second)).test;
    const double p = test.pValue;
    const QString pText = p < 0.001 ? tr("p < 0.001") : tr("p = %1").arg(numberText(p, 3));
    if (first == second)
        m_test->setText(tr("This is one and the same model."));
    else if (p < 0.05)
        m_test->setText(tr("The difference is more than chance: %1.").arg(pText));
    else
        m_test->setText(tr("The difference may well be chance: %1.").arg(pText));
    m_testDetail->setText(
        tr("Clips that only the first gets right: %1; only the second: %2. McNemar's exact test "
           "asks "
           "how often so uneven a split would come by chance if both were equally good.")
            .arg(countText(test.onlyFirst), countText(test.onlySecond)));
    m_testDetail->setVisible(first != second);
}

} // namespace genrescope::ui
