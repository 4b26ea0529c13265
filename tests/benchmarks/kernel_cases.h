// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instruction_set.h"
#include "core/base/random.h"
#include "core/features/kernels/tile.h"

#include <benchmark/benchmark.h>

#include <functional>
#include <string>
#include <utility>

namespace genrescope::benchmarks {

/// So many random floats, aligned for every kernel and readable a vector beyond their end.
inline KernelMemory randomFloats(std::size_t count, double low = -1, double high = 1)
{
    KernelMemory memory(count + kTileFrames);
    Random random(1);
    for (float& value : memory.part(0, memory.size()))
        value = static_cast<float>(random.uniform(low, high));
    return memory;
}

/// Registers `make()`'s loop as "<name>/<instruction set>" for each set of this machine. `flop`: of
/// one call, or 0. `make` is called with the instruction set in force.
inline void addKernel(const std::string& name, double flop,
                      std::function<std::function<void()>()> make)
{
    for (const InstructionSet set : availableInstructionSets())
        benchmark::RegisterBenchmark(
            (name + '/' + std::string(nameOf(set))).c_str(),
            [set, flop, make](benchmark::State& state) {
                const InstructionSetLimit limit(set);
                const std::function<void()> work = make();
                for (auto _ : state) {
                    work();
                    benchmark::ClobberMemory();
                }
                if (flop > 0)
                    state.counters["FLOP"] =
                        benchmark::Counter(flop, benchmark::Counter::kIsIterationInvariantRate);
            });
}

} // namespace genrescope::benchmarks
