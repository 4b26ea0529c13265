// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix_shelf.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/matrix_view.h"

#include <QGridLayout>

namespace genrescope::ui {

namespace {

/// Least width of a card, by how many genres it has to show.
int leastWidth(int genres)
{
    return genres <= 6 ? 300 : qMin(480, 300 + 26 * (genres - 6));
}

} // namespace

MatrixShelf::MatrixShelf(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::large);
}

void MatrixShelf::setMatrices(const std::vector<ShelfMatrix>& matrices)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_views.clear();
    m_columns = 0;
    for (std::size_t i = 0; i < matrices.size(); ++i) {
        auto* view = new MatrixView;
        view->setObjectName(QStringLiteral("matrix%1").arg(i + 1));
        view->setAccessibleName(tr("Confusion matrix of %1").arg(matrices[i].name));
        view->setMatrix(matrices[i].matrix);
        view->setInPerCent(m_inPerCent);
        view->setBestAt(matrices[i].bestAt);
        view->setOpenable(true);
        view->setFitted(true);
        connect(view, &CellGrid::cellOpened, this, [this, i](int row, int column) {
            emit cellOpened(static_cast<int>(i), row, column);
        });
        auto* card = new Card;
        auto* name = new Label(matrices[i].name, Type::Title);
        name->setElided(true);
        card->column()->setSpacing(space::hair);
        card->column()->addWidget(name);
        card->column()->addWidget(new Label(matrices[i].summary, Type::Body, Tone::Quiet));
        card->column()->addSpacing(space::hair);
        card->column()->addWidget(view);
        card->column()->addStretch();
        m_cards.push_back(card);
        m_views.push_back(view);
    }
    place();
}

void MatrixShelf::setInPerCent(bool inPerCent)
{
    m_inPerCent = inPerCent;
    for (MatrixView* view : m_views)
        view->setInPerCent(inPerCent);
}

void MatrixShelf::place()
{
    if (m_cards.empty())
        return;
    const int least = leastWidth(m_views.front()->matrix().genreCount());
    const int columns = qBound(1, (width() + space::large) / (least + space::large),
                               static_cast<int>(m_cards.size()));
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_columns = columns;
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    m_grid->setRowStretch((static_cast<int>(m_cards.size()) - 1) / columns + 1, 1);
}

void MatrixShelf::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace genrescope::ui
