// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace genrescope {

// How plans and results keep what JSON has no form for. Reading never fails: what is wrong reads
// as empty, and whoever uses it finds that out.

/// {"code", "subject", "detail"}; the code's number holds for one version of the program, as plans
/// do.
nlohmann::json toJson(const Error& error);
Error errorIn(const nlohmann::json& json);

/// The path as a text or, where its bytes are not UTF-8, as a list of them.
nlohmann::json pathJson(const std::filesystem::path& path);
std::filesystem::path pathIn(const nlohmann::json& json);

} // namespace genrescope
