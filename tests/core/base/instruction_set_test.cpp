// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instruction_set.h"

#include <hwy/targets.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

#include <cstdlib>

using namespace genrescope;

TEST(instruction_set, every_processor_has_the_portable_one)
{
    EXPECT_EQ(availableInstructionSets().front(), InstructionSet::Portable);
}

TEST(instruction_set, the_sets_stand_from_narrow_to_wide)
{
    const auto sets = availableInstructionSets();
    EXPECT_TRUE(std::is_sorted(sets.begin(), sets.end()));
}

TEST(instruction_set_limit, it_ends_with_its_life)
{
    const InstructionSet before = instructionSet();
    {
        const InstructionSetLimit limit(InstructionSet::Portable);
        EXPECT_EQ(instructionSet(), InstructionSet::Portable);
    }
    EXPECT_EQ(instructionSet(), before);
}

TEST(instruction_set_limit, highway_dispatches_within_it)
{
#if HWY_ARCH_X86
    for (InstructionSet set : availableInstructionSets()) {
        const InstructionSetLimit limit(set);
        const auto targets = hwy::SupportedTargets();
        EXPECT_EQ((targets & HWY_AVX3) != 0, set == InstructionSet::V4);
        EXPECT_EQ((targets & HWY_AVX2) != 0, set >= InstructionSet::V3);
        EXPECT_EQ((targets & HWY_SSE4) != 0, set >= InstructionSet::V2);
    }
#else
    GTEST_SKIP() << "only x86-64 has more than one set";
#endif
}

TEST(instruction_set, the_environment_can_narrow_it)
{
    const char* variable = std::getenv("GENRESCOPE_ISA");
    if (variable == nullptr || std::string_view(variable) != "portable")
        GTEST_SKIP() << "runs under GENRESCOPE_ISA=portable";
    EXPECT_EQ(instructionSet(), InstructionSet::Portable);
    EXPECT_EQ(hwy::SupportedTargets() & ~(HWY_SCALAR | HWY_EMU128), 0);
}
