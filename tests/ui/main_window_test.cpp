// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo_collection.h"
#include "tests/support/test_files.h"
#include "tests/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/pages/identify_page.h"
#include "ui/pages/train_page.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/empty_panel.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

using namespace genrescope;
using namespace genrescope::ui;

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        open();
    }
    void cleanup() { window.reset(); }

    void it_opens_on_identify()
    {
        QVERIFY(page<IdentifyPage>()->isVisible());
        QVERIFY(button("page1")->isChecked());
    }

    void each_page_has_a_key()
    {
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(page<DataPage>()->isVisible());
        QVERIFY(button("page2")->isChecked());
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(page<TrainPage>()->isVisible());
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(page<IdentifyPage>()->isVisible());
    }

    void a_click_on_the_rail_changes_the_page()
    {
        QTest::mouseClick(button("page3"), Qt::LeftButton);
        QVERIFY(page<TrainPage>()->isVisible());
    }

    void a_folder_dropped_anywhere_is_opened_on_data()
    {
        const test::TemporaryFolder music;
        QVERIFY(writeDemoCollection(music.path() / "demo", {.clipsPerStyle = 1, .seconds = 5}));
        QVERIFY(drop({QString::fromStdString((music.path() / "demo").string())}));
        QVERIFY(page<DataPage>()->isVisible());
        const auto* genres = window->findChild<QTableView*>("genres");
        QTRY_COMPARE(genres->model()->rowCount(), static_cast<int>(demoStyles().size()));
        QVERIFY(genres->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!window->findChild<QWidget*>("progress")->isVisible(), 30'000);
    }

    void a_song_dropped_without_a_model_is_kept_and_says_so()
    {
        QTest::mouseClick(button("page2"), Qt::LeftButton);
        QVERIFY(drop({"/music/song.flac"}));
        QVERIFY(page<IdentifyPage>()->isVisible());
        const auto labels = window->findChild<QWidget*>("noModel")->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text().contains("kept"); }));
    }

    void text_is_not_taken()
    {
        QMimeData words;
        words.setText("not a file");
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void the_drop_area_lights_up_while_something_hovers()
    {
        QTest::mouseClick(button("page2"), Qt::LeftButton);
        const auto* area = page<DataPage>()->findChild<DropArea*>("dropArea");
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile("/music")});
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        QVERIFY(area->isLit());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(window.get(), &leave);
        QVERIFY(!area->isLit());
    }

    void the_window_comes_back_as_large_as_it_was()
    {
        window->resize(1100, 700);
        window->close();
        open();
        QCOMPARE(window->size(), QSize(1100, 700));
    }

    void a_damaged_settings_file_does_no_harm()
    {
        window.reset();
        QSettings().setValue("window/place", QByteArray(300, 'x'));
        open();
        QVERIFY(window->width() >= window->minimumWidth());
    }

    void everything_that_can_be_clicked_has_a_name()
    {
        for (const QAbstractButton* each : window->findChildren<QAbstractButton*>()) {
            // Qt's own parts of tables, menus and fields name themselves.
            if (each->metaObject()->className() == QByteArrayLiteral("QTableCornerButton") ||
                qobject_cast<QLineEdit*>(each->parent()) != nullptr)
                continue;
            QVERIFY2(!each->text().isEmpty() || !each->accessibleName().isEmpty(),
                     qPrintable(each->objectName()));
        }
    }

private:
    std::unique_ptr<MainWindow> window;

    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>();
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    template <typename Page>
    Page* page() const
    {
        return window->findChild<Page*>();
    }
    QAbstractButton* button(const char* name) const
    {
        return window->findChild<QAbstractButton*>(name);
    }

    /// Drags files over the window and lets go, as a file manager would.
    bool drop(const QStringList& paths)
    {
        QMimeData files;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        files.setUrls(urls);
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent release({9, 9}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &release);
        return release.isAccepted();
    }
};

GENRESCOPE_WINDOW_TEST(MainWindowTest)
#include "main_window_test.moc"
