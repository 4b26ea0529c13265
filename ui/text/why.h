// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listener.h"
#include "ui/models/genre_share.h"

#include <QStringList>

namespace genrescope::ui {

/// How sure an answer is, in words, and that a song has several genres in it, where it has.
QString surenessText(const Verdict& verdict, const std::vector<GenreShare>& ranked);

/// What speaks for an answer: what stands out in the song, and how the model's networks voted.
QStringList whyLines(const Verdict& verdict, const std::vector<std::string>& genres);

} // namespace genrescope::ui
