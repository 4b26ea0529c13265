// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/genre_colours.h"

#include <QWidget>

#include <functional>

/// Draws the laboratory's pages in every state, with what looks like real results.
void labPictures(genrescope::ui::GenreColours& colours,
                 const std::function<void(QWidget&, const QString&)>& save);

/// Draws the pictures of the user guide in the window itself (packaging/guide.sh). Takes some minutes.
void guidePictures(const std::function<void(QWidget&, const QString&)>& save);

/// Uses the laboratory as a person would, in the window itself, on a small real collection, and
/// draws what is seen on the way. Takes some minutes.
void labTour(const std::function<void(QWidget&, const QString&)>& save);
