// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QSettings>
#include <QStringList>

namespace genrescope::ui {

/// What the window remembers from one session to the next. A settings file may hold anything: what
/// makes no sense is taken as not there.
class Preferences {
public:
    QByteArray windowPlace() const; ///< for QWidget::restoreGeometry(), which checks it
    void setWindowPlace(const QByteArray& place);

    Settings settings() const; ///< defaults in the place of what makes no sense
    void setSettings(const Settings& settings);

    QString modelFile() const; ///< used last on Identify; empty where it is gone
    void setModelFile(const QString& file);

    QStringList recentCollections() const; ///< folders that are still there, the latest first
    void addRecentCollection(const QString& folder);

    QString runStore() const;    ///< the folder of runs; the program's own where it is gone
    QString musicFolder() const; ///< where choosing music begins

    bool tourSeen() const; ///< it is shown at the first start alone
    void setTourSeen(bool seen);

    QStringList genreNames() const; ///< for GenreColours
    void setGenreNames(const QStringList& names);

private:
    QStringList list(const QString& key) const;

    QSettings m_settings;
};

/// Where the program keeps what it makes: below the user's data folder.
QString runsFolder();
QString modelsFolder();
QString demoCollectionFolder();
QString samplesFolder(); ///< a few songs to try Identify with
QString libraryFile();    ///< SongStore's
QString tagJournalFile(); ///< TagJournal's, which the terminal shares

} // namespace genrescope::ui
