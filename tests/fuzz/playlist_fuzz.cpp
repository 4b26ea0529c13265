// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/playlist.h"
#include "tests/fuzz/scratch.h"

using namespace genrescope;
using fuzz::Scratch;

/// Any bytes are a list of absolute paths, none of them on the network, or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const Scratch scratch;
    static constexpr const char* names[] = {"list.m3u", "list.m3u8", "list.pls"};
    const fuzz::Aimed input(bytes, size, std::size(names));
    const auto list = readPlaylist(scratch.write(names[input.aim], input.content));
    if (!list)
        return 0;
    std::vector<PlaylistEntry> entries;
    for (const auto& file : list->files) {
        Scratch::must(file.is_absolute());
        entries.push_back({file, file.filename().string(), 1});
    }
    m3u(entries, scratch.folder());
    return 0;
}
