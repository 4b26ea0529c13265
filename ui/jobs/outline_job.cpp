// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/outline_job.h"

namespace genrescope::ui {

void OutlineJob::start(const std::filesystem::path& file)
{
    begin([this, file](Mailbox&, std::stop_token stop) -> Result<Mailbox::Letter> {
        auto peaks = readPeaks(file, stop);
        if (!peaks)
            return tl::unexpected(peaks.error());
        return Mailbox::Letter(
            [this, file, found = std::move(*peaks)] { emit finished(file, found); });
    });
}

} // namespace genrescope::ui
