// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/picture.h"
#include "ui/jobs/job.h"

#include <memory>

namespace genrescope::ui {

/// Draws a song's spectrogram.
class SpectrogramJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(const std::filesystem::path& file);

signals:
    void finished(const std::filesystem::path& file,
                  std::shared_ptr<const genrescope::SoundPicture> picture);
};

} // namespace genrescope::ui
