// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translatable.h"
#include "core/training/recipe.h"

#include <algorithm>

namespace genrescope {

namespace {

/// The 2016 report's, to the letter. Its network read the features as they are (raw), and its LSTM
/// units used a sigmoid wherever a tanh is usual.
Recipe reportRecipe()
{
    Recipe recipe;
    recipe.frontEnd.features = {Feature::Mfcc, Feature::Centroid, Feature::Chroma,
                                Feature::Rolloff};
    recipe.frontEnd.mfccCount = 13;
    recipe.frontEnd.blockFrames = 0;
    recipe.frontEnd.steps = 1291;
    recipe.network.units = {32, 16};
    recipe.network.cellActivation = CellActivation::Sigmoid;
    recipe.network.pooling = Pooling::Last;
    recipe.training.epochs = 400;
    recipe.training.batchSize = 128;
    recipe.training.learningRate = 0.0065;
    recipe.training.loss = Loss::BinaryCrossEntropy;
    recipe.training.schedule = Schedule::Constant;
    recipe.training.standardise = false;
    recipe.training.keep = Keep::Last;
    return recipe;
}

/// Statistics of 32 frames (0.74 s) at a time make 40 steps of a clip, which one small layer learns
/// in seconds and better than 1291 frames.
Recipe quickRecipe()
{
    Recipe recipe;
    recipe.frontEnd.features = {
        Feature::Mfcc,     Feature::Centroid,     Feature::Chroma,   Feature::Rolloff,
        Feature::Contrast, Feature::Bandwidth,    Feature::Flatness, Feature::ZeroCrossingRate,
        Feature::Rms,      Feature::OnsetStrength};
    recipe.frontEnd.mfccCount = 20;
    recipe.frontEnd.blockFrames = 32;
    recipe.frontEnd.blockGroups = {BlockGroup::Base};
    recipe.frontEnd.steps = 40;
    recipe.network.units = {32};
    recipe.network.pooling = Pooling::Mean;
    recipe.network.dropout = 0.5;
    recipe.training.epochs = 40;
    recipe.training.batchSize = 32;
    recipe.training.learningRate = 3e-3;
    recipe.training.loss = Loss::CategoricalCrossEntropy;
    recipe.training.schedule = Schedule::Cosine;
    recipe.training.warmUpShare = 0.05;
    recipe.training.standardise = true;
    recipe.training.inputLimit = 5;
    recipe.training.offsetNoise = 0.5;
    recipe.training.gradientClip = 1;
    recipe.training.keep = Keep::Last;
    return recipe;
}

/// One network, by the study (tests/benchmarks/study.md): all that blocks tell, heard in short
/// stretches, and training against learning artists instead of genres.
Recipe recommendedRecipe()
{
    Recipe recipe = quickRecipe();
    recipe.frontEnd.blockGroups = allBlockGroups;
    recipe.network.cropSteps = 10;
    recipe.training.epochs = 100;
    recipe.training.whitening = 0.05;
    recipe.training.speedVariants = true;
    recipe.training.differenceOffset = 2;
    recipe.training.offsetNoise = 0.3;
    recipe.training.classWeights = true; // or scarce genres are hardly ever named
    return recipe;
}

/// Beside the recommended network: one that judges by stretches half as long.
Recipe briefRecipe()
{
    Recipe recipe = recommendedRecipe();
    recipe.network.cropSteps = 5;
    return recipe;
}

} // namespace

EnsembleRecipe Preset::ensemble() const
{
    EnsembleRecipe all{{recipe}, networksEach};
    all.kinds.insert(all.kinds.end(), otherKinds.begin(), otherKinds.end());
    return all;
}

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all = {
        {QT_TRANSLATE_NOOP("Preset", "report"),
         QT_TRANSLATE_NOOP("Preset",
                           "The report of 2016 to the letter: 27 features of 1291 frames, fed raw "
                           "as it did, and two LSTM layers. Slow to learn, and erratic."),
         reportRecipe()},
        {QT_TRANSLATE_NOOP("Preset", "quick"),
         QT_TRANSLATE_NOOP("Preset",
                           "A good result within a minute: statistics of 46 features over blocks "
                           "of 32 frames, standardised, and one LSTM layer."),
         quickRecipe()},
        {QT_TRANSLATE_NOOP("Preset", "recommended"),
         QT_TRANSLATE_NOOP("Preset",
                           "The most accurate single network: all block statistics, each clip at "
                           "five speeds, heard in short stretches, and shifts that keep it from "
                           "learning artists."),
         recommendedRecipe()},
        {QT_TRANSLATE_NOOP("Preset", "best"),
         QT_TRANSLATE_NOOP("Preset", "Ten networks of two kinds answer together, and say "
                                     "how sure they are."),
         recommendedRecipe(),
         {briefRecipe()},
         5}};
    return all;
}

const Preset* presetNamed(std::string_view name)
{
    const auto found = std::find_if(presets().begin(), presets().end(),
                                    [name](const Preset& preset) { return preset.name == name; });
    return found == presets().end() ? nullptr : &*found;
}

} // namespace genrescope
