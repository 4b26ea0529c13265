// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experiments_page.h"

#include "ui/pages/cross_validation_view.h"
#include "ui/pages/page_header.h"
#include "ui/pages/plan_view.h"
#include "ui/pages/reproduce_view.h"
#include "ui/pages/search_view.h"
#include "ui/widgets/segmented_choice.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace genrescope::ui {

ExperimentsPage::ExperimentsPage(QWidget* parent)
    : QWidget(parent)
    , m_what(new SegmentedChoice(
          {tr("Search"), tr("Cross-validation"), tr("The 2016 report"), tr("Cluster")}))
    , m_search(new SearchView)
    , m_folds(new CrossValidationView)
    , m_reproduce(new ReproduceView)
    , m_plan(new PlanView)
{
    m_what->setObjectName(u"experiment");
    m_search->setObjectName(u"searchView");
    m_folds->setObjectName(u"foldsView");
    m_reproduce->setObjectName(u"reproduceView");
    m_plan->setObjectName(u"planView");
    auto* views = new QStackedWidget;
    for (QWidget* view : std::initializer_list<QWidget*>{m_search, m_folds, m_reproduce, m_plan})
        views->addWidget(view);
    auto* column = pageColumn(this);
    column->addLayout(pageHeader(tr("Experiments"), {m_what}));
    column->addWidget(views, 1);
    connect(m_what, &SegmentedChoice::changed, views, &QStackedWidget::setCurrentIndex);
    connect(m_search, &SearchView::trainingAsked, this, &ExperimentsPage::trainingAsked);
    connect(m_search, &SearchView::runsAsked, this, &ExperimentsPage::runsAsked);
    connect(m_search, &SearchView::groundAsked, this, &ExperimentsPage::groundAsked);
    connect(m_folds, &CrossValidationView::groundAsked, this, &ExperimentsPage::groundAsked);
    connect(m_reproduce, &ReproduceView::runsAsked, this, &ExperimentsPage::runsAsked);
    connect(m_plan, &PlanView::runsAsked, this, &ExperimentsPage::runsAsked);
}

void ExperimentsPage::setGround(std::shared_ptr<const Collection> collection,
                                const RunSettings& settings)
{
    m_search->setGround(collection, settings);
    m_folds->setGround(collection, settings);
    m_reproduce->setCollection(std::move(collection));
}

void ExperimentsPage::showReproduction()
{
    m_what->choose(2);
}

} // namespace genrescope::ui
