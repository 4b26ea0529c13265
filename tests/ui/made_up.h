// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "core/evaluation/confusion_matrix.h"
#include "core/features/picture.h"
#include "core/listening/listener.h"
#include "core/training/trainer.h"

#include <QString>

#include <memory>

class QTemporaryDir;

// Results that look real, for pictures.

const std::vector<std::string>& gtzanGenres();
std::vector<float> somewhatSure(std::size_t genre, double share, int wobble);
genrescope::Verdict verdictOf(std::size_t genre, double share);

/// The outline of a song with verses and choruses, up to `seconds`.
genrescope::Peaks peaksOf(double seconds);
std::shared_ptr<const genrescope::SoundPicture> pictureOfSong();

genrescope::ConfusionMatrix matrixOf(const std::vector<std::string>& genres, int clips);
genrescope::EpochReport reportOf(int epoch, int epochs);
std::shared_ptr<genrescope::Collection> collectionOf(const std::vector<std::string>& genres,
                                                     int clips);

/// Names genres at random: what it says is as good as anything to look at.
std::shared_ptr<const genrescope::Listener> someListener();

/// The folder of a demo collection.
QString demoMusic(const QTemporaryDir& folder, int clipsPerStyle);
