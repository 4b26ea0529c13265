// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/model_score.h"

#include <optional>
#include <string>

namespace genrescope {

/// An ensemble ready for use, and what it came to.
struct EnsembleRun {
    GenreModel model;
    ModelScore score;     ///< of clips that the networks that answered did not train on
    bool heldOut = false; ///< `score` is of all clips, each answered by networks that trained on
                          ///< two thirds of the others; false: of the test part
    double seconds = 0;   ///< that the training took
};

/// Trains all networks of `recipe` and fits temperature and 'not sure' threshold.
///
/// With a split: on its training part, fitted on its development part, scored on its test part.
/// Without one: on all clips; three folds that part neither artists nor equal sounds are then held
/// out in turn, and their answers fit and score the model. Its own networks saw everything, so they
/// should do a little better than the score says.
///
/// `data` as for EnsembleTrainer. hooks.progressed counts networks.
/// Errors: SettingsInvalid; those of EnsembleTrainer::train() and heldOutAnswers().
Result<EnsembleRun> trainEnsemble(const LabelledFeatures& data, const std::optional<Split>& split,
                                  const EnsembleRecipe& recipe, const Hooks& hooks = {});

/// What a person should know of a model before relying on it, as Markdown: data, scores with
/// intervals, genre by genre, calibration.
std::string cardOf(const EnsembleRun& run, const std::string& title);

} // namespace genrescope
