// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/genre_model.h"

namespace genrescope::test {

/// A model of so many small networks that reads toyFrontEnd(); it knows the genres of toyFeatures()
/// by name alone: its weights are drawn at random.
GenreModel toyModel(int members = 1);

} // namespace genrescope::test
