// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search_charts.h"

#include "core/lab/search/search_charts.h"
#include "ui/text/figures.h"
#include "ui/text/recipe_text.h"
#include "ui/text/sentences.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/curves_chart.h"
#include "ui/widgets/heat_map.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <limits>

namespace genrescope::ui {

namespace {

constexpr int kEpochs = -1, kPair = -2; ///< choices beside the axes

/// Where a value stands on an axis: numbers as they are, layers by how many, all else by its place.
double placeOf(const nlohmann::json& value, std::size_t place)
{
    if (value.is_number())
        return value.get<double>();
    return static_cast<double>(value.is_array() ? value.size() : place + 1);
}

bool isLogarithmic(const SearchAxis& axis)
{
    return axis.scale == AxisScale::Logarithmic;
}

} // namespace

SearchCharts::SearchCharts(QWidget* parent)
    : QWidget(parent)
    , m_what(new QComboBox)
    , m_round(new QComboBox)
    , m_views(new QStackedWidget)
    , m_linear(new CurvesChart({}, {}, CurvesChart::Axis::Linear))
    , m_logarithmic(new CurvesChart({}, {}, CurvesChart::Axis::Logarithmic))
    , m_epochs(new CurvesChart({}, tr("Epoch"), CurvesChart::Axis::Whole))
    , m_pair(new HeatMap)
{
    m_what->setObjectName(u"chartOf");
    m_round->setObjectName(u"chartRound");
    m_linear->setObjectName(u"linearChart");
    m_logarithmic->setObjectName(u"logarithmicChart");
    m_epochs->setObjectName(u"searchEpochsChart");
    m_pair->setObjectName(u"pairChart");
    m_what->setAccessibleName(tr("What the chart shows"));
    m_round->setAccessibleName(tr("Of which round"));
    for (QComboBox* choice : {m_what, m_round})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget* view : std::initializer_list<QWidget*>{m_linear, m_logarithmic, m_epochs, m_pair})
        m_views->addWidget(view);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::small);
    choices->addWidget(m_what);
    choices->addWidget(m_round);
    choices->addStretch();
    auto* card = new Card;
    card->column()->addLayout(choices);
    card->column()->addWidget(m_views, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_what, &QComboBox::activated, this, &SearchCharts::draw);
    connect(m_round, &QComboBox::activated, this, &SearchCharts::draw);
}

void SearchCharts::show(const SearchPlan& plan, const SearchOutcome& outcome)
{
    m_plan = plan;
    m_outcome = outcome;
    fillChoices();
    draw();
}

void SearchCharts::fillChoices()
{
    QStringList offered;
    for (const SearchAxis& axis : m_plan.axes)
        offered << titleOf(settingName(axis.setting));
    const int rounds =
        m_outcome.trials.empty()
            ? 1
            : 1 + std::max_element(m_outcome.trials.begin(), m_outcome.trials.end(),
                                   [](const SearchTrial& one, const SearchTrial& other) {
                                       return one.round < other.round;
                                   })
                      ->round;
    if (offered != m_offered) {
        m_offered = offered;
        m_what->clear();
        for (int axis = 0; axis < offered.size(); ++axis)
            m_what->addItem(tr("Accuracy by %1").arg(settingName(m_plan.axes[axis].setting)), axis);
        m_what->addItem(tr("Accuracy by epoch"), kEpochs);
        if (offered.size() > 1)
            //: Two settings
            m_what->addItem(tr("%1 × %2").arg(offered[0], settingName(m_plan.axes[1].setting)),
                            kPair);
    }
    if (m_round->count() != (rounds > 1 ? rounds + 1 : 0)) {
        m_round->clear();
        if (rounds > 1) {
            m_round->addItem(tr("All rounds"), -1);
            for (int round = 0; round < rounds; ++round)
                m_round->addItem(
                    round == 0 ? tr("Coarse") : tr("Finer, round %1").arg(countText(round)), round);
        }
    }
    m_round->setVisible(m_round->count() > 0);
}

void SearchCharts::draw()
{
    const int what = m_what->currentData().toInt();
    if (what == kEpochs)
        drawEpochs();
    else if (what == kPair)
        drawPair();
    else if (what < static_cast<int>(m_plan.axes.size()))
        drawSetting(static_cast<std::size_t>(what));
}

void SearchCharts::drawSetting(std::size_t axis)
{
    const int round = m_round->count() > 0 ? m_round->currentData().toInt() : -1;
    const SearchAxis& varied = m_plan.axes[axis];
    const auto found = accuracyAgainst(m_plan, m_outcome, varied.setting, round);
    NamedCurve best{tr("best"), {}, false, true, {}}, mean{tr("mean"), {}, true, false, {}};
    std::vector<nlohmann::json> values;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const double place = placeOf(found[i].value, i);
        best.points << QPointF(place, found[i].best);
        mean.points << QPointF(place, found[i].mean);
        values.push_back(found[i].value);
    }
    for (const SearchTrial& trial : m_outcome.trials) {
        if (!trial.score || (round >= 0 && trial.round != round))
            continue;
        const auto at = std::find(values.begin(), values.end(), trial.point[axis]);
        if (at != values.end())
            best.scatter << QPointF(placeOf(*at, static_cast<std::size_t>(at - values.begin())),
                                    trial.score->accuracy);
    }
    const bool several = std::any_of(found.begin(), found.end(),
                                     [](const SettingAccuracy& each) { return each.trials > 1; });
    QList<NamedCurve> curves{best};
    if (several)
        curves << mean;
    CurvesChart* chart = isLogarithmic(varied) ? m_logarithmic : m_linear;
    chart->setQuantity(titleOf(settingName(varied.setting)));
    chart->setCurves(curves);
    const int top = m_outcome.best();
    double mark = std::numeric_limits<double>::quiet_NaN();
    if (top >= 0) {
        const auto at = std::find(values.begin(), values.end(),
                                  m_outcome.trials[static_cast<std::size_t>(top)].point[axis]);
        if (at != values.end())
            mark = placeOf(*at, static_cast<std::size_t>(at - values.begin()));
    }
    chart->setMark(mark);
    m_views->setCurrentWidget(chart);
}

void SearchCharts::drawEpochs()
{
    QList<NamedCurve> curves;
    const std::string setting = m_plan.axes.front().setting;
    for (const EpochCurve& each : accuracyAgainstEpochs(m_plan, m_outcome, setting)) {
        NamedCurve curve;
        curve.name = settingName(setting) + u' ' + settingValueText(each.value);
        for (std::size_t i = 0; i < each.accuracies.size(); ++i)
            curve.points << QPointF(static_cast<double>(i + 1), each.accuracies[i]);
        curves << curve;
    }
    m_epochs->setCurves(curves);
    m_views->setCurrentWidget(m_epochs);
}

void SearchCharts::drawPair()
{
    const auto valuesOf = [this](std::size_t axis) {
        std::vector<nlohmann::json> values;
        for (const SettingAccuracy& each :
             accuracyAgainst(m_plan, m_outcome, m_plan.axes[axis].setting))
            values.push_back(each.value);
        return values;
    };
    const auto rows = valuesOf(0), columns = valuesOf(1);
    if (rows.empty() || columns.empty())
        return;
    const auto textsOf = [](const std::vector<nlohmann::json>& values) {
        QStringList texts;
        for (const nlohmann::json& value : values)
            texts << settingValueText(value);
        return texts;
    };
    std::vector<std::optional<double>> cells(rows.size() * columns.size());
    for (const SearchTrial& trial : m_outcome.trials) {
        const auto row = std::find(rows.begin(), rows.end(), trial.point[0]);
        const auto column = std::find(columns.begin(), columns.end(), trial.point[1]);
        if (!trial.score || row == rows.end() || column == columns.end())
            continue;
        auto& cell = cells[static_cast<std::size_t>(row - rows.begin()) * columns.size() +
                           static_cast<std::size_t>(column - columns.begin())];
        cell = std::max(cell.value_or(0), trial.score->accuracy);
    }
    m_pair->setValues(titleOf(settingName(m_plan.axes[0].setting)), textsOf(rows),
                      titleOf(settingName(m_plan.axes[1].setting)), textsOf(columns),
                      std::move(cells));
    m_views->setCurrentWidget(m_pair);
}

} // namespace genrescope::ui
