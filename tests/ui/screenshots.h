// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/theme/genre_colours.h"

#include <QWidget>

/// Writes what a widget looks like to `name`.png in the folder of the pictures.
void save(QWidget& widget, const QString& name);
void saveNow(QWidget& widget, const QString& name); ///< without letting it settle
void showSize(QWidget& widget); ///< as large as a page is in the window

// Each draws its pages in every state, with what looks like real results.
void songPictures(genrescope::ui::GenreColours& colours);
void identifyPictures(genrescope::ui::Preferences& preferences,
                      genrescope::ui::GenreColours& colours);
void libraryPictures(genrescope::ui::GenreColours& colours);
void trainPictures(genrescope::ui::GenreColours& colours);
void measurePictures();
void dataPictures(genrescope::ui::Preferences& preferences, genrescope::ui::GenreColours& colours);
void labPictures(genrescope::ui::GenreColours& colours);

/// The Data page on music that there is.
void collectionPictures(genrescope::ui::Preferences& preferences,
                        genrescope::ui::GenreColours& colours, const QString& folder);

/// Uses the laboratory as a person would, in the window itself, on a small real collection, and
/// draws what is seen on the way. Takes some minutes.
void labTour();

/// Draws the pictures of the user guide in the window itself (packaging/guide.sh). Takes some minutes.
void guidePictures();

/// Each page in the window itself, with a small collection open.
void windowPictures();
