// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_settings.h"

#include "core/base/translatable.h"

#include <limits>

namespace genrescope {

std::string_view nameOf(Schedule schedule)
{
    switch (schedule) {
    case Schedule::Constant:
        return "constant";
    case Schedule::Cosine:
        return "cosine";
    case Schedule::Plateau:
        return "plateau";
    }
    return "";
}

std::string_view nameOf(Keep keep)
{
    switch (keep) {
    case Keep::Last:
        return "last";
    case Keep::Best:
        return "best";
    }
    return "";
}

std::vector<Problem> problems(const TrainingSettings& settings)
{
    constexpr double largest = std::numeric_limits<float>::max(); // networks count in float
    std::vector<Problem> found;
    require(found, settings.epochs >= 1 && settings.epochs <= 1'000'000, "epochs",
            QT_TRANSLATE_NOOP("Rule", "must lie between 1 and 1000000"));
    require(found, settings.batchSize >= 1 && settings.batchSize <= 1'000'000, "batchSize",
            QT_TRANSLATE_NOOP("Rule", "must lie between 1 and 1000000"));
    require(found, settings.learningRate > 0 && settings.learningRate <= 1, "learningRate",
            QT_TRANSLATE_NOOP("Rule", "must be above 0 and at most 1"));
    require(found, settings.warmUpShare >= 0 && settings.warmUpShare < 1, "warmUpShare",
            QT_TRANSLATE_NOOP("Rule", "must be at least 0 and below 1"));
    require(found, settings.inputLimit >= 0 && settings.inputLimit <= largest, "inputLimit",
            QT_TRANSLATE_NOOP("Rule", "must not be negative"));
    require(found, settings.standardise || !(settings.inputLimit > 0), "inputLimit",
            QT_TRANSLATE_NOOP("Rule", "needs standardised inputs"));
    require(found, settings.whitening >= 0 && settings.whitening <= 1000, "whitening",
            QT_TRANSLATE_NOOP("Rule", "must lie between 0 and 1000"));
    require(found, settings.standardise || !(settings.whitening > 0), "whitening",
            QT_TRANSLATE_NOOP("Rule", "needs standardised inputs"));
    require(found, settings.differenceOffset >= 0 && settings.differenceOffset <= 10,
            "differenceOffset", QT_TRANSLATE_NOOP("Rule", "must lie between 0 and 10"));
    require(found, settings.offsetNoise >= 0 && settings.offsetNoise <= largest, "offsetNoise",
            QT_TRANSLATE_NOOP("Rule", "must not be negative"));
    require(found, settings.gradientClip >= 0 && settings.gradientClip <= largest, "gradientClip",
            QT_TRANSLATE_NOOP("Rule", "must not be negative"));
    require(found, settings.weightDecay >= 0 && settings.weightDecay <= 1, "weightDecay",
            QT_TRANSLATE_NOOP("Rule", "must lie between 0 and 1"));
    require(found, settings.labelSmoothing >= 0 && settings.labelSmoothing < 1, "labelSmoothing",
            QT_TRANSLATE_NOOP("Rule", "must be at least 0 and below 1"));
    require(found, !settings.classWeights || settings.loss == Loss::CategoricalCrossEntropy,
            "classWeights", QT_TRANSLATE_NOOP("Rule", "need the categorical cross-entropy"));
    require(found, settings.patience >= 0, "patience",
            QT_TRANSLATE_NOOP("Rule", "must not be negative"));
    return found;
}

} // namespace genrescope
