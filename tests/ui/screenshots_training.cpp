// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots.h"

#include "tests/ui/made_up.h"
#include "ui/pages/measure_dialog.h"
#include "ui/pages/protocol_view.h"
#include "ui/pages/run_view.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/segmented_choice.h"

#include <QSpinBox>

using namespace genrescope;
using namespace genrescope::ui;

void trainPictures(GenreColours& colours)
{
    TrainPage page(colours);
    showSize(page);
    save(page, "train-no-collection");
    page.setCollection(collectionOf(gtzanGenres(), 100));
    save(page, "train-ready");
    for (auto* fold : page.findChildren<Fold*>())
        fold->setOpen(true);
    page.resize(1096, 2000);
    save(page, "train-all-settings");
    page.resize(1096, 780);
    for (auto* fold : page.findChildren<Fold*>())
        fold->setOpen(false);
    page.findChild<QSpinBox*>("epochs")->setValue(0);
    page.findChild<QSpinBox*>("units1")->setValue(0);
    save(page, "train-invalid");

    RunView run;
    run.resize(700, 640);
    run.show();
    run.begin(400);
    save(run, "run-begin");
    for (int epoch = 1; epoch <= 150; ++epoch)
        run.add(reportOf(epoch, 400));
    save(run, "run-training");
    auto done = std::make_shared<Run>();
    for (int epoch = 151; epoch <= 400; ++epoch)
        run.add(reportOf(epoch, 400));
    done->genres = gtzanGenres();
    done->development = matrixOf(gtzanGenres(), 20);
    done->outcome.bestEpoch = 237;
    done->outcome.keptEpoch = 237;
    run.end(done, QStringLiteral("/runs/1"));
    save(run, "run-done");
    run.findChild<SegmentedChoice*>("matrixUnit")->choose(1);
    save(run, "run-done-per-cent");
    auto small = std::make_shared<Run>();
    small->development = matrixOf({"blues", "classical", "metal"}, 10);
    small->outcome.bestEpoch = 12;
    run.end(small, {});
    save(run, "run-done-three");
}

/// A measurement of `best` as it may come out.
static ProtocolScore measuredScore()
{
    PartitionScore partition;
    partition.networks.accuracies = {0.812, 0.824, 0.831, 0.807, 0.819};
    partition.networks.macroF1 = 0.82;
    partition.networks.ensemble = ConfusionMatrix({"blues", "metal"});
    partition.networks.ensemble.add(0, 0, 345);
    partition.networks.ensemble.add(0, 1, 60);
    partition.baselines.svm = partition.networks.ensemble;
    partition.baselines.withoutMemory = partition.networks;
    partition.calibration = {.temperatures = {0.9, 0.95, 0.88},
                             .thresholds = {0.62, 0.6, 0.66},
                             .before = {{0.35, 0.3, 9}, {0.55, 0.6, 40}, {0.95, 0.93, 300}},
                             .after = {{0.34, 0.33, 11},
                                       {0.45, 0.4, 22},
                                       {0.55, 0.57, 31},
                                       {0.66, 0.7, 36},
                                       {0.75, 0.78, 42},
                                       {0.85, 0.84, 63},
                                       {0.96, 0.97, 200}},
                             .logLoss = 0.45,
                             .sure = 350,
                             .sureAndRight = 322};
    ProtocolScore score;
    score.partitions = {partition};
    score.clips = 405;
    score.leftOut = 2;
    score.randomAccuracy = 0.9;
    score.randomEnsembleAccuracy = 0.91;
    return score;
}

void measurePictures()
{
    MeasureDialog dialog;
    dialog.show();
    save(dialog, "measure-ready");
    ProtocolSettings settings;
    settings.recipe = presetNamed("best")->ensemble();
    settings.baselines = settings.calibrated = settings.gap = true;
    auto* view = dialog.findChild<ProtocolView*>();
    view->show(measuredScore(), settings);
    static_cast<QWidget*>(view)->setVisible(true);
    save(dialog, "measure-done");
    ProtocolScore leaky = measuredScore();
    leaky.leakage = {250, 4};
    view->show(leaky, settings);
    save(dialog, "measure-leaky");
}
