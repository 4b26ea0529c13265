// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <vector>

namespace genrescope::ui {

/// A clip that several models were asked about.
struct AskedClip {
    QString name;
    QString file;    ///< empty where it is no longer there
    std::string key; ///< what edits of the collection call it
    int genre = 0;   ///< that it is filed under

    bool operator==(const AskedClip&) const = default;
};

/// What one model, or a blend of the others, said of all clips.
struct ComparedModel {
    QString name;
    bool isBlend = false;
    std::vector<float> probabilities; ///< clips x genres, row-major
    QList<QPointF> accuracyByEpoch;   ///< epoch and share; empty where that is not known
};

/// Models beside each other on the same clips: members first, blends after them.
struct ComparedModels {
    QString dataset; ///< the collection's folder
    std::vector<std::string> genres;
    std::vector<AskedClip> clips;
    std::vector<ComparedModel> models;

    std::vector<int> truth() const; ///< each clip's genre
    int genreCount() const { return static_cast<int>(genres.size()); }
    /// Genre that a model names for a clip: its first choice.
    int answer(int model, int clip) const;
    float probability(int model, int clip, int genre) const;
    ConfusionMatrix matrix(int model) const;
};

} // namespace genrescope::ui
