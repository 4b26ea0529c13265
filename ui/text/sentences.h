// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/listening/doubt.h"
#include "core/listening/reasons.h"

#include <QString>

namespace genrescope::ui {

/// What happened, why, and what to do, in the user's language. Files are named without their
/// folders.
QString sentenceOf(const Error& error);

/// The reason alone, short enough for a column of a table, e.g. "too short (3.2 s)".
QString reasonOf(const Error& error);

/// Why an answer is not to be relied on, and what stands out in a song, in the user's language.
QString doubtText(Doubt doubt);
QString reasonText(const Reason& reason);

/// e.g. "must be at least 1", in the user's language.
QString ruleOf(const Problem& problem);

/// A genre's name at the head of something: "Jazz" for "jazz".
QString titleOf(const QString& genre);

} // namespace genrescope::ui
