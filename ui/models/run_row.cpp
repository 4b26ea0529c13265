// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_row.h"

#include "core/base/files.h"
#include "ui/text/recipe_text.h"

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr std::size_t kMostSparkPoints = 60;

RunRow::State stateOf(const RunSummary& summary)
{
    switch (summary.state) {
    case RunState::Training:
        return RunRow::State::Training;
    case RunState::Finished:
        return summary.stoppedEarly ? RunRow::State::Stopped : RunRow::State::Finished;
    case RunState::Interrupted:
        return RunRow::State::Interrupted;
    case RunState::Failed:
        return RunRow::State::Failed;
    case RunState::Damaged:
        break;
    }
    return RunRow::State::Damaged;
}

} // namespace

RunRow rowOf(const RunSummary& summary)
{
    RunRow row;
    row.folder = QString::fromStdString(textOf(summary.folder));
    row.name = QString::fromStdString(summary.shownName());
    row.note = QString::fromStdString(summary.label.note);
    row.state = stateOf(summary);
    row.reason = QString::fromStdString(summary.reason);
    if (row.state != RunRow::State::Damaged) {
        row.preset = QString::fromStdString(summary.settings.preset);
        row.settings = differencesText(summary.settings.recipe, summary.settings.preset);
        row.dataset = QString::fromStdString(textOf(summary.settings.dataset.filename()));
        row.plannedEpochs = summary.wantedEpochs();
    }
    if (summary.isScored() && summary.developmentClips > 0)
        row.score = RunScore{summary.accuracy(), summary.interval(), summary.developmentClips};
    row.epochs = summary.epochs;
    row.begun = QDateTime::fromString(QString::fromStdString(summary.started), Qt::ISODate);
    row.testLooks = summary.testLooks;
    row.hasModel = summary.state == RunState::Finished;
    return row;
}

QList<float> sparkOf(const std::vector<EpochReport>& history)
{
    QList<float> spark;
    const std::size_t points = std::min(history.size(), kMostSparkPoints);
    for (std::size_t i = 0; i < points; ++i) {
        const std::size_t epoch = points > 1 ? i * (history.size() - 1) / (points - 1) : 0;
        spark << static_cast<float>(history[epoch].developmentAccuracy);
    }
    return spark;
}

} // namespace genrescope::ui
