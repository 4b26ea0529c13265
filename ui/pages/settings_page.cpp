// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "core/base/files.h"
#include "ui/log/log_dialog.h"
#include "ui/pages/page_header.h"
#include "ui/text/figures.h"
#include "ui/text/language.h"
#include "ui/text/sentences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace genrescope::ui {

namespace {

constexpr Length kWidth{680}; ///< longer lines are hard to read
constexpr Length kEditor{240};
constexpr int kSizes[] = {100, 110, 125, 150, 175, 200};

/// A setting: its name and what it is for, beside what it is chosen with.
QWidget* makeRow(const QString& name, const QString& help, QWidget* editor, Label* state = nullptr)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(space::hair);
    auto* title = new Label(name);
    title->setBuddy(editor);
    auto* explanation = new Label(help, Type::Caption, Tone::Quiet);
    explanation->setWordWrap(true);
    words->addWidget(title);
    if (state)
        words->addWidget(state);
    words->addWidget(explanation);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(name);
    editor->setAccessibleDescription(help);
    editor->setWhatsThis(help);

    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::large);
    across->addLayout(words, 1);
    across->addWidget(editor, 0, Qt::AlignTop);
    return row;
}

QString folderText(const QString& folder)
{
    return QDir::toNativeSeparators(folder);
}

} // namespace

SettingsPage::SettingsPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_banner(new Banner)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_textSize(new QComboBox)
    , m_store(new Label({}, Type::Caption))
    , m_music(new Label({}, Type::Caption))
    , m_ownStore(new QPushButton(tr("Usual folder")))
    , m_reopen(new QCheckBox(tr("Open it")))
{
    m_banner->setObjectName(u"settingsBanner");
    m_language->setObjectName(u"language");
    m_theme->setObjectName(u"theme");
    m_textSize->setObjectName(u"textSize");
    m_store->setObjectName(u"store");
    m_music->setObjectName(u"music");
    m_ownStore->setObjectName(u"ownStore");
    m_reopen->setObjectName(u"reopen");
    for (QComboBox* choice : {m_language, m_theme, m_textSize})
        choice->setFixedWidth(kEditor);
    for (Label* folder : {m_store, m_music})
        folder->setElided(true);

    auto* inner = new QWidget;
    auto* cards = new QVBoxLayout(inner);
    cards->setContentsMargins(0, 0, space::medium, 0);
    cards->setSpacing(space::large);
    inner->setMaximumWidth(kWidth);
    for (Card* card : {makeLook(), makeFolders(), makeHelp()})
        cards->addWidget(card);
    cards->addStretch();
    auto* area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* column = pageColumn(this);
    column->addLayout(pageHeader(tr("Settings")));
    column->addWidget(m_banner);
    column->addWidget(area, 1);
    showSettings();

    const auto chosen = [this] {
        if (m_filling)
            return;
        Settings settings = m_preferences.settings();
        settings.language = m_language->currentData().toString().toStdString();
        settings.theme = m_theme->currentData().toString().toStdString();
        settings.textSize = m_textSize->currentData().toInt();
        settings.reopen = m_reopen->isChecked();
        take(settings);
    };
    for (QComboBox* choice : {m_language, m_theme, m_textSize})
        connect(choice, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_reopen, &QCheckBox::toggled, this, chosen);
}

Card* SettingsPage::makeLook()
{
    m_language->addItem(tr("As the system"), QStringLiteral("system"));
    for (const Language& language : languages())
        m_language->addItem(language.name, language.code);
    m_theme->addItem(tr("As the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast"), QStringLiteral("contrast"));
    for (const int size : kSizes)
        m_textSize->addItem(percentText(size / 100.0), size);

    auto* card = new Card;
    card->column()->addWidget(new Label(tr("Look"), Type::Title));
    card->column()->addWidget(
        makeRow(tr("Language"),
                tr("Of all texts, numbers and dates. The window is made anew; what is open in it "
                   "stays open."),
                m_language));
    card->column()->addWidget(
        makeRow(tr("Colours"),
                tr("Light or dark; high contrast is white on black, with nothing faint. 'As the "
                   "system' follows the desktop, also while the program runs."),
                m_theme));
    card->column()->addWidget(
        makeRow(tr("Size of letters"),
                tr("In per cent of what the desktop asks for. Buttons and rows grow with them."),
                m_textSize));
    return card;
}

Card* SettingsPage::makeFolders()
{
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"chooseStore");
    choose->setAccessibleName(tr("Choose the folder of runs"));
    connect(choose, &QPushButton::clicked, this,
            [this] { chooseFolder(&Settings::store, tr("Choose the folder of runs")); });
    connect(m_ownStore, &QPushButton::clicked, this, [this] {
        Settings settings = m_preferences.settings();
        settings.store.clear();
        take(settings);
    });
    auto* store = new QWidget;
    auto* buttons = new QHBoxLayout(store);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::small);
    buttons->addWidget(m_ownStore);
    buttons->addWidget(choose);
    auto* music = new QPushButton(tr("Choose…"));
    music->setObjectName(u"chooseMusic");
    music->setAccessibleName(tr("Choose the folder of music"));
    connect(music, &QPushButton::clicked, this,
            [this] { chooseFolder(&Settings::music, tr("Choose the folder of music")); });

    auto* card = new Card;
    card->column()->addWidget(new Label(tr("Folders"), Type::Title));
    card->column()->addWidget(makeRow(
        tr("Runs"),
        tr("Each training is kept here in a folder of its own. Runs that are elsewhere stay there. "
           "In a terminal this is --store."),
        store, m_store));
    card->column()->addWidget(
        makeRow(tr("Music"), tr("Where choosing songs and collections begins."), music, m_music));
    card->column()->addWidget(makeRow(
        tr("The last collection"),
        tr("When the program starts, for those who train every day. What was read of it is kept, "
           "so it takes a moment only."),
        m_reopen));
    return card;
}

Card* SettingsPage::makeHelp()
{
    auto* tour = new QPushButton(tr("Take the tour"));
    tour->setObjectName(u"takeTour");
    connect(tour, &QPushButton::clicked, this, &SettingsPage::tourAsked);
    auto* guide = new QPushButton(tr("Open the guide"));
    guide->setObjectName(u"openGuide");
    connect(guide, &QPushButton::clicked, this, &SettingsPage::guideAsked);
    auto* log = new QPushButton(tr("Show the log"));
    log->setObjectName(u"showLog");
    connect(log, &QPushButton::clicked, this,
            [this] { (new LogDialog({}, {}, window()))->open(); });
    auto* read = new QPushButton(tr("Import…"));
    read->setObjectName(u"importSettings");
    read->setAccessibleName(tr("Import settings"));
    connect(read, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("Import settings"), QDir::homePath(), tr("Settings (*.json);;All files (*)"));
        if (!file.isEmpty())
            importFrom(file);
    });
    auto* write = new QPushButton(tr("Export…"));
    write->setObjectName(u"exportSettings");
    write->setAccessibleName(tr("Export settings"));
    connect(write, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getSaveFileName(
            this, tr("Export settings"),
            QDir::homePath() + QStringLiteral("/genrescope-settings.json"),
            tr("Settings (*.json)"));
        if (!file.isEmpty())
            exportTo(file);
    });
    auto* both = new QWidget;
    auto* buttons = new QHBoxLayout(both);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::small);
    buttons->addWidget(read);
    buttons->addWidget(write);

    auto* card = new Card;
    card->column()->addWidget(new Label(tr("Help and files"), Type::Title));
    card->column()->addWidget(
        makeRow(tr("Tour"), tr("Shows in a minute what each page is for."), tour));
    card->column()->addWidget(
        makeRow(tr("User guide"), tr("A chapter for each page, also by F1."), guide));
    card->column()->addWidget(
        makeRow(tr("Log"), tr("What went wrong, to be sent to the developers if you like."), log));
    card->column()->addWidget(makeRow(
        tr("These settings"), tr("As a file, to have them on another computer too."), both));
    return card;
}

void SettingsPage::chooseFolder(std::string Settings::*folder, const QString& title)
{
    const bool runs = folder == &Settings::store;
    const QString found = QFileDialog::getExistingDirectory(
        this, title, runs ? m_preferences.runStore() : m_preferences.musicFolder());
    if (found.isEmpty())
        return;
    Settings settings = m_preferences.settings();
    settings.*folder = found.toStdString();
    take(settings);
}

void SettingsPage::take(const Settings& settings)
{
    const Settings before = m_preferences.settings();
    m_preferences.setSettings(settings);
    m_banner->clear();
    showSettings();
    if (settings != before)
        emit changed(before, settings);
}

void SettingsPage::showSettings()
{
    m_filling = true;
    const Settings settings = m_preferences.settings();
    const auto choose = [](QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(qMax(0, box->findData(value)));
    };
    choose(m_language, QString::fromStdString(settings.language));
    choose(m_theme, QString::fromStdString(settings.theme));
    if (m_textSize->findData(settings.textSize) < 0)
        m_textSize->addItem(percentText(settings.textSize / 100.0), settings.textSize);
    choose(m_textSize, settings.textSize);
    m_store->setText(folderText(m_preferences.runStore()));
    m_music->setText(folderText(m_preferences.musicFolder()));
    m_ownStore->setVisible(!settings.store.empty());
    m_reopen->setChecked(settings.reopen);
    m_filling = false;
}

void SettingsPage::tellWaiting()
{
    m_banner->say(tr("The window will be made anew when the work that goes on has ended, so that "
                     "none of it is lost."),
                  Mood::Neutral);
}

void SettingsPage::importFrom(const QString& file)
{
    const auto settings = readFile(file.toStdString()).and_then(settingsFromJson);
    if (!settings)
        return m_banner->say(sentenceOf(settings.error()));
    take(*settings);
    m_banner->say(tr("The settings of %1 count from now on.").arg(QDir::toNativeSeparators(file)),
                  Mood::Good);
}

void SettingsPage::exportTo(const QString& file)
{
    if (const auto written = writeFile(file.toStdString(), toJson(m_preferences.settings()));
        !written)
        return m_banner->say(sentenceOf(written.error()));
    m_banner->say(tr("Saved as %1.").arg(QDir::toNativeSeparators(file)), Mood::Good);
}

} // namespace genrescope::ui
