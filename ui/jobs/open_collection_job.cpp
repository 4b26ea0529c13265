// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/open_collection_job.h"

#include "core/dataset/feature_cache.h"

namespace genrescope::ui {

namespace {

ClipCheck checked(std::size_t clip, const ClipReport& report)
{
    ClipCheck check;
    check.clip = static_cast<int>(clip);
    check.reason = report.fault;
    check.facts = report.facts;
    check.seconds = report.fault ? 0 : report.seconds;
    check.level = report.rms;
    check.artist = report.artist;
    return check;
}

} // namespace

void OpenCollectionJob::start(const std::filesystem::path& folder)
{
    begin([this, folder](Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
        auto found = openCollection(folder);
        if (!found)
            return tl::unexpected(found.error());
        const auto collection = std::make_shared<const Collection>(std::move(*found));
        mailbox.post([this, collection] { emit opened(collection); });

        const FeatureCache cache = FeatureCache::ofUser();
        auto reports = reportOnClips(
            *collection, hooksOf(mailbox, stop), &cache,
            [&](std::size_t clip, const ClipReport& report) {
                mailbox.post([this, check = checked(clip, report)] { emit clipChecked(check); });
            });
        if (!reports)
            return tl::unexpected(reports.error());
        const auto check =
            std::make_shared<const CollectionCheck>(checkClips(*collection, *reports));
        const auto all = std::make_shared<const std::vector<ClipReport>>(std::move(*reports));
        mailbox.post([this, all, check] { emit compared(all, check); });
        return Mailbox::Letter([this] { emit finished(); });
    });
}

} // namespace genrescope::ui
