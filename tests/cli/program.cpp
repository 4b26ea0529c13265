// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "tests/support/test_files.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace genrescope::test {

namespace {

/// The user's own cache is neither filled nor relied on: all runs of a test program share a new
/// one.
void useOwnCache()
{
    static const TemporaryFolder folder;
    [[maybe_unused]] static const int done =
        ::setenv("XDG_CACHE_HOME", folder.path().c_str(), 1); // once: a test may set another
}

} // namespace

Finished runProgram(const std::vector<std::string>& arguments, const std::string& interruptAt,
                    int signal, const std::string& input)
{
    useOwnCache();
    const int given = ::memfd_create("input", MFD_CLOEXEC);
    if (given < 0 || ::write(given, input.data(), input.size()) != std::ssize(input) ||
        ::lseek(given, 0, SEEK_SET) != 0)
        throw std::runtime_error("no input");
    std::array<int, 2> output{}, messages{};
    if (::pipe2(output.data(), O_CLOEXEC) != 0 || ::pipe2(messages.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipes");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, given, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, messages[1], STDERR_FILENO);

    std::vector<std::string> words = {PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, PROGRAM, &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(given);
    ::close(output[1]);
    ::close(messages[1]);
    if (failed != 0)
        throw std::runtime_error("the program does not start");

    Finished finished;
    bool interrupted = interruptAt.empty();
    std::array<pollfd, 2> sources = {pollfd{output[0], POLLIN, 0}, pollfd{messages[0], POLLIN, 0}};
    std::array<std::string*, 2> sinks = {&finished.output, &finished.messages};
    while (sources[0].fd >= 0 || sources[1].fd >= 0) {
        ::poll(sources.data(), sources.size(), -1);
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (sources[i].revents == 0)
                continue;
            std::array<char, 4096> bytes{};
            const ssize_t count = ::read(sources[i].fd, bytes.data(), bytes.size());
            if (count <= 0) {
                ::close(sources[i].fd);
                sources[i].fd = -1;
                continue;
            }
            sinks[i]->append(bytes.data(), static_cast<std::size_t>(count));
        }
        if (!interrupted && finished.messages.find(interruptAt) != std::string::npos) {
            ::kill(child, signal);
            interrupted = true;
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    finished.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return finished;
}

} // namespace genrescope::test
