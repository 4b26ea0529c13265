// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots.h"

#include "core/dataset/demo_collection.h"
#include "tests/support/test_files.h"
#include "ui/main_window.h"
#include "ui/pages/guide_window.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int kLongMs = 600'000;

/// Does in the window what the guide tells of, on a demo collection.
class GuidePictures {
public:
    explicit GuidePictures(const std::filesystem::path& music)
        : m_music(QString::fromStdString(music.string()))
    {
        m_window.resize(1180, 780);
        m_window.show();
    }

    void data()
    {
        go(2);
        m_window.open({m_music});
        await([&] { return named<QTableView>("genres").model()->rowCount() > 0; });
        QTest::qWait(3000); // the clips are looked at
        shot("data");
    }

    void train()
    {
        go(3);
        named<QSpinBox>("epochs").setValue(60);
        for (int seed = 1; seed <= 3; ++seed) {
            named<QSpinBox>("seed").setValue(seed);
            click("start");
            await([&] { return !named<QAbstractButton>("start").isEnabled(); });
            await([&] { return named<QAbstractButton>("start").isEnabled(); });
        }
        shot("train");
        click("measure");
        QTest::qWait(300);
        auto& dialog = named<QWidget>("measureDialog");
        save(dialog, "measure");
        dialog.close();
    }

    void compare()
    {
        go(5);
        auto& table = named<QTableView>("runs");
        await([&] { return table.model()->rowCount() == 3; });
        chooseRow(table, 0);
        shot("runs");
        for (int row = 0; row < 2; ++row)
            table.model()->setData(table.model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
        click("compare");
        QTest::qWait(2000);
        shot("compare");
    }

    void search()
    {
        go(3);
        named<QSpinBox>("epochs").setValue(20);
        go(4);
        auto& view = named<QWidget>("searchView");
        auto* start = view.findChild<QAbstractButton*>("startWork");
        start->click();
        await([&] { return !start->isVisible(); });
        await([&] { return start->isVisible(); });
        shot("experiments");
    }

    /// With the network that was trained last: on music that it did not hear, of course.
    void listen(const QString& song)
    {
        go(3);
        click("useModel");
        m_window.open({song});
        await([&] { return named<QWidget>("stopListening").isVisible(); });
        await([&] { return !named<QWidget>("stopListening").isVisible(); });
        shot("identify");
        go(7);
        m_window.open({m_music});
        await([&] { return named<QTableView>("library").model()->rowCount() > 0; });
        await([&] { return !named<QWidget>("libraryProgress").isVisible(); });
        shot("library");
    }

    void settings()
    {
        go(8);
        shot("settings");
    }

    void guide()
    {
        GuideWindow window;
        window.open("train");
        window.findChild<QLineEdit*>("guideSearch")->setText("LSTM");
        save(window, "guide");
    }

private:
    template <typename Widget>
    Widget& named(const char* name)
    {
        return *m_window.findChild<Widget*>(name);
    }
    void go(int page) { click(qPrintable(QStringLiteral("page%1").arg(page))); }
    void click(const char* name) { named<QAbstractButton>(name).click(); }
    void shot(const QString& name) { save(m_window, name); }

    template <typename Happened>
    void await(Happened happened)
    {
        if (!QTest::qWaitFor(happened, kLongMs)) {
            shot("stuck");
            qFatal("stuck: see the last picture");
        }
    }

    QString m_music;
    MainWindow m_window;
};

} // namespace

void guidePictures()
{
    const genrescope::test::TemporaryFolder folder;
    DemoSettings demo;
    demo.clipsPerStyle = 20;
    demo.seconds = 10;
    DemoSettings unheard;
    unheard.clipsPerStyle = 1;
    unheard.seconds = 60;
    unheard.seed = 2;
    if (!writeDemoCollection(folder.path() / "demo", demo) ||
        !writeDemoCollection(folder.path() / "unheard", unheard))
        qFatal("the demo collection can't be written");
    GuidePictures pictures(folder.path() / "demo");
    pictures.data();
    pictures.train();
    pictures.compare();
    pictures.search();
    pictures.listen(QString::fromStdString((folder.path() / "unheard" / "blues").string()));
    pictures.settings();
    pictures.guide();
}
