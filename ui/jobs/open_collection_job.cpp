// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/open_collection_job.h"

#include "core/base/parallel.h"
#include "core/dataset/clip_check.h"

namespace genrescope::ui {

namespace {

constexpr int kSampleRateHz = 22050;

ClipCheck checked(const Collection& collection, int clip)
{
    ClipCheck check;
    check.clip = clip;
    const auto sound =
        readChecked(collection.clips[static_cast<std::size_t>(clip)].file, kSampleRateHz);
    if (sound) {
        check.facts = sound->facts;
        check.seconds = static_cast<double>(sound->samples.size()) / kSampleRateHz;
    } else {
        check.reason = sound.error();
    }
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

        std::mutex counting;
        std::size_t done = 0;
        const std::size_t total = collection->clips.size();
        parallelFor(total, [&](std::size_t clip) {
            if (stop.stop_requested())
                return;
            ClipCheck check = checked(*collection, static_cast<int>(clip));
            const std::lock_guard lock(counting);
            mailbox.postProgress(++done, total);
            mailbox.post([this, check = std::move(check)] { emit clipChecked(check); });
        });
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, folder.string());
        return Mailbox::Letter([this] { emit finished(); });
    });
}

} // namespace genrescope::ui
