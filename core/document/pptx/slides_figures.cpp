// KPIs, budget and results: native charts with their tables.

#include <algorithm>

#include "core/document/pptx/deck.h"
#include "core/document/pptx/prose.h"

namespace aicmo::document::pptx {
namespace {

std::vector<Para> greatFigure(const KpiFigure& figure, Emu width, const DeckStyle& style) {
    Para value = para(figure.value, 54, {}, true);
    value.size = style.measure.sizeFor(value, width, 1, {54, 34, 28, 20, 16});
    std::vector<Para> out{para(figure.valueLabel, 12, style.colours.muted), value};
    if (figure.standing != Standing::None) {
        const bool ahead = figure.standing == Standing::Ahead;
        out.push_back(para((ahead ? "▲ " : "▼ ") + figure.standingText, 16,
                           ahead ? style.colours.text : style.colours.accentText, true));
    }
    return out;
}

std::vector<Para> kpiNotes(const KpiFigure& figure) {
    std::vector<Para> out{para(figure.headline, 12)};
    for (const auto* facts : {&figure.rows, &figure.periods}) {
        auto lines = factLines(*facts);
        std::move(lines.begin(), lines.end(), std::back_inserter(out));
    }
    return out;
}

/// The rows stand on the foot of the slide's body.
void placeRows(Slide& slide, const std::vector<Fact>& rows, Emu top) {
    if (rows.empty()) {
        return;
    }
    const auto& style = slide.style();
    auto table = factTable(rows, grid::figureRows.w, true, style.measure, style.colours);
    table.name = "Rows";
    const Emu height = heightOf(table, style.measure);
    const Emu y = std::max(top, std::min(grid::figureRows.y, grid::bodyBottom - height));
    slide.line(grid::figureRows.x, y, grid::figureRows.w, style.colours.rule, 6350);
    slide.table({grid::figureRows.x, y, grid::figureRows.w, height}, table);
}

void addKpi(Deck& deck, const KpiChart& kpi, const std::string& note) {
    const auto& style = deck.style();
    const auto& language = deck.content().language;
    Slide& slide = deck.addTitled(Layout::ChartAndFacts, kpi.figure.headline, {}, kpi.figure.name);
    slide.anchor(kpi.figure.anchor);
    if (!kpi.figure.unit.empty()) {
        slide.textBox(grid::chartUnit, {para(kpi.figure.unit, 12, style.colours.muted)}, "Unit");
    }
    const ChartNames names{language.word(Word::Plan), language.word(Word::Actual), language.word(Word::Baseline)};
    deck.placeChart(slide, grid::chart, lineChart(*kpi.chart, names, grid::chart.w, deck.chartStyle()), kpi.figure.name,
                    kpi.chart->alt);
    const auto figure = greatFigure(kpi.figure, grid::figure.w, style);
    slide.placeholder(slot::figure, figure, 16);
    placeRows(slide, kpi.figure.rows, grid::figure.y + style.measure.height(figure, grid::figure.w) + 152400);
    slide.notes = kpiNotes(kpi.figure);
    if (!note.empty()) {
        slide.notes.push_back(para(note, 12));
    }
}

/// Indicators of one or two periods: figures without a chart, three on a slide.
void addFigures(Deck& deck, const Section& section, const std::vector<const KpiChart*>& kpis) {
    const auto& style = deck.style();
    constexpr std::size_t across = 3;
    const std::size_t pages = (kpis.size() + across - 1) / across;
    for (std::size_t page = 0; page < pages; ++page) {
        Slide& slide = deck.addTitled(Layout::Columns3, section.headline.empty() ? section.title : section.headline,
                                      partOf(page, pages), section.title);
        for (std::size_t i = page * across; i < std::min(kpis.size(), (page + 1) * across); ++i) {
            const auto& figure = kpis[i]->figure;
            const Emu x = grid::columnsX3[i % across];
            slide.anchor(figure.anchor);
            slide.line(x, grid::columnsY, grid::column3, style.colours.ink, 12700);
            std::vector<Para> head{para(figure.name, 18, {}, true)};
            if (!figure.unit.empty()) {
                head.push_back(para(figure.unit, 12, style.colours.muted));
            }
            auto great = greatFigure(figure, grid::column3, style);
            great.front().before = 10;
            head.insert(head.end(), great.begin(), great.end());
            const Box box{x, grid::columnsY + 152400, grid::column3, style.measure.height(head, grid::column3)};
            slide.placeholder(slot::column + static_cast<int>(i % across), head, 16, &box);
            if (!figure.rows.empty()) {
                slide.table({x, box.bottom() + 190500, grid::column3, 0},
                            factTable(figure.rows, grid::column3, true, style.measure, style.colours));
            }
            auto lines = kpiNotes(figure);
            std::move(lines.begin(), lines.end(), std::back_inserter(slide.notes));
        }
    }
}

/// Bars beside the rows they belong to: the frame covers exactly the table's rows.
void addTableWithBars(Deck& deck, const Section& section, const Table& table) {
    const auto& style = deck.style();
    const std::string title = section.headline.empty() ? section.title : section.headline;
    const auto pages =
        tablesOf(table, grid::tableBesideChart.w, grid::tableBesideChart.h, style.measure, style.colours);
    if (pages.size() != 1 || table.chart->bars.size() != table.rows.size()) {
        addTableSlides(deck, title, table);
        Slide& slide = deck.addTitled(Layout::Table, title, {}, section.title);
        slide.textBox(grid::chartUnit, {para(table.chart->title, 12, style.colours.muted)}, "Caption");
        SlideTable labels;
        labels.firstRow = false;
        labels.widths = {grid::chartBesideTable.x - grid::margin - 152400};
        for (const auto& bar : table.chart->bars) {
            labels.rows.push_back({SlideCell{{para(bar.label, 14)}}});
        }
        const Box box{grid::margin, grid::chart.y, labels.widths[0], 0};
        const Emu height = slide.table(box, labels);
        deck.placeChart(slide, {grid::chartBesideTable.x, box.y, grid::chartBesideTable.w, height},
                        barChart(*table.chart, grid::chartBesideTable.w, deck.chartStyle()), table.chart->title,
                        table.chart->alt);
        return;
    }
    Slide& slide = deck.addTitled(Layout::TableAndChart, title, {}, section.title);
    SlideTable page = pages.front();
    page.leastRow = 361950;
    if (heightOf(page, style.measure) > grid::tableBesideChart.h) {
        page.leastRow = 0;
    }
    slide.table(grid::tableBesideChart, page);
    const auto heights = rowHeights(page, style.measure);
    Emu rows = 0;
    for (std::size_t i = 1; i <= table.rows.size(); ++i) {
        rows += heights[i];
    }
    const Box frame{grid::chartBesideTable.x, grid::tableBesideChart.y + heights.front(), grid::chartBesideTable.w,
                    rows};
    deck.placeChart(slide, frame, barChart(*table.chart, frame.w, deck.chartStyle()), table.chart->title,
                    table.chart->alt);
    slide.notes.push_back(para(title, 12));
    for (const auto& bar : table.chart->bars) {
        slide.notes.push_back(para(bar.label + ": " + bar.valueText, 12));
    }
}

void addTableWithColumns(Deck& deck, const std::string& title, const Section& section, const Table& table,
                         const BarChart& chart) {
    const auto& style = deck.style();
    const auto pages =
        tablesOf(table, grid::tableBesideChart.w, grid::tableBesideChart.h, style.measure, style.colours);
    const bool beside = pages.size() == 1;
    if (!beside) {
        addTableSlides(deck, title, table);
    }
    Slide& slide = deck.addTitled(beside ? Layout::TableAndChart : Layout::ChartAndFacts, title, {}, section.title);
    const Box frame = beside ? Box{grid::chartBesideTable.x, 2057400, grid::chartBesideTable.w, 3810000}
                             : Box{grid::margin, 2057400, grid::live, 3810000};
    if (beside) {
        const Emu height = slide.table(grid::tableBesideChart, pages.front());
        const Para note = para(table.note, 12, style.colours.muted);
        const Emu y = grid::tableBesideChart.y + height + 152400;
        const Emu noteHeight = style.measure.height({note}, grid::tableBesideChart.w);
        if (!table.note.empty() && y + noteHeight <= grid::bodyBottom) {
            slide.textBox({grid::margin, y, grid::tableBesideChart.w, noteHeight}, {note}, "Note");
        }
        if (!table.note.empty()) {
            slide.notes.push_back(para(table.note, 12));
        }
    }
    slide.textBox({frame.x, grid::tableBesideChart.y, frame.w, 228600}, {para(chart.title, 14, {}, true)}, "Caption");
    deck.placeChart(slide, frame, barChart(chart, frame.w, deck.chartStyle()), chart.title, chart.alt);
    for (const auto& bar : chart.bars) {
        slide.notes.push_back(para(bar.label + ": " + bar.valueText, 12));
    }
}

}  // namespace

void addKpis(Deck& deck, const Section& section) {
    bool charted = false;
    for (const auto& block : section.blocks) {
        const auto* charts = std::get_if<KpiCharts>(&block.content);
        if (charts == nullptr) {
            continue;
        }
        charted = true;
        std::vector<const KpiChart*> plain;
        for (const auto& kpi : charts->charts) {
            if (kpi.chart) {
                addKpi(deck, kpi, charts->note);
            } else {
                plain.push_back(&kpi);
            }
        }
        addFigures(deck, section, plain);
    }
    if (!charted) {
        addTablesAndCharts(deck, section);
    }
}

void addTablesAndCharts(Deck& deck, const Section& section) {
    const std::string headline = section.headline.empty() ? section.title : section.headline;
    std::string title = headline;
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        const auto& block = section.blocks[i];
        if (const auto* heading = std::get_if<Heading>(&block.content)) {
            title = plainText(heading->text);
            continue;
        }
        const auto* table = std::get_if<Table>(&block.content);
        if (table == nullptr) {
            continue;
        }
        const auto* next =
            i + 1 < section.blocks.size() ? std::get_if<BarChart>(&section.blocks[i + 1].content) : nullptr;
        if (table->chart) {
            addTableWithBars(deck, section, *table);
        } else if (next != nullptr) {
            addTableWithColumns(deck, title, section, *table, *next);
        } else {
            addTableSlides(deck, title, *table);
        }
    }
}

}  // namespace aicmo::document::pptx
