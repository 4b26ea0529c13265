// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/demo_collection.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Composes the demo collection. The folder appears when it is whole, never in part.
class DemoCollectionJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(const std::filesystem::path& folder, const DemoSettings& settings = {});

signals:
    void finished(const std::filesystem::path& folder);
};

} // namespace genrescope::ui
