// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

namespace genrescope::test {

/// Runs a test of the window: in our style, in English, and with a home folder of its own, so that
/// neither the user's settings nor their files are touched.
template <typename Test, typename Application = QApplication>
int runWindowTest(int argc, char* argv[])
{
    const QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    qunsetenv("GENRESCOPE_THEME");
    QLocale::setDefault(QLocale::c());
    Application application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("genrescope"));
    QApplication::setApplicationName(QStringLiteral("genrescope"));
    ui::dress(ui::ThemeChoice::Light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace genrescope::test

#define GENRESCOPE_WINDOW_TEST(Test)                                                               \
    int main(int argc, char* argv[])                                                               \
    {                                                                                              \
        return genrescope::test::runWindowTest<Test>(argc, argv);                                        \
    }
