// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/identification.h"

#include "app/cli/result_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

namespace genrescope::cli {

using nlohmann::json;

json identificationJson(const Identification& heard, const std::vector<std::string>& genres)
{
    if (!heard.verdict)
        return {{"file", heard.file},    {"genre", nullptr},
                {"confidence", nullptr}, {"probabilities", nullptr},
                {"seconds", nullptr},    {"error", sentence(heard.verdict.error())}};
    const Verdict& verdict = *heard.verdict;
    const auto genre = static_cast<std::size_t>(verdict.genre());
    json probabilities = json::object();
    for (std::size_t i = 0; i < genres.size(); ++i)
        probabilities[genres[i]] = verdict.probabilities[i];
    return {{"file", heard.file},
            {"genre", genres[genre]},
            {"confidence", verdict.probabilities[genre]},
            {"probabilities", std::move(probabilities)},
            {"seconds", verdict.seconds},
            {"error", nullptr}};
}

std::string identificationText(const Identification& heard, const std::vector<std::string>& genres)
{
    if (!heard.verdict)
        return sentence(heard.verdict.error());
    const std::vector<float>& shares = heard.verdict->probabilities;
    std::vector<std::size_t> order(genres.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return shares[a] > shares[b]; });
    std::string text = heard.file + ": ";
    for (std::size_t i = 0; i < std::min<std::size_t>(3, order.size()); ++i)
        text += (i == 0   ? ""
                 : i == 1 ? " (then "
                          : ", ") +
                genres[order[i]] + " " + percent(static_cast<double>(shares[order[i]]));
    return text + (order.size() > 1 ? ")" : "");
}

} // namespace genrescope::cli
