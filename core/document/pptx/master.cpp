#include "core/document/pptx/master.h"

#include <cmath>

#include "core/document/xml_text.h"

namespace aicmo::document::pptx {
namespace {

constexpr const char* insets =
    "<a:bodyPr vert=\"horz\" wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" anchor=\"t\">"
    "<a:noAutofit/></a:bodyPr>";

struct Slot {
    int index;
    Box box;
    int size;
    const char* kind = "body";
    bool onField = false, bold = false;
};

std::string spacing(int size) {
    return "<a:lnSpc><a:spcPts val=\"" + std::to_string(std::lround(lineHeight(size) * 100)) + "\"/></a:lnSpc>";
}

std::string font() { return "<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/>"; }

std::string levelStyle(int level, int size, const std::string& colour, bool bold, bool rightToLeft,
                       bool toEnd = false) {
    const std::string name = "a:lvl" + std::to_string(level) + "pPr";
    const bool right = toEnd != rightToLeft;
    return "<" + name + " marL=\"" + std::to_string((level - 1) * 228600) + "\" indent=\"0\" algn=\"" +
           (right ? "r" : "l") + "\" defTabSz=\"914400\" rtl=\"" + (rightToLeft ? "1" : "0") +
           "\" eaLnBrk=\"1\" latinLnBrk=\"0\" hangingPunct=\"1\">" + spacing(size) +
           "<a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/><a:defRPr sz=\"" + std::to_string(size * 100) +
           "\" b=\"" + (bold ? "1" : "0") + "\" kern=\"1200\">" + solid(colour) + font() + "</a:defRPr></" + name + ">";
}

class TreeWriter {
  public:
    TreeWriter(const ThemeColours& colours, bool rightToLeft) : colours_(colours), rightToLeft_(rightToLeft) {}

    void placeholder(const std::string& name, const std::string& mark, Box box, const std::string& style,
                     const std::string& paragraph) {
        shape(
            name, "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph " + mark + "/></p:nvPr>", box, {},
            "<p:txBody>" + std::string(insets) + "<a:lstStyle>" + style + "</a:lstStyle>" + paragraph + "</p:txBody>");
    }
    void area(const std::string& name, Box box, const std::string& colour) {
        shape(name, "<p:cNvSpPr/><p:nvPr userDrawn=\"1\"/>", box, solid(colour) + "<a:ln><a:noFill/></a:ln>", {});
    }
    void slot(const Slot& slot) {
        const std::string colour = slot.onField                ? colours_.onField
                                   : slot.index == slot::label ? colours_.muted
                                                               : colours_.ink;
        const std::string mark =
            std::string("type=\"") + slot.kind + "\" sz=\"quarter\" idx=\"" + std::to_string(slot.index) + "\"";
        const bool toEnd = slot.index == slot::date;
        const std::string name = placeholderName(slot.index);
        placeholder(name, mark, slot.box, levelStyle(1, slot.size, colour, slot.bold, rightToLeft_, toEnd),
                    "<a:p><a:pPr lvl=\"0\"/><a:r><a:rPr lang=\"en\"/><a:t>" + name + "</a:t></a:r></a:p>");
    }
    void title(Box box, int size, bool onField) {
        placeholder("Title", "type=\"title\"", box,
                    levelStyle(1, size, onField ? colours_.onField : colours_.ink, true, rightToLeft_),
                    "<a:p><a:r><a:rPr lang=\"en\"/><a:t>Title</a:t></a:r></a:p>");
    }
    void footerAndNumber(Box footer = grid::footer) {
        placeholder("Footer", "type=\"ftr\" sz=\"quarter\" idx=\"3\"", footer,
                    levelStyle(1, 10, colours_.muted, false, rightToLeft_), "<a:p><a:endParaRPr lang=\"en\"/></a:p>");
        placeholder("Slide number", "type=\"sldNum\" sz=\"quarter\" idx=\"4\"", grid::number,
                    levelStyle(1, 10, colours_.muted, false, rightToLeft_, true),
                    "<a:p><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr lang=\"en\"/>"
                    "<a:t>‹#›</a:t></a:fld></a:p>");
    }
    [[nodiscard]] const std::string& xml() const { return out_; }

  private:
    void shape(const std::string& name, const std::string& kind, Box box, const std::string& look,
               const std::string& text) {
        const int id = next_++;
        out_ += "<p:sp><p:nvSpPr><p:cNvPr id=\"" + std::to_string(id) + "\"" +
                attribute("name", name + " " + std::to_string(id)) + "/>" + kind + "</p:nvSpPr><p:spPr><a:xfrm>" +
                offsetAndSize(rightToLeft_ ? mirrored(box) : box) +
                "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>" + look + "</p:spPr>" + text + "</p:sp>";
    }

    const ThemeColours& colours_;
    bool rightToLeft_;
    int next_ = 2;
    std::string out_;
};

struct LayoutSpec {
    const char* name;
    std::vector<Slot> slots;
};

std::vector<Slot> columnSlots(const Emu* xs, int count, Emu width) {
    std::vector<Slot> out{{slot::label, grid::label, 12}};
    for (int i = 0; i < count; ++i) {
        out.push_back({slot::column + i, {xs[i], grid::columnsY, width, grid::columnsHeight}, 16});
    }
    return out;
}

LayoutSpec specOf(Layout layout) {
    const Slot label{slot::label, grid::label, 12};
    switch (layout) {
        case Layout::Cover:
            return {"Cover",
                    {{slot::picture, grid::coverLogo, 12, "pic"},
                     {slot::date, grid::coverDate, 12},
                     {slot::client, grid::coverClient, 16, "body", true},
                     {slot::goal, grid::coverGoal, 20, "body", true},
                     {slot::timeline, grid::coverTimeline, 12, "body", true}}};
        case Layout::Agenda: return {"Agenda", {{slot::table, grid::agendaTable, 14, "tbl"}}};
        case Layout::Section:
            return {"Section",
                    {{slot::number, grid::sectionNumber, 28, "body", true},
                     {slot::fact, grid::sectionFact, 20, "body", true}}};
        case Layout::Text: return {"Text", {label, {slot::body, grid::text, 16}}};
        case Layout::TextAndFacts:
            return {"Text and facts", {label, {slot::body, grid::textBesideFacts, 16}, {slot::facts, grid::facts, 14}}};
        case Layout::ChartAndFacts:
            return {"Chart and facts",
                    {label,
                     {slot::chart, grid::chart, 12, "chart"},
                     {slot::figure, grid::figure, 16},
                     {slot::rows, grid::figureRows, 14, "tbl"}}};
        case Layout::TableAndChart:
            return {"Table and chart",
                    {label,
                     {slot::table, grid::tableBesideChart, 14, "tbl"},
                     {slot::chart, grid::chartBesideTable, 12, "chart"}}};
        case Layout::Table: return {"Table", {label, {slot::table, grid::table, 14, "tbl"}}};
        case Layout::Columns3: return {"Columns 3", columnSlots(grid::columnsX3, 3, grid::column3)};
        case Layout::Columns4: return {"Columns 4", columnSlots(grid::columnsX4, 4, grid::column4)};
        case Layout::PictureAndText:
            return {"Picture and text",
                    {label,
                     {slot::picture, grid::picture, 12, "pic"},
                     {slot::body, grid::besidePicture, 16},
                     {slot::facts, grid::factsBesidePicture, 14, "tbl"}}};
    }
    return {"Text", {}};
}

bool hasOwnField(Layout layout) {
    return layout == Layout::Cover || layout == Layout::Agenda || layout == Layout::Section;
}

Box titleBox(Layout layout) {
    switch (layout) {
        case Layout::Cover: return grid::coverTitle;
        case Layout::Agenda: return grid::agendaTitle;
        case Layout::Section: return grid::sectionTitle;
        default: return grid::title;
    }
}

std::string guides() {
    // Positions are in eighths of a point.
    constexpr double eighth = 1587.5;
    std::string out =
        "<p:extLst><p:ext uri=\"{27BBF7A9-308A-43DC-89C8-2F10F3537804}\"><p15:sldGuideLst "
        "xmlns:p15=\"http://schemas.microsoft.com/office/powerpoint/2012/main\">";
    int id = 1;
    for (int column = 0; column < 12; ++column) {
        for (const Emu x : {grid::margin + column * 933450LL, grid::margin + column * 933450LL + 704850}) {
            out += "<p15:guide id=\"" + std::to_string(id++) + "\" pos=\"" +
                   std::to_string(std::lround(static_cast<double>(x) / eighth)) +
                   "\"><p15:clr><a:srgbClr val=\"BFBFBF\"/></p15:clr></p15:guide>";
        }
    }
    return out + "</p15:sldGuideLst></p:ext></p:extLst>";
}

}  // namespace

std::string bodyStyles(const ThemeColours& colours, bool rightToLeft) {
    std::string out;
    for (int level = 1; level <= 9; ++level) {
        out += levelStyle(level, 16, colours.ink, false, rightToLeft);
    }
    return out;
}

std::string placeholderName(int index) {
    switch (index) {
        case slot::label: return "Section";
        case slot::body: return "Text";
        case slot::facts: return "Facts";
        case slot::figure: return "Figure";
        case slot::rows: return "Rows";
        case slot::chart: return "Chart";
        case slot::table: return "Table";
        case slot::picture: return "Picture";
        case slot::date: return "Date";
        case slot::client: return "Client";
        case slot::goal: return "Goal";
        case slot::timeline: return "Timeline";
        case slot::fact: return "Fact";
        case slot::number: return "Number";
        default: return "Column";
    }
}

int titleSize(Layout layout) {
    switch (layout) {
        case Layout::Cover: return 54;
        case Layout::Section: return 34;
        default: return 28;
    }
}

std::string masterXml(const ThemeColours& colours, bool rightToLeft) {
    TreeWriter tree(colours, rightToLeft);
    tree.area("Square", grid::square, colours.accent);
    tree.title(grid::title, 28, false);
    tree.placeholder("Text", "type=\"body\" idx=\"1\"", grid::body, {},
                     "<a:p><a:pPr lvl=\"0\"/><a:r><a:rPr lang=\"en\"/><a:t>Text</a:t></a:r></a:p>");
    tree.footerAndNumber();
    std::string out(xmlHead);
    out += "<p:sldMaster " + std::string(presentationNamespaces) + "><p:cSld><p:bg><p:bgPr>" + solid(colours.paper) +
           "<a:effectLst/></p:bgPr></p:bg><p:spTree>" + emptyGroupHead + tree.xml() +
           "</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" "
           "accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" "
           "hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst>";
    for (int i = 0; i < layoutCount; ++i) {
        out += "<p:sldLayoutId id=\"" + std::to_string(2147483649LL + i) + "\" r:id=\"rId" + std::to_string(i + 1) +
               "\"/>";
    }
    return out + "</p:sldLayoutIdLst><p:hf hdr=\"0\" dt=\"0\"/><p:txStyles><p:titleStyle>" +
           levelStyle(1, 28, colours.ink, true, rightToLeft) + "</p:titleStyle><p:bodyStyle>" +
           bodyStyles(colours, rightToLeft) + "</p:bodyStyle><p:otherStyle>" + bodyStyles(colours, rightToLeft) +
           "</p:otherStyle></p:txStyles>" + guides() + "</p:sldMaster>";
}

std::string layoutXml(Layout layout, const ThemeColours& colours, bool rightToLeft) {
    const LayoutSpec spec = specOf(layout);
    TreeWriter tree(colours, rightToLeft);
    if (layout == Layout::Cover) {
        tree.area("Field", grid::coverField, colours.field);
    } else if (layout == Layout::Agenda) {
        tree.area("Field", grid::agendaField, colours.field);
    } else if (layout == Layout::Section) {
        tree.area("Field", {0, 0, slideWidth, slideHeight}, colours.field);
    }
    tree.title(titleBox(layout), titleSize(layout), hasOwnField(layout));
    for (const auto& slot : spec.slots) {
        tree.slot(slot);
    }
    if (layout == Layout::Agenda) {
        tree.footerAndNumber({grid::agendaTable.x, grid::footer.y, grid::agendaFooterWidth, grid::footer.h});
    } else if (layout != Layout::Cover && layout != Layout::Section) {
        tree.footerAndNumber();
    }
    std::string out(xmlHead);
    out += "<p:sldLayout " + std::string(presentationNamespaces) + " preserve=\"1\" userDrawn=\"1\"" +
           (hasOwnField(layout) ? " showMasterSp=\"0\"" : "") + "><p:cSld" + attribute("name", spec.name) +
           "><p:spTree>" + emptyGroupHead + tree.xml() +
           "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
    return out;
}

}  // namespace aicmo::document::pptx
