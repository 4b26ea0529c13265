// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/collection.h"
#include "core/dataset/collection_edits.h"
#include "core/dataset/table_collection.h"
#include "tests/fuzz/scratch.h"

using namespace genrescope;
using fuzz::Scratch;

/// Any bytes are a table that names clips, their genres and parts, or an error; any bytes are a
/// person's edits of a collection, or an error, and never change a file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const Scratch scratch;
    static const auto clips = [] {
        scratch.write("music/blues/one.wav", "RIFF");
        scratch.write("music/jazz/two.wav", "RIFF");
        return scratch.folder() / "music";
    }();
    static constexpr const char* names[] = {"music/labels.csv", "music/labels.tsv",
                                            "music/genrescope-collection.json"};
    const fuzz::Aimed input(bytes, size, std::size(names));
    const auto file = scratch.write(names[input.aim], input.content);
    if (input.aim < 2) {
        if (const auto read = readTableCollection(file)) {
            Scratch::must(!read->clips.empty());
            for (const auto& clip : read->clips)
                Scratch::must(clip.genre >= 0 &&
                              static_cast<std::size_t>(clip.genre) < read->genres.size());
        }
        return 0;
    }
    const auto edits = editsOf(clips);
    if (!edits)
        return 0;
    readingIn(*edits);
    if (auto collection = openCollection(clips))
        withEdits(std::move(*collection), *edits);
    return 0;
}
