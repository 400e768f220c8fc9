#pragma once
// Native charts as DrawingML (ECMA-376 part 1, 21.2). Internal to core/document/pptx.

#include <string>

#include "core/document/deliverable.h"
#include "core/document/pptx/colours.h"
#include "core/document/pptx/fit.h"
#include "core/document/pptx/workbook.h"

namespace aicmo::document::pptx {

struct ChartStyle {
    const ThemeColours& colours;
    const Measure& measure;
    std::string language;
    bool rightToLeft = false;
};

struct ChartNames {
    std::string plan, actual, baseline;
};

/// A chart part: its XML names the workbook as "rId1".
struct NativeChart {
    ChartData data;
    std::string xml;
};

/// Planned and actual over time, the baseline's value before the first point.
[[nodiscard]] NativeChart lineChart(const LineChart& chart, const ChartNames& names, Emu width,
                                    const ChartStyle& style);
/// Columns or sorted bars from zero, a value on each.
[[nodiscard]] NativeChart barChart(const BarChart& chart, Emu width, const ChartStyle& style);

}  // namespace aicmo::document::pptx
