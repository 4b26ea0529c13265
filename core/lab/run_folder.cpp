// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/version.h"
#include "core/lab/run.h"
#include "core/model/strict_json.h"
#include "core/training/json_members.h"

#include <charconv>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int formatVersion = 1;

template <typename Epoch, typename Visit>
void visitEpoch(Epoch& epoch, Visit& visit)
{
    visit("epoch", epoch.epoch);
    visit("trainLoss", epoch.trainLoss);
    visit("trainAccuracy", epoch.trainAccuracy);
    visit("developmentLoss", epoch.developmentLoss);
    visit("developmentAccuracy", epoch.developmentAccuracy);
    visit("seconds", epoch.seconds);
    visit("skippedSteps", epoch.skippedSteps);
}

template <typename Clips, typename Visit>
void visitClips(Clips& clips, Visit& visit)
{
    visit("train", clips.train);
    visit("development", clips.development);
    visit("test", clips.test);
}

/// The members of run.json that are plain values; `dataset` stands for the path.
template <typename AnyRun, typename Text, typename Visit>
void visitRun(AnyRun& run, Text& dataset, Visit& visit)
{
    visit("dataset", dataset);
    visit("preset", run.settings.preset);
    visit("split", run.settings.split);
    visit("wantedGenres", run.settings.genres);
    visit("genres", run.genres);
    visit("fingerprint", run.fingerprint);
    visit("seconds", run.seconds);
    visit("bestEpoch", run.outcome.bestEpoch);
    visit("keptEpoch", run.outcome.keptEpoch);
    visit("stoppedEarly", run.outcome.stoppedEarly);
}

json countsOf(const ConfusionMatrix& matrix)
{
    json rows = json::array();
    for (int truth = 0; truth < matrix.genreCount(); ++truth) {
        json row = json::array();
        for (int predicted = 0; predicted < matrix.genreCount(); ++predicted)
            row.push_back(matrix.count(truth, predicted));
        rows.push_back(std::move(row));
    }
    return rows;
}

json scoresJson(const ConfusionMatrix& matrix)
{
    const Scores scores = scoresOf(matrix);
    json genres = json::object();
    for (std::size_t i = 0; i < scores.genres.size(); ++i) {
        const GenreScores& genre = scores.genres[i];
        genres[matrix.genres()[i]] = {{"precision", genre.precision},
                                      {"recall", genre.recall},
                                      {"f1", genre.f1},
                                      {"clips", genre.clips}};
    }
    return {{"accuracy", scores.accuracy},  {"low", scores.interval.low},
            {"high", scores.interval.high}, {"clips", scores.clips},
            {"macro_f1", scores.macroF1},   {"genres", std::move(genres)}};
}

std::string runText(const Run& run)
{
    MembersWriter writer;
    std::error_code unknown;
    fs::path dataset = fs::absolute(run.settings.dataset, unknown);
    const std::string datasetText = textOf(unknown ? run.settings.dataset : dataset);
    visitRun(run, datasetText, writer);
    json object = std::move(writer).object();

    MembersWriter clips;
    visitClips(run.clips, clips);
    object["clips"] = std::move(clips).object();
    object["history"] = json::array();
    for (const EpochReport& epoch : run.outcome.history) {
        MembersWriter row;
        visitEpoch(epoch, row);
        object["history"].push_back(std::move(row).object());
    }
    object["formatVersion"] = formatVersion;
    object["programVersion"] = programVersion();
    object["recipe"] = toJson(run.settings.recipe);
    object["setAside"] = setAsideJson(run.setAside);
    object["developmentCounts"] = countsOf(run.development);
    object["testCounts"] = countsOf(run.test);
    object["test"] = scoresJson(run.test);
    return textOf(object, 1) + "\n";
}

std::string historyText(const std::vector<EpochReport>& history)
{
    std::string text = "epoch,train_loss,train_accuracy,development_loss,development_accuracy,"
                       "seconds,skipped_steps\n";
    const auto append = [&text](auto value, char end) {
        char digits[40]; // to_chars knows no locale
        text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
        text += end;
    };
    for (const EpochReport& epoch : history) {
        append(epoch.epoch, ',');
        append(epoch.trainLoss, ',');
        append(epoch.trainAccuracy, ',');
        append(epoch.developmentLoss, ',');
        append(epoch.developmentAccuracy, ',');
        append(epoch.seconds, ',');
        append(epoch.skippedSteps, '\n');
    }
    return text;
}

/// Whether `rows` are genres x genres counts; then they are put into `matrix`.
bool readCounts(const json& rows, const std::vector<std::string>& genres, ConfusionMatrix& matrix)
{
    constexpr std::uint64_t most = 1'000'000;
    matrix = ConfusionMatrix(genres);
    if (!rows.is_array() || rows.size() != genres.size())
        return false;
    for (std::size_t truth = 0; truth < rows.size(); ++truth) {
        if (!rows[truth].is_array() || rows[truth].size() != genres.size())
            return false;
        for (std::size_t predicted = 0; predicted < genres.size(); ++predicted) {
            const json& count = rows[truth][predicted];
            if (!count.is_number_unsigned() || count.get<std::uint64_t>() > most)
                return false;
            matrix.add(static_cast<int>(truth), static_cast<int>(predicted), count.get<int>());
        }
    }
    return true;
}

std::string inWords(const Error& error)
{
    return "'" + error.subject + "' " + error.detail;
}

/// The run that run.json tells of, without its network; or what is wrong with the text.
tl::expected<Run, std::string> runIn(const std::string& text)
{
    auto object = parseStrictly(text);
    if (!object)
        return tl::unexpected("its run.json is " + object.error());
    for (const char* part : {"formatVersion", "dataset", "genres", "recipe", "clips", "history",
                             "developmentCounts", "testCounts"})
        if (!object->contains(part))
            return tl::unexpected(std::string("its run.json lacks '") + part + "'");
    if ((*object)["formatVersion"] != formatVersion)
        return tl::unexpected("its format is " + textOf((*object)["formatVersion"]) +
                              "; another version of Genrescope saved it");

    // What is read by its own rules, or only there for people, is taken out of the way.
    const auto take = [&object](const char* name) {
        json part = std::move((*object)[name]);
        object->erase(name);
        return part;
    };
    const json recipe = take("recipe"), clips = take("clips"), history = take("history");
    const json developmentCounts = take("developmentCounts"), testCounts = take("testCounts");
    for (const char* other : {"formatVersion", "programVersion", "setAside", "test"})
        object->erase(other);

    Run run;
    std::string dataset;
    MembersReader reader(*object, "");
    visitRun(run, dataset, reader);
    if (const auto read = reader.outcome(); !read)
        return tl::unexpected(inWords(read.error()));
    MembersReader clipReader(clips, "clips.");
    visitClips(run.clips, clipReader);
    if (const auto read = clipReader.outcome(); !read)
        return tl::unexpected(inWords(read.error()));
    if (!history.is_array())
        return tl::unexpected<std::string>("'history' must be a list");
    for (const json& row : history) {
        EpochReport epoch;
        MembersReader epochReader(row, "history.");
        visitEpoch(epoch, epochReader);
        if (const auto read = epochReader.outcome(); !read)
            return tl::unexpected(inWords(read.error()));
        run.outcome.history.push_back(epoch);
    }
    if (run.genres.size() < 2 || !readCounts(developmentCounts, run.genres, run.development) ||
        !readCounts(testCounts, run.genres, run.test))
        return tl::unexpected<std::string>("its genres and counts do not fit");
    auto settings = recipeFromJson(recipe);
    if (!settings)
        return tl::unexpected(inWords(settings.error()));
    run.settings.recipe = std::move(*settings);
    run.settings.dataset = dataset;
    return run;
}

} // namespace

Result<void> saveRun(const Run& run, const fs::path& folder)
{
    // While its parts are replaced, an older run's folder is not a run.
    std::error_code ignored;
    fs::remove(folder / runFileName, ignored);
    return saveModel(modelOf(run, run.settings.recipe.frontEnd), folder / runModelName)
        .and_then(
            [&] { return writeFile(folder / "history.csv", historyText(run.outcome.history)); })
        .and_then([&] { return writeFile(folder / runFileName, runText(run)); });
}

Result<Run> loadRun(const fs::path& folder)
{
    const auto text = readFile(folder / runFileName);
    if (!text)
        return failure(ErrorCode::NotARun, textOf(folder), "it has no readable run.json");
    auto run = runIn(*text);
    if (!run)
        return failure(ErrorCode::NotARun, textOf(folder), run.error());
    auto model = loadModel(folder / runModelName);
    if (!model)
        return tl::unexpected(model.error());
    if (model->genres != run->genres || model->members.size() != 1 ||
        !(model->frontEnd == run->settings.recipe.frontEnd))
        return failure(ErrorCode::NotARun, textOf(folder), "its model belongs to another run");
    run->outcome.network = std::move(model->members.front());
    return std::move(*run);
}

json setAsideJson(const std::vector<SetAside>& setAside)
{
    json list = json::array();
    for (const SetAside& aside : setAside)
        list.push_back({{"file", textOf(aside.file)}, {"reason", sentence(aside.reason)}});
    return list;
}

json resultJson(const Run& run, const fs::path& folder)
{
    return {{"run", textOf(folder)},
            {"genres", run.genres},
            {"test", scoresJson(run.test)},
            {"confusion", countsOf(run.test)},
            {"development", scoresJson(run.development)},
            {"set_aside", setAsideJson(run.setAside)},
            {"epochs", run.outcome.history.size()},
            {"best_epoch", run.outcome.bestEpoch},
            {"kept_epoch", run.outcome.keptEpoch},
            {"stopped_early", run.outcome.stoppedEarly},
            {"seconds", run.seconds},
            {"preset", run.settings.preset},
            {"split", nameOf(run.settings.split)},
            {"seed", run.settings.recipe.training.seed},
            {"fingerprint", run.fingerprint}};
}

} // namespace genrescope
