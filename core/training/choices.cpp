// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/choices.h"

#include "core/dataset/split.h"
#include "core/features/front_end_settings.h"
#include "core/nn/network_settings.h"
#include "core/training/training_settings.h"

namespace genrescope {

template <>
std::span<const Feature> choices<Feature>()
{
    return allFeatures;
}

template <>
std::span<const BlockGroup> choices<BlockGroup>()
{
    return allBlockGroups;
}

template <>
std::span<const SoundPart> choices<SoundPart>()
{
    static constexpr SoundPart all[] = {SoundPart::All, SoundPart::Harmonic, SoundPart::Percussive};
    return all;
}

template <>
std::span<const SplitKind> choices<SplitKind>()
{
    static constexpr SplitKind all[] = {SplitKind::ByNumber, SplitKind::Random, SplitKind::Grouped};
    return all;
}

template <>
std::span<const Recurrence> choices<Recurrence>()
{
    static constexpr Recurrence all[] = {Recurrence::Lstm, Recurrence::None};
    return all;
}

template <>
std::span<const CellActivation> choices<CellActivation>()
{
    static constexpr CellActivation all[] = {CellActivation::Tanh, CellActivation::Sigmoid};
    return all;
}

template <>
std::span<const Pooling> choices<Pooling>()
{
    static constexpr Pooling all[] = {Pooling::Last, Pooling::Mean, Pooling::Attention,
                                      Pooling::MeanDeviation};
    return all;
}

template <>
std::span<const Loss> choices<Loss>()
{
    static constexpr Loss all[] = {Loss::BinaryCrossEntropy, Loss::CategoricalCrossEntropy};
    return all;
}

template <>
std::span<const Schedule> choices<Schedule>()
{
    static constexpr Schedule all[] = {Schedule::Constant, Schedule::Cosine, Schedule::Plateau};
    return all;
}

template <>
std::span<const Keep> choices<Keep>()
{
    static constexpr Keep all[] = {Keep::Last, Keep::Best};
    return all;
}

} // namespace genrescope
