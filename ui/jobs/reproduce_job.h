// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/reproduction/reproduction.h"
#include "ui/jobs/job.h"
#include "ui/jobs/pause_gate.h"

namespace genrescope::ui {

/// Redoes the 2016 report in a folder, and writes its HTML report there.
///
/// progressed() counts clips while features are extracted, then trained() tells how far it is. A
/// stop ends in failed (Cancelled); started again in the same folder, it goes on from there.
class ReproduceJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(const ReproductionSettings& settings, const std::filesystem::path& folder);

    void pause(); ///< every training waits before its next batch
    void resume();
    bool isPaused() const { return m_gate->isClosed(); }

    QString work() const override;

signals:
    void trained(const genrescope::ReproductionProgress& progress); ///< the latest of many
    /// `report` is the HTML file.
    void finished(std::shared_ptr<const genrescope::Reproduction> reproduction,
                  const std::filesystem::path& report);

private:
    std::shared_ptr<PauseGate> m_gate = std::make_shared<PauseGate>();
};

} // namespace genrescope::ui
