// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breakdown.h"

#include "core/base/files.h"
#include "core/base/user_folders.h"
#include "core/base/version.h"

#include <array>
#include <csignal>
#include <cstring>
#include <exception>
#include <filesystem>

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::array kFatal = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
constexpr int kFrames = 60;

fs::path noteFile()
{
    const fs::path folder = userDataFolder();
    return folder.empty() ? fs::path() : folder / "breakdown.txt";
}

// Prepared beforehand: in the handler next to nothing is allowed.
std::array<char, 4096> noteName{};
std::array<char, 100> noteHead{};

void write(int file, const char* text)
{
    (void)!::write(file, text, std::strlen(text));
}

void note(int signal)
{
    const int file = ::open(noteName.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        write(file, noteHead.data());
        write(file, signal == SIGABRT   ? "aborted\n"
                    : signal == SIGSEGV ? "bad address\n"
                                        : "fatal signal\n");
        std::array<void*, kFrames> frames{};
        ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kFrames), file);
        ::close(file);
    }
    ::raise(signal); // the handler is no longer there: the program ends as it would have
}

} // namespace

void noteBreakdowns()
{
    const std::string name = noteFile().string();
    if (name.empty() || name.size() >= noteName.size())
        return;
    std::error_code ignored;
    fs::create_directories(noteFile().parent_path(), ignored);
    std::memcpy(noteName.data(), name.c_str(), name.size() + 1);
    const std::string head = "Genrescope " + std::string(programVersion()) + " broke down: ";
    std::memcpy(noteHead.data(), head.c_str(), std::min(head.size(), noteHead.size() - 1));
    std::array<void*, 1> first{};
    ::backtrace(first.data(), 1); // loads what it needs, which a handler may not

    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = SA_RESETHAND | SA_NODEFER;
    for (const int signal : kFatal)
        ::sigaction(signal, &action, nullptr);
}

QString previousBreakdown()
{
    const fs::path file = noteFile();
    const auto text = readFile(file);
    if (!text)
        return {};
    std::error_code ignored;
    fs::remove(file, ignored);
    return QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()));
}

bool GuardedApplication::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& exception) {
        brokeDown(QString::fromUtf8(exception.what()));
    }
    return true;
}

} // namespace genrescope
