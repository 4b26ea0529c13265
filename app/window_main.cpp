// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breakdown.h"
#include "app/one_window.h"
#include "core/base/process_memory.h"
#include "core/base/version.h"
#include "core/model/bundled_model.h"
#include "ui/log/log_dialog.h"
#include "ui/main_window.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <string_view>

namespace {

/// Answers what can be answered without a display; QApplication would end the program there.
bool answeredInTerminal(int argc, char* argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--version") {
            std::puts(std::string(genrescope::programVersion()).c_str());
            return true;
        }
        if (std::string_view(argv[i]) == "--help") {
            std::puts(
                "genrescope [SONG | FOLDER | PLAYLIST | MODEL.safetensors]...\n"
                "Opens what is named in the window, in the one that is open already if there is "
                "one.\nFor a terminal: genrescope-cli.");
            return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace genrescope::ui;
    if (answeredInTerminal(argc, argv))
        return 0;

    genrescope::keepFreedMemory();
    genrescope::GuardedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("genrescope"));
    QApplication::setOrganizationName(QStringLiteral("genrescope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Genrescope"));
    QApplication::setDesktopFileName(QStringLiteral("genrescope"));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("genrescope"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")) ||
        translator.load(QStringLiteral(":/i18n/genrescope_en")))
        QApplication::installTranslator(&translator);
    const QStringList named = QApplication::arguments().mid(1);
    if (!named.isEmpty() && OneWindow::handOver(named))
        return 0;
    genrescope::noteBreakdowns();
    dress(application, themeChoice(Preferences().theme()));

    MainWindow window;
    const OneWindow oneWindow;
    QObject::connect(&oneWindow, &OneWindow::handedOver, &window, [&window](const auto& paths) {
        window.open(paths);
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    window.useModelAtFirst(QString::fromStdString(genrescope::bundledModel().string()));
    window.show();
    application.brokeDown = [&window](const QString& what) { window.showBreakdown(what); };
    if (const QString note = genrescope::previousBreakdown(); !note.isEmpty())
        window.showPreviousBreakdown(note);
    window.open(named);
    return QApplication::exec();
}
