// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/song_list_view.h"

#include "ui/models/song_list_model.h"
#include "ui/text/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tabular_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace genrescope::ui {

namespace {

constexpr Length kRow{48};
constexpr Length kMark{10};
constexpr Length kPercent{44};

class SongDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {160, kRow};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Colours& colours = coloursOf(option.palette);
        painter->save();
        const QRectF row = QRectF(option.rect).adjusted(space::hair, 1, -space::hair, -1);
        if (option.state & QStyle::State_Selected)
            drawBox(*painter, row, radius::control, colours.selected(), Qt::transparent);
        else if (option.state & QStyle::State_MouseOver)
            drawBox(*painter, row, radius::control, colours.hover(), Qt::transparent);
        if ((option.state & QStyle::State_HasFocus) &&
            (option.state & QStyle::State_KeyboardFocusChange))
            drawFocusRing(*painter, row, radius::control, colours);

        const auto state = static_cast<Song::State>(index.data(SongListModel::StateRole).toInt());
        const QRect inner = row.toRect().adjusted(space::medium, 0, -space::medium, 0);
        const auto placed = [&](const QRect& box) {
            return QStyle::visualRect(option.direction, inner, box);
        };
        const QRect mark(inner.left(), inner.top(), kMark, inner.height());
        paintMark(*painter, placed(mark), state, index, colours);

        const bool answered = state == Song::State::Answered;
        const int left = mark.right() + space::medium;
        const int right = answered ? inner.right() - kPercent : inner.right();
        const QFontMetrics body(fontOf(Type::Body)), caption(fontOf(Type::Caption));
        const int top = inner.top() + (inner.height() - body.height() - caption.height()) / 2;
        painter->setFont(fontOf(Type::Body));
        painter->setPen(colours.ink);
        painter->drawText(placed({left, top, right - left, body.height()}),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          body.elidedText(index.data().toString(), Qt::ElideRight, right - left));
        painter->setFont(fontOf(Type::Caption));
        painter->setPen(state == Song::State::Failed ? colours.bad : colours.quiet);
        painter->drawText(placed({left, top + body.height(), right - left, caption.height()}),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          caption.elidedText(index.data(SongListModel::AnswerRole).toString(),
                                             Qt::ElideRight, right - left));
        if (answered) {
            painter->setFont(fontOf(Type::Body));
            painter->setPen(colours.ink);
            drawTabular(*painter,
                        placed({inner.right() - kPercent, inner.top(), kPercent, inner.height()}),
                        Qt::AlignVCenter |
                            (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                        percentText(index.data(SongListModel::ShareRole).toDouble()));
        }
        painter->restore();
    }

private:
    static void paintMark(QPainter& painter, const QRect& place, Song::State state,
                          const QModelIndex& index, const Colours& colours)
    {
        QRectF dot(0, 0, kMark, kMark);
        dot.moveCenter(QRectF(place).center());
        if (state == Song::State::Failed) {
            drawIcon(painter, Icon::Warning, dot.adjusted(-3, -3, 3, 3), colours.bad);
        } else if (state == Song::State::Answered) {
            const auto colour = index.data(SongListModel::ColourRole).value<QColor>();
            drawBox(painter, dot, radius::bar, colour, mixed(colour, colours.ink, 0.22));
        } else {
            drawBox(painter, dot, kMark / 2.0, Qt::transparent,
                    state == Song::State::Listening ? colours.accent : colours.edge, 2);
        }
    }
};

} // namespace

SongListView::SongListView(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new SongDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Songs"));
}

void SongListView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void SongListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit songChosen(current.row());
}

} // namespace genrescope::ui
