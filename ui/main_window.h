// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run.h"
#include "ui/pages/identify_page.h"
#include "ui/settings/preferences.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/icons.h"

#include <QMainWindow>

class QMimeData;
class QStackedWidget;

namespace genrescope::ui {

class ComparePage;
class DataPage;
class ExperimentsPage;
class GuideWindow;
class LibraryPage;
class Rail;
class RunsPage;
class SettingsPage;
class Tour;
class TrainPage;

/// The window: a rail of pages at the left, the chosen page beside it. What is dropped anywhere
/// or pasted goes where it belongs: songs and playlists to Identify, models too; a folder to the
/// page at hand if that listens to music (Identify once it has a model, Library), else to Data.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes what was dropped, or named on the command line.
    void open(const QStringList& paths);

    /// Listens with this model where none was chosen before, e.g. on the first start.
    void useModelAtFirst(const QString& file);

    /// What goes on in the background that a person would not want to end, each with what is kept
    /// of it: Job::work() of those that run.
    QStringList work() const;

    /// The program broke down, by an exception that nobody caught, and goes on: all work is asked to
    /// end, which keeps what it has, and the log is shown.
    void showBreakdown(const QString& what);
    /// It broke down the last time: what it noted then is shown with the log.
    void showPreviousBreakdown(const QString& note);

    void showTourAtFirst(); ///< unless it was seen before

    /// What is open in the window, for one that takes its place.
    struct Place {
        QByteArray geometry;
        int page = 0;
        IdentifyPage::Heard heard;
        QString collection;
        RunSettings settings; ///< in the form of the Train page
        QStringList compared;
        QString focus; ///< the object name of what has it
    };
    Place place() const;
    void takePlace(const Place& place);

    void tellWaiting(); ///< for work to end, before another window takes its place

signals:
    void remakeAsked(); ///< another language or size of letters was chosen

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override; ///< in reading order

private:
    void addPage(Icon icon, const QString& name, QWidget* page);
    void showPage(QWidget* page);
    QWidget* presentPage() const;
    void showGuide();
    void takeSettings(const Settings& before, const Settings& now);
    void connectPages();
    void connectLaboratory();
    void setDropLit(bool lit);
    void paste();
    void askToClose();
    void stopWork();

    Preferences m_preferences;
    GenreColours m_colours;
    bool m_mayClose = false; ///< the work that goes on may end
    Rail* m_rail;
    QList<QWidget*> m_order; ///< the pages as on the rail
    QStackedWidget* m_pages; ///< the areas they lie in, in the same order
    IdentifyPage* m_identify;
    DataPage* m_data;
    LibraryPage* m_library;
    TrainPage* m_train;
    ExperimentsPage* m_experiments;
    RunsPage* m_runs;
    ComparePage* m_compare;
    GuideWindow* m_guide = nullptr;
    SettingsPage* m_settings;
    Tour* m_tour;
};

} // namespace genrescope::ui
