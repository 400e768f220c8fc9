#include "core/document/html_writer.h"

#include <exception>

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/document/html/parts.h"

namespace aicmo::document {
namespace html {
namespace {

std::string head(const Deliverable& deliverable, const std::string& style) {
    const Digest digest = sha256(style);
    const std::string hash = base64({reinterpret_cast<const char*>(digest.data()), digest.size()});
    const auto& cover = deliverable.cover;
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + escaped(deliverable.language.tag()) + "\"";
    out += deliverable.language.rightToLeft() ? " dir=\"rtl\">\n" : ">\n";
    out += "<head><meta charset=\"utf-8\">\n";
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" + hash +
           "'; img-src data:; base-uri 'none'; form-action 'none'\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<meta name=\"referrer\" content=\"no-referrer\">\n";
    out += "<meta name=\"generator\" content=\"" + escaped(deliverable.program) + "\">\n";
    out += "<title>" +
           escaped(cover.project.empty() ? cover.documentTitle : cover.project + ": " + cover.documentTitle) +
           "</title>\n";
    return out + "<style>" + style + "</style></head>\n";
}

std::string band(const Deliverable& deliverable) {
    const auto& brand = deliverable.brand;
    const std::string plate = brand.logoOnField ? "plate onfield" : "plate";
    std::string mark = "<span class=\"brand\">" + shown(brand.name, deliverable.language) + "</span>";
    if (brand.logo) {
        mark = "<span class=\"" + plate + "\">" + pictureTag(*brand.logo, 300, "logo") + "</span>";
    }
    return "<header><div class=\"band\"><div class=\"wide\">" + mark + "<p>" +
           escaped(deliverable.cover.documentTitle) + "<br>" + escaped(deliverable.cover.date) + "</p></div></div>\n";
}

std::string field(const Cover& cover, const Language& language) {
    const auto quiet = [&language](const std::string& text) {
        return text.empty() ? std::string() : "<p class=\"quiet\">" + shown(text, language) + "</p>";
    };
    const char* size = codePoints(cover.project) > 24 ? " class=\"long\"" : "";
    std::string out = "<div class=\"field\"><div class=\"wide\"><div>" + quiet(cover.client);
    out += std::string("<h1") + size + ">" +
           shown(cover.project.empty() ? cover.documentTitle : cover.project, language) + "</h1>";
    out += cover.goal.empty() ? "" : "<p class=\"goal\">" + shown(cover.goal, language) + "</p>";
    out += quiet(cover.timeline) + "</div>";
    if (cover.strip) {
        out += "<div class=\"strip\">" + stripSvg(*cover.strip, language) + "</div>";
    }
    return out + "</div></div></header>\n";
}

std::string contentsList(const Deliverable& deliverable) {
    std::string out = "<ol>";
    for (const auto& section : deliverable.sections) {
        out += "<li><a href=\"#" + escaped(section.anchor) + "\"><span class=\"n\">" +
               deliverable.language.number(static_cast<long long>(section.number)) + "</span><span>" +
               escaped(section.title) + "</span></a></li>";
    }
    return out + "</ol>";
}

std::string contents(const Deliverable& deliverable) {
    const std::string name = escaped(deliverable.language.word(Word::Contents));
    const std::string list = contentsList(deliverable);
    return "<nav class=\"side\" aria-label=\"" + name + "\">" + list + "</nav>\n<div><details class=\"toc\"><summary>" +
           name + "</summary><nav aria-label=\"" + name + "\">" + list + "</nav></details>\n<main>\n";
}

std::string openPoints(const Deliverable& deliverable) {
    if (deliverable.open.empty()) {
        return {};
    }
    std::string out = "<h3>" + escaped(deliverable.language.word(Word::WhatIsOpen)) + "</h3><ul class=\"open\">";
    for (const auto& point : deliverable.open) {
        out += "<li><strong>" + shown(point.what, deliverable.language) + "</strong>";
        out += point.detail.empty() ? "" : ": " + shown(point.detail, deliverable.language);
        out += "</li>";
    }
    return out + "</ul>\n";
}

/// The indicators' table is behind its charts: the figures for those who want all of them.
std::string kpiBlocks(const Section& section, const Deliverable& deliverable) {
    BlockWriter writer(deliverable, 3);
    std::string charts, table;
    for (const auto& block : section.blocks) {
        (std::holds_alternative<Table>(block.content) ? table : charts) += writer.write(block);
    }
    if (charts.empty()) {
        return table;
    }
    return charts + "<details><summary>" + escaped(deliverable.language.word(Word::AllFiguresAsTable)) + "</summary>" +
           table + "</details>\n";
}

std::string sectionBody(const Section& section, const Deliverable& deliverable) {
    if (section.kind == SectionKind::Kpis) {
        return kpiBlocks(section, deliverable);
    }
    std::string out = "<div class=\"prose\">" + BlockWriter(deliverable, 3).write(section.blocks) + "</div>";
    if (!section.facts.empty()) {
        out += "<dl class=\"facts across\">" + factsHtml(section.facts, deliverable.language) + "</dl>";
    }
    return section.kind == SectionKind::Summary ? out + openPoints(deliverable) : out;
}

std::string sectionHtml(const Section& section, const Deliverable& deliverable) {
    const std::string id = escaped(section.anchor);
    std::string out = "<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\"><h2 id=\"" + id +
                      "-title\"><span class=\"n\">" +
                      deliverable.language.number(static_cast<long long>(section.number)) + "</span>" +
                      escaped(section.title) + "</h2>\n";
    out += section.headline.empty() ? "" : "<p class=\"headline\">" + escaped(section.headline) + ".</p>\n";
    return out + sectionBody(section, deliverable) + "</section>\n";
}

std::string document(const Deliverable& deliverable, const HtmlOptions& options) {
    std::string out = head(deliverable, styleSheet(deliverable));
    out += "<body>\n" + band(deliverable) + field(deliverable.cover, deliverable.language);
    out += "<div class=\"wide page\">\n" + contents(deliverable);
    for (const auto& section : deliverable.sections) {
        if (options.stop.stop_requested()) {
            throw Stopped{};
        }
        out += sectionHtml(section, deliverable);
    }
    return out + "</main>\n<footer>" + escaped(deliverable.preparedFor) + "</footer></div></div>\n</body></html>\n";
}

}  // namespace
}  // namespace html

Result<std::string> writeHtml(const Deliverable& deliverable, const HtmlOptions& options) {
    try {
        return html::document(deliverable, options);
    } catch (const html::Stopped&) {
        return fail(ErrorKind::Cancelled, "the HTML summary was stopped before its end");
    } catch (const std::exception& problem) {
        return fail(ErrorKind::Internal, std::string("the HTML summary could not be written: ") + problem.what());
    }
}

}  // namespace aicmo::document
