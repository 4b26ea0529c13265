// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/lab/confusion_json.h"
#include "core/lab/reproduction/reproduction.h"
#include "core/lab/run_folder.h"

#include <nlohmann/json.hpp>

namespace genrescope {

using nlohmann::json;

namespace {

json accuracyJson(const ConfusionMatrix& matrix)
{
    const Scores scores = scoresOf(matrix);
    return {{"accuracy", scores.accuracy},
            {"low", scores.interval.low},
            {"high", scores.interval.high},
            {"clips", scores.clips},
            {"confusion", countsJson(matrix)}};
}

json rowJson(const ReproducedAccuracy& row)
{
    const PrintedAccuracy& printed = *row.printed;
    json object = row.matrix ? accuracyJson(*row.matrix) : json{{"accuracy", nullptr}};
    object.update({{"experiment", titleOf(printed.experiment)},
                   {"source", printed.source},
                   {"units", printed.units},
                   {"output", printed.output == OutputLayer::Dense ? "dense" : "lstm"},
                   {"learning_rate", printed.learningRate},
                   {"printed_epochs", printed.epochs},
                   {"epochs", row.epochs},
                   {"seed", printed.repeat},
                   {"swapped", printed.isSwapped()},
                   {"printed", printed.accuracy < 0 ? json() : json(printed.accuracy)},
                   {"printed_clips", printed.clips == 0 ? json() : json(printed.clips)},
                   {"run", row.training}});
    return object;
}

json blendJson(const BlendPoint& point)
{
    json members = json::array();
    for (const ConfusionMatrix& member : point.members)
        members.push_back(accuracyJson(member));
    return {{"printed_epochs", point.printedEpochs},  {"epochs", point.epochs},
            {"members", std::move(members)},          {"average", accuracyJson(point.average)},
            {"maximum", accuracyJson(point.maximum)}, {"weighted", accuracyJson(point.weighted)},
            {"vote", accuracyJson(point.vote)}};
}

} // namespace

json toJson(const Reproduction& reproduction)
{
    json document = {{"dataset", textOf(reproduction.settings.dataset)},
                     {"genres", reproduction.genres},
                     {"scale", reproduction.settings.scale},
                     {"clips",
                      {{"train", reproduction.trainClips},
                       {"development", reproduction.developmentClips},
                       {"test", reproduction.testClips}}},
                     {"set_aside", setAsideJson(reproduction.setAside)},
                     {"fingerprint", reproduction.fingerprint},
                     {"program_version", reproduction.programVersion},
                     {"rows", json::array()},
                     {"blends", json::array()},
                     {"final", nullptr},
                     {"test", nullptr},
                     {"test_looks", reproduction.test ? reproduction.test->looks : 0},
                     {"trainings", reproduction.trainings},
                     {"epochs", reproduction.epochs},
                     {"seconds", reproduction.seconds}};
    for (const ReproducedAccuracy& row : reproduction.rows)
        document["rows"].push_back(rowJson(row));
    for (std::size_t i = 0; i < reproduction.blends.size(); ++i) {
        json blend = blendJson(reproduction.blends[i]);
        for (const PrintedBlends& printed : printedBlends())
            if (printed.epochs == reproduction.blends[i].printedEpochs) {
                blend["printed_average"] = printed.average;
                blend["printed_maximum"] = printed.maximum;
            }
        document["blends"].push_back(std::move(blend));
    }
    if (reproduction.final)
        document["final"] = blendJson(*reproduction.final);
    if (reproduction.test)
        document["test"] = {{"average", accuracyJson(reproduction.test->average)},
                            {"maximum", accuracyJson(reproduction.test->maximum)},
                            {"printed_average", printedTestAverage},
                            {"printed_maximum", printedTestMaximum},
                            {"time", reproduction.test->time}};
    return document;
}

} // namespace genrescope
