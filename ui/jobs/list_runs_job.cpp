// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/list_runs_job.h"

#include "core/lab/history_file.h"
#include "core/lab/run_folder.h"

namespace genrescope::ui {

namespace {
constexpr std::size_t kAtATime = 100;
}

void ListRunsJob::start(const std::filesystem::path& store)
{
    begin([this, store](Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
        const std::vector<RunSummary> runs = listRuns(store);
        mailbox.post([this, runs] { emit listed(runs); });
        std::vector<History> histories;
        const auto post = [&] {
            mailbox.post([this, done = std::exchange(histories, {})] { emit historiesRead(done); });
        };
        for (const RunSummary& run : runs) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            if (auto epochs = loadHistory(run.folder / runHistoryName))
                histories.push_back({run.folder, std::move(*epochs)});
            if (histories.size() >= kAtATime)
                post();
        }
        if (!histories.empty())
            post();
        return Mailbox::Letter([this] { emit finished(); });
    });
}

} // namespace genrescope::ui
