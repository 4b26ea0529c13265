// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/download_gtzan_job.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace genrescope::ui {

class Banner;
class Label;

/// Gets GTZAN: from where, into which folder, how far it is, and what came of it. Stopped, it says
/// that it can go on; closed while it works, it stops first.
class DownloadDialog : public QDialog {
    Q_OBJECT

public:
    explicit DownloadDialog(QWidget* parent = nullptr);

    void setFolder(const QString& folder); ///< to put it into

    void showStep(GtzanStep step, const DownloadProgress& progress);
    void showEnd(const std::filesystem::path& folder, const GtzanCheck& check);
    void showFailure(const Error& error);

signals:
    /// The user wants to look at what arrived.
    void openAsked(const QString& folder);

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void reject() override;

private:
    void makeRoom();
    QWidget* makeForm();
    QWidget* makeProgress();
    QWidget* makeEnd();
    void fillMirrors();
    void addMirror();
    void chooseFolder();
    void chooseArchive();
    void start();
    void checkForm();

    DownloadGtzanJob m_job{this};
    std::vector<GtzanMirror> m_mirrors;

    QStackedWidget* m_steps;
    Banner* m_banner;
    QComboBox* m_source;
    QLineEdit* m_newMirror;
    QLineEdit* m_folder;
    Label* m_space;
    QPushButton* m_start;
    Label* m_what;
    Label* m_figures;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    Label* m_endTitle;
    Label* m_endText;
    QPushButton* m_open;
};

} // namespace genrescope::ui
