// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/protocol_split.h"

#include "core/training/svm_baseline.h"

#include <algorithm>
#include <cassert>

namespace genrescope {

namespace {

/// A calibration needs fewer networks than the answer, but as many that they err alike.
constexpr int kHeldOutNetworks = 2;

int heldOutEach(const EnsembleRecipe& recipe)
{
    return std::min(recipe.networksEach, kHeldOutNetworks);
}

/// Whether a network's outcome hangs on a development part.
bool watchesDevelopment(const Recipe& recipe)
{
    return recipe.training.keep == Keep::Best || recipe.training.patience > 0 ||
           recipe.training.schedule == Schedule::Plateau;
}

int splitsIn(Protocol protocol)
{
    return protocol == Protocol::Report || protocol == Protocol::FaultFiltered ? 1 : 3;
}

void addSplits(std::vector<ProtocolSplit>& all, const ProtocolSettings& settings, bool leaky)
{
    const int splits = splitsIn(leaky ? Protocol::Random : settings.protocol);
    for (int partition = 0; partition < settings.partitions; ++partition)
        for (int split = 0; split < splits; ++split)
            all.push_back({leaky, partition, split});
}

} // namespace

std::vector<ProtocolSplit> splitsOf(const ProtocolSettings& settings)
{
    std::vector<ProtocolSplit> all;
    addSplits(all, settings, false);
    if (settings.gap && settings.protocol != Protocol::Random)
        addSplits(all, settings, true);
    return all;
}

SplitTester::SplitTester(const LabelledFeatures& data, const ProtocolSettings& settings)
    : m_data(data)
    , m_settings(settings)
    , m_clips(protocolClips(data))
    , m_trainer(data, settings.recipe)
{
    if (settings.baselines)
        m_memoryless.emplace(data, withoutRecurrence(settings.recipe));
}

Result<SplitTester::Place> SplitTester::placeOf(const ProtocolSplit& which) const
{
    const Protocol protocol = which.leaky ? Protocol::Random : m_settings.protocol;
    auto plan = planProtocol(protocol, m_clips, m_data.genres,
                             m_settings.recipe.kinds.front().training.seed, which.partition);
    if (!plan)
        return tl::unexpected(plan.error());
    assert(plan->splits.size() == static_cast<std::size_t>(splitsIn(protocol)));
    Place place{std::move(plan->splits[static_cast<std::size_t>(which.split)]), plan->leftOut};
    if (protocol == Protocol::FaultFiltered &&
        std::ranges::none_of(m_settings.recipe.kinds, watchesDevelopment)) {
        std::vector<int>& train = place.split.train;
        train.insert(train.end(), place.split.development.begin(), place.split.development.end());
        std::ranges::sort(train);
        place.split.development.clear();
    }
    return place;
}

Result<int> SplitTester::networks(const ProtocolSplit& which) const
{
    const auto place = placeOf(which);
    if (!place)
        return tl::unexpected(place.error());
    int networks = m_settings.recipe.networks();
    if (which.leaky)
        return networks;
    networks *= m_memoryless ? 2 : 1;
    if (m_settings.calibrated && place->split.development.empty())
        networks += heldOutNetworks(m_settings.recipe, heldOutEach(m_settings.recipe));
    return networks;
}

Result<SplitAnswers> SplitTester::answers(const ProtocolSplit& which, std::stop_token stop,
                                          const std::function<void()>& finished) const
{
    const auto place = placeOf(which);
    if (!place)
        return tl::unexpected(place.error());
    const Split& split = place->split;
    const auto said =
        [&](const EnsembleTrainer& trainer,
            std::vector<std::vector<float>>& probabilities) -> Result<std::vector<TrainedNetwork>> {
        auto networks = trainer.train(split, stop, finished);
        if (networks)
            for (const TrainedNetwork& network : *networks)
                probabilities.push_back(predict(network, m_data.clips, split.test));
        return networks;
    };

    SplitAnswers answers;
    answers.clips = split.test;
    answers.leftOut = place->leftOut;
    answers.leakage = leakageOf(split, m_clips);
    for (const int clip : split.test)
        answers.truth.push_back(m_data.clips[static_cast<std::size_t>(clip)].genre);
    auto networks = said(m_trainer, answers.networks);
    if (!networks)
        return tl::unexpected(networks.error());
    if (which.leaky)
        return answers;
    if (m_settings.calibrated)
        if (const auto done = calibrate(answers, split, std::move(*networks), stop, finished);
            !done)
            return tl::unexpected(done.error());
    if (m_memoryless) {
        answers.svm = svmBaseline(m_data.clips, split.train, split.test);
        if (const auto others = said(*m_memoryless, answers.memoryless); !others)
            return tl::unexpected(others.error());
    }
    return answers;
}

Result<void> SplitTester::calibrate(SplitAnswers& answers, const Split& split,
                                    std::vector<TrainedNetwork> networks, std::stop_token stop,
                                    const std::function<void()>& finished) const
{
    GenreModel model = modelOf(m_data, std::move(networks));
    if (split.development.empty()) {
        const auto heldOut = heldOutAnswers(m_trainer, split.train, heldOutEach(m_settings.recipe),
                                            std::move(stop), finished);
        if (!heldOut)
            return tl::unexpected(heldOut.error());
        genrescope::calibrate(model, *heldOut);
    } else {
        genrescope::calibrate(model, answersOf(model, m_data, split.development));
    }
    answers.temperature = model.temperature;
    answers.threshold = model.sureThreshold;
    answers.calibrated = answersOf(model, m_data, split.test).probabilities;
    return {};
}

} // namespace genrescope
