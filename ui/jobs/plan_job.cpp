// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/plan_job.h"

#include "core/plan/work.h"

#include <algorithm>

namespace genrescope::ui {

void PlanJob::look(const std::filesystem::path& folder)
{
    begin([this, folder, last = m_last](Mailbox& mailbox,
                                        std::stop_token stop) -> Result<Mailbox::Letter> {
        PlanState state;
        auto plan = openPlan(folder);
        if (!plan)
            return tl::unexpected(plan.error());
        const auto tasks = tasksOf(*plan);
        if (!tasks)
            return tl::unexpected(tasks.error());
        const std::vector<bool> done = areDone(*plan, *tasks);
        state.plan = std::move(*plan);
        state.done = static_cast<std::size_t>(std::ranges::count(done, true));
        state.begun = begunTasks(state.plan, done);
        const bool isSame = last.gathered && last.plan.folder == state.plan.folder &&
                            last.plan.tasks == state.plan.tasks && last.done == state.done;
        if (isSame) {
            state.gathered = last.gathered;
        } else {
            auto gathered = gather(folder, hooksOf(mailbox, stop));
            if (!gathered)
                return tl::unexpected(gathered.error());
            state.plan = gathered->plan; // with the tasks that were added
            state.gathered = std::make_shared<const Gathered>(std::move(*gathered));
        }
        return Mailbox::Letter([this, state] {
            m_last = state;
            emit finished(state);
        });
    });
}

} // namespace genrescope::ui
