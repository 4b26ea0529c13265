// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/toy_model.h"

#include "core/nn/parameters.h"
#include "tests/support/toy_features.h"

namespace genrescope::test {

GenreModel toyModel(int members)
{
    GenreModel model;
    model.frontEnd = toyFrontEnd();
    model.genres = {"blues", "classical", "metal"};
    model.facts = {"0.1.0", "0123456789abcdef", "toys", 7};
    for (int i = 0; i < members; ++i) {
        TrainedNetwork network;
        network.shape = {toyRecipe().network, 3, 3};
        network.shape.settings.units = {4 + i};
        network.parameters =
            initialParameters(network.shape, Random(static_cast<std::uint64_t>(i)));
        network.scaler = {{2000, 8000, 0.2f}, {1.0f / 500, 1.0f / 2000, 20}, 5};
        model.members.push_back(std::move(network));
    }
    return model;
}

} // namespace genrescope::test
