// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run.h"
#include "ui/jobs/job.h"
#include "ui/jobs/pause_gate.h"

namespace genrescope::ui {

/// Extracts the features of a collection, trains a network on them and keeps the
/// run in its folder. The test part is not looked at.
///
/// The features are kept: another training on the same collection with the same front end starts at
/// once. While they are extracted progressed() counts clips.
class TrainingJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    /// `runFolder`: where the run is saved; made if it is missing.
    void start(std::shared_ptr<const Collection> collection, const RunSettings& settings,
               const std::filesystem::path& runFolder);

    /// Goes on with the interrupted run of a folder, begun with `settings`, on its own collection.
    /// The epochs that it has are reported first.
    void resumeRun(const RunSettings& settings, const std::filesystem::path& runFolder);

    void pause();
    void resume();
    bool isPaused() const { return m_gate->isClosed(); }

    /// The model as the best epoch so far left it, while a training goes on.
    struct Snapshot {
        std::shared_ptr<const GenreModel> model; ///< null before the first epoch has ended
        int epoch = 0;
    };
    const Snapshot& snapshot() const { return m_snapshot; }

    QString work() const override;

signals:
    void trainingBegun(int clips, int setAside);               ///< the features are there
    void batchFinished(const genrescope::BatchReport& report); ///< the latest of many
    void epochFinished(const genrescope::EpochReport& report); ///< every one
    /// What the network says of the development part; the latest of many.
    void developmentAnswered(const genrescope::ConfusionMatrix& matrix);
    void notSaved(const genrescope::Error& error); ///< just before finished()
    /// `folder` is empty where not all of the run could be saved.
    void finished(std::shared_ptr<const genrescope::Run> run, const std::filesystem::path& folder);

private:
    /// What the kept features belong to.
    struct Features {
        std::shared_ptr<const Collection> collection;
        std::vector<std::string> genres;
        FrontEndSettings frontEnd;
        bool speedVariants = false;
        std::shared_ptr<const LabelledFeatures> labelled;
    };
    void train(std::shared_ptr<const Collection> collection, const RunSettings& settings,
               const std::filesystem::path& runFolder, bool resumed);
    std::shared_ptr<const LabelledFeatures> kept(const Collection* collection,
                                                 const RunSettings& settings) const;

    std::shared_ptr<PauseGate> m_gate = std::make_shared<PauseGate>();
    Features m_features;
    Snapshot m_snapshot;
};

} // namespace genrescope::ui
