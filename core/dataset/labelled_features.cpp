// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/labelled_features.h"

#include "core/audio/speed_change.h"
#include "core/base/content_hash.h"
#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/base/translatable.h"
#include "core/dataset/clip_check.h"
#include "core/dataset/clip_extraction.h"
#include "core/dataset/collection_edits.h"
#include "core/dataset/utf8.h"
#include "core/features/column_choice.h"
#include "core/features/feature_extractor.h"
#include "core/tags/tagging.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <mutex>
#include <utility>

namespace genrescope {

namespace {

std::uint64_t hashOf(std::span<const float> values)
{
    ContentHash hash;
    hash.add(values);
    return hash.value();
}

/// From samples to features, always in the same way.
struct Extraction {
    const FeatureExtractor& extractor;
    bool speedVariants;
    const FeatureCache* cache;
    std::string cacheKey; ///< of the extractor

    Extracted of(const Clip& clip) const
    {
        auto content = cache == nullptr ? std::nullopt : cache->contentKey(clip.file);
        if (content && clip.isWindow)
            *content += " from " + std::to_string(clip.startSeconds);
        if (content)
            if (auto known = cache->features(*content, cacheKey, speedVariants))
                return std::move(*known);
        Extracted made = anew(clip);
        if (content && made)
            cache->keepFeatures(*content, cacheKey, *made);
        return made;
    }

    Extracted anew(const Clip& clip) const
    {
        const FrontEndSettings& settings = extractor.settings();
        const auto sound =
            readChecked(clip.file, settings.sampleRateHz, clipSeconds(settings), clip.startSeconds);
        if (!sound)
            return tl::unexpected(sound.error());
        CachedFeatures made;
        made.sound = hashOf(sound->samples);
        if (const auto tags = readTags(clip.file))
            made.artist = wellFormedUtf8(tags->artist);
        made.features = extractor.extract(sound->samples);
        if (speedVariants)
            for (const double speed : speedVariantRatios)
                made.variants.push_back(extractor.extract(atSpeed(sound->samples, speed)));
        if (!std::ranges::all_of(made.features.values,
                                 [](float value) { return std::isfinite(value); }))
            return failure(ErrorCode::Unexpected, textOf(clip.file),
                           QT_TRANSLATE_NOOP("Detail", "features not finite"));
        return made;
    }
};

std::string fingerprintOf(const std::vector<std::string>& genres,
                          const std::vector<LabelledClip>& clips)
{
    std::vector<std::uint64_t> featureHashes(clips.size());
    parallelFor(clips.size(),
                [&](std::size_t i) { featureHashes[i] = hashOf(clips[i].features.values); });
    ContentHash hash;
    hash.add(genres.size());
    for (const std::string& genre : genres)
        hash.add(genre);
    for (std::size_t i = 0; i < clips.size(); ++i) {
        hash.add(clips[i].name);
        hash.add(static_cast<std::uint64_t>(clips[i].genre));
        hash.add(static_cast<std::uint64_t>(clips[i].features.steps));
        hash.add(featureHashes[i]);
    }
    return hexOf(hash.value());
}

} // namespace

Result<std::vector<Extracted>> extractEach(const Collection& collection,
                                           const FrontEndSettings& frontEnd, const Hooks& hooks,
                                           bool speedVariants, const FeatureCache* cache)
{
    if (const auto found = problems(frontEnd); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    if (frontEnd.steps == 0)
        return failure(ErrorCode::SettingsInvalid, "steps",
                       QT_TRANSLATE_NOOP("Rule", "must be at least 1 for a data set"));

    const FeatureExtractor extractor(frontEnd);
    const Extraction extraction{extractor, speedVariants, cache,
                                cache == nullptr ? "" : FeatureCache::extractorKey(extractor)};
    const std::size_t count = collection.clips.size();
    std::vector<Extracted> extracted(count);
    std::mutex progress;
    std::size_t done = 0;
    parallelFor(count, [&](std::size_t i) {
        if (hooks.stop.stop_requested())
            return;
        extracted[i] = extraction.of(collection.clips[i]);
        const std::scoped_lock lock(progress);
        hooks.progressed(++done, count);
    });
    if (done < count)
        return failure(ErrorCode::Cancelled, textOf(collection.folder));
    return extracted;
}

Result<LabelledFeatures> labelled(const Collection& collection, const FrontEndSettings& frontEnd,
                                  std::vector<Extracted> extracted)
{
    LabelledFeatures features{frontEnd, collection.genres, {}, collection.setAside, {}};
    for (std::size_t i = 0; i < extracted.size(); ++i) {
        const Clip& clip = collection.clips[i];
        Extracted& result = extracted[i];
        if (!result) {
            features.setAside.push_back({clip.file, std::move(result.error())});
            continue;
        }
        features.clips.push_back({clip.name, clip.genre, clip.number, result->sound,
                                  std::move(result->features), std::move(result->variants),
                                  clip.artist.empty() ? std::move(result->artist) : clip.artist,
                                  clip.isWindow ? fileKey(collection, clip.file) : std::string()});
    }
    if (features.clips.empty())
        return failure(ErrorCode::NoUsableClips, textOf(collection.folder),
                       features.setAside.empty() ? std::string("there are none")
                                                 : sentence(features.setAside.front().reason));
    features.fingerprint = fingerprintOf(features.genres, features.clips);
    return features;
}

Result<LabelledFeatures> extractCollection(const Collection& collection,
                                           const FrontEndSettings& frontEnd, const Hooks& hooks,
                                           bool speedVariants, const FeatureCache* cache)
{
    return extractEach(collection, frontEnd, hooks, speedVariants, cache)
        .and_then([&](std::vector<Extracted> extracted) {
            return labelled(collection, frontEnd, std::move(extracted));
        });
}

LabelledFeatures narrowedTo(const LabelledFeatures& data, const FrontEndSettings& part)
{
    const auto columns = columnsWithin(data.frontEnd, part);
    assert(columns);
    LabelledFeatures narrowed{part, data.genres, {}, data.setAside, data.fingerprint};
    for (const LabelledClip& clip : data.clips) {
        narrowed.clips.push_back({clip.name,
                                  clip.genre,
                                  clip.number,
                                  clip.sound,
                                  chosenColumns(clip.features, *columns),
                                  {},
                                  clip.artist,
                                  clip.song});
        for (const FeatureMatrix& variant : clip.variants)
            narrowed.clips.back().variants.push_back(chosenColumns(variant, *columns));
    }
    return narrowed;
}

} // namespace genrescope
