// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run_store.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Lists the runs of a store: first what the table needs, then their histories, many at a time.
class ListRunsJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(const std::filesystem::path& store);

    struct History {
        std::filesystem::path folder;
        std::vector<EpochReport> epochs;
    };

signals:
    void listed(const std::vector<genrescope::RunSummary>& runs);
    void historiesRead(const std::vector<genrescope::ui::ListRunsJob::History>& histories);
    void finished();
};

} // namespace genrescope::ui
