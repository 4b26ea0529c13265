// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/demo_collection_job.h"

namespace genrescope::ui {

void DemoCollectionJob::start(const std::filesystem::path& folder, const DemoSettings& settings)
{
    begin([this, folder, settings](Mailbox& mailbox,
                                   std::stop_token stop) -> Result<Mailbox::Letter> {
        const std::filesystem::path unfinished = folder.string() + ".part";
        std::error_code problem; // leftovers of an earlier attempt go first
        std::filesystem::remove_all(unfinished, problem);
        if (const auto written = writeDemoCollection(unfinished, settings, hooksOf(mailbox, stop));
            !written) {
            std::filesystem::remove_all(unfinished, problem);
            return tl::unexpected(written.error());
        }
        std::filesystem::rename(unfinished, folder, problem);
        if (problem)
            return failure(ErrorCode::WriteFailed, folder.string(), problem.message());
        return Mailbox::Letter([this, folder] { emit finished(folder); });
    });
}

} // namespace genrescope::ui
