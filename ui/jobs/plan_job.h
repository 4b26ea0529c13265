// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/gather.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// How far a plan is.
struct PlanState {
    Plan plan;
    std::size_t done = 0, begun = 0;          ///< tasks
    std::shared_ptr<const Gathered> gathered; ///< what is done comes to
};

/// Looks at a plan that others work on, and puts together what they have done. Cheap where nothing
/// was done since the last look: then the folders are listed, and that is all.
class PlanJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void look(const std::filesystem::path& folder);

signals:
    void finished(const genrescope::ui::PlanState& state);

private:
    PlanState m_last;
};

} // namespace genrescope::ui
