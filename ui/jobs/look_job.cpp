// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/look_job.h"

#include "core/dataset/feature_cache.h"

namespace genrescope::ui {

void LookJob::start(const std::filesystem::path& runFolder)
{
    begin([this, runFolder](Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
        const FeatureCache cache = FeatureCache::ofUser();
        auto run = evaluateRun(runFolder, true, hooksOf(mailbox, stop), &cache);
        if (!run)
            return tl::unexpected(run.error());
        const auto looked = std::make_shared<const Run>(std::move(*run));
        return Mailbox::Letter([this, looked, runFolder] { emit finished(looked, runFolder); });
    });
}

} // namespace genrescope::ui
