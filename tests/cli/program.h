// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <string>
#include <vector>

namespace genrescope::test {

/// What a program left behind.
struct Finished {
    int exitCode = -1;    ///< 128 + signal where one ended it
    std::string output;   ///< standard output
    std::string messages; ///< standard error
};

/// Runs genrescope-cli to its end. `interruptAt`: sends it a signal, Ctrl-C's if no other is named,
/// as soon as its messages hold this text. `input`: what it reads on standard input.
Finished runProgram(const std::vector<std::string>& arguments, const std::string& interruptAt = "",
                    int signal = SIGINT, const std::string& input = "");

} // namespace genrescope::test
