#include <algorithm>

#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {
namespace {

bool isProse(const Block& block) {
    return std::visit(
        [](const auto& content) {
            using T = std::decay_t<decltype(content)>;
            return std::is_same_v<T, Paragraph> || std::is_same_v<T, Heading> || std::is_same_v<T, ListBlock> ||
                   std::is_same_v<T, Quote> || std::is_same_v<T, CodeBlock> || std::is_same_v<T, Rule> ||
                   std::is_same_v<T, Picture> || std::is_same_v<T, Button>;
        },
        block.content);
}

bool isProseSection(const Section& section) {
    return section.kind == SectionKind::Situation || section.kind == SectionKind::Narrative ||
           section.kind == SectionKind::Summary;
}

/// About what the first block needs at the least: a section does not begin where only its title would fit.
double firstBlockHeight(PageFrame& page, const Section& section) {
    if (section.blocks.empty()) {
        return 0;
    }
    const auto& content = section.blocks.front().content;
    if (std::holds_alternative<EmailCard>(content) || std::holds_alternative<PostCard>(content)) {
        return 110;
    }
    if (std::holds_alternative<PersonaCards>(content)) {
        return 95;
    }
    if (const auto* table = std::get_if<Table>(&content)) {
        const double rows = static_cast<double>(table->rows.size()) * 7.5 + 15;
        return std::min(rows, (page.bottom() - PageFrame::top) / 2);
    }
    if (std::holds_alternative<Calendar>(content) || std::holds_alternative<GreatFigure>(content)) {
        return 120;
    }
    return 40;
}

void drawHead(PageFrame& page, const Section& section) {
    const Palette& p = page.palette();
    TextBlock title(page, {Span{.text = section.title}}, {26, 10, true, p.ink}, PageFrame::textWidth);
    const std::string sentence = section.headline.empty() ? std::string() : section.headline + ".";
    TextBlock headline(page, {Span{.text = sentence}}, {12, 6.25, false, p.muted}, PageFrame::textWidth);
    const double height = title.height() + (sentence.empty() ? 0 : 1.25 + headline.height());
    const double room = page.remaining();
    const bool fits = room >= 16 * 5 && room >= 20 + height + 12.5 + firstBlockHeight(page, section);
    if (!page.atTop()) {
        fits ? page.advance(20) : page.newPage();
    }
    page.enterSection(section);
    drawLine(page, page.language().number(static_cast<long long>(section.number)), {26, 10, false, p.text}, page.left(),
             page.y(), PageFrame::marginWidth);
    title.draw(page.textLeft(), page.y());
    page.advance(title.height());
    if (!sentence.empty()) {
        page.advance(1.25);
        headline.draw(page.textLeft(), page.y());
        page.advance(headline.height());
    }
    page.advance(12.5);
}

/// Prose with the section's facts in the margin, and the running heading there on the pages that follow.
class ProseSection {
  public:
    ProseSection(PageFrame& page, const Section& section) : page_(page), section_(section) {}

    void draw() {
        std::vector<Block> run;
        for (const auto& block : section_.blocks) {
            if (!isProse(block) && !std::holds_alternative<Table>(block.content)) {
                std::visit([this](const auto& content) { drawOther(content); }, block.content);
                page_.advance(2.5);
                continue;
            }
            run.push_back(block);
        }
        drawMargin(!run.empty());
        const int startPage = page_.page();
        flow(run);
        if (page_.page() == startPage) {
            page_.moveTo(std::max(page_.y(), marginEnd_));
        }
    }

  private:
    void drawOther(const KpiFigures& figures) { drawKpiFigures(page_, figures); }
    template <class Other>
    void drawOther(const Other&) {}

    void drawMargin(bool prose) {
        if (section_.facts.empty()) {
            return;
        }
        const double height = factsHeight(page_, section_.facts, PageFrame::marginWidth);
        page_.need(prose ? std::max(20.0, height) : height);
        marginEnd_ =
            page_.y() + drawFacts(page_, section_.facts, page_.left(), page_.y() + 1.25, PageFrame::marginWidth);
    }

    /// Piece by piece from heading to heading, so that a page break knows which heading runs on.
    void flow(const std::vector<Block>& blocks) {
        page_.afterBreak = [this] {
            if (heading_.empty()) {
                return;
            }
            TextBlock note(page_, {Span{.text = page_.language().word(Word::Continued, {heading_})}},
                           {8.5, 5, false, page_.palette().muted}, PageFrame::marginWidth);
            note.draw(page_.left(), page_.y());
        };
        std::size_t from = 0;
        for (std::size_t i = 0; i <= blocks.size(); ++i) {
            const bool boundary = i == blocks.size() || isHeading2(blocks[i]);
            if (boundary && i > from) {
                drawPart(std::span(blocks).subspan(from, i - from), from > 0);
                from = i;
            }
        }
        page_.afterBreak = nullptr;
    }

    void drawPart(std::span<const Block> part, bool gap) {
        if (isHeading2(part.front())) {
            const auto& heading = std::get<Heading>(part.front().content);
            // The break that a heading itself causes is not a continuation of the one before.
            heading_.clear();
            const Measure measure{page_.textLeft(), PageFrame::textWidth};
            if (gap && !page_.atTop()) {
                beginningFits(page_, part, measure, 10) ? page_.advance(10) : page_.newPage();
            }
            heading_ = plainText(heading.text);
        }
        flowBlocks(page_, part, {page_.textLeft(), PageFrame::textWidth}, false);
    }

    static bool isHeading2(const Block& block) {
        const auto* heading = std::get_if<Heading>(&block.content);
        return heading != nullptr && heading->level == 2;
    }

    PageFrame& page_;
    const Section& section_;
    std::string heading_;
    double marginEnd_ = 0;
};

class BlockDrawer {
  public:
    explicit BlockDrawer(PageFrame& page) : page_(page) {}

    void operator()(const Table& table) { drawTable(page_, table, {page_.left(), PageFrame::liveWidth}), gap(); }
    void operator()(const KpiFigures& figures) { drawKpiFigures(page_, figures), gap(); }
    void operator()(const KpiCharts& charts) { drawKpiCharts(page_, charts), gap(); }
    void operator()(const BarChart& chart) { drawColumns(page_, chart), gap(); }
    void operator()(const GreatFigure& figure) { drawGreatFigure(page_, figure); }
    void operator()(const PillarCards& cards) { drawPillars(page_, cards); }
    void operator()(const PersonaCards& cards) { drawPersonas(page_, cards); }
    void operator()(const Calendar& calendar) { drawCalendar(page_, calendar); }
    void operator()(const PostCard& card) { drawPost(page_, card); }
    void operator()(const CreativeCard& card) { drawCreative(page_, card); }
    void operator()(const EmailCard& card) { drawEmail(page_, card); }
    void operator()(const Heading& heading) {
        const Styles styles(page_.palette());
        page_.need(7.5 + 35);
        drawLine(page_, plainText(heading.text), styles.heading2, page_.left(), page_.y());
        page_.addDestination({heading.anchor, plainText(heading.text), 2, page_.page(), page_.y(), true});
        page_.advance(10);
    }
    template <class Prose>
    void operator()(const Prose& prose) {
        const Block block{prose};
        flowBlocks(page_, std::span(&block, 1), {page_.textLeft(), PageFrame::textWidth}, false);
    }

  private:
    void gap() { page_.advance(10); }
    PageFrame& page_;
};

/// Posts that show their picture first stand two across.
const PostCard* narrowPost(const std::vector<Block>& blocks, std::size_t index) {
    const auto* post = index < blocks.size() ? std::get_if<PostCard>(&blocks[index].content) : nullptr;
    return post != nullptr && post->pictureFirst && post->pictures.size() <= 1 ? post : nullptr;
}

void drawBlocks(PageFrame& page, const std::vector<Block>& blocks) {
    BlockDrawer drawer(page);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto* first = narrowPost(blocks, i);
        const auto* second = narrowPost(blocks, i + 1);
        if (first != nullptr && second != nullptr && drawPostPair(page, *first, *second)) {
            ++i;
        } else {
            std::visit(drawer, blocks[i].content);
        }
    }
}

}  // namespace

void drawSections(PageFrame& page, const std::function<void(double)>& progress) {
    const auto& sections = page.deliverable().sections;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        drawHead(page, sections[i]);
        if (isProseSection(sections[i])) {
            ProseSection(page, sections[i]).draw();
        } else {
            drawBlocks(page, sections[i].blocks);
        }
        if (progress) {
            progress(.1 + .8 * static_cast<double>(i + 1) / static_cast<double>(sections.size()));
        }
    }
}

}  // namespace aicmo::document::pdf
