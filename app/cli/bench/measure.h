// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace genrescope::cli {

/// How fast one piece of work is done.
struct BenchRow {
    std::string name;
    int threads = 1;
    double seconds = 0;           ///< the median of several runs
    double flop = 0;              ///< floating-point operations of the work; 0: not counted
    double soundSeconds = 0;      ///< of sound that the work went through; 0: none
    std::optional<double> peakMb; ///< most memory that the process held; nothing where not known

    double gflops() const { return flop / seconds / 1e9; }
    double realTimeFactor() const { return soundSeconds / seconds; }
};

/// The middle one of some numbers (at least one).
double median(std::vector<double> values);

/// The median time of `work`, after a first run that does not count.
double medianSeconds(int runs, const std::function<void()>& work);

/// Starts the count of peakMemoryMb() anew, where the system lets us.
void forgetPeakMemory();
std::optional<double> peakMemoryMb();

/// "<processor>, <threads> threads, <memory> GB"
std::string machineDescription();

/// How a program that was run to its end went.
struct ProgramRun {
    int exitCode = -1;
    double seconds = 0; ///< from its start to its end
    double peakMb = 0;
};

/// Runs this very program with these arguments; what it prints is lost.
ProgramRun runSelf(const std::vector<std::string>& arguments);

} // namespace genrescope::cli
