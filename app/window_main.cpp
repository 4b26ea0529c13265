// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breakdown.h"
#include "app/one_window.h"
#include "core/base/process_memory.h"
#include "core/base/version.h"
#include "core/model/bundled_model.h"
#include "ui/log/log_dialog.h"
#include "ui/main_window.h"
#include "ui/session.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>

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
    const QStringList named = QApplication::arguments().mid(1);
    if (!named.isEmpty() && OneWindow::handOver(named))
        return 0;
    genrescope::noteBreakdowns();
    dress(themeChoice(QString::fromStdString(Preferences().settings().theme)));

    Session session(QString::fromStdString(genrescope::bundledModel().string()));
    const OneWindow oneWindow;
    QObject::connect(&oneWindow, &OneWindow::handedOver, &session, [&session](const auto& paths) {
        MainWindow& window = session.window();
        window.open(paths);
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    application.brokeDown = [&session](const QString& what) {
        session.window().showBreakdown(what);
    };
    if (const QString note = genrescope::previousBreakdown(); !note.isEmpty())
        session.window().showPreviousBreakdown(note);
    else if (named.isEmpty())
        session.window().showTourAtFirst();
    session.window().open(named);
    return QApplication::exec();
}
