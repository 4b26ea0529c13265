// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_set.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/ensemble/blend_weights.h"
#include "core/evaluation/scores.h"
#include "core/lab/part_scores.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_store.h"

#include <algorithm>
#include <cassert>

namespace genrescope {

namespace {

Result<SetMember> memberIn(const std::filesystem::path& folder)
{
    const auto refused = [&folder](const std::string& why) {
        return failure(ErrorCode::NotARun, textOf(folder), why);
    };
    auto run = loadRunRecord(folder);
    if (!run)
        return tl::unexpected(run.error());
    if (run->state != RunState::Finished)
        return refused("it has no result: its state is '" + std::string(nameOf(run->state)) + "'");
    auto probabilities = loadRunProbabilities(folder);
    if (!probabilities)
        return tl::unexpected(probabilities.error());
    if (probabilities->epochs < run->outcome.keptEpoch ||
        probabilities->clips != static_cast<int>(run->clips.development.size()) ||
        probabilities->genres != static_cast<int>(run->genres.size()))
        return refused(
            QT_TRANSLATE_NOOP("Detail", "its development probabilities do not fit its record"));
    SetMember member;
    member.folder = folder;
    member.name = readLabel(folder).name;
    if (member.name.empty()) {
        const auto plain = folder.lexically_normal();
        member.name =
            textOf(plain.has_filename() ? plain.filename() : plain.parent_path().filename());
    }
    member.run = std::move(*run);
    member.probabilities = std::move(*probabilities);
    return member;
}

/// Why `run` can't stand beside the first of a set; empty where it can.
std::string difference(const RunSet& set, const Run& run)
{
    if (run.genres != set.genres)
        return "it tells other genres apart";
    if (run.clips.development != set.clips)
        return "it was developed on other clips";
    if (run.developmentGenres != set.truth)
        return "some of its development clips have other genres";
    return {};
}

void numberAlikeNames(std::vector<SetMember>& members)
{
    std::vector<std::string> names;
    for (const SetMember& member : members)
        names.push_back(member.name);
    for (std::size_t i = 0; i < members.size(); ++i)
        if (std::ranges::count(names, names[i]) > 1)
            members[i].name += " (" + std::to_string(i + 1) + ")";
}

int longestOf(const RunSet& set)
{
    int longest = 0;
    for (const SetMember& member : set.members)
        longest = std::max(longest, member.probabilities.epochs);
    return longest;
}

std::span<const float> answersAfter(const SetMember& member, int epoch)
{
    return member.probabilities.after(std::min(epoch, member.probabilities.epochs));
}

std::vector<float> blendOf(const std::vector<std::span<const float>>& members, std::size_t genres,
                           Blend blend, std::span<const float> weights)
{
    std::vector<float> all, rows(members.size() * genres);
    all.reserve(members.front().size());
    for (std::size_t first = 0; first < members.front().size(); first += genres) {
        for (std::size_t i = 0; i < members.size(); ++i)
            std::ranges::copy(members[i].subspan(first, genres),
                              rows.begin() + static_cast<std::ptrdiff_t>(i * genres));
        const std::vector<float> row = blended(rows, static_cast<int>(genres), blend, weights);
        all.insert(all.end(), row.begin(), row.end());
    }
    return all;
}

double accuracyOf(const RunSet& set, std::span<const float> probabilities)
{
    return scoresOf(confusionOf(set.genres, set.truth, probabilities)).accuracy;
}

} // namespace

Result<RunSet> openRunSet(const std::vector<std::filesystem::path>& folders)
{
    assert(!folders.empty());
    RunSet set;
    for (const auto& folder : folders) {
        auto member = memberIn(folder);
        if (!member)
            return tl::unexpected(member.error());
        if (set.members.empty()) {
            set.genres = member->run.genres;
            set.clips = member->run.clips.development;
            set.truth = member->run.developmentGenres;
        } else if (const std::string why = difference(set, member->run); !why.empty()) {
            return failure(ErrorCode::RunsDiffer, textOf(folder), why);
        }
        set.members.push_back(std::move(*member));
    }
    numberAlikeNames(set.members);
    return set;
}

std::vector<float> fittedWeights(const RunSet& set)
{
    std::vector<std::span<const float>> members;
    for (const SetMember& member : set.members)
        members.push_back(member.kept());
    return fittedWeights(members, set.truth, static_cast<int>(set.genres.size()));
}

std::vector<float> blended(const RunSet& set, Blend blend, std::span<const float> weights)
{
    std::vector<std::span<const float>> members;
    for (const SetMember& member : set.members)
        members.push_back(member.kept());
    return blendOf(members, set.genres.size(), blend, weights);
}

std::vector<double> accuracies(const RunSet& set, std::size_t member)
{
    std::vector<double> curve;
    for (int epoch = 1; epoch <= longestOf(set); ++epoch)
        curve.push_back(accuracyOf(set, answersAfter(set.members[member], epoch)));
    return curve;
}

std::vector<double> accuracies(const RunSet& set, Blend blend, std::span<const float> weights)
{
    std::vector<double> curve;
    for (int epoch = 1; epoch <= longestOf(set); ++epoch) {
        std::vector<std::span<const float>> members;
        for (const SetMember& member : set.members)
            members.push_back(answersAfter(member, epoch));
        curve.push_back(accuracyOf(set, blendOf(members, set.genres.size(), blend, weights)));
    }
    return curve;
}

} // namespace genrescope
