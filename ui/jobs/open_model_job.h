// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listener.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Reads a model file and makes it ready to listen.
class OpenModelJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(const std::filesystem::path& file);

signals:
    void finished(const std::filesystem::path& file,
                  std::shared_ptr<const genrescope::Listener> listener);
};

} // namespace genrescope::ui
