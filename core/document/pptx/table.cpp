#include "core/document/pptx/table.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "core/document/pptx/theme.h"
#include "core/document/xml_text.h"

namespace aicmo::document::pptx {
namespace {

constexpr Emu sideMargin = 38100, topMargin = 57150, columnGap = 114300;
constexpr std::size_t mostRows = 10, mostColumns = 8;

Emu textWidth(Emu column) { return column - sideMargin - columnGap; }

SlideCell cellOf(const Cell& cell, const Column& column, int size, bool bold, const ThemeColours& colours) {
    Para paragraph{.runs = runsOf(cell.text, colours), .size = size, .bold = bold};
    paragraph.align = column.align == Align::End ? Direction::End : Direction::Start;
    return {{std::move(paragraph)}};
}

struct Columns {
    std::vector<std::size_t> shown;  ///< indices without bars
    std::vector<Emu> widths;
    bool fits = false;
};

void forEachRow(const Table& table, const std::function<void(const std::vector<Cell>&)>& visit) {
    for (const auto& row : table.rows) {
        visit(row);
    }
    if (!table.total.empty()) {
        visit(table.total);
    }
}

/// Longest word and natural width of each column decide (DOCUMENT_LOOK section 6).
/// What is left over goes to the text columns; a table of numbers is stretched evenly.
void stretch(Columns& columns, const Table& table, Emu rest) {
    std::vector<std::size_t> texts;
    for (std::size_t i = 0; i < columns.shown.size(); ++i) {
        if (!table.columns[columns.shown[i]].numeric) {
            texts.push_back(i);
        }
    }
    for (auto& column : columns.widths) {
        column += texts.empty() ? rest / static_cast<Emu>(columns.shown.size()) : 0;
    }
    for (const std::size_t i : texts) {
        columns.widths[i] += rest / static_cast<Emu>(texts.size());
    }
}

/// Down to the longest word of each column, and no further.
void squeeze(Columns& columns, const Table& table, Emu width, int size, const Measure& measure) {
    std::vector<Emu> least;
    Emu needed = 0, wished = 0;
    for (std::size_t i = 0; i < columns.shown.size(); ++i) {
        const Column& column = table.columns[columns.shown[i]];
        Emu word = measure.longestWord(column.title, size, true);
        forEachRow(table, [&](const std::vector<Cell>& row) {
            if (columns.shown[i] < row.size()) {
                word = std::max(word, measure.longestWord(plainText(row[columns.shown[i]].text), size, true));
            }
        });
        least.push_back(column.numeric ? columns.widths[i] : word + sideMargin + columnGap);
        needed += least[i];
        wished += columns.widths[i] - least[i];
    }
    columns.fits = needed <= width;
    const Emu left = width - std::min(needed, width);
    for (std::size_t i = 0; i < columns.shown.size(); ++i) {
        const Emu share = wished > 0 ? left * (columns.widths[i] - least[i]) / wished : 0;
        columns.widths[i] =
            columns.fits ? least[i] + share : std::max<Emu>(width / static_cast<Emu>(columns.shown.size()), 1);
    }
}

Columns columnsOf(const Table& table, const std::vector<std::size_t>& shown, Emu width, int size,
                  const Measure& measure) {
    Columns out{shown, {}, true};
    for (const std::size_t i : shown) {
        Emu whole = measure.width(table.columns[i].title, size, true);
        forEachRow(table, [&](const std::vector<Cell>& row) {
            if (i < row.size()) {
                whole = std::max(whole, measure.width(plainText(row[i].text), size, true));
            }
        });
        out.widths.push_back(whole + sideMargin + columnGap);
    }
    const Emu wanted = std::accumulate(out.widths.begin(), out.widths.end(), Emu{0});
    if (wanted <= width) {
        stretch(out, table, width - wanted);
    } else {
        squeeze(out, table, width, size, measure);
    }
    return out;
}

std::vector<Columns> columnGroups(const Table& table, Emu width, int size, const Measure& measure) {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].bars) {
            all.push_back(i);
        }
    }
    if (all.size() <= mostColumns) {
        const auto columns = columnsOf(table, all, width, size, measure);
        if (columns.fits || all.size() <= 2) {
            return {columns};
        }
    }
    std::vector<Columns> out;
    std::size_t next = 1;
    while (next < all.size()) {
        std::vector<std::size_t> group{all[0], all[next]};
        auto columns = columnsOf(table, group, width, size, measure);
        ++next;
        while (next < all.size() && group.size() < mostColumns) {
            group.push_back(all[next]);
            const auto wider = columnsOf(table, group, width, size, measure);
            if (!wider.fits) {
                break;
            }
            columns = wider;
            ++next;
        }
        out.push_back(columns);
    }
    return out;
}

std::vector<SlideCell> rowOf(const std::vector<Cell>& cells, const Table& table, const Columns& columns, int size,
                             bool bold, const ThemeColours& colours) {
    std::vector<SlideCell> out;
    for (const std::size_t i : columns.shown) {
        out.push_back(i < cells.size() ? cellOf(cells[i], table.columns[i], size, bold, colours)
                                       : SlideCell{{Para{.size = size}}});
    }
    return out;
}

std::vector<SlideCell> headOf(const Table& table, const Columns& columns, int size) {
    std::vector<SlideCell> out;
    for (const std::size_t i : columns.shown) {
        Para title = para(table.columns[i].title, size, {}, true);
        title.align = table.columns[i].align == Align::End ? Direction::End : Direction::Start;
        out.push_back({{std::move(title)}});
    }
    return out;
}

/// Splits a row whose cells are higher than the slide into rows that continue each other.
std::vector<std::vector<SlideCell>> lowEnough(std::vector<SlideCell> row, const std::vector<Emu>& widths, Emu height,
                                              const Measure& measure) {
    std::vector<std::vector<std::vector<Para>>> pieces;
    std::size_t most = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool tall = measure.height(row[i].paras, textWidth(widths[i])) > height;
        pieces.push_back(tall ? measure.split(row[i].paras, textWidth(widths[i]), height)
                              : std::vector<std::vector<Para>>{row[i].paras});
        most = std::max(most, pieces.back().size());
    }
    std::vector<std::vector<SlideCell>> out(most);
    for (std::size_t n = 0; n < most; ++n) {
        for (const auto& cell : pieces) {
            out[n].push_back(n < cell.size() ? SlideCell{cell[n]} : SlideCell{{Para{.size = 12}}});
        }
    }
    return out;
}

std::vector<SlideTable> pagesOf(const Table& table, const Columns& columns, int size, Emu height,
                                const Measure& measure, const ThemeColours& colours) {
    SlideTable empty;
    empty.widths = columns.widths;
    empty.alt = table.label.empty() ? table.caption : table.label + " " + table.caption;
    empty.rows.push_back(headOf(table, columns, size));
    const Emu head = heightOf(empty, measure);
    const Emu room = height - head - 2 * topMargin;
    std::vector<std::vector<SlideCell>> rows;
    for (const auto& row : table.rows) {
        for (auto& part : lowEnough(rowOf(row, table, columns, size, false, colours), columns.widths, room, measure)) {
            rows.push_back(std::move(part));
        }
    }
    const bool hasTotal = !table.total.empty();
    if (hasTotal) {
        rows.push_back(rowOf(table.total, table, columns, size, true, colours));
    }
    SlideTable measured;
    measured.widths = columns.widths;
    measured.rows = rows;
    const auto heights = rowHeights(measured, measure);
    const Emu all = std::accumulate(heights.begin(), heights.end(), Emu{0});
    // As few slides as hold all rows, evenly filled.
    const std::size_t most = mostRows + (hasTotal ? 1 : 0);
    const auto least = std::max<std::size_t>((rows.size() + most - 1) / most,
                                             static_cast<std::size_t>((all + height - head - 1) / (height - head)));
    const std::size_t even = std::min(most, (rows.size() + least - 1) / std::max<std::size_t>(least, 1));
    std::vector<SlideTable> out;
    Emu used = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isTotal = hasTotal && i + 1 == rows.size();
        const bool beforeTotal = hasTotal && i + 2 == rows.size();
        const Emu need = heights[i] + (beforeTotal ? heights[i + 1] : 0);
        const bool full = out.empty() || out.back().rows.size() - 1 >= even || used + need > height - head;
        if (full && !(isTotal && !out.empty() && used + need <= height - head)) {
            out.push_back(empty);
            used = 0;
        }
        out.back().rows.push_back(rows[i]);
        out.back().lastRow = isTotal;
        used += heights[i];
    }
    return out;
}

}  // namespace

std::vector<Run> runsOf(const Text& text, const ThemeColours& colours) {
    std::vector<Run> out;
    for (const auto& span : text) {
        Run run;
        run.text = span.text;
        run.bold = span.bold;
        run.italic = span.italic;
        run.code = span.code;
        run.struck = span.struck;
        run.link = span.link;
        switch (span.tone) {
            case Tone::Normal: break;
            case Tone::Muted: run.colour = colours.muted; break;
            case Tone::Ahead:
            case Tone::Hashtag: run.colour = colours.text; break;
            case Tone::Behind: run.colour = colours.accentText; break;
        }
        out.push_back(std::move(run));
    }
    return out;
}

std::vector<Emu> rowHeights(const SlideTable& table, const Measure& measure) {
    std::vector<Emu> out;
    for (const auto& row : table.rows) {
        Emu height = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            height = std::max(height, measure.height(row[i].paras, textWidth(table.widths[i])));
        }
        out.push_back(std::max(height + 2 * topMargin, table.leastRow));
    }
    return out;
}

Emu heightOf(const SlideTable& table, const Measure& measure) {
    const auto heights = rowHeights(table, measure);
    return std::accumulate(heights.begin(), heights.end(), Emu{0});
}

std::string tableXml(const SlideTable& table, const Measure& measure, const TextContext& context) {
    std::string out = "<a:tbl><a:tblPr";
    out += context.rightToLeft ? " rtl=\"1\"" : "";
    out += table.firstRow ? " firstRow=\"1\"" : "";
    out += table.lastRow ? " lastRow=\"1\"" : "";
    out += std::string("><a:tableStyleId>") + tableStyleId + "</a:tableStyleId></a:tblPr><a:tblGrid>";
    for (const Emu width : table.widths) {
        out += "<a:gridCol w=\"" + std::to_string(width) + "\"/>";
    }
    out += "</a:tblGrid>";
    const auto heights = rowHeights(table, measure);
    const std::string startMargin = std::to_string(sideMargin), endMargin = std::to_string(columnGap);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        out += "<a:tr h=\"" + std::to_string(heights[i]) + "\">";
        for (const auto& cell : table.rows[i]) {
            const bool atEnd = !cell.paras.empty() && cell.paras.front().align == Direction::End;
            const bool wideLeft = atEnd != context.rightToLeft;
            out += "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>" + paragraphsXml(cell.paras, context) +
                   "</a:txBody><a:tcPr marL=\"" + (wideLeft ? endMargin : startMargin) + "\" marR=\"" +
                   (wideLeft ? startMargin : endMargin) + "\" marT=\"" + std::to_string(topMargin) + "\" marB=\"" +
                   std::to_string(topMargin) + "\" anchor=\"t\"/></a:tc>";
        }
        out += "</a:tr>";
    }
    return out + "</a:tbl>";
}

SlideTable factTable(const std::vector<Fact>& facts, Emu width, bool valuesAtEnd, const Measure& measure,
                     const ThemeColours& colours) {
    constexpr int size = 14;
    Emu label = 0;
    for (const auto& fact : facts) {
        label = std::max(label, measure.width(fact.label, size, false) + sideMargin + columnGap);
    }
    label = std::min(label, width / 2);
    SlideTable out;
    out.firstRow = false;
    out.widths = {label, width - label};
    if (valuesAtEnd) {
        Emu value = 0;
        for (const auto& fact : facts) {
            value = std::max(value, measure.width(fact.value, size, true) + sideMargin + columnGap);
        }
        out.widths[1] = std::clamp(value, width / 4, width * 3 / 5);
        out.widths[0] = width - out.widths[1];
    }
    for (const auto& fact : facts) {
        const std::string tone = fact.tone == Tone::Behind  ? colours.accentText
                                 : fact.tone == Tone::Ahead ? colours.text
                                                            : std::string();
        Para value = para(fact.value, size, tone, valuesAtEnd);
        value.align = valuesAtEnd ? Direction::End : Direction::Start;
        out.rows.push_back({SlideCell{{para(fact.label, size, colours.muted)}}, SlideCell{{std::move(value)}}});
    }
    return out;
}

std::vector<SlideTable> tablesOf(const Table& table, Emu width, Emu height, const Measure& measure,
                                 const ThemeColours& colours) {
    int size = 14;
    auto groups = columnGroups(table, width, size, measure);
    if (groups.size() > 1 || !groups.front().fits) {
        size = 12;
        groups = columnGroups(table, width, size, measure);
    }
    std::vector<SlideTable> out;
    for (const auto& columns : groups) {
        auto pages = pagesOf(table, columns, size, height, measure, colours);
        std::move(pages.begin(), pages.end(), std::back_inserter(out));
    }
    return out;
}

}  // namespace aicmo::document::pptx
