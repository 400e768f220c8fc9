// Charts as inline SVG: shapes carry classes, the style sheet colours them; a title says what they show.

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/document/html/parts.h"

namespace aicmo::document::html {
namespace {

std::string fixed(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    std::string out(text);
    return out.ends_with(".0") ? out.substr(0, out.size() - 2) : out;
}

std::string attribute(const char* name, double value) { return std::string(" ") + name + "=\"" + fixed(value) + "\""; }

std::string opened(double width, double height, const std::string& alt) {
    return "<svg viewBox=\"0 0 " + fixed(width) + " " + fixed(height) + "\" role=\"img\" aria-label=\"" + escaped(alt) +
           "\">";
}

/// Shapes placed from the start of the line: from the left, or in a right-to-left document from the right.
class Canvas {
  public:
    Canvas(double width, const Language& language) : width_(width), language_(language) {}

    [[nodiscard]] double across(double x) const { return language_.rightToLeft() ? width_ - x : x; }

    [[nodiscard]] std::string rect(double x, double y, double width, double height, const char* cssClass) const {
        return "<rect" + attribute("x", language_.rightToLeft() ? width_ - x - width : x) + attribute("y", y) +
               attribute("width", width) + attribute("height", height) + " class=\"" + cssClass + "\"/>";
    }

    /// `anchor` is logical, as in SVG: "start" is the right end where the document runs from there.
    [[nodiscard]] std::string text(double x, double y, const std::string& words, const char* anchor,
                                   const char* cssClass = "") const {
        return "<text" + attribute("x", across(x)) + attribute("y", y) + " text-anchor=\"" + anchor + "\"" +
               (*cssClass == '\0' ? "" : std::string(" class=\"") + cssClass + "\"") + ">" +
               escaped(language_.isolated(words)) + "</text>";
    }

    [[nodiscard]] std::string line(double x1, double y1, double x2, double y2, const char* cssClass) const {
        return "<line" + attribute("x1", across(x1)) + attribute("y1", y1) + attribute("x2", across(x2)) +
               attribute("y2", y2) + " class=\"" + cssClass + "\"/>";
    }

    [[nodiscard]] std::string circle(double x, double y, double radius, const char* cssClass) const {
        return "<circle" + attribute("cx", across(x)) + attribute("cy", y) + attribute("r", radius) + " class=\"" +
               cssClass + "\"/>";
    }

  private:
    double width_;
    const Language& language_;
};

/// Width of 14 px text, on the wide side: SVG has no measuring without script.
double textWidth(const std::string& words) {
    double count = 0;
    for (const char c : words) {
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    }
    return count * 8.2;
}

class LinePlot {
  public:
    LinePlot(const LineChart& chart, const Language& language) : chart_(chart), canvas_(width, language) {
        double low = 1e300, high = -1e300;
        const auto look = [&](const std::optional<double>& value) {
            low = value ? std::min(low, *value) : low;
            high = value ? std::max(high, *value) : high;
        };
        look(chart.baseline);
        for (const auto& point : chart.points) {
            look(point.planned);
            look(point.actual);
        }
        low_ = low;
        range_ = high > low ? high - low : 1;
        left_ = std::max(56.0, textWidth(chart.baselineText) + 10);
        right_ = width - std::max(80.0, textWidth(chart.planLabel) + 14);
    }

    [[nodiscard]] std::string svg() const {
        std::string out = opened(width, height, chart_.alt);
        out += axis();
        out += series(&LinePoint::planned, "planned") + series(&LinePoint::actual, "actual");
        if (chart_.lastPlanned != LineChart::npos) {
            const double y = yAt(*chart_.points[chart_.lastPlanned].planned);
            const double x = xAt(chart_.lastPlanned);
            out += canvas_.circle(x, y, 4, "open") + canvas_.text(x + 10, planLabelY(y), chart_.planLabel, "start");
        }
        if (chart_.baseline) {
            out += canvas_.text(left_ - 8, yAt(*chart_.baseline) + 5, chart_.baselineText, "end");
        }
        if (chart_.lastActual != LineChart::npos) {
            const double x = xAt(chart_.lastActual), y = yAt(*chart_.points[chart_.lastActual].actual);
            out += canvas_.circle(x, y, 5.5, "dot") +
                   canvas_.text(x, actualLabelY(y), chart_.actualLabel, "middle", "val");
        }
        return out + "</svg>";
    }

  private:
    static constexpr double width = 404, height = 176, top = 30, bottom = 140;

    [[nodiscard]] double xAt(std::size_t index) const {
        return left_ + (right_ - left_) * static_cast<double>(index) / static_cast<double>(chart_.points.size() - 1);
    }
    [[nodiscard]] double yAt(double value) const { return bottom - 8 - (bottom - 8 - top) * (value - low_) / range_; }

    /// On the side away from the plan, unless the base line is there.
    [[nodiscard]] double actualLabelY(double y) const {
        const bool above = chart_.labelAbove || y + 22 > bottom - 2;
        return above ? y - 12 : y + 22;
    }

    /// The plan's label leaves the actual value's line when both end in the same period.
    [[nodiscard]] double planLabelY(double y) const {
        const bool sameEnd = chart_.lastActual == chart_.lastPlanned;
        return sameEnd && std::abs(yAt(*chart_.points[chart_.lastActual].actual) - y) < 24
                   ? y + (chart_.labelAbove ? 12 : -4)
                   : y + 5;
    }

    [[nodiscard]] std::string axis() const {
        const std::size_t last = chart_.points.size() - 1;
        std::string out = canvas_.line(left_, bottom, right_, bottom, "axis");
        for (std::size_t i = 0; i <= last; ++i) {
            const bool major = i == 0 || i == last || i == chart_.lastActual;
            out += canvas_.line(xAt(i), bottom, xAt(i), bottom + (major ? 5 : 3), major ? "tick" : "axis");
        }
        out += canvas_.text(xAt(0), bottom + 21, chart_.points.front().shortLabel, "middle");
        const bool room = chart_.lastActual != LineChart::npos && chart_.lastActual != 0 && chart_.lastActual != last &&
                          xAt(last) - xAt(chart_.lastActual) > 40 && xAt(chart_.lastActual) - xAt(0) > 40;
        if (room) {
            out += canvas_.text(xAt(chart_.lastActual), bottom + 21, chart_.points[chart_.lastActual].shortLabel,
                                "middle");
        }
        return out + canvas_.text(xAt(last), bottom + 21, chart_.points.back().shortLabel, "middle");
    }

    [[nodiscard]] std::string series(std::optional<double> LinePoint::*value, const char* cssClass) const {
        std::string path;
        bool open = false;
        for (std::size_t i = 0; i < chart_.points.size(); ++i) {
            const auto& at = chart_.points[i].*value;
            if (at) {
                path += (open ? "L" : "M") + fixed(canvas_.across(xAt(i))) + " " + fixed(yAt(*at));
            }
            open = at.has_value();
        }
        return path.empty() ? path : "<path d=\"" + path + "\" class=\"" + cssClass + "\"/>";
    }

    const LineChart& chart_;
    Canvas canvas_;
    double low_ = 0, range_ = 1, left_ = 0, right_ = 0;
};

}  // namespace

std::string lineChartSvg(const LineChart& chart, const Language& language) { return LinePlot(chart, language).svg(); }

std::string stripSvg(const Strip& strip, const Language& language) {
    const double width = 320, gap = 4;
    const double cell = (width - gap * (strip.columns - 1)) / strip.columns;
    const double rowHeight = strip.weekly ? 20 : 17;
    const double start = strip.columnLabels.empty() ? 0 : 20;
    const double height = start + strip.rows * (rowHeight + gap) - gap;
    const Canvas canvas(width, language);
    std::string out = opened(width, height, strip.alt);
    double free = 0;
    for (int column = 0; column < strip.columns; ++column) {
        const double x = column * (cell + gap);
        if (!strip.columnLabels.empty() && x >= free) {
            const auto& label = strip.columnLabels[static_cast<std::size_t>(column)];
            out += canvas.text(x, 12, label, "start", "lab");
            free = x + textWidth(label) * (language.rightToLeft() ? .95 : .68);
        }
        for (int row = 0; row < strip.rows; ++row) {
            const auto index = strip.weekly ? row * strip.columns + column : column * strip.rows + row;
            const bool on = strip.filled[static_cast<std::size_t>(index)];
            out += canvas.rect(x, start + row * (rowHeight + gap), cell, rowHeight, on ? "on" : "off");
        }
    }
    return out + "</svg>";
}

std::string columnsSvg(const BarChart& chart, const Language& language) {
    const double width = 848, height = 240, base = 206, top = 26;
    double largest = 0;
    for (const auto& bar : chart.bars) {
        largest = std::max(largest, bar.value);
    }
    const double pitch = width / static_cast<double>(chart.bars.size());
    const double barWidth = std::min(pitch * .55, 80.0);
    const bool all = chart.bars.size() <= 16;
    const Canvas canvas(width, language);
    std::string out = opened(width, height, chart.alt);
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const auto& bar = chart.bars[i];
        const double tall = largest > 0 ? (base - top) * bar.value / largest : 0;
        const double centre = pitch * (static_cast<double>(i) + .5);
        out += canvas.rect(centre - barWidth / 2, base - tall, barWidth, tall, chart.inAccent ? "b3" : "b1");
        if (all || i == 0 || i + 1 == chart.bars.size()) {
            out += canvas.text(centre, base - tall - 8, bar.valueText, "middle", "ink") +
                   canvas.text(centre, base + 22, bar.label, "middle");
        }
    }
    return out + canvas.line(0, base, width, base, "tick") + "</svg>";
}

std::string lanesSvg(const Calendar& calendar, const Language& language) {
    const double width = 848, left = 132, laneHeight = 30, top = 30;
    const bool weekly = calendar.days > 26 * 7;
    const int cells = weekly ? calendar.days / 7 : calendar.days;
    const double pitch = (width - left) / cells;
    const double size = std::min(12.0, pitch * .85);
    const double height = top + laneHeight * static_cast<double>(calendar.lanes.size()) + 4;
    const Canvas canvas(width, language);
    std::string out = opened(width, height, calendar.alt);
    const double weekPitch = (width - left) / static_cast<double>(calendar.weekLabels.size());
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(64 / weekPitch)));
    for (std::size_t i = 0; i < calendar.weekLabels.size(); i += every) {
        const double x = left + weekPitch * static_cast<double>(i);
        out += canvas.line(x, top - 6, x, height, "axis") + canvas.text(x + 2, 14, calendar.weekLabels[i], "start");
    }
    double y = top;
    for (const auto& lane : calendar.lanes) {
        out += canvas.text(0, y + 15, lane.channel, "start", "ink");
        out += canvas.text(left - 14, y + 15, language.number(static_cast<long long>(lane.count)), "end");
        for (const int day : lane.days) {
            const int cell = weekly ? day / 7 : day;
            out += canvas.rect(left + pitch * cell + (pitch - size) / 2, y + 10 - size / 2, size, size, "b1");
        }
        y += laneHeight;
    }
    return out + "</svg>";
}

}  // namespace aicmo::document::html
