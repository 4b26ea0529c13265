// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "core/lab/run_set.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// One way in which several runs were blended.
struct BlendedAnswers {
    Blend blend = Blend::Average;
    std::vector<float> weights;       ///< for Blend::Weighted alone
    std::vector<float> probabilities; ///< clips x genres
    std::vector<double> accuracies;   ///< [0] is after epoch 1
};

/// Runs beside each other, with what a page shows of them.
struct RunsCompared {
    RunSet set;
    std::vector<std::vector<double>> accuracies; ///< of each member; [0] is after epoch 1
    std::vector<BlendedAnswers> blends;          ///< none of one run alone
    std::filesystem::path dataset;
    std::optional<Collection> collection; ///< where the clips are; nothing where it can't be opened
};

/// Opens runs to compare and blends them in every way. One run alone is shown without blends.
class CompareJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(const std::vector<std::filesystem::path>& folders);

signals:
    void finished(std::shared_ptr<const genrescope::ui::RunsCompared> compared);
};

} // namespace genrescope::ui
