#pragma once
// The drawing of each kind of block at the page's cursor, which it moves below itself. Internal to core/document/pdf.

#include <span>

#include "core/document/pdf/text_block.h"

namespace aicmo::document::pdf {

/// Where running text stands.
struct Measure {
    double x = 0, width = 0;
};
struct Styles {
    static constexpr double indent = 5;  ///< of lists and quotes, mm
    explicit Styles(const Palette& palette);
    [[nodiscard]] const TextStyle& of(const Paragraph& paragraph) const;
    [[nodiscard]] const TextStyle& of(const Heading& heading) const { return heading.level == 2 ? heading2 : heading3; }
    TextStyle body, small, lead, heading2, heading3, note, label, factValue, quote, table, tableHead, code;
};

void drawSections(PageFrame& page, const std::function<void(double)>& progress);

/// Markdown and email text: paragraphs, headings, lists, quotes, code, buttons, pictures, rules, tables.
void flowBlocks(PageFrame& page, std::span<const Block> blocks, Measure measure, bool compact);

/// True when what of them must stand together at the start, with what a heading needs, fits below `above` mm.
[[nodiscard]] bool beginningFits(PageFrame& page, std::span<const Block> blocks, Measure measure, double above);

void drawTable(PageFrame& page, const Table& table, Measure measure);
/// Cells whose text is set to share the width, column by column: figures in all rows, since they never wrap; of text
/// the first rows, enough to share the width fairly.
struct MeasuredCell {
    const Text* text = nullptr;
    std::size_t row = 0, column = 0;
};
[[nodiscard]] std::vector<MeasuredCell> measuredCells(const Table& table);
[[nodiscard]] TextStyle alignedIn(const Table& table, std::size_t column, TextStyle style);
inline constexpr double unbounded = 1000;  ///< the width in which cells are measured, mm
inline constexpr double emailInset = 13;   ///< of an email's text on each side, mm
void drawKpiFigures(PageFrame& page, const KpiFigures& figures);
void drawKpiCharts(PageFrame& page, const KpiCharts& charts);
void drawColumns(PageFrame& page, const BarChart& chart);
void drawPillars(PageFrame& page, const PillarCards& cards);
void drawPersonas(PageFrame& page, const PersonaCards& cards);
void drawGreatFigure(PageFrame& page, const GreatFigure& figure);
void drawCalendar(PageFrame& page, const Calendar& calendar);
void drawPost(PageFrame& page, const PostCard& card);
/// Two posts side by side; false, with nothing drawn, when they are too tall for it.
bool drawPostPair(PageFrame& page, const PostCard& first, const PostCard& second);
void drawCreative(PageFrame& page, const CreativeCard& card);
void drawEmail(PageFrame& page, const EmailCard& card);

/// Facts one below another in the margin column; returns their height.
double drawFacts(PageFrame& page, const std::vector<Fact>& facts, double x, double y, double width);
[[nodiscard]] double factsHeight(PageFrame& page, const std::vector<Fact>& facts, double width);

/// The size at which the picture fits, never over 100 % of 300 dpi.
[[nodiscard]] QSizeF fittedPicture(const Picture& picture, double maxWidth, double maxHeight);
/// The picture, or the frame that says that it is missing.
void drawPicture(PageFrame& page, const Picture& picture, QRectF rect, Colour background);

/// A small triangle before "ahead" or "behind": drawn, so that no font has to have it.
void drawStanding(PageFrame& page, const KpiFigure& figure, double x, double y);

void drawCover(PageFrame& page);
/// Pages that the contents will take.
[[nodiscard]] int countContentsPages(PageFrame& page);
void drawContents(PageFrame& page);

}  // namespace aicmo::document::pdf
