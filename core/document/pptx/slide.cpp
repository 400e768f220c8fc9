#include "core/document/pptx/slide.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/document/pptx/master.h"
#include "core/document/xml_text.h"

namespace aicmo::document::pptx {
namespace {

constexpr const char* decorativeMark =
    "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative "
    "xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>";
constexpr const char* noInsets =
    "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" "
    "anchor=\"t\"><a:noAutofit/></a:bodyPr>";

std::string transform(Box box) { return "<a:xfrm>" + offsetAndSize(box) + "</a:xfrm>"; }

std::string placeholderShape(int id, const std::string& name, const std::string& mark, const std::string& place,
                             const std::string& paragraphs) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + std::to_string(id) + "\"" + attribute("name", name) +
           "/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph " + mark + "/></p:nvPr></p:nvSpPr><p:spPr>" +
           place + "</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>" + paragraphs + "</p:txBody></p:sp>";
}

/// Only here a name that is too long ends in an ellipsis; the whole one stands on the cover.
std::string fittedFooter(const Measure& measure, std::string text, Emu width) {
    constexpr double inHand = .96;
    while (static_cast<double>(measure.width(text, 10, false)) > static_cast<double>(width) * inHand &&
           text.size() > 8) {
        text = shortened(text, text.size() - 1);
    }
    return text;
}

}  // namespace

DeckStyle::DeckStyle(const Deliverable& deliverable, const Palette& palette, const std::string& usedFamily)
    : colours(palette),
      measure(usedFamily),
      family(usedFamily),
      language(deliverable.language.tag()),
      footer(deliverable.brand.name),
      rightToLeft(deliverable.language.rightToLeft()) {
    if (!deliverable.cover.project.empty()) {
        footer += (footer.empty() ? "" : "  ") + deliverable.cover.project;
    }
    agendaFooter = fittedFooter(measure, footer, grid::agendaFooterWidth);
    footer = fittedFooter(measure, footer, grid::footer.w);
}

std::string Slide::shapeHead(const std::string& name, const std::string& alt, bool decorative) {
    const int id = nextId_++;
    std::string out = "<p:cNvPr id=\"" + std::to_string(id) + "\"" + attribute("name", name + " " + std::to_string(id));
    out += alt.empty() ? "" : attribute("descr", alt);
    return out + (decorative ? std::string(">") + decorativeMark + "</p:cNvPr>" : std::string("/>"));
}

void Slide::placeholder(int index, const std::vector<Para>& paras, int inherited, const Box* box) {
    const int id = nextId_++;
    shapes_ += placeholderShape(id, placeholderName(index) + " " + std::to_string(id),
                                "type=\"body\" sz=\"quarter\" idx=\"" + std::to_string(index) + "\"",
                                box != nullptr ? transform(placed(*box)) : std::string(),
                                paragraphsXml(paras, text(), inherited));
}

void Slide::titleIn(const std::vector<Para>& paras, const Box* box) {
    const int id = nextId_++;
    shapes_ += placeholderShape(id, "Title " + std::to_string(id), "type=\"title\"",
                                box != nullptr ? transform(placed(*box)) : std::string(),
                                paragraphsXml(paras, text(), titleSize(layout_)));
}

void Slide::title(const std::string& whole, const std::string& part, const std::string& shortTitle) {
    const std::vector<int> sizes{28, 24};
    const auto build = [&](const std::string& words) {
        Para out = para(words, 28, {}, true);
        if (!part.empty()) {
            out.runs.push_back(Run{.text = "\u00A0 " + part, .colour = style_.colours.muted});
        }
        // One line at 24 reads better than two at 28 with a word on the second.
        out.size = style_.measure.sizeFor(out, grid::title.w, 1, sizes);
        if (style_.measure.lines(out, grid::title.w) > 1) {
            out.size = style_.measure.sizeFor(out, grid::title.w, 2, sizes);
        }
        return out;
    };
    Para chosen = build(whole);
    if (!shortTitle.empty() && style_.measure.lines(chosen, grid::title.w) > 2) {
        chosen = build(shortTitle);
    }
    if (style_.measure.lines(chosen, grid::title.w) > 2) {
        // The heading itself is too long for a title: its first words stand for it, the whole is in the notes.
        std::string words = whole;
        while (style_.measure.lines(chosen, grid::title.w) > 2 && words.size() > 16) {
            std::size_t end = words.find_last_of(" \n", words.size() - 2);
            end = end == std::string::npos || end == 0 ? words.size() * 3 / 4 : end;
            words.resize(beginningOf(words, end).size());
            chosen = build(words);
        }
        notes.push_back(para(whole, 12));
    }
    titleIn({chosen});
}

void Slide::label(const std::string& section) { placeholder(slot::label, {para(section, 12)}, 12); }

void Slide::textBox(Box box, const std::vector<Para>& paras, const std::string& shapeName) {
    shapes_ += "<p:sp><p:nvSpPr>" + shapeHead(shapeName, {}) + "<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>" +
               transform(placed(box)) +
               "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>" + noInsets +
               "<a:lstStyle/>" + paragraphsXml(paras, text()) + "</p:txBody></p:sp>";
}

void Slide::rectangle(Box box, const std::string& colour, const std::string& alt) {
    shapes_ += "<p:sp><p:nvSpPr>" + shapeHead("Area", alt, alt.empty()) + "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>" +
               transform(placed(box)) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>" + solid(colour) +
               "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>";
}

void Slide::line(Emu x, Emu y, Emu length, const std::string& colour, int width) {
    shapes_ += "<p:cxnSp><p:nvCxnSpPr>" + shapeHead("Rule", {}, true) +
               "<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>" + transform(placed({x, y, length, 0})) +
               "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"" + std::to_string(width) + "\">" +
               solid(colour) + "</a:ln></p:spPr></p:cxnSp>";
}

void Slide::beginGroup(Box box, const std::string& alt) {
    const Box at = placed(box);
    const std::string place = offsetAndSize(at);
    shapes_ += "<p:grpSp><p:nvGrpSpPr>" + shapeHead("Group", alt) +
               "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>" + place + "<a:chOff x=\"" +
               std::to_string(at.x) + "\" y=\"" + std::to_string(at.y) + "\"/><a:chExt cx=\"" + std::to_string(at.w) +
               "\" cy=\"" + std::to_string(at.h) + "\"/></a:xfrm></p:grpSpPr>";
}

void Slide::endGroup() { shapes_ += "</p:grpSp>"; }

void Slide::picture(Box box, const std::string& relationship, const std::string& alt) {
    shapes_ += "<p:pic><p:nvPicPr>" + shapeHead("Picture", alt) +
               "<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip" +
               attribute("r:embed", relationship) + "/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>" +
               transform(placed(box)) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>";
}

void Slide::missingPicture(Box box, const Picture& picture) {
    beginGroup(box, picture.alt.empty() ? picture.problem : picture.alt + ": " + picture.problem);
    rectangle(box, style_.colours.wash);
    constexpr Emu inset = 152400, mark = 228600, width = 9525;
    for (const Emu x : {box.x + inset, box.x + box.w - inset - mark}) {
        for (const Emu y : {box.y + inset, box.bottom() - inset}) {
            rectangle({x, y, mark, width}, style_.colours.muted);
        }
    }
    for (const Emu x : {box.x + inset, box.x + box.w - inset}) {
        for (const Emu y : {box.y + inset, box.bottom() - inset - mark}) {
            rectangle({x, y, width, mark}, style_.colours.muted);
        }
    }
    const Emu room = std::max<Emu>(box.w - 4 * inset, 914400);
    const std::vector<Para> words{para(picture.name, 14, {}, true), para(picture.problem, 14, style_.colours.muted)};
    const Emu height = style_.measure.height(words, room);
    textBox({box.x + (box.w - room) / 2, box.y + std::max<Emu>((box.h - height) / 2, 0), room, height}, words);
    endGroup();
}

Emu Slide::table(Box box, const SlideTable& table) {
    const Emu height = heightOf(table, style_.measure);
    Emu width = 0;
    for (const Emu column : table.widths) {
        width += column;
    }
    shapes_ += "<p:graphicFrame><p:nvGraphicFramePr>" + shapeHead(table.name, table.alt) +
               "<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/>"
               "</p:nvGraphicFramePr><p:xfrm>" +
               offsetAndSize(placed({box.x, box.y, width, height})) +
               "</p:xfrm><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\">" +
               tableXml(table, style_.measure, text()) + "</a:graphicData></a:graphic></p:graphicFrame>";
    return height;
}

void Slide::chart(Box box, const std::string& relationship, const std::string& name, const std::string& alt) {
    shapes_ += "<p:graphicFrame><p:nvGraphicFramePr>" + shapeHead(name.empty() ? "Chart" : name, alt) +
               "<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr><p:ph "
               "type=\"chart\" sz=\"half\" idx=\"" +
               std::to_string(slot::chart) + "\"/></p:nvPr></p:nvGraphicFramePr><p:xfrm>" + offsetAndSize(placed(box)) +
               "</p:xfrm><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
               "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"" +
               attribute("r:id", relationship) + "/></a:graphicData></a:graphic></p:graphicFrame>";
}

std::string Slide::xml(int number) const {
    std::string out(xmlHead);
    out += "<p:sld " + std::string(presentationNamespaces) + "><p:cSld" + attribute("name", name_) + "><p:spTree>" +
           emptyGroupHead + shapes_;
    int id = nextId_;
    if (layout_ != Layout::Cover && layout_ != Layout::Section) {
        // LibreOffice sets footers in its own style unless they say theirs. Numbers of an Arabic deck stand in the
        // Latin face too: the other one's ascent would lift them out of the footer's line.
        const std::string look = " sz=\"1000\">" + solid(style_.colours.muted) + "<a:latin typeface=\"+mn-lt\"/>" +
                                 (style_.rightToLeft ? "<a:cs typeface=\"+mn-lt\"/>" : "") + "</a:rPr>";
        const std::string run = "<a:rPr" + attribute("lang", style_.language) + look;
        const std::string start = style_.rightToLeft ? "<a:pPr algn=\"r\" rtl=\"1\"/>" : "<a:pPr algn=\"l\"/>";
        const std::string end = style_.rightToLeft ? "<a:pPr algn=\"l\" rtl=\"1\"/>" : "<a:pPr algn=\"r\"/>";
        out += placeholderShape(id, "Footer " + std::to_string(id), "type=\"ftr\" sz=\"quarter\" idx=\"3\"", {},
                                "<a:p>" + start + "<a:r>" + run + "<a:t>" +
                                    escaped(layout_ == Layout::Agenda ? style_.agendaFooter : style_.footer) +
                                    "</a:t></a:r></a:p>");
        ++id;
        out +=
            placeholderShape(id, "Slide number " + std::to_string(id), "type=\"sldNum\" sz=\"quarter\" idx=\"4\"", {},
                             "<a:p>" + end + "<a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\">" +
                                 run + "<a:t>" + std::to_string(number) + "</a:t></a:fld></a:p>");
    }
    return out + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
}

}  // namespace aicmo::document::pptx
