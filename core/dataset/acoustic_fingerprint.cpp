// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/acoustic_fingerprint.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <compare>
#include <cstddef>
#include <unordered_map>
#include <utility>

namespace genrescope {

FingerprintMaker::FingerprintMaker(int sampleRateHz)
    : m_words(mediaModule().value().makeWords(sampleRateHz))
{
}

void FingerprintMaker::add(std::span<const float> mono)
{
    m_block.clear();
    for (const float sample : mono)
        m_block.push_back(
            static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0f, 1.0f) * 32767)));
    m_words->add(m_block);
}

Fingerprint FingerprintMaker::finish()
{
    return m_words->finish();
}

namespace {

constexpr int kLeastWords = 40;      ///< 5 s
constexpr int kLeastMeetings = 4;    ///< in the index, along one diagonal
constexpr double kMostErrors = 0.22; ///< share of bits; see the tests for what lies on either side
/// Words that so many places share, such as those of silence or of a held note, tell nothing.
constexpr std::size_t kMostPlaces = 100;

/// Where a word stands.
struct Place {
    std::uint32_t key; ///< the word with one of its bytes left out
    std::uint32_t recording;
    std::int32_t word;

    auto operator<=>(const Place&) const = default;
};

/// All words' places by the words with one of their bytes left out: sorted, which is built far
/// faster than a hash table is.
class Index {
public:
    Index() = default;
    Index(const std::vector<Fingerprint>& fingerprints, int byteLeftOut)
        : m_mask(~(0xFFu << (8 * byteLeftOut)))
    {
        for (std::size_t i = 0; i < fingerprints.size(); ++i)
            for (std::size_t word = 0; word < fingerprints[i].size(); ++word) {
                const std::uint32_t key = fingerprints[i][word] & m_mask;
                if (word == 0 || key != (fingerprints[i][word - 1] & m_mask))
                    m_places.push_back(
                        {key, static_cast<std::uint32_t>(i), static_cast<std::int32_t>(word)});
            } // of a word that is held, the first place is enough
        std::ranges::sort(m_places);
    }

    /// Those of `word` in recordings after this one; none where there are so many of the word that
    /// they tell nothing.
    std::span<const Place> after(std::uint32_t word, std::size_t recording) const
    {
        const std::uint32_t key = word & m_mask;
        const std::span<const Place> places(
            std::ranges::lower_bound(m_places, key, {}, &Place::key),
            std::ranges::upper_bound(m_places, key, {}, &Place::key));
        if (places.size() > kMostPlaces)
            return {};
        const auto first = std::ranges::upper_bound(places, recording, {}, &Place::recording);
        return {first, places.end()};
    }

private:
    std::uint32_t m_mask = 0;
    std::vector<Place> m_places;
};

/// How the second lies on the first, at this offset.
FingerprintMatch compared(const Fingerprint& first, const Fingerprint& second, int offset)
{
    const int begin = std::max(0, -offset);
    const int end =
        std::min(static_cast<int>(second.size()), static_cast<int>(first.size()) - offset);
    FingerprintMatch match;
    match.offset = offset;
    match.words = std::max(0, end - begin);
    std::int64_t errors = 0;
    for (int i = begin; i < end; ++i)
        errors += std::popcount(first[static_cast<std::size_t>(i + offset)] ^
                                second[static_cast<std::size_t>(i)]);
    match.errorShare = match.words == 0 ? 1 : static_cast<double>(errors) / (32.0 * match.words);
    return match;
}

bool isMatch(const FingerprintMatch& match)
{
    return match.words >= kLeastWords && match.errorShare <= kMostErrors;
}

} // namespace

std::vector<FingerprintMatch> matchingPairs(const std::vector<Fingerprint>& fingerprints)
{
    std::array<Index, 4> indexes;
    parallelFor(indexes.size(), [&](std::size_t byte) {
        indexes[byte] = Index(fingerprints, static_cast<int>(byte));
    });

    std::vector<std::vector<FingerprintMatch>> found(fingerprints.size());
    parallelFor(fingerprints.size(), [&](std::size_t i) {
        // Meetings with each later recording, by how far they are apart in the two.
        std::unordered_map<std::uint64_t, int> meetings;
        for (std::size_t word = 0; word < fingerprints[i].size(); ++word)
            for (const Index& index : indexes)
                for (const Place& place : index.after(fingerprints[i][word], i))
                    ++meetings[(std::uint64_t{place.recording} << 32) |
                               static_cast<std::uint32_t>(static_cast<int>(word) - place.word)];
        std::unordered_map<std::uint32_t, FingerprintMatch> best;
        for (const auto& [key, count] : meetings) {
            const auto other = static_cast<std::uint32_t>(key >> 32);
            const auto offset = static_cast<std::int32_t>(static_cast<std::uint32_t>(key));
            if (count < kLeastMeetings)
                continue;
            FingerprintMatch match = compared(fingerprints[i], fingerprints[other], offset);
            match.first = static_cast<int>(i);
            match.second = static_cast<int>(other);
            if (!isMatch(match))
                continue;
            const auto known = best.find(other);
            if (known == best.end() ||
                std::pair(match.errorShare, match.offset) <
                    std::pair(known->second.errorShare, known->second.offset))
                best[other] = match;
        }
        for (const auto& [other, match] : best)
            found[i].push_back(match);
        std::ranges::sort(found[i], {}, &FingerprintMatch::second);
    });
    std::vector<FingerprintMatch> all;
    for (const auto& each : found)
        all.insert(all.end(), each.begin(), each.end());
    return all;
}

} // namespace genrescope
