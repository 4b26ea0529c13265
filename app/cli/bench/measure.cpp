// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace genrescope::cli {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// What follows `name` and a colon in one of the kernel's text files; empty where it is not there.
std::string entryOf(const char* file, const std::string& name)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(name)) {
            const std::size_t colon = line.find(':');
            const std::size_t begin = line.find_first_not_of(" \t", colon + 1);
            if (colon != std::string::npos && begin != std::string::npos)
                return line.substr(begin);
        }
    return {};
}

} // namespace

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double medianSeconds(int runs, const std::function<void()>& work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        work();
        times.push_back(secondsSince(start));
    }
    return median(std::move(times));
}

void forgetPeakMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
    std::ofstream("/proc/self/clear_refs") << 5; // proc(5): resets VmHWM
}

std::optional<double> peakMemoryMb()
{
    const std::string kilobytes = entryOf("/proc/self/status", "VmHWM");
    return kilobytes.empty() ? std::nullopt : std::optional(std::stod(kilobytes) / 1024);
}

std::string machineDescription()
{
    std::string processor = entryOf("/proc/cpuinfo", "model name");
    if (processor.empty())
        processor = "unknown processor";
    std::string text =
        processor + ", " + std::to_string(std::thread::hardware_concurrency()) + " threads";
    const std::string kilobytes = entryOf("/proc/meminfo", "MemTotal");
    if (!kilobytes.empty())
        text += ", " + std::to_string(std::lround(std::stod(kilobytes) / 1024 / 1024)) + " GB";
    return text;
}

ProgramRun runSelf(const std::vector<std::string>& arguments)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0);
    // The signals that this program leaves to one thread of its own must reach that one.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);

    std::vector<std::string> words = {"genrescope-cli"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    ProgramRun run;
    pid_t child = 0;
    forgetPeakMemory(); // the child's count begins with this process's peak
    const auto start = Clock::now();
    if (::posix_spawn(&child, "/proc/self/exe", &actions, &attributes, pointers.data(), environ) ==
        0) {
        int status = 0;
        rusage usage{};
        if (::wait4(child, &status, 0, &usage) == child && WIFEXITED(status))
            run = {WEXITSTATUS(status), secondsSince(start),
                   static_cast<double>(usage.ru_maxrss) / 1024};
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return run;
}

} // namespace genrescope::cli
