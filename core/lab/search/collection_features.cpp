// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/search/collection_features.h"

#include <algorithm>

namespace genrescope {

namespace {

constexpr std::size_t kKept = 4; ///< sets of features; each may take some hundred megabytes

struct Kept {
    FrontEndSettings frontEnd;
    bool speedVariants = false;
    std::shared_ptr<const LabelledFeatures> features;
};

} // namespace

FeatureSource featuresOf(Collection collection, const Hooks& hooks, const FeatureCache* cache)
{
    const auto kept = std::make_shared<std::vector<Kept>>();
    return [collection = std::move(collection), hooks, cache,
            kept](const FrontEndSettings& frontEnd,
                  bool speedVariants) -> Result<std::shared_ptr<const LabelledFeatures>> {
        const auto found = std::ranges::find_if(*kept, [&](const Kept& one) {
            return one.frontEnd == frontEnd && one.speedVariants == speedVariants;
        });
        if (found != kept->end())
            return found->features;
        auto data = extractCollection(collection, frontEnd, hooks, speedVariants, cache);
        if (!data)
            return tl::unexpected(data.error());
        if (kept->size() == kKept)
            kept->erase(kept->begin());
        kept->push_back(
            {frontEnd, speedVariants, std::make_shared<const LabelledFeatures>(std::move(*data))});
        return kept->back().features;
    };
}

} // namespace genrescope
