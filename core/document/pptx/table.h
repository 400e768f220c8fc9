#pragma once
// Native tables. Internal to core/document/pptx.

#include <string>
#include <vector>

#include "core/document/pptx/fit.h"

namespace aicmo::document::pptx {

struct SlideCell {
    std::vector<Para> paras{};
};

/// Cells at the top, numbers at the end; the rules are the table style's.
struct SlideTable {
    std::vector<Emu> widths{};
    std::vector<std::vector<SlideCell>> rows{};
    bool firstRow = true;  ///< the first row is the head
    bool lastRow = false;  ///< the last row is a total
    Emu leastRow = 0;      ///< rows are at least this high
    std::string name = "Table", alt{};
};

[[nodiscard]] std::vector<Emu> rowHeights(const SlideTable& table, const Measure& measure);
[[nodiscard]] Emu heightOf(const SlideTable& table, const Measure& measure);
/// `<a:tbl>`
[[nodiscard]] std::string tableXml(const SlideTable& table, const Measure& measure, const TextContext& context);

/// Two columns, label and value; widths are shared in `width`.
[[nodiscard]] SlideTable factTable(const std::vector<Fact>& facts, Emu width, bool valuesAtEnd, const Measure& measure,
                                   const ThemeColours& colours);

/// A table of the content tree, on as many slides as it needs: at most 10 rows each and no higher than `height`, the
/// columns split with the first one repeated when they do not fit. The total stays with at least one row.
[[nodiscard]] std::vector<SlideTable> tablesOf(const Table& table, Emu width, Emu height, const Measure& measure,
                                               const ThemeColours& colours);

/// The text of the content tree as runs.
[[nodiscard]] std::vector<Run> runsOf(const Text& text, const ThemeColours& colours);

}  // namespace aicmo::document::pptx
