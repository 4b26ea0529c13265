// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/player_bar.h"

#include "ui/playback/player.h"
#include "ui/text/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/time_axis.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QToolButton>

namespace genrescope::ui {

namespace {

constexpr Length kVolumeWidth{88};
constexpr double kZoomStep = 2;

QToolButton* toolButton(Icon icon, const char* name, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(iconOf(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFixedSize(height::control, height::control);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PlayerBar::PlayerBar(Player& player, TimeAxis& axis, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_axis(axis)
    , m_play(toolButton(Icon::Play, "play", tr("Play (Space)")))
    , m_nearer(toolButton(Icon::Plus, "nearer", tr("Nearer (Ctrl and wheel, or +)")))
    , m_farther(toolButton(Icon::Minus, "farther", tr("Farther (Ctrl and wheel, or -)")))
    , m_volume(new QSlider(Qt::Horizontal))
    , m_place(new Label({}, Type::Body, Tone::Quiet))
    , m_problem(new Label({}, Type::Body, Tone::Quiet))
{
    m_place->setObjectName(u"playerPlace");
    m_problem->setObjectName(u"playerProblem");
    m_problem->setElided(true);
    m_volume->setObjectName(u"volume");
    m_volume->setAccessibleName(tr("Loudness"));
    m_volume->setToolTip(tr("Loudness"));
    m_volume->setFixedWidth(kVolumeWidth);
    m_volume->setRange(0, 100);
    m_volume->setValue(100);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_play);
    row->addWidget(m_place);
    row->addSpacing(space::small);
    row->addWidget(m_problem, 1);
    row->addWidget(m_volume);
    row->addWidget(m_farther);
    row->addWidget(m_nearer);

    connect(m_play, &QToolButton::clicked, &m_player, &Player::toggle);
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int value) { m_player.setVolume(value / 100.0); });
    connect(m_nearer, &QToolButton::clicked, this,
            [this] { m_axis.zoom(kZoomStep, m_axis.cursor()); });
    connect(m_farther, &QToolButton::clicked, this,
            [this] { m_axis.zoom(1 / kZoomStep, m_axis.cursor()); });
    connect(&m_player, &Player::playingChanged, this, &PlayerBar::showState);
    connect(&m_player, &Player::positionChanged, &m_axis, &TimeAxis::setCursor);
    connect(&m_player, &Player::failed, m_problem, &QLabel::setText);
    connect(&m_axis, &TimeAxis::changed, this, &PlayerBar::showPlace);
    connect(&m_axis, &TimeAxis::cursorMoved, this, &PlayerBar::showPlace);
    showState();
    showPlace();
}

void PlayerBar::showState()
{
    const bool playing = m_player.isPlaying();
    const QString text = playing ? tr("Pause (Space)") : tr("Play (Space)");
    m_play->setIcon(iconOf(playing ? Icon::Pause : Icon::Play));
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
    if (playing)
        m_problem->clear();
}

void PlayerBar::showPlace()
{
    m_place->setText(
        QStringLiteral("%1 / %2").arg(clockText(m_axis.cursor()), clockText(m_axis.seconds())));
    m_nearer->setEnabled(m_axis.seconds() > 0);
    m_farther->setEnabled(!m_axis.isWhole());
}

} // namespace genrescope::ui
