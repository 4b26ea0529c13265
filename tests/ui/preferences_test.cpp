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
        Settings settings;
        settings.theme = "dark";
        settings.textSize = 125;
        Preferences().setSettings(settings);
        Preferences().setGenreNames({"blues", "waltz"});
        QCOMPARE(Preferences().recentCollections(), QStringList{folder.path()});
        QVERIFY(Preferences().settings() == settings);
        QCOMPARE(Preferences().genreNames(), QStringList({"blues", "waltz"}));
    }

    void a_settings_file_full_of_nonsense_is_as_good_as_none()
    {
        QSettings settings;
        settings.setValue("window/theme", QByteArray(5000, '\xff'));
        settings.setValue("window/place", 17);
        settings.setValue("window/language", "tlh");
        settings.setValue("window/textSize", -3);
        settings.setValue("runs/store", QVariantMap{{"a", 1}});
        settings.setValue("identify/model", QVariantList{1, 2});
        settings.setValue("data/recent", 3.5);
        settings.setValue("genres/names", QVariantMap{{"a", 1}});
        settings.sync();
        const Preferences preferences;
        QVERIFY(preferences.settings() == Settings());
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

    void settings_go_through_a_file_unchanged()
    {
        Settings settings;
        settings.language = "pt_BR";
        settings.theme = "contrast";
        settings.textSize = 150;
        settings.store = "/home/ada/runs";
        settings.music = "/home/ada/Músicas";
        settings.reopen = true;
        const auto read = settingsFromJson(toJson(settings));
        QVERIFY(read.has_value());
        QVERIFY(*read == settings);
    }

    void what_a_file_of_settings_does_not_name_is_as_usual()
    {
        const auto read = settingsFromJson(R"({"theme": "dark"})");
        QVERIFY(read.has_value());
        QCOMPARE(read->theme, std::string("dark"));
        QCOMPARE(read->textSize, 100);
    }

    void a_file_of_settings_says_which_setting_is_wrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("subject");
        QTest::newRow("not JSON") << QByteArray("theme=dark") << QByteArray("settings");
        QTest::newRow("unknown") << QByteArray(R"({"colour": 1})") << QByteArray("settings.colour");
        QTest::newRow("kind") << QByteArray(R"({"textSize": "big"})")
                              << QByteArray("settings.textSize");
        QTest::newRow("range") << QByteArray(R"({"textSize": 201})")
                               << QByteArray("settings.textSize");
        QTest::newRow("language") << QByteArray(R"({"language": "tlh"})")
                                  << QByteArray("settings.language");
        QTest::newRow("theme") << QByteArray(R"({"theme": "pink"})")
                               << QByteArray("settings.theme");
    }
    void a_file_of_settings_says_which_setting_is_wrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, subject);
        const auto read = settingsFromJson(json.toStdString());
        QVERIFY(!read.has_value());
        QCOMPARE(QByteArray::fromStdString(read.error().subject), subject);
        QVERIFY(!read.error().detail.empty());
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
