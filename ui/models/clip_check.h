// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/mono_stream.h"

#include <optional>

namespace genrescope::ui {

/// What the check of one clip found.
struct ClipCheck {
    int clip = 0; ///< index into Collection::clips
    AudioFacts facts;
    double seconds = 0;          ///< that would be used
    std::optional<Error> reason; ///< why it is set aside; nothing: it is fit
};

} // namespace genrescope::ui
