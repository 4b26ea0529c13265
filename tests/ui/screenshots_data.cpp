// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots.h"

#include "tests/ui/made_up.h"
#include "ui/pages/collection_view.h"
#include "ui/pages/data_page.h"
#include "ui/pages/download_dialog.h"
#include "ui/pages/exploration_view.h"
#include "ui/pages/genre_dialog.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace genrescope;
using namespace genrescope::ui;

/// A map of clips that lie in clouds, and curves that wave.
static void explorationPictures(GenreColours& colours)
{
    auto data = std::make_shared<LabelledFeatures>();
    auto map = std::make_shared<ClipMap>();
    data->frontEnd.features = {Feature::Centroid, Feature::Rolloff, Feature::Rms};
    data->genres = gtzanGenres();
    for (int clip = 0; clip < 300; ++clip) {
        LabelledClip labelled;
        labelled.genre = clip % 10;
        labelled.name = gtzanGenres()[std::size_t(clip % 10)] + ".000" + std::to_string(clip / 10);
        labelled.features = FeatureMatrix(200, 3);
        for (int t = 0; t < 200; ++t)
            for (int column = 0; column < 3; ++column)
                labelled.features.row(t)[std::size_t(column)] = static_cast<float>(
                    1500 + 200 * (clip % 10) + 400 * std::sin(t * 0.11 + clip) * std::cos(t * 0.7));
        data->clips.push_back(labelled);
        const double angle = (clip % 10) * 0.63;
        map->points.push_back({3 * std::cos(angle) + std::sin(clip * 1.7),
                               2 * std::sin(angle) + std::cos(clip * 2.3)});
    }
    map->shares = {0.21, 0.13};
    ExplorationView view(colours);
    view.resize(1032, 620);
    view.show();
    save(view, "explore-working");
    view.setCollection(collectionOf(gtzanGenres(), 100));
    view.showExplored(data, map, std::make_shared<GenreAverages>(genreAverages(*data)));
    save(view, "explore-map");
    view.choose(41);
    view.choose(147);
    save(view, "explore-compared");
}

static void downloadPictures()
{
    DownloadDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setFolder("/home/ada/Music/gtzan");
    dialog.show();
    save(dialog, "download-form");
    auto* job = dialog.findChild<QStackedWidget*>();
    job->setCurrentIndex(1);
    dialog.showStep(GtzanStep::Download, {412'000'000, 1'226'192'050, 5.4e6, 151.0});
    save(dialog, "download-working");
    dialog.showStep(GtzanStep::Check, {640, 1000, 0, {}});
    save(dialog, "download-checking");
    dialog.showFailure({ErrorCode::Cancelled, {}, {}});
    save(dialog, "download-stopped");
    dialog.showFailure(
        {ErrorCode::DownloadFailed, "https://example.org/genres.tar.gz", "Timeout was reached"});
    save(dialog, "download-failed");
    GtzanCheck check;
    check.matched = 997;
    check.different = {"blues.00000"};
    check.missing = {"jazz.00054", "rock.00001"};
    dialog.showEnd({}, check);
    save(dialog, "download-not-whole");
    check = {};
    check.matched = 1000;
    dialog.showEnd({}, check);
    save(dialog, "download-whole");
}

void dataPictures(Preferences& preferences, GenreColours& colours)
{
    DataPage page(preferences, colours);
    showSize(page);
    save(page, "data-empty");
    page.setDropLit(true);
    save(page, "data-drop");

    Player player;
    CollectionView view(colours, player);
    view.resize(1032, 640);
    view.show();
    const auto collection = collectionOf(gtzanGenres(), 100);
    view.setCollection(collection);
    save(view, "collection-opened");
    for (int clip = 0; clip < 640; ++clip) {
        ClipCheck check;
        check.clip = clip;
        check.facts = {"WAV", 22050, 1, 30};
        check.seconds = 30;
        if (clip == 554)
            check.reason = Error{ErrorCode::AudioDamaged, collection->clips[554].file.string(),
                                 "nothing of its sound can be decoded"};
        if (clip == 12)
            check.reason =
                Error{ErrorCode::AudioTooShort, collection->clips[12].file.string(), "3.2 s"};
        check.level = 0.05 + 0.01 * (clip % 9);
        view.addCheck(check);
    }
    save(view, "collection-checked");
    auto reports = std::make_shared<std::vector<ClipReport>>(collection->clips.size());
    auto compared = std::make_shared<CollectionCheck>();
    compared->flags.resize(reports->size());
    for (std::size_t clip = 0; clip < reports->size(); ++clip)
        (*reports)[clip].sound = clip + 1;
    compared->flags[3] = {ClipFlag::Clipped, ClipFlag::KnownFault};
    compared->flags[5] = {ClipFlag::Duplicate, ClipFlag::TwoLabels};
    compared->flags[104] = {ClipFlag::Duplicate, ClipFlag::TwoLabels};
    compared->duplicates = {{5, 104}};
    view.setCompared(reports, compared);
    chooseRow(*view.findChild<QTableView*>("clips"), 3);
    save(view, "collection-compared");
    auto* protocol = view.findChild<QComboBox*>("protocol");
    protocol->setCurrentIndex(protocol->findText("GTZAN's artist folds"));
    auto* flag = view.findChild<QComboBox*>("flag");
    flag->setCurrentIndex(flag->count() - 1);
    save(view, "collection-flagged");
    view.findChild<SegmentedChoice*>("listChoice")->choose(1);
    save(view, "collection-aside");

    GenreDialog rename(CollectionView::tr("Rename or merge"),
                       CollectionView::tr("The genre '%1' is called this from now on. The name of "
                                          "another genre merges the two.")
                           .arg("disco"),
                       *collection, nullptr);
    rename.setAttribute(Qt::WA_DeleteOnClose, false);
    rename.show();
    save(rename, "genre-dialog");
    explorationPictures(colours);
    downloadPictures();
}

/// The Data page on music that there is.
void collectionPictures(Preferences& preferences, GenreColours& colours, const QString& folder)
{
    DataPage page(preferences, colours);
    showSize(page);
    page.openFolder(folder);
    QTest::qWait(1500);
    save(page, "real-opening");
    const auto* badge = page.findChild<QWidget*>("leakage");
    while (!badge->isVisible())
        QTest::qWait(100);
    save(page, "real-opened");
    auto* clips = page.findChild<QTableView*>("clips");
    auto* flag = page.findChild<QComboBox*>("flag");
    for (const QString name : {"Clipped", "Duplicate", "Near duplicate", "Two genres"}) {
        flag->setCurrentIndex(flag->findText(name, Qt::MatchStartsWith));
        chooseRow(*clips, 0);
        QTest::qWait(800);
        save(page, "real-" + name.toLower().replace(u' ', u'-'));
    }
    page.resize(860, 600);
    save(page, "real-small");
    showSize(page);
    page.findChild<SegmentedChoice*>("listChoice")->choose(2);
    auto* exploration = page.findChild<ExplorationView*>();
    const auto* map = page.findChild<QWidget*>("clipMap");
    QTest::qWait(500);
    save(page, "real-explore-working");
    while (!map->isVisible())
        QTest::qWait(100);
    save(page, "real-explore");
    exploration->choose(41);
    QTest::qWait(1000);
    exploration->choose(147);
    QTest::qWait(2000);
    save(page, "real-explore-compared");
}
