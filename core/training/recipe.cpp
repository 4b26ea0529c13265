// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/recipe.h"

#include "core/base/translatable.h"
#include "core/features/column_choice.h"
#include "core/training/json_members.h"

#include <algorithm>

namespace genrescope {

using nlohmann::json;

namespace {

// One list of names per struct: what is written is what is read.

template <typename Settings, typename Visit>
void visitFrontEnd(Settings& settings, Visit& visit)
{
    visit("sampleRateHz", settings.sampleRateHz);
    visit("fftSize", settings.fftSize);
    visit("hopSamples", settings.hopSamples);
    visit("mfccCount", settings.mfccCount);
    visit("features", settings.features);
    visit("blockFrames", settings.blockFrames);
    visit("blockGroups", settings.blockGroups);
    visit("steps", settings.steps);
    visit("highPassHz", settings.highPassHz);
    visit("lowPassHz", settings.lowPassHz);
    visit("preEmphasis", settings.preEmphasis);
    visit("part", settings.part);
}

template <typename Settings, typename Visit>
void visitNetwork(Settings& settings, Visit& visit)
{
    visit("recurrence", settings.recurrence);
    visit("units", settings.units);
    visit("bidirectional", settings.bidirectional);
    visit("cellActivation", settings.cellActivation);
    visit("pooling", settings.pooling);
    visit("cropSteps", settings.cropSteps);
    visit("dropout", settings.dropout);
}

template <typename Settings, typename Visit>
void visitTraining(Settings& settings, Visit& visit)
{
    visit("epochs", settings.epochs);
    visit("batchSize", settings.batchSize);
    visit("learningRate", settings.learningRate);
    visit("loss", settings.loss);
    visit("schedule", settings.schedule);
    visit("warmUpShare", settings.warmUpShare);
    visit("standardise", settings.standardise);
    visit("inputLimit", settings.inputLimit);
    visit("whitening", settings.whitening);
    visit("speedVariants", settings.speedVariants);
    visit("differenceOffset", settings.differenceOffset);
    visit("offsetNoise", settings.offsetNoise);
    visit("gradientClip", settings.gradientClip);
    visit("weightDecay", settings.weightDecay);
    visit("labelSmoothing", settings.labelSmoothing);
    visit("classWeights", settings.classWeights);
    visit("patience", settings.patience);
    visit("keep", settings.keep);
    visit("seed", settings.seed);
}

void append(std::vector<Problem>& found, const std::string& path, std::vector<Problem> more)
{
    for (Problem& problem : more)
        found.push_back({path + problem.field, std::move(problem.rule)});
}

/// `settings`, unless reading went wrong or they break a rule.
template <typename Settings>
Result<Settings> checked(Settings settings, const MembersReader& reader, const std::string& path)
{
    if (const auto read = reader.outcome(); !read)
        return tl::unexpected(read.error());
    if (const auto found = problems(settings); !found.empty())
        return failure(ErrorCode::SettingsInvalid, path + found.front().field, found.front().rule);
    return settings;
}

Result<TrainingSettings> trainingFromJson(const json& object)
{
    TrainingSettings settings;
    MembersReader reader(object, "training.");
    visitTraining(settings, reader);
    return checked(std::move(settings), reader, "training.");
}

/// Reads a part of a recipe into its place, if it is there.
template <typename Settings>
Result<void> readPart(const json& object, const char* name, Settings& part,
                      Result<Settings> (*fromJson)(const json&))
{
    const auto found = object.find(name);
    if (found == object.end())
        return {};
    return fromJson(*found).map([&part](Settings read) { part = std::move(read); });
}

} // namespace

std::vector<Problem> problems(const Recipe& recipe)
{
    std::vector<Problem> found;
    append(found, "frontEnd.", problems(recipe.frontEnd));
    append(found, "network.", problems(recipe.network));
    append(found, "training.", problems(recipe.training));
    return found;
}

std::vector<Problem> problems(const EnsembleRecipe& ensemble)
{
    std::vector<Problem> found;
    require(found, !ensemble.kinds.empty(), "kinds",
            QT_TRANSLATE_NOOP("Rule", "must name at least one recipe"));
    require(found, ensemble.networksEach >= 1 && ensemble.networksEach <= 100, "networksEach",
            QT_TRANSLATE_NOOP("Rule", "must be 1 to 100"));
    for (std::size_t i = 0; i < ensemble.kinds.size(); ++i) {
        append(found, i == 0 ? "" : std::to_string(i + 1) + ".", problems(ensemble.kinds[i]));
        require(found, columnsWithin(frontEndOf(ensemble), ensemble.kinds[i].frontEnd).has_value(),
                "frontEnd",
                QT_TRANSLATE_NOOP("Rule", "must make the same steps for all of an ensemble"));
    }
    return found;
}

FrontEndSettings frontEndOf(const EnsembleRecipe& ensemble)
{
    FrontEndSettings all = ensemble.kinds.front().frontEnd;
    const auto addTo = [](auto& values, const auto& more) {
        for (const auto& value : more)
            if (std::ranges::find(values, value) == values.end())
                values.push_back(value);
    };
    for (const Recipe& kind : ensemble.kinds) {
        all.mfccCount = std::max(all.mfccCount, kind.frontEnd.mfccCount);
        addTo(all.features, kind.frontEnd.features);
        addTo(all.blockGroups, kind.frontEnd.blockGroups);
    }
    return all;
}

bool wantsSpeedVariants(const EnsembleRecipe& ensemble)
{
    return std::ranges::any_of(ensemble.kinds,
                               [](const Recipe& kind) { return kind.training.speedVariants; });
}

EnsembleRecipe withoutRecurrence(EnsembleRecipe ensemble)
{
    for (Recipe& kind : ensemble.kinds) {
        kind.network.recurrence = Recurrence::None;
        kind.network.bidirectional = false;
        for (int& units : kind.network.units)
            units = std::min(2 * units, maximumUnits);
        if (kind.network.pooling == Pooling::Last) // one step alone knows too little
            kind.network.pooling = Pooling::Mean;
    }
    return ensemble;
}

json toJson(const FrontEndSettings& settings)
{
    MembersWriter writer;
    visitFrontEnd(settings, writer);
    return std::move(writer).object();
}

json toJson(const NetworkSettings& settings)
{
    MembersWriter writer;
    visitNetwork(settings, writer);
    return std::move(writer).object();
}

json toJson(const TrainingSettings& settings)
{
    MembersWriter writer;
    visitTraining(settings, writer);
    return std::move(writer).object();
}

json toJson(const Recipe& recipe)
{
    return {{"frontEnd", toJson(recipe.frontEnd)},
            {"network", toJson(recipe.network)},
            {"training", toJson(recipe.training)}};
}

Result<FrontEndSettings> frontEndFromJson(const json& object)
{
    FrontEndSettings settings;
    MembersReader reader(object, "frontEnd.");
    visitFrontEnd(settings, reader);
    return checked(std::move(settings), reader, "frontEnd.");
}

Result<NetworkSettings> networkFromJson(const json& object)
{
    NetworkSettings settings;
    MembersReader reader(object, "network.");
    visitNetwork(settings, reader);
    return checked(std::move(settings), reader, "network.");
}

Result<Recipe> recipeFromJson(const json& object)
{
    if (!object.is_object())
        return failure(ErrorCode::SettingsInvalid, "recipe",
                       QT_TRANSLATE_NOOP("Rule", "must be a JSON object"));
    for (const auto& [name, value] : object.items())
        if (name != "frontEnd" && name != "network" && name != "training")
            return failure(ErrorCode::SettingsInvalid, name,
                           QT_TRANSLATE_NOOP("Rule", "is not known"));

    Recipe recipe;
    return readPart(object, "frontEnd", recipe.frontEnd, &frontEndFromJson)
        .and_then([&] { return readPart(object, "network", recipe.network, &networkFromJson); })
        .and_then([&] { return readPart(object, "training", recipe.training, &trainingFromJson); })
        .map([&] { return std::move(recipe); });
}

} // namespace genrescope
