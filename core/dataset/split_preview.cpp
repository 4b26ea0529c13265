// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/split_preview.h"

#include "core/dataset/collection_edits.h"

#include <cassert>

namespace genrescope {

Result<SplitPreview> previewSplit(Protocol protocol, const Collection& collection,
                                  const std::vector<ClipReport>& reports,
                                  const CollectionCheck& check, std::uint64_t seed)
{
    assert(reports.size() == collection.clips.size());
    // Clips of one recording have one sound here, however it was cut and packed.
    std::vector<std::uint64_t> sounds(reports.size());
    for (std::size_t i = 0; i < reports.size(); ++i)
        sounds[i] = reports[i].sound;
    for (const auto* groups : {&check.duplicates, &check.nearDuplicates})
        for (const std::vector<int>& group : *groups)
            for (const int clip : group)
                sounds[static_cast<std::size_t>(clip)] =
                    reports[static_cast<std::size_t>(group.front())].sound;

    LabelledFeatures data; // names and groups alone
    data.genres = collection.genres;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (reports[i].fault)
            continue;
        const Clip& clip = collection.clips[i];
        LabelledClip labelled;
        labelled.name = clip.name;
        labelled.genre = clip.genre;
        labelled.number = clip.number;
        labelled.sound = sounds[i];
        labelled.artist = clip.artist.empty() ? reports[i].artist : clip.artist;
        labelled.song = clip.isWindow ? fileKey(collection, clip.file) : std::string();
        data.clips.push_back(std::move(labelled));
        places.push_back(i);
    }
    const std::vector<ProtocolClip> clips = protocolClips(data);
    const auto plan = planProtocol(protocol, clips, data.genres, seed);
    if (!plan)
        return tl::unexpected(plan.error());
    SplitPreview preview;
    preview.parts.assign(reports.size(), ClipPart::None);
    const Split& split = plan->splits.front();
    const auto put = [&](const std::vector<int>& part, ClipPart name) {
        for (const int clip : part)
            preview.parts[places[static_cast<std::size_t>(clip)]] = name;
    };
    put(split.train, ClipPart::Train);
    put(split.development, ClipPart::Development);
    put(split.test, ClipPart::Test);
    preview.leakage = leakageOf(split, clips);
    return preview;
}

} // namespace genrescope
