// Posts, creatives and emails: facts in the margin, a card beside.

#include <algorithm>

#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {
namespace {

constexpr double cardWidth = 100, padding = 3.2, blockGap = 12.5;

void drawAuthor(PageFrame& page, const PostCard& card, double x, double y) {
    const auto& logo = page.deliverable().brand.logo;
    double textX = x + padding;
    if (logo && logo->width <= 3 * logo->height) {
        const double height = 8;
        const double width = std::min(16.0, height * logo->width / logo->height);
        const Colour ground = page.deliverable().brand.logoOnField ? page.palette().field : page.palette().paper;
        if (page.deliverable().brand.logoOnField) {
            page.fill(textX - .5, y + 2.5, width + 1, height + 1, ground);
        }
        drawPicture(page, *logo, {textX, y + 3, width, width * logo->height / logo->width}, ground);
        textX += width + 2;
    }
    const bool dated = !card.when.empty();
    drawLine(page, card.author, {9, 5, true, page.palette().ink}, textX, y + (dated ? 2.4 : 4.5), cardWidth);
    drawLine(page, card.when, {8, 5, false, page.palette().muted}, textX, y + 6.4, cardWidth);
}

constexpr double foldGap = 4, pictureGap = 1.25;

struct PostLayout {
    TextBlock text;
    double width = cardWidth;
    std::vector<QSizeF> pictures{};  ///< beside one another when there are several
    int foldLine = 0;                ///< lines above the fold; 0: no fold
    [[nodiscard]] double picturesHeight() const {
        double height = 0;
        for (const auto& size : pictures) {
            height = std::max(height, size.height());
        }
        return height;
    }
    [[nodiscard]] double textHeight() const { return text.height() + (foldLine > 0 ? foldGap : 0); }
    [[nodiscard]] double height() const {
        return 13.5 + textHeight() + 3 + picturesHeight() + (pictures.empty() ? 0 : 1.5);
    }
};

PostLayout layPost(PageFrame& page, const PostCard& card, double width, double maxPicture) {
    // A post keeps its own direction, whatever that of the document.
    const DirectionScope own(page, Language::rightToLeft(plainText(card.text), page.rightToLeft()));
    PostLayout layout{TextBlock(page, card.text, {9, 4.2, false, page.palette().ink}, width - 2 * padding), width};
    const auto count = static_cast<double>(card.pictures.size());
    for (const auto& picture : card.pictures) {
        layout.pictures.push_back(fittedPicture(picture, (width - (count - 1) * pictureGap) / count, maxPicture));
    }
    const int line = card.foldAt == 0 ? 0 : layout.text.lineOfByte(card.foldAt) + 1;
    layout.foldLine = line < layout.text.lines() ? line : 0;
    return layout;
}

void drawPictures(PageFrame& page, const PostCard& card, const PostLayout& layout, double x, double& y) {
    double widths = 0;
    for (const auto& size : layout.pictures) {
        widths += size.width() + (&size == &layout.pictures.front() ? 0 : pictureGap);
    }
    double at = x + (layout.width - widths) / 2;
    for (std::size_t i = 0; i < card.pictures.size(); ++i) {
        const QSizeF size = layout.pictures[i];
        drawPicture(page, card.pictures[i], {at, y, size.width(), size.height()}, page.palette().paper);
        at += size.width() + pictureGap;
    }
    y += layout.picturesHeight();
}

void drawFold(PageFrame& page, const PostLayout& layout, double x, double y) {
    const double end = x + layout.width + (layout.width < cardWidth ? 0 : 3);
    page.line(x, y, end, y, .18, page.palette().muted, true);
    TextStyle style{8, 4, false, page.palette().muted};
    const std::string word = page.language().word(Word::FoldsHere);
    if (layout.width < cardWidth) {
        // No room beyond the edge: the word interrupts the line.
        const double width = widthOf(page, word, style) + 2;
        page.fill(x + layout.width - padding - width, y - 1.5, width, 3, page.palette().paper);
        drawLine(page, word, style, x + layout.width - padding - width + 1, y - 2, width);
        return;
    }
    TextBlock note(page, {Span{.text = word}}, style, PageFrame::textWidth - cardWidth - 4);
    note.draw(end + 1, y - 2);
}

void drawPostText(PageFrame& page, PostLayout& layout, double x, double& y) {
    const int first = layout.foldLine > 0 ? layout.foldLine : layout.text.lines();
    layout.text.draw(x + padding, y, 0, first);
    if (layout.foldLine > 0) {
        const double at = y + first * layout.text.lineHeight();
        drawFold(page, layout, x, at + foldGap / 2);
        layout.text.draw(x + padding, at + foldGap, first);
    }
    y += layout.textHeight();
}

void drawFramed(PageFrame& page, const PostCard& card, PostLayout& layout, double x, double start, double height) {
    drawAuthor(page, card, x, start);
    double y = start + 13.5;
    if (card.pictureFirst) {
        drawPictures(page, card, layout, x, y);
        y += card.pictures.empty() ? 0 : 1;
        drawPostText(page, layout, x, y);
    } else {
        drawPostText(page, layout, x, y);
        y += 3;
        drawPictures(page, card, layout, x, y);
    }
    page.frame(x, start, layout.width, height, .18, page.palette().rule);
}

/// The facts of one of several cards, shorter: the title, then what is said of it.
double drawShortFacts(PageFrame& page, const PostCard& card, double y) {
    const Palette& p = page.palette();
    double at = y;
    for (const auto& fact : card.facts) {
        const bool title = &fact == &card.facts.front();
        const Colour colour = title ? p.ink : fact.tone == Tone::Behind ? p.accentText : p.muted;
        TextBlock line(page, {Span{.text = fact.value}}, {8.5, 5, title, colour}, PageFrame::marginWidth);
        line.draw(page.left(), at);
        at += line.height();
    }
    return at - y + 5;
}

/// A card taller than a page: the same content in the flow, without a frame.
void drawTallPost(PageFrame& page, const PostCard& card, PostLayout& layout) {
    const double x = page.textLeft();
    drawAuthor(page, card, x - padding, page.y());
    page.advance(13.5);
    flowText(page, layout.text, x);
    page.advance(2.5);
    for (std::size_t i = 0; i < card.pictures.size(); ++i) {
        const QSizeF size = layout.pictures[i];
        page.need(size.height());
        drawPicture(page, card.pictures[i], {x, page.y(), size.width(), size.height()}, page.palette().paper);
        page.advance(size.height() + 2.5);
    }
}

}  // namespace

double factsHeight(PageFrame& page, const std::vector<Fact>& facts, double width) {
    const Styles styles(page.palette());
    double height = 0;
    for (const auto& fact : facts) {
        height += 5 + TextBlock(page, {Span{.text = fact.value}}, styles.factValue, width).height() + 2.5;
    }
    return height;
}

double drawFacts(PageFrame& page, const std::vector<Fact>& facts, double x, double y, double width) {
    const Styles styles(page.palette());
    const double start = y;
    for (const auto& fact : facts) {
        drawLine(page, fact.label, styles.label, x, y, width);
        TextStyle style = styles.factValue;
        style.colour = fact.tone == Tone::Behind ? page.palette().accentText : style.colour;
        TextBlock value(page, {Span{.text = fact.value}}, style, width);
        value.draw(x, y + 5);
        y += 5 + value.height() + 2.5;
    }
    return y - start;
}

namespace {

/// Two cards share a page when that leaves the pictures a fair size; a single one never leaves its page.
double pictureHeightFor(PageFrame& page, const PostCard& card, double pageHeight) {
    constexpr double least = 38, most = 90;
    const double rest = layPost(page, card, cardWidth, 0).height() + 2;
    const double half = (pageHeight - blockGap) / 2 - rest;
    return half >= least ? std::min(half, most) : std::clamp(pageHeight - rest, least, most);
}

}  // namespace

void drawPost(PageFrame& page, const PostCard& card) {
    const double pageHeight = page.bottom() - PageFrame::top;
    PostLayout layout = layPost(page, card, cardWidth, pictureHeightFor(page, card, pageHeight));
    const double facts = factsHeight(page, card.facts, PageFrame::marginWidth);
    const bool tall = layout.height() > pageHeight;
    page.need(tall ? 60 : std::max(layout.height(), facts));
    page.addDestination({card.anchor, card.title, 2, page.page(), page.y(), true});
    const double start = page.y();
    const int startPage = page.page();
    drawFacts(page, card.facts, page.left(), start, PageFrame::marginWidth);
    if (tall) {
        drawTallPost(page, card, layout);
    } else {
        drawFramed(page, card, layout, page.textLeft(), start, layout.height());
        page.advance(layout.height());
    }
    if (page.page() == startPage) {
        page.moveTo(std::max(page.y(), start + facts));
    }
    page.advance(blockGap);
}

bool drawPostPair(PageFrame& page, const PostCard& first, const PostCard& second) {
    constexpr double gap = 4, width = (PageFrame::textWidth - gap) / 2;
    PostLayout left = layPost(page, first, width, 80);
    PostLayout right = layPost(page, second, width, 80);
    const double height = std::max(left.height(), right.height());
    if (height > page.bottom() - PageFrame::top) {
        return false;
    }
    page.need(std::max(height, 70.0));
    page.addDestination({first.anchor, first.title, 2, page.page(), page.y(), true});
    page.addDestination({second.anchor, second.title, 2, page.page(), page.y(), true});
    const double start = page.y();
    const double above = drawShortFacts(page, first, start);
    const double facts = above + drawShortFacts(page, second, start + above);
    drawFramed(page, first, left, page.textLeft(), start, height);
    drawFramed(page, second, right, page.textLeft() + width + gap, start, height);
    page.advance(std::max(height, facts) + blockGap);
    return true;
}

void drawCreative(PageFrame& page, const CreativeCard& card) {
    const Palette& p = page.palette();
    const double x = page.textLeft();
    constexpr double pictureBox = 60;
    QSizeF size(0, 0);
    if (card.picture) {
        size = fittedPicture(*card.picture, pictureBox, pictureBox);
    }
    const double textX = card.picture ? x + pictureBox + 5 : x;
    const double width = PageFrame::textWidth - (textX - x);
    TextBlock hook(page, {Span{.text = card.hook}}, {12, 6.25, true, p.ink}, width);
    TextBlock caption(page, {Span{.text = card.caption}}, {9.5, 5, false, p.ink}, width);
    const double hookHeight = card.hook.empty() ? 0 : hook.height() + 1.25;
    const double facts = factsHeight(page, card.facts, PageFrame::marginWidth);
    const double whole = std::max({size.height(), hookHeight + caption.height(), facts});
    page.need(std::min(whole, page.bottom() - PageFrame::top));
    page.addDestination({card.anchor, card.hook, 2, page.page(), page.y(), false});
    const double start = page.y();
    const int startPage = page.page();
    drawFacts(page, card.facts, page.left(), start, PageFrame::marginWidth);
    if (card.picture) {
        drawPicture(page, *card.picture, {x, start, size.width(), size.height()}, p.paper);
    }
    if (!card.hook.empty()) {
        hook.draw(textX, start);
    }
    if (!card.caption.empty()) {
        page.moveTo(start + hookHeight);
        flowText(page, caption, textX);
    }
    page.moveTo(page.page() == startPage ? start + whole : page.y());
    page.advance(10);
}

namespace {

/// An email keeps its own direction; the measure is where the document would set it.
void drawBody(PageFrame& page, const EmailCard& card, Measure measure) {
    const double fromLeft = page.fromLeft(measure.x, measure.width);
    const DirectionScope own(page, Language::rightToLeft(plainText(card.body), page.rightToLeft()));
    flowBlocks(page, card.body, {page.fromLeft(fromLeft, measure.width), measure.width}, true);
}

}  // namespace

void drawEmail(PageFrame& page, const EmailCard& card) {
    const Palette& p = page.palette();
    const double x = page.textLeft();
    constexpr double headInset = 5;
    const double facts = factsHeight(page, card.facts, PageFrame::marginWidth);
    page.need(std::max(facts, 110.0));
    page.addDestination({card.anchor, card.title, 2, page.page(), page.y(), true});
    double start = page.y();
    const double factsEnd = start + facts;
    const int startPage = page.page();
    drawFacts(page, card.facts, page.left(), start, PageFrame::marginWidth);
    if (!card.head.empty()) {
        std::vector<TextBlock> values;
        double labels = 0, height = 0;
        for (const auto& fact : card.head) {
            labels = std::max(labels, widthOf(page, fact.label, {9, 5, false, p.muted}) + 5);
        }
        for (const auto& fact : card.head) {
            const bool subject = fact.value == card.subject && &fact != &card.head.front();
            values.emplace_back(page, Text{Span{.text = fact.value}},
                                TextStyle{subject ? 10.5 : 9.0, 5, subject, p.ink},
                                PageFrame::textWidth - 2 * headInset - labels);
            height += values.back().height();
        }
        page.fill(x, start, PageFrame::textWidth, height + 7.5, p.wash);
        double y = start + 3.75;
        for (std::size_t i = 0; i < values.size(); ++i) {
            drawLine(page, card.head[i].label, {9, 5, false, p.muted}, x + headInset, y, labels);
            values[i].draw(x + headInset + labels, y);
            y += values[i].height();
        }
        page.advance(height + 7.5);
        page.line(x, page.y(), x + PageFrame::textWidth, page.y(), .18, p.rule);
        page.advance(7.5);
        const bool outer = page.rightToLeft();
        page.beforeBreak = [&] {
            const DirectionScope document(page, outer);
            page.frame(x, start, PageFrame::textWidth, page.bottom() + 2.5 - start, .18, p.rule);
        };
        page.afterBreak = [&] {
            start = page.y() - 2.5;
            page.advance(2.5);
        };
        drawBody(page, card, {x + emailInset, PageFrame::textWidth - 2 * emailInset});
        page.beforeBreak = nullptr;
        page.afterBreak = nullptr;
        page.advance(6.25);
        page.frame(x, start, PageFrame::textWidth, page.y() - start, .18, p.rule);
    }
    if (!card.note.empty()) {
        page.advance(2.5);
        drawLine(page, card.note, {8.5, 5, false, p.muted}, x, page.y(), PageFrame::textWidth);
        page.advance(5);
    }
    if (page.page() == startPage) {
        page.moveTo(std::max(page.y(), factsEnd));
    }
    page.advance(blockGap);
}

}  // namespace aicmo::document::pdf
