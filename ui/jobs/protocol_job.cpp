// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/protocol_job.h"

#include "core/dataset/feature_cache.h"

namespace genrescope::ui {

void ProtocolJob::start(std::shared_ptr<const Collection> collection,
                        const std::vector<std::string>& genres, const ProtocolSettings& settings)
{
    begin([this, collection, genres, settings](Mailbox& mailbox,
                                               std::stop_token stop) -> Result<Mailbox::Letter> {
        const Hooks hooks = hooksOf(mailbox, stop);
        const FeatureCache cache = FeatureCache::ofUser();
        const auto data = withGenres(*collection, genres).and_then([&](const Collection& chosen) {
            return extractCollection(chosen, frontEndOf(settings.recipe), hooks,
                                     wantsSpeedVariants(settings.recipe), &cache);
        });
        if (!data)
            return tl::unexpected(data.error());
        mailbox.post(
            [this, clips = static_cast<int>(data->clips.size())] { emit measuringBegun(clips); });
        auto measured = measure(*data, settings, hooks);
        if (!measured)
            return tl::unexpected(measured.error());
        const auto score = std::make_shared<const ProtocolScore>(std::move(*measured));
        return Mailbox::Letter([this, score, settings] { emit finished(score, settings); });
    });
}

QString ProtocolJob::work() const
{
    return tr("A protocol is being measured. What is measured so far is lost.");
}

} // namespace genrescope::ui
