// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stop_signal.h"

#include "app/cli/command.h"

#include <csignal>

#include <pthread.h>
#include <unistd.h>

namespace genrescope::cli {

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

StopSignal::StopSignal()
{
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_listener = std::jthread([this] { listen(); });
}

StopSignal::~StopSignal()
{
    m_ending = true;
    pthread_kill(m_listener.native_handle(), SIGTERM); // wakes sigwait()
}

void StopSignal::listen()
{
    const sigset_t signals = stopSignals();
    for (int signal = 0; sigwait(&signals, &signal) == 0 && !m_ending;)
        if (!m_source.request_stop())
            _exit(Interrupted);
}

} // namespace genrescope::cli
