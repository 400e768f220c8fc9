#pragma once
// The content tree that strategy.pdf, deck.pptx and summary.html are drawn from. Every figure, date and sentence is
// worded here once, in the document's language, so that the three can never differ. Plain values; texts are UTF-8 and
// free of control characters (a line break inside a text is '\n'). No text holds markup: writers escape for their
// format.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/document/language.h"

namespace aicmo::document {

// ---------------------------------------------------------------------------------------------------------- text

/// Meaning that a writer shows by colour *and* by the words or the sign that are in the text already.
enum class Tone { Normal, Muted, Ahead, Behind, Hashtag };

/// A stretch of text in one style. `link` is http:, https:, mailto: or "#<anchor>" of a section or heading; empty:
/// none.
struct Span {
    std::string text{};
    bool bold = false, italic = false, code = false, struck = false;
    Tone tone = Tone::Normal;
    std::string link{};
};
using Text = std::vector<Span>;
[[nodiscard]] std::string plainText(const Text& text);

/// A labelled fact: "Primary goal", "3,400 online orders a month". Facts without a value do not exist.
struct Fact {
    std::string label{};
    std::string value{};
    Tone tone = Tone::Normal;
};

// -------------------------------------------------------------------------------------------------- simple blocks

struct Block;

enum class ParagraphStyle { Body, Lead, Note };
struct Paragraph {
    Text text{};
    ParagraphStyle style = ParagraphStyle::Body;
};

/// Level 2 or 3 (a section's title is level 1). `anchor` is unique in the document.
struct Heading {
    int level = 2;
    Text text{};
    std::string anchor{};
};

struct ListBlock {
    bool ordered = false;
    int start = 1;
    bool tight = true;
    std::vector<std::vector<Block>> items{};
};

struct Quote {
    std::vector<Block> blocks;  // no {}: clang 14 would want Block complete here
};

struct CodeBlock {
    std::string text{};
};

struct Rule {};

/// A call to action in an email.
struct Button {
    Text label{};
    std::string link{};
};

/// A picture of the project. When `problem` is not empty there is nothing to draw: the frame of DOCUMENT_LOOK section 8
/// stands in its place, in the ratio width : height. Pixels are those of the file.
struct Picture {
    std::shared_ptr<const std::string> bytes{};  ///< PNG, JPEG, GIF or WebP, checked by content; null with a problem
    std::string mime{};
    std::string name{};  ///< the file's name without its folder
    std::string alt{};
    int width = 4, height = 3;
    std::string problem{};  ///< in the document's language
};

// --------------------------------------------------------------------------------------------------------- charts

/// Planned and actual over time (DOCUMENT_LOOK section 5). Texts are ready to be drawn.
struct LinePoint {
    std::string period{};      ///< as in the project: "2026-03"
    std::string shortLabel{};  ///< "Mar"
    std::string longLabel{};   ///< "March 2026"
    std::optional<double> planned{}, actual{};
    std::string plannedText{}, actualText{};
};
struct LineChart {
    std::string title{}, unit{};
    std::string alt{};
    std::vector<LinePoint> points{};  ///< at least 3, in order of time
    std::optional<double> baseline{};
    std::string baselineText{};
    std::size_t lastActual = npos;   ///< index of the last point with an actual value
    std::size_t lastPlanned = npos;  ///< index of the last point with a planned value
    std::string planLabel{};         ///< "Plan 3,400"
    std::string actualLabel{};       ///< "3,172"
    bool labelAbove = true;          ///< the actual value stands on the side away from the plan
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// Columns or bars from zero.
struct BarItem {
    std::string label{}, valueText{};
    double value = 0;
    bool emphasised = false;
};
struct BarChart {
    std::string title{};
    std::string alt{};
    std::vector<BarItem> bars{};
    bool vertical = false;  ///< over time: columns; else sorted bars
    bool inAccent = false;
};

// --------------------------------------------------------------------------------------------------------- tables

enum class Align { Start, End };

struct Column {
    std::string title{};
    Align align = Align::Start;
    bool numeric = false;  ///< never wraps
    bool bars = false;     ///< the cells hold bars from zero, no text
};

struct Bar {
    double value = 0;
    double share = 0;         ///< of the longest bar of the table, 0 to 1
    bool emphasised = false;  ///< named in the headline
};

struct Cell {
    Text text{};
    std::optional<Bar> bar{};
};

struct Table {
    std::string label{};    ///< "Table 3.1", empty for tables that stand for their section
    std::string caption{};  ///< may be empty
    std::vector<Column> columns{};
    std::vector<std::vector<Cell>> rows{};
    std::vector<Cell> total{};  ///< empty: none
    bool barsInAccent = false;
    std::optional<BarChart> chart{};  ///< the bars once more, for slides: at most 12, the rest added up as "others"
    std::string note{};               ///< a sentence below, may be empty
};

// ---------------------------------------------------------------------------------------------------- special blocks

enum class Standing { None, Ahead, Behind };

/// One indicator in figures, as cards (summary), as rows (one or two periods) and beside its chart (slides).
struct KpiFigure {
    std::string name{}, unit{};  ///< unit as the reader needs it beside the name, may be empty
    std::string value{};         ///< last actual, else baseline; never empty
    std::string valueLabel{};    ///< "Actual, May"
    Standing standing = Standing::None;
    std::string standingText{};   ///< "ahead of plan"
    std::string standingShort{};  ///< "ahead"
    std::string targetText{};     ///< "target 3,400", may be empty
    std::string headline{};       ///< "Online orders: 3,172 in May, 172 ahead of plan"
    std::vector<Fact> rows{};     ///< plan, difference, target, baseline
    std::vector<Fact> periods{};  ///< one a period, for notes: "May 2026", "3,172, planned 3,000"
    std::string anchor{};
};
struct KpiFigures {
    std::vector<KpiFigure> figures{};
};
/// An indicator with its chart (3 periods or more) or only its rows.
struct KpiChart {
    KpiFigure figure;
    std::optional<LineChart> chart{};
};
struct KpiCharts {
    std::vector<KpiChart> charts{};
    std::string note{};  ///< "Solid line: actual … do not start at zero."
};

struct GreatFigure {
    std::string label{}, value{};
};

struct PillarCard {
    int number = 0;
    std::string name{}, description{};
    std::string movesLabel{}, moves{};  ///< empty: line left out
};
struct PillarCards {
    std::vector<PillarCard> cards{};
};

struct PersonaCard {
    std::string initials{}, name{}, description{};
    std::vector<std::string> needs{};
    std::string channels{};  ///< "Instagram, Email"
};
struct PersonaCards {
    std::string needsLabel{}, channelsLabel{};
    std::vector<PersonaCard> cards{};
};

/// A day of the calendar, counted from Calendar::firstDay.
struct CalendarItem {
    int day = 0;
    std::string dateLabel{};  ///< "2 Mar"
    std::string weekday{};    ///< "Mon"
    std::string time{};       ///< "09:00", may be empty
    std::string channel{}, title{};
};
struct CalendarLane {
    std::string channel{};
    int count = 0;
    std::vector<int> days{};  ///< one an item, sorted, from the calendar's first day
};
struct CalendarWeek {
    int number = 0;
    std::string title{};  ///< "Week 1"
    std::string range{};  ///< "2 Mar to 8 Mar"
    std::string firstLabel{};
    std::vector<CalendarItem> items{};
};
struct Calendar {
    int days = 0;  ///< a multiple of 7; starts on the first day of the language's week
    std::vector<std::string> weekLabels{};
    std::vector<CalendarLane> lanes{};
    std::vector<CalendarWeek> weeks{};  ///< only weeks with items
    std::vector<CalendarItem> undated{};
    std::string undatedTitle{};
    std::string alt{};
};

/// A post as people will see it: typeset, not imitated.
struct PostCard {
    std::string anchor{}, title{}, channel{};
    bool pictureFirst = false;  ///< Instagram
    std::string author{};       ///< the brand's name, or the handle
    std::string when{};         ///< may be empty
    Text text{};                ///< whole text with hashtags; links marked
    std::size_t foldAt = 0;     ///< byte offset in plainText(text) where the platform folds it; 0: it does not
    std::vector<Picture> pictures{};
    std::vector<Fact> facts{};
};

/// A creative of the project: picture, hook, caption, call to action.
struct CreativeCard {
    std::string anchor{}, hook{}, caption{}, callToAction{};
    std::optional<Picture> picture{};
    std::vector<Fact> facts{};  ///< platform and format, call to action, tone
};

struct EmailCard {
    std::string anchor{}, title{};
    std::vector<Fact> head{};  ///< from, subject, preheader
    std::string subject{};
    std::vector<Block> body;  ///< typeset text; no {}: see Quote
    std::vector<Fact> facts{};
    std::string note{};  ///< "Plain text version: 118 words."
};

struct Block {
    std::variant<Paragraph, Heading, ListBlock, Quote, CodeBlock, Rule, Button, Picture, Table, BarChart, KpiFigures,
                 KpiCharts, GreatFigure, PillarCards, PersonaCards, Calendar, PostCard, CreativeCard, EmailCard>
        content;
};

// ------------------------------------------------------------------------------------------------------- the whole

enum class SectionKind {
    Summary,
    Situation,
    Narrative,
    Pillars,
    Personas,
    Kpis,
    Budget,
    Calendar,
    Creatives,
    Emails,
    Results,
    Approvals,
    Changes,
};

/// Sections without content do not exist. `headline` has no full stop at its end.
struct Section {
    SectionKind kind = SectionKind::Summary;
    int number = 0;
    std::string title{};
    std::string headline{};     ///< a fact computed from the data; may be empty
    std::string countedFact{};  ///< for the contents: "4 pillars"
    std::string anchor{};
    std::vector<Fact> facts{};  ///< beside the text
    std::vector<Block> blocks{};
};

/// One cell a day, weeks across, the first day of the week on top. Over 26 weeks a cell is a week, rows of 13.
struct Strip {
    bool weekly = false;
    int columns = 0, rows = 0;
    std::vector<bool> filled{};               ///< column by column when daily, row by row when weekly
    std::vector<std::string> columnLabels{};  ///< "2 Mar"; empty when weekly
    std::string legend{};                     ///< "a day with something published"
    std::string alt{};                        ///< "34 items on 33 days from 2 March to 26 April"
};

struct Cover {
    std::string client{}, project{}, goal{}, timeline{};
    std::string documentTitle{};  ///< "Marketing strategy"
    std::string date{};           ///< "8 June 2026"
    std::optional<Strip> strip{};
};

struct BrandLook {
    std::string name{};
    std::string primary = "#1F4E79", accent = "#E07A1F";  ///< "#RRGGBB"
    std::string fontFamily = "Inter";
    std::optional<Picture> logo{};
    bool logoOnField = false;  ///< the logo is light: its plate is the field colour
};

/// Something still to be done, for the deck's last slide and the summary's facts.
struct OpenPoint {
    std::string what{}, detail{}, kind{};
};

/// The running text of blocks and of those inside them, without tables and cards.
[[nodiscard]] std::string plainText(const std::vector<Block>& blocks);

struct Deliverable {
    Language language;
    BrandLook brand;
    Cover cover;
    std::vector<Section> sections{};
    std::vector<OpenPoint> open{};
    std::string preparedFor{};           ///< sentence below the contents, may be empty
    std::vector<std::string> notices{};  ///< what was refused or is missing, for the package's errors; not printed
    std::string projectId{}, projectDigest{}, author{}, program{};
    long long secondsSinceEpoch = 0;  ///< the document's date, for metadata

    [[nodiscard]] const Section* find(SectionKind kind) const;
};

}  // namespace aicmo::document
