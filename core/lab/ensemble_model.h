// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"
#include "core/lab/run_set.h"
#include "core/lab/test_look.h"
#include "core/model/genre_model.h"

namespace genrescope {

class FeatureCache;

/// The members' networks as one model, ready to save or to listen with. `weights`: for
/// Blend::Weighted alone. The genres' usual ranges are those of the first member's training part.
/// Errors: RunsDiffer (members that read other features), those of
/// loadRun().
Result<GenreModel> modelOf(const RunSet& set, Blend blend, const std::vector<float>& weights);

/// Scores such a model on the members' test part, from the sound files: a look that is counted in
/// each member's folder. Gives it with the number of looks that the most looked-at member counts.
/// `cache` as for extractCollection(). Errors: RunsDiffer (members that keep other clips to test),
/// those of evaluateRun().
struct EnsembleLook {
    TestLook look;
    int looks = 0;
    std::vector<SetAside> setAside;
};
Result<EnsembleLook> lookAtTest(const RunSet& set, const GenreModel& model, const Hooks& hooks = {},
                                const FeatureCache* cache = nullptr);

} // namespace genrescope
