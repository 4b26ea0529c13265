// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/blocks.h"

#include "core/features/blocks/block_groups.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace genrescope {

namespace {

bool contains(const std::vector<Feature>& features, Feature feature)
{
    return std::find(features.begin(), features.end(), feature) != features.end();
}

/// The longest window of a group, in frames.
int windowOf(BlockGroup group)
{
    switch (group) {
    case BlockGroup::Cov:
        return 64;
    case BlockGroup::Key:
    case BlockGroup::Lfp:
    case BlockGroup::Mmod:
        return 256;
    case BlockGroup::Pulse:
        return 384;
    default:
        return 0;
    }
}

bool readsLogMel(BlockGroup group)
{
    return group == BlockGroup::Dsp || group == BlockGroup::Mcon || group == BlockGroup::Hp ||
           group == BlockGroup::Lfp || group == BlockGroup::Pulse;
}

bool readsMfcc(BlockGroup group)
{
    return group == BlockGroup::Cov || group == BlockGroup::Mmod;
}

/// The first `frames` frames, or the clip over and over until there are as many.
void fit(Tracks& tracks, int frames)
{
    if (frames <= tracks.frames()) {
        tracks.shorten(frames);
        return;
    }
    Tracks longer(tracks.count(), frames);
    const auto had = static_cast<std::size_t>(tracks.frames());
    for (std::size_t i = 0; i < tracks.count(); ++i)
        for (std::size_t t = 0; t < static_cast<std::size_t>(frames); ++t)
            longer.track(i)[t] = tracks.track(i)[t % had];
    tracks = std::move(longer);
}

/// The tracks of `count` columns from `first` on.
Tracks part(const Tracks& tracks, std::size_t first, std::size_t count)
{
    Tracks result(count, tracks.frames());
    for (std::size_t i = 0; i < count; ++i)
        std::ranges::copy(tracks.track(first + i), result.track(i).begin());
    return result;
}

} // namespace

FrameWishes wishesOfBlocks(const FrontEndSettings& settings)
{
    FrameWishes wishes;
    wishes.features = settings.features;
    for (BlockGroup group : settings.blockGroups) {
        wishes.logMel = wishes.logMel || readsLogMel(group);
        if (readsMfcc(group) && !contains(wishes.features, Feature::Mfcc))
            wishes.features.push_back(Feature::Mfcc);
        if (group == BlockGroup::Key && !contains(wishes.features, Feature::Chroma))
            wishes.features.push_back(Feature::Chroma);
    }
    return wishes;
}

FeatureMatrix blockFeatures(FrameTracks frames, const FrontEndSettings& settings)
{
    int count = frames.columns.frames();
    if (settings.steps > 0)
        count = std::min(count, clipFrames(settings));
    count = std::max(count, settings.blockFrames);
    for (BlockGroup group : settings.blockGroups)
        count = std::max(count, windowOf(group));
    fit(frames.columns, count);
    fit(frames.logMel, count);

    const BlockGrid grid{settings.blockFrames, count};
    FeatureMatrix blocks(grid.count(), stepColumns(settings));
    std::size_t column = 0;
    for (BlockGroup group : settings.blockGroups) {
        switch (group) {
        case BlockGroup::Base: {
            Tracks selected =
                part(frames.columns, 0, static_cast<std::size_t>(frameColumns(settings)));
            if (contains(settings.features, Feature::Flatness))
                for (float& flatness : selected.track(frames.firstColumn(Feature::Flatness)))
                    flatness = std::log(flatness + 1e-10f);
            baseBlocks(selected, grid, blocks, column);
            break;
        }
        case BlockGroup::Key:
            keyBlocks(part(frames.columns, frames.firstColumn(Feature::Chroma), 12), grid, blocks,
                      column);
            break;
        case BlockGroup::Dsp:
            dspBlocks(frames.logMel, grid, blocks, column);
            break;
        case BlockGroup::Mcon:
            mconBlocks(frames.logMel, grid, blocks, column);
            break;
        case BlockGroup::Hp:
            hpBlocks(frames.logMel, grid, blocks, column);
            break;
        case BlockGroup::Cov:
            covBlocks(part(frames.columns, frames.firstColumn(Feature::Mfcc), 13), grid, blocks,
                      column);
            break;
        case BlockGroup::Lfp:
            lfpBlocks(frames.logMel, grid, blocks, column);
            break;
        case BlockGroup::Mmod:
            mmodBlocks(part(frames.columns, frames.firstColumn(Feature::Mfcc), 13), grid, blocks,
                       column);
            break;
        case BlockGroup::Pulse:
            pulseBlocks(frames.logMel, grid, blocks, column);
            break;
        }
        column += static_cast<std::size_t>(columnsOf(group, settings));
    }
    return blocks;
}

int columnsOf(BlockGroup group, const FrontEndSettings& settings)
{
    switch (group) {
    case BlockGroup::Base:
        return 3 * frameColumns(settings);
    case BlockGroup::Key:
        return 28;
    case BlockGroup::Dsp:
        return 64;
    case BlockGroup::Mcon:
        return 32;
    case BlockGroup::Hp:
        return 68;
    case BlockGroup::Cov:
        return 78;
    case BlockGroup::Lfp:
        return 176;
    case BlockGroup::Mmod:
        return 143;
    case BlockGroup::Pulse:
        return 30;
    }
    return 0;
}

std::vector<std::string> blockColumnNames(BlockGroup group,
                                          const std::vector<std::string>& ofFrames)
{
    switch (group) {
    case BlockGroup::Base: {
        std::vector<std::string> names;
        for (const char* statistic : {"mean", "deviation", "change"})
            for (const std::string& column : ofFrames)
                names.push_back(column + "_" + statistic);
        return names;
    }
    case BlockGroup::Key:
        return keyColumnNames();
    case BlockGroup::Dsp:
        return dspColumnNames();
    case BlockGroup::Mcon:
        return mconColumnNames();
    case BlockGroup::Hp:
        return hpColumnNames();
    case BlockGroup::Cov:
        return covColumnNames();
    case BlockGroup::Lfp:
        return lfpColumnNames();
    case BlockGroup::Mmod:
        return mmodColumnNames();
    case BlockGroup::Pulse:
        return pulseColumnNames();
    }
    return {};
}

void appendNumbered(std::vector<std::string>& names, const std::string& stem, int count,
                    const std::string& suffix)
{
    for (int i = 0; i < count; ++i)
        names.push_back(stem + "_" + std::to_string(i) + (suffix.empty() ? "" : "_" + suffix));
}

} // namespace genrescope
