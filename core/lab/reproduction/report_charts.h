// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/reproduction/reproduction.h"
#include "core/lab/reproduction/svg_chart.h"

namespace genrescope {

// The report's figures, with what was printed and what came out here. The epochs on the axes are
// the report's.

Chart layersChart(const Reproduction& reproduction);
Chart coarseRatesChart(const Reproduction& reproduction);
Chart fineRatesChart(const Reproduction& reproduction);
Chart epochsChart(const Reproduction& reproduction);         ///< at 0.0065
Chart ratesAndEpochsChart(const Reproduction& reproduction); ///< at all three rates
Chart everyEpochChart(const Reproduction& reproduction);     ///< ours alone, after each epoch
Chart blendsChart(const Reproduction& reproduction);

} // namespace genrescope
