#include <algorithm>
#include <cstdio>

#include "core/document/html/parts.h"

namespace aicmo::document::html {
namespace {

std::string barSvg(const Bar& bar, bool accent, bool rightToLeft) {
    const double share = std::max(.4, bar.share * 100);
    char width[16], from[24] = "";
    std::snprintf(width, sizeof width, "%.2f", share);
    if (rightToLeft) {
        std::snprintf(from, sizeof from, " x=\"%.2f\"", 100 - share);
    }
    const char* cssClass = accent ? "b3" : bar.emphasised ? "b1" : "b2";
    return std::string("<svg class=\"bar\" viewBox=\"0 0 100 16\" preserveAspectRatio=\"none\" aria-hidden=\"true\">") +
           "<rect" + from + " width=\"" + width + "\" height=\"16\" class=\"" + cssClass + "\"/></svg>";
}

std::string cellHtml(const Cell& cell, const Column& column, bool header, bool accent, const Language& language) {
    const std::string tag = header ? "th" : "td";
    std::string out = "<" + tag + (header ? " scope=\"row\"" : "");
    out += column.align == Align::End ? " class=\"end\">" : ">";
    out += cell.bar ? barSvg(*cell.bar, accent, language.rightToLeft()) : shownText(cell.text, language);
    return out + "</" + tag + ">";
}

std::string rowHtml(const std::vector<Cell>& row, const Table& table, const Language& language) {
    std::string out = "<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        static const Cell none;
        out += cellHtml(i < row.size() ? row[i] : none, table.columns[i], i == 0, table.barsInAccent, language);
    }
    return out + "</tr>\n";
}

std::string headHtml(const Table& table, const Language& language) {
    std::string out = "<thead><tr>";
    for (const auto& column : table.columns) {
        // A column of bars repeats the figures beside it: nothing that a reader of cells would miss.
        const bool quiet = column.title.empty();
        out +=
            quiet ? "<td>" : std::string("<th scope=\"col\"") + (column.align == Align::End ? " class=\"end\">" : ">");
        out += shown(column.title, language) + (quiet ? "</td>" : "</th>");
    }
    return out + "</tr></thead>\n";
}

std::string captionOf(const Table& table) {
    return table.label.empty() || table.caption.empty() ? table.label + table.caption
                                                        : table.label + "  " + table.caption;
}

}  // namespace

std::string tableHtml(const Table& table, const Deliverable& deliverable) {
    const Language& language = deliverable.language;
    const std::string caption = captionOf(table);
    const bool wide = table.columns.size() > 2;  // it may run out of a narrow window, and is scrolled by keyboard then
    std::string out = "<div class=\"scroll\"";
    if (wide) {
        const std::string name = caption.empty() ? table.columns.front().title : caption;
        out += " tabindex=\"0\" role=\"group\" aria-label=\"" + escaped(name) + "\"";
    }
    out += "><table>";
    out += caption.empty() ? "" : "<caption>" + shown(caption, language) + "</caption>";
    out += headHtml(table, language) + "<tbody>";
    for (const auto& row : table.rows) {
        out += rowHtml(row, table, language);
    }
    out += "</tbody>";
    if (!table.total.empty()) {
        out += "<tfoot>" + rowHtml(table.total, table, language) + "</tfoot>";
    }
    out += "</table></div>\n";
    return table.note.empty() ? out : out + "<p class=\"note\">" + shown(table.note, language) + "</p>\n";
}

std::string factsHtml(const std::vector<Fact>& facts, const Language& language) {
    std::string out;
    for (const auto& fact : facts) {
        out += "<div><dt>" + shown(fact.label, language) + "</dt><dd" +
               (fact.tone == Tone::Behind ? " class=\"behind\">" : ">") + shownLines(fact.value, language) +
               "</dd></div>";
    }
    return out;
}

}  // namespace aicmo::document::html
