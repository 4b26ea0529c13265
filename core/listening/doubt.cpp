// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/doubt.h"

#include "core/base/translatable.h"

namespace genrescope {

namespace {

constexpr double kTooQuietDb = -50;
// GTZAN's clips reach 0.37 of quiet frames, and 0.10 of gaps, but none both of these.
constexpr double kSpeechQuietShare = 0.30;
constexpr double kSpeechGapShare = 0.04;
constexpr double kFarthest = 2.1;
constexpr double kLeastChange = 0.12;

} // namespace

Doubt doubtOf(const LevelTrack& level, const FeatureSummary& features, bool isSure)
{
    if (level.levelDb() < kTooQuietDb)
        return Doubt::TooQuiet;
    if (level.quietShare() >= kSpeechQuietShare && level.gapShare() >= kSpeechGapShare)
        return Doubt::Speech;
    if (features.isKnown() && (features.distance() > kFarthest || features.change() < kLeastChange))
        return Doubt::Unfamiliar;
    return isSure ? Doubt::None : Doubt::Undecided;
}

std::string_view nameOf(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None:
        break;
    case Doubt::TooQuiet:
        return "too_quiet";
    case Doubt::Speech:
        return "speech";
    case Doubt::Unfamiliar:
        return "unfamiliar";
    case Doubt::Undecided:
        return "undecided";
    }
    return "";
}

std::string_view sentenceOf(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None:
        break;
    case Doubt::TooQuiet:
        return QT_TRANSLATE_NOOP("Doubt", "It is too quiet to tell: hardly above a recording's "
                                          "noise.");
    case Doubt::Speech:
        return QT_TRANSLATE_NOOP("Doubt", "It sounds like speech rather than music.");
    case Doubt::Unfamiliar:
        return QT_TRANSLATE_NOOP("Doubt", "It is unlike anything that the model was trained on.");
    case Doubt::Undecided:
        return QT_TRANSLATE_NOOP("Doubt", "No genre stands out: it has something of several.");
    }
    return "";
}

} // namespace genrescope
