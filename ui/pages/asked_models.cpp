// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/asked_models.h"

#include "core/base/files.h"
#include "core/dataset/collection_edits.h"

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
    for (std::size_t i = 0; i < compared.set.members.size(); ++i) {
        const SetMember& member = compared.set.members[i];
        const auto kept = member.kept();
        models.models.push_back({QString::fromStdString(member.name),
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
