// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace genrescope {

/// The outline of a sound: how far it swings in each of many short stretches, all as long as each
/// other.
struct Peaks {
    double stretchSeconds = 0;
    std::vector<float> low;  ///< the lowest sample of each stretch
    std::vector<float> high; ///< the highest

    double seconds() const { return stretchSeconds * static_cast<double>(high.size()); }
    bool operator==(const Peaks&) const = default;
};

/// Makes Peaks of samples that arrive piece by piece, without knowing how many there will be:
/// whenever there are too many stretches, each two become one.
class PeakBuilder {
public:
    /// `most`: stretches, an even number; songs longer than a few seconds have at least half of it.
    explicit PeakBuilder(int sampleRateHz, std::size_t most = 16384);

    void add(std::span<const float> samples);
    Peaks peaks() const; ///< of all that was added so far

private:
    void close();

    int m_sampleRateHz;
    std::size_t m_most;
    std::size_t m_stretchSamples = 32;
    std::size_t m_open = 0; ///< samples in the stretch at hand
    float m_openLow = 0, m_openHigh = 0;
    std::vector<float> m_low, m_high;
};

/// Decodes a whole file for its outline. `grown` is called about four times a second of work with
/// what there is so far and the length by the file's header (0: unknown).
/// Errors: those of SoundDecoder; Cancelled.
Result<Peaks> readPeaks(
    const std::filesystem::path& file, const std::stop_token& stop = {},
    const std::function<void(const Peaks& soFar, double headerSeconds)>& grown =
        [](const Peaks&, double) {});

} // namespace genrescope
