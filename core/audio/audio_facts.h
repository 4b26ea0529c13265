// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace genrescope {

/// What a sound file's header says of it.
struct AudioFacts {
    std::string format;   ///< for people, e.g. "FLAC (Signed 16 bit PCM)" or "MPEG (Layer III)"
    int sampleRateHz = 0; ///< the file's own
    int channels = 0;
    double seconds = 0; ///< by the header; may exceed what can be read; 0 where it is not known

    bool operator==(const AudioFacts&) const = default;
};

} // namespace genrescope
