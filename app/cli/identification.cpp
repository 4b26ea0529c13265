// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/identification.h"

#include "app/cli/result_text.h"
#include "core/library/exports.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace genrescope::cli {

using nlohmann::json;

namespace {

json sharesJson(std::span<const float> shares, const std::vector<std::string>& genres)
{
    json object = json::object();
    for (std::size_t i = 0; i < genres.size(); ++i)
        object[genres[i]] = shares[i];
    return object;
}

/// "jazz 72 % (then blues 14 %, pop 3 %)"
std::string topThree(std::span<const float> shares, const std::vector<std::string>& genres)
{
    std::vector<std::size_t> order(genres.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return shares[i]; });
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, order.size()); ++i) {
        text += i == 0 ? "" : i == 1 ? " (then " : ", ";
        text += genres[order[i]] + " " + percent(static_cast<double>(shares[order[i]]));
    }
    return text + (order.size() > 1 ? ")" : "");
}

std::string clock(double seconds)
{
    const int whole = static_cast<int>(seconds);
    char text[32];
    std::snprintf(text, sizeof text, "%d:%02d", whole / 60, whole % 60);
    return text;
}

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

} // namespace

json identificationJson(const Identification& heard, const GenreModel& model, bool timeline)
{
    json object = {{"file", heard.file}, {"error", nullptr}};
    if (!heard.verdict) {
        for (const char* name :
             {"genre", "confidence", "sure", "doubt", "probabilities", "several", "why", "seconds"})
            object[name] = nullptr;
        if (timeline)
            object["timeline"] = nullptr;
        object["error"] = sentence(heard.verdict.error());
        return object;
    }
    const Verdict& verdict = *heard.verdict;
    const auto genre = static_cast<std::size_t>(verdict.genre());
    object["genre"] = model.genres[genre];
    object["confidence"] = verdict.probabilities[genre];
    object["sure"] = verdict.isSure;
    object["doubt"] = verdict.doubt == Doubt::None ? json(nullptr) : json(nameOf(verdict.doubt));
    object["probabilities"] = sharesJson(verdict.probabilities, model.genres);
    object["several"] = json::array();
    if (const auto several = verdict.genresInIt(); several.size() > 1) {
        for (const int index : several)
            object["several"].push_back(model.genres[static_cast<std::size_t>(index)]);
    }
    object["why"] = json::array();
    for (const Reason& reason : verdict.reasons)
        object["why"].push_back(sentenceOf(reason, model.genres[genre]));
    object["seconds"] = verdict.seconds;
    if (timeline) {
        object["timeline"] = json::array();
        for (const Moment& moment : verdict.timeline)
            object["timeline"].push_back(
                {{"start", moment.startSeconds},
                 {"end", moment.endSeconds},
                 {"probabilities", sharesJson(moment.probabilities, model.genres)}});
    }
    return object;
}

std::string identificationText(const Identification& heard, const GenreModel& model, bool timeline)
{
    if (!heard.verdict)
        return sentence(heard.verdict.error());
    const Verdict& verdict = *heard.verdict;
    std::string text = heard.file + ": " + (verdict.isSure ? "" : "not sure, perhaps ") +
                       topThree(verdict.probabilities, model.genres);
    if (!verdict.isSure)
        text += ". " + std::string(sentenceOf(verdict.doubt));
    if (!timeline)
        return text;
    for (const Moment& moment : verdict.timeline)
        text += "\n  " + clock(moment.startSeconds) + "-" + clock(moment.endSeconds) + "  " +
                topThree(moment.probabilities, model.genres);
    return text;
}

std::string csvHeader(const GenreModel& model, bool timeline)
{
    std::vector<std::string> fields = {"file"};
    if (timeline)
        fields.insert(fields.end(), {"start", "end"});
    fields.insert(fields.end(), {"genre", "confidence", "doubt", "error"});
    fields.insert(fields.end(), model.genres.begin(), model.genres.end());
    return csvLine(fields);
}

std::string identificationCsv(const Identification& heard, const GenreModel& model, bool timeline)
{
    const auto line = [&](const Moment& moment) {
        std::vector<std::string> fields = {heard.file};
        if (timeline) {
            fields.push_back(number(moment.startSeconds));
            fields.push_back(number(moment.endSeconds));
        }
        const auto best = std::ranges::max_element(moment.probabilities);
        fields.push_back(
            model.genres[static_cast<std::size_t>(best - moment.probabilities.begin())]);
        fields.push_back(number(static_cast<double>(*best)));
        fields.emplace_back(nameOf(heard.verdict->doubt));
        fields.emplace_back();
        for (const float share : moment.probabilities)
            fields.push_back(number(static_cast<double>(share)));
        return csvLine(fields);
    };
    if (!heard.verdict) {
        std::vector<std::string> fields(5 + (timeline ? 2 : 0) + model.genres.size());
        fields.front() = heard.file;
        fields[timeline ? 6 : 4] = sentence(heard.verdict.error());
        return csvLine(fields);
    }
    const Verdict& verdict = *heard.verdict;
    if (!timeline)
        return line({0, verdict.seconds, verdict.probabilities});
    std::string lines;
    for (const Moment& moment : verdict.timeline)
        lines += line(moment);
    return lines;
}

} // namespace genrescope::cli
