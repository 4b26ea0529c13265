// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exploration_view.h"

#include "core/features/front_end_settings.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/clip_map_view.h"
#include "ui/widgets/curves_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/spectrogram_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr int kLeastPicture = 40;
constexpr Length kSideWidth{380};

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

ExplorationView::ExplorationView(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_colours(colours)
    , m_states(new QStackedWidget)
    , m_progress(new ProgressLine(ProgressLine::Stop::Button))
    , m_failure(new Label({}, Type::Body, Tone::Quiet))
    , m_map(new ClipMapView)
    , m_feature(new QComboBox)
    , m_spread(new SpreadView)
    , m_curves(new CurvesView)
    , m_titles{new Label({}, Type::Caption, Tone::Quiet), new Label({}, Type::Caption, Tone::Quiet)}
    , m_spectrograms{new SpectrogramView, new SpectrogramView}
{
    m_map->setObjectName(u"clipMap");
    m_spread->setObjectName(u"spread");
    m_feature->setObjectName(u"exploredFeature");
    m_feature->setAccessibleName(tr("Feature"));
    m_curves->setObjectName(u"curves");
    m_failure->setAlignment(Qt::AlignCenter);
    m_failure->setWordWrap(true);

    auto* side = new QWidget;
    side->setMaximumWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_feature);
    column->addWidget(m_spread);
    column->addWidget(m_curves, 1);
    for (std::size_t place = 0; place < m_spectrograms.size(); ++place) {
        SpectrogramView* picture = m_spectrograms[place];
        picture->setObjectName(u"clipSpectrogram");
        picture->setMinimumHeight(kLeastPicture);
        picture->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        m_titles[place]->setElided(true);
        column->addWidget(m_titles[place]);
        column->addWidget(picture, 1);
    }
    auto* explored = new QWidget;
    auto* row = new QHBoxLayout(explored);
    row->setContentsMargins(space::large, space::large, space::large, space::large);
    row->setSpacing(space::wide);
    row->addWidget(m_map, 1);
    row->addWidget(side, 1);

    auto* working = new QWidget;
    auto* middle = new QVBoxLayout(working);
    middle->setContentsMargins(space::page, 0, space::page, 0);
    middle->addStretch();
    middle->addWidget(m_progress);
    middle->addStretch();
    for (QWidget* state : std::initializer_list<QWidget*>{working, explored, m_failure})
        m_states->addWidget(state);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    connect(&m_job, &Job::progressed, m_progress, &ProgressLine::setProgress);
    connect(m_progress, &ProgressLine::stopClicked, this, [this] { m_job.requestStop(); });
    connect(&m_job, &ExploreJob::finished, this, &ExplorationView::showExplored);
    connect(&m_job, &Job::failed, this, [this](const Error& error) {
        m_failure->setText(error.code == ErrorCode::Cancelled
                               ? tr("Stopped. Choose Explore again to go on.")
                               : sentenceOf(error));
        m_states->setCurrentIndex(2);
    });
    connect(&m_spectrogramJob, &SpectrogramJob::finished, this,
            [this](const std::filesystem::path&, std::shared_ptr<const SoundPicture> picture) {
                showPicture(std::move(picture));
                drawNext();
            });
    connect(&m_spectrogramJob, &Job::failed, this, [this] { drawNext(); });
    connect(m_feature, &QComboBox::currentIndexChanged, this, &ExplorationView::showFeature);
    connect(m_map, &ClipMapView::clicked, this, [this](int clip) {
        choose(clip);
        if (const Clip* chosen = clipNamed(m_data->clips[at(clip)].name))
            emit playAsked(QString::fromStdString(chosen->file.string()));
    });
}

void ExplorationView::setCollection(std::shared_ptr<const Collection> collection)
{
    m_collection = std::move(collection);
    m_data = nullptr;
    m_job.requestStop();
}

void ExplorationView::begin()
{
    if (m_data || !m_collection || m_job.isRunning())
        return;
    m_states->setCurrentIndex(0);
    m_progress->begin(tr("Extracting features"));
    m_job.start(m_collection);
}

void ExplorationView::showExplored(std::shared_ptr<const LabelledFeatures> features,
                                   std::shared_ptr<const ClipMap> map,
                                   std::shared_ptr<const GenreAverages> averages)
{
    m_data = std::move(features);
    m_averages = std::move(averages);
    m_clips = {-1, -1};
    for (SpectrogramView* picture : m_spectrograms)
        picture->setPicture(nullptr);
    for (Label* title : m_titles)
        title->setText(tr("Click a clip to hear and see it"));
    QList<ClipMapView::Dot> dots;
    for (std::size_t i = 0; i < m_data->clips.size(); ++i) {
        const LabelledClip& clip = m_data->clips[i];
        dots.append({QPointF(map->points[i][0], map->points[i][1]),
                     QString::fromStdString(clip.name),
                     QString::fromStdString(m_data->genres[at(clip.genre)]),
                     colourOf(static_cast<int>(i))});
    }
    m_map->setDots(std::move(dots));
    //: %1 is a share of all differences between the clips, e.g. "18 %"
    m_map->setAxes(tr("Most differences lie along here (%1)").arg(percentText(map->shares[0])),
                   tr("Next most (%1)").arg(percentText(map->shares[1])));
    m_feature->clear();
    for (const std::string& name : m_averages->columns)
        m_feature->addItem(QString::fromStdString(name).replace(u'_', u' '));
    m_feature->setCurrentIndex(m_feature->findText(QStringLiteral("centroid")));
    m_states->setCurrentIndex(1);
    showFeature();
}

QColor ExplorationView::colourOf(int clip) const
{
    return m_colours.colourOf(
        QString::fromStdString(m_data->genres[at(m_data->clips[at(clip)].genre)]), palette());
}

void ExplorationView::choose(int clip)
{
    if (clip != m_clips[0])
        m_clips = {clip, m_clips[0]};
    for (int place = 0; place < 2; ++place) {
        const int shown = m_clips[at(place)];
        if (shown < 0)
            continue;
        m_titles[at(place)]->setText(QString::fromStdString(m_data->clips[at(shown)].name));
        m_undrawn[at(place)] = true;
    }
    drawNext();
    showFeature();
}

/// Makes the next spectrogram that is owed, one at a time.
void ExplorationView::drawNext()
{
    if (m_spectrogramJob.isRunning() || !m_data)
        return;
    for (int place = 0; place < 2; ++place) {
        if (!std::exchange(m_undrawn[at(place)], false))
            continue;
        m_drawing = place;
        if (const Clip* clip = clipNamed(m_data->clips[at(m_clips[at(place)])].name))
            return m_spectrogramJob.start(clip->file);
    }
}

/// Of a song cut into windows, the window.
void ExplorationView::showPicture(std::shared_ptr<const SoundPicture> picture)
{
    const int shown = m_clips[at(m_drawing)];
    if (shown < 0 || !m_data || m_undrawn[at(m_drawing)]) // another clip was chosen meanwhile
        return;
    SpectrogramView& view = *m_spectrograms[at(m_drawing)];
    const Clip* clip = clipNamed(m_data->clips[at(shown)].name);
    view.axis().reset(picture->seconds);
    if (clip != nullptr && clip->isWindow) {
        view.axis().zoom(picture->seconds / clipSeconds(m_data->frontEnd), 0);
        view.axis().scroll(clip->startSeconds);
    }
    view.setPicture(std::move(picture));
}

const Clip* ExplorationView::clipNamed(const std::string& name) const
{
    const auto found = std::ranges::find(m_collection->clips, name, &Clip::name);
    return found == m_collection->clips.end() ? nullptr : &*found;
}

void ExplorationView::showFeature()
{
    const int column = m_feature->currentIndex();
    if (!m_data || column < 0)
        return;
    QList<SpreadView::Row> rows;
    for (std::size_t genre = 0; genre < m_data->genres.size(); ++genre) {
        const QString name = QString::fromStdString(m_data->genres[genre]);
        rows.append({name, m_colours.colourOf(name, palette()),
                     m_averages->means[genre][at(column)],
                     m_averages->deviations[genre][at(column)]});
    }
    m_spread->setRows(std::move(rows));
    QList<CurvesView::Curve> curves;
    for (const int clip : m_clips) {
        if (clip < 0)
            continue;
        const LabelledClip& labelled = m_data->clips[at(clip)];
        CurvesView::Curve curve{QString::fromStdString(labelled.name), colourOf(clip), {}};
        for (int step = 0; step < labelled.features.steps; ++step)
            curve.values.push_back(labelled.features.row(step)[at(column)]);
        curves.append(std::move(curve));
    }
    m_curves->setCurves(std::move(curves));
}

} // namespace genrescope::ui
