// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "core/lab/cross_validation.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Trains and tests a recipe fold by fold; each fold is a run of the store.
///
/// progressed() counts clips while features are extracted, and epochs after trainingBegun().
class CrossValidationJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(std::shared_ptr<const Collection> collection,
               const CrossValidationSettings& settings, const std::filesystem::path& store);

    QString work() const override;

signals:
    void trainingBegun();
    void finished(std::shared_ptr<const genrescope::CrossValidation> result);
};

} // namespace genrescope::ui
