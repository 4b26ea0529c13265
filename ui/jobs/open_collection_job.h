// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection_check.h"
#include "ui/jobs/job.h"
#include "ui/models/clip_check.h"

namespace genrescope::ui {

/// Opens a folder of music by genre, then reads every clip on all cores to see whether it is fit,
/// and compares them with each other. What was read before comes from the cache.
class OpenCollectionJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(const std::filesystem::path& folder);

signals:
    /// At once, before any clip is read.
    void opened(std::shared_ptr<const genrescope::Collection> collection);
    void clipChecked(const genrescope::ui::ClipCheck& check);
    /// Once all were read. `reports`: one a clip.
    void compared(std::shared_ptr<const std::vector<genrescope::ClipReport>> reports,
                  std::shared_ptr<const genrescope::CollectionCheck> check);
    void finished();
};

} // namespace genrescope::ui
