// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide_window.h"

#include "ui/text/language.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextDocumentFragment>

namespace genrescope::ui {

namespace {

constexpr QSize kFirstSize{920, 700};
constexpr int kListWidth = 240;
constexpr int kPlainTextRole = Qt::UserRole;
const QString kPlace = QStringLiteral("qrc:/guide/");

/// What QTextDocument knows of CSS, in the colours of the window.
QString pageStyle(const Colours& colours)
{
    return QStringLiteral("h1 { font-size: %1px; font-weight: 600; }"
                          "h2 { font-size: %2px; font-weight: 600; margin-top: 20px; }"
                          "p, ul, ol, dl { margin-top: 8px; margin-bottom: 8px; }"
                          "li { margin-bottom: 4px; }"
                          "dt { font-weight: 600; margin-top: 8px; }"
                          "a { color: %3; }")
        .arg(fontOf(Type::Heading).pixelSize())
        .arg(fontOf(Type::Title).pixelSize())
        .arg(colours.accent.name());
}

} // namespace

/// Shows the chapters that it is given.
class GuidePage : public QTextBrowser {
public:
    explicit GuidePage(const QList<GuideChapter>& guide)
        : m_guide(guide)
    {
    }

    QVariant loadResource(int type, const QUrl& url) override
    {
        for (const GuideChapter& chapter : m_guide) {
            if (type == QTextDocument::HtmlResource && url.fileName() == guideFile(chapter.name))
                return chapter.html;
        }
        return {};
    }

private:
    const QList<GuideChapter>& m_guide;
};

GuideWindow::GuideWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_guide(guideChapters(spokenLanguage()))
    , m_chapters(new QListWidget)
    , m_search(new QLineEdit)
    , m_nothing(new Label(tr("The guide does not speak of it."), Type::Caption, Tone::Quiet))
    , m_back(new QPushButton(tr("Back")))
    , m_forward(new QPushButton(tr("Forward")))
    , m_page(new GuidePage(m_guide))
{
    setObjectName(u"guideWindow");
    setWindowTitle(tr("Guide"));
    resize(kFirstSize);
    m_back->setObjectName(u"guideBack");
    m_forward->setObjectName(u"guideForward");
    m_search->setObjectName(u"guideSearch");
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_nothing->setObjectName(u"guideNothing");
    m_nothing->hide();
    m_chapters->setObjectName(u"guideChapters");
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    for (const GuideChapter& chapter : m_guide) {
        auto* item = new QListWidgetItem(chapter.title, m_chapters);
        item->setSizeHint({0, height::row});
        item->setData(kPlainTextRole, QTextDocumentFragment::fromHtml(chapter.html).toPlainText());
    }
    m_page->setObjectName(u"guidePage");
    m_page->setAccessibleName(tr("Guide"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(space::wide);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::small);
    tools->addWidget(m_back, 1);
    tools->addWidget(m_forward, 1);
    auto* side = new QWidget;
    side->setFixedWidth(kListWidth + 2 * space::large);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(space::large, space::large, space::large, space::large);
    sideColumn->setSpacing(space::medium);
    sideColumn->addLayout(tools);
    sideColumn->addWidget(m_search);
    sideColumn->addWidget(m_nothing);
    sideColumn->addWidget(m_chapters, 1);
    auto* parts = new QHBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(side);
    parts->addWidget(m_page, 1);

    connect(m_chapters, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_page->setSource(QUrl(kPlace + guideFile(m_guide[row].name)));
    });
    connect(m_page, &QTextBrowser::sourceChanged, this, [this](const QUrl& url) {
        const QSignalBlocker shownAlready(m_chapters);
        for (int row = 0; row < m_guide.size(); ++row) {
            if (url.fileName() == guideFile(m_guide[row].name))
                m_chapters->setCurrentRow(row);
        }
        mark();
    });
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this,
            &GuideWindow::findNext);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    dressPage();
}

GuideWindow::~GuideWindow() = default;

void GuideWindow::open(const QString& chapter)
{
    const auto named = std::find_if(m_guide.begin(), m_guide.end(),
                                    [&](const auto& there) { return there.name == chapter; });
    m_search->clear();
    m_chapters->setCurrentRow(named == m_guide.end() ? 0 : int(named - m_guide.begin()));
    show();
    raise();
    activateWindow();
    m_page->setFocus();
}

/// Leaves the chapters in the list that have the words, and shows the first of them.
void GuideWindow::search()
{
    const QString words = m_search->text();
    int first = -1;
    for (int row = 0; row < m_chapters->count(); ++row) {
        QListWidgetItem* item = m_chapters->item(row);
        const bool has = item->data(kPlainTextRole).toString().contains(words, Qt::CaseInsensitive);
        item->setHidden(!has);
        if (has && first < 0)
            first = row;
    }
    m_nothing->setVisible(first < 0);
    const QListWidgetItem* present = m_chapters->currentItem();
    if (first >= 0 && (!present || present->isHidden()))
        m_chapters->setCurrentRow(first); // whose words are marked when it is shown
    else
        mark();
}

/// Marks all places of the words in the chapter, and goes to the first.
void GuideWindow::mark()
{
    QList<QTextEdit::ExtraSelection> places;
    const QString words = m_search->text();
    QTextCursor place(m_page->document());
    while (!words.isEmpty() && !(place = m_page->document()->find(words, place)).isNull()) {
        QTextEdit::ExtraSelection marked;
        marked.cursor = place;
        marked.format.setBackground(coloursOf(palette()).selected());
        places << marked;
    }
    m_page->setExtraSelections(places);
    if (!places.isEmpty())
        m_page->setTextCursor(places.constFirst().cursor);
}

void GuideWindow::findNext()
{
    if (m_search->text().isEmpty() || m_page->find(m_search->text()))
        return;
    const int count = m_chapters->count();
    for (int step = 1; step <= count; ++step) {
        const int row = (m_chapters->currentRow() + step) % count;
        if (m_chapters->item(row)->isHidden())
            continue;
        m_chapters->setCurrentRow(row);
        mark();
        return;
    }
}

void GuideWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressPage();
}

void GuideWindow::dressPage()
{
    m_page->document()->setDefaultFont(fontOf(Type::Body));
    m_page->document()->setDefaultStyleSheet(pageStyle(coloursOf(palette())));
    m_page->reload();
    mark();
}

} // namespace genrescope::ui
