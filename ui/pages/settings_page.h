// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace genrescope::ui {

class Banner;
class Card;
class Label;

/// What can be chosen for the whole program, each with a sentence of help. A choice counts at once
/// and is kept.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(Preferences& preferences, QWidget* parent = nullptr);

    /// Says that the window will be made anew once the work that goes on has ended.
    void tellWaiting();
    /// Reads or writes a file of settings; says so, or why not.
    void importFrom(const QString& file);
    void exportTo(const QString& file);

signals:
    void changed(const genrescope::ui::Settings& before, const genrescope::ui::Settings& now);
    void tourAsked();
    void guideAsked();

private:
    Card* makeLook();
    Card* makeFolders();
    Card* makeHelp();
    void take(const Settings& settings);
    void showSettings();
    void chooseFolder(std::string Settings::*folder, const QString& title);

    Preferences& m_preferences;
    bool m_filling = false;

    Banner* m_banner;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    Label* m_store;
    Label* m_music;
    QPushButton* m_ownStore;
    QCheckBox* m_reopen;
};

} // namespace genrescope::ui
