// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/training_job.h"
#include "ui/theme/genre_colours.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace genrescope::ui {

class Banner;
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

signals:
    void collectionAsked();
    void modelChosen(const QString& file); ///< to listen with

private:
    enum class State { Ready, Extracting, Training, Paused, Stopping, Done, Failed };

    void connectJob();
    void start();
    void pauseOrResume();
    void stop();
    void setState(State state);
    void showState();

    State m_state = State::Ready;
    TrainingJob m_job;
    std::shared_ptr<const Collection> m_collection;
    QString m_modelFile; ///< of the run that ended last

    RecipeForm* m_form;
    QScrollArea* m_formArea;
    QStackedWidget* m_views;
    EmptyPanel* m_empty;
    RunView* m_run;
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
