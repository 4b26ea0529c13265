// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"
#include "core/dataset/protocol.h"
#include "core/lab/ensemble_training.h"
#include "core/training/recipe.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace genrescope {

/// What a measurement by a protocol is asked for.
struct ProtocolSettings {
    Protocol protocol = Protocol::ArtistFolds;
    EnsembleRecipe recipe;   ///< its networks are scored one by one and together
    int partitions = 1;      ///< how many partitions into folds; 1: the published one alone
    bool baselines = false;  ///< measures what recurrence brings: see Baselines
    bool calibrated = false; ///< fits each split's temperature and threshold
    bool gap = false;        ///< measures Protocol::Random too
};

/// One of the splits that a measurement tests, each by itself.
struct ProtocolSplit {
    bool leaky = false; ///< of Protocol::Random, for the gap: the networks alone
    int partition = 0;
    int split = 0;

    bool operator==(const ProtocolSplit&) const = default;
};

/// All of a measurement's splits, partition by partition, those for the gap last. Known without the
/// music.
std::vector<ProtocolSplit> splitsOf(const ProtocolSettings& settings);

/// What was said of a split's test part, and what is needed to score it.
struct SplitAnswers {
    std::vector<int> clips, truth;
    std::vector<std::vector<float>> networks;   ///< [network]: clips x genres
    std::vector<std::vector<float>> memoryless; ///< the same without recurrence; empty: not asked
    std::vector<int> svm;                       ///< a genre for each clip; empty: not asked
    std::vector<float> calibrated;              ///< clips x genres; empty: not asked
    double temperature = 1, threshold = 0;      ///< that were fitted for `calibrated`
    Leakage leakage;
    int leftOut = 0; ///< clips that the protocol leaves out
};

/// Trains and tests the splits of a measurement, one after the other or each on another machine.
/// Refers to the data and the settings. Immutable.
class SplitTester {
public:
    /// `settings.recipe` has no problems().
    SplitTester(const LabelledFeatures& data, const ProtocolSettings& settings);

    /// Where no network watches its development part, FaultFiltered trains on that too. `finished`
    /// is called after each network, from any thread.
    /// Errors: those of planProtocol() and train(); Cancelled.
    Result<SplitAnswers> answers(
        const ProtocolSplit& which, std::stop_token stop = {},
        const std::function<void()>& finished = [] {}) const;

    /// How many networks answers() trains. Errors: those of planProtocol().
    Result<int> networks(const ProtocolSplit& which) const;

private:
    struct Place {
        Split split;
        int leftOut = 0;
    };
    Result<Place> placeOf(const ProtocolSplit& which) const;
    Result<void> calibrate(SplitAnswers& answers, const Split& split,
                           std::vector<TrainedNetwork> networks, std::stop_token stop,
                           const std::function<void()>& finished) const;

    const LabelledFeatures& m_data;
    const ProtocolSettings& m_settings;
    std::vector<ProtocolClip> m_clips;
    EnsembleTrainer m_trainer;
    std::optional<EnsembleTrainer> m_memoryless; ///< with baselines alone
};

} // namespace genrescope
