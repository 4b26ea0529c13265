// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace genrescope {

// Whether "70 % sure" is right seven times of ten. Throughout, `probabilities` are clips x genres,
// row-major, each row with the sum 1, and `truth` holds each clip's genre.

/// Sharpens (temperature below 1) or softens (above 1) each row: p^(1/T), normalised.
std::vector<float> withTemperature(std::span<const float> probabilities, int genres,
                                   double temperature);

/// The temperature in 0.05..20 whose rows have the lowest log-loss (Guo et al. 2017). For clips
/// that neither trained nor test the network. 1 without clips.
double fitTemperature(std::span<const float> probabilities, std::span<const int> truth, int genres);

/// Mean of -ln p(truth), p taken as at least 1e-7. 0 without clips.
double logLoss(std::span<const float> probabilities, std::span<const int> truth, int genres);

/// Clips whose highest probability lies in one range.
struct ReliabilityBin {
    double confidence = 0; ///< mean highest probability
    double accuracy = 0;   ///< share that was right
    int clips = 0;
};

/// `bins` ranges of equal width over 0..1; those without clips are left out.
std::vector<ReliabilityBin> reliability(std::span<const float> probabilities,
                                        std::span<const int> truth, int genres, int bins = 10);

/// Mean distance of accuracy from confidence over the bins, weighted by clips (Naeini et al. 2015).
double expectedCalibrationError(const std::vector<ReliabilityBin>& bins);

/// The lowest highest-probability from which on at least `precision` of the clips are right; above
/// 1 where no threshold reaches that. For 'not sure'.
double sureThreshold(std::span<const float> probabilities, std::span<const int> truth, int genres,
                     double precision = 0.9);

} // namespace genrescope
