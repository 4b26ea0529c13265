// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/dataset/demo/voices.h"

#include <functional>

namespace genrescope::demo {

/// Something that sounds a note. Each is made once for a piece, with its own character drawn by
/// `random`: no two pieces have quite the same guitar.
using Instrument = std::function<Sound(const Note&)>;

Instrument nylonGuitar(Random& random);
Instrument steelGuitar(Random& random);
Instrument leadGuitar(Random& random); ///< electric, bends into its notes
Instrument uprightBass(Random& random);
Instrument pickedBass(Random& random);
Instrument piano(Random& random);
Instrument electricPiano(Random& random);
Instrument vibraphone(Random& random);
Instrument organ(Random& random);
Instrument accordion(Random& random);
Instrument harmonica(Random& random);
Instrument flute(Random& random);
Instrument violins(Random& random);
Instrument pad(Random& random);  ///< slow synthesizer chords
Instrument stab(Random& random); ///< short synthesizer chords
Instrument synthBass(Random& random);
Instrument acidLead(Random& random); ///< resonant, squelching

/// One of several, all as likely.
Instrument drawInstrument(Random& random, const std::vector<Instrument (*)(Random&)>& makers);

} // namespace genrescope::demo
