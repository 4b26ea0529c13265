// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instruction_set.h"

#include <hwy/targets.h>

#include <algorithm>
#include <atomic>

#include <cstdint>
#include <cstdlib>

namespace genrescope {

namespace {

/// Highway's names for a set and all narrower ones.
std::int64_t targetsUpTo(InstructionSet set)
{
#if HWY_ARCH_X86
    std::int64_t targets = HWY_SCALAR | HWY_EMU128;
    if (set >= InstructionSet::V2)
        targets |= HWY_SSSE3 | HWY_SSE4;
    if (set >= InstructionSet::V3)
        targets |= HWY_AVX2;
    if (set >= InstructionSet::V4)
        targets |= HWY_AVX3 | HWY_AVX3_DL;
    return targets;
#else
    (void)set;
    return ~std::int64_t{0}; // other processors' baseline is Highway's choice
#endif
}

const std::vector<InstructionSet>& detectedSets()
{
    static const std::vector<InstructionSet> found = [] {
        std::vector<InstructionSet> sets = {InstructionSet::Portable};
#if HWY_ARCH_X86
        const std::int64_t targets = hwy::SupportedTargets();
        if (targets & (HWY_SSSE3 | HWY_SSE4))
            sets.push_back(InstructionSet::V2);
        if (targets & HWY_AVX2)
            sets.push_back(InstructionSet::V3);
        if (targets & (HWY_AVX3 | HWY_AVX3_DL))
            sets.push_back(InstructionSet::V4);
#endif
        return sets;
    }();
    return found;
}

InstructionSet use(InstructionSet widest)
{
    const InstructionSet set = std::min(widest, detectedSets().back());
    hwy::SetSupportedTargetsForTest(targetsUpTo(set));
    return set;
}

InstructionSet wanted()
{
    const char* variable = std::getenv("GENRESCOPE_ISA");
    const std::string_view name = variable != nullptr ? variable : "";
    if (name == "portable")
        return InstructionSet::Portable;
    if (name == "v2")
        return InstructionSet::V2;
    if (name == "v3")
        return InstructionSet::V3;
    return InstructionSet::V4;
}

std::atomic<InstructionSet> current = use(wanted());

} // namespace

InstructionSet instructionSet()
{
    return current;
}

std::string_view nameOf(InstructionSet set)
{
    switch (set) {
    case InstructionSet::V2:
        return "x86-64-v2";
    case InstructionSet::V3:
        return "x86-64-v3";
    case InstructionSet::V4:
        return "x86-64-v4";
    case InstructionSet::Portable:
        break;
    }
    return "portable";
}

std::vector<InstructionSet> availableInstructionSets()
{
    return detectedSets();
}

InstructionSetLimit::InstructionSetLimit(InstructionSet widest)
    : m_previous(current)
{
    current = use(widest);
}

InstructionSetLimit::~InstructionSetLimit()
{
    current = use(m_previous);
}

} // namespace genrescope
