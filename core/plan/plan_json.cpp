// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_json.h"

#include "core/dataset/utf8.h"

namespace genrescope {

using nlohmann::json;

json toJson(const Error& error)
{
    return {{"code", static_cast<int>(error.code)},
            {"subject", pathJson(error.subject)},
            {"detail", wellFormedUtf8(error.detail)}};
}

Error errorIn(const json& object)
{
    Error error;
    if (!object.is_object())
        return error;
    const json code = object.value("code", json()), detail = object.value("detail", json());
    if (code.is_number_integer() && code >= 0 && code <= static_cast<int>(ErrorCode::Unexpected))
        error.code = static_cast<ErrorCode>(code.get<int>());
    error.subject = pathIn(object.value("subject", json())).native();
    error.detail = detail.is_string() ? detail.get<std::string>() : "";
    return error;
}

json pathJson(const std::filesystem::path& path)
{
    const std::string& bytes = path.native();
    if (wellFormedUtf8(bytes) == bytes)
        return bytes;
    json list = json::array();
    for (const char byte : bytes)
        list.push_back(static_cast<unsigned char>(byte));
    return list;
}

std::filesystem::path pathIn(const json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    std::string bytes;
    if (value.is_array())
        for (const json& byte : value)
            bytes += byte.is_number_unsigned() ? static_cast<char>(byte.get<unsigned>()) : '?';
    return bytes;
}

} // namespace genrescope
