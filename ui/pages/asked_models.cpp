// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/asked_models.h"

#include "core/base/files.h"
#include "core/dataset/collection_edits.h"
#include "core/lab/run_store.h"
#include "ui/text/recipe_text.h"

#include <QCoreApplication>
#include <QHash>

namespace genrescope::ui {

namespace {

QList<QPointF> curveOf(const std::vector<double>& accuracies)
{
    QList<QPointF> curve;
    for (std::size_t i = 0; i < accuracies.size(); ++i)
        curve << QPointF(static_cast<double>(i + 1), accuracies[i]);
    return curve;
}

/// What people called a run; else its settings, where they tell it from the others: folders' names
/// are long and all begin alike.
QStringList namesOf(const std::vector<SetMember>& members)
{
    QStringList settings, names;
    for (const SetMember& member : members) {
        QStringList words{presetName(member.run.settings.preset),
                          differencesText(member.run.settings.recipe, member.run.settings.preset)};
        words.removeAll({});
        settings << words.join(QStringLiteral(" · "));
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        const QString& own = settings[static_cast<qsizetype>(i)];
        const bool isCalled = !readLabel(members[i].folder).name.empty();
        names << (isCalled || own.isEmpty() || settings.count(own) > 1
                      ? QString::fromStdString(members[i].name)
                      : own);
    }
    return names;
}

} // namespace

ComparedModels askedModels(const RunsCompared& compared)
{
    ComparedModels models;
    models.dataset = QString::fromStdString(textOf(compared.dataset));
    models.genres = compared.set.genres;
    QHash<QString, const Clip*> clips;
    if (compared.collection) {
        for (const auto* some : {&compared.collection->clips, &compared.collection->excluded})
            for (const Clip& clip : *some)
                clips.insert(QString::fromStdString(clip.name), &clip);
    }
    for (std::size_t i = 0; i < compared.set.clips.size(); ++i) {
        AskedClip asked;
        asked.name = QString::fromStdString(compared.set.clips[i]);
        asked.genre = compared.set.truth[i];
        if (const Clip* clip = clips.value(asked.name)) {
            asked.file = QString::fromStdString(textOf(clip->file));
            asked.key = fileKey(*compared.collection, clip->file);
        }
        models.clips.push_back(std::move(asked));
    }
    const QStringList names = namesOf(compared.set.members);
    for (std::size_t i = 0; i < compared.set.members.size(); ++i) {
        const auto kept = compared.set.members[i].kept();
        models.models.push_back({names[static_cast<qsizetype>(i)],
                                 false,
                                 {kept.begin(), kept.end()},
                                 curveOf(compared.accuracies[i])});
    }
    for (const BlendedAnswers& blend : compared.blends)
        models.models.push_back(
            {blendName(blend.blend), true, blend.probabilities, curveOf(blend.accuracies)});
    return models;
}

QString blendName(Blend blend)
{
    switch (blend) {
    case Blend::Average:
        return QCoreApplication::translate("Blend", "Blend: average");
    case Blend::LogAverage:
        return QCoreApplication::translate("Blend", "Blend: average of logarithms");
    case Blend::Maximum:
        return QCoreApplication::translate("Blend", "Blend: maximum");
    case Blend::Weighted:
        return QCoreApplication::translate("Blend", "Blend: weighted");
    case Blend::Vote:
        return QCoreApplication::translate("Blend", "Blend: vote");
    }
    return {};
}

} // namespace genrescope::ui
