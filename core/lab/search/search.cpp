// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/search/search.h"

#include "core/base/translatable.h"
#include "core/lab/side_by_side.h"

#include <algorithm>
#include <cassert>
#include <exception>
#include <mutex>
#include <set>
#include <span>

namespace genrescope {

namespace {

std::vector<SearchPoint> firstPoints(const SearchPlan& plan)
{
    if (!plan.randomTrials)
        return gridOf(plan.axes);
    return randomPoints(plan.axes, firstRoundTrials(plan), plan.seed);
}

bool isBetter(const SearchTrial& one, const SearchTrial& other)
{
    if (!one.score || !other.score)
        return one.score.has_value();
    return one.score->accuracy > other.score->accuracy ||
           (one.score->accuracy == other.score->accuracy && one.score->loss < other.score->loss);
}

/// Carries out rounds of trials on threads of its own.
class Rounds {
public:
    Rounds(const SearchPlan& plan, const Objective& objective, int sideBySide,
           const SearchHooks& hooks)
        : m_plan(plan)
        , m_objective(objective)
        , m_sideBySide(sideBySide)
        , m_hooks(hooks)
    {
    }

    Result<SearchOutcome> run()
    {
        for (int round = 0; round <= m_plan.refinements && mayGoOn(); ++round) {
            const auto points = round == 0 ? firstPoints(m_plan) : finerPoints();
            if (!addTrials(points, round))
                break; // nothing is left to refine
            carryOut();
        }
        if (m_fatal)
            return tl::unexpected(*m_fatal);
        return std::move(m_outcome);
    }

private:
    bool mayGoOn() const { return !m_fatal && !m_outcome.stopped; }

    std::vector<SearchPoint> finerPoints() const
    {
        const int best = m_outcome.best();
        if (best < 0)
            return {};
        std::vector<SearchPoint> tried;
        for (const SearchTrial& trial : m_outcome.trials)
            tried.push_back(trial.point);
        return gridOf(refinedAround(m_plan.axes, tried,
                                    m_outcome.trials[static_cast<std::size_t>(best)].point));
    }

    /// Adds the points that are new; false where there are none.
    bool addTrials(const std::vector<SearchPoint>& points, int round)
    {
        std::set<SearchPoint> tried;
        for (const SearchTrial& trial : m_outcome.trials)
            tried.insert(trial.point);
        m_first = m_outcome.trials.size();
        for (const SearchPoint& point : points)
            if (tried.insert(point).second)
                if (auto recipe = recipeAt(m_plan.base, m_plan.axes, point)) {
                    SearchTrial trial;
                    trial.number = static_cast<int>(m_outcome.trials.size());
                    trial.round = round;
                    trial.point = point;
                    trial.recipe = std::move(*recipe);
                    m_outcome.trials.push_back(std::move(trial));
                }
        const auto added = std::span(m_outcome.trials).subspan(m_first);
        if (added.empty())
            return false;
        m_hooks.roundPlanned({added.begin(), added.end()});
        return true;
    }

    void carryOut()
    {
        sideBySide(m_outcome.trials.size() - m_first, m_sideBySide, [this](std::size_t i) {
            SearchTrial& trial = m_outcome.trials[m_first + i];
            if (!begin(trial))
                return false;
            finish(trial, scoreOf(trial));
            return true;
        });
    }

    /// False where nothing may begin any more.
    bool begin(const SearchTrial& trial)
    {
        const std::lock_guard lock(m_mutex);
        m_outcome.stopped = m_outcome.stopped || m_hooks.stop.stop_requested();
        if (!mayGoOn())
            return false;
        m_hooks.trialBegun(trial);
        return true;
    }

    Result<TrialScore> scoreOf(const SearchTrial& trial) const
    {
        try {
            return m_objective(trial);
        } catch (
            const std::exception& exception) { // out of memory, or a defect: this trial's alone
            return failure(ErrorCode::Unexpected, "a trial", exception.what());
        }
    }

    void finish(SearchTrial& trial, Result<TrialScore> score)
    {
        const std::lock_guard lock(m_mutex);
        if (score) {
            trial.score = std::move(*score);
        } else if (score.error().code == ErrorCode::Cancelled) {
            m_outcome.stopped = true;
            return;
        } else {
            trial.error = score.error();
            if (trial.error->code == ErrorCode::WriteFailed ||
                trial.error->code == ErrorCode::DiskFull)
                m_fatal = trial.error; // the next would come to the same
        }
        m_hooks.trialFinished(trial);
    }

    const SearchPlan& m_plan;
    const Objective& m_objective;
    const int m_sideBySide;
    const SearchHooks& m_hooks;
    std::size_t m_first = 0; ///< of the round's trials

    std::mutex m_mutex; ///< guards what follows, and the hooks
    SearchOutcome m_outcome;
    std::optional<Error> m_fatal;
};

} // namespace

std::vector<Problem> problems(const SearchPlan& plan)
{
    std::vector<Problem> found;
    require(found, !plan.axes.empty(), "vary",
            QT_TRANSLATE_NOOP("Rule", "names nothing to vary yet"));
    require(found, plan.refinements >= 0 && plan.refinements <= 20, "refine",
            QT_TRANSLATE_NOOP("Rule", "must lie between 0 and 20"));
    require(found, !plan.randomTrials || (*plan.randomTrials >= 0 && *plan.randomTrials <= 10'000),
            "random", QT_TRANSLATE_NOOP("Rule", "must lie between 0 and 10000"));
    std::set<std::string> names;
    double combinations = 1;
    for (const SearchAxis& axis : plan.axes) {
        const std::size_t values = axisValues(axis).size();
        combinations *= static_cast<double>(values);
        if (values == 0)
            found.push_back({axis.setting, QT_TRANSLATE_NOOP("Rule", "has no values to try")});
        if (!names.insert(axis.setting).second)
            found.push_back({axis.setting, QT_TRANSLATE_NOOP("Rule", "is varied twice")});
    }
    if (!(combinations <= 10'000))
        found.push_back(
            {"vary", QT_TRANSLATE_NOOP("Rule", "gives more than 10000 combinations; try fewer")});
    if (!found.empty())
        return found;

    // Points that break a rule are found before the first training, not after hours.
    std::vector<SearchPoint> points = gridOf(plan.axes);
    if (plan.randomTrials)
        points = firstPoints(plan);
    for (const SearchPoint& point : points)
        if (const auto recipe = recipeAt(plan.base, plan.axes, point); !recipe)
            return {{recipe.error().subject, recipe.error().detail}};
    return found;
}

int firstRoundTrials(const SearchPlan& plan)
{
    if (plan.randomTrials && *plan.randomTrials > 0)
        return *plan.randomTrials;
    std::size_t trials = plan.axes.empty() ? 0 : 1;
    for (const SearchAxis& axis : plan.axes)
        trials *= axisValues(axis).size();
    return static_cast<int>(trials);
}

int SearchOutcome::best() const
{
    int best = -1;
    for (std::size_t i = 0; i < trials.size(); ++i)
        if (trials[i].score &&
            (best < 0 || isBetter(trials[i], trials[static_cast<std::size_t>(best)])))
            best = static_cast<int>(i);
    return best;
}

Result<SearchOutcome> search(const SearchPlan& plan, const Objective& objective, int sideBySide,
                             const SearchHooks& hooks)
{
    assert(sideBySide >= 1);
    if (const auto found = problems(plan); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    return Rounds(plan, objective, sideBySide, hooks).run();
}

} // namespace genrescope
