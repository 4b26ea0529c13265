// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_description.h"

#include "core/base/strict_json.h"
#include "core/training/json_members.h"

#include <algorithm>
#include <limits>
#include <set>

namespace genrescope {

using nlohmann::json;

template <>
std::span<const Blend> choices<Blend>()
{
    static constexpr Blend all[] = {Blend::Average, Blend::LogAverage, Blend::Maximum,
                                    Blend::Weighted, Blend::Vote};
    return all;
}

namespace {

// 2 added sureThreshold and the columns that a network reads; 3 the genres' usual ranges, as two
// tensors that may be missing.
constexpr int latestVersion = 3;
constexpr std::size_t mostMembers = 1000;
constexpr std::size_t mostGenres = 10'000;
constexpr double largest = std::numeric_limits<float>::max();

/// What stands in the description beside the front end and the networks.
struct Summary {
    int formatVersion = latestVersion;
    ModelFacts facts;
    std::vector<std::string> genres;
    Blend blend = Blend::Average;
    std::vector<double> weights;
    double temperature = 1;
    double sureThreshold = 0;
};

template <typename Settings, typename Visit>
void visitSummary(Settings& summary, Visit& visit)
{
    visit("formatVersion", summary.formatVersion);
    visit("programVersion", summary.facts.programVersion);
    visit("dataFingerprint", summary.facts.dataFingerprint);
    visit("dataName", summary.facts.dataName);
    visit("seed", summary.facts.seed);
    visit("genres", summary.genres);
    visit("blend", summary.blend);
    visit("weights", summary.weights);
    visit("temperature", summary.temperature);
    visit("sureThreshold", summary.sureThreshold);
}

std::string inWords(const Error& error)
{
    return "'" + error.subject + "' " + error.detail;
}

/// The rule that a model breaks, if any.
std::optional<std::string> brokenRule(const Summary& summary, std::size_t members)
{
    if (summary.formatVersion < 1 || summary.formatVersion > latestVersion)
        return "its format is " + std::to_string(summary.formatVersion);
    if (summary.genres.size() < 2 || summary.genres.size() > mostGenres)
        return "it knows " + std::to_string(summary.genres.size()) + " genres";
    if (std::set(summary.genres.begin(), summary.genres.end()).size() != summary.genres.size())
        return "it names a genre twice";
    if (!(summary.temperature > 0 && summary.temperature <= largest))
        return "its temperature is not above 0";
    if (!(summary.sureThreshold >= 0 && summary.sureThreshold <= largest))
        return "its threshold is negative";
    if (members < 1 || members > mostMembers)
        return "it has " + std::to_string(members) + " networks";
    double sum = 0;
    for (const double weight : summary.weights) {
        if (!(weight >= 0 && weight <= largest))
            return "a network has a negative weight";
        sum += weight;
    }
    if (summary.blend == Blend::Weighted && (summary.weights.size() != members || !(sum > 0)))
        return "its weights do not fit its networks";
    return std::nullopt;
}

/// What stands beside a network's settings.
struct MemberFacts {
    double inputLimit = 0;
    std::vector<int> columns;
};

template <typename Facts, typename Visit>
void visitMember(Facts& facts, Visit& visit)
{
    visit("inputLimit", facts.inputLimit);
    visit("columns", facts.columns);
}

/// `columns`: of a step, by the model's front end.
tl::expected<TrainedNetwork, std::string> memberDescribedBy(json object, int columns)
{
    if (!object.is_object() || !object.contains("network") || !object.contains("inputLimit"))
        return tl::unexpected<std::string>(
            "a network is not described by its settings and input limit");
    const auto settings = networkFromJson(object["network"]);
    if (!settings)
        return tl::unexpected(inWords(settings.error()));
    object.erase("network");
    MemberFacts facts;
    MembersReader reader(object, "members.");
    visitMember(facts, reader);
    if (const auto read = reader.outcome(); !read)
        return tl::unexpected(inWords(read.error()));
    if (!(facts.inputLimit >= 0 && facts.inputLimit <= largest))
        return tl::unexpected<std::string>("an input limit is negative");
    if (!std::ranges::all_of(facts.columns,
                             [columns](int column) { return column >= 0 && column < columns; }))
        return tl::unexpected<std::string>("a network reads a column that is not there");
    TrainedNetwork member;
    member.shape.settings = *settings;
    member.shape.inputs = facts.columns.empty() ? columns : static_cast<int>(facts.columns.size());
    member.scaler.limit = static_cast<float>(facts.inputLimit);
    member.columns = std::move(facts.columns);
    return member;
}

json descriptionOf(const TrainedNetwork& member)
{
    const MemberFacts facts{static_cast<double>(member.scaler.limit), member.columns};
    MembersWriter writer;
    visitMember(facts, writer);
    json object = std::move(writer).object();
    object["network"] = toJson(member.shape.settings);
    return object;
}

} // namespace

std::string descriptionOf(const GenreModel& model)
{
    const Summary summary{latestVersion,
                          model.facts,
                          model.genres,
                          model.blend,
                          {model.weights.begin(), model.weights.end()},
                          model.temperature,
                          model.sureThreshold};
    MembersWriter writer;
    visitSummary(summary, writer);
    json object = std::move(writer).object();
    object["frontEnd"] = toJson(model.frontEnd);
    object["members"] = json::array();
    for (const TrainedNetwork& member : model.members)
        object["members"].push_back(descriptionOf(member));
    return textOf(object);
}

std::optional<std::string> laterProgramOf(std::string_view description)
{
    const auto object = parseStrictly(description);
    if (!object || !object->is_object())
        return std::nullopt;
    const auto version = object->find("formatVersion");
    if (version == object->end() || !version->is_number_unsigned() ||
        version->get<std::uint64_t>() <= std::uint64_t{latestVersion})
        return std::nullopt;
    const auto program = object->find("programVersion");
    return program != object->end() && program->is_string()
               ? program->get<std::string>()
               : "format " + std::to_string(version->get<std::uint64_t>());
}

tl::expected<GenreModel, std::string> modelDescribedBy(std::string_view description)
{
    auto object = parseStrictly(description);
    if (!object)
        return tl::unexpected("its description is " + object.error());
    // What a default would replace is a silent change.
    for (const char* part :
         {"formatVersion", "genres", "blend", "weights", "temperature", "frontEnd", "members"})
        if (!object->contains(part))
            return tl::unexpected(std::string("'") + part + "' is missing");
    if ((*object)["formatVersion"] != 1 && !object->contains("sureThreshold"))
        return tl::unexpected<std::string>("'sureThreshold' is missing");
    const json frontEnd = std::move((*object)["frontEnd"]);
    const json members = std::move((*object)["members"]);
    object->erase("frontEnd");
    object->erase("members");

    Summary summary;
    MembersReader reader(*object, "");
    visitSummary(summary, reader);
    if (const auto read = reader.outcome(); !read)
        return tl::unexpected(inWords(read.error()));
    if (const auto rule = brokenRule(summary, members.is_array() ? members.size() : 0))
        return tl::unexpected(*rule);
    const auto settings = frontEndFromJson(frontEnd);
    if (!settings)
        return tl::unexpected(inWords(settings.error()));

    GenreModel model;
    for (const json& facts : members) {
        auto member = memberDescribedBy(facts, stepColumns(*settings));
        if (!member)
            return tl::unexpected(member.error());
        member->shape.genres = static_cast<int>(summary.genres.size());
        model.members.push_back(std::move(*member));
    }
    model.frontEnd = *settings;
    model.facts = std::move(summary.facts);
    model.genres = std::move(summary.genres);
    model.blend = summary.blend;
    for (const double weight : summary.weights)
        model.weights.push_back(static_cast<float>(weight));
    model.temperature = summary.temperature;
    model.sureThreshold = summary.sureThreshold;
    return model;
}

} // namespace genrescope
