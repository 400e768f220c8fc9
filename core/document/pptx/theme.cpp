#include "core/document/pptx/theme.h"

#include "core/document/xml_text.h"

namespace aicmo::document::pptx {
namespace {

std::string slot(const char* name, Colour colour) {
    return std::string("<a:") + name + "><a:srgbClr val=\"" + colour.hex().substr(1) + "\"/></a:" + name + ">";
}

std::string colourScheme(const Palette& palette) {
    return "<a:clrScheme name=\"Brand\">" + slot("dk1", palette.ink) + slot("lt1", palette.paper) +
           slot("dk2", palette.field) + slot("lt2", palette.wash) + slot("accent1", palette.graphic) +
           slot("accent2", palette.accentGraphic) + slot("accent3", palette.plan) + slot("accent4", palette.t80) +
           slot("accent5", palette.t50) + slot("accent6", palette.t25) + slot("hlink", palette.text) +
           slot("folHlink", palette.muted) + "</a:clrScheme>";
}

/// The brand's family, and Noto of each script for what it lacks.
std::string fontCollection(const char* element, const std::string& family) {
    constexpr std::pair<const char*, const char*> scripts[] = {
        {"Arab", "Noto Sans Arabic"}, {"Hebr", "Noto Sans Hebrew"}, {"Deva", "Noto Sans Devanagari"},
        {"Thai", "Noto Sans Thai"},   {"Jpan", "Noto Sans CJK JP"}, {"Hans", "Noto Sans CJK SC"},
        {"Hant", "Noto Sans CJK TC"}, {"Hang", "Noto Sans CJK KR"},
    };
    std::string out = std::string("<a:") + element + "><a:latin" + attribute("typeface", family) +
                      "/><a:ea typeface=\"Noto Sans CJK SC\"/><a:cs typeface=\"Noto Sans Arabic\"/>";
    for (const auto& [script, font] : scripts) {
        out += "<a:font" + attribute("script", script) + attribute("typeface", font) + "/>";
    }
    return out + "</a:" + element + ">";
}

/// The format scheme must have three of each; all are flat, as nothing in the deck has a shadow or gradient.
std::string formatScheme() {
    const std::string fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const auto line = [&](int width) {
        return "<a:ln w=\"" + std::to_string(width) + "\" cap=\"flat\" cmpd=\"sng\" algn=\"ctr\">" + fill +
               "<a:prstDash val=\"solid\"/></a:ln>";
    };
    const std::string effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    return "<a:fmtScheme name=\"Flat\"><a:fillStyleLst>" + fill + fill + fill + "</a:fillStyleLst><a:lnStyleLst>" +
           line(6350) + line(12700) + line(19050) + "</a:lnStyleLst><a:effectStyleLst>" + effect + effect + effect +
           "</a:effectStyleLst><a:bgFillStyleLst>" + fill + fill + fill + "</a:bgFillStyleLst></a:fmtScheme>";
}

std::string edge(const char* name, int width, const std::string& colour) {
    const std::string line = width == 0 ? "<a:ln><a:noFill/></a:ln>"
                                        : "<a:ln w=\"" + std::to_string(width) + "\" cmpd=\"sng\"><a:solidFill>" +
                                              colour + "</a:solidFill></a:ln>";
    return std::string("<a:") + name + ">" + line + "</a:" + name + ">";
}

}  // namespace

std::string themeXml(const Palette& palette, const std::string& family, const std::string& name) {
    return std::string(xmlHead) + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"" +
           attribute("name", name) + "><a:themeElements>" + colourScheme(palette) + "<a:fontScheme name=\"Brand\">" +
           fontCollection("majorFont", family) + fontCollection("minorFont", family) + "</a:fontScheme>" +
           formatScheme() + "</a:themeElements></a:theme>";
}

std::string tableStylesXml(const std::string& ruleColour) {
    const std::string ink = "<a:schemeClr val=\"tx1\"/>";
    const std::string plainText = "<a:tcTxStyle><a:fontRef idx=\"minor\"/>" + ink + "</a:tcTxStyle>";
    const std::string boldText = "<a:tcTxStyle b=\"on\"><a:fontRef idx=\"minor\"/>" + ink + "</a:tcTxStyle>";
    const std::string noFill = "<a:fill><a:noFill/></a:fill>";
    constexpr int hair = 6350, strong = 12700;
    return std::string(xmlHead) + "<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"" +
           attribute("def", tableStyleId) + "><a:tblStyle" + attribute("styleId", tableStyleId) +
           " styleName=\"Brand\"><a:wholeTbl>" + plainText + "<a:tcStyle><a:tcBdr>" + edge("left", 0, ink) +
           edge("right", 0, ink) + edge("top", 0, ink) + edge("bottom", hair, ruleColour) +
           edge("insideH", hair, ruleColour) + edge("insideV", 0, ink) + "</a:tcBdr>" + noFill +
           "</a:tcStyle></a:wholeTbl><a:lastRow>" + boldText + "<a:tcStyle><a:tcBdr>" + edge("top", strong, ink) +
           edge("bottom", strong, ink) + "</a:tcBdr>" + noFill + "</a:tcStyle></a:lastRow><a:firstRow>" + boldText +
           "<a:tcStyle><a:tcBdr>" + edge("bottom", strong, ink) + "</a:tcBdr>" + noFill +
           "</a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>";
}

}  // namespace aicmo::document::pptx
