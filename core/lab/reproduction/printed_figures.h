// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace genrescope {

// What the 2016 report ("What am I listening to? Automated Genre Detection with LSTM Recurrent
// Neural Networks") prints, in its text and its appendix.

/// The report's experiments, in its order.
enum class Experiment {
    Layers,      ///< how many hidden layers
    Output,      ///< LSTM or Dense as the output layer, and units
    CoarseRates, ///< learning rates by powers of ten
    FineRates,   ///< learning rates round 0.0065
    LongRuns,    ///< epochs round 1000, and 10000
    Epochs       ///< 200 to 1000 epochs at three learning rates
};
std::string_view titleOf(Experiment experiment);
extern const std::vector<Experiment> allExperiments;

/// The last layer of the report's networks: first an LSTM layer with a unit for each genre, later
/// Dense.
enum class OutputLayer { Lstm, Dense };

/// One row of the report's tables: what was trained, and the accuracy that is printed for it.
struct PrintedAccuracy {
    Experiment experiment;
    std::string_view source; ///< where it stands in the report, or who measured it
    std::vector<int> units;  ///< of the hidden layers; empty: none
    OutputLayer output;
    double learningRate;
    int epochs;
    int repeat;      ///< 1, or 2 and 3 where the report trained the same once more
    double accuracy; ///< 0..1; negative: the report gives none
    /// That the figure is a whole number of (the report does not say: inferred from the decimals);
    /// 0: unknown. 160 and 560 are the development and training parts of eight genres, 140 the
    /// development part of seven, 120 that of six.
    int clips;
    std::string_view note = "";

    /// Trained on the development part and predicted on the training part.
    bool isSwapped() const { return clips == 560; }
};
const std::vector<PrintedAccuracy>& printedAccuracies();

/// Two blends of the three networks with learning rates of 0.0065, 0.0066 and 0.0067.
struct PrintedBlends {
    int epochs;
    double average, maximum;
    int clips;
    std::string_view note = "";
};
const std::vector<PrintedBlends>& printedBlends();
extern const std::vector<double> blendedRates; ///< 0.0065, 0.0066, 0.0067
inline constexpr int finalEpochs = 400;        ///< of the networks whose matrices and test it shows

/// How well a blend told a genre on the development part, after finalEpochs.
struct PrintedGenre {
    std::string_view genre; ///< as in collections: "hiphop"
    double averagePrecision, averageRecall, maximumPrecision, maximumRecall;
};
const std::vector<PrintedGenre>& printedGenres();

/// On the test part, after finalEpochs.
inline constexpr double printedTestAverage = 0.6167, printedTestMaximum = 0.5666;
inline constexpr int printedTestClips = 60;

extern const std::vector<std::string_view> reportGenres; ///< the six, as in collections

} // namespace genrescope
