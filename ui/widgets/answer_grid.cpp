// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answer_grid.h"

#include "ui/text/figures.h"
#include "ui/widgets/matrix_view.h"

namespace genrescope::ui {

AnswerGrid::AnswerGrid(QWidget* parent)
    : CellGrid(parent)
{
    setAccessibleName(tr("What each model answers"));
    setAxes({}, tr("how probable, in per cent"));
}

void AnswerGrid::setAnswers(const QStringList& models, const QStringList& genres,
                            std::vector<float> probabilities, int label)
{
    Q_ASSERT(static_cast<qsizetype>(probabilities.size()) == models.size() * genres.size());
    m_models = models;
    m_genres = genres;
    m_probabilities = std::move(probabilities);
    m_label = label;
    setNames(models, genres);
}

double AnswerGrid::probability(int model, int genre) const
{
    return double(m_probabilities[static_cast<std::size_t>(model) *
                                      static_cast<std::size_t>(m_genres.size()) +
                                  static_cast<std::size_t>(genre)]);
}

bool AnswerGrid::isFaint(int model, int genre) const
{
    return probability(model, genre) < 0.005;
}

bool AnswerGrid::isStarred(int, int genre) const
{
    return genre == m_label;
}

QString AnswerGrid::cellText(int model, int genre) const
{
    return countText(qRound(100 * probability(model, genre)));
}

QColor AnswerGrid::cellColour(int model, int genre) const
{
    return shareColour(probability(model, genre), palette());
}

QString AnswerGrid::describe(int model, int genre) const
{
    const QString answer =
        tr("%1 finds %2 %3 probable")
            .arg(m_models[model], m_genres[genre], percentText(probability(model, genre)));
    return genre == m_label ? tr("%1: the clip is filed under it").arg(answer) : answer;
}

} // namespace genrescope::ui
