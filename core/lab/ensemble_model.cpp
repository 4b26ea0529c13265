// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/ensemble_model.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/lab/part_scores.h"
#include "core/lab/run_clips.h"
#include "core/lab/run_folder.h"
#include "core/lab/utc_time.h"

#include <algorithm>

namespace genrescope {

Result<GenreModel> modelOf(const RunSet& set, Blend blend, const std::vector<float>& weights)
{
    GenreModel model;
    for (const SetMember& member : set.members) {
        auto run = loadRun(member.folder);
        if (!run)
            return tl::unexpected(run.error());
        const FrontEndSettings& frontEnd = run->settings.recipe.frontEnd;
        if (model.members.empty())
            model = modelOf(*run, frontEnd);
        else if (frontEnd == model.frontEnd)
            model.members.push_back(std::move(run->outcome.network));
        else
            return failure(
                ErrorCode::RunsDiffer, textOf(member.folder),
                QT_TRANSLATE_NOOP(
                    "Detail", "its network reads other features, and one model reads the same"));
    }
    model.blend = blend;
    if (blend == Blend::Weighted)
        model.weights = weights;
    return model;
}

Result<EnsembleLook> lookAtTest(const RunSet& set, const GenreModel& model, const Hooks& hooks,
                                const FeatureCache* cache)
{
    const Run& first = set.members.front().run;
    for (const SetMember& member : set.members)
        if (member.run.clips.test != first.clips.test ||
            member.run.settings.dataset != first.settings.dataset)
            return failure(ErrorCode::RunsDiffer, textOf(member.folder),
                           QT_TRANSLATE_NOOP("Detail", "it keeps other clips to test"));
    const auto data = extractClips(first, first.clips.test, hooks, cache);
    if (!data)
        return tl::unexpected(data.error());
    EnsembleLook seen;
    seen.setAside = data->setAside;
    seen.look = {utcTime(), "ensemble " + std::string(nameOf(model.blend)),
                 confusionOf(model, *data, first.clips.test)};
    for (const SetMember& member : set.members) {
        if (const auto written = recordTestLook(member.folder, seen.look); !written)
            return tl::unexpected(written.error());
        seen.looks = std::max(seen.looks, static_cast<int>(testLooks(member.folder).size()));
    }
    return seen;
}

} // namespace genrescope
