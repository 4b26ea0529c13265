// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_is_this.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace genrescope::ui {

namespace {

struct Explanation {
    const char* objectName;
    const char* text;
};

constexpr Explanation kExplanations[] = {
    {"answer",
     QT_TRANSLATE_NOOP("WhatIsThis", "The genre that the model takes this song for. Where no genre "
                                     "stands out, it says that it is not sure.")},
    {"confidence",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "How sure the model is of this genre: of songs with 70 %, about seven in ten are right. "
         "It was calibrated on clips that the model never learned from.")},
    {"sureness",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "How sure that is in words, and how many of the model's networks agree.")},
    {"confidenceBars",
     QT_TRANSLATE_NOOP("WhatIsThis", "How the model spreads its certainty over the genres, the "
                                     "likeliest first. All of them together are 100 %.")},
    {"waveform",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "The loudness of the song from its beginning to its end. Click to play from "
                       "there; the arrow keys move, plus and minus zoom.")},
    {"timeline",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "What was heard along the song, half a minute at a time: the taller a "
                       "colour, the surer the genre. Click to play from there.")},
    {"spectrogram",
     QT_TRANSLATE_NOOP("WhatIsThis", "Which pitches sound when: time goes to the right, pitch "
                                     "upwards, and the stronger the colour the louder.")},
    {"clipSpectrogram",
     QT_TRANSLATE_NOOP("WhatIsThis", "Which pitches sound when: time goes to the right, pitch "
                                     "upwards, and the stronger the colour the louder.")},
    {"genres", QT_TRANSLATE_NOOP("WhatIsThis",
                                 "The genres of this collection: how many clips each has, and how "
                                 "many of them are set aside. Click one to see its clips alone.")},
    {"clips", QT_TRANSLATE_NOOP("WhatIsThis", "The clips, one a line. A click on a heading sorts "
                                              "them; the marks say what was found about a clip.")},
    {"setAside",
     QT_TRANSLATE_NOOP("WhatIsThis", "The files that take no part, each with the reason.")},
    {"leakage", QT_TRANSLATE_NOOP(
                    "WhatIsThis",
                    "Whether clips of one artist or one recording are in the training part and in "
                    "the test part as well. If they are, the score is better than the network.")},
    {"clipMap",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "Each dot is a clip, and those that sound alike lie close together: the two directions in "
         "which the clips differ most. Click two of them to compare them.")},
    {"spread",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "Where each genre lies in the chosen feature: the dot is its mean, the line "
                       "its deviation. Genres whose lines do not meet are easy to tell apart.")},
    {"curves",
     QT_TRANSLATE_NOOP("WhatIsThis", "The chosen feature along the clips, step by step.")},
    {"soundWaveform",
     QT_TRANSLATE_NOOP("WhatIsThis", "The loudness of the clip. Click to play from there.")},
    {"clipWaveform",
     QT_TRANSLATE_NOOP("WhatIsThis", "The loudness of the clip. Click to play from there.")},
    {"lossChart",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "How far the network's answers are from the truth, after each epoch. Both curves fall "
         "while it learns; where development rises again, it begins to learn the clips by heart.")},
    {"accuracyChart",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "The share of clips that are recognised, after each epoch. Training are the "
                       "clips it learns from, development others that it never learns from.")},
    {"matrix",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "Each row is a genre, each column what the network took its clips for. What it recognised "
         "lies on the diagonal; all else are confusions. Click a cell to hear its clips.")},
    {"foldMatrices",
     QT_TRANSLATE_NOOP("WhatIsThis", "One confusion matrix for each fold: each row is a genre, "
                                     "each column what its clips were taken for.")},
    {"matrices",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "The confusion matrices of the models, then those of their blends. A star means that no "
         "model here is better at that genre. Click a cell to hear its clips.")},
    {"developmentAccuracy",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "The share of the development clips that are recognised. The settings are "
                       "chosen by them, so new music will be recognised a little less well.")},
    {"developmentInterval",
     QT_TRANSLATE_NOOP("WhatIsThis", "With other clips of the same kind, the share would lie "
                                     "between these two in 95 cases of 100.")},
    {"testResult",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "The share of the test clips that are recognised. They took no part in anything, so this "
         "is what new music can expect; each look at them is counted.")},
    {"runs",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "Every training there was: its accuracy on the development part with its 95 % interval, "
         "its curve, and what is different from its preset. Tick several to compare them.")},
    {"runCurve",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "The share of development clips that were recognised, after each epoch of this run.")},
    {"runSummary",
     QT_TRANSLATE_NOOP("WhatIsThis", "When this run began, how long it took, and on what.")},
    {"linearChart",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "Each dot is a training: one setting across, its accuracy on the "
                       "development part upwards. The line is the best that was reached.")},
    {"logarithmicChart",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "Each dot is a training: one setting across in powers of ten, its accuracy "
                       "on the development part upwards. The line is the best that was reached.")},
    {"searchEpochsChart",
     QT_TRANSLATE_NOOP("WhatIsThis", "The accuracy of the trainings after each epoch.")},
    {"pairChart",
     QT_TRANSLATE_NOOP("WhatIsThis", "The best accuracy for each pair of two settings: the "
                                     "stronger the colour, the better. The star marks the best.")},
    {"bestScore",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "The best accuracy on the development part among all trials. The best of "
                       "many is always a little lucky: measure it on the test part.")},
    {"foldMean",
     QT_TRANSLATE_NOOP("WhatIsThis", "The mean of the accuracy on all folds. Each clip was tested "
                                     "once, by a network that had not learned from it.")},
    {"foldDeviation",
     QT_TRANSLATE_NOOP("WhatIsThis", "How much the accuracy differs from fold to fold: how far it "
                                     "depends on which clips are tested.")},
    {"seedDeviation",
     QT_TRANSLATE_NOOP("WhatIsThis", "How much it differs between seeds on the same fold: how far "
                                     "it depends on chance in training.")},
    {"foldMacroF1",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "F1 is high where a genre is found, and nothing else is taken for it. This "
                       "is its mean over the genres, each counting alike.")},
    {"epochsChart",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "The accuracy of each run after each epoch. A click on a name hides its curve.")},
    {"scores",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "Precision: of the clips called by a genre's name, the share that are of it. Recall: of "
         "the clips of a genre, the share that is found. F1: both in one number.")},
    {"difference",
     QT_TRANSLATE_NOOP("WhatIsThis", "What the second model does otherwise than the first: more "
                                     "clips in a cell, or fewer. Look for more on the diagonal.")},
    {"mcnemar",
     QT_TRANSLATE_NOOP("WhatIsThis",
                       "How likely so large a difference would be by chance alone, were both "
                       "models equally good. Below 5 % it is usually taken to be real.")},
    {"clipAnswers",
     QT_TRANSLATE_NOOP("WhatIsThis", "What each model takes this clip for, and how sure it is.")},
    {"library",
     QT_TRANSLATE_NOOP("WhatIsThis", "Every song that was listened to, with its genre and how sure "
                                     "the model is of it. A click on a heading sorts them.")},
    {"libraryShares",
     QT_TRANSLATE_NOOP("WhatIsThis", "Which genres your library is made of, by number of songs.")},
    {"accuracy",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "The share of clips that are recognised, each by networks that did not learn from it.")},
    {"interval",
     QT_TRANSLATE_NOOP("WhatIsThis", "With other clips of the same kind, the share would lie "
                                     "between these two in 95 cases of 100.")},
    {"reliability",
     QT_TRANSLATE_NOOP(
         "WhatIsThis",
         "Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are "
         "right seven times of ten; below it, the networks are too sure.")},
};

} // namespace

void explainFigures(QWidget* window)
{
    const auto widgets = window->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->objectName().isEmpty() && widget->whatsThis().isEmpty())
            widget->setWhatsThis(explanationOf(widget->objectName()));
    }
}

QStringList explainedNames()
{
    QStringList names;
    for (const Explanation& each : kExplanations)
        names << QLatin1String(each.objectName);
    return names;
}

QString explanationOf(const QString& objectName)
{
    const auto* found = std::find_if(
        std::begin(kExplanations), std::end(kExplanations),
        [&](const Explanation& each) { return objectName == QLatin1String(each.objectName); });
    return found == std::end(kExplanations)
               ? QString()
               : QCoreApplication::translate("WhatIsThis", found->text);
}

} // namespace genrescope::ui
