// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/recipe_text.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr char kForm[] = "genrescope::ui::RecipeForm";

/// What the form calls a setting, in the language of the window.
constexpr std::array<std::pair<const char*, const char*>, 31> kNames{{
    {"highPassHz", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "High-pass from")},
    {"lowPassHz", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Low-pass up to")},
    {"preEmphasis", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Pre-emphasis")},
    {"part", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Hears")},
    {"recurrence", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Memory")},
    {"units", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "units")},
    {"layers", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "layers")},
    {"bidirectional", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Read both ways")},
    {"cellActivation", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Cell activation")},
    {"pooling", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Answers with")},
    {"cropSteps", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Steps at a time")},
    {"dropout", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Dropout")},
    {"epochs", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Epochs")},
    {"batchSize", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Batch size")},
    {"learningRate", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Learning rate")},
    {"loss", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Cross-entropy")},
    {"schedule", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Learning rate goes")},
    {"warmUpShare", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Warm-up")},
    {"standardise", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Standardise every column")},
    {"inputLimit", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Limit of inputs")},
    {"whitening", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Whitening")},
    {"speedVariants", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Hear clips at five speeds")},
    {"classWeights",
     QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Every genre counts the same")},
    {"differenceOffset", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Difference offsets")},
    {"offsetNoise", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Offset noise")},
    {"gradientClip", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Gradient limit")},
    {"weightDecay", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Weight decay")},
    {"labelSmoothing", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Label smoothing")},
    {"keep", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Keeps")},
    {"patience", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Patience")},
    {"seed", QT_TRANSLATE_NOOP("genrescope::ui::RecipeForm", "Seed")},
}};

} // namespace

QString settingName(const std::string& setting)
{
    QString name = QString::fromStdString(setting).section(u'.', -1);
    for (const auto& [member, text] : kNames) {
        const QString said = QCoreApplication::translate(kForm, text);
        if (name == QLatin1String(member) && said != QLatin1String(text))
            return said;
    }
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

QString pointText(const std::vector<SearchAxis>& axes, const SearchPoint& point)
{
    QStringList parts;
    for (std::size_t i = 0; i < point.size(); ++i)
        parts << settingName(axes[i].setting) + u' ' + settingValueText(point[i]);
    return parts.join(QStringLiteral(", "));
}

QString presetName(const std::string& preset)
{
    return preset.empty() ? QString() : QCoreApplication::translate("Preset", preset.c_str());
}

QString groundText(const Recipe& recipe, const std::string& preset)
{
    QStringList parts{titleOf(presetName(preset)), differencesText(recipe, preset)};
    parts.removeAll({});
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
