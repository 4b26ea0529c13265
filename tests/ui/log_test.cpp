// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breakdown.h"
#include "tests/ui/window_test.h"
#include "ui/log/error_log.h"
#include "ui/log/log_dialog.h"
#include "ui/main_window.h"
#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

using namespace genrescope;
using namespace genrescope::ui;

/// What a person can send when something went wrong, and what is done where all else failed.
class LogTest : public QObject {
    Q_OBJECT

private slots:
    void it_tells_version_machine_settings_and_errors()
    {
        Preferences().addRecentCollection(QDir::homePath());
        noteError({ErrorCode::AudioTooShort, "/home/ada/lullaby.mp3", "3.2 s"});
        const QString text = logText(true);
        for (const char* part : {"Genrescope ", "Qt 6", "threads", "data/recent", "too short",
                                 "/home/ada/lullaby.mp3", "3.2 s"})
            QVERIFY2(text.contains(part), part);
    }

    void it_names_no_file_unless_asked()
    {
        Preferences().addRecentCollection(QDir::homePath());
        noteError({ErrorCode::NoUsableClips, "/home/ada", "/home/ada/lullaby.mp3 is damaged."});
        QPointer<LogDialog> dialog = new LogDialog;
        dialog->show();
        for (const QString& name :
             {QStringLiteral("ada"), QStringLiteral("lullaby"), QDir::homePath()})
            QVERIFY2(!dialog->text().contains(name), qPrintable(dialog->text()));
        QVERIFY(dialog->text().contains("None of the sound files below […] can be used"));
        dialog->findChild<QCheckBox*>("logNames")->click();
        QVERIFY(dialog->text().contains("/home/ada/lullaby.mp3"));
        QVERIFY(dialog->text().contains(QDir::homePath()));
        dialog->findChild<QPushButton*>("copyLog")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());
        dialog->findChild<QPushButton*>("closeLog")->click();
        QTRY_VERIFY(!dialog);
    }

    void what_was_cancelled_or_repeated_is_no_news()
    {
        const std::size_t before = notedErrors().size();
        noteError({ErrorCode::Cancelled, "once", {}});
        noteError({ErrorCode::DiskFull, "/home", "0 B"});
        noteError({ErrorCode::DiskFull, "/home", "0 B"});
        QCOMPARE(notedErrors().size(), before + 1);
    }

    void an_exception_that_nobody_caught_is_told_and_the_window_stays()
    {
        MainWindow window;
        window.show();
        auto* guarded = static_cast<GuardedApplication*>(qApp);
        guarded->brokeDown = [&window](const QString& what) { window.showBreakdown(what); };
        QTimer::singleShot(0, &window, [] { throw std::runtime_error("the roof came down"); });
        QTRY_VERIFY(window.findChild<LogDialog*>());
        auto* dialog = window.findChild<LogDialog*>();
        QVERIFY(window.isVisible());
        QVERIFY(dialog->isVisible());
        dialog->findChild<QCheckBox*>("logNames")->click();
        QVERIFY(dialog->text().contains("the roof came down"));
        guarded->brokeDown = [](const QString&) {};
    }

    void a_program_that_aborts_leaves_a_note_for_the_next()
    {
        QCOMPARE(previousBreakdown(), QString());
        const pid_t child = ::fork();
        if (child == 0) {
            noteBreakdowns();
            std::abort();
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
        const QString note = previousBreakdown();
        QVERIFY2(note.contains("broke down: aborted"), qPrintable(note));
        QVERIFY(note.count(u'\n') > 2);
        QCOMPARE(previousBreakdown(), QString());

        MainWindow window;
        window.showPreviousBreakdown(note);
        QVERIFY(window.findChild<LogDialog*>()->text().contains("broke down: aborted"));
    }
};

int main(int argc, char* argv[])
{
    return test::runWindowTest<LogTest, GuardedApplication>(argc, argv);
}
#include "log_test.moc"
