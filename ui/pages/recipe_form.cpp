// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recipe_form.h"

#include "ui/pages/editors.h"
#include "ui/text/figures.h"
#include "ui/text/recipe_text.h"
#include "ui/text/sentences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/genre_chips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layers_editor.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace genrescope::ui {

namespace {

constexpr std::string_view kFirstPreset = "quick";

Card* groupCard(const QString& name)
{
    auto* card = new Card;
    card->column()->addWidget(new Label(name, Type::Title));
    return card;
}

} // namespace

RecipeForm::RecipeForm(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_collectionName(new Label({}))
    , m_features(new Label({}, Type::Caption, Tone::Quiet))
    , m_genreCount(new Label({}, Type::Caption, Tone::Quiet))
    , m_openCollection(new QPushButton(tr("Open a collection")))
    , m_genres(new GenreChips(colours))
    , m_split(choiceOf({{tr("At random"), int(SplitKind::Random)},
                        {tr("By artist"), int(SplitKind::Grouped)},
                        {tr("By clip number"), int(SplitKind::ByNumber)}}))
    , m_highPass(countEditor())
    , m_lowPass(countEditor())
    , m_preEmphasis(fractionEditor(2, 0.01))
    , m_part(choiceOf({{tr("All of it"), int(SoundPart::All)},
                       {tr("The harmonic part"), int(SoundPart::Harmonic)},
                       {tr("The percussive part"), int(SoundPart::Percussive)}}))
    , m_recurrence(choiceOf({{tr("LSTM"), int(Recurrence::Lstm)},
                             {tr("None: each step by itself"), int(Recurrence::None)}}))
    , m_layers(new LayersEditor)
    , m_activation(choiceOf(
          {{tr("tanh"), int(CellActivation::Tanh)}, {tr("sigmoid"), int(CellActivation::Sigmoid)}}))
    , m_pooling(choiceOf({{tr("The last step"), int(Pooling::Last)},
                          {tr("The mean"), int(Pooling::Mean)},
                          {tr("Attention"), int(Pooling::Attention)},
                          {tr("Mean and deviation"), int(Pooling::MeanDeviation)}}))
    , m_bidirectional(new QCheckBox(tr("Read both ways")))
    , m_dropout(fractionEditor(2, 0.05))
    , m_cropSteps(countEditor())
    , m_epochs(countEditor())
    , m_batchSize(countEditor())
    , m_learningRate(fractionEditor(5, 0.0005))
    , m_loss(choiceOf({{tr("Categorical"), int(Loss::CategoricalCrossEntropy)},
                       {tr("Binary"), int(Loss::BinaryCrossEntropy)}}))
    , m_schedule(choiceOf({{tr("Constant"), int(Schedule::Constant)},
                           {tr("Cosine to 0"), int(Schedule::Cosine)},
                           {tr("Halves when stuck"), int(Schedule::Plateau)}}))
    , m_keep(choiceOf(
          {{tr("The last epoch"), int(Keep::Last)}, {tr("The best epoch"), int(Keep::Best)}}))
    , m_weightDecay(fractionEditor(4, 0.001))
    , m_gradientClip(fractionEditor(2, 0.5))
    , m_labelSmoothing(fractionEditor(2, 0.05))
    , m_warmUpShare(fractionEditor(2, 0.05))
    , m_patience(countEditor())
    , m_inputLimit(fractionEditor(1, 1))
    , m_whitening(fractionEditor(2, 0.05))
    , m_differenceOffset(fractionEditor(2, 0.1))
    , m_offsetNoise(fractionEditor(2, 0.1))
    , m_standardise(new QCheckBox(tr("Standardise every column")))
    , m_speedVariants(new QCheckBox(tr("Hear clips at five speeds")))
    , m_classWeights(new QCheckBox(tr("Every genre counts the same")))
    , m_seed(countEditor())
    , m_otherProblem(new Label({}, Type::Caption, Tone::Bad))
{
    m_otherProblem->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    makePresets(column);
    column->addSpacing(space::small);
    column->addWidget(m_otherProblem);
    for (Card* card : {makeInputs(), makeNetwork(), makeLearning()}) {
        column->addWidget(card);
        column->addSpacing(space::hair);
    }
    column->addStretch();

    connect(m_openCollection, &QPushButton::clicked, this, &RecipeForm::collectionAsked);
    connect(m_genres, &GenreChips::changed, this, &RecipeForm::check);
    connect(m_layers, &LayersEditor::changed, this, &RecipeForm::check);
    for (QCheckBox* editor : {m_bidirectional, m_standardise, m_speedVariants, m_classWeights})
        connect(editor, &QCheckBox::toggled, this, &RecipeForm::check);
    for (QComboBox* editor :
         {m_split, m_part, m_recurrence, m_activation, m_pooling, m_loss, m_schedule, m_keep})
        connect(editor, &QComboBox::currentIndexChanged, this, &RecipeForm::check);
    for (QSpinBox* editor :
         {m_highPass, m_lowPass, m_epochs, m_batchSize, m_seed, m_cropSteps, m_patience})
        connect(editor, &QSpinBox::valueChanged, this, &RecipeForm::check);
    for (QDoubleSpinBox* editor :
         {m_preEmphasis, m_dropout, m_learningRate, m_weightDecay, m_gradientClip, m_labelSmoothing,
          m_warmUpShare, m_inputLimit, m_whitening, m_differenceOffset, m_offsetNoise})
        connect(editor, &QDoubleSpinBox::valueChanged, this, &RecipeForm::check);
    choosePreset(kFirstPreset);
    setCollection(nullptr);
}

void RecipeForm::makePresets(QVBoxLayout* column)
{
    for (const Preset& preset : presets()) {
        if (preset.isEnsemble()) // a form is about one network
            continue;
        const std::string name(preset.name);
        auto* card = new ChoiceCard(
            titleOf(presetName(name)),
            QCoreApplication::translate("Preset", std::string(preset.summary).c_str()));
        card->setObjectName(QStringLiteral("preset_") + QString::fromStdString(name));
        connect(card, &QAbstractButton::clicked, this, [this, name] { choosePreset(name); });
        m_presetCards[name] = card;
        column->insertWidget(preset.name == kFirstPreset ? 0 : -1, card);
    }
}

Card* RecipeForm::makeInputs()
{
    Card* card = groupCard(tr("What goes in"));
    m_collectionName->setElided(true);
    m_collectionName->setObjectName(u"collectionName");
    m_features->setWordWrap(true);
    m_openCollection->setObjectName(u"goData");
    QVBoxLayout* column = card->column();
    column->addWidget(m_collectionName);
    column->addWidget(m_openCollection, 0, Qt::AlignLeft);
    column->addWidget(m_genres);
    column->addWidget(m_genreCount);
    addField(column, tr("Parts"), m_split, "split");
    m_split->setToolTip(tr("70 % of each genre's clips train, 20 % guide the choice of settings, "
                           "10 % are looked at once, at the end. By artist: no artist, as far as "
                           "they are known, is in two parts."));
    column->addWidget(m_features);
    addFilters(column);
    return card;
}

/// What is done to the sound before features are taken of it.
void RecipeForm::addFilters(QVBoxLayout* column)
{
    auto* filters = new Fold(tr("Filters"));
    filters->setObjectName(u"filters");
    column->addWidget(filters);
    for (QSpinBox* editor : {m_highPass, m_lowPass}) {
        editor->setSpecialValueText(tr("none"));
        //: Hertz, behind a number
        editor->setSuffix(tr(" Hz"));
        editor->setStepType(QAbstractSpinBox::DefaultStepType);
        editor->setSingleStep(50);
    }
    addField(filters->column(), tr("High-pass from"), m_highPass, "frontEnd.highPassHz");
    addField(filters->column(), tr("Low-pass up to"), m_lowPass, "frontEnd.lowPassHz");
    addField(filters->column(), tr("Pre-emphasis"), m_preEmphasis, "frontEnd.preEmphasis");
    addField(filters->column(), tr("Hears"), m_part, "frontEnd.part");
    m_part->setToolTip(tr("The harmonic part is what holds its pitch, the percussive part what is "
                          "short: drums, consonants."));
}

Card* RecipeForm::makeNetwork()
{
    Card* card = groupCard(tr("The network"));
    QVBoxLayout* column = card->column();
    addField(column, {}, m_layers, "network.units",
             tr("Each layer reads what the one before it says at every step; units are what it "
                "can say."));
    auto* fold = new Fold(tr("More"));
    column->addWidget(fold);
    QVBoxLayout* more = fold->column();
    addField(more, tr("Memory"), m_recurrence, "network.recurrence",
             tr("An LSTM remembers from step to step. None does without: the yardstick that "
                "tells what memory brings."));
    addField(more, tr("Answers with"), m_pooling, "network.pooling",
             tr("How the states over time become one answer. Attention learns which steps "
                "matter; the deviation tells how much the states change."));
    addField(more, tr("Cell activation"), m_activation, "network.cellActivation",
             tr("What squashes the cell's state. Sigmoid is the report's, tanh learns better."));
    addField(more, tr("Dropout"), m_dropout, "network.dropout",
             tr("This share of the last layer's outputs is set to 0 at random while it trains, so "
                "that no single one is relied on."));
    addField(more, tr("Steps at a time"), m_cropSteps, "network.cropSteps",
             tr("Trains on a random stretch of so many steps; in use the mean of several covers "
                "the clip. 0: the whole clip."));
    addCheck(more, m_bidirectional, "network.bidirectional",
             tr("A second set of layers reads the clip from its end."));
    return card;
}

Card* RecipeForm::makeLearning()
{
    Card* card = groupCard(tr("How it learns"));
    QVBoxLayout* column = card->column();
    addField(column, tr("Epochs"), m_epochs, "training.epochs",
             tr("How often every clip is seen."));
    addField(column, tr("Batch size"), m_batchSize, "training.batchSize",
             tr("Clips whose mean decides a step."));
    addField(column, tr("Learning rate"), m_learningRate, "training.learningRate",
             tr("The size of a step: too large and it never settles, too small and it never "
                "arrives."));
    addField(column, tr("Cross-entropy"), m_loss, "training.loss",
             tr("What training lessens. Binary is the report's; categorical looks at the true "
                "genre alone."));
    addField(column, tr("Seed"), m_seed, "training.seed",
             tr("The same seed, clips and settings give the same network."));
    makeSchedule(column);
    makeGeneralising(column);
    return card;
}

void RecipeForm::makeSchedule(QVBoxLayout* column)
{
    auto* fold = new Fold(tr("Steps and stopping"));
    column->addWidget(fold);
    QVBoxLayout* more = fold->column();
    addField(more, tr("Learning rate goes"), m_schedule, "training.schedule",
             tr("A rate that falls towards the end lets the network settle."));
    addField(more, tr("Warm-up"), m_warmUpShare, "training.warmUpShare",
             tr("The share of all steps over which the learning rate rises from 0."));
    addField(more, tr("Keeps"), m_keep, "training.keep",
             tr("The best epoch is the one with the highest accuracy on the development part."));
    addField(more, tr("Patience"), m_patience, "training.patience",
             tr("Ends after so many epochs without a better one. 0: never."));
    addField(more, tr("Gradient limit"), m_gradientClip, "training.gradientClip",
             tr("A step's gradient is shortened to this norm, so that one odd batch can't throw "
                "the network off. 0: any length."));
    addField(more, tr("Weight decay"), m_weightDecay, "training.weightDecay",
             tr("Pulls all weights towards 0 a little at each step."));
}

/// What keeps a network from learning the clips by heart.
void RecipeForm::makeGeneralising(QVBoxLayout* column)
{
    auto* fold = new Fold(tr("Against learning by heart"));
    column->addWidget(fold);
    QVBoxLayout* more = fold->column();
    addCheck(more, m_standardise, "training.standardise",
             tr("Brings every column to mean 0 and deviation 1 over the training part. Without "
                "it, columns in hertz drown the others."));
    addField(more, tr("Limit of inputs"), m_inputLimit, "training.inputLimit",
             tr("Standardised values are cut at this many deviations. 0: not."));
    addField(more, tr("Whitening"), m_whitening, "training.whitening",
             tr("Shrinks the directions in which clips of one genre differ, which is where "
                "artists are told apart rather than genres. 0: not."));
    addCheck(more, m_speedVariants, "training.speedVariants",
             tr("Each clip is also heard one and two semitones lower and higher while training."));
    addField(more, tr("Difference offsets"), m_differenceOffset, "training.differenceOffset",
             tr("Shifts a clip by up to so much of the difference between two others of one "
                "genre, as if another artist had played it."));
    addField(more, tr("Offset noise"), m_offsetNoise, "training.offsetNoise",
             tr("Shifts every column of a clip by a random amount of this deviation."));
    addField(more, tr("Label smoothing"), m_labelSmoothing, "training.labelSmoothing",
             tr("This share of each target is spread over all genres, so that the network never "
                "learns to be certain."));
    addCheck(more, m_classWeights, "training.classWeights",
             tr("Clips of rarer genres weigh more, for uneven collections."));
}

Field* RecipeForm::addField(QVBoxLayout* column, const QString& name, QWidget* editor,
                            const char* rule, const QString& help)
{
    editor->setObjectName(QString::fromLatin1(rule).section(u'.', -1));
    auto* field = new Field(name, editor);
    field->setToolTip(help);
    editor->setWhatsThis(help);
    column->addWidget(field);
    m_fields[rule] = field;
    return field;
}

void RecipeForm::addCheck(QVBoxLayout* column, QCheckBox* editor, const char* rule,
                          const QString& help)
{
    addField(column, {}, editor, rule, help);
}

void RecipeForm::setCollection(std::shared_ptr<const Collection> collection)
{
    m_collection = std::move(collection);
    QStringList genres;
    if (m_collection) {
        for (const std::string& genre : m_collection->genres)
            genres << QString::fromStdString(genre);
        m_collectionName->setText(
            tr("%1, %Ln clips", nullptr, static_cast<int>(m_collection->clips.size()))
                .arg(QString::fromStdString(m_collection->folder.filename().string())));
    } else {
        m_collectionName->setText(tr("No collection is open yet."));
    }
    m_openCollection->setVisible(m_collection == nullptr);
    m_genres->setVisible(m_collection != nullptr);
    m_genreCount->setVisible(m_collection != nullptr);
    m_genres->setGenres(genres);
}

void RecipeForm::choosePreset(std::string_view name)
{
    const Preset* preset = presetNamed(name);
    if (!preset)
        return;
    m_preset = preset->name;
    m_ground = preset->recipe;
    m_presetCards.at(m_preset)->setChecked(true);
    show(preset->recipe);
}

void RecipeForm::take(const RunSettings& settings)
{
    choosePreset(presetNamed(settings.preset) ? std::string_view(settings.preset) : kFirstPreset);
    m_ground = settings.recipe;
    choose(m_split, int(settings.split));
    QStringList genres;
    for (const std::string& genre : settings.genres)
        genres << QString::fromStdString(genre);
    m_genres->choose(genres);
    show(settings.recipe);
}

void RecipeForm::show(const Recipe& recipe)
{
    m_filling = true;
    m_highPass->setValue(static_cast<int>(recipe.frontEnd.highPassHz));
    m_lowPass->setValue(static_cast<int>(recipe.frontEnd.lowPassHz));
    m_preEmphasis->setValue(recipe.frontEnd.preEmphasis);
    choose(m_part, int(recipe.frontEnd.part));
    m_layers->setUnits(recipe.network.units);
    choose(m_recurrence, int(recipe.network.recurrence));
    choose(m_activation, int(recipe.network.cellActivation));
    choose(m_pooling, int(recipe.network.pooling));
    m_bidirectional->setChecked(recipe.network.bidirectional);
    m_dropout->setValue(recipe.network.dropout);
    m_cropSteps->setValue(recipe.network.cropSteps);
    m_epochs->setValue(recipe.training.epochs);
    m_batchSize->setValue(recipe.training.batchSize);
    m_learningRate->setValue(recipe.training.learningRate);
    choose(m_loss, int(recipe.training.loss));
    choose(m_schedule, int(recipe.training.schedule));
    choose(m_keep, int(recipe.training.keep));
    m_weightDecay->setValue(recipe.training.weightDecay);
    m_gradientClip->setValue(recipe.training.gradientClip);
    m_labelSmoothing->setValue(recipe.training.labelSmoothing);
    m_warmUpShare->setValue(recipe.training.warmUpShare);
    m_patience->setValue(recipe.training.patience);
    m_inputLimit->setValue(recipe.training.inputLimit);
    m_whitening->setValue(recipe.training.whitening);
    m_differenceOffset->setValue(recipe.training.differenceOffset);
    m_offsetNoise->setValue(recipe.training.offsetNoise);
    m_standardise->setChecked(recipe.training.standardise);
    m_speedVariants->setChecked(recipe.training.speedVariants);
    m_classWeights->setChecked(recipe.training.classWeights);
    m_seed->setValue(static_cast<int>(recipe.training.seed));
    m_features->setText(
        tr("%Ln numbers a step, %1 steps a clip", nullptr, stepColumns(recipe.frontEnd))
            .arg(countText(recipe.frontEnd.steps)));
    m_filling = false;
    check();
}

RunSettings RecipeForm::settings() const
{
    RunSettings settings;
    settings.preset = m_preset;
    settings.recipe = m_ground;
    if (m_collection) {
        settings.dataset = m_collection->folder;
        const QStringList chosen = m_genres->chosen();
        if (chosen.size() < static_cast<qsizetype>(m_collection->genres.size())) {
            for (const QString& genre : chosen)
                settings.genres.push_back(genre.toStdString());
        }
    }
    settings.split = chosenIn<SplitKind>(m_split);
    FrontEndSettings& frontEnd = settings.recipe.frontEnd;
    frontEnd.highPassHz = m_highPass->value();
    frontEnd.lowPassHz = m_lowPass->value();
    frontEnd.preEmphasis = m_preEmphasis->value();
    frontEnd.part = chosenIn<SoundPart>(m_part);
    NetworkSettings& network = settings.recipe.network;
    network.recurrence = chosenIn<Recurrence>(m_recurrence);
    network.units = m_layers->units();
    network.cellActivation = chosenIn<CellActivation>(m_activation);
    network.pooling = chosenIn<Pooling>(m_pooling);
    network.bidirectional = m_bidirectional->isChecked();
    network.dropout = m_dropout->value();
    network.cropSteps = m_cropSteps->value();
    TrainingSettings& training = settings.recipe.training;
    training.epochs = m_epochs->value();
    training.batchSize = m_batchSize->value();
    training.learningRate = m_learningRate->value();
    training.loss = chosenIn<Loss>(m_loss);
    training.schedule = chosenIn<Schedule>(m_schedule);
    training.keep = chosenIn<Keep>(m_keep);
    training.weightDecay = m_weightDecay->value();
    training.gradientClip = m_gradientClip->value();
    training.labelSmoothing = m_labelSmoothing->value();
    training.warmUpShare = m_warmUpShare->value();
    training.patience = m_patience->value();
    training.inputLimit = m_inputLimit->value();
    training.whitening = m_whitening->value();
    training.differenceOffset = m_differenceOffset->value();
    training.offsetNoise = m_offsetNoise->value();
    training.standardise = m_standardise->isChecked();
    training.speedVariants = m_speedVariants->isChecked();
    training.classWeights = m_classWeights->isChecked();
    training.seed = static_cast<std::uint64_t>(m_seed->value());
    return settings;
}

void RecipeForm::check()
{
    if (m_filling)
        return;
    for (const auto& [name, field] : m_fields)
        field->setProblem({});
    m_otherProblem->hide();
    m_problem.clear();
    const std::vector<Problem> found = problems(settings().recipe);
    for (const Problem& problem : found) {
        const QString rule = ruleOf(problem);
        if (const auto field = m_fields.find(problem.field); field != m_fields.end()) {
            field->second->setProblem(titleOf(rule));
        } else {
            m_otherProblem->setText(titleOf(settingName(problem.field)) + u' ' + rule);
            m_otherProblem->show();
        }
        if (m_problem.isEmpty())
            m_problem = tr("%1: %2.").arg(titleOf(settingName(problem.field)), rule);
    }
    const auto chosen = m_genres->chosen().size();
    m_genreCount->setText(chosen < 2 ? tr("Choose at least two genres")
                                     : tr("%Ln genres take part", nullptr, int(chosen)));
    m_genreCount->setTone(chosen < 2 ? Tone::Bad : Tone::Quiet);
    if (m_problem.isEmpty() && chosen < 2)
        m_problem = m_genreCount->text();
    m_valid = found.empty() && m_collection && chosen >= 2;
    emit changed();
}

} // namespace genrescope::ui
