// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/explore_job.h"

#include "core/dataset/feature_cache.h"

namespace genrescope::ui {

namespace {

/// All features of frames, over the half minute that the report uses.
FrontEndSettings exploredFeatures()
{
    FrontEndSettings settings;
    settings.features = allFeatures;
    return settings;
}

} // namespace

void ExploreJob::start(std::shared_ptr<const Collection> collection)
{
    begin([this, collection](Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
        const FeatureCache cache = FeatureCache::ofUser();
        auto features = extractCollection(*collection, exploredFeatures(), hooksOf(mailbox, stop),
                                          /*speedVariants*/ false, &cache);
        if (!features)
            return tl::unexpected(features.error());
        const auto data = std::make_shared<const LabelledFeatures>(std::move(*features));
        const auto map = std::make_shared<const ClipMap>(mapOfClips(*data));
        const auto averages = std::make_shared<const GenreAverages>(genreAverages(*data));
        return Mailbox::Letter([this, data, map, averages] { emit finished(data, map, averages); });
    });
}

} // namespace genrescope::ui
