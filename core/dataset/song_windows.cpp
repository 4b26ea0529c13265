// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/song_windows.h"

#include "core/audio/mono_stream.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdio>
#include <utility>

namespace genrescope {

namespace {

constexpr double kLongestSongSeconds = 24 * 3600; ///< of a header that lies

std::string clock(double seconds)
{
    const auto whole = static_cast<long>(seconds);
    char text[48];
    std::snprintf(text, sizeof text, "@%ld:%02ld", whole / 60, whole % 60);
    return text;
}

} // namespace

Collection withWindows(Collection collection, double windowSeconds)
{
    assert(windowSeconds >= kShortestWindowSeconds);
    std::vector<double> lengths(collection.clips.size());
    parallelFor(lengths.size(), [&](std::size_t i) {
        if (const auto stream = MonoStream::open(collection.clips[i].file))
            lengths[i] = std::min(stream->facts().seconds, kLongestSongSeconds);
    });
    std::vector<Clip> clips;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const int windows = static_cast<int>(std::floor(lengths[i] / windowSeconds + 1e-6));
        if (windows < 2) {
            clips.push_back(std::move(collection.clips[i]));
            continue;
        }
        for (int window = 0; window < windows; ++window) {
            Clip clip = collection.clips[i];
            clip.startSeconds = window * windowSeconds;
            clip.isWindow = true;
            clip.name += clock(clip.startSeconds);
            clips.push_back(std::move(clip));
        }
    }
    collection.clips = std::move(clips);
    return collection;
}

} // namespace genrescope
