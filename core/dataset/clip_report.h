// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_facts.h"
#include "core/base/result.h"
#include "core/dataset/acoustic_fingerprint.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace genrescope {

class FeatureCache;

/// What one sound file is like, by itself. Measured over all that can be decoded of it.
struct ClipReport {
    std::optional<Error> fault; ///< why it can't take part: as readChecked() says
    std::string artist;         ///< as its tags name it; empty: they don't
    AudioFacts facts;           ///< empty where it is not a sound at all
    double seconds = 0;         ///< that can be decoded
    double peak = 0;            ///< largest |sample|; full scale is 1
    double rms = 0;             ///< root of the mean square
    double fullScaleShare = 0;  ///< of the samples at 99.9 % of full scale or beyond
    bool isConstant = false;    ///< every sample the same, silence included
    std::uint64_t sound = 0;    ///< a hash of the decoded samples; 0 where there are none
    Fingerprint fingerprint;    ///< of its first ten minutes

    /// So much of it is cut off that it shows: distorted by its recording.
    bool isClipped() const { return fullScaleShare > 0.001; }
    /// It ends before its header says.
    bool breaksOff() const { return !fault && facts.seconds > seconds + 0.5; }

    bool operator==(const ClipReport&) const = default;
};

/// Reads a file from start to end. `cache`: a file that was read before is not read again. Nothing
/// where a stop was requested.
std::optional<ClipReport> reportOn(const std::filesystem::path& file,
                                   const FeatureCache* cache = nullptr,
                                   const std::stop_token& stop = {});

} // namespace genrescope
