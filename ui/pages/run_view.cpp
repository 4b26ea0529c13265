// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run_view.h"

#include "ui/pages/test_part.h"
#include "ui/text/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/learning_chart.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/segmented_choice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <numeric>

namespace genrescope::ui {

namespace {

constexpr std::size_t kRecentEpochs = 8;
constexpr Length kScoreWidth{200};

/// As training itself ranks epochs.
bool isBetter(const EpochReport& one, const EpochReport& other)
{
    return one.developmentAccuracy > other.developmentAccuracy ||
           (one.developmentAccuracy == other.developmentAccuracy &&
            one.developmentLoss < other.developmentLoss);
}

} // namespace

RunView::RunView(QWidget* parent)
    : QWidget(parent)
    , m_loss(new LearningChart(tr("Loss"), LearningChart::Scale::Growing))
    , m_accuracy(new LearningChart(tr("Accuracy"), LearningChart::Scale::Share))
    , m_result(makeResult())
{
    m_loss->setObjectName(u"lossChart");
    m_accuracy->setObjectName(u"accuracyChart");
    auto* charts = new QHBoxLayout;
    charts->setSpacing(space::large);
    for (LearningChart* chart : {m_loss, m_accuracy}) {
        auto* card = new Card;
        card->column()->addWidget(chart);
        charts->addWidget(card, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addLayout(charts, 4);
    column->addWidget(m_result, 5);
}

QWidget* RunView::makeResult()
{
    m_scoreName = new Label({});
    m_score = new Label({}, Type::Answer);
    m_interval = new Label({}, Type::Body, Tone::Quiet);
    m_details = new Label({}, Type::Body, Tone::Quiet);
    m_use = new QPushButton(iconOf(Icon::Identify), tr("Use on Identify"));
    m_test = new TestPart;
    m_score->setObjectName(u"developmentAccuracy");
    m_interval->setObjectName(u"developmentInterval");
    m_interval->setWordWrap(true);
    m_details->setWordWrap(true);
    m_use->setObjectName(u"useModel");
    connect(m_use, &QPushButton::clicked, this, &RunView::useAsked);
    m_try = new QPushButton(iconOf(Icon::Identify), tr("Try on a song"));
    m_try->setObjectName(u"trySnapshot");
    m_try->setToolTip(tr("Listens to songs with the best network so far; the training goes on"));
    connect(m_try, &QPushButton::clicked, this, &RunView::tryAsked);

    auto* score = new QVBoxLayout;
    score->setSpacing(space::hair);
    score->addWidget(m_scoreName);
    score->addWidget(m_score);
    score->addWidget(m_interval);
    score->addSpacing(space::medium);
    score->addWidget(m_details);
    score->addSpacing(space::wide);
    score->addWidget(m_use);
    score->addWidget(m_try);
    score->addStretch();
    score->addWidget(m_test);
    auto* scoreSide = new QWidget;
    scoreSide->setLayout(score);
    score->setContentsMargins(0, 0, 0, 0);
    scoreSide->setFixedWidth(kScoreWidth);

    m_matrix = new MatrixView;
    m_matrix->setObjectName(u"matrix");
    connect(m_matrix, &CellGrid::cellOpened, this, &RunView::cellOpened);
    m_unit = new SegmentedChoice({tr("Clips"), tr("Per cent")});
    m_unit->setObjectName(u"matrixUnit");
    connect(m_unit, &SegmentedChoice::changed, this, &RunView::showMatrix);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::small);
    choices->addStretch();
    choices->addWidget(m_unit);
    auto* matrix = new QVBoxLayout;
    matrix->setSpacing(space::medium);
    matrix->addLayout(choices);
    matrix->addWidget(m_matrix, 1);
    auto* matrixSide = new QWidget;
    matrixSide->setLayout(matrix);
    matrix->setContentsMargins(0, 0, 0, 0);
    m_noMatrix = new Label({}, Type::Body, Tone::Quiet);
    m_noMatrix->setAlignment(Qt::AlignCenter);
    m_noMatrix->setWordWrap(true);
    m_right = new QStackedWidget;
    m_right->addWidget(m_noMatrix);
    m_right->addWidget(matrixSide);

    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(space::wide);
    row->addWidget(scoreSide);
    row->addWidget(m_right, 1);
    card->column()->addLayout(row);
    return card;
}

void RunView::begin(int plannedEpochs)
{
    m_planned = plannedEpochs;
    m_latest = m_best = {};
    m_seconds.clear();
    m_run.reset();
    m_answers = ConfusionMatrix();
    m_matrix->setOpenable(false);
    m_test->setRun({});
    m_loss->begin(plannedEpochs);
    m_accuracy->begin(plannedEpochs);
    m_scoreName->setText(tr("Development accuracy"));
    m_noMatrix->setText(tr("The confusion matrix comes with the first epoch."));
    m_score->setText(QStringLiteral("–"));
    m_interval->clear();
    m_details->clear();
    showParts();
}

void RunView::showParts()
{
    m_right->setCurrentIndex(matrix() != nullptr ? 1 : 0);
    m_use->setVisible(m_run != nullptr);
    m_try->setVisible(!m_run && m_latest.epoch > 0);
}

void RunView::add(const EpochReport& report)
{
    m_latest = report;
    m_loss->add(report.epoch, report.trainLoss, report.developmentLoss);
    m_accuracy->add(report.epoch, report.trainAccuracy, report.developmentAccuracy);
    m_seconds.push_back(report.seconds);
    if (m_seconds.size() > kRecentEpochs)
        m_seconds.pop_front();
    if (m_best.epoch == 0 || isBetter(report, m_best)) {
        m_best = report;
        m_loss->markBest(report.epoch);
        m_accuracy->markBest(report.epoch);
    }
    m_try->show();
    m_score->setText(percentText(report.developmentAccuracy));
    m_interval->setText(
        tr("best %1, in epoch %2").arg(percentText(m_best.developmentAccuracy), countText(m_best.epoch)));
}

void RunView::showAnswers(const ConfusionMatrix& development)
{
    if (m_run)
        return;
    m_answers = development;
    showMatrix();
    showParts();
}

const ConfusionMatrix* RunView::matrix() const
{
    if (m_run)
        return &m_run->development;
    return m_answers.genreCount() > 0 ? &m_answers : nullptr;
}

void RunView::end(std::shared_ptr<const Run> run, const QString& folder)
{
    m_run = std::move(run);
    for (LearningChart* chart : {m_loss, m_accuracy}) {
        chart->markBest(m_run->outcome.bestEpoch);
        chart->end();
    }
    const Scores scores = scoresOf(m_run->development);
    m_score->setText(percentText(scores.accuracy));
    m_interval->setText(
        tr("between %1 and %2,\nwith 95 % confidence")
            .arg(percentText(scores.interval.low), percentText(scores.interval.high)));
    m_details->setText(
        tr("%1 of %Ln development clips recognised.\nMacro F1 %2.\nThe network of epoch %3.",
           nullptr, scores.clips)
            .arg(countText(m_run->development.correct()), numberText(scores.macroF1, 2),
                 countText(m_run->outcome.keptEpoch)));
    m_use->setEnabled(!folder.isEmpty());
    m_matrix->setOpenable(!folder.isEmpty());
    m_test->setRun(folder);
    showMatrix();
    showParts();
}

void RunView::endWithout()
{
    m_noMatrix->setText(tr("This training ended without a result."));
    m_answers = ConfusionMatrix();
    showParts();
    m_try->hide();
    m_loss->end();
    m_accuracy->end();
}

void RunView::showMatrix()
{
    const ConfusionMatrix* shown = matrix();
    if (shown == nullptr)
        return;
    m_matrix->setInPerCent(m_unit->chosen() == 1);
    m_matrix->setMatrix(*shown);
}

QString RunView::statusText() const
{
    if (m_latest.epoch == 0)
        return tr("First epoch of %1").arg(countText(m_planned));
    const double each = std::accumulate(m_seconds.begin(), m_seconds.end(), 0.0) /
                        static_cast<double>(m_seconds.size());
    QStringList parts{tr("Epoch %1 of %2").arg(countText(m_latest.epoch), countText(m_planned)),
                      tr("%1 s each").arg(numberText(each, each < 9.95 ? 2 : 0))};
    if (!m_run && m_latest.epoch < m_planned)
        parts << timeLeftText(each * (m_planned - m_latest.epoch));
    parts << tr("best %1 at %2").arg(percentText(m_best.developmentAccuracy), countText(m_best.epoch));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace genrescope::ui
