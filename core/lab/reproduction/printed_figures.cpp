// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/printed_figures.h"

namespace genrescope {

const std::vector<Experiment> allExperiments = {Experiment::Layers,      Experiment::Output,
                                                Experiment::CoarseRates, Experiment::FineRates,
                                                Experiment::LongRuns,    Experiment::Epochs};

const std::vector<double> blendedRates = {0.0065, 0.0066, 0.0067};

const std::vector<std::string_view> reportGenres = {"classical", "hiphop", "jazz",
                                                    "metal",     "pop",    "reggae"};

std::string_view titleOf(Experiment experiment)
{
    switch (experiment) {
    case Experiment::Layers:
        return "Number of layers";
    case Experiment::Output:
        return "Output layer and units";
    case Experiment::CoarseRates:
        return "Learning rate, coarse";
    case Experiment::FineRates:
        return "Learning rate, fine";
    case Experiment::LongRuns:
        return "Epochs round 1000, and 10000";
    case Experiment::Epochs:
        return "Epochs at three learning rates";
    }
    return "";
}

const std::vector<PrintedAccuracy>& printedAccuracies()
{
    using enum Experiment;
    constexpr OutputLayer lstm = OutputLayer::Lstm, dense = OutputLayer::Dense;
    constexpr double none = -1;
    // clang-format off
    static const std::vector<PrintedAccuracy> all = {
        // experiment, source, hidden units, output, rate, epochs, repeat, accuracy, clips, note
        {Layers, "Proxima; text and appendix", {30}, lstm, 0.001, 500, 1, 0.45625, 160},
        {Layers, "Proxima; text and appendix", {30, 10}, lstm, 0.001, 500, 1, 0.49375, 160,
         "sometimes 0.45625, sometimes 0.475"},
        {Layers, "Proxima; text and appendix", {30, 10, 10}, lstm, 0.001, 500, 1, 0.2875, 160},
        {Layers, "Proxima; text and appendix", {30, 10, 10, 10}, lstm, 0.001, 500, 1, 0.225, 160},
        {Layers, "Konstantin; appendix", {30, 25, 20, 15, 10}, lstm, 0.001, 500, 1, 0.125, 160,
         "all predictions were pop"},
        {Layers, "Richa; appendix", {30, 25, 15, 10}, lstm, 0.001, 500, 1, 0.34375, 160},
        {Layers, "Richa; appendix", {30, 10}, lstm, 0.001, 500, 2, 0.45625, 160},
        {Layers, "Richa; appendix", {30, 20, 10}, lstm, 0.001, 500, 1, 0.41875, 160},
        {Layers, "Richa; appendix", {30, 10}, lstm, 0.01, 500, 1, 0.3375, 160},
        {Layers, "Richa; appendix", {30, 10}, lstm, 0.01, 441, 1, 0.3625, 160},
        {Layers, "Konstantin; appendix", {}, lstm, 0.001, 500, 1, 0.1321428571, 560,
         "trained on the development part, predicted on the training part; mostly hip-hop"},

        {Output, "Konstantin; appendix", {16, 4}, lstm, 0.001, 500, 1, 0.1589285714, 560,
         "trained on the development part, predicted on the training part"},
        {Output, "Konstantin; appendix", {16, 4}, lstm, 0.001, 500, 1, 0.34375, 160},
        {Output, "Konstantin; appendix", {16, 4}, dense, 0.001, 500, 1, 0.45, 160},
        {Output, "Richa; appendix", {20, 4}, lstm, 0.001, 500, 1, 0.28125, 160},
        {Output, "text", {32, 16}, lstm, 0.001, 500, 1, 0.36, 0,
         "the text's 36 % before the output layer became Dense"},
        {Output, "Konstantin; text and appendix", {32, 16}, dense, 0.001, 500, 1, 0.48125, 160,
         "the text's 48 % after it"},
        {Output, "Konstantin; appendix", {32, 16, 8}, dense, 0.001, 500, 1, 0.43125, 160},
        {Output, "Keshav; appendix", {20, 10}, lstm, 0.1, 500, 1, 0.125, 160},
        {Output, "Keshav; appendix", {20, 10}, dense, 0.1, 500, 1, 0.125, 160},

        {CoarseRates, "Keshav; text", {32, 16}, dense, 0.00001, 500, 1, 0.125, 160},
        {CoarseRates, "Keshav; text", {32, 16}, dense, 0.0001, 500, 1, 0.2125, 160},
        {CoarseRates, "Keshav; text", {32, 16}, dense, 0.001, 500, 1, 0.5, 160},
        {CoarseRates, "Keshav; text", {32, 16}, dense, 0.01, 500, 1, 0.3625, 160},
        {CoarseRates, "Keshav; text", {32, 16}, dense, 0.1, 500, 1, 0.125, 160},
        {CoarseRates, "Keshav; appendix", {30, 10}, dense, 0.00001, 500, 1, 0.125, 160},
        {CoarseRates, "Keshav; appendix", {30, 10}, dense, 0.0001, 500, 1, 0.2125, 160},
        {CoarseRates, "Richa; appendix", {32, 16}, dense, 0.0001, 500, 2, 0.125, 160},
        {CoarseRates, "Richa; appendix", {32, 16}, dense, 0.001, 500, 2, 0.5, 160,
         "as cross-verification"},

        {FineRates, "text", {32, 16}, dense, 0.002, 500, 1, none, 0, "steps of 0.001; no figure"},
        {FineRates, "text", {32, 16}, dense, 0.003, 500, 1, none, 0, "steps of 0.001; no figure"},
        {FineRates, "text", {32, 16}, dense, 0.004, 500, 1, none, 0, "steps of 0.001; no figure"},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.005, 500, 1, 0.4875, 160},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.006, 500, 1, 0.44375, 160},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.0062, 500, 1, 0.525, 160},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.0064, 500, 1, 0.36875, 160},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.0065, 500, 1, 0.675, 160},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.0066, 500, 1, 0.5125, 160},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.0067, 500, 1, 0.5125, 160},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.0068, 500, 1, 0.45, 160},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.007, 500, 1, 0.45625, 160},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.0075, 500, 1, 0.5175, 0,
         "no whole number of 160 clips"},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.008, 500, 1, 0.44375, 160},
        {FineRates, "text", {32, 16}, dense, 0.009, 500, 1, none, 0, "steps of 0.001; no figure"},
        {FineRates, "Richa; text and appendix", {32, 16}, dense, 0.005, 500, 2, 0.71875, 160},
        {FineRates, "Keshav; text and appendix", {32, 16}, dense, 0.005, 500, 3, 0.69375, 160,
         "as verification"},
        {FineRates, "Keshav; text and appendix", {32, 16}, dense, 0.006, 500, 2, 0.81875, 160},
        {FineRates, "Keshav; appendix", {32, 16}, dense, 0.0065, 500, 2, 0.85625, 160},
        {FineRates, "Keshav; text", {32, 16}, dense, 0.007, 500, 2, 0.8, 160},
        {FineRates, "Richa; appendix", {32, 16}, dense, 0.0075, 500, 2, 0.8, 160},

        {LongRuns, "Proxima; text", {32, 16}, dense, 0.0065, 900, 1, 0.3053571429, 560},
        {LongRuns, "Proxima; text", {32, 16}, dense, 0.0065, 910, 1, 0.3553571429, 560},
        {LongRuns, "Proxima; text", {32, 16}, dense, 0.0065, 920, 1, 0.3392857143, 560},
        {LongRuns, "Proxima; text", {32, 16}, dense, 0.0065, 930, 1, 0.2482142857, 560},
        {LongRuns, "Proxima; text", {32, 16}, dense, 0.0065, 940, 1, 0.6125, 160},
        {LongRuns, "Proxima; text", {32, 16}, dense, 0.0065, 950, 1, 0.48125, 160},
        {LongRuns, "Richa; text and appendix", {32, 16}, dense, 0.0065, 1000, 3, 0.875, 160,
         "as verification"},
        {LongRuns, "Proxima; text", {32, 16}, dense, 0.0065, 1050, 1, 0.3660714286, 560},
        {LongRuns, "Keshav; appendix", {32, 16}, dense, 0.0065, 1000, 2, 0.93125, 160},
        {LongRuns, "Keshav; appendix", {32, 16}, dense, 0.0065, 10000, 2, 0.73125, 160,
         "more than 12 hours in 2016"},

        {Epochs, "Proxima; appendix", {32, 16}, dense, 0.0065, 200, 1, 0.514285714, 140},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0065, 300, 1, 0.616666667, 120},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0065, 400, 1, 0.65, 120},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0065, 500, 1, 0.675, 160},
        {Epochs, "Keshav; appendix", {32, 16}, dense, 0.0065, 600, 1, 0.716666667, 120},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0065, 700, 1, 0.691666667, 120},
        {Epochs, "Keshav; appendix", {32, 16}, dense, 0.0065, 800, 1, 0.691666667, 120},
        {Epochs, "Keshav; appendix", {32, 16}, dense, 0.0065, 1000, 1, 0.691666667, 120},
        {Epochs, "Proxima; appendix", {32, 16}, dense, 0.0066, 200, 1, 0.535714286, 140},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0066, 300, 1, 0.633333333, 120},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0066, 400, 1, 0.725, 120},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0066, 500, 1, 0.5125, 160},
        {Epochs, "Keshav; appendix", {32, 16}, dense, 0.0066, 600, 1, 0.616666667, 120},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0066, 700, 1, 0.683333333, 120},
        {Epochs, "Keshav; appendix", {32, 16}, dense, 0.0066, 800, 1, 0.675, 120},
        {Epochs, "Keshav; appendix", {32, 16}, dense, 0.0066, 1000, 1, 0.675, 120},
        {Epochs, "Proxima; appendix", {32, 16}, dense, 0.0067, 200, 1, 0.457142857, 140},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0067, 300, 1, 0.525, 120},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0067, 400, 1, 0.708333333, 120},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0067, 500, 1, 0.5125, 160},
        {Epochs, "Keshav; appendix", {32, 16}, dense, 0.0067, 600, 1, 0.608333333, 120},
        {Epochs, "Richa; appendix", {32, 16}, dense, 0.0067, 700, 1, 0.733333333, 120},
        {Epochs, "Keshav; appendix", {32, 16}, dense, 0.0067, 800, 1, 0.55, 120},
        {Epochs, "Keshav; appendix", {32, 16}, dense, 0.0067, 1000, 1, 0.55, 120},
    };
    // clang-format on
    return all;
}

const std::vector<PrintedBlends>& printedBlends()
{
    static const std::vector<PrintedBlends> all = {
        {200, 0.5214285714, 0.5142857143, 140},
        {300, 0.6333333333, 0.6, 120},
        {400, 0.75, 0.75833, 120},
        {500, 0.475, 0.45, 160},
        {600, 0.65, 0.5916666667, 120},
        {700, 0.725, 0.7, 120},
        {800, 0.7166666667, 0.6916666667, 120},
        {1000, 0.6166666667, 0.5666666667, 120,
         "the same two figures as those of the test part after 400 epochs"}};
    return all;
}

const std::vector<PrintedGenre>& printedGenres()
{
    static const std::vector<PrintedGenre> all = {
        {"classical", 0.83, 1, 0.77, 1}, {"hiphop", 0.47, 0.45, 0.55, 0.55},
        {"jazz", 0.84, 0.8, 0.82, 0.7},  {"metal", 0.67, 1, 0.71, 1},
        {"pop", 0.94, 0.8, 0.94, 0.85},  {"reggae", 0.82, 0.45, 0.82, 0.45}};
    return all;
}

} // namespace genrescope
