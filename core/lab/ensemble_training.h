// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/dataset/protocol.h"
#include "core/model/genre_model.h"
#include "core/training/recipe.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace genrescope {

/// What a model says of clips whose genre is known.
struct KnownAnswers {
    std::vector<float> probabilities; ///< clips x genres
    std::vector<int> truth;           ///< one a clip
};

/// Trains all networks of an ensemble on the same split, side by side. What is fitted sees
/// split.train, and split.development where a recipe asks for it, and nothing else.
///
/// Refers to the data. Immutable: any number of splits, one after the other or at once.
class EnsembleTrainer {
public:
    /// `data`: its front end makes the columns of every kind, and its variants are there where a
    /// kind wants them. `recipe` has no problems().
    EnsembleTrainer(const LabelledFeatures& data, EnsembleRecipe recipe);

    const LabelledFeatures& data() const { return m_data; }
    const EnsembleRecipe& recipe() const { return m_recipe; }

    /// Kind by kind, seed by seed; each reads the columns of data's front end. `networksEach`: 0
    /// for the recipe's. `finished` is called after each, from any thread. Errors: those of
    /// train(); Cancelled.
    Result<std::vector<TrainedNetwork>> train(
        const Split& split, std::stop_token stop = {},
        const std::function<void()>& finished = [] {}, int networksEach = 0) const;

private:
    const LabelledFeatures& m_data;
    EnsembleRecipe m_recipe;
    std::vector<LabelledFeatures> m_narrowed; ///< [kind]; without clips where it reads all columns
};

/// An ensemble's networks as one model: the mean of their logarithms.
GenreModel modelOf(const LabelledFeatures& data, std::vector<TrainedNetwork> networks);

/// What a model says of some clips of the data it was trained from.
KnownAnswers answersOf(const GenreModel& model, const LabelledFeatures& data,
                  const std::vector<int>& clips);

/// Clips of a training part, answered by networks that did not train on them: the part is cut into
/// three folds, and each is answered by an ensemble of `networksEach` that trained on the others.
/// Clips of one artist, or with one sound, are never parted; `finished` as in EnsembleTrainer.
/// Errors: those of EnsembleTrainer::train(); TooFewClips.
Result<KnownAnswers> heldOutAnswers(
    const EnsembleTrainer& trainer, const std::vector<int>& part, int networksEach,
    std::stop_token stop = {}, const std::function<void()>& finished = [] {});

/// Networks that heldOutAnswers() trains.
int heldOutNetworks(const EnsembleRecipe& recipe, int networksEach);

/// Sets the model's temperature and its 'not sure' threshold (90 % precision) by answers that it,
/// or one like it, gave for clips that it did not train on, at temperature 1.
void calibrate(GenreModel& model, const KnownAnswers& answers);

} // namespace genrescope
