// Calendar, creatives and posts.

#include <algorithm>

#include "core/document/pptx/deck.h"
#include "core/document/pptx/prose.h"

namespace aicmo::document::pptx {
namespace {

constexpr int calendarSize = 12;

/// Titles stand in a column of their own after the weekday; from the right, where programs disagree about tabs, they
/// follow it.
Para calendarLine(const CalendarItem& item, const DeckStyle& style) {
    const std::string gap = style.rightToLeft ? "\u00A0 " : "\t";
    const std::string title = Language(style.language).isolated(item.title);
    return Para{.runs = {Run{.text = item.weekday + gap, .colour = style.colours.muted}, Run{.text = title}},
                .size = calendarSize,
                .tabAt = style.rightToLeft ? 0 : 419100};
}

std::vector<SlideCell> weekRow(const CalendarWeek& week, const std::vector<std::string>& channels,
                               const DeckStyle& style) {
    const auto& colours = style.colours;
    Para first = para(style.digits(std::to_string(week.number)) + "  ", calendarSize, {}, true);
    first.bold = false;
    first.runs[0].bold = true;
    first.runs.push_back(Run{.text = week.firstLabel, .colour = colours.muted});
    std::vector<SlideCell> row{SlideCell{{std::move(first)}}};
    for (const auto& channel : channels) {
        SlideCell cell;
        for (const auto& item : week.items) {
            if (item.channel == channel) {
                cell.paras.push_back(calendarLine(item, style));
            }
        }
        if (cell.paras.empty()) {
            cell.paras.push_back(Para{.size = calendarSize});
        }
        row.push_back(std::move(cell));
    }
    return row;
}

/// Columns by how much text their channel has.
std::vector<Emu> calendarWidths(const Calendar& calendar, const std::vector<std::string>& channels,
                                const Measure& measure) {
    constexpr Emu first = 1028700, least = 1257300, pad = 609600;
    std::vector<Emu> out{first}, wished;
    Emu sum = 0;
    for (const auto& channel : channels) {
        Emu widest = least;
        for (const auto& week : calendar.weeks) {
            for (const auto& item : week.items) {
                if (item.channel == channel) {
                    widest = std::max(widest, measure.width(item.title, calendarSize, false) + pad);
                }
            }
        }
        wished.push_back(std::min<Emu>(widest, 4572000));
        sum += wished.back();
    }
    for (const Emu wish : wished) {
        out.push_back((grid::live - first) * wish / std::max<Emu>(sum, 1));
    }
    return out;
}

struct WeekPages {
    std::vector<SlideTable> tables;
};

WeekPages calendarPages(const Calendar& calendar, const std::string& weekOf, const DeckStyle& style, Emu height) {
    std::vector<std::string> channels;
    SlideTable empty;
    empty.name = "Calendar";
    empty.alt = calendar.alt;
    std::vector<SlideCell> head{SlideCell{{para(weekOf, calendarSize, {}, true)}}};
    for (const auto& lane : calendar.lanes) {
        channels.push_back(lane.channel);
        Para title = para(lane.channel + " ", calendarSize, {}, true);
        title.bold = false;
        title.runs[0].bold = true;
        title.runs.push_back(Run{.text = style.digits(std::to_string(lane.count)), .colour = style.colours.muted});
        head.push_back(SlideCell{{std::move(title)}});
    }
    empty.widths = calendarWidths(calendar, channels, style.measure);
    empty.rows.push_back(std::move(head));
    WeekPages pages;
    constexpr std::size_t weeksPerSlide = 8;
    for (const auto& week : calendar.weeks) {
        auto row = weekRow(week, channels, style);
        if (pages.tables.empty() || pages.tables.back().rows.size() > weeksPerSlide) {
            pages.tables.push_back(empty);
        }
        pages.tables.back().rows.push_back(row);
        if (heightOf(pages.tables.back(), style.measure) > height && pages.tables.back().rows.size() > 2) {
            pages.tables.back().rows.pop_back();
            pages.tables.push_back(empty);
            pages.tables.back().rows.push_back(std::move(row));
        }
    }
    return pages;
}

/// Weeks with more items than a slide holds become several rows of the same week.
Calendar withShortWeeks(const Calendar& calendar) {
    constexpr std::size_t mostItems = 14;
    Calendar out = calendar;
    out.weeks.clear();
    for (const auto& week : calendar.weeks) {
        for (std::size_t at = 0; at < week.items.size(); at += mostItems) {
            CalendarWeek part = week;
            const auto begin = week.items.begin() + static_cast<std::ptrdiff_t>(at);
            const auto end =
                week.items.begin() + static_cast<std::ptrdiff_t>(std::min(week.items.size(), at + mostItems));
            part.items.assign(begin, end);
            out.weeks.push_back(std::move(part));
        }
    }
    return out;
}

void addUndated(Deck& deck, const Calendar& calendar) {
    if (calendar.undated.empty()) {
        return;
    }
    const auto& language = deck.content().language;
    Table table;
    table.columns = {{language.word(Word::Content)}, {language.word(Word::Channel)}};
    for (const auto& item : calendar.undated) {
        table.rows.push_back(
            {Cell{{Span{.text = item.title, .bold = true}}, {}}, Cell{{Span{.text = item.channel}}, {}}});
    }
    addTableSlides(deck, calendar.undatedTitle, table);
}

struct Showcase {
    std::string title, anchor;
    std::vector<Para> text;
    std::vector<const Picture*> pictures;
    std::vector<Fact> facts;
};

/// Text above, facts on the foot; what does not fit goes on the next slides.
void addShowcase(Deck& deck, const Showcase& show) {
    const auto& style = deck.style();
    const Picture* first = show.pictures.empty() ? nullptr : show.pictures.front();
    const Box area = first != nullptr
                         ? Box{grid::besidePicture.x, grid::besidePicture.y, grid::besidePicture.w, grid::picture.h}
                         : grid::text;
    auto facts = factTable(show.facts, area.w, false, style.measure, style.colours);
    facts.name = "Facts";
    Emu factsHeight = show.facts.empty() ? 0 : heightOf(facts, style.measure);
    const bool factsFit = factsHeight <= area.h * 2 / 3;
    factsHeight = factsFit ? factsHeight : 0;
    constexpr Emu gap = 190500;
    auto pages = style.measure.split(show.text, area.w, area.h - factsHeight - gap);
    std::vector<Para> rest;
    for (std::size_t i = 1; i < pages.size(); ++i) {
        std::move(pages[i].begin(), pages[i].end(), std::back_inserter(rest));
    }
    const auto restPages = rest.empty() ? std::vector<std::vector<Para>>{}
                                        : style.measure.split(std::move(rest), grid::text.w, grid::text.h);
    const std::size_t more = show.pictures.empty() ? 0 : show.pictures.size() - 1;
    const std::size_t count = 1 + restPages.size() + more;
    Slide& slide =
        deck.addTitled(first != nullptr ? Layout::PictureAndText : Layout::Text, show.title, partOf(0, count));
    slide.anchor(show.anchor);
    slide.notes = show.text;
    for (auto& line : factLines(show.facts)) {
        slide.notes.push_back(std::move(line));
    }
    if (first != nullptr) {
        deck.placePicture(slide, grid::picture, *first);
    }
    if (!isBlank(pages.front())) {
        const Box box{area.x, area.y, area.w, style.measure.height(pages.front(), area.w)};
        slide.placeholder(slot::body, pages.front(), 16, &box);
    }
    if (factsFit && !show.facts.empty()) {
        const Emu y = area.bottom() - factsHeight;
        slide.line(area.x, y, area.w, style.colours.rule, 6350);
        slide.table({area.x, y, area.w, factsHeight}, facts);
    }
    for (std::size_t i = 0; i < restPages.size(); ++i) {
        Slide& next = deck.addTitled(Layout::Text, show.title, partOf(1 + i, count));
        next.placeholder(slot::body, restPages[i], 16);
    }
    for (std::size_t i = 0; i < more; ++i) {
        Slide& next = deck.addTitled(Layout::PictureAndText, show.title, partOf(1 + restPages.size() + i, count));
        deck.placePicture(next, {grid::margin, grid::picture.y, grid::live, grid::picture.h}, *show.pictures[i + 1]);
    }
}

void addCreative(Deck& deck, const CreativeCard& card, const std::string& fallback) {
    Showcase show;
    show.title = card.hook.empty() ? fallback : card.hook;
    show.anchor = card.anchor;
    if (!card.caption.empty()) {
        show.text.push_back(para(card.caption, 20));
    }
    if (card.picture) {
        show.pictures.push_back(&*card.picture);
    }
    show.facts = card.facts;
    addShowcase(deck, show);
}

/// The lines of a post become paragraphs, so that it can be split between them.
std::vector<Para> postParagraphs(const Text& text, const ThemeColours& colours) {
    std::vector<Para> out(1);
    bool gap = false;
    for (const auto& run : runsOf(text, colours)) {
        std::size_t at = 0;
        while (at <= run.text.size()) {
            const auto end = std::min(run.text.find('\n', at), run.text.size());
            if (end > at) {
                Run piece = run;
                piece.text = run.text.substr(at, end - at);
                if (out.back().runs.empty()) {
                    out.back().before = gap ? 8 : 0;
                    gap = false;
                }
                out.back().runs.push_back(std::move(piece));
            }
            if (end < run.text.size()) {
                gap = gap || out.back().runs.empty();
                if (!out.back().runs.empty()) {
                    out.emplace_back();
                }
            }
            at = end + 1;
        }
    }
    if (out.back().runs.empty()) {
        out.pop_back();
    }
    return out;
}

void addPost(Deck& deck, const PostCard& card) {
    Showcase show;
    show.title = card.title;
    show.anchor = card.anchor;
    show.text = postParagraphs(card.text, deck.style().colours);
    for (const auto& picture : card.pictures) {
        show.pictures.push_back(&picture);
    }
    for (const auto& fact : card.facts) {
        if (fact.value != card.title) {
            show.facts.push_back(fact);
        }
    }
    addShowcase(deck, show);
}

}  // namespace

void addCalendar(Deck& deck, const Section& section) {
    const auto& style = deck.style();
    for (const auto& block : section.blocks) {
        const auto* calendar = std::get_if<Calendar>(&block.content);
        if (calendar == nullptr) {
            continue;
        }
        const auto pages =
            calendarPages(withShortWeeks(*calendar), deck.content().language.word(Word::WeekOf), style, grid::table.h);
        for (std::size_t i = 0; i < pages.tables.size(); ++i) {
            Slide& slide =
                deck.addTitled(Layout::Table, section.headline, partOf(i, pages.tables.size()), section.title);
            slide.table(grid::table, pages.tables[i]);
            if (i > 0) {
                continue;
            }
            for (const auto& week : calendar->weeks) {
                slide.notes.push_back(para(week.title + ", " + week.range, 12, {}, true));
                for (const auto& item : week.items) {
                    const std::string time = item.time.empty() ? "" : ", " + item.time;
                    slide.notes.push_back(
                        para(item.weekday + " " + item.dateLabel + time + ", " + item.channel + ": " + item.title, 12));
                }
            }
        }
        addUndated(deck, *calendar);
    }
}

void addCreatives(Deck& deck, const Section& section) {
    for (const auto& block : section.blocks) {
        if (const auto* creative = std::get_if<CreativeCard>(&block.content)) {
            addCreative(deck, *creative, section.title);
        } else if (const auto* post = std::get_if<PostCard>(&block.content)) {
            addPost(deck, *post);
        }
    }
}

}  // namespace aicmo::document::pptx
