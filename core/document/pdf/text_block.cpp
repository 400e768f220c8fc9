#include "core/document/pdf/text_block.h"

#include <algorithm>
#include <cmath>

namespace aicmo::document::pdf {

TextBlock::TextBlock(PageFrame& page, const Text& text, const TextStyle& style, double width)
    : page_(page), style_(style), width_(width), set_(page.setter().set({&text, style, width, page.rightToLeft()})) {}

void TextBlock::narrowTo(double width) {
    if (set_->flushRight()) moved_ += units(width - width_);
    width_ = width;
}

int TextBlock::lineOfByte(std::size_t byte) const {
    const auto position = static_cast<int>(qtext(set_->bytes().substr(0, byte)).size());
    for (int i = 0; i < lines(); ++i) {
        const QTextLine line = set_->line(i);
        if (position < line.textStart() + line.textLength()) {
            return i;
        }
    }
    return lines() - 1;
}

void TextBlock::draw(double x, double y, int from, int to) {
    to = to < 0 ? lines() : to;
    const QPointF at(units(page_.fromLeft(x, width_)) + moved_, units(y - from * style_.line));
    for (int i = from; i < to; ++i) {
        const QTextLine line = set_->line(i);
        page_.drawText(line, set_->plain() ? QString() : textOf(line), at, style_.colour);
    }
    if (!set_->links().empty()) {
        drawLinks(x, y, from, to);
    }
}

QString TextBlock::textOf(const QTextLine& line) const {
    return set_->characters().mid(line.textStart(), line.textLength());
}

void TextBlock::drawLinks(double x, double y, int from, int to) {
    for (const auto& range : set_->links()) {
        for (int i = from; i < to; ++i) {
            const QTextLine line = set_->line(i);
            const int start = std::max(range.start, line.textStart());
            const int end = std::min(range.start + range.length, line.textStart() + line.textLength());
            if (start >= end) {
                continue;
            }
            const double a = (line.cursorToX(start) + moved_) / unitsPerMm;
            const double b = (line.cursorToX(end) + moved_) / unitsPerMm;
            const double fromStart = page_.rightToLeft() ? width_ - std::max(a, b) : std::min(a, b);
            page_.addLink({0, x + fromStart, y + (i - from) * style_.line, std::abs(b - a), style_.line, range.target});
        }
    }
}

double drawLine(PageFrame& page, const std::string& text, const TextStyle& style, double x, double y, double width) {
    if (text.empty()) {
        return 0;
    }
    TextBlock block(page, {Span{.text = text}}, style, width);
    block.draw(x, y, 0, 1);
    return block.naturalWidth();
}

double widthOf(PageFrame& page, const std::string& text, const TextStyle& style) {
    return text.empty() ? 0 : TextBlock(page, {Span{.text = text}}, style, 1000).naturalWidth();
}

void flowText(PageFrame& page, TextBlock& block, double x) {
    int from = 0;
    while (from < block.lines()) {
        const int left = block.lines() - from;
        int fitting = static_cast<int>((page.remaining() + .01) / block.lineHeight());
        if (fitting < left) {
            // Two lines stay together on each side of the break.
            fitting = std::min(fitting, left - 2);
            if (fitting < 2 && !page.atTop()) {
                page.newPage();
                continue;
            }
        }
        const int count = std::clamp(fitting, 1, left);
        block.draw(x, page.y(), from, from + count);
        page.advance(count * block.lineHeight());
        from += count;
        if (from < block.lines()) {
            page.newPage();
        }
    }
}

}  // namespace aicmo::document::pdf
