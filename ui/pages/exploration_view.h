// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/explore_job.h"
#include "ui/jobs/spectrogram_job.h"
#include "ui/theme/genre_colours.h"

#include <QWidget>

#include <array>

class QComboBox;
class QStackedWidget;

namespace genrescope::ui {

class ClipMapView;
class CurvesView;
class Label;
class ProgressLine;
class SpectrogramView;
class SpreadView;

/// How a collection sounds: a map of all clips at the left; at the right what a feature is in each
/// genre, and the two clips clicked last side by side.
class ExplorationView : public QWidget {
    Q_OBJECT

public:
    explicit ExplorationView(GenreColours& colours, QWidget* parent = nullptr);

    /// Nothing is computed before begin().
    void setCollection(std::shared_ptr<const Collection> collection);
    void begin();
    void showExplored(std::shared_ptr<const LabelledFeatures> features,
                      std::shared_ptr<const ClipMap> map,
                      std::shared_ptr<const GenreAverages> averages);
    void choose(int clip); ///< as a click on its dot would

signals:
    void playAsked(const QString& file);

private:
    void showFeature();
    void drawNext();
    void showPicture(std::shared_ptr<const SoundPicture> picture);
    const Clip* clipNamed(const std::string& name) const;
    QColor colourOf(int clip) const;

    GenreColours& m_colours;
    ExploreJob m_job{this};
    SpectrogramJob m_spectrogramJob{this};
    std::shared_ptr<const Collection> m_collection;
    std::shared_ptr<const LabelledFeatures> m_data;
    std::shared_ptr<const GenreAverages> m_averages;
    std::array<int, 2> m_clips = {-1, -1};          ///< compared; the one clicked last first
    std::array<bool, 2> m_undrawn = {false, false}; ///< whose spectrograms are still to be made
    int m_drawing = 0;                              ///< which of them is being made

    QStackedWidget* m_states;
    ProgressLine* m_progress;
    Label* m_failure;
    ClipMapView* m_map;
    QComboBox* m_feature;
    SpreadView* m_spread;
    CurvesView* m_curves;
    std::array<Label*, 2> m_titles;
    std::array<SpectrogramView*, 2> m_spectrograms;
};

} // namespace genrescope::ui
