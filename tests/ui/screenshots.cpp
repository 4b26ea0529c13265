// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every page in every state to PNG files, for people to look at; no test.
#include "tests/ui/screenshots.h"

#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope::ui;

namespace {

QString g_folder;

} // namespace

void save(QWidget& widget, const QString& name)
{
    QTest::qWait(250);
    saveNow(widget, name);
}

void saveNow(QWidget& widget, const QString& name)
{
    widget.grab().save(g_folder + u'/' + name + QStringLiteral(".png"));
}

void showSize(QWidget& widget)
{
    widget.resize(1096, 780);
    widget.show();
}

int main(int argc, char* argv[])
{
    for (int i = 1; i + 1 < argc; ++i) // Qt reads it when the application is made
        if (QByteArray(argv[i]) == "--scale")
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    const QTemporaryDir home; // nothing of this machine's shows in the pictures
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setOrganizationName("genrescope");
    QApplication::setApplicationName("genrescope");

    QCommandLineParser line;
    line.addHelpOption();
    line.addPositionalArgument("folder", "where the pictures go");
    line.addOption({"theme", "light, dark or contrast", "theme", "light"});
    line.addOption({"scale", "pixels to a length of 1", "factor", "1"});
    line.addOption({"size", "letters, in per cent", "percent", "100"});
    line.addOption({"language", "such as de", "code", "en"});
    line.addOption({"only",
                    "window: the pages in the window; lab: the laboratory's; tour: the "
                    "laboratory used in earnest; guide: the pictures of the user guide; or a "
                    "folder: the Data page with it open",
                    "what"});
    line.process(application);
    g_folder = line.positionalArguments().value(0, "screenshots");
    QDir().mkpath(g_folder);
    speak(line.value("language"));
    dress(themeChoice(line.value("theme")));
    setTextSize(line.value("size").toInt());

    const QString only = line.value("only");
    Preferences preferences;
    GenreColours colours;
    if (only == "tour") {
        labTour();
    } else if (only == "guide") {
        guidePictures();
    } else if (only == "window") {
        windowPictures();
    } else if (only == "lab") {
        labPictures(colours);
    } else if (!only.isEmpty()) {
        collectionPictures(preferences, colours, only);
    } else {
        windowPictures();
        labPictures(colours);
        songPictures(colours);
        libraryPictures(colours);
        trainPictures(colours);
        measurePictures();
        dataPictures(preferences, colours);
        identifyPictures(preferences, colours);
    }
    return 0;
}
