// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "core/training/json_members.h"
#include "ui/text/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace genrescope::ui {

namespace {

constexpr std::size_t kLongestText = 4096;
bool isLanguage(const std::string& code)
{
    return code == "system" ||
           std::any_of(languages().begin(), languages().end(), [&](const Language& language) {
               return language.code.toStdString() == code;
           });
}

/// Calls `visitor` with the name and value of every setting.
void visit(auto&& visitor, auto& settings)
{
    visitor("language", settings.language);
    visitor("theme", settings.theme);
    visitor("textSize", settings.textSize);
    visitor("store", settings.store);
    visitor("music", settings.music);
    visitor("reopen", settings.reopen);
}

} // namespace

std::vector<Problem> problems(const Settings& settings)
{
    std::vector<Problem> found;
    require(found, isLanguage(settings.language), "language",
            QT_TRANSLATE_NOOP("Rule", "must be \"system\" or the code of a language that the "
                                      "program speaks, such as \"de\""));
    constexpr std::array themes{"system", "light", "dark", "contrast"};
    require(found, std::find(themes.begin(), themes.end(), settings.theme) != themes.end(), "theme",
            QT_TRANSLATE_NOOP("Rule", "must be \"system\", \"light\", \"dark\" or \"contrast\""));
    require(found, settings.textSize >= 100 && settings.textSize <= 200, "textSize",
            QT_TRANSLATE_NOOP("Rule", "must be from 100 to 200"));
    const char* tooLong = QT_TRANSLATE_NOOP("Rule", "is too long for the name of a folder");
    require(found, settings.store.size() < kLongestText, "store", tooLong);
    require(found, settings.music.size() < kLongestText, "music", tooLong);
    return found;
}

std::string toJson(const Settings& settings)
{
    MembersWriter writer;
    visit(writer, settings);
    return std::move(writer).object().dump(2) + "\n";
}

Result<Settings> settingsFromJson(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    Settings settings;
    MembersReader reader(json, "settings.");
    visit(reader, settings);
    if (const auto read = reader.outcome(); !read)
        return tl::unexpected(read.error());
    if (const auto found = problems(settings); !found.empty())
        return failure(ErrorCode::SettingsInvalid, "settings." + found.front().field,
                       found.front().rule);
    return settings;
}

} // namespace genrescope::ui
