// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measure_dialog.h"

#include "ui/pages/editors.h"
#include "ui/pages/protocol_view.h"
#include "ui/text/recipe_text.h"
#include "ui/text/sentences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace genrescope::ui {

namespace {

constexpr int kOwnSettings = -1; // among the recipes, beside the presets' places

QString explanationOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Report:
        return MeasureDialog::tr("As the report of 2016 did: the clips' numbers say which train "
                                 "and which are tested. Singers stand on both sides.");
    case Protocol::Random:
        return MeasureDialog::tr("Three random folds, each tested once. Artists stand on both "
                                 "sides, so that the figure flatters.");
    case Protocol::ArtistFolds:
        return MeasureDialog::tr("GTZAN's three published folds, each tested once; no artist "
                                 "stands on both sides.");
    case Protocol::FaultFiltered:
        return MeasureDialog::tr("GTZAN's fault-filtered lists: artists are kept apart, and "
                                 "repeated or distorted clips left out.");
    case Protocol::Grouped:
        return MeasureDialog::tr("Three folds of your own collection that part no artist whom "
                                 "the files' tags name, each tested once.");
    }
    return {};
}

} // namespace

MeasureDialog::MeasureDialog(QWidget* parent)
    : QDialog(parent)
    , m_protocol(choiceOf({{tr("Artist folds"), int(Protocol::ArtistFolds)},
                           {tr("Grouped by artist"), int(Protocol::Grouped)},
                           {tr("Fault-filtered"), int(Protocol::FaultFiltered)},
                           {tr("Random folds"), int(Protocol::Random)},
                           {tr("The report's"), int(Protocol::Report)}}))
    , m_recipe(new QComboBox)
    , m_networks(countEditor())
    , m_partitions(countEditor())
    , m_baselines(new QCheckBox(tr("Measure beside it what does without memory")))
    , m_gap(new QCheckBox(tr("Measure what leaking artists would add")))
    , m_start(new QPushButton(tr("Measure")))
    , m_explanation(new Label({}, Type::Caption, Tone::Quiet))
    , m_banner(new Banner)
    , m_progress(new ProgressLine(ProgressLine::Stop::Button))
    , m_hint(new Label(tr("How often are networks of this recipe right? Every tested clip is one "
                          "that they did not train on."),
                       Type::Body, Tone::Quiet))
    , m_view(new ProtocolView)
{
    setWindowTitle(tr("Measure"));
    setObjectName(u"measureDialog");
    m_protocol->setObjectName(u"protocol");
    m_recipe->setObjectName(u"recipe");
    m_networks->setObjectName(u"networks");
    m_partitions->setObjectName(u"partitions");
    m_baselines->setObjectName(u"baselines");
    m_gap->setObjectName(u"gap");
    m_start->setObjectName(u"startMeasuring");
    m_view->setObjectName(u"protocolView");
    m_start->setDefault(true);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(2 * 16);
    m_recipe->addItem(tr("As in the form"), kOwnSettings);
    for (std::size_t i = 0; i < presets().size(); ++i)
        m_recipe->addItem(titleOf(presetName(std::string(presets()[i].name))), static_cast<int>(i));
    m_networks->setRange(1, 100);
    m_networks->setValue(3);
    m_networks->setToolTip(tr("Networks of other seeds on every fold: they tell how much is "
                              "chance, and answer together too."));
    m_partitions->setRange(1, 100);
    m_partitions->setToolTip(tr("Repeats it over so many partitions into folds. The partition "
                                "moves the figure by several points."));
    m_baselines->setChecked(true);
    m_baselines->setToolTip(tr("A support vector machine and networks without recurrence on the "
                               "same columns: what the LSTM must beat."));

    auto* form = new Card;
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::wide);
    auto* left = new QVBoxLayout;
    left->addWidget(new Field(tr("Protocol"), m_protocol));
    left->addWidget(new Field(tr("Recipe"), m_recipe));
    left->addWidget(new Field(tr("Networks of each kind"), m_networks));
    left->addWidget(new Field(tr("Partitions"), m_partitions));
    auto* right = new QVBoxLayout;
    right->addWidget(m_explanation);
    right->addWidget(m_baselines);
    right->addWidget(m_gap);
    right->addStretch();
    right->addWidget(m_start, 0, Qt::AlignRight);
    fields->addLayout(left, 1);
    fields->addLayout(right, 1);
    form->column()->addLayout(fields);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addWidget(form);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addWidget(m_hint);
    column->addWidget(m_view);
    column->addStretch();
    resize(820, 640);

    connect(m_start, &QPushButton::clicked, this, &MeasureDialog::start);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &MeasureDialog::showState);
    connect(m_progress, &ProgressLine::stopClicked, this, [this] {
        m_job.requestStop();
        m_progress->setStopping();
    });
    connect(&m_job, &Job::progressed, m_progress, &ProgressLine::setProgress);
    connect(&m_job, &ProtocolJob::measuringBegun, this,
            [this](int) { m_progress->begin(tr("Training and testing networks")); });
    connect(&m_job, &ProtocolJob::finished, this,
            [this](const std::shared_ptr<const ProtocolScore>& score,
                   const ProtocolSettings& settings) {
                m_view->show(*score, settings);
                m_measured = true;
                showState();
            });
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            m_banner->say(sentenceOf(error));
        showState();
    });
    showState();
}

void MeasureDialog::setWork(std::shared_ptr<const Collection> collection,
                            const RunSettings& settings)
{
    m_collection = std::move(collection);
    m_settings = settings;
    showState();
}

ProtocolSettings MeasureDialog::settings() const
{
    ProtocolSettings settings;
    settings.protocol = chosenIn<Protocol>(m_protocol);
    const int preset = m_recipe->currentData().toInt();
    settings.recipe = preset == kOwnSettings
                          ? EnsembleRecipe{{m_settings.recipe}, 1}
                          : presets()[static_cast<std::size_t>(preset)].ensemble();
    settings.recipe.networksEach = m_networks->value();
    settings.partitions = m_partitions->value();
    settings.baselines = m_baselines->isChecked();
    settings.gap = m_gap->isChecked();
    settings.calibrated = settings.recipe.kinds.size() > 1;
    return settings;
}

void MeasureDialog::start()
{
    m_banner->clear();
    m_progress->begin(tr("Listening to the clips"));
    m_measured = false;
    m_job.start(m_collection, m_settings.genres, settings());
    showState();
}

void MeasureDialog::showState()
{
    const bool working = m_job.isRunning();
    m_explanation->setText(explanationOf(chosenIn<Protocol>(m_protocol)));
    m_start->setEnabled(!working && m_collection != nullptr);
    m_progress->setVisible(working);
    m_hint->setVisible(!m_measured && !working);
    m_view->setVisible(m_measured && !working);
}

} // namespace genrescope::ui
