// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/choices.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace genrescope {

/// Writes a struct's members into a JSON object, enumerations by nameOf().
class MembersWriter {
public:
    template <typename T>
    void operator()(const char* name, const T& value)
    {
        m_object[name] = written(value);
    }

    nlohmann::json object() && { return std::move(m_object); }

private:
    template <typename T>
    static nlohmann::json written(const T& value)
    {
        if constexpr (std::is_enum_v<T>)
            return nameOf(value);
        else
            return value;
    }
    template <typename T>
    static nlohmann::json written(const std::vector<T>& values)
    {
        nlohmann::json array = nlohmann::json::array();
        for (const T& value : values)
            array.push_back(written(value));
        return array;
    }

    nlohmann::json m_object = nlohmann::json::object();
};

/// Reads them back. A member that is missing leaves the value as it was; one of the wrong type, out
/// of its type's range or unknown is an error, and the first error is the one that counts.
class MembersReader {
public:
    /// `path` stands before the members' names in errors, e.g. "training."
    MembersReader(const nlohmann::json& object, std::string path);

    template <typename T>
    void operator()(const char* name, T& value)
    {
        if (const nlohmann::json* member = known(name); member != nullptr && !read(*member, value))
            m_wrong.emplace_back(name);
    }

    /// Error: SettingsInvalid.
    Result<void> outcome() const;

private:
    const nlohmann::json* known(const char* name);

    static bool read(const nlohmann::json& member, bool& value);
    static bool read(const nlohmann::json& member, int& value);
    static bool read(const nlohmann::json& member, std::uint64_t& value);
    static bool read(const nlohmann::json& member, double& value);
    static bool read(const nlohmann::json& member, std::string& value);

    template <typename Choice>
    requires std::is_enum_v<Choice>
    static bool read(const nlohmann::json& member, Choice& value)
    {
        if (!member.is_string())
            return false;
        const auto choice = choiceNamed<Choice>(member.get_ref<const std::string&>());
        value = choice.value_or(value);
        return choice.has_value();
    }
    template <typename T>
    static bool read(const nlohmann::json& member, std::vector<T>& values)
    {
        if (!member.is_array())
            return false;
        values.clear();
        for (const nlohmann::json& element : member)
            if (T value{}; read(element, value))
                values.push_back(std::move(value));
            else
                return false;
        return true;
    }

    const nlohmann::json& m_object;
    std::string m_path;
    std::vector<std::string> m_known;
    std::vector<std::string> m_wrong;
};

} // namespace genrescope
