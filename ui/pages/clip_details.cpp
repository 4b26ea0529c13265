// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clip_details.h"

#include "ui/pages/clip_sound.h"
#include "ui/text/flags.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

namespace genrescope::ui {

namespace {

constexpr double kNoticedSeconds = 0.2; ///< the fingerprint's step is an eighth of a second

const Clip& clipAt(const Collection& collection, int clip)
{
    return collection.clips[static_cast<std::size_t>(clip)];
}

QString fileAt(const Collection& collection, int clip)
{
    return QString::fromStdString(clipAt(collection, clip).file.string());
}

QString nameAt(const Collection& collection, int clip)
{
    return QString::fromStdString(clipAt(collection, clip).name);
}

} // namespace

ClipDetails::ClipDetails(Player& player, QWidget* parent)
    : QWidget(parent)
    , m_sound(new ClipSound(player))
    , m_other(new QWidget)
    , m_which(new QComboBox)
    , m_twin(new ClipSound(player))
    , m_meaning(new Label({}, Type::Caption, Tone::Quiet))
{
    m_sound->setObjectName(u"clipSound");
    m_twin->setObjectName(u"twinSound");
    m_which->setObjectName(u"whichTwin");
    m_which->setAccessibleName(tr("Other clips of the same recording"));
    m_meaning->setObjectName(u"flagMeaning");
    m_meaning->setWordWrap(true);
    auto* other = new QHBoxLayout(m_other);
    other->setContentsMargins(0, 0, 0, 0);
    other->setSpacing(space::small);
    other->addWidget(m_twin, 1);
    other->addWidget(m_which, 0, Qt::AlignBottom);
    auto* sounds = new QHBoxLayout;
    sounds->setSpacing(space::wide);
    sounds->addWidget(m_sound, 1);
    sounds->addWidget(m_other, 1);
    auto* card = new Card;
    card->column()->setSpacing(space::small);
    card->column()->addLayout(sounds);
    card->column()->addWidget(m_meaning);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    connect(m_which, &QComboBox::activated, this, &ClipDetails::showTwin);
}

void ClipDetails::show(std::shared_ptr<const Collection> collection,
                       std::shared_ptr<const CollectionCheck> check, int clip)
{
    m_collection = std::move(collection);
    m_twins = check ? twinsOf(*check, clip) : std::vector<ClipMatch>();
    m_sound->show(fileAt(*m_collection, clip), nameAt(*m_collection, clip), genreOf(clip));
    QStringList meanings;
    if (check)
        for (const ClipFlag flag : check->flags[static_cast<std::size_t>(clip)])
            meanings << meaningOf(flag);
    m_meaning->setText(meanings.join(u' '));
    m_meaning->setVisible(!meanings.isEmpty());
    m_which->clear();
    for (const ClipMatch& twin : m_twins)
        m_which->addItem(nameAt(*m_collection, twin.second));
    m_which->setVisible(m_twins.size() > 1);
    m_other->setVisible(!m_twins.empty());
    showTwin();
}

void ClipDetails::showTwin()
{
    if (m_twins.empty())
        return;
    const ClipMatch& match = m_twins[static_cast<std::size_t>(m_which->currentIndex())];
    QStringList note{genreOf(match.second)};
    const double offset = match.offsetSeconds;
    if (match.isExact())
        note << tr("the very same sound");
    else if (std::abs(offset) < kNoticedSeconds)
        note << tr("the same recording");
    else if (offset > 0)
        note << tr("the same recording, begins %1 s later").arg(QLocale().toString(offset, 'f', 1));
    else
        note << tr("the same recording, begins %1 s earlier")
                    .arg(QLocale().toString(-offset, 'f', 1));
    m_twin->show(fileAt(*m_collection, match.second), nameAt(*m_collection, match.second),
                 note.join(QStringLiteral(" · ")));
}

QString ClipDetails::genreOf(int clip) const
{
    return QString::fromStdString(
        m_collection->genres[static_cast<std::size_t>(clipAt(*m_collection, clip).genre)]);
}

} // namespace genrescope::ui
