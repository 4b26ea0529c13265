// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/guide.h"

#include <QFile>
#include <QRegularExpression>

namespace genrescope::ui {

namespace {

QString contentOf(const QString& language, const QString& name)
{
    QFile file(QStringLiteral(":/guide/%1/%2").arg(language, guideFile(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

GuideChapter chapter(const QString& language, const QString& name)
{
    static const QRegularExpression title(QStringLiteral("<title>(.*)</title>"));
    static const QRegularExpression ofBrowsers(
        QStringLiteral("<(figure|nav)>.*?</\\1>\\s*|<link [^>]*>\\s*|<title>.*</title>\\s*"),
        QRegularExpression::DotMatchesEverythingOption);
    QString html = contentOf(language, name);
    const QString called = title.match(html).captured(1);
    return {name, called, html.remove(ofBrowsers)};
}

} // namespace

QString guideFile(const QString& name)
{
    return name + QStringLiteral(".html");
}

QList<GuideChapter> guideChapters(const QString& language)
{
    static const QRegularExpression link(QStringLiteral("<li><a href=\"([a-z]+)\\.html\">"));
    QList<GuideChapter> chapters{chapter(language, QStringLiteral("index"))};
    auto links = link.globalMatch(chapters.constFirst().html);
    while (links.hasNext())
        chapters << chapter(language, links.next().captured(1));
    return chapters;
}

} // namespace genrescope::ui
