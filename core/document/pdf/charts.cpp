// Vector charts (DOCUMENT_LOOK section 5).

#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {
namespace {

constexpr double chartWidth = 83, chartGap = 4, leastPitch = 42.5, mostPitch = 50, plotTop = 11, plotHeight = 25;

TextStyle chartText(const Palette& p, bool bold = false) { return {8, 5, bold, bold ? p.text : p.muted}; }

/// Plot margins that all charts of a set share, so that their time axes stand below one another.
struct PlotMargins {
    double start = 3, end = 3;
};

PlotMargins marginsOf(PageFrame& page, const KpiCharts& charts) {
    PlotMargins margins;
    const TextStyle style = chartText(page.palette());
    for (const auto& kpi : charts.charts) {
        if (kpi.chart) {
            margins.start = std::max(margins.start, widthOf(page, kpi.chart->baselineText, style) + 3);
            margins.end = std::max(margins.end, widthOf(page, kpi.chart->planLabel, style) + 4);
        }
    }
    margins.start = std::min(margins.start, 24.0);
    margins.end = std::min(margins.end, 30.0);
    return margins;
}

class LinePlot {
  public:
    LinePlot(PageFrame& page, const LineChart& chart, QRectF plot) : page_(page), chart_(chart), plot_(plot) {
        double low = 1e300, high = -1e300;
        const auto look = [&](const std::optional<double>& value) {
            if (value) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
        };
        look(chart.baseline);
        for (const auto& point : chart.points) {
            look(point.planned);
            look(point.actual);
        }
        low_ = low;
        range_ = high > low ? high - low : 1;
    }

    void draw() {
        drawAxis();
        const Palette& p = page_.palette();
        drawSeries(&LinePoint::planned, .3, p.plan, true);
        drawSeries(&LinePoint::actual, .6, p.graphic, false);
        if (chart_.lastPlanned != LineChart::npos) {
            drawDot(pointAt(chart_.lastPlanned, *chart_.points[chart_.lastPlanned].planned), .75, p.plan, true);
        }
        if (chart_.lastActual != LineChart::npos) {
            drawDot(pointAt(chart_.lastActual, *chart_.points[chart_.lastActual].actual), .95, p.graphic, false);
        }
        drawLabels();
    }

  private:
    [[nodiscard]] double xAt(std::size_t index) const {
        const auto last = static_cast<double>(chart_.points.size() - 1);
        return plot_.left() + plot_.width() * static_cast<double>(index) / last;
    }
    [[nodiscard]] QPointF pointAt(std::size_t index, double value) const {
        return {xAt(index), plot_.bottom() - 3 - (plot_.height() - 3) * (value - low_) / range_};
    }

    [[nodiscard]] QPointF drawnAt(QPointF at) const { return QPointF(page_.fromLeft(at.x()), at.y()) * unitsPerMm; }

    void drawAxis() {
        const Palette& p = page_.palette();
        page_.line(plot_.left(), plot_.bottom(), plot_.right(), plot_.bottom(), .18, p.rule);
        const std::size_t last = chart_.points.size() - 1;
        double occupied = -1000;
        std::vector<std::size_t> labelled{0, last};
        if (chart_.lastActual != LineChart::npos && chart_.lastActual != 0 && chart_.lastActual != last) {
            labelled.insert(labelled.begin() + 1, chart_.lastActual);
        }
        for (std::size_t i = 0; i <= last; ++i) {
            const bool major = std::find(labelled.begin(), labelled.end(), i) != labelled.end();
            page_.line(xAt(i), plot_.bottom(), xAt(i), plot_.bottom() + (major ? 1.0 : .6), .18,
                       major ? p.muted : p.rule);
        }
        TextStyle style = chartText(p);
        for (const auto i : labelled) {
            const double width = widthOf(page_, chart_.points[i].shortLabel, style);
            const double x = xAt(i) - width / 2;
            const bool lastOne = i == last;
            const double lastLeft = xAt(last) - widthOf(page_, chart_.points[last].shortLabel, style) / 2;
            if (x < occupied + 1 || (!lastOne && i != 0 && x + width > lastLeft - 1)) {
                continue;
            }
            drawLine(page_, chart_.points[i].shortLabel, style, x, plot_.bottom() + .8, 60);
            occupied = x + width;
        }
    }

    /// A missing period is a gap in the line.
    void drawSeries(std::optional<double> LinePoint::*series, double thickness, Colour colour, bool dashed) {
        QPainterPath path;
        bool open = false;
        for (std::size_t i = 0; i < chart_.points.size(); ++i) {
            const auto& value = chart_.points[i].*series;
            if (!value) {
                open = false;
                continue;
            }
            const QPointF at = drawnAt(pointAt(i, *value));
            open ? path.lineTo(at) : path.moveTo(at);
            if (open) {
                segments_.emplace_back(previous_, pointAt(i, *value));
            }
            previous_ = pointAt(i, *value);
            open = true;
        }
        QPen pen(qcolour(colour), units(thickness));
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(dashed ? Qt::FlatCap : Qt::RoundCap);
        if (dashed) {
            pen.setDashPattern({4, 3});
        }
        page_.painter().strokePath(path, pen);
    }

    void drawDot(QPointF at, double radius, Colour colour, bool open) {
        QPainter& painter = page_.painter();
        painter.setPen(open ? QPen(qcolour(colour), units(.3)) : QPen(qcolour(page_.palette().paper), units(.35)));
        painter.setBrush(qcolour(open ? page_.palette().paper : colour));
        painter.drawEllipse(drawnAt(at), units(radius), units(radius));
        painter.setBrush(Qt::NoBrush);
    }

    [[nodiscard]] bool isFree(const QRectF& box) const {
        for (const auto& taken : labels_) {
            if (taken.intersects(box)) {
                return false;
            }
        }
        for (const auto& segment : segments_) {
            constexpr int steps = 24;
            for (int i = 0; i <= steps; ++i) {
                if (box.contains(segment.pointAt(static_cast<double>(i) / steps))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The ink of a label: lines are 5 mm high, letters about half of it.
    [[nodiscard]] QRectF inkBox(double x, double y, double width) const { return {x, y + 1.1, width, 2.8}; }

    void drawLabels() {
        const Palette& p = page_.palette();
        if (chart_.lastActual != LineChart::npos) {
            const QPointF at = pointAt(chart_.lastActual, *chart_.points[chart_.lastActual].actual);
            TextStyle style = chartText(p, true);
            style.points = 8.5;
            const double width = widthOf(page_, chart_.actualLabel, style);
            placeActual(at, width, style);
        }
        const TextStyle style = chartText(p);
        if (chart_.lastPlanned != LineChart::npos) {
            const QPointF at = pointAt(chart_.lastPlanned, *chart_.points[chart_.lastPlanned].planned);
            const double width = widthOf(page_, chart_.planLabel, style);
            tryLabel(chart_.planLabel, style, at.x() + 2, at.y() - 2.5, width, {0, 2.5, -2.5});
        }
        if (chart_.baseline) {
            const double width = widthOf(page_, chart_.baselineText, style);
            tryLabel(chart_.baselineText, style, plot_.left() - 1.8 - width, pointAt(0, *chart_.baseline).y() - 2.5,
                     width, {0, -2.5, 2.5});
        }
    }

    void placeActual(QPointF at, double width, const TextStyle& style) {
        for (const bool above : {chart_.labelAbove, !chart_.labelAbove}) {
            if (placeOnSide(at, width, style, above)) {
                return;
            }
        }
        putLabel(chart_.actualLabel, style, at.x() - width / 2, plot_.top() - 5, width);
    }

    bool placeOnSide(QPointF at, double width, const TextStyle& style, bool above) {
        for (const double move : {0.0, 2.5, 5.0}) {
            for (const double shift : {-.5, -1.0, 0.0}) {
                const double x = at.x() + width * shift;
                const double y = above ? at.y() - 5.4 - move : at.y() + .6 + move;
                if (y + 4 <= plot_.bottom() && isFree(inkBox(x, y, width))) {
                    putLabel(chart_.actualLabel, style, x, y, width);
                    return true;
                }
            }
        }
        return false;
    }

    void putLabel(const std::string& text, const TextStyle& style, double x, double y, double width) {
        drawLine(page_, text, style, x, y, 80);
        labels_.push_back(inkBox(x, y, width));
    }

    /// Moved by half a line where it would touch; gone when no place is free.
    void tryLabel(const std::string& text, const TextStyle& style, double x, double y, double width,
                  std::initializer_list<double> moves) {
        for (const double move : moves) {
            if (isFree(inkBox(x, y + move, width))) {
                putLabel(text, style, x, y + move, width);
                return;
            }
        }
    }

    PageFrame& page_;
    const LineChart& chart_;
    QRectF plot_;
    double low_ = 0, range_ = 1;
    QPointF previous_;
    std::vector<QLineF> segments_;
    std::vector<QRectF> labels_;
};

/// Rows of charts spread over what is left of the page when they fit there.
double pitchFor(const PageFrame& page, std::size_t rows) {
    constexpr double noteHeight = 5;
    const double each = (page.remaining() - noteHeight) / static_cast<double>(rows);
    return each >= leastPitch ? std::min(each, mostPitch) : mostPitch;
}

void drawTitle(PageFrame& page, const KpiFigure& figure, double x, double y) {
    const auto& language = page.language();
    Text text{Span{.text = language.isolated(figure.name), .bold = true}};
    if (!figure.unit.empty()) {
        text.push_back({.text = " " + language.isolated(figure.unit), .tone = Tone::Muted});
    }
    TextBlock block(page, text, {9.5, 5, false, page.palette().ink}, chartWidth);
    block.draw(x, y, 0, std::min(block.lines(), 2));
}

/// One or two periods: the figure and its rows instead of a line through two points.
void drawRows(PageFrame& page, const KpiFigure& figure, double x, double y) {
    drawLine(page, figure.value, {20, 7.5, true, page.palette().ink}, x, y, chartWidth);
    TextStyle end{9, 5, true, page.palette().ink, Qt::AlignRight};
    double at = y + 10;
    for (const auto& row : figure.rows) {
        drawLine(page, row.label, {9, 5, false, page.palette().muted}, x, at, chartWidth);
        drawLine(page, row.value, end, x, at, chartWidth);
        at += 5;
    }
}

}  // namespace

void drawKpiCharts(PageFrame& page, const KpiCharts& charts) {
    const PlotMargins margins = marginsOf(page, charts);
    const double pitch = pitchFor(page, (charts.charts.size() + 1) / 2);
    for (std::size_t i = 0; i < charts.charts.size(); ++i) {
        const auto& kpi = charts.charts[i];
        const bool second = i % 2 == 1;
        if (!second) {
            page.need(pitch);
        }
        const double x = page.left() + (second ? chartWidth + chartGap : 0);
        page.addDestination({kpi.figure.anchor, kpi.figure.name, 2, page.page(), page.y(), false});
        drawTitle(page, kpi.figure, x, page.y());
        if (kpi.chart) {
            const QRectF plot(x + margins.start, page.y() + plotTop, chartWidth - margins.start - margins.end,
                              plotHeight);
            LinePlot(page, *kpi.chart, plot).draw();
        } else {
            drawRows(page, kpi.figure, x, page.y() + 10);
        }
        if (second || i + 1 == charts.charts.size()) {
            page.advance(pitch);
        }
    }
    TextBlock note(page, {Span{.text = charts.note}}, {8.5, 5, false, page.palette().muted}, PageFrame::liveWidth);
    page.moveTo(page.y() - 2.5);
    if (note.height() > page.remaining()) {
        page.newPage();
    }
    note.draw(page.left(), page.y());
    page.advance(note.height());
}

void drawColumns(PageFrame& page, const BarChart& chart) {
    const Palette& p = page.palette();
    const Styles styles(p);
    constexpr double height = 45;
    page.need(7.5 + 10 + height + 7.5);
    drawLine(page, chart.title, styles.heading2, page.left(), page.y());
    page.advance(12.5);
    double largest = 0;
    std::size_t high = 0, low = 0;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        largest = std::max(largest, chart.bars[i].value);
        high = chart.bars[i].value > chart.bars[high].value ? i : high;
        low = chart.bars[i].value < chart.bars[low].value ? i : low;
    }
    const double base = page.y() + height;
    const double pitch = PageFrame::liveWidth / static_cast<double>(chart.bars.size());
    const double width = std::min(pitch * .55, 20.0);
    const bool all = chart.bars.size() <= 16;
    const std::size_t last = chart.bars.size() - 1;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const auto& bar = chart.bars[i];
        const double barHeight = largest > 0 ? (height - 5) * bar.value / largest : 0;
        const double centre = page.left() + pitch * (static_cast<double>(i) + .5);
        page.fill(centre - width / 2, base - barHeight, width, barHeight, chart.inAccent ? p.accentGraphic : p.graphic);
        TextStyle label{8, 5, false, p.ink, Qt::AlignHCenter};
        if (all || i == 0 || i == last || i == high || i == low) {
            drawLine(page, bar.valueText, label, centre - 15, base - barHeight - 4.6, 30);
        }
        label.colour = p.muted;
        if (all || i == 0 || i == last) {
            drawLine(page, bar.label, label, centre - 15, base + .6, 30);
        }
    }
    page.line(page.left(), base, page.left() + PageFrame::liveWidth, base, .18, p.muted);
    page.advance(height + 7.5);
}

}  // namespace aicmo::document::pdf
