#include <algorithm>

#include "core/base/text.h"
#include "core/document/html/parts.h"

namespace aicmo::document::html {

std::string escaped(const std::string& text) { return escapeHtml(text); }

std::string lines(const std::string& text) {
    std::string out;
    for (const auto line : split(text, '\n')) {
        out += (out.empty() ? "" : "<br>") + escapeHtml(line);
    }
    return out;
}

std::string inlineText(const Text& text) {
    std::string out;
    for (const auto& span : text) {
        std::string inner = lines(span.text);
        const auto wrap = [&inner](std::string_view opening, std::string_view tag) {
            inner.insert(0, opening).append("</").append(tag).append(">");
        };
        if (span.code) {
            wrap("<code>", "code");
        }
        if (span.struck) {
            wrap("<s>", "s");
        }
        if (span.italic) {
            wrap("<em>", "em");
        }
        if (span.bold) {
            wrap("<strong>", "strong");
        }
        const char* tone = span.tone == Tone::Muted     ? "muted"
                           : span.tone == Tone::Ahead   ? "ahead"
                           : span.tone == Tone::Behind  ? "behind"
                           : span.tone == Tone::Hashtag ? "hash"
                                                        : nullptr;
        if (tone != nullptr) {
            wrap(std::string("<span class=\"").append(tone).append("\">"), "span");
        }
        if (!span.link.empty()) {
            wrap("<a href=\"" + escapeHtml(span.link) + "\" rel=\"noopener noreferrer\">", "a");
        }
        out += inner;
    }
    return out;
}

std::string directionOf(const std::string& text, const Language& language) {
    const bool rightToLeft = language.rightToLeft(text);
    return rightToLeft == language.rightToLeft() ? "" : rightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
}

namespace {

std::string between(const std::string& direction, const std::string& html) {
    return direction.empty() ? html : "<bdi" + direction + ">" + html + "</bdi>";
}

}  // namespace

std::string shown(const std::string& text, const Language& language) {
    return between(directionOf(text, language), escaped(text));
}

std::string shownLines(const std::string& text, const Language& language) {
    return between(directionOf(text, language), lines(text));
}

std::string shownText(const Text& text, const Language& language) {
    return between(directionOf(plainText(text), language), inlineText(text));
}

namespace {

std::string standingHtml(const KpiFigure& figure) {
    if (figure.standing == Standing::None) {
        return {};
    }
    const bool ahead = figure.standing == Standing::Ahead;
    return std::string("<dd class=\"st ") + (ahead ? "ahead\">▲ " : "behind\">▼ ") + escaped(figure.standingText) +
           "</dd>";
}

std::string postText(const PostCard& card, const Language& language) {
    if (card.text.empty()) {
        return {};
    }
    return "<p class=\"txt\"" + directionOf(plainText(card.text), language) + ">" + inlineText(card.text) + "</p>";
}

/// The text above the fold, the fold, and the rest.
std::string foldedText(const PostCard& card, const Language& language) {
    if (card.foldAt == 0) {
        return postText(card, language);
    }
    PostCard above = card, below = card;
    above.text.clear();
    below.text.clear();
    std::size_t at = 0;
    for (const auto& span : card.text) {
        const std::size_t end = at + span.text.size();
        if (end <= card.foldAt || !span.link.empty()) {
            (at < card.foldAt ? above : below).text.push_back(span);
        } else if (at >= card.foldAt) {
            below.text.push_back(span);
        } else {
            Span head = span, tail = span;
            head.text = span.text.substr(0, card.foldAt - at);
            tail.text = std::string(trim(span.text.substr(card.foldAt - at)));
            above.text.push_back(head);
            if (!tail.text.empty()) {
                below.text.push_back(tail);
            }
        }
        at = end;
    }
    return postText(above, language) + "<p class=\"fold\">" + escaped(language.word(Word::FoldsHere)) + "</p>" +
           postText(below, language);
}

std::string weekHtml(const std::string& title, const std::string& range, const std::vector<CalendarItem>& items,
                     const Language& language) {
    std::string out =
        "<div class=\"week\"><h3>" + escaped(title) + " <span>" + escaped(range) + "</span></h3><table><tbody>";
    for (const auto& item : items) {
        const std::string when = item.weekday.empty() ? item.dateLabel : item.weekday + " " + item.dateLabel;
        out += "<tr><td>" + escaped(when) + "</td><td>" + shown(item.channel, language) + "</td><td>" +
               shown(item.title, language) + "</td></tr>";
    }
    return out + "</tbody></table></div>\n";
}

}  // namespace

struct BlockVisitor {
    BlockWriter& writer;

    [[nodiscard]] const Deliverable& deliverable() const { return writer.deliverable_; }
    [[nodiscard]] const Language& language() const { return writer.deliverable_.language; }

    /// A text among those around it; in an email these go by the email's own direction.
    [[nodiscard]] std::string own(const Text& text) const {
        const bool rightToLeft = Language::rightToLeft(plainText(text), writer.rightToLeft_);
        return rightToLeft == writer.rightToLeft_
                   ? inlineText(text)
                   : between(rightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"", inlineText(text));
    }

    std::string operator()(const Paragraph& paragraph) const {
        const char* cssClass = paragraph.style == ParagraphStyle::Lead   ? " class=\"lead\""
                               : paragraph.style == ParagraphStyle::Note ? " class=\"note\""
                                                                         : "";
        return std::string("<p") + cssClass + ">" + own(paragraph.text) + "</p>\n";
    }
    std::string operator()(const Heading& heading) const {
        const std::string tag = "h" + std::to_string(std::min(6, heading.level + writer.level_ - 2));
        const std::string id = heading.anchor.empty() ? "" : " id=\"" + escaped(heading.anchor) + "\"";
        return "<" + tag + id + ">" + own(heading.text) + "</" + tag + ">\n";
    }
    std::string operator()(const ListBlock& list) const {
        const std::string tag = list.ordered ? "ol" : "ul";
        std::string out =
            "<" + tag + (list.ordered && list.start != 1 ? " start=\"" + std::to_string(list.start) + "\"" : "") + ">";
        for (const auto& item : list.items) {
            const auto* single = item.size() == 1 ? std::get_if<Paragraph>(&item.front().content) : nullptr;
            out += "<li>" + (single != nullptr ? own(single->text) : writer.write(item)) + "</li>";
        }
        return out + "</" + tag + ">\n";
    }
    std::string operator()(const Quote& quote) const {
        return "<blockquote>" + writer.write(quote.blocks) + "</blockquote>\n";
    }
    std::string operator()(const CodeBlock& code) const {
        return std::string("<pre") + (language().rightToLeft() ? " dir=\"ltr\"" : "") + " tabindex=\"0\"><code>" +
               escaped(code.text) + "</code></pre>\n";
    }
    std::string operator()(const Rule&) const { return "<hr>\n"; }
    std::string operator()(const Button& button) const {
        return "<p><a class=\"button\" href=\"" + escaped(button.link) + "\" rel=\"noopener noreferrer\">" +
               own(button.label) + "</a></p>\n";
    }
    std::string operator()(const Picture& picture) const {
        return "<figure>" + pictureTag(picture, writer.inEmail_ ? 480 : 720, "") + "</figure>\n";
    }
    std::string operator()(const Table& table) const { return tableHtml(table, deliverable()); }
    std::string operator()(const BarChart& chart) const {
        return "<h3>" + escaped(chart.title) + "</h3><figure>" + columnsSvg(chart, language()) + "</figure>\n";
    }
    std::string operator()(const KpiFigures& figures) const {
        std::string out = "<dl class=\"figures\">";
        for (const auto& figure : figures.figures) {
            out += "<div><dt>" + shown(figure.name, language()) + "</dt><dd class=\"value\">" + escaped(figure.value) +
                   "</dd>" + standingHtml(figure);
            out += figure.targetText.empty() ? "" : "<dd class=\"to\">" + escaped(figure.targetText) + "</dd>";
            out += "</div>";
        }
        return out + "</dl>\n";
    }
    std::string operator()(const KpiCharts& charts) const {
        std::string out = "<div class=\"charts\">";
        for (const auto& kpi : charts.charts) {
            out += "<figure id=\"" + escaped(kpi.figure.anchor) + "\"><h3>" + shown(kpi.figure.name, language());
            out += kpi.figure.unit.empty() ? "</h3>" : " <span>" + shown(kpi.figure.unit, language()) + "</span></h3>";
            out += kpi.chart ? lineChartSvg(*kpi.chart, language())
                             : "<dl class=\"facts\">" + factsHtml(kpi.figure.rows, language()) + "</dl>";
            out += "</figure>\n";
        }
        return out + "</div><p class=\"note\">" + escaped(charts.note) + "</p>\n";
    }
    std::string operator()(const GreatFigure& figure) const {
        return "<p class=\"great\"><small>" + escaped(figure.label) + "</small> " + escaped(figure.value) + "</p>\n";
    }
    std::string operator()(const PillarCards& cards) const {
        std::string out = "<div class=\"cards2\">";
        for (const auto& card : cards.cards) {
            out += "<div class=\"card\"><h3><span class=\"n\">" +
                   language().number(static_cast<long long>(card.number)) + "</span>" + shown(card.name, language()) +
                   "</h3>";
            out += card.description.empty() ? "" : "<p>" + shownLines(card.description, language()) + "</p>";
            out += card.moves.empty() ? ""
                                      : "<p class=\"moves\"><span class=\"muted\">" + escaped(card.movesLabel) +
                                            "</span> <strong>" + shown(card.moves, language()) + "</strong></p>";
            out += "</div>\n";
        }
        return out + "</div>\n";
    }
    std::string operator()(const PersonaCards& cards) const {
        std::string out = "<div class=\"cards3\">";
        for (const auto& card : cards.cards) {
            out += "<div class=\"card\"><div class=\"initials\" aria-hidden=\"true\">" + escaped(card.initials) +
                   "</div><h3>" + shown(card.name, language()) + "</h3>";
            out += card.description.empty() ? "" : "<p>" + shownLines(card.description, language()) + "</p>";
            if (!card.needs.empty()) {
                out += "<p class=\"note\">" + escaped(cards.needsLabel) + "</p><ul>";
                for (const auto& need : card.needs) {
                    out += "<li>" + shown(need, language()) + "</li>";
                }
                out += "</ul>";
            }
            out += card.channels.empty() ? ""
                                         : "<p class=\"note\">" + escaped(cards.channelsLabel) + "</p><p><strong>" +
                                               shown(card.channels, language()) + "</strong></p>";
            out += "</div>\n";
        }
        return out + "</div>\n";
    }
    std::string operator()(const Calendar& calendar) const {
        std::string out = "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + escaped(calendar.alt) +
                          "\">" + lanesSvg(calendar, language()) + "</div><details><summary>";
        long long count = static_cast<long long>(calendar.undated.size());
        std::string weeks;
        for (const auto& week : calendar.weeks) {
            count += static_cast<long long>(week.items.size());
            weeks += weekHtml(week.title, week.range, week.items, language());
        }
        if (!calendar.undated.empty()) {
            weeks += weekHtml(calendar.undatedTitle, "", calendar.undated, language());
        }
        return out + escaped(language().counted(Word::AllItemsByWeekN, count)) + "</summary><div class=\"weeks\">" +
               weeks + "</div></details>\n";
    }
    std::string operator()(const PostCard& card) const {
        std::string pictures;
        for (const auto& picture : card.pictures) {
            pictures += pictureTag(picture, card.pictures.size() > 1 ? 200 : 412, "");
        }
        if (!pictures.empty()) {
            pictures = "<div class=\"pics\">" + pictures + "</div>";
        }
        const std::string where = card.when.empty() ? card.channel : language().list({card.channel, card.when});
        std::string out = "<article class=\"post\" id=\"" + escaped(card.anchor) + "\"><header><h3>" +
                          shown(card.title, language()) + "</h3><p>" + shown(where, language()) + "</p></header>";
        const std::string text = foldedText(card, language());
        out += card.pictureFirst ? pictures + text : text + pictures;
        return out + "<dl class=\"facts\">" + factsHtml(factsBesideHead(card.facts), language()) + "</dl></article>\n";
    }
    /// Title, channel and date stand in the card's head already.
    static std::vector<Fact> factsBesideHead(const std::vector<Fact>& facts) {
        return {facts.begin() + std::min<std::ptrdiff_t>(2, std::ssize(facts)), facts.end()};
    }
    std::string operator()(const CreativeCard& card) const {
        std::string out = "<article class=\"creative\" id=\"" + escaped(card.anchor) + "\">";
        out += card.picture ? pictureTag(*card.picture, 300, "") : "";
        out += card.hook.empty() ? "" : "<h3>" + shown(card.hook, language()) + "</h3>";
        out += card.caption.empty() ? "" : "<p>" + shownLines(card.caption, language()) + "</p>";
        return out + "<dl class=\"facts\">" + factsHtml(card.facts, language()) + "</dl></article>\n";
    }
    std::string operator()(const EmailCard& card) const {
        std::string out = "<article class=\"mail\" id=\"" + escaped(card.anchor) + "\"><h3>" +
                          shown(card.title, language()) + "</h3><dl class=\"facts across\">" +
                          factsHtml({card.facts.begin() + 1, card.facts.end()}, language()) + "</dl>";
        if (!card.head.empty()) {
            out += "<div class=\"sheet\"><dl class=\"head\">";
            for (const auto& fact : card.head) {
                const bool subject = fact.value == card.subject && &fact != &card.head.front();
                out += "<dt>" + escaped(fact.label) + "</dt><dd" + (subject ? " class=\"subject\">" : ">") +
                       shown(fact.value, language()) + "</dd>";
            }
            BlockWriter inner(deliverable(), 4);
            inner.inEmail_ = true;
            inner.rightToLeft_ = language().rightToLeft(plainText(card.body));
            out += "</dl><div class=\"body\"" + directionOf(plainText(card.body), language()) + ">" +
                   inner.write(card.body) + "</div></div>";
        }
        return out + (card.note.empty() ? "" : "<p class=\"note\">" + escaped(card.note) + "</p>") + "</article>\n";
    }
};

std::string BlockWriter::write(const Block& block) { return std::visit(BlockVisitor{*this}, block.content); }

std::string BlockWriter::write(const std::vector<Block>& blocks) {
    std::string out;
    const char* openGroup = nullptr;
    for (const auto& block : blocks) {
        // Cards of one kind stand in one grid.
        const char* group = std::holds_alternative<PostCard>(block.content)       ? "posts"
                            : std::holds_alternative<CreativeCard>(block.content) ? "cards3"
                                                                                  : nullptr;
        if (group != openGroup) {
            out += openGroup != nullptr ? "</div>\n" : "";
            out += group != nullptr ? std::string("<div class=\"") + group + "\">" : "";
            openGroup = group;
        }
        out += write(block);
    }
    return openGroup != nullptr ? out + "</div>\n" : out;
}

}  // namespace aicmo::document::html
