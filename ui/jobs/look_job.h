// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/test_look.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Looks at a saved run's test part, which is counted. progressed() counts clips.
class LookJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(const std::filesystem::path& runFolder);

signals:
    void finished(std::shared_ptr<const genrescope::Run> run,
                  const std::filesystem::path& runFolder);
};

} // namespace genrescope::ui
