// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/difference_view.h"

#include "ui/text/figures.h"
#include "ui/theme/colours.h"
#include "ui/widgets/matrix_view.h"

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {
constexpr double kLeastFull = 0.1; ///< a clip or two should not look like a landslide
constexpr double kDeepest = 0.85;

/// With a sign in front, and a real minus.
QString signedText(int value)
{
    if (value == 0)
        return countText(0);
    return (value > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) +
           countText(std::abs(value));
}
} // namespace

QColor differenceColour(double place, const QPalette& palette)
{
    const Colours& colours = coloursOf(palette);
    const QColor none = isDark(palette) ? mixed(colours.card, colours.ink, 0.06) : colours.card;
    return mixed(none, place > 0 ? colours.accent : colours.less, kDeepest * std::abs(place));
}

DifferenceView::DifferenceView(QWidget* parent)
    : CellGrid(parent)
{
    setAccessibleName(tr("Difference of two confusion matrices"));
    setAxes(tr("what it is"), tr("was taken for"));
}

void DifferenceView::setMatrices(const ConfusionMatrix& first, const ConfusionMatrix& second)
{
    Q_ASSERT(first.genres() == second.genres());
    m_first = first;
    m_second = second;
    m_largest = kLeastFull;
    for (int row = 0; row < first.genreCount(); ++row)
        for (int column = 0; column < first.genreCount(); ++column)
            m_largest = std::max(m_largest, std::abs(shareDifference(row, column)));
    const QStringList names = namesOf(first.genres());
    setNames(names, names);
}

void DifferenceView::setInPerCent(bool inPerCent)
{
    m_inPerCent = inPerCent;
    update();
}

int DifferenceView::difference(int trueGenre, int predictedGenre) const
{
    return m_second.count(trueGenre, predictedGenre) - m_first.count(trueGenre, predictedGenre);
}

double DifferenceView::shareDifference(int trueGenre, int predictedGenre) const
{
    return m_second.rowShare(trueGenre, predictedGenre) -
           m_first.rowShare(trueGenre, predictedGenre);
}

bool DifferenceView::isFaint(int trueGenre, int predictedGenre) const
{
    return difference(trueGenre, predictedGenre) == 0;
}

QString DifferenceView::cellText(int trueGenre, int predictedGenre) const
{
    return signedText(m_inPerCent ? qRound(100 * shareDifference(trueGenre, predictedGenre))
                                  : difference(trueGenre, predictedGenre));
}

QColor DifferenceView::cellColour(int trueGenre, int predictedGenre) const
{
    return differenceColour(shareDifference(trueGenre, predictedGenre) / m_largest, palette());
}

QString DifferenceView::describe(int trueGenre, int predictedGenre) const
{
    const auto name = [this](int genre) {
        return QString::fromStdString(m_first.genres()[static_cast<std::size_t>(genre)]);
    };
    const int before = m_first.count(trueGenre, predictedGenre);
    const int after = m_second.count(trueGenre, predictedGenre);
    if (trueGenre == predictedGenre)
        return tr("%1: the first recognises %2 of %3 clips, the second %4")
            .arg(name(trueGenre), countText(before), countText(m_first.rowTotal(trueGenre)),
                 countText(after));
    return tr("%1: the first takes %2 of %3 clips for %4, the second %5")
        .arg(name(trueGenre), countText(before), countText(m_first.rowTotal(trueGenre)),
             name(predictedGenre), countText(after));
}

} // namespace genrescope::ui
