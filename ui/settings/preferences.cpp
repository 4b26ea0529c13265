// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace genrescope::ui {

namespace {

constexpr int kRecent = 5;
constexpr int kLongestText = 4096;
constexpr int kMostGenres = 200;

QString folderFor(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/genrescope/") + name;
}

} // namespace

QByteArray Preferences::windowPlace() const
{
    return m_settings.value(QStringLiteral("window/place")).toByteArray();
}

void Preferences::setWindowPlace(const QByteArray& place)
{
    m_settings.setValue(QStringLiteral("window/place"), place);
}

QString Preferences::theme() const
{
    const QString name = m_settings.value(QStringLiteral("window/theme")).toString();
    const QStringList known{QStringLiteral("light"), QStringLiteral("dark")};
    return known.contains(name) ? name : QStringLiteral("system");
}

void Preferences::setTheme(const QString& name)
{
    m_settings.setValue(QStringLiteral("window/theme"), name);
}

QString Preferences::modelFile() const
{
    const QString file = m_settings.value(QStringLiteral("identify/model")).toString();
    return file.size() < kLongestText && QFileInfo(file).isFile() ? file : QString();
}

void Preferences::setModelFile(const QString& file)
{
    m_settings.setValue(QStringLiteral("identify/model"), file);
}

QStringList Preferences::list(const QString& key) const
{
    QStringList found;
    const QStringList stored = m_settings.value(key).toStringList();
    for (const QString& entry : stored) {
        if (!entry.isEmpty() && entry.size() < kLongestText && !found.contains(entry))
            found << entry;
    }
    return found;
}

QStringList Preferences::recentCollections() const
{
    QStringList found;
    const QStringList stored = list(QStringLiteral("data/recent"));
    for (const QString& folder : stored) {
        if (found.size() < kRecent && QFileInfo(folder).isDir())
            found << folder;
    }
    return found;
}

void Preferences::addRecentCollection(const QString& folder)
{
    QStringList folders = recentCollections();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_settings.setValue(QStringLiteral("data/recent"), folders.mid(0, kRecent));
}

QString Preferences::runStore() const
{
    const QString folder = m_settings.value(QStringLiteral("runs/store")).toString();
    return folder.size() < kLongestText && QFileInfo(folder).isDir() ? folder : runsFolder();
}

void Preferences::setRunStore(const QString& folder)
{
    m_settings.setValue(QStringLiteral("runs/store"), folder);
}

QStringList Preferences::genreNames() const
{
    return list(QStringLiteral("genres/names")).mid(0, kMostGenres);
}

void Preferences::setGenreNames(const QStringList& names)
{
    m_settings.setValue(QStringLiteral("genres/names"), names.mid(0, kMostGenres));
}

QString runsFolder()
{
    return folderFor(QStringLiteral("runs"));
}

QString modelsFolder()
{
    return folderFor(QStringLiteral("models"));
}

QString demoCollectionFolder()
{
    return folderFor(QStringLiteral("demo-collection"));
}

QString libraryFile()
{
    return folderFor(QStringLiteral("library.sqlite"));
}

QString tagJournalFile()
{
    return folderFor(QStringLiteral("tagging.jsonl"));
}

} // namespace genrescope::ui
