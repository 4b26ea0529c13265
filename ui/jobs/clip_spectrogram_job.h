// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_matrix.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Makes the mel spectrogram of a clip's first half minute.
class ClipSpectrogramJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    /// `place`: which picture it is for; handed back.
    void start(int place, const std::filesystem::path& file, double startSeconds);

signals:
    /// Frames x mel bands, dB below the loudest.
    void finished(int place, const genrescope::FeatureMatrix& decibels);
};

} // namespace genrescope::ui
