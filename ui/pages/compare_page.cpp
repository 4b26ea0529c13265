// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "core/base/files.h"
#include "ui/pages/asked_models.h"
#include "ui/pages/clips_view.h"
#include "ui/pages/compare_view.h"
#include "ui/pages/page_header.h"
#include "ui/settings/preferences.h"
#include "ui/text/sentences.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_panel.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace genrescope::ui {

ComparePage::ComparePage(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_views(new QStackedWidget)
    , m_empty(new EmptyPanel(Icon::Compare, {}, {}))
    , m_view(new CompareView(colours))
    , m_clips(new ClipsView(colours))
    , m_banner(new Banner)
    , m_saveMenu(new QMenu(this))
    , m_useMenu(new QMenu(this))
    , m_save(new QPushButton(tr("Save a blend")))
    , m_use(new QPushButton(iconOf(Icon::Identify), tr("Use on Identify")))
    , m_doubtful(new QPushButton(tr("Doubtful labels")))
{
    m_banner->setObjectName(u"banner");
    m_empty->setObjectName(u"emptyPanel");
    m_save->setObjectName(u"saveBlend");
    m_use->setObjectName(u"useBlend");
    m_doubtful->setObjectName(u"doubtfulLabels");
    m_save->setMenu(m_saveMenu);
    m_use->setMenu(m_useMenu);
    m_save->setToolTip(tr("Writes the networks as one model file, which can be used wherever a "
                          "model can"));
    m_doubtful->setToolTip(tr("All clips, those first whose label the models contradict most "
                              "surely"));
    auto* choose =
        new QPushButton(iconOf(Icon::Runs, QPalette::HighlightedText), tr("Choose runs"));
    choose->setObjectName(u"goRuns");
    choose->setDefault(true);
    connect(choose, &QPushButton::clicked, this, &ComparePage::runsAsked);
    m_empty->addButton(choose);
    for (QWidget* view : std::initializer_list<QWidget*>{m_empty, m_view, m_clips})
        m_views->addWidget(view);

    auto* column = pageColumn(this);
    column->addLayout(pageHeader(tr("Compare"), {m_doubtful, m_save, m_use}));
    column->addWidget(m_banner);
    column->addWidget(m_views, 1);

    connect(m_view, &CompareView::cellOpened, this, [this](int model, int truth, int answer) {
        m_clips->open(m_models, model, QPoint(truth, answer));
        m_views->setCurrentWidget(m_clips);
        showState();
    });
    connect(m_doubtful, &QPushButton::clicked, this, [this] {
        // The blend of all, where there is one, knows best.
        const auto members = m_compared->set.members.size();
        m_clips->open(m_models, static_cast<int>(members < m_models->models.size() ? members : 0));
        m_views->setCurrentWidget(m_clips);
        showState();
    });
    connect(m_clips, &ClipsView::backAsked, this, [this] {
        m_views->setCurrentWidget(m_view);
        showState();
    });
    connect(m_clips, &ClipsView::collectionEdited, this, &ComparePage::collectionEdited);
    connectJobs();
    showState();
}

void ComparePage::connectJobs()
{
    connect(&m_job, &CompareJob::finished, this, &ComparePage::showCompared);
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        if (!m_waiting.isEmpty())
            return compare(std::exchange(m_waiting, {}));
        m_banner->say(sentenceOf(error));
        showState();
    });
    connect(&m_saveJob, &SaveBlendJob::finished, this, [this](const std::filesystem::path& file) {
        const QString name = QString::fromStdString(textOf(file));
        if (m_useSaved)
            emit modelChosen(name);
        else
            m_banner->say(tr("Saved as %1.").arg(name), Mood::Good);
        showState();
    });
    connect(&m_saveJob, &Job::failed, this, [this](const Error& error) {
        m_banner->say(sentenceOf(error));
        showState();
    });
}

void ComparePage::compare(const QStringList& runFolders)
{
    if (m_job.isRunning()) {
        m_waiting = runFolders;
        m_job.requestStop();
        return;
    }
    m_folders = runFolders;
    m_banner->clear();
    m_compared.reset();
    std::vector<std::filesystem::path> folders;
    for (const QString& folder : runFolders)
        folders.emplace_back(folder.toStdString());
    m_job.start(folders);
    showState();
}

void ComparePage::showCompared(std::shared_ptr<const RunsCompared> found)
{
    if (!m_waiting.isEmpty())
        return compare(std::exchange(m_waiting, {}));
    m_compared = std::move(found);
    m_models = std::make_shared<const ComparedModels>(askedModels(*m_compared));
    m_view->show(m_models);
    fillSaveMenu();
    m_views->setCurrentWidget(m_view);
    showState();
}

void ComparePage::fillSaveMenu()
{
    m_saveMenu->clear();
    m_useMenu->clear();
    for (int blend = 0; blend < static_cast<int>(m_compared->blends.size()); ++blend) {
        const QString name = blendName(m_compared->blends[static_cast<std::size_t>(blend)].blend);
        connect(m_saveMenu->addAction(name), &QAction::triggered, this,
                [this, blend] { saveBlend(blend, false); });
        connect(m_useMenu->addAction(name), &QAction::triggered, this,
                [this, blend] { saveBlend(blend, true); });
    }
}

/// To a file of the user's choice, or among the program's own models to listen with at once.
void ComparePage::saveBlend(int blend, bool thenUse)
{
    if (m_saveJob.isRunning())
        return;
    const BlendedAnswers& answers = m_compared->blends[static_cast<std::size_t>(blend)];
    const QString name =
        QStringLiteral("%1 %2.safetensors")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")),
                 QString::fromUtf8(nameOf(answers.blend).data()));
    QString file = modelsFolder() + u'/' + name;
    if (!thenUse)
        file = QFileDialog::getSaveFileName(this, tr("Save the blend"), file,
                                            tr("Models (*.safetensors)"));
    if (file.isEmpty())
        return;
    m_useSaved = thenUse;
    m_saveJob.start(m_compared->set, answers.blend, answers.weights, file.toStdString());
    showState();
}

void ComparePage::showState()
{
    const bool working = m_job.isRunning();
    if (!m_compared)
        m_views->setCurrentWidget(m_empty);
    m_empty->setTitle(working ? tr("Opening the runs") : tr("Nothing to compare yet"));
    m_empty->setText(working ? tr("Their answers to the development clips are read from their "
                                  "folders; nothing is trained again.")
                             : tr("Tick two runs or more on the Runs page. Their confusion "
                                  "matrices stand here side by side, with all blends of them."));
    const bool blends = m_compared && !m_compared->blends.empty();
    const bool shown = m_compared && m_views->currentWidget() == m_view;
    m_doubtful->setVisible(shown);
    m_save->setVisible(shown && blends);
    m_use->setVisible(shown && blends);
    m_save->setEnabled(!m_saveJob.isRunning());
    m_use->setEnabled(!m_saveJob.isRunning());
}

} // namespace genrescope::ui
