// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/model/genre_model.h"
#include "tests/fuzz/scratch.h"

using namespace genrescope;
using fuzz::Scratch;

/// Any bytes are a model that can be saved and comes back the same, or an error with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const Scratch scratch;
    const auto model =
        loadModel(scratch.write("model.safetensors", {reinterpret_cast<const char*>(bytes), size}));
    if (!model) {
        Scratch::must(!sentence(model.error()).empty());
        return 0;
    }
    Scratch::must(!model->members.empty() && !model->genres.empty());
    const auto copy = scratch.folder() / "copy.safetensors";
    Scratch::must(saveModel(*model, copy).has_value());
    const auto again = loadModel(copy);
    Scratch::must(again && *again == *model);
    return 0;
}
