// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/protocol_run.h"

#include <nlohmann/json.hpp>

namespace genrescope {

namespace {

using nlohmann::json;

double accuracyOf(const ConfusionMatrix& matrix)
{
    return scoresOf(matrix).accuracy;
}

json countsOf(const ConfusionMatrix& matrix)
{
    json rows = json::array();
    for (int row = 0; row < matrix.genreCount(); ++row) {
        json counts = json::array();
        for (int column = 0; column < matrix.genreCount(); ++column)
            counts.push_back(matrix.count(row, column));
        rows.push_back(std::move(counts));
    }
    return rows;
}

json calibrationOf(const CalibrationScore& score, int clips)
{
    const double tested = clips;
    return {{"temperatures", score.temperatures},
            {"thresholds", score.thresholds},
            {"error_before", expectedCalibrationError(score.before)},
            {"error", expectedCalibrationError(score.after)},
            {"log_loss", score.logLoss},
            {"sure_share", score.sure / tested},
            {"sure_precision", score.sure == 0 ? 0.0 : double(score.sureAndRight) / score.sure},
            {"reliability", toJson(score.after)}};
}

json partitionOf(const PartitionScore& partition, const ProtocolSettings& settings)
{
    const NetworkScores& networks = partition.networks;
    json entry = {{"accuracy", networks.accuracy()},
                  {"accuracies", networks.accuracies},
                  {"macro_f1", networks.macroF1},
                  {"log_loss", networks.logLoss},
                  {"ensemble_accuracy", accuracyOf(networks.ensemble)},
                  {"ensemble_macro_f1", scoresOf(networks.ensemble).macroF1},
                  {"ensemble_log_loss", networks.ensembleLogLoss},
                  {"calibration_error", expectedCalibrationError(partition.reliability)},
                  {"reliability", toJson(partition.reliability)},
                  {"confusion", countsOf(networks.ensemble)}};
    if (settings.calibrated)
        entry["calibration"] =
            calibrationOf(partition.calibration, static_cast<int>(partition.truth.size()));
    if (settings.baselines) {
        const NetworkScores& others = partition.baselines.withoutMemory;
        entry["svm_accuracy"] = accuracyOf(partition.baselines.svm);
        entry["no_recurrence"] = {{"accuracy", others.accuracy()},
                                  {"accuracies", others.accuracies},
                                  {"log_loss", others.logLoss},
                                  {"ensemble_accuracy", accuracyOf(others.ensemble)},
                                  {"ensemble_log_loss", others.ensembleLogLoss}};
    }
    return entry;
}

} // namespace

json toJson(const std::vector<ReliabilityBin>& bins)
{
    json rows = json::array();
    for (const ReliabilityBin& bin : bins)
        rows.push_back(
            {{"confidence", bin.confidence}, {"accuracy", bin.accuracy}, {"clips", bin.clips}});
    return rows;
}

json toJson(const ProtocolScore& score, const ProtocolSettings& settings)
{
    const Interval interval = score.interval(), together = score.ensembleInterval();
    json partitions = json::array();
    for (const PartitionScore& partition : score.partitions)
        partitions.push_back(partitionOf(partition, settings));
    json document = {{"protocol", nameOf(settings.protocol)},
                     {"genres", score.partitions.front().networks.ensemble.genres()},
                     {"accuracy", score.accuracy()},
                     {"sd", score.deviation()},
                     {"low", interval.low},
                     {"high", interval.high},
                     {"clips", score.clips},
                     {"left_out", score.leftOut},
                     {"macro_f1", score.macroF1()},
                     {"ensemble_accuracy", score.ensembleAccuracy()},
                     {"ensemble_low", together.low},
                     {"ensemble_high", together.high},
                     {"partition_sd", score.partitionDeviation()},
                     {"shared_artists", score.leakage.sharedArtists},
                     {"shared_audio", score.leakage.sharedSounds},
                     {"seeds", settings.recipe.networksEach},
                     {"networks", settings.recipe.networks()},
                     {"partitions", std::move(partitions)}};
    if (settings.baselines) {
        document["svm_accuracy"] = score.svmAccuracy();
        document["no_recurrence_accuracy"] = score.withoutMemoryAccuracy();
        document["no_recurrence_ensemble_accuracy"] = score.withoutMemoryEnsembleAccuracy();
    }
    if (score.knowsGap()) {
        document["random_accuracy"] = score.randomAccuracy;
        document["leakage_gap"] = score.randomAccuracy - score.accuracy();
        document["ensemble_leakage_gap"] = score.randomEnsembleAccuracy - score.ensembleAccuracy();
    }
    return document;
}

} // namespace genrescope
