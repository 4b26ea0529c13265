// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/house_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace genrescope::ui;

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void all_text_stands_out_from_all_grounds_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << int(ThemeChoice::Light);
        QTest::newRow("dark") << int(ThemeChoice::Dark);
        QTest::newRow("contrast") << int(ThemeChoice::Contrast);
    }
    void all_text_stands_out_from_all_grounds()
    {
        QFETCH(int, choice);
        const Colours& colours = coloursFor(ThemeChoice(choice), {});
        for (const QColor& ground : {colours.paper, colours.card, colours.hover(),
                                     colours.pressed(), colours.selected()}) {
            for (const QColor& text : {colours.ink, colours.quiet, colours.accent, colours.good,
                                       colours.warn, colours.bad}) {
                const double found = contrast(text, ground);
                QVERIFY2(
                    found >= 4.5,
                    qPrintable(
                        QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(found)));
            }
        }
        QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
    }

    void high_contrast_has_nothing_faint()
    {
        const Colours& colours = contrastColours();
        for (const QColor& each : {colours.ink, colours.quiet, colours.accent, colours.good,
                                   colours.warn, colours.bad, colours.line, colours.edge})
            QVERIFY2(contrast(each, colours.paper) >= 7, qPrintable(each.name()));
    }

    void the_edges_of_what_can_be_used_stand_out_in_every_theme()
    {
        for (const Colours* colours : {&lightColours(), &darkColours(), &contrastColours()})
            QVERIFY(contrast(colours->accent, colours->card) >= 3); // of the focus ring
    }

    void letters_and_what_holds_them_grow_together()
    {
        const int usual = fontOf(Type::Body).pixelSize(), row = height::row;
        setTextSize(200);
        QCOMPARE(fontOf(Type::Body).pixelSize(), 2 * usual);
        QCOMPARE(int(height::row), 2 * row);
        setTextSize(100);
        QCOMPARE(fontOf(Type::Body).pixelSize(), usual);
    }

    void contrast_is_that_of_the_standard()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 1e-6);
        QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.005); // as WebAIM gives it
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void a_number_is_readable_on_every_shade_of_the_matrix()
    {
        for (const Colours* colours : {&lightColours(), &darkColours(), &contrastColours()}) {
            for (int step = 0; step <= 100; ++step) {
                const QColor ground = mixed(colours->card, colours->accent, step / 100.0);
                QVERIFY(contrast(readableOn(ground), ground) >= 4.5);
            }
        }
    }

    void the_style_follows_the_system_unless_told_otherwise()
    {
        QPalette systemIsDark;
        systemIsDark.setColor(QPalette::Window, QColor(0x202020));
        QPalette found = systemIsDark;
        HouseStyle(ThemeChoice::System).polish(found);
        QCOMPARE(found.color(QPalette::Window), darkColours().paper);

        QPalette systemIsOfHighContrast;
        systemIsOfHighContrast.setColor(QPalette::Window, Qt::black);
        systemIsOfHighContrast.setColor(QPalette::WindowText, Qt::white);
        found = systemIsOfHighContrast;
        HouseStyle(ThemeChoice::System).polish(found);
        QVERIFY(&coloursOf(found) == &contrastColours());

        found = systemIsDark;
        HouseStyle(ThemeChoice::Light).polish(found);
        QCOMPARE(found.color(QPalette::Window), lightColours().paper);
    }

    void a_change_of_theme_reaches_open_windows()
    {
        QWidget window;
        window.show();
        setThemeChoice(ThemeChoice::Dark);
        QTRY_COMPARE(window.palette().color(QPalette::Window), darkColours().paper);
        setThemeChoice(ThemeChoice::Light);
        QTRY_COMPARE(window.palette().color(QPalette::Window), lightColours().paper);
    }

    void the_environment_goes_before_the_stored_choice()
    {
        qunsetenv("GENRESCOPE_THEME");
        QCOMPARE(themeChoice("dark"), ThemeChoice::Dark);
        QCOMPARE(themeChoice("nonsense"), ThemeChoice::System);
        qputenv("GENRESCOPE_THEME", "light");
        QCOMPARE(themeChoice("dark"), ThemeChoice::Light);
        qunsetenv("GENRESCOPE_THEME");
    }

    void every_icon_draws_something_in_the_colour_asked_for()
    {
        for (int icon = 0; icon <= static_cast<int>(Icon::Ask); ++icon) {
            QImage picture(48, 48, QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            drawIcon(painter, static_cast<Icon>(icon), picture.rect(), Qt::red);
            painter.end();
            int red = 0;
            for (int y = 0; y < 48; ++y) {
                for (int x = 0; x < 48; ++x)
                    red += picture.pixelColor(x, y) == QColor(Qt::red);
            }
            QVERIFY2(red > 20, qPrintable(QString::number(icon)));
        }
    }

    void an_icon_follows_the_theme()
    {
        const auto darkest = [] {
            const QImage picture = iconOf(Icon::Stop).pixmap(QSize(48, 48)).toImage();
            int found = 255;
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, picture.height() / 2);
                if (colour.alpha() > 250)
                    found = qMin(found, colour.lightness());
            }
            return found;
        };
        setThemeChoice(ThemeChoice::Light);
        QVERIFY(darkest() < 60);
        setThemeChoice(ThemeChoice::Dark);
        QVERIFY(darkest() > 200);
    }

    void the_ten_genres_of_gtzan_have_ten_colours()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            setThemeChoice(choice);
            GenreColours colours;
            QSet<QRgb> found;
            for (const QString& genre : colours.names())
                found << colours.colourOf(genre, QApplication::palette()).rgb();
            QCOMPARE(found.size(), 10);
        }
    }

    void a_genre_keeps_its_colour_whoever_asks_and_when()
    {
        const QPalette palette = QApplication::palette();
        GenreColours colours;
        const QColor polka = colours.colourOf("polka", palette);
        const QColor waltz = colours.colourOf("waltz", palette);
        QVERIFY(polka != waltz);
        QCOMPARE(colours.colourOf("polka", palette), polka);

        GenreColours nextSession(colours.names());
        QCOMPARE(nextSession.colourOf("waltz", palette), waltz);
        QCOMPARE(nextSession.colourOf("polka", palette), polka);
        QCOMPARE(nextSession.colourOf("jazz", palette), GenreColours().colourOf("jazz", palette));
    }
};

GENRESCOPE_WINDOW_TEST(ThemeTest)
#include "theme_test.moc"
