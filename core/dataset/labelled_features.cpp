// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/labelled_features.h"

#include "core/audio/speed_change.h"
#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/dataset/clip_check.h"
#include "core/base/content_hash.h"
#include "core/features/column_choice.h"
#include "core/features/feature_extractor.h"
#include "core/tags/tagging.h"

#include <algorithm>
#include <cassert>
#include <cinttypes>
#include <cmath>
#include <cstdio>
#include <mutex>
#include <optional>
#include <utility>

namespace genrescope {

namespace {

/// What became of a clip: its features, with hashes of them and of its sound; or its fault.
struct Extracted {
    FeatureMatrix features;
    std::vector<FeatureMatrix> variants;
    std::uint64_t sound = 0;
    std::uint64_t hash = 0;
    std::optional<Error> fault;
};

std::uint64_t hashOf(std::span<const float> values)
{
    ContentHash hash;
    hash.add(values);
    return hash.value();
}

Extracted extract(const Clip& clip, const FeatureExtractor& extractor, bool speedVariants)
{
    const FrontEndSettings& settings = extractor.settings();
    const auto sound = readChecked(clip.file, settings.sampleRateHz, clipSeconds(settings));
    if (!sound)
        return {{}, {}, 0, 0, sound.error()};
    FeatureMatrix features = extractor.extract(sound->samples);
    std::vector<FeatureMatrix> variants;
    if (speedVariants)
        for (const double speed : speedVariantRatios)
            variants.push_back(extractor.extract(atSpeed(sound->samples, speed)));
    if (!std::ranges::all_of(features.values, [](float value) { return std::isfinite(value); }))
        return {
            {}, {}, 0, 0, Error{ErrorCode::Unexpected, textOf(clip.file), "features not finite"}};
    const std::uint64_t hash = hashOf(features.values);
    return {std::move(features), std::move(variants), hashOf(sound->samples), hash, {}};
}

std::string fingerprintOf(const std::vector<std::string>& genres,
                          const std::vector<LabelledClip>& clips,
                          const std::vector<std::uint64_t>& featureHashes)
{
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
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016" PRIx64, hash.value());
    return digits;
}

} // namespace

Result<LabelledFeatures> extractCollection(const Collection& collection,
                                           const FrontEndSettings& frontEnd, const Hooks& hooks,
                                           bool speedVariants)
{
    if (const auto found = problems(frontEnd); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    if (frontEnd.steps == 0)
        return failure(ErrorCode::SettingsInvalid, "steps", "must be at least 1 for a data set");

    const FeatureExtractor extractor(frontEnd);
    const std::size_t count = collection.clips.size();
    std::vector<Extracted> extracted(count);
    std::mutex progress;
    std::size_t done = 0;
    parallelFor(count, [&](std::size_t i) {
        if (hooks.stop.stop_requested())
            return;
        extracted[i] = extract(collection.clips[i], extractor, speedVariants);
        const std::scoped_lock lock(progress);
        hooks.progressed(++done, count);
    });
    if (done < count)
        return failure(ErrorCode::Cancelled, textOf(collection.folder));

    LabelledFeatures features{frontEnd, collection.genres, {}, collection.setAside, {}};
    std::vector<std::uint64_t> featureHashes;
    for (std::size_t i = 0; i < count; ++i) {
        const Clip& clip = collection.clips[i];
        Extracted& result = extracted[i];
        if (result.fault) {
            features.setAside.push_back({clip.file, std::move(*result.fault)});
            continue;
        }
        features.clips.push_back({clip.name, clip.genre, clip.number, result.sound,
                                  std::move(result.features), std::move(result.variants)});
        if (const auto tags = readTags(clip.file))
            features.clips.back().artist = tags->artist;
        featureHashes.push_back(result.hash);
    }
    if (features.clips.empty())
        return failure(ErrorCode::NoUsableClips, textOf(collection.folder),
                       features.setAside.empty() ? std::string("there are none")
                                                 : sentence(features.setAside.front().reason));
    features.fingerprint = fingerprintOf(features.genres, features.clips, featureHashes);
    return features;
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
                                  clip.artist});
        for (const FeatureMatrix& variant : clip.variants)
            narrowed.clips.back().variants.push_back(chosenColumns(variant, *columns));
    }
    return narrowed;
}

} // namespace genrescope
