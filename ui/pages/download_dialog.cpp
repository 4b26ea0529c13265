// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/download_dialog.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStorageInfo>

namespace genrescope::ui {

namespace {

constexpr Length kWidth{540};
constexpr int kEveryMirror = -1, kArchive = -2;
constexpr int kFormPage = 0, kProgressPage = 1, kEndPage = 2;

QString bytesText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    return column;
}

/// The place that exists nearest above a folder that may not.
QString existingAbove(const QString& folder)
{
    QString place = folder;
    while (!place.isEmpty() && !QFileInfo(place).isDir()) {
        const QString above = QFileInfo(place).path();
        if (above == place)
            break;
        place = above;
    }
    return place;
}

} // namespace

DownloadDialog::DownloadDialog(QWidget* parent)
    : QDialog(parent)
    , m_steps(new QStackedWidget)
    , m_banner(new Banner)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Download GTZAN"));
    setMinimumWidth(kWidth);
    m_banner->setObjectName(u"downloadBanner");
    auto* about = new Label(
        tr("1000 clips of 30 seconds in ten genres: the data set that most papers on genres use "
           "(Tzanetakis and Cook 2002). It has no licence: it is for research, not for passing "
           "on. Every clip is checked against its known checksum."),
        Type::Body, Tone::Quiet);
    about->setWordWrap(true);
    m_steps->addWidget(makeForm());
    m_steps->addWidget(makeProgress());
    m_steps->addWidget(makeEnd());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::large);
    column->addWidget(about);
    column->addWidget(m_banner);
    column->addWidget(m_steps);

    connect(&m_job, &DownloadGtzanJob::stepped, this, &DownloadDialog::showStep);
    connect(&m_job, &DownloadGtzanJob::finished, this, &DownloadDialog::showEnd);
    connect(&m_job, &Job::failed, this, &DownloadDialog::showFailure);
    fillMirrors();
    setFolder(QStandardPaths::writableLocation(QStandardPaths::MusicLocation) +
              QStringLiteral("/gtzan"));
    m_start->setDefault(true);
}

QWidget* DownloadDialog::makeForm()
{
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    m_source = new QComboBox;
    m_source->setObjectName(u"source");
    auto* from = new Field(tr("From"), m_source);
    from->setEditorWide();
    column->addWidget(from);
    m_newMirror = new QLineEdit;
    m_newMirror->setObjectName(u"newMirror");
    m_newMirror->setPlaceholderText(QStringLiteral("https://…/genres.tar.gz"));
    auto* add = new QPushButton(tr("Add"));
    add->setObjectName(u"addMirror");
    add->setAutoDefault(false);
    add->setEnabled(false);
    auto* archive = new QPushButton(tr("An archive at hand…"));
    archive->setObjectName(u"chooseArchive");
    archive->setAutoDefault(false);
    auto* others = new QHBoxLayout;
    others->setSpacing(space::small);
    others->addWidget(m_newMirror, 1);
    others->addWidget(add);
    others->addWidget(archive);
    column->addLayout(others);

    m_folder = new QLineEdit;
    m_folder->setObjectName(u"folder");
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    auto* place = new QHBoxLayout;
    place->setSpacing(space::small);
    auto* into = new Field(tr("Into"), m_folder);
    into->setEditorWide();
    place->addWidget(into, 1);
    place->addWidget(choose);
    column->addLayout(place);
    m_space = new Label({}, Type::Caption, Tone::Quiet);
    column->addWidget(m_space);

    m_start = new QPushButton(tr("Download"));
    m_start->setObjectName(u"startDownload");
    auto* cancel = new QPushButton(tr("Close"));
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_start);
    column->addStretch();
    column->addLayout(buttons);

    connect(m_newMirror, &QLineEdit::textChanged, this,
            [add](const QString& url) { add->setEnabled(!url.trimmed().isEmpty()); });
    connect(add, &QPushButton::clicked, this, &DownloadDialog::addMirror);
    connect(archive, &QPushButton::clicked, this, &DownloadDialog::chooseArchive);
    connect(choose, &QPushButton::clicked, this, &DownloadDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &DownloadDialog::checkForm);
    connect(m_source, &QComboBox::currentIndexChanged, this, &DownloadDialog::checkForm);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &DownloadDialog::start);
    return form;
}

QWidget* DownloadDialog::makeProgress()
{
    auto* page = new QWidget;
    QVBoxLayout* column = columnIn(page);
    m_what = new Label({}, Type::Title);
    m_what->setObjectName(u"downloadStep");
    m_figures = new Label({}, Type::Body, Tone::Quiet);
    m_figures->setObjectName(u"downloadFigures");
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(height::bar);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setAutoDefault(false);
    m_stop->setObjectName(u"stopDownload");
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(m_figures);
    column->addStretch();
    column->addWidget(m_stop, 0, Qt::AlignRight);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_job.requestStop();
    });
    return page;
}

QWidget* DownloadDialog::makeEnd()
{
    auto* page = new QWidget;
    QVBoxLayout* column = columnIn(page);
    m_endTitle = new Label({}, Type::Title);
    m_endTitle->setObjectName(u"downloadEnd");
    m_endText = new Label({});
    m_endText->setWordWrap(true);
    m_open = new QPushButton(tr("Open it"));
    m_open->setObjectName(u"openDownload");
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    column->addWidget(m_endTitle);
    column->addWidget(m_endText);
    column->addStretch();
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openAsked(m_folder->text());
        accept();
    });
    return page;
}

void DownloadDialog::fillMirrors()
{
    m_source->clear();
    const auto mirrors = allGtzanMirrors();
    if (!mirrors)
        m_banner->say(sentenceOf(mirrors.error()), Mood::Warn);
    m_mirrors = mirrors ? *mirrors : gtzanMirrors();
    m_source->addItem(tr("The first address that answers"), kEveryMirror);
    for (int i = 0; i < static_cast<int>(m_mirrors.size()); ++i) {
        const GtzanMirror& mirror = m_mirrors[static_cast<std::size_t>(i)];
        const QString name = QString::fromStdString(mirror.name);
        m_source->addItem(mirror.alive ? name : tr("%1 (no longer there)").arg(name), i);
        m_source->setItemData(m_source->count() - 1, QString::fromStdString(mirror.url),
                              Qt::ToolTipRole);
    }
}

void DownloadDialog::addMirror()
{
    const std::string url = m_newMirror->text().trimmed().toStdString();
    if (const auto added = addGtzanMirror(url); !added) {
        m_banner->say(sentenceOf(added.error()));
        return;
    }
    m_banner->clear();
    m_newMirror->clear();
    fillMirrors();
    for (int i = 0; i < static_cast<int>(m_mirrors.size()); ++i)
        if (m_mirrors[static_cast<std::size_t>(i)].url == url)
            m_source->setCurrentIndex(m_source->findData(i));
}

void DownloadDialog::chooseArchive()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose an archive of GTZAN"), {},
                                     tr("Archives (*.tar.gz *.tgz *.tar *.zip);;All files (*)"));
    if (file.isEmpty())
        return;
    if (const int before = m_source->findData(kArchive); before >= 0)
        m_source->removeItem(before);
    m_source->addItem(QFileInfo(file).fileName(), kArchive);
    m_source->setItemData(m_source->count() - 1, file, Qt::ToolTipRole);
    m_source->setCurrentIndex(m_source->count() - 1);
}

void DownloadDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose where the folder 'gtzan' goes"), existingAbove(m_folder->text()));
    if (!folder.isEmpty())
        setFolder(folder + QStringLiteral("/gtzan"));
}

void DownloadDialog::setFolder(const QString& folder)
{
    m_folder->setText(folder);
    checkForm();
}

void DownloadDialog::checkForm()
{
    const QString folder = m_folder->text();
    const bool isAbsolute = QDir::isAbsolutePath(folder);
    m_start->setEnabled(isAbsolute);
    m_start->setText(m_source->currentData().toInt() == kArchive ? tr("Unpack")
                     : QFileInfo::exists(folder + QStringLiteral(".download.tar.gz.part"))
                         ? tr("Go on downloading")
                         : tr("Download"));
    const QStorageInfo disk(existingAbove(folder));
    m_space->setText(isAbsolute && disk.isValid()
                         ? tr("1.2 GB are downloaded and unpacked there; %1 are free.")
                               .arg(bytesText(disk.bytesAvailable()))
                         : QString());
}

void DownloadDialog::start()
{
    m_banner->clear();
    m_stop->setEnabled(true);
    m_steps->setCurrentIndex(kProgressPage);
    const std::filesystem::path folder = m_folder->text().toStdString();
    const int source = m_source->currentData().toInt();
    showStep(source == kArchive ? GtzanStep::Unpack : GtzanStep::Download, {});
    if (source == kArchive) {
        m_job.startUnpacking(m_source->currentData(Qt::ToolTipRole).toString().toStdString(),
                             folder);
        return;
    }
    std::vector<GtzanMirror> mirrors = m_mirrors;
    if (source != kEveryMirror) {
        mirrors = {m_mirrors[static_cast<std::size_t>(source)]};
        mirrors.front().alive = true; // who chooses it wants it tried
    }
    m_job.startDownload(folder, mirrors);
}

void DownloadDialog::showStep(GtzanStep step, const DownloadProgress& progress)
{
    switch (step) {
    case GtzanStep::Download:
        m_what->setText(tr("Downloading"));
        break;
    case GtzanStep::Unpack:
        m_what->setText(tr("Unpacking"));
        break;
    case GtzanStep::Check:
        m_what->setText(tr("Checking every clip"));
        break;
    }
    constexpr int whole = 1000;
    m_bar->setRange(0, progress.total > 0 ? whole : 0);
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(whole * static_cast<double>(progress.bytes) /
                                         static_cast<double>(progress.total)));
    QStringList figures;
    if (step == GtzanStep::Check && progress.total > 0)
        figures << tr("%1 of %2 clips").arg(countText(progress.bytes), countText(progress.total));
    else if (progress.total > 0)
        figures << tr("%1 of %2").arg(bytesText(progress.bytes), bytesText(progress.total));
    else if (progress.bytes > 0)
        figures << bytesText(progress.bytes);
    if (step == GtzanStep::Download && progress.bytesPerSecond > 0)
        figures
            << tr("%1 a second").arg(bytesText(static_cast<std::int64_t>(progress.bytesPerSecond)));
    if (progress.secondsLeft)
        figures << timeLeftText(*progress.secondsLeft);
    m_figures->setText(figures.join(QStringLiteral(" · ")));
}

void DownloadDialog::showEnd(const std::filesystem::path&, const GtzanCheck& check)
{
    m_banner->clear();
    const int different = static_cast<int>(check.different.size());
    const int missing = static_cast<int>(check.missing.size());
    const bool isWhole = different == 0 && missing == 0 && check.otherFormats == 0;
    m_endTitle->setText(isWhole ? tr("GTZAN is here, whole and as published")
                                : tr("What arrived is here, but is not all as published"));
    QStringList lines{tr("%Ln clips have the known checksum.", nullptr, check.matched)};
    if (different > 0)
        lines << tr("%Ln clips differ from it.", nullptr, different);
    if (check.otherFormats > 0)
        lines << tr("%Ln clips are in another format, which has none.", nullptr, check.otherFormats);
    if (missing > 0)
        lines << tr("%Ln clips are missing.", nullptr, missing);
    m_endText->setText(lines.join(u'\n'));
    m_steps->setCurrentIndex(kEndPage);
    m_open->setDefault(true);
}

void DownloadDialog::showFailure(const Error& error)
{
    m_steps->setCurrentIndex(kFormPage);
    checkForm();
    if (error.code == ErrorCode::Cancelled)
        m_banner->say(tr("Stopped. What has arrived is kept: the download goes on from there."),
                      Mood::Neutral);
    else
        m_banner->say(sentenceOf(error));
    m_start->setDefault(true);
    makeRoom();
}

/// Sentences of several lines take theirs from no one.
void DownloadDialog::makeRoom()
{
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void DownloadDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    makeRoom();
}

void DownloadDialog::reject()
{
    if (m_job.isRunning())
        m_job.requestStop(); // showFailure() follows; the next close closes
    else
        QDialog::reject();
}

void DownloadDialog::closeEvent(QCloseEvent* event)
{
    if (m_job.isRunning()) {
        m_job.requestStop();
        event->ignore();
    } else {
        QDialog::closeEvent(event);
    }
}

} // namespace genrescope::ui
