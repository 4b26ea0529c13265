// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/genre_model.h"

#include <optional>
#include <string>
#include <string_view>

namespace genrescope {

/// All of a model but its numbers, as the JSON text that stands in a model file.
std::string descriptionOf(const GenreModel& model);

/// What a text of a later format says of its program, e.g. "2.1.0"; nothing where this program's
/// format is new enough. Later formats may differ in everything else.
std::optional<std::string> laterProgramOf(std::string_view description);

/// The model that a text describes: its networks have their shapes and limits, but neither
/// parameters nor scalers. What is wrong with the text takes its place: every part must be there
/// and keep its rules.
tl::expected<GenreModel, std::string> modelDescribedBy(std::string_view description);

} // namespace genrescope
