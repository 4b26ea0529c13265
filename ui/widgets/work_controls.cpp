// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/work_controls.h"

#include "ui/text/figures.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace genrescope::ui {

WorkControls::WorkControls(const QString& start, Pause pause, QWidget* parent)
    : QWidget(parent)
    , m_pausing(pause)
    , m_start(new QPushButton(iconOf(Icon::Play, QPalette::HighlightedText), start))
    , m_pause(new QPushButton)
    , m_stop(new QPushButton(iconOf(Icon::Stop), tr("Stop")))
    , m_bar(new QProgressBar)
    , m_text(new Label({}))
    , m_left(new Label({}, Type::Body, Tone::Quiet))
{
    m_start->setObjectName(u"startWork");
    m_pause->setObjectName(u"pauseWork");
    m_stop->setObjectName(u"stopWork");
    m_text->setObjectName(u"workStatus");
    m_left->setObjectName(u"workLeft");
    m_start->setDefault(true);
    m_text->setElided(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(height::bar);
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when work begins
    m_bar->setSizePolicy(policy);

    auto* words = new QHBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(m_text, 1);
    words->addWidget(m_left);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::hair);
    lines->addLayout(words);
    lines->addWidget(m_bar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addLayout(lines, 1);
    row->addSpacing(space::small);
    for (QPushButton* button : {m_stop, m_pause, m_start})
        row->addWidget(button);

    connect(m_start, &QPushButton::clicked, this, &WorkControls::startClicked);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_state = State::Stopping;
        showState();
        emit stopClicked();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_state = m_state == State::Paused ? State::Working : State::Paused;
        showState();
        emit pauseChanged(m_state == State::Paused);
    });
    showState();
}

void WorkControls::setStartable(bool startable)
{
    m_startable = startable;
    showState();
}

void WorkControls::begin(const QString& what)
{
    if (m_state == State::Ready)
        m_state = State::Working;
    m_what = what;
    m_since.start();
    m_text->setText(what);
    m_left->clear();
    m_bar->setRange(0, 0);
    showState();
}

void WorkControls::setProgress(qint64 done, qint64 total)
{
    if (total <= 0 || m_state == State::Ready)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(1000 * qMin(done, total) / total));
    //: %1 is e.g. "Listening to the clips"
    m_text->setText(tr("%1: %2 of %3").arg(m_what, countText(done), countText(total)));
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
    if (done > 0 && seconds > 1)
        setSecondsLeft(seconds * static_cast<double>(total - done) / static_cast<double>(done));
}

void WorkControls::setText(const QString& text)
{
    m_text->setText(text);
}

void WorkControls::setSecondsLeft(double seconds)
{
    if (m_state == State::Working)
        m_left->setText(timeLeftText(seconds));
}

void WorkControls::end(const QString& text)
{
    m_state = State::Ready;
    m_text->setText(text);
    showState();
}

void WorkControls::showState()
{
    const bool working = m_state != State::Ready;
    m_start->setVisible(!working);
    m_start->setEnabled(m_startable);
    m_pause->setVisible(working && m_pausing == Pause::Possible);
    m_pause->setEnabled(m_state != State::Stopping);
    m_pause->setText(m_state == State::Paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(iconOf(m_state == State::Paused ? Icon::Play : Icon::Pause));
    m_stop->setVisible(working);
    m_stop->setEnabled(m_state != State::Stopping);
    m_bar->setVisible(working);
    m_left->setVisible(working);
    if (m_state == State::Paused)
        m_left->setText(tr("paused"));
    else if (m_state == State::Stopping)
        m_left->setText(tr("stopping…"));
}

} // namespace genrescope::ui
