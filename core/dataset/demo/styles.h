// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/demo/piece.h"

namespace genrescope::demo {

/// Sketches of styles: what a listener would name first about each, with keys, tempi, progressions,
/// instruments and mixes drawn anew for every piece. Some pieces are quiet passages without what
/// makes their style obvious, as a clip cut out of a record may be.
void composeAmbient(Piece& piece);
void composeBlues(Piece& piece);
void composeBossa(Piece& piece);
void composeMetal(Piece& piece);
void composeTechno(Piece& piece);
void composeWaltz(Piece& piece);

} // namespace genrescope::demo
