// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/curves_chart.h"

#include "ui/models/axis_marks.h"
#include "ui/models/curve.h"
#include "ui/text/figures.h"
#include "ui/theme/colours.h"
#include "ui/theme/series_colours.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/curve_key.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace genrescope::ui {

namespace {
constexpr int kMostPoints = 2000;
constexpr int kMarksAcross = 8, kMostMarksUp = 5;
constexpr Length kMarkRoom{48};  ///< a chart cuts the names of marks that stand closer
constexpr double kMargin = 0.03; ///< of the axis, on both sides of its curves
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
} // namespace

CurvesChart::CurvesChart(const QString& title, const QString& quantity, Axis axis, QWidget* parent)
    : QWidget(parent)
    , m_quantity(quantity)
    , m_axis(axis)
    , m_mark(kNone)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart))
    , m_across(new QCategoryAxis)
    , m_up(new QCategoryAxis)
    , m_markLine(new QLineSeries)
    , m_keys(new QWidget)
    , m_axisName(new Label(quantity, Type::Caption, Tone::Quiet))
{
    setAccessibleName(title.isEmpty() ? tr("Curves") : title);
    offerTable(this, [this] {
        ChartTable table{{tr("curve"), m_quantity, tr("accuracy")}, {}};
        for (const NamedCurve& curve : std::as_const(m_curves))
            for (const QPointF& point : curve.points)
                table.rows << QStringList{curve.name, valueText(point.x()), percentText(point.y())};
        return table;
    });
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({0, 8, 8, 0}); // half a mark's name stands out
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_up, Qt::AlignLeft);
    for (QCategoryAxis* each : {m_across, m_up}) {
        each->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        each->setLabelsFont(fontOf(Type::Caption));
    }
    m_across->setGridLineVisible(false);
    m_up->setLineVisible(false);
    m_chart->addSeries(m_markLine);
    m_markLine->attachAxis(m_across);
    m_markLine->attachAxis(m_up);

    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setMinimumSize(180, 120);
    m_keys->setLayout(new FlowLayout(space::hair));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    m_keys->setSizePolicy(policy);
    m_axisName->setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // numbers grow to the right

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    if (!title.isEmpty())
        column->addWidget(new Label(title));
    column->addWidget(m_keys);
    column->addWidget(m_view, 1);
    column->addWidget(m_axisName);
    setCurves({});
}

void CurvesChart::setQuantity(const QString& quantity)
{
    m_quantity = quantity;
    m_axisName->setText(quantity);
}

double CurvesChart::placeOf(double x) const
{
    return m_axis == Axis::Logarithmic ? std::log10(x) : x;
}

QList<QPointF> CurvesChart::placed(const QList<QPointF>& points) const
{
    QList<QPointF> found;
    for (const QPointF& point : points) {
        const QPointF place(placeOf(point.x()), point.y());
        if (std::isfinite(place.x()) && std::isfinite(place.y()))
            found << place;
    }
    return thinned(found, kMostPoints);
}

void CurvesChart::setCurves(const QList<NamedCurve>& curves)
{
    QStringList before, now;
    for (const NamedCurve& curve : std::as_const(m_curves))
        before << curve.name;
    for (const NamedCurve& curve : curves)
        now << curve.name;
    m_curves = curves;
    if (before != now || m_lines.isEmpty())
        makeLines();
    for (qsizetype i = 0; i < m_curves.size(); ++i) {
        const QList<QPointF> points = placed(m_curves[i].points);
        m_lines[i].line->replace(points);
        m_lines[i].dots->replace(m_curves[i].dotted ? points : QList<QPointF>());
        m_lines[i].scatter->replace(placed(m_curves[i].scatter));
    }
    takeColours();
    fitAxes();
}

void CurvesChart::makeLines()
{
    for (const Line& line : std::as_const(m_lines)) {
        for (QXYSeries* series :
             std::initializer_list<QXYSeries*>{line.line, line.dots, line.scatter}) {
            m_chart->removeSeries(series);
            delete series;
        }
        delete line.key;
    }
    m_lines.clear();
    for (const NamedCurve& curve : std::as_const(m_curves)) {
        Line line{new QLineSeries, new QScatterSeries, new QScatterSeries,
                  new CurveKey(curve.name, curve.dashed)};
        for (QXYSeries* series :
             std::initializer_list<QXYSeries*>{line.scatter, line.line, line.dots}) {
            m_chart->addSeries(series);
            series->attachAxis(m_across);
            series->attachAxis(m_up);
            connect(line.key, &QAbstractButton::toggled, series, &QAbstractSeries::setVisible);
        }
        line.dots->setMarkerSize(8);
        line.scatter->setMarkerSize(5);
        m_keys->layout()->addWidget(line.key);
        m_lines << line;
    }
    m_keys->setVisible(m_curves.size() > 1);
}

bool CurvesChart::isShown(int index) const
{
    return m_lines[index].key->isChecked();
}

void CurvesChart::setMark(double x)
{
    m_mark = x;
    fitAxes();
}

void CurvesChart::fitAxes()
{
    double left = kNone, right = kNone, low = kNone, high = kNone;
    const auto take = [&](const QPointF& point) {
        left = std::fmin(left, placeOf(point.x()));
        right = std::fmax(right, placeOf(point.x()));
        low = std::fmin(low, point.y());
        high = std::fmax(high, point.y());
    };
    for (const NamedCurve& curve : std::as_const(m_curves)) {
        std::for_each(curve.points.begin(), curve.points.end(), take);
        std::for_each(curve.scatter.begin(), curve.scatter.end(), take);
    }
    if (!std::isfinite(left) || !std::isfinite(low)) {
        const bool logarithmic = m_axis == Axis::Logarithmic;
        left = logarithmic ? -3 : 0;
        right = logarithmic ? 0 : 10;
        low = 0;
        high = 1;
    }
    if (right - left < 1e-9) {
        const double room = m_axis == Axis::Logarithmic ? 0.3 : 1;
        left -= room;
        right += room;
    }
    const double margin = kMargin * (right - left);
    left -= margin;
    right += margin;
    m_across->setRange(left, right);
    QList<AxisMark> across =
        m_axis == Axis::Logarithmic
            ? logarithmicMarks(std::pow(10, left), std::pow(10, right), kMarksAcross)
            : linearMarks(left, right, kMarksAcross, m_axis == Axis::Whole);
    for (AxisMark& mark : across)
        mark.value = placeOf(mark.value);
    showMarks(m_across, across);

    const double lowest = low, highest = high;
    const double step = roundStep(qMax(0.05, high - low), marksUp());
    low = qMax(0.0, std::floor(low / step + 1e-9) * step);
    high = qMin(1.0, std::ceil(high / step - 1e-9) * step);
    if (high - low < step)
        (high < 1 ? high : low) += high < 1 ? step : -step;
    const double room = kMargin * (high - low); // for the half of a dot on the edge
    m_up->setRange(lowest < low + room ? low - room : low,
                   highest > high - room ? high + room : high);
    QList<AxisMark> up = linearMarks(low, high, marksUp() + 1);
    for (AxisMark& mark : up)
        mark.text = onChart(percentText(mark.value));
    showMarks(m_up, up);

    const double mark = std::isfinite(m_mark) ? placeOf(m_mark) : kNone;
    m_markLine->replace(std::isfinite(mark) ? QList<QPointF>{{mark, low}, {mark, high}}
                                            : QList<QPointF>());
}

int CurvesChart::marksUp() const
{
    return qBound(2, m_view->height() / kMarkRoom, kMostMarksUp);
}

void CurvesChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitAxes();
}

void CurvesChart::showMarks(QCategoryAxis* axis, const QList<AxisMark>& marks)
{
    const QStringList old = axis->categoriesLabels();
    for (const QString& label : old)
        axis->remove(label);
    axis->setStartValue(axis->min());
    for (const AxisMark& mark : marks)
        axis->append(mark.text, mark.value);
}

void CurvesChart::takeColours()
{
    const Colours& colours = coloursOf(palette());
    for (int i = 0; i < m_lines.size(); ++i) {
        const QColor colour = seriesColour(i, palette());
        m_lines[i].line->setPen(QPen(colour, m_curves[i].dashed ? 2.25 : 1.75,
                                     m_curves[i].dashed ? Qt::DashLine : Qt::SolidLine,
                                     Qt::RoundCap, Qt::RoundJoin));
        m_lines[i].dots->setColor(colour);
        m_lines[i].dots->setBorderColor(colours.card);
        m_lines[i].scatter->setColor(mixed(colours.card, colour, isDark(palette()) ? 0.7 : 0.45));
        m_lines[i].scatter->setBorderColor(Qt::transparent);
        m_lines[i].key->setColour(colour);
    }
    m_markLine->setPen(QPen(mixed(colours.card, colours.accent, 0.6), 1, Qt::DashLine));
    for (QCategoryAxis* axis : {m_across, m_up}) {
        axis->setLabelsColor(colours.quiet);
        axis->setLinePen(QPen(colours.line, 1));
        axis->setGridLinePen(QPen(colours.line, 1));
    }
}

void CurvesChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    QWidget::changeEvent(event);
}

QString CurvesChart::valueText(double x) const
{
    return m_axis == Axis::Whole ? countText(qRound64(x)) : settingText(x);
}

/// The values of all shown curves nearest to the pointer.
QString CurvesChart::readout(QPoint place) const
{
    const QPointF inView = m_view->mapFrom(this, place);
    if (!m_chart->plotArea().contains(inView))
        return {};
    const double at = m_chart->mapToValue(inView, m_markLine).x();
    double nearest = kNone;
    for (int i = 0; i < curveCount(); ++i) {
        for (const QPointF& point : m_curves[i].points) {
            if (isShown(i) &&
                !(std::abs(placeOf(point.x()) - at) >= std::abs(placeOf(nearest) - at)))
                nearest = point.x();
        }
    }
    if (!std::isfinite(nearest))
        return {};
    QStringList lines{m_quantity + u' ' + valueText(nearest)};
    for (int i = 0; i < curveCount(); ++i) {
        for (const QPointF& point : m_curves[i].points) {
            if (isShown(i) && qFuzzyCompare(1 + point.x(), 1 + nearest))
                lines << (m_curves[i].name.isEmpty()
                              ? percentText(point.y())
                              : m_curves[i].name + QStringLiteral(": ") + percentText(point.y()));
        }
    }
    return lines.join(u'\n');
}

bool CurvesChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), readout(help->pos()), this);
    return true;
}

} // namespace genrescope::ui
