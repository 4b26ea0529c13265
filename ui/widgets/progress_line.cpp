// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_line.h"

#include "ui/text/figures.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace genrescope::ui {

ProgressLine::ProgressLine(Stop stop, QWidget* parent)
    : QWidget(parent)
    , m_text(new Label({}))
    , m_left(new Label({}, Type::Body, Tone::Quiet))
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
    m_stop->setObjectName(u"stopProgress");
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(height::bar);
    connect(m_stop, &QPushButton::clicked, this, &ProgressLine::stopClicked);

    auto* words = new QHBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(m_text);
    words->addStretch();
    words->addWidget(m_left);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::small);
    lines->addLayout(words);
    lines->addWidget(m_bar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addLayout(lines, 1);
    row->addWidget(m_stop);
    m_stop->setVisible(stop == Stop::Button);
}

void ProgressLine::begin(const QString& what)
{
    m_what = what;
    m_since.start();
    m_text->setText(what);
    m_left->clear();
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(1000 * qMin(done, total) / total));
    //: %1 is e.g. "Checking the clips"
    m_text->setText(tr("%1: %2 of %3").arg(m_what, countText(done), countText(total)));
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
    if (done > 0 && seconds > 1)
        m_left->setText(
            timeLeftText(seconds * static_cast<double>(total - done) / static_cast<double>(done)));
}

void ProgressLine::showShare(const QString& text, qint64 done, qint64 total)
{
    m_text->setText(text);
    m_left->clear();
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(1000 * qMin(done, total) / qMax<qint64>(1, total)));
}

void ProgressLine::setStopping()
{
    m_stop->setEnabled(false);
    m_left->setText(tr("stopping…"));
}

} // namespace genrescope::ui
