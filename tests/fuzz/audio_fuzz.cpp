// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_decoder.h"
#include "core/tags/tagging.h"
#include "tests/fuzz/scratch.h"

#include <cmath>
#include <vector>

using namespace genrescope;
using fuzz::Scratch;

/// Any bytes are sound whose samples are finite, or an error; they have tags, or not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const Scratch scratch;
    const auto file = scratch.write("sound", {reinterpret_cast<const char*>(bytes), size});
    readTags(file);
    auto decoder = SoundDecoder::open(file);
    if (!decoder)
        return 0;
    std::vector<float> samples(4096);
    const auto listen = [&](int blocks) {
        for (int block = 0; block < blocks; ++block) {
            const auto count = decoder->read(samples);
            if (!count)
                return;
            Scratch::must(*count <= samples.size());
            for (std::size_t i = 0; i < *count; ++i)
                Scratch::must(std::isfinite(samples[i]));
            if (*count < samples.size())
                return;
        }
    };
    listen(50);
    if (decoder->seek(0.5))
        listen(5);
    return 0;
}
