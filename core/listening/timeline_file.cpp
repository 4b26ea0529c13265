// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/timeline_file.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/base/version.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace genrescope {

using nlohmann::json;

namespace {

int likeliest(const Moment& moment)
{
    return static_cast<int>(std::ranges::max_element(moment.probabilities) -
                            moment.probabilities.begin());
}

std::string number(double value, int digits)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string labelTrack(const Verdict& verdict, const std::vector<std::string>& genres)
{
    std::string text;
    for (const GenreStretch& stretch : stretchesOf(verdict)) {
        std::string genre = genres[static_cast<std::size_t>(stretch.genre)];
        std::ranges::replace_if(
            genre, [](char c) { return c >= 0 && c < ' '; }, ' ');
        text += number(stretch.startSeconds, 6) + "\t" + number(stretch.endSeconds, 6) + "\t" +
                genre + " " + number(100 * static_cast<double>(stretch.share), 0) + " %\n";
    }
    return text;
}

std::string windowTable(const Verdict& verdict, const std::vector<std::string>& genres)
{
    const auto cell = [](const std::string& text) {
        if (text.find_first_of(",\"\r\n") == std::string::npos)
            return text;
        std::string quoted = "\"";
        for (const char c : text)
            quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        return quoted + "\"";
    };
    std::string text = "start,end,genre,probability";
    for (const std::string& genre : genres)
        text += "," + cell(genre);
    text += "\r\n";
    for (const Moment& moment : verdict.timeline) {
        const auto genre = static_cast<std::size_t>(likeliest(moment));
        text += number(moment.startSeconds, 3) + "," + number(moment.endSeconds, 3) + "," +
                cell(genres[genre]) + "," +
                number(static_cast<double>(moment.probabilities[genre]), 4);
        for (const float probability : moment.probabilities)
            text += "," + number(static_cast<double>(probability), 4);
        text += "\r\n";
    }
    return text;
}

std::string jams(const Verdict& verdict, const std::vector<std::string>& genres,
                 const std::filesystem::path& song)
{
    json observations = json::array(), windows = json::array();
    for (const GenreStretch& stretch : stretchesOf(verdict))
        observations.push_back({{"time", stretch.startSeconds},
                                {"duration", stretch.endSeconds - stretch.startSeconds},
                                {"value", genres[static_cast<std::size_t>(stretch.genre)]},
                                {"confidence", stretch.share}});
    for (const Moment& moment : verdict.timeline)
        windows.push_back({{"time", moment.startSeconds},
                           {"duration", moment.endSeconds - moment.startSeconds},
                           {"probabilities", moment.probabilities}});
    const json annotator = json::object();
    const json curator = {{"name", ""}, {"email", ""}};
    const json about = {{"curator", curator},
                        {"annotator", annotator},
                        {"version", std::string(programVersion())},
                        {"corpus", ""},
                        {"annotation_tools", "Genrescope"},
                        {"annotation_rules", ""},
                        {"validation", ""},
                        {"data_source", "program"}};
    const json annotation = {{"namespace", "tag_open"},
                             {"data", std::move(observations)},
                             {"annotation_metadata", about},
                             {"sandbox", {{"genres", genres}, {"windows", std::move(windows)}}},
                             {"time", 0},
                             {"duration", verdict.seconds}};
    return textOf(json{{"annotations", {annotation}},
                       {"file_metadata",
                        {{"title", textOf(song.stem())},
                         {"artist", ""},
                         {"release", ""},
                         {"duration", verdict.seconds},
                         {"identifiers", json::object()},
                         {"jams_version", "0.3.4"}}},
                       {"sandbox", {{"file", textOf(song.filename())}}}},
                  1) +
           "\n";
}

} // namespace

std::string_view nameOf(TimelineForm form)
{
    switch (form) {
    case TimelineForm::Audacity:
        return "audacity";
    case TimelineForm::Jams:
        return "jams";
    case TimelineForm::Csv:
        break;
    }
    return "csv";
}

std::string_view suffixOf(TimelineForm form)
{
    switch (form) {
    case TimelineForm::Audacity:
        return ".labels.txt";
    case TimelineForm::Jams:
        return ".jams";
    case TimelineForm::Csv:
        break;
    }
    return ".timeline.csv";
}

std::vector<GenreStretch> stretchesOf(const Verdict& verdict)
{
    std::vector<GenreStretch> stretches;
    double seconds = 0, heard = 0; // of the stretch: its windows' length, and that by probability
    for (const Moment& moment : verdict.timeline) {
        const int genre = likeliest(moment);
        const double length = moment.endSeconds - moment.startSeconds;
        const bool goesOn = !stretches.empty() && stretches.back().genre == genre &&
                            stretches.back().endSeconds >= moment.startSeconds - 1e-6;
        if (!goesOn) {
            stretches.push_back({moment.startSeconds, 0, genre, 0});
            seconds = heard = 0;
        }
        seconds += length;
        heard +=
            length * static_cast<double>(moment.probabilities[static_cast<std::size_t>(genre)]);
        stretches.back().endSeconds = moment.endSeconds;
        stretches.back().share = static_cast<float>(heard / seconds);
    }
    return stretches;
}

std::string timelineText(TimelineForm form, const Verdict& verdict,
                         const std::vector<std::string>& genres, const std::filesystem::path& song)
{
    switch (form) {
    case TimelineForm::Audacity:
        return labelTrack(verdict, genres);
    case TimelineForm::Jams:
        return jams(verdict, genres, song);
    case TimelineForm::Csv:
        break;
    }
    return windowTable(verdict, genres);
}

} // namespace genrescope
