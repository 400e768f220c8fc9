#include "tests/document/pptx_samples.h"

#include <cstdlib>
#include <iostream>

#include "core/document/builder.h"
#include "core/project/project_document.h"

namespace aicmo::test {

using namespace document;

namespace {

/// What a template looks like for a contact, as far as a picture of it goes: tags vanish, outputs become a name.
std::string rendered(const std::string& source) {
    std::string out;
    for (std::size_t at = 0; at < source.size();) {
        const auto open = source.find('{', at);
        const bool tag = open != std::string::npos && open + 1 < source.size() &&
                         (source[open + 1] == '{' || source[open + 1] == '%');
        if (open == std::string::npos) {
            out += source.substr(at);
            break;
        }
        out += source.substr(at, open - at);
        if (!tag) {
            out += '{';
            at = open + 1;
            continue;
        }
        const bool output = source[open + 1] == '{';
        const auto close = source.find(output ? "}}" : "%}", open);
        if (close == std::string::npos) {
            break;
        }
        out += output ? "Emma" : "";
        at = close + 2;
    }
    return out;
}

RenderedContent renderedContent(const ContentItem& item, const ProjectBundle& bundle) {
    RenderedContent out;
    out.contentId = item.id;
    if (item.email) {
        const auto& email = *item.email;
        const auto* file = email.htmlFile.empty() ? nullptr : bundle.files->read(email.htmlFile);
        out.shownFor = "Emma";
        out.from = email.from.name + " <" + email.from.address + ">";
        out.subject = rendered(email.subject);
        out.preheader = rendered(email.preheader);
        out.html = rendered(file != nullptr ? *file : email.html);
        out.text = rendered(email.text);
        out.contacts = 250;
        out.messageBytes = 24000;
    } else if (item.post) {
        out.postText = rendered(item.post->text);
        for (const auto& tag : item.post->hashtags) {
            out.postText += (&tag == &item.post->hashtags.front() ? "\n\n#" : " #") + tag;
        }
    }
    return out;
}

ResultsInput someResults() {
    ResultsInput out;
    out.channels = {{Channel::Email, 2000, 1980, 8, 10, 2}, {Channel::LinkedIn, 8, 8, 0, 0, 0}};
    for (int day = 2; day < 30; ++day) {
        out.emailsByDay.push_back({Day{2026, 3, day}, day * 5LL});
    }
    out.reasons = {{"Mailbox does not exist", Channel::Email, NotSentStatus::Failed, 8},
                   {"Address on the suppression list", Channel::Email, NotSentStatus::Skipped, 10},
                   {"The connection broke after the last byte", Channel::Email, NotSentStatus::InDoubt, 2}};
    return out;
}

Text words(const std::string& text) { return {Span{.text = text}}; }

std::string manyWords(int count, const std::string& word) {
    std::string out;
    for (int i = 0; i < count; ++i) {
        out += word + std::to_string(i) + (i % 17 == 16 ? ". " : " ");
    }
    return out;
}

Table bigTable(int rows, int columns) {
    Table table;
    table.label = "Table 1.1";
    table.caption = "Rows & columns <all>";
    for (int c = 0; c < columns; ++c) {
        table.columns.push_back({.title = "Column " + std::to_string(c), .align = c > 0 ? Align::End : Align::Start});
    }
    for (int r = 0; r < rows; ++r) {
        std::vector<Cell> row;
        for (int c = 0; c < columns; ++c) {
            row.push_back({words("r" + std::to_string(r) + "c" + std::to_string(c)), {}});
        }
        table.rows.push_back(std::move(row));
    }
    table.total = table.rows.front();
    table.total.front().text = words("Total");
    return table;
}

Section narrative() {
    Section section{
        .kind = SectionKind::Narrative, .number = 1, .title = "Strategy <narrative> & \"more\"", .anchor = "s1"};
    section.blocks.push_back({Heading{2, words(std::string("Controls \x01\x02\x0b\x1f and \xEF\xBF\xBE end")), "h1"}});
    section.blocks.push_back({Paragraph{words(manyWords(5000, "word")), {}}});
    section.blocks.push_back({Paragraph{words(std::string("]]> <script>alert(1)</script> & \" ' \0 nul", 39)), {}}});
    section.blocks.push_back(
        {Paragraph{{Span{.text = "to a heading", .link = "#h2"}, Span{.text = " nowhere", .link = "#none"},
                    Span{.text = " out", .link = "https://example.test/?a=1&b=\"<2>\""}},
                   {}}});
    section.blocks.push_back({Heading{2, words(manyWords(60, "heading")), "h2"}});
    section.blocks.push_back({Paragraph{words("الطلبات عبر الإنترنت ٣٬١٧٢ في مايو، أفضل من الخطة. שלום עולם "
                                              "👩‍👩‍👧‍👦🎉"),
                                        {}}});
    section.blocks.push_back({Paragraph{words(std::string(4000, 'x')), {}}});
    section.blocks.push_back({bigTable(60, 5)});
    section.blocks.push_back({bigTable(12, 14)});
    ListBlock list{.ordered = true, .start = 7};
    for (int i = 0; i < 40; ++i) {
        list.items.push_back({{Paragraph{words("Item " + std::to_string(i) + " " + manyWords(20, "text")), {}}}});
    }
    section.blocks.push_back({std::move(list)});
    return section;
}

Section cards() {
    Section section{.kind = SectionKind::Personas, .number = 2, .title = "Personas", .anchor = "s2"};
    PersonaCards personas{.needsLabel = "Needs", .channelsLabel = "Reached on"};
    for (int i = 0; i < 5; ++i) {
        personas.cards.push_back(
            {"P" + std::to_string(i), "Persona " + std::to_string(i), "Short.", {"Need"}, "Email"});
    }
    personas.cards[2].description = manyWords(800, "long");
    section.blocks.push_back({std::move(personas)});
    return section;
}

Section figures() {
    Section section{.kind = SectionKind::Kpis, .number = 3, .title = "KPIs", .headline = "All <KPIs>", .anchor = "s3"};
    KpiCharts charts;
    KpiChart flat;
    flat.figure = {
        .name = "Flat & negative", .value = "−5", .valueLabel = "Actual", .headline = "Flat", .anchor = "k1"};
    LineChart line{.title = "Flat", .unit = "a <unit>", .alt = "Flat & negative"};
    for (int i = 0; i < 30; ++i) {
        LinePoint point{.shortLabel = "P" + std::to_string(i)};
        if (i % 3 != 0) {
            point.actual = -5;
            point.planned = 1.25e7 * i;
        }
        line.points.push_back(std::move(point));
    }
    line.lastActual = line.lastPlanned = 29;
    flat.chart = std::move(line);
    KpiChart plain;
    plain.figure = {.name = "No chart",
                    .unit = "each",
                    .value = "123,456,789,012 thousand orders",
                    .valueLabel = "Actual",
                    .standing = Standing::Behind,
                    .standingText = "behind plan",
                    .headline = "No chart",
                    .rows = {{"Plan", "5"}},
                    .anchor = "k2"};
    charts.charts = {flat, plain};
    section.blocks.push_back({std::move(charts)});
    return section;
}

Section posts() {
    Section section{.kind = SectionKind::Creatives, .number = 4, .title = "Posts", .anchor = "s4"};
    Picture missing{.name = "gone.png", .alt = "A picture", .problem = "picture not in the project"};
    PostCard post{
        .anchor = "p1", .title = "Post", .channel = "LinkedIn", .text = words(manyWords(900, "post") + "\n\nend")};
    post.pictures = {missing, missing};
    post.facts = {{"Channel", "LinkedIn"}};
    section.blocks.push_back({std::move(post)});
    CreativeCard creative{.anchor = "c1", .hook = std::string(300, 'W'), .caption = "Caption"};
    section.blocks.push_back({std::move(creative)});
    return section;
}

}  // namespace

Deliverable sampleDeliverable(const std::string& name, const std::string& language) {
    auto bundle = readProject(std::string(AICMO_SOURCE_DIR) + "/resources/samples/" + name);
    if (!bundle) {
        std::cerr << bundle.error().text();
        std::abort();
    }
    DeliverableInput input;
    input.bundle = &*bundle;
    input.language = language;
    input.date = Instant(std::chrono::seconds(1780905600));
    input.results = someResults();
    for (const auto& item : bundle->project.content) {
        input.rendered.push_back(renderedContent(item, *bundle));
        input.approvals.push_back({item.id, input.date, "Mara Lindqvist", std::string(64, 'a'), 10});
    }
    return buildDeliverable(input);
}

Deliverable emptyDeliverable() {
    Deliverable out;
    out.brand.name = "Only a brand";
    return out;
}

Deliverable hostileDeliverable() {
    Deliverable out = emptyDeliverable();
    out.brand = {
        .name = "B&B <Brothers> \"Ltd\"", .primary = "#FFFFFF", .accent = "#FFFFFF", .fontFamily = "No <such> font"};
    out.cover = {
        .client = "Client & Co", .project = manyWords(40, "Project "), .goal = manyWords(60, "goal"), .date = "1 May"};
    out.sections = {narrative(), cards(), figures(), posts()};
    out.open = {{"<open>", "de&tail", "kind"}};
    return out;
}

}  // namespace aicmo::test
