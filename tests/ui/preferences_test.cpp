// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/settings/preferences.h"

#include <QFile>

using namespace genrescope::ui;

class PreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void what_is_remembered_comes_back()
    {
        const QTemporaryDir folder;
        Preferences().addRecentCollection(folder.path());
        Preferences().setTheme("dark");
        Preferences().setGenreNames({"blues", "waltz"});
        QCOMPARE(Preferences().recentCollections(), QStringList{folder.path()});
        QCOMPARE(Preferences().theme(), "dark");
        QCOMPARE(Preferences().genreNames(), QStringList({"blues", "waltz"}));
    }

    void a_settings_file_full_of_nonsense_is_as_good_as_none()
    {
        QSettings settings;
        settings.setValue("window/theme", QByteArray(5000, '\xff'));
        settings.setValue("window/place", 17);
        settings.setValue("identify/model", QVariantList{1, 2});
        settings.setValue("data/recent", 3.5);
        settings.setValue("genres/names", QVariantMap{{"a", 1}});
        settings.sync();
        const Preferences preferences;
        QCOMPARE(preferences.theme(), "system");
        QCOMPARE(preferences.modelFile(), "");
        QCOMPARE(preferences.recentCollections(), QStringList());
        QVERIFY(!QWidget().restoreGeometry(preferences.windowPlace()));
    }

    void folders_and_models_that_are_gone_are_forgotten()
    {
        Preferences().addRecentCollection("/nowhere/at/all");
        Preferences().setModelFile("/nowhere/model.safetensors");
        QVERIFY(Preferences().recentCollections().isEmpty());
        QVERIFY(Preferences().modelFile().isEmpty());
    }

    void a_folder_opened_again_moves_to_the_top()
    {
        const QTemporaryDir first, second;
        Preferences().addRecentCollection(first.path());
        Preferences().addRecentCollection(second.path());
        Preferences().addRecentCollection(first.path());
        QCOMPARE(Preferences().recentCollections(), QStringList({first.path(), second.path()}));
    }
};

GENRESCOPE_WINDOW_TEST(PreferencesTest)
#include "preferences_test.moc"
