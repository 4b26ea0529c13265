// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo_collection.h"
#include "tests/support/test_files.h"
#include "tests/ui/window_test.h"
#include "ui/jobs/job.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/tour.h"
#include "ui/pages/what_is_this.h"
#include "ui/session.h"
#include "ui/text/language.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cell_grid.h"
#include "ui/widgets/confidence_bars.h"
#include "ui/widgets/curves_chart.h"
#include "ui/widgets/label.h"
#include "ui/widgets/learning_chart.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/stat.h"
#include "ui/widgets/time_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace genrescope;
using namespace genrescope::ui;

/// The window for everyone: by keyboard, for screen readers, in each language, at each size.
class AccessTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        music = std::make_unique<test::TemporaryFolder>();
        folder = music->path() / "demo";
        QVERIFY(writeDemoCollection(folder, {.clipsPerStyle = 3, .seconds = 5}));
    }

    void init() { QSettings().clear(); }

    void cleanup()
    {
        speak("en");
        setTextSize(100);
        QLocale::setDefault(QLocale::c());
    }

    void every_control_says_what_it_is_data() { eachPage(); }
    void every_control_says_what_it_is()
    {
        MainWindow window;
        showPage(window);
        for (QWidget* control : controls(window)) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(control);
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).trimmed().isEmpty(), named(control));
            QVERIFY2(face->role() != QAccessible::NoRole && face->role() != QAccessible::Client &&
                         face->role() != QAccessible::Window,
                     named(control));
        }
    }

    void tab_comes_to_every_control_in_the_order_in_which_they_stand_data() { eachPage(); }
    void tab_comes_to_every_control_in_the_order_in_which_they_stand()
    {
        MainWindow window;
        showPage(window);
        const QList<QWidget*> all = controls(window);
        const QList<QWidget*> reached = tabbed(window);
        QByteArrayList names;
        for (const QWidget* control : reached)
            names << named(control);
        for (QWidget* control : all)
            QVERIFY2(reached.contains(control),
                     named(control) + "\n is not among\n" + names.join('\n'));
        const auto* page = window.findChild<QStackedWidget*>()->currentWidget();
        for (int i = 1; i < reached.size(); ++i) {
            if (!page->isAncestorOf(reached[i]) || !page->isAncestorOf(reached[i - 1]))
                continue;
            const QRect now = unscrolledPlaceOf(reached[i], window);
            const QRect before = unscrolledPlaceOf(reached[i - 1], window);
            const bool back = now.bottom() < before.top() && now.left() < before.right();
            QVERIFY2(!back, names[i - 1] + " -> " + names[i]);
        }
    }

    void the_focus_is_seen_data() { eachPage(); }
    void the_focus_is_seen()
    {
        MainWindow window;
        showPage(window);
        const QList<QWidget*> reached = tabbed(window);
        QVERIFY(reached.size() >= 3);
        for (QWidget* control : reached) {
            for (QWidget* above = control->parentWidget(); above; above = above->parentWidget())
                if (auto* form = qobject_cast<QScrollArea*>(above))
                    form->ensureWidgetVisible(control);
            control->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QRect place = placeOf(control, window).adjusted(-4, -4, 4, 4);
            const QImage with = window.grab(place).toImage();
            control->clearFocus();
            QCoreApplication::processEvents();
            QVERIFY2(with != window.grab(place).toImage(), named(control));
        }
    }

    void every_chart_has_a_table_behind_it()
    {
        LearningChart chart("Loss", LearningChart::Scale::Growing);
        chart.add(1, 2.5, 2.25);
        chart.add(2, 1.5, 1.75);
        chart.show();
        auto* action = chart.findChild<QAction*>("showAsTable");
        QVERIFY(action);
        action->trigger();
        auto* table = chart.findChild<QDialog*>("chartTable")->findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, 2).data().toString(), "1.750");
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(face->role(), QAccessible::Chart);
        QVERIFY(QAccessible::queryAccessibleInterface(table)->tableInterface());

        MainWindow window;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (qobject_cast<CellGrid*>(widget) || qobject_cast<LearningChart*>(widget) ||
                qobject_cast<CurvesChart*>(widget) || qobject_cast<ConfidenceBars*>(widget))
                QVERIFY2(widget->findChild<QAction*>("showAsTable"), named(widget));
        }
    }

    void every_chart_and_figure_answers_what_is_this()
    {
        MainWindow window;
        QStringList found;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            found << widget->objectName();
            if (qobject_cast<CellGrid*>(widget) || qobject_cast<LearningChart*>(widget) ||
                qobject_cast<CurvesChart*>(widget) || qobject_cast<ConfidenceBars*>(widget) ||
                qobject_cast<TimeView*>(widget) || qobject_cast<QTableView*>(widget)) {
                const QWidget* asked = widget;
                while (asked && asked->whatsThis().isEmpty())
                    asked = asked->parentWidget();
                QVERIFY2(asked, named(widget));
            }
        }
        for (const QString& name : explainedNames())
            QVERIFY2(found.contains(name), qPrintable("nothing is called " + name));
    }

    void nothing_is_cut_off_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("size");
        QTest::addColumn<QSize>("room");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code << 100 << QSize(1180, 780);
        QTest::newRow("large") << "en" << 150 << QSize(1770, 1170);
        QTest::newRow("large German") << "de" << 150 << QSize(1770, 1170);
        QTest::newRow("large on a small screen") << "en" << 200 << QSize(980, 640);
    }
    void nothing_is_cut_off()
    {
        QFETCH(QString, language);
        QFETCH(int, size);
        QFETCH(QSize, room);
        speak(language);
        setTextSize(size);
        MainWindow window;
        window.resize(room);
        window.show();
        QSignalSpy opened(window.findChild<DataPage*>(), &DataPage::collectionOpened);
        window.open({QString::fromStdString(folder.string())});
        QTRY_COMPARE(opened.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(Job::runningCount(), 0, 60'000);
        QStringList cut;
        for (int page = 1; page <= 8; ++page) {
            window.findChild<QAbstractButton*>(QStringLiteral("page%1").arg(page))->click();
            QTest::qWait(50);
            for (QWidget* widget : window.findChildren<QWidget*>()) {
                if (isCut(*widget))
                    cut << QStringLiteral("page %1: ").arg(page) + named(widget);
            }
        }
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void no_page_scrolls_in_a_usual_window_nor_sideways_in_a_small_one_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void no_page_scrolls_in_a_usual_window_nor_sideways_in_a_small_one()
    {
        QFETCH(QString, language);
        speak(language);
        MainWindow window;
        window.show();
        QSignalSpy opened(window.findChild<DataPage*>(), &DataPage::collectionOpened);
        window.open({QString::fromStdString(folder.string())});
        QTRY_COMPARE(opened.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(Job::runningCount(), 0, 60'000);
        QStringList scrolled;
        for (const QSize room : {QSize(1180, 780), QSize(1080, 680)}) {
            window.resize(room);
            for (int page = 1; page <= 8; ++page) {
                window.findChild<QAbstractButton*>(QStringLiteral("page%1").arg(page))->click();
                QTest::qWait(50);
                for (const PageArea* area : window.findChildren<PageArea*>()) {
                    const QSize size = area->widget()->size();
                    const bool sideways = size.width() > area->width();
                    const bool down = size.height() > area->height();
                    if (area->isVisible() && (sideways || (down && room.height() == 780)))
                        scrolled << QStringLiteral("page %1: %2 x %3")
                                        .arg(page)
                                        .arg(size.width())
                                        .arg(size.height());
                }
            }
        }
        QVERIFY2(scrolled.isEmpty(), qPrintable(scrolled.join(u'\n')));
    }

    void another_language_is_spoken_at_once_and_what_is_open_stays()
    {
        Session session;
        session.window().open({QString::fromStdString(folder.string())});
        auto* data = session.window().findChild<DataPage*>();
        QTRY_VERIFY(!data->folder().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(Job::runningCount(), 0, 60'000);
        session.window().resize(1200, 800);
        session.window().findChild<QAbstractButton*>("page8")->click();

        QSignalSpy made(&session, &Session::windowMade);
        choose(session.window(), "language", "de");
        QTRY_COMPARE(made.count(), 1);
        QCOMPARE(session.window().findChild<QAbstractButton*>("page8")->text(), "Einstellungen");
        QVERIFY(session.window().findChild<SettingsPage*>()->isVisible());
        QTRY_COMPARE(session.window().findChild<DataPage*>()->folder(),
                     QString::fromStdString(folder.string()));
        QCOMPARE(session.window().size(), QSize(1200, 800));
        QCOMPARE(QLocale().toString(0.5), "0,5");
        QCOMPARE(QString::fromStdString(Preferences().settings().language), "de");
    }

    void a_language_from_right_to_left_turns_the_window_round()
    {
        Session session;
        QSignalSpy made(&session, &Session::windowMade);
        choose(session.window(), "language", "ar");
        QTRY_COMPARE(made.count(), 1);
        QCOMPARE(session.window().layoutDirection(), Qt::RightToLeft);
        const auto* rail = session.window().findChild<QAbstractButton*>("page1");
        QVERIFY(placeOf(rail, session.window()).left() > session.window().width() / 2);
    }

    void work_that_goes_on_is_waited_for()
    {
        Session session;
        QSignalSpy made(&session, &Session::windowMade);
        session.window().findChild<QAbstractButton*>("trySamples")->click();
        QVERIFY(Job::runningCount() > 0);
        choose(session.window(), "language", "fr");
        auto* banner = session.window().findChild<Banner*>("settingsBanner");
        QVERIFY(!banner->text().isEmpty());
        QCOMPARE(made.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 60'000);
    }

    void larger_letters_come_at_once()
    {
        Session session;
        const int usual = fontOf(Type::Body).pixelSize();
        QSignalSpy made(&session, &Session::windowMade);
        choose(session.window(), "textSize", 150);
        QTRY_COMPARE(made.count(), 1);
        QVERIFY(fontOf(Type::Body).pixelSize() > usual * 1.4);
    }

    void a_theme_counts_at_once()
    {
        Session session;
        choose(session.window(), "theme", "contrast");
        QTRY_COMPARE(session.window().palette().color(QPalette::Window), QColor(Qt::black));
        choose(session.window(), "theme", "light");
    }

    void settings_are_exported_and_imported()
    {
        const QTemporaryDir place;
        Preferences preferences;
        SettingsPage page(preferences);
        page.exportTo(place.filePath("settings.json"));
        Settings dark;
        dark.theme = "dark";
        preferences.setSettings(dark);
        page.importFrom(place.filePath("settings.json"));
        QVERIFY(preferences.settings() == Settings());

        QFile file(place.filePath("bad.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"textSize": 9000})"));
        file.close();
        page.importFrom(file.fileName());
        QVERIFY(page.findChild<Banner*>("settingsBanner")->text().contains("textSize"));
        QVERIFY(preferences.settings() == Settings());
    }

    void the_tour_is_shown_once_and_can_be_left()
    {
        MainWindow window;
        window.show();
        window.showTourAtFirst();
        auto* tour = window.findChild<Tour*>();
        QVERIFY(tour->isVisible());
        auto* next = window.findChild<QAbstractButton*>("tourNext");
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(window.findChild<DataPage*>()->isVisible());
        QTest::keyClick(next, Qt::Key_Escape);
        QVERIFY(!tour->isVisible());
        window.showTourAtFirst();
        QVERIFY(!tour->isVisible());
        window.findChild<QAbstractButton*>("takeTour")->click();
        QVERIFY(tour->isVisible());
        for (int step = 0; tour->isVisible(); ++step) {
            QCOMPARE(tour->step(), step);
            QTest::mouseClick(next, Qt::LeftButton);
        }
        QVERIFY(tour->step() >= 4);
    }

private:
    std::unique_ptr<test::TemporaryFolder> music;
    std::filesystem::path folder;

    static void eachPage()
    {
        QTest::addColumn<int>("page");
        for (int page = 1; page <= 8; ++page)
            QTest::newRow(qPrintable(QStringLiteral("page %1").arg(page))) << page;
    }

    /// Of the row at hand, with the demo collection open.
    void showPage(MainWindow& window)
    {
        QFETCH(int, page);
        window.show();
        window.open({QString::fromStdString(folder.string())});
        QTRY_VERIFY(!window.findChild<DataPage*>()->folder().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(Job::runningCount(), 0, 60'000);
        window.findChild<QAbstractButton*>(QStringLiteral("page%1").arg(page))->click();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::qWait(50);
    }

    /// All that Tab should come to; of a group of choices that belong together, the chosen one.
    static QList<QWidget*> controls(const QWidget& window)
    {
        QList<QWidget*> found;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() ||
                !(widget->focusPolicy() & Qt::TabFocus) || widget->window() != &window)
                continue;
            if (widget->metaObject()->className() == QByteArrayLiteral("QTableCornerButton"))
                continue;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool excludes = button && (button->autoExclusive() ||
                                             (button->group() && button->group()->exclusive()));
            if (excludes && button->isCheckable() && !button->isChecked())
                continue;
            found << widget;
        }
        return found;
    }

    /// What Tab comes to, from the rail on, until it comes round.
    static QList<QWidget*> tabbed(MainWindow& window)
    {
        QList<QWidget*> found;
        window.findChild<QWidget*>("page1")->setFocus();
        for (int i = 0; i < 300; ++i) {
            QWidget* focus = QApplication::focusWidget();
            if (!focus || found.contains(focus))
                break;
            found << focus;
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        return found;
    }

    static QRect placeOf(const QWidget* widget, const QWidget& window)
    {
        return {widget->mapTo(&window, QPoint()), widget->size()};
    }

    /// Where it stands while the form that it is in is not scrolled.
    static QRect unscrolledPlaceOf(const QWidget* widget, const QWidget& window)
    {
        for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
            if (const auto* form = qobject_cast<QScrollArea*>(above))
                return {form->mapTo(&window, QPoint()) + widget->mapTo(form->widget(), QPoint()),
                        widget->size()};
        return placeOf(widget, window);
    }

    static QByteArray named(const QWidget* widget)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        const QString text = button ? button->text() : label ? label->text() : QString();
        return (QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                widget->objectName() + " '" + text + "' in " +
                (widget->parentWidget() ? widget->parentWidget()->objectName() : QString()))
            .toUtf8();
    }

    /// Has less room than its text needs.
    static bool isCut(const QWidget& widget)
    {
        if (!widget.isVisible())
            return false;
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() ==
                                               QSizePolicy::Ignored) // it is elided on purpose
                return false;
            return label->wordWrap() ? label->height() + 1 < label->heightForWidth(label->width())
                                     : label->width() + 1 < label->sizeHint().width();
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            if (button->text().isEmpty())
                return false;
            const int needed = button->hasHeightForWidth()
                                   ? 0
                                   : button->fontMetrics().horizontalAdvance(button->text());
            return button->width() < needed ||
                   (button->hasHeightForWidth() &&
                    button->height() + 1 < button->heightForWidth(button->width()));
        }
        const auto* box = qobject_cast<const QComboBox*>(&widget); // cuts its text with an ellipsis
        return box && box->width() < 60;
    }

    static void choose(const MainWindow& window, const char* setting, const QVariant& value)
    {
        auto* box = window.findChild<QComboBox*>(QLatin1String(setting));
        box->setCurrentIndex(box->findData(value));
    }
};

GENRESCOPE_WINDOW_TEST(AccessTest)
#include "access_test.moc"
