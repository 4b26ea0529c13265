// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_clips.h"

#include "core/base/files.h"
#include "core/dataset/collection.h"

#include <set>

namespace genrescope {

Result<LabelledFeatures> extractClips(const Run& run, const std::vector<std::string>& names,
                                      const Hooks& hooks, const FeatureCache* cache)
{
    const auto& folder = run.settings.dataset;
    auto collection = openCollection(folder).and_then(
        [&](Collection all) { return withGenres(std::move(all), run.genres); });
    if (!collection)
        return tl::unexpected(collection.error());
    std::set<std::string> missing(names.begin(), names.end());
    std::erase_if(collection->clips,
                  [&](const Clip& clip) { return missing.erase(clip.name) == 0; });
    collection->setAside.clear(); // by now they are no part of the split
    for (const std::string& name : missing)
        collection->setAside.push_back(
            {folder / name, Error{ErrorCode::FileMissing, textOf(folder / name), ""}});
    return extractCollection(*collection, run.settings.recipe.frontEnd, hooks, false, cache);
}

} // namespace genrescope
