// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/cross_validation_job.h"

#include "core/dataset/feature_cache.h"
#include "core/dataset/labelled_features.h"

namespace genrescope::ui {

void CrossValidationJob::start(std::shared_ptr<const Collection> collection,
                               const CrossValidationSettings& settings,
                               const std::filesystem::path& store)
{
    begin([this, collection, settings, store](Mailbox& mailbox,
                                              std::stop_token stop) -> Result<Mailbox::Letter> {
        const auto chosen = withGenres(*collection, settings.run.genres);
        if (!chosen)
            return tl::unexpected(chosen.error());
        const FeatureCache cache = FeatureCache::ofUser();
        const auto data =
            extractCollection(*chosen, settings.run.recipe.frontEnd, hooksOf(mailbox, stop),
                              settings.run.recipe.training.speedVariants, &cache);
        if (!data)
            return tl::unexpected(data.error());
        mailbox.post([this] { emit trainingBegun(); });
        auto result = crossValidate(*data, settings, store, hooksOf(mailbox, stop));
        if (!result)
            return tl::unexpected(result.error());
        const auto found = std::make_shared<const CrossValidation>(std::move(*result));
        return Mailbox::Letter([this, found] { emit finished(found); });
    });
}

QString CrossValidationJob::work() const
{
    return tr("A cross-validation is going on. The folds that are done are kept as runs.");
}

} // namespace genrescope::ui
