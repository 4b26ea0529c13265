// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix_view.h"

#include "ui/text/figures.h"
#include "ui/theme/colours.h"

#include <algorithm>

namespace genrescope::ui {

QStringList namesOf(const std::vector<std::string>& genres)
{
    QStringList names;
    for (const std::string& genre : genres)
        names << QString::fromStdString(genre);
    return names;
}

QColor shareColour(double share, const QPalette& palette)
{
    const Colours& colours = coloursOf(palette);
    return mixed(mixed(colours.card, colours.ink, 0.03), colours.accent, share);
}

MatrixView::MatrixView(QWidget* parent)
    : CellGrid(parent)
{
    setAccessibleName(tr("Confusion matrix"));
    setAxes(tr("what it is"), tr("was taken for"));
}

void MatrixView::setMatrix(const ConfusionMatrix& matrix)
{
    m_matrix = matrix;
    m_bestAt.clear();
    const QStringList names = namesOf(matrix.genres());
    setNames(names, names);
}

void MatrixView::setInPerCent(bool inPerCent)
{
    m_inPerCent = inPerCent;
    update();
}

void MatrixView::setBestAt(const std::vector<int>& genres)
{
    m_bestAt = genres;
    update();
}

bool MatrixView::isFaint(int trueGenre, int predictedGenre) const
{
    return m_matrix.count(trueGenre, predictedGenre) == 0;
}

bool MatrixView::isStarred(int trueGenre, int predictedGenre) const
{
    return trueGenre == predictedGenre &&
           std::find(m_bestAt.begin(), m_bestAt.end(), trueGenre) != m_bestAt.end();
}

QString MatrixView::cellText(int trueGenre, int predictedGenre) const
{
    return m_inPerCent ? countText(qRound(100 * m_matrix.rowShare(trueGenre, predictedGenre)))
                       : countText(m_matrix.count(trueGenre, predictedGenre));
}

QColor MatrixView::cellColour(int trueGenre, int predictedGenre) const
{
    return shareColour(m_matrix.rowShare(trueGenre, predictedGenre), palette());
}

QString MatrixView::describe(int trueGenre, int predictedGenre) const
{
    const auto name = [this](int genre) {
        return QString::fromStdString(m_matrix.genres()[static_cast<std::size_t>(genre)]);
    };
    const int clips = m_matrix.rowTotal(trueGenre);
    const int count = m_matrix.count(trueGenre, predictedGenre);
    const QString share = percentText(m_matrix.rowShare(trueGenre, predictedGenre));
    if (trueGenre != predictedGenre)
        return tr("%1 of %2 clips of %3 were taken for %4 (%5)")
            .arg(countText(count), countText(clips), name(trueGenre), name(predictedGenre), share);
    const QString known = tr("%1 of %2 clips of %3 were recognised (%4)")
                              .arg(countText(count), countText(clips), name(trueGenre), share);
    return isStarred(trueGenre, trueGenre) ? tr("%1: none here does better").arg(known) : known;
}

} // namespace genrescope::ui
