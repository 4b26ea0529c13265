// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ensemble/blend.h"
#include "core/features/feature_matrix.h"
#include "core/training/genre_ranges.h"
#include "core/training/trainer.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// Where a model comes from.
struct ModelFacts {
    std::string programVersion;
    std::string dataFingerprint; ///< LabelledFeatures::fingerprint
    std::string dataName;        ///< for people, e.g. the collection's folder name
    std::uint64_t seed = 0;

    bool operator==(const ModelFacts&) const = default;
};

/// All that is needed to name a genre: from sound to probabilities. One network or several.
struct GenreModel {
    FrontEndSettings frontEnd;
    std::vector<std::string> genres;
    std::vector<TrainedNetwork> members; ///< at least one; all read this front end, or some columns
    Blend blend = Blend::Average;
    std::vector<float> weights; ///< one a member, for Blend::Weighted
    double temperature = 1;     ///< above 0: logarithms of the blend are divided by it (Guo 2017)
    double sureThreshold = 0;   ///< below this highest probability an answer is 'not sure'
    GenreRanges ranges;         ///< of the music it was trained on; empty in older files
    ModelFacts facts;

    bool operator==(const GenreModel&) const = default;
};

/// Probabilities of each genre for each clip's features (clips x genres, row-major).
std::vector<float> predict(const GenreModel& model, const std::vector<const FeatureMatrix*>& clips);

/// The same step by step: what each member makes of one clip (members x genres), and their answer.
std::vector<float> memberProbabilities(const GenreModel& model, const FeatureMatrix& clip);
std::vector<float> answerOf(const GenreModel& model, std::vector<float> memberProbabilities);

/// Whether the model stands by an answer: its highest probability reaches the threshold.
bool isSure(const GenreModel& model, std::span<const float> probabilities);

/// One self-contained safetensors file: weights, scalers, genre names and usual ranges, front end,
/// seed, version, fingerprint, and a sample with its answer. Written atomically. Error:
/// WriteFailed.
Result<void> saveModel(const GenreModel& model, const std::filesystem::path& file);

/// Reads it back; predicts bit-identically. The stored sample is replayed, so that a model this
/// machine would misread is refused. Files of earlier formats load too. Sizes in the file are
/// checked against its length. Errors: FileMissing, FileUnreadable, NotAModel, ModelDamaged,
/// ModelTooNew.
Result<GenreModel> loadModel(const std::filesystem::path& file);

} // namespace genrescope
