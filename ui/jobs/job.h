// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"
#include "ui/jobs/mailbox.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace genrescope::ui {

/// One long task on a thread of its own, watched from the window's thread.
///
/// Lives in the window's thread and emits all its signals there, in the order things happened. Each
/// start ends in exactly one finished (of the subclass) or failed, after which the job can be
/// started again. The worker owns copies of what it works on and posts values back; a 33 ms timer
/// hands them over. It runs at a lower priority, so that the window keeps answering.
class Job : public QObject {
    Q_OBJECT

public:
    explicit Job(QObject* parent = nullptr);
    ~Job() override; ///< asks a task in progress to stop, and waits for it; nothing is emitted

    bool isRunning() const { return m_worker.joinable(); }
    void requestStop(); ///< returns at once; the end follows

    /// What a person would not want to end by closing the window: a sentence that says what goes on,
    /// and one that says what is kept of it. Empty of a task that is quickly done again.
    virtual QString work() const { return {}; }

    static int runningCount(); ///< of all jobs that there are

signals:
    void progressed(qint64 done, qint64 total);
    void failed(const genrescope::Error& error);

protected:
    /// Runs on the worker. May not touch the job itself: only the mailbox, whose letters are opened
    /// on the window's thread, where they may. The letter it returns is the last to be opened, once
    /// the worker has ended, and emits finished; an error is emitted as failed.
    using Task = std::function<Result<Mailbox::Letter>(Mailbox& mailbox, std::stop_token stop)>;
    void begin(Task task);

    /// Core's hooks, wired to the mailbox.
    static Hooks hooksOf(Mailbox& mailbox, std::stop_token stop);

private:
    void deliver();
    void join();

    struct Desk { ///< shared by both threads
        Mailbox mailbox;
        std::mutex mutex;
        std::optional<Result<Mailbox::Letter>> end; ///< set when the task has ended
    };
    std::shared_ptr<Desk> m_desk;
    QTimer m_timer;
    std::jthread m_worker;
};

} // namespace genrescope::ui
