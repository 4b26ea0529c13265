// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/peaks.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Reads a sound file for its outline.
class OutlineJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(const std::filesystem::path& file);

signals:
    void finished(const std::filesystem::path& file, const genrescope::Peaks& peaks);
};

} // namespace genrescope::ui
