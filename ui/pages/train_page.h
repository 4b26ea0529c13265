// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/compare_job.h"
#include "ui/jobs/training_job.h"
#include "ui/theme/genre_colours.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace genrescope::ui {

class Banner;
class ClipsView;
class EmptyPanel;
class Label;
class ProgressLine;
class RecipeForm;
class MeasureDialog;
class RunView;

/// How well can a network learn these genres? Set up, start, watch, stop, and see what came of it.
class TrainPage : public QWidget {
    Q_OBJECT

public:
    explicit TrainPage(GenreColours& colours, QWidget* parent = nullptr);

    void setCollection(std::shared_ptr<const Collection> collection);
    const std::shared_ptr<const Collection>& collection() const { return m_collection; }

    /// What the form asks for, whether it is valid or not.
    RunSettings settings() const;
    void takeSettings(const RunSettings& settings); ///< another run's, to train like it
    void resumeRun(const QString& folder);          ///< that was interrupted

signals:
    void settingsChanged();
    void collectionEdited(const QString& folder); ///< clips were excluded or relabelled
    void runChanged();                            ///< one began or ended
    void collectionAsked();
    void modelChosen(const QString& file); ///< to listen with
    /// The same with what a training that goes on has come to by this epoch.
    void snapshotChosen(std::shared_ptr<const genrescope::GenreModel> model, int epoch);

private:
    enum class State { Ready, Extracting, Training, Paused, Stopping, Done, Failed };

    void connectJob();
    void connectClips();
    void start();
    void begin(const RunSettings& settings);
    void pauseOrResume();
    void stop();
    void setState(State state);
    void showState();

    State m_state = State::Ready;
    TrainingJob m_job{this};
    std::shared_ptr<const Collection> m_collection;
    int m_plannedEpochs = 0;
    QString m_runFolder;  ///< of the run that ended last
    CompareJob m_openJob{this}; ///< what that run answered to its clips
    QPoint m_cell;        ///< of its matrix, that is being opened

    RecipeForm* m_form;
    QScrollArea* m_formArea;
    QStackedWidget* m_views;
    EmptyPanel* m_empty;
    RunView* m_run;
    ClipsView* m_clips;
    Banner* m_banner;
    ProgressLine* m_progress;
    Label* m_status;
    QPushButton* m_start;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_measure;
    MeasureDialog* m_measureDialog;
};

} // namespace genrescope::ui
