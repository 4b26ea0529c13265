// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/user_folders.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <optional>
#include <string>

using namespace genrescope;

namespace {

/// Sets a variable, or takes it away, while it lives.
class Variable {
public:
    Variable(const char* name, const char* value)
        : m_name(name)
    {
        if (const char* before = std::getenv(name))
            m_before = before;
        if (value != nullptr)
            ::setenv(name, value, 1);
        else
            ::unsetenv(name);
    }
    ~Variable()
    {
        if (m_before)
            ::setenv(m_name, m_before->c_str(), 1);
        else
            ::unsetenv(m_name);
    }

private:
    const char* m_name;
    std::optional<std::string> m_before;
};

} // namespace

TEST(user_folders, are_where_the_variables_say)
{
    const Variable cache("XDG_CACHE_HOME", "/somewhere/cache"), data("XDG_DATA_HOME", "/elsewhere");
    EXPECT_EQ(userCacheFolder(), "/somewhere/cache/genrescope");
    EXPECT_EQ(userDataFolder(), "/elsewhere/genrescope");
}

TEST(user_folders, are_below_home_where_they_say_nothing_of_use)
{
    const Variable home("HOME", "/home/ann"), cache("XDG_CACHE_HOME", nullptr);
    const Variable data("XDG_DATA_HOME", "relative");
    EXPECT_EQ(userCacheFolder(), "/home/ann/.cache/genrescope");
    EXPECT_EQ(userDataFolder(), "/home/ann/.local/share/genrescope");
}

TEST(user_folders, are_unknown_without_a_home)
{
    const Variable home("HOME", nullptr), cache("XDG_CACHE_HOME", ""), data("XDG_DATA_HOME", "");
    EXPECT_TRUE(userCacheFolder().empty());
    EXPECT_TRUE(userDataFolder().empty());
}
