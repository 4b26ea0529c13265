// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/mono_stream.h"

#include <optional>
#include <string>

namespace genrescope::ui {

/// What the check of one clip found.
struct ClipCheck {
    int clip = 0; ///< index into Collection::clips
    AudioFacts facts;
    double seconds = 0;          ///< that would be used
    std::optional<Error> reason; ///< why it is set aside; nothing: it is fit
    double level = 0;            ///< root of the mean square; full scale is 1
    std::string artist = {};     ///< as its tags name it
};

} // namespace genrescope::ui
