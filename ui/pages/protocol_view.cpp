// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/protocol_view.h"

#include "ui/text/figures.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reliability_chart.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace genrescope::ui {

namespace {

QString shareText(double share)
{
    return percentText(share, 1);
}

QString intervalText(Interval interval)
{
    return ProtocolView::tr("%1 to %2").arg(shareText(interval.low), shareText(interval.high));
}

} // namespace

ProtocolView::ProtocolView(QWidget* parent)
    : QWidget(parent)
    , m_answer(new Label({}, Type::Answer))
    , m_interval(new Label({}, Type::Body, Tone::Quiet))
    , m_artists(new Badge({}))
    , m_sounds(new Badge({}))
    , m_counts(new Label({}, Type::Caption, Tone::Quiet))
    , m_chart(new ReliabilityChart)
    , m_calibration(new Label({}, Type::Caption, Tone::Quiet))
{
    m_answer->setObjectName(u"accuracy");
    m_interval->setObjectName(u"interval");
    m_artists->setObjectName(u"sharedArtists");
    m_sounds->setObjectName(u"sharedSounds");
    m_chart->setObjectName(u"reliability");
    m_interval->setWordWrap(true);
    m_calibration->setWordWrap(true);
    m_counts->setWordWrap(true);

    auto* badges = new QHBoxLayout;
    badges->setSpacing(space::small);
    badges->addWidget(m_artists);
    badges->addWidget(m_sounds);
    badges->addStretch();
    m_table = new QWidget;
    m_rows = new QGridLayout(m_table);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(space::large);
    m_rows->setVerticalSpacing(space::hair);
    m_rows->setColumnStretch(2, 1);

    auto* left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(m_answer);
    left->addWidget(m_interval);
    left->addLayout(badges);
    left->addWidget(m_counts);
    left->addSpacing(space::small);
    left->addWidget(m_table);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(space::hair);
    right->addWidget(new Label(tr("How far its confidence can be believed"), Type::Title));
    right->addWidget(m_chart);
    right->addWidget(m_calibration);
    right->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::wide);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
}

void ProtocolView::show(const ProtocolScore& score, const ProtocolSettings& settings)
{
    const bool together = settings.recipe.kinds.size() > 1;
    m_answer->setText(shareText(together ? score.ensembleAccuracy() : score.accuracy()));
    m_interval->setText(
        (together ? tr("of the clips are named rightly by %Ln networks together "
                       "(95 % interval %1)",
                       nullptr, settings.recipe.networks())
                  : tr("of the clips are named rightly by one network "
                       "(95 % interval %1)"))
            .arg(intervalText(together ? score.ensembleInterval() : score.interval())));
    const auto leak = [](Badge* badge, int count, const QString& text) {
        badge->show(text, count == 0 ? Mood::Good : Mood::Bad);
    };
    leak(m_artists, score.leakage.sharedArtists,
         tr("%Ln test clips share an artist with training", nullptr, score.leakage.sharedArtists));
    leak(m_sounds, score.leakage.sharedSounds,
         tr("%Ln share the very sound", nullptr, score.leakage.sharedSounds));
    m_counts->setText(tr("%Ln clips tested", nullptr, score.clips) + QStringLiteral(", ") +
                      tr("%Ln left out by the protocol", nullptr, score.leftOut));

    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addRow(tr("One network"), shareText(score.accuracy()),
           tr("± %1 over seeds; macro F1 %2")
               .arg(shareText(score.deviation()), numberText(score.macroF1(), 2)));
    if (settings.recipe.networks() > 1)
        addRow(tr("%Ln together", nullptr, settings.recipe.networks()),
               shareText(score.ensembleAccuracy()), intervalText(score.ensembleInterval()));
    if (settings.partitions > 1)
        addRow(tr("Partitions"), shareText(score.partitionDeviation()),
               tr("deviation of the above over %Ln partitions", nullptr, settings.partitions));
    if (settings.baselines) {
        addRow(tr("Without recurrence"), shareText(score.withoutMemoryAccuracy()),
               tr("%1 together; the rest of the network as it is")
                   .arg(shareText(score.withoutMemoryEnsembleAccuracy())));
        addRow(tr("Support vector machine"), shareText(score.svmAccuracy()),
               tr("on means and deviations of the same columns"));
    }
    if (score.knowsGap())
        addRow(tr("Random folds"), shareText(score.randomAccuracy),
               tr("%1 points more, because artists leak")
                   .arg(numberText(100 * (score.randomAccuracy - score.accuracy()), 1)));

    const PartitionScore& first = score.partitions.front();
    const CalibrationScore& calibration = first.calibration;
    m_chart->setBins(settings.calibrated ? calibration.after : first.reliability);
    if (settings.calibrated)
        m_calibration->setText(
            tr("Calibration error %1, before temperature %2. Sure of %3 of the answers; of those "
               "%4 are right.")
                .arg(shareText(expectedCalibrationError(calibration.after)),
                     shareText(expectedCalibrationError(calibration.before)),
                     shareText(calibration.sure / double(std::max(score.clips, 1))),
                     shareText(calibration.sureAndRight / double(std::max(calibration.sure, 1)))));
    else
        m_calibration->setText(tr("Calibration error %1, of all networks together")
                                   .arg(shareText(expectedCalibrationError(first.reliability))));
}

void ProtocolView::addRow(const QString& name, const QString& figure, const QString& note)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(new Label(name), row, 0);
    auto* number = new Label(figure);
    m_rows->addWidget(number, row, 1, Qt::AlignRight);
    auto* words = new Label(note, Type::Caption, Tone::Quiet);
    words->setWordWrap(true);
    m_rows->addWidget(words, row, 2);
}

} // namespace genrescope::ui
