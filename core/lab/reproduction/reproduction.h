// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/dataset/labelled_features.h"
#include "core/evaluation/confusion_matrix.h"
#include "core/lab/reproduction/printed_figures.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

class FeatureCache;

/// What a reproduction of the 2016 report is asked for.
struct ReproductionSettings {
    std::filesystem::path dataset;
    std::vector<std::string> genres; ///< empty: see reproductionGenres()
    double scale = 1;                ///< of all epochs, above 0 and at most 1
    int sideBySide = 0;              ///< trainings at a time; 0: threadCount()
};

/// What one row of the report came to here.
struct ReproducedAccuracy {
    const PrintedAccuracy* printed = nullptr;
    int epochs = 0;                        ///< that were trained for it
    std::string training;                  ///< the folder's name in runs/
    std::optional<ConfusionMatrix> matrix; ///< none where the training diverged before
    double accuracy() const;               ///< 0 without a matrix
};

/// The three networks and their blends after the same number of epochs.
struct BlendPoint {
    int printedEpochs = 0;
    int epochs = 0;
    std::vector<ConfusionMatrix> members; ///< as in blendedRates
    ConfusionMatrix average, maximum;
    ConfusionMatrix weighted; ///< by each network's accuracy on the development part
    ConfusionMatrix vote;
};

/// What the two blends that the report tests came to on the test part.
struct TestResult {
    ConfusionMatrix average, maximum;
    std::string time; ///< of the look, UTC
    int looks = 0;    ///< how often the test part was looked at
};

/// A whole reproduction, as its HTML report shows it.
struct Reproduction {
    ReproductionSettings settings;
    std::vector<std::string> genres;
    bool partsAreDrawn = false; ///< the clips' numbers would have left a part empty
    int trainClips = 0, developmentClips = 0, testClips = 0;
    std::vector<int> clipsOfGenre, developmentOfGenre, testOfGenre; ///< clips, in all and of parts
    std::vector<SetAside> setAside;
    std::string fingerprint, programVersion;
    std::vector<ReproducedAccuracy> rows; ///< as in printedAccuracies()
    std::vector<BlendPoint> blends;       ///< as in printedBlends(); fewer where one diverged
    std::vector<std::vector<double>> accuracyByEpoch; ///< of each network of blendedRates
    std::optional<BlendPoint> final; ///< after finalEpochs, on the development part; none where a
                                     ///< network diverged
    std::optional<TestResult> test;  ///< the same networks on the test part
    int trainings = 0;
    int epochs = 0;     ///< in all trainings
    double seconds = 0; ///< of training, as if one after the other
};

/// How far a reproduction is.
struct ReproductionProgress {
    int done = 0, trainings = 0;            ///< trainings
    std::size_t epochsDone = 0, epochs = 0; ///< of all trainings
    std::optional<double> secondsLeft;      ///< an estimate, once there is something to go by
    std::string training;                   ///< that reported last
};

/// How a caller watches one. None is called from two threads at a time, but for pausePoint, which
/// each training calls on its own thread before each batch; blocking there pauses it.
struct ReproductionHooks {
    std::function<void(std::size_t done, std::size_t total)> extracted = [](std::size_t,
                                                                            std::size_t) {};
    std::function<void(const ReproductionProgress&)> progressed = [](const ReproductionProgress&) {
    };
    std::function<void()> pausePoint = [] {};
    std::stop_token stop;
};

/// Every rule that the settings break.
std::vector<Problem> problems(const ReproductionSettings& settings);

/// The genres that a reproduction takes: those `wanted`; where none are, the report's six, or all
/// of a collection that has six. Error: SettingsInvalid ("genres"), which lists what there is.
Result<std::vector<std::string>> reproductionGenres(const std::vector<std::string>& available,
                                                    const std::vector<std::string>& wanted);

inline constexpr const char* reproductionReportName = "report.html";

/// Redoes the report in `folder`: runs/ holds a run for each training, report.html the result (and
/// report.json its figures). Trainings that are done there are not done again, so that one which
/// was stopped or killed goes on. The test part is looked at once, at the end, by the two blends
/// that the report tests; the look is kept in looks.json and shown again later. `cache` as for
/// extractCollection(). Blocks.
/// Errors: those of openCollection(), extractCollection(), splitClips() and train(); Cancelled;
/// SettingsInvalid (problems(); "out": the folder holds a reproduction of other music or length);
/// WriteFailed.
Result<Reproduction> reproduce(const ReproductionSettings& settings,
                               const std::filesystem::path& folder,
                               const ReproductionHooks& hooks = {},
                               const FeatureCache* cache = nullptr);

/// The same from features at hand, whose front end stands for the report's. They are of
/// settings.genres.
Result<Reproduction> reproduce(const LabelledFeatures& data, const ReproductionSettings& settings,
                               const std::filesystem::path& folder,
                               const ReproductionHooks& hooks = {});

/// Every figure beside the printed one: {"genres", "clips", "scale", "rows": [{"experiment",
/// "source", "units", "output", "learning_rate", "epochs", "printed", "accuracy", "low", "high",
/// "clips", ...}], "blends", "test", "test_looks", "trainings", "seconds"}.
nlohmann::json toJson(const Reproduction& reproduction);

} // namespace genrescope
