// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/theme/colours.h"
#include "ui/widgets/matrix_view.h"

#include <QSignalSpy>

using namespace genrescope;
using namespace genrescope::ui;

class MatrixViewTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        matrix = ConfusionMatrix({"blues", "jazz", "metal"});
        matrix.add(0, 0, 15);
        matrix.add(0, 1, 5);
        matrix.add(1, 1, 20);
        view = std::make_unique<MatrixView>();
        view->setMatrix(matrix);
        view->resize(400, 360);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    }
    void cleanup() { view.reset(); }

    void a_cell_shows_its_count_or_its_share_of_the_row()
    {
        QCOMPARE(view->cellText(0, 1), "5");
        view->setInPerCent(true);
        QCOMPARE(view->cellText(0, 1), "25");
        QCOMPARE(view->cellText(2, 2), "0"); // a genre without clips
    }

    void a_deeper_hue_is_a_larger_share()
    {
        const QColor card = coloursOf(view->palette()).card;
        const double none = contrast(view->cellColour(2, 0), card);
        const double some = contrast(view->cellColour(0, 1), card);
        const double most = contrast(view->cellColour(0, 0), card);
        const double all = contrast(view->cellColour(1, 1), card);
        QVERIFY(none < some && some < most && most < all);
        QCOMPARE(view->cellColour(1, 1), coloursOf(view->palette()).accent);
    }

    void a_cell_says_what_it_means()
    {
        QCOMPARE(view->describe(0, 1), "5 of 20 clips of blues were taken for jazz (25\u202f%)");
        QCOMPARE(view->describe(1, 1), "20 of 20 clips of jazz were recognised (100\u202f%)");
    }

    void arrow_keys_go_from_cell_to_cell_and_stay_inside()
    {
        QSignalSpy chosen(view.get(), &MatrixView::cellChosen);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(chosen.takeLast(), QVariantList({0, 1}));
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(chosen.takeLast(), QVariantList({1, 1}));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(chosen.takeLast(), QVariantList({1, 2}));
        QCOMPARE(view->accessibleDescription(), view->describe(1, 2));
    }

    void a_click_chooses_the_cell_under_it()
    {
        QSignalSpy chosen(view.get(), &MatrixView::cellChosen);
        // Wherever the cells lie, going right and down goes through them all.
        for (int y = 0; y < view->height(); y += 4) {
            for (int x = 0; x < view->width(); x += 4)
                QTest::mouseClick(view.get(), Qt::LeftButton, {}, {x, y});
        }
        QSet<QString> cells;
        for (const QVariantList& cell : chosen)
            cells << QStringLiteral("%1,%2").arg(cell[0].toInt()).arg(cell[1].toInt());
        QCOMPARE(cells.size(), 9);
    }

    void an_empty_matrix_is_drawn_as_nothing()
    {
        view->setMatrix(ConfusionMatrix());
        QTest::keyClick(view.get(), Qt::Key_Right);
        QTest::mouseClick(view.get(), Qt::LeftButton);
        view->grab();
    }

private:
    ConfusionMatrix matrix;
    std::unique_ptr<MatrixView> view;
};

GENRESCOPE_WINDOW_TEST(MatrixViewTest)
#include "matrix_view_test.moc"
