// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/json_members.h"

#include "core/base/translatable.h"

#include <algorithm>
#include <limits>

namespace genrescope {

using nlohmann::json;

MembersReader::MembersReader(const json& object, std::string path)
    : m_object(object)
    , m_path(std::move(path))
{
}

const json* MembersReader::known(const char* name)
{
    m_known.emplace_back(name);
    const auto member = m_object.find(name);
    return member == m_object.end() ? nullptr : &*member;
}

Result<void> MembersReader::outcome() const
{
    if (!m_object.is_object())
        return failure(ErrorCode::SettingsInvalid, m_path.substr(0, m_path.rfind('.')),
                       QT_TRANSLATE_NOOP("Rule", "must be a JSON object"));
    if (!m_wrong.empty())
        return failure(ErrorCode::SettingsInvalid, m_path + m_wrong.front(),
                       QT_TRANSLATE_NOOP("Rule", "is of the wrong type or not a possible value"));
    for (const auto& [name, value] : m_object.items())
        if (std::find(m_known.begin(), m_known.end(), name) == m_known.end())
            return failure(ErrorCode::SettingsInvalid, m_path + name,
                           QT_TRANSLATE_NOOP("Rule", "is not known"));
    return {};
}

bool MembersReader::read(const json& member, bool& value)
{
    if (!member.is_boolean())
        return false;
    value = member.get<bool>();
    return true;
}

bool MembersReader::read(const json& member, int& value)
{
    if (!member.is_number_integer())
        return false;
    const bool fits = member.is_number_unsigned()
                          ? member.get<std::uint64_t>() <= std::numeric_limits<int>::max()
                          : member.get<std::int64_t>() >= std::numeric_limits<int>::min();
    if (fits)
        value = member.get<int>();
    return fits;
}

bool MembersReader::read(const json& member, std::uint64_t& value)
{
    if (!member.is_number_unsigned())
        return false;
    value = member.get<std::uint64_t>();
    return true;
}

bool MembersReader::read(const json& member, double& value)
{
    if (!member.is_number())
        return false;
    value = member.get<double>();
    return true;
}

bool MembersReader::read(const json& member, std::string& value)
{
    if (!member.is_string())
        return false;
    value = member.get<std::string>();
    return true;
}

} // namespace genrescope
