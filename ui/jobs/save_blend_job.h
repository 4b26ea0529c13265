// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run_set.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Writes several runs' networks as one model file.
class SaveBlendJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    /// `weights`: for Blend::Weighted alone.
    void start(const RunSet& set, Blend blend, const std::vector<float>& weights,
               const std::filesystem::path& file);

signals:
    void finished(const std::filesystem::path& file);
};

} // namespace genrescope::ui
