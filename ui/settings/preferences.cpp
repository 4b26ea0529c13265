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

Settings Preferences::settings() const
{
    Settings stored;
    const auto text = [this](const char* key, std::string& setting) {
        const QVariant value = m_settings.value(QLatin1String(key));
        if (value.typeId() == QMetaType::QString)
            setting = value.toString().toStdString();
    };
    text("window/language", stored.language);
    text("window/theme", stored.theme);
    text("runs/store", stored.store);
    text("window/music", stored.music);
    stored.textSize = m_settings.value(QStringLiteral("window/textSize"), 100).toInt();
    stored.reopen = m_settings.value(QStringLiteral("data/reopen"), false).toBool();

    const Settings usual;
    for (const Problem& problem : problems(stored)) {
        if (problem.field == "language")
            stored.language = usual.language;
        else if (problem.field == "theme")
            stored.theme = usual.theme;
        else if (problem.field == "textSize")
            stored.textSize = usual.textSize;
        else if (problem.field == "store")
            stored.store = usual.store;
        else if (problem.field == "music")
            stored.music = usual.music;
    }
    return stored;
}

void Preferences::setSettings(const Settings& settings)
{
    Q_ASSERT(problems(settings).empty());
    m_settings.setValue(QStringLiteral("window/language"),
                        QString::fromStdString(settings.language));
    m_settings.setValue(QStringLiteral("window/theme"), QString::fromStdString(settings.theme));
    m_settings.setValue(QStringLiteral("window/textSize"), settings.textSize);
    m_settings.setValue(QStringLiteral("runs/store"), QString::fromStdString(settings.store));
    m_settings.setValue(QStringLiteral("window/music"), QString::fromStdString(settings.music));
    m_settings.setValue(QStringLiteral("data/reopen"), settings.reopen);
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
    const QString folder = QString::fromStdString(settings().store);
    return QFileInfo(folder).isDir() ? folder : runsFolder();
}

QString Preferences::musicFolder() const
{
    const QString folder = QString::fromStdString(settings().music);
    return QFileInfo(folder).isDir()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
}

bool Preferences::tourSeen() const
{
    return m_settings.value(QStringLiteral("window/tourSeen"), false).toBool();
}

void Preferences::setTourSeen(bool seen)
{
    m_settings.setValue(QStringLiteral("window/tourSeen"), seen);
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

QString samplesFolder()
{
    return folderFor(QStringLiteral("samples"));
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
