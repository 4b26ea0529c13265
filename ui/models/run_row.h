// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run_store.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace genrescope::ui {

/// How many clips of the development part a run recognises.
struct RunScore {
    double accuracy = 0;
    Interval interval;
    int clips = 0;
};

/// A run as a line of the table of runs.
struct RunRow {
    enum class State { Training, Finished, Stopped, Interrupted, Failed, Damaged };

    QString folder; ///< of the run; tells runs apart
    QString name, note;
    QString preset;
    QString settings; ///< those that differ from the preset's, in words
    QString dataset;  ///< its folder's name
    State state = State::Finished;
    QString reason; ///< why it failed, or can't be read
    std::optional<RunScore> score;
    QList<float> curve; ///< development accuracy by epoch, 0..1, thinned for a spark line
    int epochs = 0, plannedEpochs = 0;
    QDateTime begun;
    int testLooks = 0; ///< how often its test part was looked at
    bool hasModel = false;
};

/// What the store says of a run, without its curve.
RunRow rowOf(const RunSummary& summary);

/// Accuracies as a spark line shows them: at most 60 points, evenly over the epochs.
QList<float> sparkOf(const std::vector<EpochReport>& history);

} // namespace genrescope::ui
