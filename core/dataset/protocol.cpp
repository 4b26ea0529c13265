// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/protocol.h"

#include "core/base/random.h"
#include "core/base/translatable.h"
#include "core/dataset/grouped_parts.h"
#include "core/dataset/gtzan_facts.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <numeric>
#include <set>

namespace genrescope {

namespace {

constexpr int kFolds = 3;
constexpr int kLeftOut = -1;
constexpr int kFirstNamedArtist = 1'000'000; ///< beyond GTZAN's

/// A number for each name; -1 for none.
struct Numbers {
    int first = 0;
    std::map<std::string, int> known = {};

    int of(const std::string& name)
    {
        return name.empty()
                   ? -1
                   : known.emplace(name, first + static_cast<int>(known.size())).first->second;
    }
};

/// Each fold is tested once by what was trained on the others.
std::vector<Split> splitsOf(const std::vector<int>& foldOfClip)
{
    std::vector<Split> splits(kFolds);
    for (int clip = 0; clip < static_cast<int>(foldOfClip.size()); ++clip) {
        const int fold = foldOfClip[static_cast<std::size_t>(clip)];
        if (fold == kLeftOut)
            continue;
        for (int tested = 0; tested < kFolds; ++tested) {
            Split& split = splits[static_cast<std::size_t>(tested)];
            (fold == tested ? split.test : split.train).push_back(clip);
        }
    }
    return splits;
}

/// Random folds over the clips that `among` says, none else.
std::vector<int> drawnFolds(const std::vector<ProtocolClip>& clips, const std::vector<bool>& among,
                            std::uint64_t seed)
{
    const std::vector<int> groups = inseparableGroups(clips);
    std::vector<int> members, genresOfMembers, groupsOfMembers;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (!among[i])
            continue;
        members.push_back(static_cast<int>(i));
        genresOfMembers.push_back(clips[i].genre);
        groupsOfMembers.push_back(groups[i]);
    }
    const std::vector<int> drawn = groupedFolds(genresOfMembers, groupsOfMembers, kFolds, seed);
    std::vector<int> foldOfClip(clips.size(), kLeftOut);
    for (std::size_t i = 0; i < members.size(); ++i)
        foldOfClip[static_cast<std::size_t>(members[i])] = drawn[i];
    return foldOfClip;
}

/// As if nobody knew of artists: each clip on its own, but for the windows of a song.
std::vector<int> randomFolds(std::vector<ProtocolClip> clips, std::uint64_t seed)
{
    for (ProtocolClip& clip : clips) {
        clip.artist = -1;
        clip.sound = 0;
    }
    return drawnFolds(clips, std::vector<bool>(clips.size(), true), seed);
}

std::vector<int> artistFolds(const std::vector<ProtocolClip>& clips, int partition)
{
    std::vector<int> published(clips.size(), kLeftOut);
    std::vector<bool> isInFold(clips.size());
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const GtzanFacts* facts = gtzanFacts(clips[i].name);
        if (facts != nullptr && facts->artistFold > 0) {
            published[i] = facts->artistFold - 1;
            isInFold[i] = true;
        }
    }
    return partition == 0 ? published
                          : drawnFolds(clips, isInFold, static_cast<std::uint64_t>(partition));
}

Split faultFilteredSplit(const std::vector<ProtocolClip>& clips)
{
    Split split;
    for (int i = 0; i < static_cast<int>(clips.size()); ++i) {
        const GtzanFacts* facts = gtzanFacts(clips[static_cast<std::size_t>(i)].name);
        if (facts == nullptr)
            continue;
        if (facts->part == FaultFilteredPart::Train)
            split.train.push_back(i);
        else if (facts->part == FaultFilteredPart::Validation)
            split.development.push_back(i);
        else if (facts->part == FaultFilteredPart::Test)
            split.test.push_back(i);
    }
    return split;
}

/// Every genre must be there to train on, and something to test.
Result<void> checkParts(const std::vector<Split>& splits, const std::vector<ProtocolClip>& clips,
                        const std::vector<std::string>& genres, std::string_view protocolName)
{
    if (genres.size() < 2)
        return failure(ErrorCode::TooFewGenres, "The collection",
                       genres.empty() ? "none" : genres.front());
    for (const Split& split : splits) {
        if (split.test.empty())
            return failure(ErrorCode::NothingToTest, std::string(protocolName));
        std::vector<int> trained(genres.size());
        for (const int clip : split.train)
            ++trained[static_cast<std::size_t>(clips[static_cast<std::size_t>(clip)].genre)];
        for (std::size_t genre = 0; genre < genres.size(); ++genre) {
            if (trained[genre] == 0)
                return failure(ErrorCode::TooFewClips, genres[genre],
                               QT_TRANSLATE_NOOP("Detail", "none to train on"));
        }
    }
    return {};
}

std::size_t sizeOf(const Split& split)
{
    return split.train.size() + split.development.size() + split.test.size();
}

} // namespace

const std::vector<Protocol> allProtocols = {Protocol::Report, Protocol::Random,
                                            Protocol::ArtistFolds, Protocol::FaultFiltered,
                                            Protocol::Grouped};

std::string_view nameOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Report:
        return "report";
    case Protocol::Random:
        return "random";
    case Protocol::ArtistFolds:
        return "artist-folds";
    case Protocol::FaultFiltered:
        return "fault-filtered";
    case Protocol::Grouped:
        break;
    }
    return "grouped";
}

std::vector<int> inseparableGroups(const std::vector<ProtocolClip>& clips)
{
    std::vector<int> parent(clips.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&](int item) {
        while (parent[static_cast<std::size_t>(item)] != item)
            item = parent[static_cast<std::size_t>(item)];
        return item;
    };
    std::map<int, int> firstOfArtist;
    std::map<int, int> firstOfSong;
    std::map<std::uint64_t, int> firstOfSound;
    for (int i = 0; i < static_cast<int>(clips.size()); ++i) {
        const ProtocolClip& clip = clips[static_cast<std::size_t>(i)];
        if (clip.artist >= 0)
            parent[static_cast<std::size_t>(root(i))] =
                root(firstOfArtist.emplace(clip.artist, i).first->second);
        if (clip.song >= 0)
            parent[static_cast<std::size_t>(root(i))] =
                root(firstOfSong.emplace(clip.song, i).first->second);
        if (clip.sound != 0)
            parent[static_cast<std::size_t>(root(i))] =
                root(firstOfSound.emplace(clip.sound, i).first->second);
    }
    std::vector<int> groups(clips.size());
    for (int i = 0; i < static_cast<int>(clips.size()); ++i)
        groups[static_cast<std::size_t>(i)] = root(i);
    return groups;
}

std::vector<ProtocolClip> protocolClips(const LabelledFeatures& data)
{
    std::vector<ProtocolClip> clips;
    Numbers artists{kFirstNamedArtist}, songs;
    std::vector<std::string_view> names;
    for (const LabelledClip& clip : data.clips)
        names.push_back(clip.name);
    const bool isGtzan = areGtzans(names);
    for (const LabelledClip& clip : data.clips) {
        const GtzanFacts* facts = isGtzan ? gtzanFacts(clip.name) : nullptr;
        clips.push_back({.name = clip.name,
                         .genre = clip.genre,
                         .number = clip.number,
                         .artist = facts != nullptr ? facts->artist : artists.of(clip.artist),
                         .sound = clip.sound,
                         .song = songs.of(clip.song)});
    }
    return clips;
}

std::vector<SplitItem> splitItems(const LabelledFeatures& data)
{
    const std::vector<ProtocolClip> clips = protocolClips(data);
    const std::vector<int> groups = inseparableGroups(clips);
    std::vector<SplitItem> items;
    for (std::size_t i = 0; i < clips.size(); ++i)
        items.push_back({clips[i].genre, clips[i].number, clips[i].song, groups[i]});
    return items;
}

Result<ProtocolPlan> planProtocol(Protocol protocol, const std::vector<ProtocolClip>& clips,
                                  const std::vector<std::string>& genres, std::uint64_t seed,
                                  int partition)
{
    ProtocolPlan plan;
    switch (protocol) {
    case Protocol::Report: {
        std::vector<SplitItem> items;
        for (const ProtocolClip& clip : clips)
            items.push_back({clip.genre, clip.number, clip.song});
        auto split = splitClips(items, genres, SplitKind::ByNumber, seed);
        if (!split)
            return tl::unexpected(split.error());
        plan.splits.push_back(std::move(*split));
        break;
    }
    case Protocol::Random:
        plan.splits = splitsOf(randomFolds(clips, seed + static_cast<std::uint64_t>(partition)));
        break;
    case Protocol::ArtistFolds:
        plan.splits = splitsOf(artistFolds(clips, partition));
        break;
    case Protocol::FaultFiltered:
        plan.splits.push_back(faultFilteredSplit(clips));
        break;
    case Protocol::Grouped:
        plan.splits = splitsOf(drawnFolds(clips, std::vector<bool>(clips.size(), true),
                                          seed + static_cast<std::uint64_t>(partition)));
        break;
    }
    if (const auto fit = checkParts(plan.splits, clips, genres, nameOf(protocol)); !fit)
        return tl::unexpected(fit.error());
    plan.leftOut = static_cast<int>(clips.size() - sizeOf(plan.splits.front()));
    return plan;
}

Leakage leakageOf(const Split& split, const std::vector<ProtocolClip>& clips)
{
    std::set<int> artists;
    std::set<std::uint64_t> sounds;
    for (const std::vector<int>* part : {&split.train, &split.development}) {
        for (const int clip : *part) {
            artists.insert(clips[static_cast<std::size_t>(clip)].artist);
            sounds.insert(clips[static_cast<std::size_t>(clip)].sound);
        }
    }
    artists.erase(-1);
    sounds.erase(0);
    Leakage leakage;
    for (const int clip : split.test) {
        leakage.sharedArtists += artists.contains(clips[static_cast<std::size_t>(clip)].artist);
        leakage.sharedSounds += sounds.contains(clips[static_cast<std::size_t>(clip)].sound);
    }
    return leakage;
}

} // namespace genrescope
