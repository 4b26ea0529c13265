// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/collection_check.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/dataset/gtzan_facts.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <set>
#include <utility>

namespace genrescope {

const std::vector<ClipFlag> allClipFlags = {
    ClipFlag::Unreadable, ClipFlag::TooShort,  ClipFlag::Truncated, ClipFlag::Silent,
    ClipFlag::Constant,   ClipFlag::Clipped,   ClipFlag::Duplicate, ClipFlag::NearDuplicate,
    ClipFlag::TwoLabels,  ClipFlag::KnownFault};

std::string_view nameOf(ClipFlag flag)
{
    switch (flag) {
    case ClipFlag::Unreadable:
        return "unreadable";
    case ClipFlag::TooShort:
        return "too_short";
    case ClipFlag::Truncated:
        return "truncated";
    case ClipFlag::Silent:
        return "silent";
    case ClipFlag::Constant:
        return "constant";
    case ClipFlag::Clipped:
        return "clipped";
    case ClipFlag::Duplicate:
        return "duplicate";
    case ClipFlag::NearDuplicate:
        return "near_duplicate";
    case ClipFlag::TwoLabels:
        return "two_labels";
    case ClipFlag::KnownFault:
        return "known_fault";
    }
    return {};
}

namespace {

constexpr double kWordSeconds = 4096 / 3 / 11025.0; ///< Chromaprint's step
constexpr double kLikeLengthShare = 0.9; ///< of the clips are alike in length: then the rest shows
constexpr double kLengthToleranceSeconds = 1;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Sets of clips that grow together.
class Groups {
public:
    explicit Groups(std::size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    void join(int a, int b) { m_parent[at(root(a))] = root(b); }

    /// Those of at least two, ascending, by their first.
    std::vector<std::vector<int>> all()
    {
        std::map<int, std::vector<int>> byRoot;
        for (int i = 0; i < static_cast<int>(m_parent.size()); ++i)
            byRoot[root(i)].push_back(i);
        std::vector<std::vector<int>> groups;
        for (auto& [first, members] : byRoot)
            if (members.size() >= 2)
                groups.push_back(std::move(members));
        std::ranges::sort(groups);
        return groups;
    }

private:
    int root(int item)
    {
        while (m_parent[at(item)] != item)
            item = m_parent[at(item)] = m_parent[at(m_parent[at(item)])];
        return item;
    }

    std::vector<int> m_parent;
};

std::vector<std::vector<int>> sameSounds(const std::vector<ClipReport>& reports)
{
    std::map<std::uint64_t, int> firstOfSound;
    Groups groups(reports.size());
    for (int i = 0; i < static_cast<int>(reports.size()); ++i)
        // All silence is alike, and no one's duplicate.
        if (reports[at(i)].sound != 0 && !reports[at(i)].isConstant)
            groups.join(i, firstOfSound.emplace(reports[at(i)].sound, i).first->second);
    return groups.all();
}

std::vector<ClipMatch> sameRecordings(const std::vector<ClipReport>& reports)
{
    std::vector<Fingerprint> fingerprints;
    for (const ClipReport& report : reports)
        fingerprints.push_back(report.fault || report.isConstant ? Fingerprint()
                                                                 : report.fingerprint);
    std::vector<ClipMatch> matches;
    for (const FingerprintMatch& match : matchingPairs(fingerprints))
        if (reports[at(match.first)].sound != reports[at(match.second)].sound)
            matches.push_back({match.first, match.second, match.offset * kWordSeconds,
                               match.words * kWordSeconds, match.errorShare});
    return matches;
}

/// The length that nearly all clips have; 0 where there is none.
double commonSeconds(const std::vector<ClipReport>& reports)
{
    std::vector<double> lengths;
    for (const ClipReport& report : reports)
        if (!report.fault)
            lengths.push_back(report.seconds);
    if (lengths.size() < 10)
        return 0;
    std::ranges::nth_element(lengths, lengths.begin() + std::ssize(lengths) / 2);
    const double median = lengths[lengths.size() / 2];
    const auto alike = std::ranges::count_if(lengths, [&](double length) {
        return std::abs(length - median) < kLengthToleranceSeconds;
    });
    return static_cast<double>(alike) >= kLikeLengthShare * static_cast<double>(lengths.size())
               ? median
               : 0;
}

/// The clips of each file, which are several where they are windows.
std::vector<std::vector<std::size_t>> clipsOfFiles(const Collection& collection)
{
    std::vector<std::vector<std::size_t>> files;
    std::map<std::filesystem::path, std::size_t> known;
    for (std::size_t i = 0; i < collection.clips.size(); ++i) {
        const auto [place, isNew] = known.emplace(collection.clips[i].file, files.size());
        if (isNew)
            files.emplace_back();
        files[place->second].push_back(i);
    }
    return files;
}

/// What can be seen of a clip alone. `facts`: null for one that is not GTZAN's.
std::set<ClipFlag> ownFlags(const ClipReport& report, double usualSeconds, const GtzanFacts* facts)
{
    std::set<ClipFlag> flags;
    if (report.fault && report.fault->code == ErrorCode::AudioTooShort)
        flags.insert(ClipFlag::TooShort);
    else if (report.fault && report.fault->code == ErrorCode::AudioSilent)
        flags.insert(ClipFlag::Silent);
    else if (report.fault)
        flags.insert(ClipFlag::Unreadable);
    if (report.breaksOff() ||
        (!report.fault && report.seconds < usualSeconds - kLengthToleranceSeconds))
        flags.insert(ClipFlag::Truncated);
    if (report.isConstant)
        flags.insert(ClipFlag::Constant);
    if (report.isClipped())
        flags.insert(ClipFlag::Clipped);
    if (facts != nullptr && facts->part == FaultFilteredPart::Excluded)
        flags.insert(ClipFlag::KnownFault);
    return flags;
}

} // namespace

Result<std::vector<ClipReport>>
reportOnClips(const Collection& collection, const Hooks& hooks, const FeatureCache* cache,
              const std::function<void(std::size_t, const ClipReport&)>& reported)
{
    const std::size_t count = collection.clips.size();
    std::vector<ClipReport> reports(count);
    std::mutex progress;
    std::size_t done = 0;
    const std::vector<std::vector<std::size_t>> files = clipsOfFiles(collection);
    parallelFor(files.size(), [&](std::size_t file) {
        if (hooks.stop.stop_requested())
            return;
        auto report = reportOn(collection.clips[files[file].front()].file, cache, hooks.stop);
        if (!report)
            return;
        const std::scoped_lock lock(progress);
        for (const std::size_t clip : files[file]) {
            reports[clip] = *report;
            report->sound = 0; // further windows are no duplicates of the first
            report->fingerprint.clear();
            if (reported)
                reported(clip, reports[clip]);
            hooks.progressed(++done, count);
        }
    });
    if (done < count)
        return failure(ErrorCode::Cancelled, textOf(collection.folder));
    return reports;
}

CollectionCheck checkClips(const Collection& collection, const std::vector<ClipReport>& reports)
{
    assert(reports.size() == collection.clips.size());
    CollectionCheck check;
    check.duplicates = sameSounds(reports);
    check.matches = sameRecordings(reports);

    Groups recordings(reports.size());
    for (const auto& group : check.duplicates)
        for (const int clip : group)
            recordings.join(clip, group.front());
    for (const ClipMatch& match : check.matches)
        recordings.join(match.first, match.second);
    const std::vector<std::vector<int>> alike = recordings.all();

    std::vector<std::set<ClipFlag>> flags;
    const double usualSeconds = commonSeconds(reports);
    const bool isKnown = isGtzan(collection);
    for (std::size_t i = 0; i < reports.size(); ++i)
        flags.push_back(ownFlags(reports[i], usualSeconds,
                                 isKnown ? gtzanFacts(collection.clips[i].name) : nullptr));
    for (const auto& group : check.duplicates)
        for (const int clip : group)
            flags[at(clip)].insert(ClipFlag::Duplicate);
    for (const ClipMatch& match : check.matches)
        for (const int clip : {match.first, match.second})
            flags[at(clip)].insert(ClipFlag::NearDuplicate);
    for (const auto& group : alike) {
        if (std::ranges::find(check.duplicates, group) == check.duplicates.end())
            check.nearDuplicates.push_back(group);
        const bool oneLabel = std::ranges::all_of(group, [&](int clip) {
            return collection.clips[at(clip)].genre == collection.clips[at(group.front())].genre;
        });
        if (!oneLabel)
            for (const int clip : group)
                flags[at(clip)].insert(ClipFlag::TwoLabels);
    }
    for (const auto& each : flags)
        check.flags.emplace_back(each.begin(), each.end());
    return check;
}

std::vector<ClipMatch> twinsOf(const CollectionCheck& check, int clip)
{
    std::vector<ClipMatch> exact, alike;
    for (const auto& group : check.duplicates)
        if (std::ranges::find(group, clip) != group.end())
            for (const int other : group)
                if (other != clip)
                    exact.push_back({clip, other});
    for (const ClipMatch& match : check.matches)
        if (match.first == clip)
            alike.push_back(match);
        else if (match.second == clip)
            alike.push_back(
                {clip, match.first, -match.offsetSeconds, match.seconds, match.errorShare});
    std::ranges::sort(alike, {}, &ClipMatch::errorShare);
    exact.insert(exact.end(), alike.begin(), alike.end());
    return exact;
}

} // namespace genrescope
