// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

#include "ui/log/error_log.h"

#include <QPointer>

#ifdef __linux__
#include <sys/resource.h>
#endif

#include <exception>

namespace genrescope::ui {

namespace {

constexpr int kDeliveryMs = 33;

int g_running = 0; ///< counted on the window's thread, where all jobs live

/// The window goes first. On Linux this is for the calling thread, and those it starts, alone.
void stepBack()
{
#ifdef __linux__
    setpriority(PRIO_PROCESS, 0, 10);
#endif
}

} // namespace

Job::Job(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(kDeliveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Job::deliver);
}

Job::~Job()
{
    m_timer.stop();
    m_worker.request_stop();
    if (isRunning())
        join();
}

int Job::runningCount()
{
    return g_running;
}

void Job::join()
{
    m_worker.join();
    --g_running;
}

void Job::requestStop()
{
    m_worker.request_stop();
}

void Job::begin(Task task)
{
    Q_ASSERT(!isRunning());
    m_desk = std::make_shared<Desk>();
    ++g_running;
    m_worker = std::jthread([desk = m_desk, task = std::move(task)](std::stop_token stop) {
        stepBack();
        std::optional<Result<Mailbox::Letter>> end;
        try {
            end = task(desk->mailbox, stop);
        } catch (const std::exception& exception) {
            // Out of memory, or a defect. The task ends; the program goes on.
            end = failure(ErrorCode::Unexpected, "the work in the background", exception.what());
        }
        const std::lock_guard lock(desk->mutex);
        desk->end = std::move(end);
    });
    m_timer.start();
}

Hooks Job::hooksOf(Mailbox& mailbox, std::stop_token stop)
{
    Hooks hooks;
    hooks.progressed = [&mailbox](std::size_t done, std::size_t total) {
        mailbox.postProgress(done, total);
    };
    hooks.stop = std::move(stop);
    return hooks;
}

void Job::deliver()
{
    const std::shared_ptr<Desk> desk = m_desk; // a letter may start the next task
    std::optional<Result<Mailbox::Letter>> end;
    {
        const std::lock_guard lock(desk->mutex);
        end = std::exchange(desk->end, std::nullopt);
    }
    const auto progress = desk->mailbox.takeProgress();
    const QPointer<Job> alive(this); // a receiver may delete the job
    for (const Mailbox::Letter& letter : desk->mailbox.takeLetters()) {
        letter();
        if (!alive)
            return;
    }
    if (progress)
        emit progressed(static_cast<qint64>(progress->done), static_cast<qint64>(progress->total));
    if (!alive || !end)
        return;
    m_timer.stop();
    join();
    if (*end)
        (**end)();
    else {
        noteError(end->error());
        emit failed(end->error());
    }
}

} // namespace genrescope::ui
