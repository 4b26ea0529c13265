// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/gtzan_download.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Brings GTZAN from the web, or from an archive at hand, into a folder and checks it.
class DownloadGtzanJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void startDownload(const std::filesystem::path& folder,
                       const std::vector<GtzanMirror>& mirrors);
    void startUnpacking(const std::filesystem::path& archive, const std::filesystem::path& folder);

    QString work() const override;

signals:
    void stepped(genrescope::GtzanStep step, const genrescope::DownloadProgress& progress);
    void finished(const std::filesystem::path& folder, const genrescope::GtzanCheck& check);

private:
    GtzanHooks gtzanHooks(Mailbox& mailbox, std::stop_token stop);
};

} // namespace genrescope::ui
