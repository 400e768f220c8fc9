// Running text: Markdown and email bodies.

#include <algorithm>
#include <span>
#include <utility>

#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {

Styles::Styles(const Palette& p)
    : body{10, 5, false, p.ink},
      small{9, 4.5, false, p.ink},
      lead{14, 7.5, false, p.ink},
      heading2{15, 7.5, true, p.ink},
      heading3{10, 5, true, p.ink},
      note{8.5, 5, false, p.muted},
      label{8.5, 5, false, p.muted},
      factValue{8.5, 5, true, p.ink},
      quote{11.5, 5, false, p.ink},
      table{9, 5, false, p.ink},
      tableHead{9, 5, true, p.ink},
      code{8.5, 5, false, p.ink} {}

const TextStyle& Styles::of(const Paragraph& paragraph) const {
    return paragraph.style == ParagraphStyle::Lead ? lead : paragraph.style == ParagraphStyle::Note ? note : body;
}

namespace {

class ProseFlow {
  public:
    ProseFlow(PageFrame& page, Measure measure, bool compact)
        : page_(page), styles_(page.palette()), measure_(measure), compact_(compact) {}

    void flow(std::span<const Block> blocks) {
        const std::span<const Block> outerFrom = from_, outerRest = rest_;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            from_ = blocks.subspan(i);
            rest_ = from_.subspan(1);
            std::visit([this](const auto& content) { draw(content); }, blocks[i].content);
        }
        from_ = outerFrom;
        rest_ = outerRest;
    }

    [[nodiscard]] bool beginningFits(std::span<const Block> blocks, double above) {
        // Nearly always there is more than enough, and nothing has to be set to see that.
        constexpr double ample = 70, ampleForPicture = 160;
        const auto first = blocks.first(std::min<std::size_t>(blocks.size(), 3));
        const bool picture = std::any_of(first.begin(), first.end(), [](const Block& block) {
            return std::holds_alternative<Picture>(block.content);
        });
        return page_.remaining() >= above + (picture ? ampleForPicture : ample) ||
               page_.remaining() + .01 >= above + beginning(blocks);
    }

  private:
    /// What must stand together at the start: a heading stays with two lines of what follows.
    [[nodiscard]] double beginning(std::span<const Block> blocks) {
        const auto* heading = blocks.empty() ? nullptr : std::get_if<Heading>(&blocks.front().content);
        if (heading == nullptr) {
            return leastHeight(blocks, measure_.width);
        }
        const double below = heading->level == 2 ? 2.5 : 5;
        const auto rest = blocks.subspan(1);
        return set(*heading).height() + below + (rest.empty() ? 10 : leastHeight(rest, measure_.width));
    }

    [[nodiscard]] TextBlock set(const Heading& heading) {
        return {page_, heading.text, styles_.of(heading), measure_.width};
    }

    static bool isListNext(std::span<const Block> rest) {
        return !rest.empty() && std::holds_alternative<ListBlock>(rest.front().content);
    }

    /// What has to stand with that which leads to it: two lines, and two more on the next page or none; and what leads
    /// to a list, with the beginning of it.
    [[nodiscard]] double leastHeight(std::span<const Block> blocks, double width) {
        if (blocks.empty()) {
            return 0;
        }
        const Block& block = blocks.front();
        if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
            const TextStyle& style = styles_.of(*paragraph);
            const int lines = TextBlock(page_, paragraph->text, style, width).lines();
            if (lines <= 3 && isListNext(blocks.subspan(1))) {
                return lines * style.line + 5 + leastHeight(blocks.subspan(1), width);
            }
            return (lines <= 3 ? lines : 2) * style.line;
        }
        if (const auto* list = std::get_if<ListBlock>(&block.content)) {
            const double first = list->items.empty() ? 0 : leastHeight(list->items.front(), width - Styles::indent);
            return std::max(list->items.size() > 1 ? 10.0 : 5.0, first);
        }
        if (const auto* picture = std::get_if<Picture>(&block.content)) {
            return pictureSize(*picture).height();
        }
        return std::holds_alternative<Table>(block.content) ? 30 : 10;
    }

    [[nodiscard]] QSizeF pictureSize(const Picture& picture) const {
        return fittedPicture(picture, measure_.width, compact_ ? 90 : 110);
    }

    void gapBefore(double mm) {
        if (!first_ && !page_.atTop()) {
            page_.advance(mm);
        }
        first_ = false;
    }

    void draw(const Paragraph& paragraph) {
        const TextStyle& style = styles_.of(paragraph);
        gapBefore(inList_ ? 0 : compact_ ? 3.75 : 5);
        TextBlock block(page_, paragraph.text, style, measure_.width);
        double least = std::min(block.lines(), 2) * style.line;
        // What leads to a list stands with its first item.
        if (block.lines() <= 3 && isListNext(rest_)) {
            least = block.height() + 5 + leastHeight(rest_, measure_.width);
        }
        page_.need(least);
        flowText(page_, block, measure_.x);
        if (paragraph.style == ParagraphStyle::Lead) {
            page_.advance(2.5);
        }
    }

    void draw(const Heading& heading) {
        TextBlock block = set(heading);
        const double above = first_ || page_.atTop() ? 0 : compact_ ? 5 : heading.level == 2 ? 10 : 7.5;
        if (beginningFits(from_, above) || page_.atTop()) {
            page_.advance(above);
        } else {
            page_.newPage();
        }
        first_ = false;
        if (!heading.anchor.empty()) {
            page_.addDestination(
                {heading.anchor, plainText(heading.text), heading.level, page_.page(), page_.y(), heading.level == 2});
        }
        block.draw(measure_.x, page_.y());
        page_.advance(block.height() + (heading.level == 2 ? 2.5 : 0));
        first_ = heading.level == 2;
    }

    void draw(const ListBlock& list) {
        gapBefore(inList_ ? 0 : compact_ ? 2.5 : 5);
        int number = list.start;
        const Measure outer = measure_;
        const bool outerInList = inList_;
        inList_ = list.tight;
        bool firstItem = true;
        for (const auto& item : list.items) {
            if (!firstItem && !list.tight) {
                page_.advance(2.5);
            }
            page_.need(std::max(firstItem && list.items.size() > 1 ? 10.0 : 5.0,
                                leastHeight(item, outer.width - Styles::indent)));
            drawMarker(list.ordered ? page_.language().digits(std::to_string(number++)) + "." : std::string());
            measure_ = {outer.x + Styles::indent, outer.width - Styles::indent};
            first_ = true;
            flow(item);
            measure_ = outer;
            firstItem = false;
        }
        inList_ = outerInList;
        first_ = false;
    }

    void drawMarker(const std::string& number) {
        if (number.empty()) {
            page_.fill(measure_.x, page_.y() + 1.75, 1.5, 1.5, page_.palette().graphic);
        } else {
            TextStyle style = styles_.body;
            style.colour = page_.palette().text;
            drawLine(page_, number, style, measure_.x, page_.y(), 20);
        }
    }

    void draw(const Quote& quote) {
        gapBefore(5);
        page_.need(10);
        const Measure outer = measure_;
        const TextStyle body = styles_.body;
        styles_.body = styles_.quote;
        measure_ = {outer.x + Styles::indent, outer.width - Styles::indent};
        double start = page_.y();
        const auto before = page_.beforeBreak;
        const auto after = page_.afterBreak;
        const auto bar = [&] { page_.fill(outer.x, start, .9, page_.y() - start, page_.palette().accentGraphic); };
        page_.beforeBreak = [&] {
            bar();
            if (before) {
                before();
            }
        };
        page_.afterBreak = [&] {
            if (after) {
                after();
            }
            start = page_.y();
        };
        first_ = true;
        flow(quote.blocks);
        bar();
        page_.beforeBreak = before;
        page_.afterBreak = after;
        styles_.body = body;
        measure_ = outer;
        first_ = false;
    }

    void draw(const CodeBlock& code) {
        gapBefore(5);
        TextBlock block(page_, {Span{.text = code.text, .code = true}}, styles_.code, measure_.width - 5);
        for (int i = 0; i < block.lines(); ++i) {
            page_.need(5);
            page_.fill(measure_.x, page_.y(), measure_.width, 5, page_.palette().wash);
            block.draw(measure_.x + 2.5, page_.y(), i, i + 1);
            page_.advance(5);
        }
    }

    void draw(const Rule&) {
        gapBefore(5);
        page_.need(5);
        page_.line(measure_.x, page_.y(), measure_.x + measure_.width, page_.y(), .18, page_.palette().rule);
    }

    void draw(const Button& button) {
        gapBefore(5);
        const Palette& palette = page_.palette();
        TextStyle style{10, 5, true, palette.onGraphic};
        TextBlock label(page_, button.label, style, measure_.width - 12);
        const double height = label.height() + 5;
        page_.need(height);
        const double width = label.naturalWidth() + 12;
        page_.fill(measure_.x, page_.y(), width, height, palette.graphic);
        label.draw(measure_.x + 6, page_.y() + 2.5);
        page_.addLink({0, measure_.x, page_.y(), width, height, button.link});
        page_.advance(height);
    }

    void draw(const Picture& picture) {
        gapBefore(5);
        const QSizeF size = pictureSize(picture);
        page_.need(size.height());
        drawPicture(page_, picture, {measure_.x, page_.y(), size.width(), size.height()}, page_.palette().paper);
        page_.advance(size.height());
    }

    void draw(const Table& table) {
        page_.advance(first_ ? 0 : 5);
        if (compact_) {
            drawTable(page_, table, measure_);
        } else {
            // A table says by itself that it goes on; the running heading would stand in its place.
            const auto after = std::exchange(page_.afterBreak, nullptr);
            drawTable(page_, table, {page_.left(), PageFrame::liveWidth});
            page_.afterBreak = after;
        }
        page_.advance(2.5);
        first_ = false;
    }

    /// Blocks that never stand in running text.
    template <class Other>
    void draw(const Other&) {}

    PageFrame& page_;
    Styles styles_;
    Measure measure_;
    bool compact_;
    bool first_ = true, inList_ = false;
    std::span<const Block> from_, rest_;  // from and behind the one that is being drawn, in the same flow
};

}  // namespace

bool beginningFits(PageFrame& page, std::span<const Block> blocks, Measure measure, double above) {
    return ProseFlow(page, measure, false).beginningFits(blocks, above);
}

void flowBlocks(PageFrame& page, std::span<const Block> blocks, Measure measure, bool compact) {
    ProseFlow(page, measure, compact).flow(blocks);
}

}  // namespace aicmo::document::pdf
