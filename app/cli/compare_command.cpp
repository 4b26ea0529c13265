// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/result_text.h"
#include "core/base/files.h"
#include "core/lab/comparison.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace genrescope::cli {

namespace {

std::string differenceText(const Difference& difference, const RunSet& set)
{
    const std::string& first = set.members[0].name;
    const std::string& second = set.members[1].name;
    std::vector<std::vector<std::string>> rows = {{second + " minus " + first}};
    rows[0].insert(rows[0].end(), set.genres.begin(), set.genres.end());
    auto count = difference.counts.begin();
    for (const std::string& genre : set.genres) {
        auto& row = rows.emplace_back();
        row.push_back(genre);
        for (std::size_t column = 0; column < set.genres.size(); ++column, ++count)
            row.push_back((*count > 0 ? "+" : "") + std::to_string(*count));
    }
    const McNemar& test = difference.test;
    return tableText(rows) + "\nOnly " + first + " is right: " + std::to_string(test.onlyFirst) +
           " clips; only " + second + ": " + std::to_string(test.onlySecond) +
           ". McNemar's exact test: p = " + fixedText(test.pValue, 3) + "\n";
}

int compare(const Session& session, const std::vector<std::string>& folders)
{
    const auto set = openRunSet({folders.begin(), folders.end()});
    if (!set)
        return fail(session, set.error());
    const std::vector<Answers> answers = answersOf(*set);
    const Comparison comparison = compared(set->genres, set->truth, answers);
    std::optional<Difference> difference;
    if (answers.size() == 2)
        difference = differenceOf(set->genres, set->truth, answers[0], answers[1]);

    if (session.json) {
        nlohmann::json document = toJson(comparison);
        for (std::size_t i = 0; i < set->members.size(); ++i) {
            document["rows"][i]["run"] = textOf(set->members[i].folder);
            document["rows"][i]["by_epoch"] = accuracies(*set, i);
        }
        document["difference"] = difference ? toJson(*difference, set->genres) : nlohmann::json();
        print(document);
        return Success;
    }
    std::cout << "On the development part of " << set->clips.size() << " clips:\n\n"
              << comparisonText(comparison);
    for (const Comparison::Row& row : comparison.rows)
        std::cout << "\n" << row.name << "\n" << matrixText(row.matrix);
    if (difference)
        std::cout << "\n" << differenceText(*difference, *set);
    return Success;
}

} // namespace

void addCompare(CLI::App& app, Session& session)
{
    const auto folders = std::make_shared<std::vector<std::string>>();
    CLI::App* command =
        addCommand(app, session, "compare", "Put runs on the same clips side by side",
                   [&session, folders] { return compare(session, *folders); });
    command->add_option("runs", *folders, "Folders of runs")->required()->expected(2, 1000);
    command->footer("A star marks whoever is best at a genre, by F1. The test part is not looked "
                    "at.");
}

} // namespace genrescope::cli
