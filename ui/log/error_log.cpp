// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/error_log.h"

#include "core/base/instruction_set.h"
#include "core/base/parallel.h"
#include "core/base/version.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QStringList>
#include <QSysInfo>

#include <deque>
#include <mutex>

namespace genrescope::ui {

namespace {

constexpr std::size_t kMost = 1000;

struct Log {
    std::mutex mutex;
    std::deque<NotedError> errors;
};

/// One a process, as the process is what goes wrong.
Log& log()
{
    static Log one;
    return one;
}

/// Without names: the sentence with gaps.
QString lineOf(const NotedError& noted, bool names)
{
    QString text;
    if (names) {
        text = QString::fromStdString(sentence(noted.error));
    } else {
        const std::string_view form = sentenceTemplate(noted.error.code);
        text = QString::fromUtf8(form.data(), static_cast<qsizetype>(form.size()));
        for (const char* gap : {"%1", "%2"})
            text.replace(QLatin1String(gap), QStringLiteral("[…]"));
    }
    return noted.time.toString(Qt::ISODate) + u' ' + text;
}

/// Switches and numbers tell of the program; texts may tell of a person's files.
bool isHarmless(const QString& key, const QVariant& value)
{
    const QString text = value.toString();
    bool number = false;
    text.toDouble(&number);
    return number || text == u"true" || text == u"false" ||
           (key.startsWith(QStringLiteral("window/")) && !text.contains(u'/') && text.size() < 20);
}

QStringList settingLines(bool names)
{
    QStringList lines;
    const QSettings settings;
    const QStringList keys = settings.allKeys();
    for (const QString& key : keys) {
        const QVariant value = settings.value(key);
        if (value.typeId() == QMetaType::QByteArray)
            continue; // the window's place and the like
        lines << key + QStringLiteral(" = ") +
                     (names || isHarmless(key, value) ? value.toStringList().join(u", ")
                                                      : QStringLiteral("[…]"));
    }
    return lines;
}

QStringList machineLines()
{
    const std::string_view set = nameOf(instructionSet());
    QStringList lines{QStringLiteral("Genrescope %1, Qt %2, %3")
                          .arg(QString::fromStdString(std::string(programVersion())),
                               QString::fromLatin1(qVersion()), QGuiApplication::platformName()),
                      QStringLiteral("%1, %2 %3, %4")
                          .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                               QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
                      QStringLiteral("%1 threads, %2")
                          .arg(threadCount())
                          .arg(QString::fromUtf8(set.data(), static_cast<qsizetype>(set.size()))),
                      QStringLiteral("Language %1, text %2 px high")
                          .arg(QLocale().name())
                          .arg(QFontMetrics(QGuiApplication::font()).height())};
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        lines << QStringLiteral("Screen %1 x %2, scaled by %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    return lines;
}

} // namespace

void noteError(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    Log& kept = log();
    const std::lock_guard lock(kept.mutex);
    if (!kept.errors.empty() && kept.errors.back().error == error)
        return;
    kept.errors.push_back({QDateTime::currentDateTime(), error});
    if (kept.errors.size() > kMost)
        kept.errors.pop_front();
}

std::vector<NotedError> notedErrors()
{
    Log& kept = log();
    const std::lock_guard lock(kept.mutex);
    return {kept.errors.begin(), kept.errors.end()};
}

QString logText(bool names)
{
    QStringList lines = machineLines();
    lines << QString() << QStringLiteral("Settings") << settingLines(names);
    lines << QString() << QStringLiteral("Errors since the start");
    const auto errors = notedErrors();
    for (const NotedError& noted : errors)
        lines << lineOf(noted, names);
    if (errors.empty())
        lines << QStringLiteral("none");
    return lines.join(u'\n') + u'\n';
}

} // namespace genrescope::ui
