// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/recipe_text.h"

#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace genrescope::ui {

QString settingName(const std::string& setting)
{
    QString name = QString::fromStdString(setting).section(u'.', -1);
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i].isUpper()) {
            name[i] = name[i].toLower();
            name.insert(i++, u' ');
        }
    }
    return name;
}

QString settingValueText(const nlohmann::json& value)
{
    if (value.is_boolean())
        return value.get<bool>() ? QCoreApplication::translate("Recipe", "yes")
                                 : QCoreApplication::translate("Recipe", "no");
    if (value.is_number_integer())
        return countText(value.get<qint64>());
    if (value.is_number())
        return settingText(value.get<double>());
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>()).replace(u'_', u' ');
    QStringList parts;
    for (const nlohmann::json& part : value)
        parts << settingValueText(part);
    return parts.join(QStringLiteral(", "));
}

QString differencesText(const Recipe& recipe, const std::string& preset)
{
    const Preset* ground = presetNamed(preset);
    if (!ground)
        ground = presetNamed("report");
    const nlohmann::json mine = toJson(recipe), theirs = toJson(ground->recipe);
    QStringList found;
    for (const auto& [part, settings] : mine.items()) {
        for (const auto& [name, value] : settings.items()) {
            if (!theirs.contains(part) || theirs[part].value(name, nlohmann::json()) != value)
                found << settingName(name) + u' ' + settingValueText(value);
        }
    }
    return found.join(QStringLiteral(" · "));
}

} // namespace genrescope::ui
