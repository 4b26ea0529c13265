// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/split_preview.h"

#include <QString>

namespace genrescope::ui {

/// A flag as a column of a table has it, e.g. "near duplicate".
QString nameOfFlag(ClipFlag flag);

/// What it means, in a sentence.
QString meaningOf(ClipFlag flag);

/// Whether a clip with it is set aside: then its reason says the same.
bool isFault(ClipFlag flag);

/// "train", "develop", "test"; empty for none.
QString nameOfPart(ClipPart part);

} // namespace genrescope::ui
