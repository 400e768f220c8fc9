#include "core/document/pptx/notes.h"

#include "core/document/pptx/master.h"
#include "core/document/xml_text.h"

namespace aicmo::document::pptx {
namespace {

/// A portrait page, 6858000 × 9144000.
constexpr Box pictureBox{685800, 1143000, 5486400, 3086100}, textBox{685800, 4400550, 5486400, 3600450};

std::string slideImage(const std::string& place) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" "
           "noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr>" +
           place + "</p:spPr></p:sp>";
}

std::string noteText(const std::string& place, const std::string& style, const std::string& paragraphs) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks "
           "noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph "
           "type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr>" +
           place + "</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>" + style + "</a:lstStyle>" + paragraphs +
           "</p:txBody></p:sp>";
}

}  // namespace

std::string notesMasterXml(const ThemeColours& colours) {
    const auto place = [](Box box) {
        return "<a:xfrm>" + offsetAndSize(box) + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>";
    };
    const std::string style = "<a:lvl1pPr marL=\"0\" algn=\"l\"><a:defRPr sz=\"1200\">" + solid(colours.ink) +
                              "<a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr>";
    return std::string(xmlHead) + "<p:notesMaster " + presentationNamespaces + "><p:cSld><p:bg><p:bgPr>" +
           solid(colours.paper) + "<a:effectLst/></p:bgPr></p:bg><p:spTree>" + emptyGroupHead +
           slideImage(place(pictureBox)) + noteText(place(textBox), style, "<a:p><a:endParaRPr lang=\"en\"/></a:p>") +
           "</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" "
           "accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" "
           "hlink=\"hlink\" folHlink=\"folHlink\"/><p:notesStyle>" +
           style + "</p:notesStyle></p:notesMaster>";
}

std::string notesXml(const std::vector<Para>& paras, const TextContext& context) {
    constexpr int size = 12;
    std::vector<Para> plain = paras;
    for (auto& paragraph : plain) {
        paragraph.size = size;
        // A notes part may point to one slide only, its own.
        for (auto& run : paragraph.runs) {
            run.link = run.link.starts_with('#') ? std::string() : run.link;
        }
    }
    return std::string(xmlHead) + "<p:notes " + presentationNamespaces + "><p:cSld><p:spTree>" + emptyGroupHead +
           slideImage({}) + noteText({}, {}, paragraphsXml(plain, context, size)) +
           "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>";
}

}  // namespace aicmo::document::pptx
