// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace genrescope {

/// From now on, a signal that ends the program (a bad address, abort() after an exception that
/// nobody caught) first leaves a note in the user's data folder: version, signal, and where it was.
void noteBreakdowns();

/// What the program that ran before this one noted, and forgets it; empty where it ended well.
QString previousBreakdown();

/// An application in which an exception that a handler of an event lets out does not end the
/// program.
class GuardedApplication : public QApplication {
public:
    using QApplication::QApplication;

    /// What is done then, with the exception's text: work is saved, the person is told.
    std::function<void(const QString& what)> brokeDown = [](const QString&) {};

    bool notify(QObject* receiver, QEvent* event) override;
};

} // namespace genrescope
