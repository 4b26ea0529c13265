// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reproduce_view.h"

#include "core/evaluation/scores.h"
#include "ui/settings/preferences.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_panel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/work_controls.h"

#include <QDesktopServices>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {
constexpr Length kFormWidth{340};
}

ReproduceView::ReproduceView(QWidget* parent)
    : QWidget(parent)
    , m_dataset(new Label({}))
    , m_scale(new QDoubleSpinBox)
    , m_scaleText(new Label({}, Type::Caption, Tone::Quiet))
    , m_folderLabel(new Label({}, Type::Body, Tone::Quiet))
    , m_choose(new QPushButton(iconOf(Icon::Open), tr("Choose…")))
    , m_controls(new WorkControls(tr("Reproduce the report"), WorkControls::Pause::Possible))
    , m_banner(new Banner)
    , m_result(new Label({}, Type::Title))
    , m_open(new QPushButton(tr("Open the report")))
    , m_seeRuns(new QPushButton(iconOf(Icon::Runs), tr("See its trainings")))
{
    m_banner->setObjectName(u"banner");
    m_controls->setObjectName(u"reproduceControls");
    m_dataset->setObjectName(u"reproduceDataset");
    m_scale->setObjectName(u"reproduceScale");
    m_folderLabel->setObjectName(u"reproduceFolder");
    m_choose->setObjectName(u"chooseFolder");
    m_result->setObjectName(u"reproduceResult");
    m_open->setObjectName(u"openReport");
    m_seeRuns->setObjectName(u"seeTrainings");
    m_scale->setRange(0.01, 1);
    m_scale->setDecimals(2);
    m_scale->setSingleStep(0.05);
    m_scale->setValue(0.1);
    m_folderLabel->setElided(true);
    m_scaleText->setWordWrap(true);
    m_result->setWordWrap(true);
    auto* form = new Card;
    form->setFixedWidth(kFormWidth);
    QVBoxLayout* parts = form->column();
    parts->addWidget(m_dataset);
    parts->addWidget(new Field(tr("Length of every training"), m_scale));
    parts->addWidget(m_scaleText);
    parts->addWidget(new Field(tr("Goes to"), m_choose));
    parts->addWidget(m_folderLabel);
    auto* panel = new EmptyPanel(
        Icon::Runs, tr("Reproduce the 2016 report"),
        tr("The report \"What am I listening to?\" varied one setting after another by hand, "
           "blended its three best networks and tested them once. Here all of its experiments run "
           "anew; then one page sets its printed figures beside ours, with intervals. Stop at any "
           "time: what is done is not done again."));
    panel->addButton(m_open);
    panel->addButton(m_seeRuns);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::medium);
    right->addWidget(m_controls);
    right->addWidget(m_banner);
    right->addWidget(m_result);
    right->addWidget(panel, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addWidget(form, 0, Qt::AlignTop);
    row->addLayout(right, 1);

    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ReproduceView::showState);
    connect(m_choose, &QPushButton::clicked, this, &ReproduceView::chooseFolder);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(reportFile())); });
    connect(m_seeRuns, &QPushButton::clicked, this,
            [this] { emit runsAsked(m_folder + QStringLiteral("/runs")); });
    connectJob();
    setFolder(QDir::cleanPath(runsFolder() + QStringLiteral("/../report")));
}

void ReproduceView::connectJob()
{
    connect(m_controls, &WorkControls::startClicked, this, &ReproduceView::start);
    connect(m_controls, &WorkControls::stopClicked, &m_job, &Job::requestStop);
    connect(m_controls, &WorkControls::pauseChanged, this,
            [this](bool paused) { paused ? m_job.pause() : m_job.resume(); });
    connect(&m_job, &Job::progressed, m_controls, &WorkControls::setProgress);
    connect(&m_job, &ReproduceJob::trained, this, [this](const ReproductionProgress& progress) {
        if (!std::exchange(m_training, true))
            m_controls->begin(tr("Training"));
        m_controls->setProgress(static_cast<qint64>(progress.epochsDone),
                                static_cast<qint64>(progress.epochs));
        m_controls->setText(tr("%1 of %Ln trainings done", nullptr, progress.trainings)
                                .arg(countText(progress.done)));
        if (progress.secondsLeft)
            m_controls->setSecondsLeft(*progress.secondsLeft);
    });
    connect(&m_job, &ReproduceJob::finished, this,
            [this](std::shared_ptr<const Reproduction> found, const std::filesystem::path&) {
                m_controls->end(tr("Done: %Ln trainings", nullptr, found->trainings));
                QString text = tr("The report is written.");
                if (found->test)
                    text += u' ' +
                            tr("On the test part the average of the three networks recognises %1, "
                               "their maximum %2; looked at %Ln times.",
                               nullptr, found->test->looks)
                                .arg(percentText(scoresOf(found->test->average).accuracy),
                                     percentText(scoresOf(found->test->maximum).accuracy));
                m_result->setText(text);
                showState();
            });
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        const bool cancelled = error.code == ErrorCode::Cancelled;
        m_controls->end(cancelled ? tr("Stopped; start again to go on from here") : QString());
        if (!cancelled)
            m_banner->say(sentenceOf(error));
        showState();
    });
}

void ReproduceView::setCollection(std::shared_ptr<const Collection> collection)
{
    m_collection = std::move(collection);
    showState();
}

void ReproduceView::setFolder(const QString& folder)
{
    m_folder = folder;
    m_folderLabel->setText(QDir::toNativeSeparators(folder));
    m_result->clear();
    showState();
}

void ReproduceView::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where the report goes"), m_folder);
    if (!folder.isEmpty())
        setFolder(folder);
}

QString ReproduceView::reportFile() const
{
    return m_folder + u'/' + QLatin1String(reproductionReportName);
}

void ReproduceView::start()
{
    ReproductionSettings settings;
    settings.dataset = m_collection->folder;
    settings.scale = m_scale->value();
    m_training = false;
    m_banner->clear();
    m_result->clear();
    m_controls->begin(tr("Listening to the clips"));
    m_job.start(settings, m_folder.toStdString());
    showState();
}

void ReproduceView::showState()
{
    const bool working = m_job.isRunning();
    QString problem;
    if (!m_collection) {
        m_dataset->setText(tr("No collection is open: open one on the Data page."));
    } else if (const auto genres = reproductionGenres(m_collection->genres, {})) {
        QStringList names;
        for (const std::string& genre : *genres)
            names << QString::fromStdString(genre);
        m_dataset->setText(
            tr("On %1: %2")
                .arg(QString::fromStdString(m_collection->folder.filename().string()),
                     names.join(QStringLiteral(", "))));
    } else {
        problem = sentenceOf(genres.error());
        m_dataset->setText(problem);
    }
    m_dataset->setWordWrap(true);
    m_dataset->setTone(!problem.isEmpty() ? Tone::Bad : Tone::Ink);
    m_scaleText->setText(
        m_scale->value() < 0.995
            ? tr("Every training is %1 as long as in the report: a quick look, not its figures.")
                  .arg(percentText(m_scale->value()))
            : tr("Every training is as long as in the report."));
    m_controls->setStartable(m_collection && problem.isEmpty() && !working);
    m_scale->setEnabled(!working);
    m_choose->setEnabled(!working);
    const bool written = !working && QFileInfo(reportFile()).isFile();
    m_open->setVisible(written);
    m_seeRuns->setVisible(!working && QFileInfo(m_folder + QStringLiteral("/runs")).isDir());
    m_result->setVisible(!m_result->text().isEmpty());
}

} // namespace genrescope::ui
