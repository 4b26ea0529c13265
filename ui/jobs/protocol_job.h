// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "core/lab/protocol_run.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Extracts the features of a collection and measures a recipe on them by a protocol.
class ProtocolJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    /// `genres`: empty for all.
    void start(std::shared_ptr<const Collection> collection, const std::vector<std::string>& genres,
               const ProtocolSettings& settings);

    QString work() const override;

signals:
    void measuringBegun(int clips); ///< the features are there; progressed() now counts networks
    void finished(std::shared_ptr<const genrescope::ProtocolScore> score,
                  const genrescope::ProtocolSettings& settings);
};

} // namespace genrescope::ui
