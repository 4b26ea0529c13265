// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace genrescope {

/// The levels of a processor's vector instructions that our kernels are built for, narrow to wide
/// (those of the x86-64 psABI). Portable runs everywhere and is all that other processors have.
enum class InstructionSet { Portable, V2, V3, V4 };

/// The set that every kernel uses at present: the widest of the processor's, or a narrower one that
/// the environment's GENRESCOPE_ISA names (portable, v2, v3, v4; anything else is ignored). It is
/// applied to Highway before main(): HWY_DYNAMIC_DISPATCH needs nothing more.
InstructionSet instructionSet();

/// "portable", "x86-64-v2", "x86-64-v3", "x86-64-v4".
std::string_view nameOf(InstructionSet set);

/// Those that this processor has, narrow to wide.
std::vector<InstructionSet> availableInstructionSets();

/// Sets instructionSet() while it lives. Made in a test or benchmark while nothing else runs.
class InstructionSetLimit {
public:
    explicit InstructionSetLimit(InstructionSet widest); ///< what the processor lacks is not used
    ~InstructionSetLimit();
    InstructionSetLimit(const InstructionSetLimit&) = delete;
    InstructionSetLimit& operator=(const InstructionSetLimit&) = delete;

private:
    InstructionSet m_previous;
};

} // namespace genrescope
