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

struct PostLayout {
    TextBlock text;
    std::vector<QSizeF> pictures;
    [[nodiscard]] double picturesHeight() const {
        double height = 0;
        for (const auto& size : pictures) {
            height += size.height() + (&size == &pictures.front() ? 0 : 1.25);
        }
        return height;
    }
    [[nodiscard]] double height() const {
        return 13.5 + text.height() + 3 + picturesHeight() + (pictures.empty() ? 0 : 1.25);
    }
};

PostLayout layPost(PageFrame& page, const PostCard& card, double maxPicture) {
    PostLayout layout{TextBlock(page, card.text, {9, 4.2, false, page.palette().ink}, cardWidth - 2 * padding), {}};
    for (const auto& picture : card.pictures) {
        layout.pictures.push_back(fittedPicture(picture, cardWidth, maxPicture));
    }
    return layout;
}

void drawPictures(PageFrame& page, const PostCard& card, const PostLayout& layout, double x, double& y) {
    for (std::size_t i = 0; i < card.pictures.size(); ++i) {
        const QSizeF size = layout.pictures[i];
        drawPicture(page, card.pictures[i], {x + (cardWidth - size.width()) / 2, y, size.width(), size.height()},
                    page.palette().paper);
        y += size.height() + 1.25;
    }
}

void drawFold(PageFrame& page, const PostCard& card, const PostLayout& layout, double x, double y) {
    if (card.foldAt == 0) {
        return;
    }
    const int line = layout.text.lineOfByte(card.foldAt) + 1;
    if (line >= layout.text.lines()) {
        return;
    }
    const double at = y + line * layout.text.lineHeight();
    page.line(x, at, x + cardWidth + 3, at, .18, page.palette().muted, true);
    TextBlock note(page, {Span{.text = page.language().word(Word::FoldsHere)}}, {8, 4, false, page.palette().muted},
                   PageFrame::textWidth - cardWidth - 4);
    note.draw(x + cardWidth + 4, at - 2);
}

void drawPostText(PageFrame& page, const PostCard& card, PostLayout& layout, double x, double& y) {
    layout.text.draw(x + padding, y);
    drawFold(page, card, layout, x, y);
    y += layout.text.height();
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

void drawPost(PageFrame& page, const PostCard& card) {
    const double pageHeight = page.bottom() - PageFrame::top;
    const double roomForPictures = pageHeight - layPost(page, card, 0).height();
    const double mostPicture =
        std::clamp(roomForPictures / std::max<double>(1, static_cast<double>(card.pictures.size())) - 2, 45.0, 90.0);
    PostLayout layout = layPost(page, card, mostPicture);
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
        const double x = page.textLeft();
        drawAuthor(page, card, x, start);
        double y = start + 13.5;
        if (card.pictureFirst) {
            drawPictures(page, card, layout, x, y);
            y += card.pictures.empty() ? 0 : .6;
            drawPostText(page, card, layout, x, y);
        } else {
            drawPostText(page, card, layout, x, y);
            y += 3;
            drawPictures(page, card, layout, x, y);
        }
        page.frame(x, start, cardWidth, layout.height(), .18, page.palette().rule);
        page.advance(layout.height());
    }
    if (page.page() == startPage) {
        page.moveTo(std::max(page.y(), start + facts));
    }
    page.advance(blockGap);
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

void drawEmail(PageFrame& page, const EmailCard& card) {
    const Palette& p = page.palette();
    const double x = page.textLeft();
    constexpr double inset = 13, headInset = 5;
    const double facts = factsHeight(page, card.facts, PageFrame::marginWidth);
    page.need(std::max(facts, 60.0));
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
        page.beforeBreak = [&] {
            page.frame(x, start, PageFrame::textWidth, page.bottom() + 2.5 - start, .18, p.rule);
        };
        page.afterBreak = [&] {
            start = page.y() - 2.5;
            page.advance(2.5);
        };
        flowBlocks(page, card.body, {x + inset, PageFrame::textWidth - 2 * inset}, true);
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
