// Cards that stand side by side: indicators, pillars, personas.

#include <algorithm>

#include "core/document/pdf/blocks.h"

namespace aicmo::document::pdf {
namespace {

constexpr double cardGap = 4;
constexpr double twoWide = 83, threeWide = 54;

double cardLeft(const PageFrame& page, std::size_t column, double width) {
    return page.left() + static_cast<double>(column) * (width + cardGap);
}

void drawTriangle(PageFrame& page, bool up, double x, double y, Colour colour) {
    const double high = y + 1.6, low = y + 3.4;
    const double left = page.fromLeft(x, 2);
    const QPointF tip(units(left + 1), units(up ? high : low));
    const QPointF a(units(left), units(up ? low : high)), b(units(left + 2), units(up ? low : high));
    page.painter().setPen(Qt::NoPen);
    page.painter().setBrush(qcolour(colour));
    page.painter().drawPolygon(QPolygonF{tip, b, a});
    page.painter().setBrush(Qt::NoBrush);
}

struct PillarLayout {
    TextBlock name, description, moves;
    [[nodiscard]] double height(bool hasMoves) const {
        return 3.75 + name.height() + 1.25 + description.height() + (hasMoves ? 2.5 + moves.height() : 0);
    }
};

PillarLayout layPillar(PageFrame& page, const PillarCard& card, double width) {
    const Palette& p = page.palette();
    return {
        TextBlock(page, {Span{.text = card.name}}, {12, 6.25, true, p.ink}, width),
        TextBlock(page, {Span{.text = card.description}}, {10, 5, false, p.ink}, width),
        TextBlock(page,
                  {Span{.text = card.movesLabel + "  ", .tone = Tone::Muted}, Span{.text = card.moves, .bold = true}},
                  {8.5, 5, false, p.ink}, width)};
}

void drawPillar(PageFrame& page, const PillarCard& card, PillarLayout& layout, double x, double y) {
    const Palette& p = page.palette();
    page.line(x, y, x + twoWide, y, .25, p.ink);
    drawLine(page, page.language().number(static_cast<long long>(card.number)), {20, 7.5, false, p.text}, x, y + 3, 12);
    double at = y + 3.75;
    layout.name.draw(x + 12, at);
    at += layout.name.height() + 1.25;
    layout.description.draw(x + 12, at);
    at += layout.description.height() + 2.5;
    if (!card.moves.empty()) {
        layout.moves.draw(x + 12, at);
    }
}

struct PersonaLayout {
    TextBlock name, description, channels;
    std::vector<TextBlock> needs;
    [[nodiscard]] double needsHeight() const {
        double height = 0;
        for (const auto& need : needs) {
            height += need.height();
        }
        return height;
    }
};

PersonaLayout layPersona(PageFrame& page, const PersonaCard& card) {
    const Palette& p = page.palette();
    const TextStyle body{9, 5, false, p.ink};
    PersonaLayout layout{TextBlock(page, {Span{.text = card.name}}, {12, 6.25, true, p.ink}, threeWide),
                         TextBlock(page, {Span{.text = card.description}}, body, threeWide),
                         TextBlock(page, {Span{.text = card.channels}}, {9, 5, true, p.ink}, threeWide),
                         {}};
    for (const auto& need : card.needs) {
        layout.needs.emplace_back(page, Text{Span{.text = need}}, body, threeWide - 5);
    }
    return layout;
}

/// Rows of a set of personas share their heights, so that like stands beside like.
struct PersonaRows {
    double name = 0, description = 0, needs = 0, channels = 0;
    [[nodiscard]] double total() const {
        return 5 + 16 + 3.75 + name + description + (needs > 0 ? 5 + 5 + needs : 0) +
               (channels > 0 ? 3.75 + 5 + channels : 0);
    }
};

PersonaRows rowsOf(const std::vector<PersonaLayout>& set) {
    PersonaRows rows;
    for (const auto& layout : set) {
        rows.name = std::max(rows.name, layout.name.height());
        rows.description = std::max(rows.description, layout.description.height());
        rows.needs = std::max(rows.needs, layout.needsHeight());
        rows.channels = std::max(rows.channels, layout.channels.height());
    }
    return rows;
}

void drawInitials(PageFrame& page, const std::string& initials, double x, double y) {
    const Palette& p = page.palette();
    page.painter().setPen(Qt::NoPen);
    page.painter().setBrush(qcolour(p.t10));
    page.painter().drawEllipse(QRectF(units(page.fromLeft(x, 16)), units(y), units(16), units(16)));
    page.painter().setBrush(Qt::NoBrush);
    const Colour colour = ensureContrast(p.text, p.t10, 4.5);
    drawLine(page, initials, {14, 7.5, true, colour, Qt::AlignHCenter}, x, y + 4.25, 16);
}

void drawPersona(PageFrame& page, const PersonaCards& cards, const PersonaCard& card, PersonaLayout& layout,
                 const PersonaRows& rows, double x, double y) {
    const Palette& p = page.palette();
    const TextStyle label{8.5, 5, false, p.muted};
    page.line(x, y, x + threeWide, y, .25, p.ink);
    drawInitials(page, card.initials, x, y + 5);
    double at = y + 5 + 16 + 3.75;
    layout.name.draw(x, at);
    at += rows.name;
    layout.description.draw(x, at);
    at += rows.description;
    if (rows.needs > 0) {
        at += 5;
        if (!layout.needs.empty()) {
            drawLine(page, cards.needsLabel, label, x, at, threeWide);
        }
        double line = at + 5;
        for (auto& need : layout.needs) {
            page.fill(x, line + 1.75, 1.5, 1.5, p.graphic);
            need.draw(x + 5, line);
            line += need.height();
        }
        at += 5 + rows.needs;
    }
    if (!card.channels.empty()) {
        drawLine(page, cards.channelsLabel, label, x, at + 3.75, threeWide);
        layout.channels.draw(x, at + 8.75);
    }
}

}  // namespace

void drawStanding(PageFrame& page, const KpiFigure& figure, double x, double y) {
    if (figure.standing == Standing::None) {
        return;
    }
    const bool ahead = figure.standing == Standing::Ahead;
    const Colour colour = ahead ? page.palette().text : page.palette().accentText;
    drawTriangle(page, ahead, x, y, colour);
    drawLine(page, figure.standingText, {8.5, 5, true, colour}, x + 3, y, threeWide - 3);
}

void drawKpiFigures(PageFrame& page, const KpiFigures& figures) {
    const Palette& p = page.palette();
    const double height = 31.25;
    for (std::size_t i = 0; i < figures.figures.size(); ++i) {
        const auto& figure = figures.figures[i];
        if (i % 3 == 0) {
            page.need(height);
        }
        const double x = cardLeft(page, i % 3, threeWide);
        const double y = page.y();
        page.line(x, y, x + threeWide, y, .25, p.ink);
        drawLine(page, figure.name, {8.5, 5, false, p.muted}, x, y + 1.25, threeWide);
        drawLine(page, figure.value, {20, 8.75, true, p.ink}, x, y + 6.5, threeWide);
        drawStanding(page, figure, x, y + 15.75);
        const double targetAt = figure.standing == Standing::None ? 15.75 : 20.75;
        drawLine(page, figure.targetText, {8.5, 5, false, p.muted}, x, y + targetAt, threeWide);
        if (i % 3 == 2 || i + 1 == figures.figures.size()) {
            page.advance(height);
        }
    }
}

void drawPillars(PageFrame& page, const PillarCards& cards) {
    for (std::size_t i = 0; i < cards.cards.size(); i += 2) {
        const std::size_t count = std::min<std::size_t>(2, cards.cards.size() - i);
        std::vector<PillarLayout> layouts;
        double height = 0;
        for (std::size_t k = 0; k < count; ++k) {
            layouts.push_back(layPillar(page, cards.cards[i + k], twoWide - 14));
            height = std::max(height, layouts.back().height(!cards.cards[i + k].moves.empty()));
        }
        page.need(height);
        for (std::size_t k = 0; k < count; ++k) {
            drawPillar(page, cards.cards[i + k], layouts[k], cardLeft(page, k, twoWide), page.y());
        }
        page.advance(height + 10);
    }
    page.advance(-10);
}

void drawPersonas(PageFrame& page, const PersonaCards& cards) {
    for (std::size_t i = 0; i < cards.cards.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, cards.cards.size() - i);
        std::vector<PersonaLayout> layouts;
        for (std::size_t k = 0; k < count; ++k) {
            layouts.push_back(layPersona(page, cards.cards[i + k]));
        }
        const PersonaRows rows = rowsOf(layouts);
        page.need(rows.total());
        for (std::size_t k = 0; k < count; ++k) {
            drawPersona(page, cards, cards.cards[i + k], layouts[k], rows, cardLeft(page, k, threeWide), page.y());
        }
        page.advance(rows.total() + 10);
    }
    page.advance(-10);
}

void drawGreatFigure(PageFrame& page, const GreatFigure& figure) {
    const Palette& p = page.palette();
    page.need(20 + 30);
    drawLine(page, figure.label, {8.5, 5, false, p.muted}, page.left(), page.y() + 9, PageFrame::marginWidth);
    const bool isLong = widthOf(page, figure.value, {44, 16.25, true, p.ink}) > PageFrame::textWidth;
    drawLine(page, figure.value, {isLong ? 27.0 : 44.0, 16.25, true, p.ink}, page.textLeft(), page.y(),
             PageFrame::textWidth);
    page.advance(22.5);
}

}  // namespace aicmo::document::pdf
