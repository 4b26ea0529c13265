// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "core/lab/search/search_folder.h"
#include "ui/jobs/job.h"
#include "ui/jobs/pause_gate.h"

namespace genrescope::ui {

/// Searches a recipe's settings on a collection; each trial is a run in the search's folder.
///
/// progressed() counts clips while features are extracted. A stop ends in finished, with what is
/// done; started again in the same folder, the search goes on from there.
class SearchJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(std::shared_ptr<const Collection> collection, const SearchSettings& settings,
               const std::filesystem::path& folder);

    void pause(); ///< every trial waits before its next batch
    void resume();
    bool isPaused() const { return m_gate->isClosed(); }

    QString work() const override;

signals:
    void roundPlanned(const std::vector<genrescope::SearchTrial>& trials);
    void trialBegun(const genrescope::SearchTrial& trial);
    void epochFinished(int trial, const genrescope::EpochReport& report); ///< every one
    void trialFinished(const genrescope::SearchTrial& trial);
    void finished(std::shared_ptr<const genrescope::SearchOutcome> outcome,
                  const std::filesystem::path& folder);

private:
    std::shared_ptr<PauseGate> m_gate = std::make_shared<PauseGate>();
};

} // namespace genrescope::ui
