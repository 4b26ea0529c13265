// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/genre_model.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace genrescope {

/// How much of a model its ONNX graph holds. The rest stands in the JSON beside it.
enum class OnnxForm {
    Networks, ///< the networks and their blend: inputs are features that the scaler has been
              ///< applied to, the answer is before calibration
    Whole ///< the scaler and the calibration too; and, where the front end makes blocks of
          ///< frames, their means, deviations and changes: the inputs are "frames" and, where
          ///< there are other groups of blocks, "blocks"; else "features"
};
std::string_view nameOf(OnnxForm form); ///< "networks", "whole"

/// The model as an ONNX file of standard operators (opset 13): inputs are batch x steps x columns,
/// its one output "probabilities" batch x genres. It answers as predict() does, to a few 1e-7.
/// Clips are as long as the front end's.
std::string onnxBytes(const GenreModel& model, OnnxForm form);

/// What a program must know to use such a file: {"name", "classes", "inference", "schema": inputs
/// and outputs, "front_end", "columns", "scalers", "calibration", ...}, in the manner of Essentia's
/// model cards.
nlohmann::json onnxCard(const GenreModel& model, OnnxForm form, const std::string& name);

/// Writes both: `file` and the card beside it, NAME.json. Error: WriteFailed.
Result<void> exportOnnx(const GenreModel& model, OnnxForm form, const std::filesystem::path& file);

} // namespace genrescope
