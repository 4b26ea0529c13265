// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace genrescope::ui {

/// Something that went wrong since the program was started.
struct NotedError {
    QDateTime time; ///< local
    Error error;
};

/// Keeps an error for the log, which a person may send to the developers: the last thousand,
/// without those that repeat the one before, and without what was cancelled. Any thread.
void noteError(const Error& error);
std::vector<NotedError> notedErrors();

/// The log, in English for the developers: version, machine, settings, errors. Names of files and
/// folders, and whatever else a person's own music is called, only where `names` says so.
QString logText(bool names);

} // namespace genrescope::ui
