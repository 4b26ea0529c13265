// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cropping.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace genrescope {

bool predictClips(NetworkPass& pass, std::span<const float> parameters, const SequenceBatch& batch,
                  std::span<float> probabilities, std::stop_token stop)
{
    const int crop = pass.shape().settings.cropSteps;
    if (crop <= 0 || crop >= batch.steps)
        return pass.predict(parameters, batch, probabilities, stop);

    const int stretches = std::max(2, (2 * batch.steps + crop - 1) / crop - 1);
    SequenceBatch stretch = batch;
    stretch.steps = crop;
    std::vector<float> part(probabilities.size());
    std::ranges::fill(probabilities, 0.0f);
    for (int i = 0; i < stretches; ++i) {
        const int start = (batch.steps - crop) * i / (stretches - 1);
        for (std::size_t clip = 0; clip < batch.clips.size(); ++clip)
            stretch.clips[clip] =
                batch.clips[clip] + static_cast<std::ptrdiff_t>(start) * pass.shape().inputs;
        if (!pass.predict(parameters, stretch, part, stop))
            return false;
        for (std::size_t k = 0; k < part.size(); ++k)
            probabilities[k] += part[k] / static_cast<float>(stretches);
    }
    return true;
}

} // namespace genrescope
