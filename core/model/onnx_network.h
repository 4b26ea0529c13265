// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ensemble/blend.h"
#include "core/model/onnx_graph.h"
#include "core/training/trainer.h"

namespace genrescope {

/// Adds a network to the graph. `features`: batch x steps x shape.inputs, scaled. Gives
/// probabilities, batch x genres; see predictClips() for cropSteps.
OnnxGraph::Value addNetwork(OnnxGraph& graph, const TrainedNetwork& network,
                            const OnnxGraph::Value& features, int steps);

/// Adds clamp((x - mean) * scale, +-limit).
OnnxGraph::Value addScaler(OnnxGraph& graph, const Scaler& scaler,
                           const OnnxGraph::Value& features);

/// Adds blended(): each of `members` is batch x genres.
OnnxGraph::Value addBlend(OnnxGraph& graph, const std::vector<OnnxGraph::Value>& members,
                          int genres, Blend blend, std::span<const float> weights);

/// Adds p^(1/T), normalised.
OnnxGraph::Value addTemperature(OnnxGraph& graph, const OnnxGraph::Value& probabilities,
                                double temperature);

} // namespace genrescope
