// Pillars and personas: cards in three or four columns, foot aligned.

#include <algorithm>

#include "core/document/pptx/deck.h"
#include "core/document/pptx/prose.h"

namespace aicmo::document::pptx {
namespace {

struct Card {
    std::string name;
    std::vector<Para> head, body, foot;
};

Card pillarCard(const PillarCard& pillar, const DeckStyle& style) {
    const auto& colours = style.colours;
    Card card;
    card.name = pillar.name;
    card.head = {para(style.digits(std::to_string(pillar.number)), 28, colours.text), para(pillar.name, 18, {}, true)};
    card.head[1].before = 6;
    if (!pillar.description.empty()) {
        card.body = {para(pillar.description, 16)};
    }
    if (!pillar.moves.empty()) {
        card.foot = {para(pillar.movesLabel, 12, colours.muted), para(pillar.moves, 14, {}, true)};
    }
    return card;
}

Card personaCard(const PersonaCard& persona, const PersonaCards& cards, const ThemeColours& colours) {
    Card card;
    card.name = persona.name;
    card.head = {para(persona.initials, 28, colours.text), para(persona.name, 18, {}, true)};
    card.head[1].before = 6;
    if (!persona.description.empty()) {
        card.body.push_back(para(persona.description, 16));
    }
    if (!persona.needs.empty()) {
        card.body.push_back(para(cards.needsLabel, 12, colours.muted));
        card.body.back().before = 10;
        for (const auto& need : persona.needs) {
            Para item = para(need, 16);
            item.bullet = Bullet::Square;
            item.before = 3;
            card.body.push_back(std::move(item));
        }
    }
    if (!persona.channels.empty()) {
        card.foot = {para(cards.channelsLabel, 12, colours.muted), para(persona.channels, 14, {}, true)};
    }
    return card;
}

/// Descriptions of all cards become smaller together.
void shrink(Card& card) {
    for (auto& paragraph : card.body) {
        paragraph.size = std::min(paragraph.size, 14);
    }
    for (auto& paragraph : card.head) {
        paragraph.size = paragraph.bold ? 16 : paragraph.size;
    }
}

constexpr Emu topPadding = 152400, headGap = 57150, footGap = 114300;

Emu heightOf(const Card& card, Emu width, const Measure& measure) {
    const Emu foot = card.foot.empty() ? 0 : footGap + measure.height(card.foot, width);
    return topPadding + measure.height(card.head, width) + headGap + measure.height(card.body, width) + foot;
}

bool allFit(const std::vector<Card>& cards, Emu width, const Measure& measure) {
    return std::all_of(cards.begin(), cards.end(),
                       [&](const Card& card) { return heightOf(card, width, measure) <= grid::columnsHeight; });
}

void drawRow(Slide& slide, const std::vector<const Card*>& cards, const Emu* xs, Emu width) {
    const auto& measure = slide.style().measure;
    Emu head = 0, foot = 0;
    for (const auto* card : cards) {
        head = std::max(head, measure.height(card->head, width));
        foot = std::max(foot, measure.height(card->foot, width));
    }
    // Text begins on one line in all columns if the room allows it.
    const bool aligned = std::all_of(cards.begin(), cards.end(), [&](const Card* card) {
        return topPadding + head + headGap + measure.height(card->body, width) + footGap + foot <= grid::columnsHeight;
    });
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const Card& card = *cards[i];
        slide.line(xs[i], grid::columnsY, width, slide.style().colours.ink, 12700);
        const Emu ownHead = aligned ? head : measure.height(card.head, width);
        const Box text{xs[i], grid::columnsY + topPadding, width, ownHead};
        slide.placeholder(slot::column + static_cast<int>(i), card.head, 16, &text);
        if (!card.body.empty()) {
            slide.textBox({xs[i], text.bottom() + headGap, width, measure.height(card.body, width)}, card.body,
                          card.name);
        }
        if (!card.foot.empty()) {
            const Emu height = measure.height(card.foot, width), start = aligned ? foot : height;
            slide.textBox({xs[i], grid::columnsY + grid::columnsHeight - start, width, height}, card.foot, card.name);
        }
    }
}

void addRows(Deck& deck, const std::vector<Card>& cards, const std::string& title, bool four,
             const std::string& fallback) {
    const std::size_t across = four ? 4 : 3;
    const std::size_t pages = (cards.size() + across - 1) / across;
    std::size_t next = 0;
    for (std::size_t page = 0; page < pages; ++page) {
        const std::size_t count = (cards.size() - next + (pages - page) - 1) / (pages - page);
        std::vector<const Card*> row;
        for (std::size_t i = 0; i < count; ++i) {
            row.push_back(&cards[next + i]);
        }
        next += count;
        Slide& slide = deck.addTitled(four ? Layout::Columns4 : Layout::Columns3, title, partOf(page, pages), fallback);
        drawRow(slide, row, four ? grid::columnsX4 : grid::columnsX3, four ? grid::column4 : grid::column3);
        for (const auto* card : row) {
            for (const auto* part : {&card->head, &card->body, &card->foot}) {
                slide.notes.insert(slide.notes.end(), part->begin(), part->end());
            }
        }
    }
}

/// Cards whose text is longer than a column have text slides of their own.
void addLongCard(Deck& deck, const Card& card) {
    std::vector<Para> paras = card.body;
    paras.insert(paras.end(), card.foot.begin(), card.foot.end());
    addTextSlides(deck, card.name, paras, card.body);
}

void addCardSlides(Deck& deck, const Section& section, std::vector<Card> cards, bool preferFour) {
    const auto& measure = deck.style().measure;
    const std::string title = section.headline.empty() ? section.title : section.headline;
    bool four = preferFour;
    const auto fits = [&] { return allFit(cards, four ? grid::column4 : grid::column3, measure); };
    if (!fits()) {
        std::for_each(cards.begin(), cards.end(), shrink);
        if (!fits()) {
            four = false;
        }
    }
    std::vector<Card> shortCards, longCards;
    for (auto& card : cards) {
        const Emu width = four ? grid::column4 : grid::column3;
        (heightOf(card, width, measure) <= grid::columnsHeight ? shortCards : longCards).push_back(std::move(card));
    }
    addRows(deck, shortCards, title, four, section.title);
    for (const auto& card : longCards) {
        addLongCard(deck, card);
    }
}

}  // namespace

void addCards(Deck& deck, const Section& section) {
    const auto& colours = deck.style().colours;
    for (const auto& block : section.blocks) {
        std::vector<Card> cards;
        if (const auto* pillars = std::get_if<PillarCards>(&block.content)) {
            for (const auto& pillar : pillars->cards) {
                cards.push_back(pillarCard(pillar, deck.style()));
            }
            addCardSlides(deck, section, std::move(cards), pillars->cards.size() > 3);
        } else if (const auto* personas = std::get_if<PersonaCards>(&block.content)) {
            for (const auto& persona : personas->cards) {
                cards.push_back(personaCard(persona, *personas, colours));
            }
            addCardSlides(deck, section, std::move(cards), personas->cards.size() == 4);
        }
    }
}

}  // namespace aicmo::document::pptx
