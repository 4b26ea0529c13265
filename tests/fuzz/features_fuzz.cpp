// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_cache.h"
#include "core/dataset/feature_cache.h"
#include "core/dataset/feature_table.h"
#include "tests/fuzz/scratch.h"
#include "tests/support/toy_features.h"

#include <cmath>

using namespace genrescope;
using fuzz::Scratch;

/// Any bytes are a table of features with finite numbers and as many steps as the front end gives,
/// or an error; and any bytes in the cache are features, or not there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const Scratch scratch;
    static const FrontEndSettings frontEnd = test::toyFrontEnd();
    const fuzz::Aimed input(bytes, size, 2);
    if (input.aim == 1) {
        // A content of the very key that features() asks for, whatever that is made of.
        static const FeatureCache cache(scratch.folder() / "cache");
        static const std::filesystem::path file = [] {
            cache.keepFeatures("content", "extractor", {});
            for (const auto& entry :
                 std::filesystem::recursive_directory_iterator(cache.files().folder()))
                if (entry.is_regular_file())
                    return entry.path();
            std::abort();
        }();
        scratch.write(std::filesystem::relative(file, scratch.folder()), input.content);
        cache.features("content", "extractor", true);
        return 0;
    }
    const auto table = scratch.write("features.csv", input.content);
    isFeatureTable(table);
    const auto features = importFeatures(table, frontEnd);
    if (!features)
        return 0;
    for (const LabelledClip& clip : features->clips) {
        Scratch::must(clip.genre >= 0 &&
                      static_cast<std::size_t>(clip.genre) < features->genres.size());
        for (const float value : clip.features.values)
            Scratch::must(std::isfinite(value));
    }
    return 0;
}
