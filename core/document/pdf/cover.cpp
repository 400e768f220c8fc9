// The cover and the contents.

#include <algorithm>

#include "core/base/text.h"
#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {
namespace {

constexpr double band = 60;  ///< the paper band on top of the field

void drawLogo(PageFrame& page) {
    const auto& brand = page.deliverable().brand;
    if (!brand.logo) {
        TextBlock name(page, {Span{.text = brand.name}}, {18, 7.5, true, page.palette().ink}, 90);
        name.draw(page.left(), 30 - name.height() / 2);
        return;
    }
    const QSizeF size = fittedPicture(*brand.logo, 60, 16);
    const Colour ground = brand.logoOnField ? page.palette().field : page.palette().paper;
    if (brand.logoOnField) {
        const double space = size.height() / 2;
        page.fill(page.left() - space, 30 - size.height() / 2 - space, size.width() + 2 * space, 2 * size.height(),
                  ground);
    }
    drawPicture(page, *brand.logo, {page.left(), 30 - size.height() / 2, size.width(), size.height()}, ground);
}

void drawDailyStrip(PageFrame& page, const Strip& strip, QRectF area) {
    const Palette& p = page.palette();
    const double gap = std::min(1.5, area.width() / strip.columns * .12);
    const double width = (area.width() - gap * (strip.columns - 1)) / strip.columns;
    const double height = (area.height() - 1.5 * (strip.rows - 1)) / strip.rows;
    const TextStyle label{8, 5, false, p.onField2};
    double free = 0;
    for (int column = 0; column < strip.columns; ++column) {
        const double x = area.x() + column * (width + gap);
        if (!strip.columnLabels.empty() && x >= free) {
            const auto& text = strip.columnLabels[static_cast<std::size_t>(column)];
            drawLine(page, text, label, x, area.y() - 6.25, 40);
            free = x + widthOf(page, text, label) + 2;
        }
        for (int row = 0; row < strip.rows; ++row) {
            const auto index = strip.weekly ? row * strip.columns + column : column * strip.rows + row;
            const bool filled = strip.filled[static_cast<std::size_t>(index)];
            page.fill(x, area.y() + row * (height + 1.5), width, height, filled ? p.fieldAccent : p.cell);
        }
    }
}

void drawLegend(PageFrame& page, const std::string& text, double y) {
    TextStyle style{8.5, 5, false, page.palette().onField2, Qt::AlignRight};
    drawLine(page, text, style, page.left(), y);
    const double width = widthOf(page, text, style);
    page.fill(page.left() + PageFrame::liveWidth - width - 3.6, y + 1.5, 2, 2, page.palette().fieldAccent);
}

struct ContentsRow {
    const Section* section = nullptr;
    std::vector<const Heading*> headings;
};

std::vector<ContentsRow> rowsOf(const Deliverable& deliverable) {
    std::vector<ContentsRow> rows;
    for (const auto& section : deliverable.sections) {
        ContentsRow row{&section, {}};
        const bool prose = section.kind == SectionKind::Situation || section.kind == SectionKind::Narrative;
        for (const auto& block : section.blocks) {
            const auto* heading = std::get_if<Heading>(&block.content);
            if (prose && heading != nullptr && heading->level == 2) {
                row.headings.push_back(heading);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

double rowHeight(const ContentsRow& row) {
    return 9.5 + (row.headings.empty() ? 0 : 6.25 * static_cast<double>(row.headings.size()) + 1.25);
}

int pageOf(const PageFrame& page, const std::string& anchor) {
    for (const auto& destination : page.destinations()) {
        if (destination.anchor == anchor) {
            return page.printedNumber(destination.page);
        }
    }
    return 0;
}

void drawPageNumber(PageFrame& page, const std::string& anchor, double y, bool bold) {
    const TextStyle style{bold ? 10.0 : 9.0, 5, bold, page.palette().ink, Qt::AlignRight};
    drawLine(page, page.language().number(static_cast<long long>(pageOf(page, anchor))), style, page.left(), y);
}

void drawRow(PageFrame& page, const ContentsRow& row) {
    const Palette& p = page.palette();
    const double y = page.y() + 2.25;
    const double factX = page.left() + 91.5;
    page.line(page.left(), page.y(), page.left() + PageFrame::liveWidth, page.y(), .18, p.rule);
    drawLine(page, page.language().number(static_cast<long long>(row.section->number)), {11, 5, false, p.text},
             page.left(), y);
    TextBlock title(page, {Span{.text = row.section->title}}, {11, 5, true, p.ink}, factX - page.textLeft() - 2);
    title.draw(page.textLeft(), y, 0, 1);
    drawLine(page, row.section->countedFact, {9, 5, false, p.muted}, factX, y, 64);
    drawPageNumber(page, row.section->anchor, y, true);
    page.addLink({0, page.left(), page.y(), PageFrame::liveWidth, 9.5, "#" + row.section->anchor});
    double at = page.y() + 9;
    for (const auto* heading : row.headings) {
        TextBlock text(page, {Span{.text = plainText(heading->text)}}, {9, 5, false, p.ink}, 110);
        text.draw(page.textLeft(), at, 0, 1);
        drawPageNumber(page, heading->anchor, at, false);
        page.addLink({0, page.textLeft(), at, PageFrame::textWidth, 5, "#" + heading->anchor});
        at += 6.25;
    }
    page.advance(rowHeight(row));
}

}  // namespace

void drawCover(PageFrame& page) {
    const auto& cover = page.deliverable().cover;
    const Palette& p = page.palette();
    const double bottom = page.pageHeight() - 25;
    page.fill(0, band, page.pageWidth(), page.pageHeight() - band, p.field);
    drawLogo(page);
    const TextStyle end{8.5, 5, false, p.muted, Qt::AlignRight};
    drawLine(page, cover.documentTitle, end, page.left(), 24.8);
    drawLine(page, cover.date, end, page.left(), 29.8);
    // Without a strip the words move down into its place.
    double y = cover.strip ? 83.5 : 83.5 + 75;
    TextBlock client(page, {Span{.text = cover.client}}, {12, 7.5, false, p.onField2}, PageFrame::liveWidth);
    client.draw(page.left(), y);
    y += client.height() + 3.75;
    const bool isLong = codePoints(cover.project) > 24;
    TextBlock title(page, {Span{.text = cover.project}},
                    {isLong ? 27.0 : 44.0, isLong ? 11.25 : 16.25, true, p.onField},
                    isLong ? 150 : PageFrame::liveWidth);
    title.draw(page.left(), y);
    y += title.height() + 7.5;
    TextBlock goal(page, {Span{.text = cover.goal}}, {14, 7.5, false, p.onField}, 150);
    goal.draw(page.left(), y);
    y += goal.height();
    if (cover.strip) {
        const double height = cover.strip->weekly ? cover.strip->rows * 8.5 + 1.5 * (cover.strip->rows - 1) : 68.5;
        const double top = std::max(y + 15, bottom - 10.5 - height);
        drawDailyStrip(page, *cover.strip, {page.left(), top, PageFrame::liveWidth, bottom - 10.5 - top});
        drawLegend(page, cover.strip->legend, bottom + 3);
    }
    TextBlock timeline(page, {Span{.text = cover.timeline}}, {8.5, 5, false, p.onField2}, 105);
    timeline.draw(page.left(), bottom + 3);
}

int countContentsPages(PageFrame& page) {
    int pages = 1;
    double y = PageFrame::top + 25;
    for (const auto& row : rowsOf(page.deliverable())) {
        if (y + rowHeight(row) > page.bottom()) {
            ++pages;
            y = PageFrame::top;
        }
        y += rowHeight(row);
    }
    return y + 20 > page.bottom() ? pages + 1 : pages;
}

void drawContents(PageFrame& page) {
    const Palette& p = page.palette();
    drawLine(page, page.language().word(Word::Contents), {26, 10, true, p.ink}, page.textLeft(), page.y());
    page.advance(25);
    for (const auto& row : rowsOf(page.deliverable())) {
        page.need(rowHeight(row));
        drawRow(page, row);
    }
    page.line(page.left(), page.y(), page.left() + PageFrame::liveWidth, page.y(), .35, p.ink);
    page.need(20);
    page.advance(6.25);
    TextBlock note(page, {Span{.text = page.deliverable().preparedFor}}, {8.5, 5, false, p.muted},
                   PageFrame::textWidth);
    note.draw(page.textLeft(), page.y());
}

}  // namespace aicmo::document::pdf
