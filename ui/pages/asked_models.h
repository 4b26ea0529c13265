// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/compare_job.h"
#include "ui/models/compared_models.h"

namespace genrescope::ui {

/// Runs and their blends, as the widgets that show them take them: with the clips' files, where
/// the collection is still there.
ComparedModels askedModels(const RunsCompared& compared);

/// How a blend is called.
QString blendName(Blend blend);

} // namespace genrescope::ui
