// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "core/lab/run.h"
#include "ui/theme/genre_colours.h"

#include <QWidget>

#include <map>
#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace genrescope::ui {

class Card;
class ChoiceCard;
class Field;
class GenreChips;
class Label;
class LayersEditor;

/// All that a training is asked for, in three groups: what goes in, the network, how it learns.
/// What breaks a rule says so where it stands.
class RecipeForm : public QWidget {
    Q_OBJECT

public:
    explicit RecipeForm(GenreColours& colours, QWidget* parent = nullptr);

    void setCollection(std::shared_ptr<const Collection> collection);
    void choosePreset(std::string_view name);

    /// Everything as another run had it, but for the collection.
    void take(const RunSettings& settings);

    RunSettings settings() const;
    bool isValid() const { return m_valid; }
    QString problem() const { return m_problem; } ///< what makes it invalid; empty: nothing

signals:
    void changed();
    void collectionAsked(); ///< there is none yet, and the user wants to open one

private:
    void makePresets(QVBoxLayout* column);
    Card* makeInputs();
    void addFilters(QVBoxLayout* column);
    Card* makeNetwork();
    Card* makeLearning();
    void makeSchedule(QVBoxLayout* column);
    void makeGeneralising(QVBoxLayout* column);
    /// `rule`: the setting's name in problems(); `help`: a sentence about it.
    Field* addField(QVBoxLayout* column, const QString& name, QWidget* editor, const char* rule,
                    const QString& help = {});
    void addCheck(QVBoxLayout* column, QCheckBox* editor, const char* rule, const QString& help);
    void show(const Recipe& recipe);
    void check();

    std::shared_ptr<const Collection> m_collection;
    std::string m_preset;
    Recipe m_ground; ///< the preset's: what the form does not show is as it says
    bool m_valid = false;
    QString m_problem;
    bool m_filling = false; ///< show() is at work: what changes is not the user's doing
    std::map<std::string, Field*> m_fields; ///< by the names that problems() uses
    std::map<std::string, ChoiceCard*> m_presetCards;

    Label* m_collectionName;
    Label* m_features;
    Label* m_genreCount;
    QPushButton* m_openCollection;
    GenreChips* m_genres;
    QComboBox* m_split;
    QSpinBox* m_highPass;
    QSpinBox* m_lowPass;
    QDoubleSpinBox* m_preEmphasis;
    QComboBox* m_part;
    QComboBox* m_recurrence;
    LayersEditor* m_layers;
    QComboBox* m_activation;
    QComboBox* m_pooling;
    QCheckBox* m_bidirectional;
    QDoubleSpinBox* m_dropout;
    QSpinBox* m_cropSteps;
    QSpinBox* m_epochs;
    QSpinBox* m_batchSize;
    QDoubleSpinBox* m_learningRate;
    QComboBox* m_loss;
    QComboBox* m_schedule;
    QComboBox* m_keep;
    QDoubleSpinBox* m_weightDecay;
    QDoubleSpinBox* m_gradientClip;
    QDoubleSpinBox* m_labelSmoothing;
    QDoubleSpinBox* m_warmUpShare;
    QSpinBox* m_patience;
    QDoubleSpinBox* m_inputLimit;
    QDoubleSpinBox* m_whitening;
    QDoubleSpinBox* m_differenceOffset;
    QDoubleSpinBox* m_offsetNoise;
    QCheckBox* m_standardise;
    QCheckBox* m_speedVariants;
    QCheckBox* m_classWeights;
    QSpinBox* m_seed;
    Label* m_otherProblem; ///< of a setting that the form does not show
};

} // namespace genrescope::ui
