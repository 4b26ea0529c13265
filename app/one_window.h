// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QStringList>

namespace genrescope::ui {

/// Lets a program that was started with files hand them to a window that is open already, as a
/// file manager's 'Open with' would have it. Each user has windows of their own, told apart by
/// where their settings lie.
class OneWindow : public QObject {
    Q_OBJECT

public:
    /// Gives the paths, made absolute, to the window that listens, and says whether it took them.
    /// False at once where there is none. Blocks for two seconds at most.
    static bool handOver(const QStringList& paths);

    /// Listens from now on, until destroyed. Another window that does so already keeps doing so.
    explicit OneWindow(QObject* parent = nullptr);

    bool isListening() const { return m_server.isListening(); }

signals:
    void handedOver(const QStringList& paths);

private:
    QLocalServer m_server;
};

} // namespace genrescope::ui
