// Summary, situation, narrative and emails: text beside facts.

#include <algorithm>

#include "core/document/pptx/deck.h"
#include "core/document/pptx/prose.h"

namespace aicmo::document::pptx {
namespace {

/// Label above value, a rule between the facts.
SlideTable factColumn(const std::vector<Fact>& facts, Emu width, const ThemeColours& colours) {
    SlideTable table;
    table.firstRow = false;
    table.name = "Facts";
    table.widths = {width};
    for (const auto& fact : facts) {
        const std::string tone = fact.tone == Tone::Behind ? colours.accentText : std::string();
        table.rows.push_back({SlideCell{{para(fact.label, 12, colours.muted), para(fact.value, 14, tone, true)}}});
    }
    return table;
}

/// The facts that fit; all of them are in the notes.
void placeFacts(Slide& slide, const std::vector<Fact>& facts, Box box) {
    const auto& style = slide.style();
    auto table = factColumn(facts, box.w, style.colours);
    while (table.rows.size() > 1 && heightOf(table, style.measure) > box.h) {
        table.rows.pop_back();
    }
    if (!table.rows.empty() && heightOf(table, style.measure) <= box.h) {
        slide.line(box.x, box.y, box.w, style.colours.ink, 12700);
        slide.table(box, table);
    }
}

bool isLead(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.content);
    return paragraph != nullptr && paragraph->style == ParagraphStyle::Lead;
}

std::vector<Para> withLead(const std::vector<Block>& blocks, const ThemeColours& colours, bool firstSentences) {
    auto paras = parasOf(blocks, colours, {.firstSentences = firstSentences});
    const auto lead = std::find_if(blocks.begin(), blocks.end(), isLead);
    if (lead != blocks.end() && !paras.empty()) {
        paras.front().size = 20;
    }
    return paras;
}

void append(std::vector<Para>& to, std::vector<Para> more) {
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

/// A heading of level 2 with what stands below it.
struct Chapter {
    std::string title, anchor;
    std::vector<Block> blocks;
};

std::vector<Chapter> chaptersOf(const Section& section) {
    std::vector<Chapter> out;
    for (const auto& block : section.blocks) {
        const auto* heading = std::get_if<Heading>(&block.content);
        if (heading != nullptr && heading->level <= 2) {
            out.push_back({plainText(heading->text), heading->anchor, {}});
            continue;
        }
        if (out.empty()) {
            out.push_back({section.headline.empty() ? section.title : section.headline, {}, {}});
        }
        out.back().blocks.push_back(block);
    }
    return out;
}

/// The whole text when it fits on one slide, else lists and first sentences.
std::vector<Para> shownText(const Chapter& chapter, const DeckStyle& style) {
    auto whole = parasOf(chapter.blocks, style.colours, {});
    if (style.measure.height(whole, grid::text.w) <= grid::text.h) {
        return whole;
    }
    return parasOf(chapter.blocks, style.colours, {.firstSentences = true});
}

void addChapter(Deck& deck, const Chapter& chapter) {
    const auto& style = deck.style();
    auto shown = shownText(chapter, style);
    auto notes = wholeText(chapter.blocks, style.colours);
    const auto& section = deck.sections.back();
    notes.push_back(para("strategy.pdf, " + style.digits(std::to_string(section.number)) + " " + section.title, 12,
                         style.colours.muted));
    std::string anchor = chapter.anchor;
    const auto carry = [&](std::size_t slidesBefore) {
        auto& slides = deck.sections.back().slides;
        if (slides.size() > slidesBefore && !notes.empty()) {
            slides[slidesBefore]->anchor(anchor);
            append(slides[slidesBefore]->notes, std::move(notes));
            notes.clear();
            anchor.clear();
        }
    };
    std::size_t before = deck.sections.back().slides.size();
    if (!isBlank(shown)) {
        addTextSlides(deck, chapter.title, std::move(shown), {});
        carry(before);
    }
    for (const auto& block : chapter.blocks) {
        before = deck.sections.back().slides.size();
        if (const auto* table = std::get_if<Table>(&block.content)) {
            addTableSlides(deck, chapter.title, *table);
        } else if (const auto* picture = std::get_if<Picture>(&block.content)) {
            Slide& slide = deck.addTitled(Layout::PictureAndText, chapter.title);
            deck.placePicture(slide, {grid::margin, grid::picture.y, grid::live, grid::picture.h}, *picture);
        }
        carry(before);
    }
    if (!notes.empty() && before == deck.sections.back().slides.size() && deck.sections.back().slides.empty()) {
        addTextSlides(deck, chapter.title, {para(chapter.title, 16)}, std::move(notes), anchor);
    }
}

/// What is seen of an email before anyone scrolls: as many blocks as fit.
std::vector<Para> firstScreen(const EmailCard& card, std::vector<Para> head, const DeckStyle& style, Box box) {
    auto body = parasOf(card.body, style.colours, {.size = 14, .withTables = true});
    for (auto& paragraph : body) {
        head.push_back(std::move(paragraph));
        if (style.measure.height(head, box.w) > box.h) {
            head.pop_back();
            break;
        }
    }
    return head;
}

void addEmail(Deck& deck, const EmailCard& card) {
    const auto& style = deck.style();
    Slide& slide = deck.addTitled(Layout::TextAndFacts, card.title);
    slide.anchor(card.anchor);
    std::vector<Para> head;
    std::vector<Fact> facts;
    for (const auto& fact : card.head) {
        if (fact.value == card.subject && !card.subject.empty()) {
            Para subject = para(card.subject, 20, {}, true);
            subject.size = style.measure.sizeFor(subject, grid::textBesideFacts.w, 3, {20, 16, 14});
            head.push_back(subject);
        } else if (&fact == &card.head.front()) {
            facts.push_back(fact);
        } else {
            head.push_back(para(fact.value, 14, style.colours.muted));
            head.back().before = 4;
        }
    }
    const std::size_t headSize = head.size();
    auto shown = firstScreen(card, head, style, grid::textBesideFacts);
    if (shown.size() > headSize) {
        shown[headSize].before = 16;
    }
    while (shown.size() > headSize && style.measure.height(shown, grid::textBesideFacts.w) > grid::textBesideFacts.h) {
        shown.pop_back();
    }
    if (style.measure.height(shown, grid::textBesideFacts.w) > grid::textBesideFacts.h) {
        shown = style.measure.split(std::move(shown), grid::textBesideFacts.w, grid::textBesideFacts.h).front();
    }
    if (!isBlank(shown)) {
        slide.placeholder(slot::body, shown, 16);
    }
    for (const auto& fact : card.facts) {
        if (fact.value != card.title) {
            facts.push_back(fact);
        }
    }
    placeFacts(slide, facts, grid::facts);
    append(slide.notes, factLines(card.head));
    append(slide.notes, factLines(card.facts));
    append(slide.notes, wholeText(card.body, style.colours));
    if (!card.note.empty()) {
        slide.notes.push_back(para(card.note, 12));
    }
}

}  // namespace

void addSummary(Deck& deck, const Section& section) {
    const auto& style = deck.style();
    const Box box = grid::textBesideFacts;
    auto paras = withLead(section.blocks, style.colours, false);
    if (style.measure.height(paras, box.w) > box.h) {
        paras = withLead(section.blocks, style.colours, true);
    }
    const auto pages = style.measure.split(std::move(paras), box.w, box.h);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Slide& slide = deck.addTitled(Layout::TextAndFacts, section.headline.empty() ? section.title : section.headline,
                                      partOf(i, pages.size()), section.title);
        if (!isBlank(pages[i])) {
            slide.placeholder(slot::body, pages[i], 16);
        }
        if (i == 0) {
            placeFacts(slide, section.facts, grid::facts);
            append(slide.notes, factLines(section.facts));
            append(slide.notes, wholeText(section.blocks, style.colours));
        }
    }
}

void addProse(Deck& deck, const Section& section) {
    for (const auto& chapter : chaptersOf(section)) {
        addChapter(deck, chapter);
    }
}

void addEmails(Deck& deck, const Section& section) {
    for (const auto& block : section.blocks) {
        if (const auto* card = std::get_if<EmailCard>(&block.content)) {
            addEmail(deck, *card);
        }
    }
}

}  // namespace aicmo::document::pptx
