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
    void start(std::shared_ptr<const GenreModel> model); ///< one that is in no file

signals:
    /// `file` is empty where there is none.
    void finished(const std::filesystem::path& file,
                  std::shared_ptr<const genrescope::Listener> listener);
};

} // namespace genrescope::ui
