// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/compare_job.h"
#include "ui/jobs/save_blend_job.h"
#include "ui/models/compared_models.h"
#include "ui/theme/genre_colours.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace genrescope::ui {

class Banner;
class ClipsView;
class CompareView;
class EmptyPanel;
class Label;

/// What does one network know that another does not, and do they know more together?
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(GenreColours& colours, QWidget* parent = nullptr);

    void compare(const QStringList& runFolders);
    const QStringList& compared() const { return m_folders; } ///< the runs asked for last

signals:
    void runsAsked(); ///< nothing is compared yet, and the user wants to choose
    void modelChosen(const QString& file); ///< to listen with
    void collectionEdited(const QString& folder);

private:
    void connectJobs();
    void showCompared(std::shared_ptr<const RunsCompared> compared);
    void fillSaveMenu();
    void saveBlend(int blend, bool thenUse);
    void showState();

    CompareJob m_job{this};
    SaveBlendJob m_saveJob{this};
    QStringList m_folders;
    QStringList m_waiting; ///< runs that were asked for while others were being opened
    std::shared_ptr<const RunsCompared> m_compared;
    std::shared_ptr<const ComparedModels> m_models;
    bool m_useSaved = false;

    QStackedWidget* m_views;
    EmptyPanel* m_empty;
    CompareView* m_view;
    ClipsView* m_clips;
    Banner* m_banner;
    QMenu* m_saveMenu;
    QMenu* m_useMenu;
    QPushButton* m_save;
    QPushButton* m_use;
    QPushButton* m_doubtful;
};

} // namespace genrescope::ui
