// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exploration.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Extracts a collection's features (from the cache, where they are) and sums them up.
class ExploreJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(std::shared_ptr<const Collection> collection);

signals:
    void finished(std::shared_ptr<const genrescope::LabelledFeatures> data,
                  std::shared_ptr<const genrescope::ClipMap> map,
                  std::shared_ptr<const genrescope::GenreAverages> averages);
};

} // namespace genrescope::ui
