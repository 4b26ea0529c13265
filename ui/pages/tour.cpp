// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tour.h"

#include "ui/text/figures.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <iterator>

namespace genrescope::ui {

namespace {

constexpr Length kWidth{400};

struct Step {
    int page;
    const char* title;
    const char* text;
};

constexpr Step kSteps[] = {
    {0, QT_TRANSLATE_NOOP("Tour", "What am I listening to?"),
     QT_TRANSLATE_NOOP("Tour", "Drop a song anywhere in this window: you see its genre, how sure "
                               "that is, and how it changes along the song. No song at hand? Try "
                               "the samples.")},
    {1, QT_TRANSLATE_NOOP("Tour", "Music to learn from"),
     QT_TRANSLATE_NOOP("Tour", "For genres of your own: open a folder of music with one folder for "
                               "each genre. Every clip is looked at, and nothing in the folder is "
                               "changed.")},
    {2, QT_TRANSLATE_NOOP("Tour", "Train a network"),
     QT_TRANSLATE_NOOP("Tour", "Choose a preset and press Start, and watch it learn. Stop at any "
                               "time: the best epoch is kept, and can be used on Identify at "
                               "once.")},
    {4, QT_TRANSLATE_NOOP("Tour", "Nothing is lost"),
     QT_TRANSLATE_NOOP("Tour", "Each training is kept among the runs. Tick several to compare and "
                               "blend them; Experiments searches for better settings by itself.")},
    {6, QT_TRANSLATE_NOOP("Tour", "A whole library"),
     QT_TRANSLATE_NOOP("Tour", "Thousands of songs are listened to on all processors. Their genres "
                               "can be written into their tags, after a preview, and taken back.")},
    {7, QT_TRANSLATE_NOOP("Tour", "What is this?"),
     QT_TRANSLATE_NOOP("Tour", "Press Shift+F1, or the question mark below the pages, and click any "
                               "chart or number: it says what it is. Language, colours and this "
                               "tour are found in the settings.")},
};
constexpr int kCount = static_cast<int>(std::size(kSteps));

} // namespace

Tour::Tour(QWidget* window)
    : QWidget(window)
    , m_title(new Label({}, Type::Title))
    , m_text(new Label({}))
    , m_count(new Label({}, Type::Caption, Tone::Quiet))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton(tr("Next")))
    , m_skip(new QPushButton(tr("Skip the tour")))
{
    setObjectName(u"tour");
    m_title->setObjectName(u"tourTitle");
    m_back->setObjectName(u"tourBack");
    m_next->setObjectName(u"tourNext");
    m_skip->setObjectName(u"tourSkip");
    m_text->setWordWrap(true);
    m_skip->setFlat(true);
    m_next->setDefault(true);
    setFixedWidth(kWidth);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(m_count);
    buttons->addSpacing(space::small);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::small);
    column->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_step + 1); });
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    window->installEventFilter(this);
    hide();
}

void Tour::begin()
{
    show(0);
    raise();
    m_next->setFocus();
}

void Tour::show(int step)
{
    if (step >= kCount)
        return end();
    m_step = step;
    const auto said = [](const char* text) { return QCoreApplication::translate("Tour", text); };
    m_title->setText(said(kSteps[step].title));
    m_text->setText(said(kSteps[step].text));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    m_count->setText(tr("%1 of %2").arg(countText(step + 1), countText(kCount)));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < kCount ? tr("Next") : tr("Done"));
    m_skip->setVisible(step + 1 < kCount);
    emit pageAsked(kSteps[step].page);
    setVisible(true);
    place();
}

void Tour::end()
{
    hide();
    emit ended();
}

void Tour::place()
{
    resize(width(), layout()->totalHeightForWidth(width()));
    const QRect window = parentWidget()->rect();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    move(mirrored ? space::wide : window.right() - space::wide - width(),
         window.bottom() - space::wide - height());
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

bool Tour::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void Tour::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    drawBox(painter, rect(), radius::card, colours.card, colours.accent, 2);
}

} // namespace genrescope::ui
