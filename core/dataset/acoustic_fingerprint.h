// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/media_module.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// What a recording sounds like, as Chromaprint hears it: a word of 32 bits for each eighth of a
/// second (0.124 s). The same recording at another level, in another format or cut elsewhere has
/// nearly the same words.
using Fingerprint = std::vector<std::uint32_t>;

/// Builds a fingerprint from samples that arrive piece by piece.
class FingerprintMaker {
public:
    /// mediaModule() must be there.
    explicit FingerprintMaker(int sampleRateHz);

    void add(std::span<const float> mono);
    Fingerprint finish(); ///< once; empty for less than about 3 s

private:
    std::unique_ptr<SoundWords> m_words;
    std::vector<std::int16_t> m_block;
};

/// Two recordings that share a stretch of sound.
struct FingerprintMatch {
    int first = 0; ///< places in the list that was searched; first < second
    int second = 0;
    int offset = 0;        ///< the second's word 0 is the first's word `offset`
    int words = 0;         ///< so long is the stretch that both have
    double errorShare = 0; ///< of its bits differ; unrelated music: about 0.5

    bool operator==(const FingerprintMatch&) const = default;
};

/// Every pair that matches over at least 5 s, by places. All pairs are looked at through an index
/// of their words (those with one byte left out, so that no more than one byte need be right of bit
/// errors), and those that meet there are laid side by side: the work grows with the recordings'
/// length and with what they share, not with the number of pairs.
std::vector<FingerprintMatch> matchingPairs(const std::vector<Fingerprint>& fingerprints);

} // namespace genrescope
