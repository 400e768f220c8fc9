// Cover, agenda, section slides, and what is open.

#include <algorithm>

#include "core/document/pptx/deck.h"
#include "core/document/pptx/prose.h"

namespace aicmo::document::pptx {
namespace {

void addLogo(Deck& deck, Slide& slide) {
    const auto& brand = deck.content().brand;
    const std::string target = brand.logo ? deck.pictureTarget(*brand.logo) : std::string();
    if (target.empty()) {
        Para name = para(brand.name, 24, {}, true);
        name.size = deck.style().measure.sizeFor(name, grid::coverLogo.w, 1, {24, 20, 16, 14});
        const Emu height = deck.style().measure.height({name}, grid::coverLogo.w);
        slide.textBox(
            {grid::coverLogo.x, grid::coverLogo.y + (grid::coverLogo.h - std::min(height, grid::coverLogo.h)) / 2,
             grid::coverLogo.w, height},
            {name}, "Brand");
        return;
    }
    Box box = grid::coverLogo;
    if (brand.logoOnField) {
        slide.rectangle(box, deck.style().colours.field);
        constexpr Emu clear = 114300;
        box = {box.x + clear, box.y + clear, box.w - 2 * clear, box.h - 2 * clear};
    }
    Picture logo = *brand.logo;
    logo.alt = logo.alt.empty() ? brand.name : logo.alt;
    deck.placePicture(slide, box, logo);
}

void addStrip(Deck& deck, Slide& slide, const Strip& strip) {
    const auto& style = deck.style();
    const Box area = grid::coverStrip;
    constexpr Emu legendHeight = 304800, labelHeight = 228600;
    const Emu top = strip.columnLabels.empty() ? 0 : labelHeight;
    const Emu room = area.h - legendHeight - top;
    const Emu pitchX = area.w / std::max(strip.columns, 1), pitchY = room / std::max(strip.rows, 1);
    const Emu pitch = std::min({pitchX, std::max(pitchY, Emu{1}), Emu{571500}});
    const Emu stepX = strip.columns > 4 ? pitchX : pitch, stepY = std::min(pitchY, std::max(pitch, pitchX * 7 / 10));
    const Emu gap = std::max<Emu>(std::min(stepX, stepY) / 9, unit);
    const Emu width = stepX * strip.columns - gap, height = stepY * strip.rows - gap;
    const Emu x = area.x + area.w - width, y = area.y + top;
    slide.beginGroup({x, y, width, height}, strip.alt);
    for (int column = 0; column < strip.columns; ++column) {
        for (int row = 0; row < strip.rows; ++row) {
            const int index = strip.weekly ? row * strip.columns + column : column * strip.rows + row;
            const bool filled = strip.filled[static_cast<std::size_t>(index)];
            slide.rectangle({x + column * stepX, y + row * stepY, stepX - gap, stepY - gap},
                            filled ? style.colours.fieldAccent : style.colours.cell);
        }
    }
    slide.endGroup();
    Emu widest = 1;
    for (const auto& label : strip.columnLabels) {
        widest = std::max(widest, style.measure.width(label, 10, false) + 57150);
    }
    const auto every = static_cast<std::size_t>((widest + stepX - 1) / stepX);
    for (std::size_t i = 0; i < strip.columnLabels.size(); i += every) {
        const Emu left = x + static_cast<Emu>(i) * stepX;
        const Emu labelWidth = std::min(widest, area.x + area.w - left + 114300);
        slide.textBox({left, area.y, std::max(labelWidth, widest), labelHeight - 38100},
                      {para(strip.columnLabels[i], 10, style.colours.onField2)});
    }
    const Emu legendY = grid::coverTimeline.y;
    slide.rectangle({x, legendY + 57150, 114300, 114300}, style.colours.fieldAccent);
    slide.textBox({x + 190500, legendY, area.x + area.w - x - 190500, 228600},
                  {para(strip.legend, 12, style.colours.onField2)});
}

void addCoverTexts(Deck& deck, Slide& slide) {
    const auto& cover = deck.content().cover;
    const auto& style = deck.style();
    const Emu raise = cover.strip ? 0 : 571500;
    const Emu width = cover.strip ? grid::coverTitle.w : grid::live;
    Para title = para(cover.project.empty() ? cover.documentTitle : cover.project, 54, style.colours.onField, true);
    const std::vector<int> sizes =
        plainText(title).size() > 24 ? std::vector<int>{34, 28, 24, 20, 16} : std::vector<int>{54, 34, 28, 24, 20};
    title.size = style.measure.sizeFor(title, width, 4, sizes);
    Box box = grid::coverTitle;
    box.w = width;
    box.y += raise;
    box.h = style.measure.height({title}, width);
    if (!cover.client.empty()) {
        Para client = para(cover.client, 16, style.colours.onField2);
        client.size = style.measure.sizeFor(client, width, 1, {16, 14, 12});
        Box place = grid::coverClient;
        place.w = width;
        place.y += raise;
        slide.placeholder(slot::client, {client}, 16, &place);
    }
    slide.titleIn({title}, &box);
    if (!cover.goal.empty()) {
        Para goal = para(cover.goal, 20, style.colours.onField);
        const Emu y = box.bottom() + 190500;
        const int most = std::max(1, static_cast<int>((grid::coverTimeline.y - y) / (29 * emuPerPoint)));
        goal.size = style.measure.sizeFor(goal, width, most, {20, 16, 14, 12});
        const Box place{box.x, y, width, style.measure.height({goal}, width)};
        slide.placeholder(slot::goal, {goal}, 20, &place);
    }
    if (!cover.timeline.empty()) {
        slide.placeholder(slot::timeline, {para(cover.timeline, 12, style.colours.onField2)}, 12);
    }
}

Para atEnd(Para paragraph) {
    paragraph.align = Direction::End;
    return paragraph;
}

}  // namespace

void addCover(Deck& deck) {
    const auto& cover = deck.content().cover;
    deck.beginSection(0, cover.project.empty() ? cover.documentTitle : cover.project, {}, {}, "cover");
    Slide& slide = deck.add(Layout::Cover, deck.sections.back().title);
    addLogo(deck, slide);
    std::vector<Para> date{atEnd(para(cover.documentTitle, 12, deck.style().colours.muted)),
                           atEnd(para(cover.date, 12, deck.style().colours.muted))};
    slide.placeholder(slot::date, date, 12);
    addCoverTexts(deck, slide);
    if (cover.strip) {
        addStrip(deck, slide, *cover.strip);
        slide.notes.push_back(para(cover.strip->alt, 12));
    }
    for (const auto& text : {cover.client, cover.goal, cover.timeline}) {
        if (!text.empty()) {
            slide.notes.push_back(para(text, 12));
        }
    }
}

void addAgenda(Deck& deck, const std::vector<int>& firstSlides) {
    const auto& style = deck.style();
    auto slide = std::make_unique<Slide>(style, Layout::Agenda, deck.content().language.word(Word::Agenda));
    slide->titleIn({para(slide->name(), 28, style.colours.onField, true)});
    SlideTable table;
    table.firstRow = false;
    table.name = slide->name();
    table.widths = {457200, 2743200, 3943350, 571500};
    table.leastRow =
        std::min<Emu>(457200, grid::agendaTable.h / std::max<Emu>(static_cast<Emu>(deck.sections.size()), 1));
    for (std::size_t i = 1; i < deck.sections.size(); ++i) {
        const auto& section = deck.sections[i];
        const std::string link = "#" + section.anchor;
        const auto linked = [&](const std::string& text, bool bold, const std::string& colour) {
            Para out = para(text, 14, colour, bold);
            out.runs[0].link = link;
            return out;
        };
        const std::string number = section.number > 0 ? std::to_string(section.number) : std::to_string(i);
        table.rows.push_back({SlideCell{{para(style.digits(number), 14, style.colours.text)}},
                              SlideCell{{linked(section.title, true, {})}},
                              SlideCell{{para(section.countedFact, 14, style.colours.muted)}},
                              SlideCell{{atEnd(linked(style.digits(std::to_string(firstSlides[i])), false, {}))}}});
    }
    slide->line(grid::agendaTable.x, grid::agendaTable.y, grid::agendaTable.w, style.colours.ink, 12700);
    slide->table(grid::agendaTable, table);
    if (!deck.content().preparedFor.empty()) {
        slide->notes.push_back(para(deck.content().preparedFor, 12));
    }
    deck.sections.front().slides.push_back(std::move(slide));
}

void addDividers(Deck& deck) {
    constexpr std::size_t mostWithout = 24, leastSlides = 3;
    std::size_t count = 2;
    for (const auto& section : deck.sections) {
        count += section.slides.size();
    }
    if (count <= mostWithout) {
        return;
    }
    const auto& style = deck.style();
    for (auto& section : deck.sections) {
        if (section.number == 0 || section.slides.size() < leastSlides) {
            continue;
        }
        auto slide = std::make_unique<Slide>(style, Layout::Section, section.title);
        slide->placeholder(slot::number,
                           {para(style.digits(std::to_string(section.number)), 28, style.colours.onField2)}, 28);
        Para title = para(section.title, 34, style.colours.onField, true);
        slide->titleIn({title});
        const Emu height = style.measure.height({title}, grid::sectionTitle.w);
        const std::string& fact = section.headline.empty() ? section.countedFact : section.headline;
        if (!fact.empty()) {
            const Para line = para(fact, 20, style.colours.onField);
            const Box box{grid::sectionTitle.x, grid::sectionTitle.y + height + 190500, grid::sectionTitle.w,
                          style.measure.height({line}, grid::sectionTitle.w)};
            slide->placeholder(slot::fact, {line}, 20, &box);
        }
        slide->anchor(section.anchor);
        section.slides.insert(section.slides.begin(), std::move(slide));
    }
}

void addOpenPoints(Deck& deck) {
    const auto& content = deck.content();
    if (content.open.empty()) {
        return;
    }
    const auto& language = content.language;
    const auto count = static_cast<long long>(content.open.size());
    const std::string fact = language.counted(Word::PointsN, count);
    const std::string title = language.word(Word::WhatIsOpen);
    deck.beginSection(static_cast<int>(deck.sections.size()), title, {}, fact, "what-is-open-slide");
    Table table;
    table.columns = {{.title = {}, .numeric = true}, {}, {}, {.align = Align::End}};
    const auto& colours = deck.style().colours;
    for (std::size_t i = 0; i < content.open.size(); ++i) {
        const auto& point = content.open[i];
        table.rows.push_back(
            {Cell{{Span{.text = deck.style().digits(std::to_string(i + 1)), .tone = Tone::Hashtag}}, {}},
             Cell{{Span{.text = point.what, .bold = true}}, {}}, Cell{{Span{.text = point.detail}}, {}},
             Cell{{Span{.text = point.kind, .tone = Tone::Muted}}, {}}});
    }
    constexpr Emu lead = 342900;
    const Box box{grid::table.x, grid::table.y + lead, grid::table.w, grid::table.h - lead};
    const std::string headline = language.counted(Word::OpenPointsN, count, {content.cover.date});
    auto pages = tablesOf(table, box.w, box.h, deck.style().measure, colours);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].rows.erase(pages[i].rows.begin());
        pages[i].firstRow = false;
        pages[i].leastRow = 457200;
        if (heightOf(pages[i], deck.style().measure) > box.h) {
            pages[i].leastRow = 0;
        }
        Slide& slide = deck.addTitled(Layout::Table, headline, partOf(i, pages.size()));
        slide.line(box.x, box.y, box.w, colours.ink, 12700);
        slide.table(box, pages[i]);
    }
}

}  // namespace aicmo::document::pptx
