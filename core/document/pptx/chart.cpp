#include "core/document/pptx/chart.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <optional>

#include "core/document/xml_text.h"

namespace aicmo::document::pptx {
namespace {

constexpr int textSize = 12;
constexpr Emu labelGap = 95250;
constexpr const char* categoryAxis = "111111111";
constexpr const char* valueAxis = "222222222";

std::string numeral(double value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

std::string element(const char* name, const std::string& value) {
    return std::string("<c:") + name + attribute("val", value) + "/>";
}

std::string lineLook(const std::string& colour, int width, const char* dash = "solid") {
    return "<c:spPr><a:ln w=\"" + std::to_string(width) + "\" cap=\"flat\">" + solid(colour) + "<a:prstDash val=\"" +
           dash + "\"/><a:round/></a:ln></c:spPr>";
}

std::string fillLook(const std::string& colour) {
    return "<c:spPr>" + solid(colour) + "<a:ln><a:noFill/></a:ln></c:spPr>";
}

constexpr const char* noLook = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

std::string textLook(const std::string& colour, bool bold) {
    return "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"" + std::to_string(textSize * 100) + "\" b=\"" +
           (bold ? "1" : "0") + "\">" + solid(colour) +
           "<a:latin typeface=\"+mn-lt\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"en\"/></a:p></c:txPr>";
}

std::string shown(bool value, bool seriesName) {
    return std::string("<c:showLegendKey val=\"0\"/><c:showVal val=\"") + (value ? "1" : "0") +
           "\"/><c:showCatName val=\"0\"/><c:showSerName val=\"" + (seriesName ? "1" : "0") +
           "\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
}

struct PointLabel {
    std::size_t index = 0;
    const char* position = "t";
    std::string colour{};
    bool bold = false, seriesName = false;
};

std::string labelXml(const PointLabel& label, const std::string& format) {
    return "<c:dLbl>" + element("idx", std::to_string(label.index)) + "<c:numFmt" + attribute("formatCode", format) +
           " sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" +
           textLook(label.colour, label.bold) + element("dLblPos", label.position) + shown(true, label.seriesName) +
           "<c:separator> </c:separator></c:dLbl>";
}

std::string labelsXml(const std::vector<PointLabel>& labels, const std::string& format) {
    std::string out = "<c:dLbls>";
    for (const auto& label : labels) {
        out += labelXml(label, format);
    }
    return out + shown(false, false) + "</c:dLbls>";
}

std::string categoriesXml(const ChartData& data) {
    std::string out = "<c:cat><c:strRef><c:f>" + escaped(categoriesReference(data)) + "</c:f><c:strCache>" +
                      element("ptCount", std::to_string(data.categories.size()));
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        out += "<c:pt idx=\"" + std::to_string(i) + "\"><c:v>" + escaped(data.categories[i]) + "</c:v></c:pt>";
    }
    return out + "</c:strCache></c:strRef></c:cat>";
}

std::string valuesXml(const ChartData& data, std::size_t index) {
    const auto& series = data.series[index];
    std::string out = "<c:val><c:numRef><c:f>" + escaped(valuesReference(data, index)) +
                      "</c:f><c:numCache><c:formatCode>" + escaped(series.format) + "</c:formatCode>" +
                      element("ptCount", std::to_string(series.values.size()));
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i]) {
            out += "<c:pt idx=\"" + std::to_string(i) + "\"><c:v>" + numeral(*series.values[i]) + "</c:v></c:pt>";
        }
    }
    return out + "</c:numCache></c:numRef></c:val>";
}

std::string seriesHead(const ChartData& data, std::size_t index) {
    return element("idx", std::to_string(index)) + element("order", std::to_string(index)) + "<c:tx><c:strRef><c:f>" +
           escaped(nameReference(data, index)) + "</c:f><c:strCache>" + element("ptCount", "1") +
           "<c:pt idx=\"0\"><c:v>" + escaped(data.series[index].name) + "</c:v></c:pt></c:strCache></c:strRef></c:tx>";
}

/// Where the plot stands in its frame, in parts of it.
struct Inner {
    double x = 0, y = 0, w = 1, h = 1;
};

std::string layoutXml(Inner inner) {
    const auto part = [](const char* name, double value) {
        return element(name, numeral(std::round(value * 10000) / 10000));
    };
    return "<c:layout><c:manualLayout>" + element("layoutTarget", "inner") + element("xMode", "edge") +
           element("yMode", "edge") + part("x", inner.x) + part("y", inner.y) + part("w", inner.w) +
           part("h", inner.h) + "</c:manualLayout></c:layout>";
}

struct Axes {
    double least = 0, most = 1;
    bool horizontal = false;  ///< bars: the categories run downwards
    bool categoriesShown = true;
    bool reversed = false;
    bool onPoints = false;  ///< lines begin on the axis' first tick
    int labelEvery = 1;
};

std::string axesXml(const Axes& axes, const ThemeColours& colours) {
    const bool backwards = axes.horizontal || axes.reversed;
    const std::string categories =
        "<c:catAx>" + element("axId", categoryAxis) + "<c:scaling>" +
        element("orientation", backwards ? "maxMin" : "minMax") + "</c:scaling>" +
        element("delete", axes.categoriesShown ? "0" : "1") + element("axPos", axes.horizontal ? "l" : "b") +
        "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>" +
        element("majorTickMark", axes.onPoints ? "out" : "none") + element("minorTickMark", "none") +
        element("tickLblPos", "low") + lineLook(colours.plan, 9525) + textLook(colours.muted, false) +
        element("crossAx", valueAxis) + element("crosses", "min") + element("auto", "0") + element("lblAlgn", "ctr") +
        element("lblOffset", "100") + element("tickLblSkip", std::to_string(axes.labelEvery)) +
        element("tickMarkSkip", "1") + element("noMultiLvlLbl", "1") + "</c:catAx>";
    const std::string values =
        "<c:valAx>" + element("axId", valueAxis) + "<c:scaling>" +
        element("orientation", axes.horizontal && axes.reversed ? "maxMin" : "minMax") +
        element("max", numeral(axes.most)) + element("min", numeral(axes.least)) + "</c:scaling>" +
        element("delete", "1") + element("axPos", axes.horizontal ? "t" : "l") +
        "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>" + element("majorTickMark", "none") +
        element("minorTickMark", "none") + element("tickLblPos", "none") + element("crossAx", categoryAxis) +
        element("crosses", "autoZero") + element("crossBetween", axes.onPoints ? "midCat" : "between") + "</c:valAx>";
    return categories + values;
}

std::string chartSpace(const std::string& plot, Inner inner, const Axes& axes, const ChartStyle& style) {
    return std::string(xmlHead) +
           "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
           "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
           element("date1904", "0") + element("lang", style.language) + element("roundedCorners", "0") + "<c:chart>" +
           element("autoTitleDeleted", "1") + "<c:plotArea>" + layoutXml(inner) + plot + axesXml(axes, style.colours) +
           noLook + "</c:plotArea>" + element("plotVisOnly", "1") + element("dispBlanksAs", "gap") + "</c:chart>" +
           noLook + textLook(style.colours.muted, false) + "<c:externalData r:id=\"rId1\">" +
           element("autoUpdate", "0") + "</c:externalData></c:chartSpace>";
}

int decimalsOf(double value) {
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6) {
            return decimals;
        }
    }
    return 2;
}

bool isPercent(const std::string& text) { return text.ends_with('%') || text.ends_with("\u066A"); }

std::string cellFormat(const LineChart& chart) {
    int decimals = 0;
    bool percent = false;
    for (const auto& point : chart.points) {
        decimals = std::max(decimals, point.actual ? decimalsOf(*point.actual) : 0);
        decimals = std::max(decimals, point.planned ? decimalsOf(*point.planned) : 0);
        percent = percent || isPercent(point.actualText) || isPercent(point.plannedText);
    }
    decimals = std::max(decimals, chart.baseline ? decimalsOf(*chart.baseline) : 0);
    return "#,##0" + (decimals > 0 ? "." + std::string(static_cast<std::size_t>(decimals), '0') : "") +
           (percent ? "\"\u00A0%\"" : "");
}

/// The digits of the deck's language: Excel's prefix for Arabic-Indic ones. The cells keep their plain format.
std::string inDigitsOf(const ChartStyle& style, const std::string& format) {
    return style.rightToLeft ? "[$-2000401]" + format : format;
}

/// From a million on labels are short: "1.25 M".
std::string labelFormat(const std::string& format, const ChartStyle& style) {
    const std::string millions = Language(style.language).word(Word::Millions, {""});
    return "[>=1000000]" + inDigitsOf(style, "0.00,,\"" + millions + "\";") + inDigitsOf(style, format);
}

/// What a cell keeps: fifteen digits, so that chart and workbook hold the same.
double asCell(double value) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.14e", value);
    double out = value;
    std::from_chars(buffer, buffer + std::strlen(buffer), out);
    return out;
}

std::optional<double> asCell(const std::optional<double>& value) {
    return value ? std::optional(asCell(*value)) : std::nullopt;
}

struct Range {
    double least = 0, most = 0;
    bool any = false;
    void take(const std::optional<double>& value) {
        if (value) {
            least = any ? std::min(least, *value) : *value;
            most = any ? std::max(most, *value) : *value;
            any = true;
        }
    }
};

Axes lineAxes(const LineChart& chart, const ChartStyle& style) {
    Range range;
    for (const auto& point : chart.points) {
        range.take(point.planned);
        range.take(point.actual);
    }
    range.take(chart.baseline);
    const double spread = range.most > range.least ? range.most - range.least : std::max(std::abs(range.most), 1.0);
    Axes axes;
    axes.least = range.least - spread * .12;
    axes.most = range.most + spread * .12;
    axes.onPoints = true;
    axes.reversed = style.rightToLeft;
    return axes;
}

/// Every label while they fit, else every second, third, …
int labelEvery(const std::vector<std::string>& labels, Emu width, const Measure& measure) {
    Emu widest = 1;
    for (const auto& label : labels) {
        widest = std::max(widest, measure.width(label, textSize, false) + labelGap);
    }
    const Emu room = std::max<Emu>(width / std::max<Emu>(static_cast<Emu>(labels.size()), 1), 1);
    return static_cast<int>((widest + room - 1) / room);
}

std::string lineSeries(const ChartData& data, std::size_t index, const std::string& look, const std::string& marker,
                       const std::string& points, const std::string& labels) {
    return "<c:ser>" + seriesHead(data, index) + look + marker + points + labels + categoriesXml(data) +
           valuesXml(data, index) + element("smooth", "0") + "</c:ser>";
}

constexpr const char* noMarker = "<c:marker><c:symbol val=\"none\"/></c:marker>";

/// A dot on one point of a line without markers; `open` dots show the paper.
std::string dot(std::size_t index, const std::string& colour, const std::string& fill, const std::string& lineLookXml) {
    return "<c:dPt>" + element("idx", std::to_string(index)) +
           "<c:marker><c:symbol val=\"circle\"/><c:size val=\"7\"/><c:spPr>" + solid(fill) + "<a:ln w=\"12700\">" +
           solid(colour) + "</a:ln></c:spPr></c:marker><c:bubble3D val=\"0\"/>" + lineLookXml + "</c:dPt>";
}

ChartData lineData(const LineChart& chart, const ChartNames& names) {
    ChartData data;
    const std::string format = cellFormat(chart);
    ChartSeries plan{names.plan, {}, format}, actual{names.actual, {}, format}, baseline{names.baseline, {}, format};
    for (const auto& point : chart.points) {
        data.categories.push_back(point.shortLabel);
        plan.values.push_back(asCell(point.planned));
        actual.values.push_back(asCell(point.actual));
        baseline.values.push_back(baseline.values.empty() ? asCell(chart.baseline) : std::nullopt);
    }
    data.series = {std::move(plan), std::move(actual)};
    if (chart.baseline) {
        data.series.push_back(std::move(baseline));
    }
    return data;
}

}  // namespace

NativeChart lineChart(const LineChart& chart, const ChartNames& names, Emu width, const ChartStyle& style) {
    const auto& colours = style.colours;
    NativeChart out{lineData(chart, names), {}};
    const auto& data = out.data;
    const std::string format = labelFormat(data.series[0].format, style);
    const char* before = style.rightToLeft ? "r" : "l";
    const char* after = style.rightToLeft ? "l" : "r";
    constexpr int actualWidth = 2.2 * unit * 2, planWidth = actualWidth / 2;
    const std::string planLook = lineLook(colours.plan, planWidth, "dash");
    const std::string actualLook = lineLook(colours.graphic, actualWidth);
    std::vector<PointLabel> planLabels, actualLabels;
    std::string planDot, actualDot;
    if (chart.lastPlanned != LineChart::npos) {
        planLabels.push_back({chart.lastPlanned, after, colours.muted, false, true});
        planDot = dot(chart.lastPlanned, colours.plan, colours.paper, planLook);
    }
    if (chart.lastActual != LineChart::npos) {
        actualLabels.push_back({chart.lastActual, chart.labelAbove ? "t" : "b", colours.graphic, true, false});
        actualDot = dot(chart.lastActual, colours.graphic, colours.graphic, actualLook);
    }
    std::string plot = "<c:lineChart>" + element("grouping", "standard") + element("varyColors", "0") +
                       lineSeries(data, 0, planLook, noMarker, planDot, labelsXml(planLabels, format)) +
                       lineSeries(data, 1, actualLook, noMarker, actualDot, labelsXml(actualLabels, format));
    if (chart.baseline) {
        plot += lineSeries(data, 2, noLook, noMarker, {}, labelsXml({{0, before, colours.muted}}, format));
    }
    plot += element("marker", "1") + element("axId", categoryAxis) + element("axId", valueAxis) + "</c:lineChart>";
    const auto part = [&](const std::string& text) {
        return static_cast<double>(style.measure.width(text, textSize, false) + 2 * labelGap) /
               static_cast<double>(width);
    };
    Inner inner{.x = std::max(part(chart.baselineText), .04), .y = .04, .w = 0, .h = .84};
    const double end = std::max(part(chart.planLabel), .04);
    inner.w = std::max(1 - inner.x - end, .4);
    inner.x = style.rightToLeft ? 1 - inner.x - inner.w : inner.x;
    Axes axes = lineAxes(chart, style);
    axes.labelEvery =
        labelEvery(data.categories, static_cast<Emu>(static_cast<double>(width) * inner.w), style.measure);
    out.xml = chartSpace(plot, inner, axes, style);
    return out;
}

NativeChart barChart(const BarChart& chart, Emu width, const ChartStyle& style) {
    const auto& colours = style.colours;
    NativeChart out;
    auto& data = out.data;
    ChartSeries series;
    series.name = chart.title;
    double most = 0;
    bool percent = !chart.bars.empty();
    Emu widest = 0;
    for (const auto& bar : chart.bars) {
        data.categories.push_back(bar.label);
        series.values.emplace_back(asCell(bar.value));
        most = std::max(most, bar.value);
        percent = percent && isPercent(bar.valueText);
        widest = std::max(widest, style.measure.width(bar.valueText, textSize, true) + 2 * labelGap);
    }
    series.format = percent ? "0\u00A0%" : "#,##0";
    data.series = {std::move(series)};
    const std::string strong = chart.inAccent ? colours.accent : colours.graphic;
    std::string points;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const bool quiet = !chart.vertical && !chart.bars[i].emphasised && !chart.inAccent;
        points += "<c:dPt>" + element("idx", std::to_string(i)) + element("invertIfNegative", "0") +
                  element("bubble3D", "0") + fillLook(quiet ? colours.t50 : strong) + "</c:dPt>";
    }
    std::vector<PointLabel> labels;
    constexpr std::size_t mostLabels = 16;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const auto value = chart.bars[i].value;
        const auto [low, high] = std::minmax_element(chart.bars.begin(), chart.bars.end(),
                                                     [](const auto& a, const auto& b) { return a.value < b.value; });
        const bool first = i == 0 || i + 1 == chart.bars.size();
        if (chart.bars.size() <= mostLabels || first || value <= low->value || value >= high->value) {
            labels.push_back({i, "outEnd", colours.ink, chart.bars[i].emphasised && !chart.vertical, false});
        }
    }
    const std::string plot = "<c:barChart>" + element("barDir", chart.vertical ? "col" : "bar") +
                             element("grouping", "clustered") + element("varyColors", "0") + "<c:ser>" +
                             seriesHead(data, 0) + fillLook(strong) + element("invertIfNegative", "0") + points +
                             labelsXml(labels, inDigitsOf(style, data.series[0].format)) + categoriesXml(data) +
                             valuesXml(data, 0) + "</c:ser>" + element("gapWidth", "77") +
                             element("axId", categoryAxis) + element("axId", valueAxis) + "</c:barChart>";
    Axes axes;
    axes.horizontal = !chart.vertical;
    axes.categoriesShown = chart.vertical;
    axes.reversed = style.rightToLeft;
    axes.labelEvery = chart.vertical ? labelEvery(data.categories, width, style.measure) : 1;
    // Room for the label of the longest bar inside the plot.
    const double share = chart.vertical ? .1 : static_cast<double>(widest) / static_cast<double>(width);
    axes.most = most > 0 ? most / std::max(1 - share, .5) : 1;
    const Inner inner = chart.vertical ? Inner{.x = .01, .y = .02, .w = .98, .h = .86} : Inner{};
    out.xml = chartSpace(plot, inner, axes, style);
    return out;
}

}  // namespace aicmo::document::pptx
