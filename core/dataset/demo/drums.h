// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/dataset/demo/sound.h"

namespace genrescope::demo {

/// Struck things, each sounded once: a piece mixes copies of them.
Sound kickDrum(Random& random, double hardness);  ///< 0: round, 1: all click
Sound snareDrum(Random& random, double hardness); ///< 0: brushed, 1: cracking
Sound handClap(Random& random);
Sound closedHat(Random& random);
Sound openHat(Random& random);
Sound rideCymbal(Random& random);
Sound crashCymbal(Random& random);
Sound tomDrum(Random& random, double hz);
Sound shaker(Random& random);
Sound rimClick(Random& random); ///< stick on the rim, or claves

} // namespace genrescope::demo
