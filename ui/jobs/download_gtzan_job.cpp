// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/download_gtzan_job.h"

#include <chrono>

namespace genrescope::ui {

namespace {
constexpr std::chrono::milliseconds kReports{100}; ///< no eye follows more
}

GtzanHooks DownloadGtzanJob::gtzanHooks(Mailbox& mailbox, std::stop_token stop)
{
    GtzanHooks hooks;
    hooks.stop = std::move(stop);
    hooks.progressed = [this, &mailbox, reported = std::chrono::steady_clock::time_point(),
                        before = GtzanStep::Download](GtzanStep step,
                                                      const DownloadProgress& progress) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (step == before && now - reported < kReports && progress.bytes < progress.total)
            return;
        reported = now;
        before = step;
        mailbox.post([this, step, progress] { emit stepped(step, progress); });
    };
    return hooks;
}

void DownloadGtzanJob::startDownload(const std::filesystem::path& folder,
                                     const std::vector<GtzanMirror>& mirrors)
{
    begin(
        [this, folder, mirrors](Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
            const auto check = downloadGtzan(folder, mirrors, gtzanHooks(mailbox, stop));
            if (!check)
                return tl::unexpected(check.error());
            return Mailbox::Letter([this, folder, done = *check] { emit finished(folder, done); });
        });
}

void DownloadGtzanJob::startUnpacking(const std::filesystem::path& archive,
                                      const std::filesystem::path& folder)
{
    begin(
        [this, archive, folder](Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
            const auto check = unpackGtzan(archive, folder, gtzanHooks(mailbox, stop));
            if (!check)
                return tl::unexpected(check.error());
            return Mailbox::Letter([this, folder, done = *check] { emit finished(folder, done); });
        });
}

QString DownloadGtzanJob::work() const
{
    return tr("GTZAN is being downloaded. What is there is kept, and the download goes on from "
              "it.");
}

} // namespace genrescope::ui
