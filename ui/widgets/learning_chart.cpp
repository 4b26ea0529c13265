// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/learning_chart.h"

#include "ui/models/curve.h"
#include "ui/text/figures.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/label.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

namespace genrescope::ui {

namespace {

constexpr int kMostPoints = 2000;
constexpr int kRedrawMs = 34; ///< at most 30 a second

/// The piece of line that says which curve a name belongs to.
class KeyStroke : public QWidget {
public:
    explicit KeyStroke(bool development)
        : m_development(development)
    {
        setFixedSize(14, 14);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = coloursOf(palette());
        QPainter painter(this);
        painter.fillRect(0, 6, 14, 2, m_development ? colours.accent : colours.quiet);
    }

private:
    bool m_development;
};

} // namespace

LearningChart::LearningChart(const QString& title, Scale scale, QWidget* parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_chart(new QChart)
    , m_trainingLine(new QLineSeries)
    , m_developmentLine(new QLineSeries)
    , m_bestLine(new QLineSeries)
    , m_bestPoint(new QScatterSeries)
    , m_epochs(new QValueAxis)
    , m_values(new QValueAxis)
    , m_trainingKey(new Label(tr("training"), Type::Caption, Tone::Quiet))
    , m_developmentKey(new Label(tr("development"), Type::Caption, Tone::Quiet))
    , m_trainingValue(new Label({}, Type::Caption))
    , m_developmentValue(new Label({}, Type::Caption))
{
    setAccessibleName(title);
    offerTable(this, [this] {
        ChartTable table{{tr("epoch"), tr("training"), tr("development")}, {}};
        QMap<int, QStringList> rows;
        for (const QPointF& point : std::as_const(m_training))
            rows[qRound(point.x())] = {valueText(point.y()), {}};
        for (const QPointF& point : std::as_const(m_development)) {
            QStringList& values = rows[qRound(point.x())];
            values.resize(2);
            values[1] = valueText(point.y());
        }
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            table.rows << (QStringList{countText(row.key())} + row.value());
        return table;
    });
    m_owed.setSingleShot(true);
    connect(&m_owed, &QTimer::timeout, this, &LearningChart::redraw);

    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->addAxis(m_epochs, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    for (QXYSeries* series : std::initializer_list<QXYSeries*>{m_bestLine, m_trainingLine,
                                                               m_developmentLine, m_bestPoint}) {
        m_chart->addSeries(series);
        series->attachAxis(m_epochs);
        series->attachAxis(m_values);
    }
    m_bestPoint->setMarkerSize(9);
    m_chart->setLocalizeNumbers(true);
    for (QValueAxis* axis : {m_epochs, m_values}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setLabelsFont(fontOf(Type::Caption));
        axis->setMinorGridLineVisible(false);
    }
    m_epochs->setLabelFormat(QStringLiteral("%.0f")); // Qt 6.4 draws nothing for %d
    m_epochs->setGridLineVisible(false);
    m_values->setLineVisible(false);

    auto* view = new QChartView(m_chart);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setFocusPolicy(Qt::NoFocus);
    view->setAttribute(Qt::WA_TransparentForMouseEvents);
    view->setMinimumSize(180, 120);

    for (Label* name : {m_trainingKey, m_developmentKey})
        name->setElided(true), name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* key = new QHBoxLayout;
    key->setSpacing(space::hair);
    key->addWidget(new Label(title, Type::Body, Tone::Ink));
    key->addStretch();
    key->addWidget(new KeyStroke(false));
    key->addWidget(m_trainingKey);
    key->addWidget(m_trainingValue);
    key->addSpacing(space::small);
    key->addWidget(new KeyStroke(true));
    key->addWidget(m_developmentKey);
    key->addWidget(m_developmentValue);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(key);
    column->addWidget(view, 1);

    takeColours();
    begin(10);
}

void LearningChart::begin(int plannedEpochs)
{
    m_training.clear();
    m_development.clear();
    m_best = 0;
    setEpochs(plannedEpochs);
    if (m_scale == Scale::Share) {
        m_values->setRange(0, 100);
        m_values->setTickInterval(25);
        m_values->setLabelFormat(onChart(percentText(0)).replace(countText(0), QStringLiteral("%.0f")));
    } else {
        m_values->setRange(0, 0);
        fitValues(0.8);
    }
    redraw();
}

void LearningChart::setEpochs(int epochs)
{
    const double last = qMax(epochs, 2);
    m_epochs->setTickInterval(qMax(1.0, roundStep(last, 5)));
    m_epochs->setRange(0, last);
}

void LearningChart::fitValues(double value)
{
    if (m_scale == Scale::Share || value <= m_values->max())
        return;
    const double step = roundStep(value, 4);
    m_values->setTickInterval(step);
    m_values->setLabelFormat(step < 0.1 ? QStringLiteral("%.2f")
                             : step < 1 ? QStringLiteral("%.1f")
                                        : QStringLiteral("%.0f"));
    m_values->setRange(0, std::ceil(value / step - 1e-9) * step);
}

void LearningChart::add(int epoch, double training, double development)
{
    // A point that is no number has no place; the curve goes on where there is one again.
    if (std::isfinite(training))
        m_training << QPointF(epoch, training);
    if (std::isfinite(development))
        m_development << QPointF(epoch, development);
    redrawSoon();
}

void LearningChart::markBest(int epoch)
{
    m_best = epoch;
    redrawSoon();
}

void LearningChart::end()
{
    if (!m_development.isEmpty())
        setEpochs(static_cast<int>(m_development.last().x()));
    redraw();
}

void LearningChart::redrawSoon()
{
    if (m_owed.isActive())
        return;
    const qint64 waited = m_sinceRedraw.isValid() ? m_sinceRedraw.elapsed() : kRedrawMs;
    m_owed.start(static_cast<int>(qMax<qint64>(0, kRedrawMs - waited)));
}

void LearningChart::redraw()
{
    m_owed.stop();
    m_sinceRedraw.start();
    ++m_redraws;
    double highest = 0;
    const auto show = [&](QLineSeries* line, const QList<QPointF>& curve, Label* value) {
        QList<QPointF> drawn = thinned(curve, kMostPoints);
        for (QPointF& point : drawn) {
            highest = qMax(highest, point.y());
            point = onAxes(point);
        }
        line->replace(drawn);
        value->setText(curve.isEmpty() ? QString() : valueText(curve.last().y()));
    };
    show(m_trainingLine, m_training, m_trainingValue);
    show(m_developmentLine, m_development, m_developmentValue);
    fitValues(highest);

    QList<QPointF> best;
    for (const QPointF& point : std::as_const(m_development)) {
        if (m_best > 0 && qRound(point.x()) == m_best)
            best = {point};
    }
    m_bestPoint->replace(best.isEmpty() ? best : QList<QPointF>{onAxes(best.first())});
    if (best.isEmpty()) {
        m_bestLine->clear();
    } else {
        const double x = best.first().x();
        m_bestLine->replace(QList<QPointF>{{x, m_values->min()}, {x, m_values->max()}});
        setAccessibleDescription(
            tr("Best epoch %1: %2").arg(countText(m_best), valueText(best.first().y())));
    }
}

/// Shares are drawn in per cent, as they are written.
QPointF LearningChart::onAxes(QPointF point) const
{
    return {point.x(), m_scale == Scale::Share ? 100 * point.y() : point.y()};
}

QString LearningChart::valueText(double value) const
{
    return m_scale == Scale::Share ? percentText(value) : numberText(value, 3);
}

int LearningChart::drawnPointCount() const
{
    return m_developmentLine->count();
}

void LearningChart::takeColours()
{
    const Colours& colours = coloursOf(palette());
    const auto pen = [](const QColor& colour, double width) {
        return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    m_trainingLine->setPen(pen(colours.quiet, 1.5));
    m_developmentLine->setPen(pen(colours.accent, 2));
    m_bestLine->setPen(QPen(mixed(colours.card, colours.accent, 0.6), 1, Qt::DashLine));
    m_bestPoint->setColor(colours.card);
    m_bestPoint->setPen(pen(colours.accent, 2));
    for (QValueAxis* axis : {m_epochs, m_values}) {
        axis->setLabelsColor(colours.quiet);
        axis->setLinePen(QPen(colours.line, 1));
        axis->setGridLinePen(QPen(colours.line, 1));
    }
}

void LearningChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    QWidget::changeEvent(event);
}

} // namespace genrescope::ui
