#include "core/document/pptx_writer.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <exception>

#include <QFontInfo>

#include "core/base/clock.h"
#include "core/document/document_runtime.h"
#include "core/document/pptx/deck.h"
#include "core/document/pptx/master.h"
#include "core/document/pptx/notes.h"
#include "core/document/pptx/prose.h"
#include "core/document/pptx/theme.h"
#include "core/document/xml_text.h"

namespace aicmo::document {
namespace pptx {
namespace {

constexpr std::string_view presentationTypes = "application/vnd.openxmlformats-officedocument.presentationml.";
constexpr std::string_view documentTypes = "application/vnd.openxmlformats-officedocument.";

std::string presentationType(const char* kind) { return std::string(presentationTypes) + kind + "+xml"; }
std::string documentType(const char* kind) { return std::string(documentTypes) + kind + "+xml"; }

/// The brand's family if it is there to measure with, else Inter.
std::string usedFamily(const std::string& wanted) {
    const QFont font(QString::fromStdString(wanted));
    const QFontInfo info(font);
    return info.family().compare(font.family(), Qt::CaseInsensitive) == 0 ? wanted : "Inter";
}

void addSection(Deck& deck, const Section& section) {
    const int number = static_cast<int>(deck.sections.size());
    deck.beginSection(number, section.title, section.headline, section.countedFact, section.anchor);
    switch (section.kind) {
        case SectionKind::Summary: addSummary(deck, section); break;
        case SectionKind::Situation:
        case SectionKind::Narrative: addProse(deck, section); break;
        case SectionKind::Pillars:
        case SectionKind::Personas: addCards(deck, section); break;
        case SectionKind::Kpis: addKpis(deck, section); break;
        case SectionKind::Budget:
        case SectionKind::Changes:
        case SectionKind::Results: addTablesAndCharts(deck, section); break;
        case SectionKind::Calendar: addCalendar(deck, section); break;
        case SectionKind::Creatives: addCreatives(deck, section); break;
        case SectionKind::Emails: addEmails(deck, section); break;
        case SectionKind::Approvals: break;
    }
    if (deck.sections.back().slides.empty()) {
        deck.sections.pop_back();
    }
}

/// Approvals have no slide of their own: the last slide's notes hold them.
void addApprovalNotes(Deck& deck) {
    const Section* approvals = deck.content().find(SectionKind::Approvals);
    if (approvals == nullptr) {
        return;
    }
    auto& notes = deck.sections.back().slides.back()->notes;
    notes.push_back(para(approvals->title + ": " + approvals->headline, 12, {}, true));
    auto lines = wholeText(approvals->blocks, deck.style().colours);
    std::move(lines.begin(), lines.end(), std::back_inserter(notes));
}

/// Numbers of the sections' first slides; the agenda, slide 2, need not exist yet.
std::vector<int> firstSlides(const Deck& deck) {
    std::vector<int> out{1};
    int next = 3;
    for (std::size_t i = 1; i < deck.sections.size(); ++i) {
        out.push_back(next);
        next += static_cast<int>(deck.sections[i].slides.size());
    }
    return out;
}

/// Puts slides and shared parts into the container.
class Assembler {
  public:
    Assembler(Deck& deck, const Deliverable& deliverable) : deck_(deck), deliverable_(deliverable) {
        for (auto& section : deck_.sections) {
            for (auto& slide : section.slides) {
                slides_.push_back(slide.get());
            }
        }
        for (std::size_t i = 0; i < slides_.size(); ++i) {
            for (const auto& anchor : slides_[i]->anchors) {
                anchors_.emplace(anchor, static_cast<int>(i + 1));
            }
        }
    }

    Result<std::string> build(const PptxOptions& options) {
        addTheme();
        addMaster();
        for (std::size_t i = 0; i < slides_.size(); ++i) {
            if (options.stop.stop_requested()) {
                return fail(ErrorKind::Cancelled, "the deck was stopped");
            }
            addSlide(i);
            report(options, .3 + .3 * static_cast<double>(i + 1) / static_cast<double>(slides_.size()));
        }
        for (std::size_t i = 0; i < deck_.charts.size(); ++i) {
            if (options.stop.stop_requested()) {
                return fail(ErrorKind::Cancelled, "the deck was stopped");
            }
            if (auto added = addChart(i); !added) {
                return fail(added.error());
            }
            report(options, .6 + .3 * static_cast<double>(i + 1) / static_cast<double>(deck_.charts.size()));
        }
        for (auto& picture : deck_.pictures) {
            package_.add(picture.path, std::move(picture.bytes));
        }
        addPresentation();
        addProperties();
        auto bytes = package_.toZip();
        report(options, 1);
        return bytes;
    }

  private:
    static void report(const PptxOptions& options, double fraction) {
        if (options.progress) {
            options.progress(fraction);
        }
    }

    void addTheme() {
        const auto& style = deck_.style();
        const std::string& brand =
            deliverable_.brand.name.empty() ? deliverable_.cover.project : deliverable_.brand.name;
        for (const char* path : {"ppt/theme/theme1.xml", "ppt/theme/theme2.xml"}) {
            package_.add(path, themeXml(deck_.palette(), style.family, brand), documentType("theme"));
        }
        package_.add("ppt/tableStyles.xml", tableStylesXml(style.colours.rule), presentationType("tableStyles"));
        package_.add("ppt/presProps.xml", std::string(xmlHead) + "<p:presentationPr " + presentationNamespaces + "/>",
                     presentationType("presProps"));
        package_.add("ppt/viewProps.xml", std::string(xmlHead) + "<p:viewPr " + presentationNamespaces + "/>",
                     presentationType("viewProps"));
    }

    void addMaster() {
        const auto& style = deck_.style();
        Relationships master, layout;
        layout.add("slideMaster", "../slideMasters/slideMaster1.xml");
        for (int i = 0; i < layoutCount; ++i) {
            const std::string file = "slideLayout" + std::to_string(i + 1) + ".xml";
            master.add("slideLayout", "../slideLayouts/" + file);
            package_.addWithRelationships("ppt/slideLayouts/" + file,
                                          layoutXml(static_cast<Layout>(i), style.colours, style.rightToLeft),
                                          presentationType("slideLayout"), layout);
        }
        master.add("theme", "../theme/theme1.xml");
        package_.addWithRelationships("ppt/slideMasters/slideMaster1.xml", masterXml(style.colours, style.rightToLeft),
                                      presentationType("slideMaster"), master);
        Relationships notes;
        notes.add("theme", "../theme/theme2.xml");
        package_.addWithRelationships("ppt/notesMasters/notesMaster1.xml", notesMasterXml(style.colours),
                                      presentationType("notesMaster"), notes);
    }

    [[nodiscard]] std::string slideFile(const std::string& anchor, std::size_t own) const {
        const auto found = anchors_.find(anchor);
        const std::size_t number = found == anchors_.end() ? own : static_cast<std::size_t>(found->second);
        return "slide" + std::to_string(number) + ".xml";
    }

    void addSlide(std::size_t index) {
        Slide& slide = *slides_[index];
        const std::string file = "slide" + std::to_string(index + 1) + ".xml";
        std::string xml = slide.xml(static_cast<int>(index + 1));
        slide.relationships.add("slideLayout", "../slideLayouts/slideLayout" +
                                                   std::to_string(static_cast<int>(slide.layout()) + 1) + ".xml");
        if (!isBlank(slide.notes)) {
            const std::string notesFile = "notesSlide" + std::to_string(index + 1) + ".xml";
            slide.relationships.add("notesSlide", "../notesSlides/" + notesFile);
            Relationships relationships;
            TextContext context = slide.text();
            context.relationships = &relationships;
            std::string notes = notesXml(slide.notes, context);
            relationships.add("notesMaster", "../notesMasters/notesMaster1.xml");
            relationships.add("slide", "../slides/" + file);
            package_.addWithRelationships("ppt/notesSlides/" + notesFile, std::move(notes),
                                          presentationType("notesSlide"), relationships);
        }
        slide.relationships.resolve([&](const std::string& anchor) { return slideFile(anchor, index + 1); });
        package_.addWithRelationships("ppt/slides/" + file, std::move(xml), presentationType("slide"),
                                      slide.relationships);
    }

    [[nodiscard]] Status addChart(std::size_t index) {
        const auto& chart = deck_.charts[index];
        auto workbook = deck_.workbooks.take(index);
        if (!workbook) {
            return fail(workbook.error());
        }
        const std::string number = std::to_string(index + 1);
        Relationships relationships;
        relationships.add("package", "../embeddings/Microsoft_Excel_Sheet" + number + ".xlsx");
        package_.add("ppt/embeddings/Microsoft_Excel_Sheet" + number + ".xlsx", std::move(*workbook));
        package_.addWithRelationships("ppt/charts/chart" + number + ".xml", chart.xml, documentType("drawingml.chart"),
                                      relationships);
        return {};
    }

    /// The sections of the file are those of the agenda.
    [[nodiscard]] std::string sectionsXml() const {
        std::string out =
            "<p:extLst><p:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\"><p14:sectionLst "
            "xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\">";
        int id = 256;
        for (std::size_t i = 0; i < deck_.sections.size(); ++i) {
            char guid[64];
            std::snprintf(guid, sizeof guid, "{41434D4F-0000-4000-8000-%012zX}", i + 1);
            out +=
                "<p14:section" + attribute("name", deck_.sections[i].title) + attribute("id", guid) + "><p14:sldIdLst>";
            for (std::size_t slide = 0; slide < deck_.sections[i].slides.size(); ++slide) {
                out += "<p14:sldId id=\"" + std::to_string(id++) + "\"/>";
            }
            out += "</p14:sldIdLst></p14:section>";
        }
        return out + "</p14:sectionLst></p:ext></p:extLst>";
    }

    void addPresentation() {
        Relationships relationships;
        const std::string master = relationships.add("slideMaster", "slideMasters/slideMaster1.xml");
        const std::string notes = relationships.add("notesMaster", "notesMasters/notesMaster1.xml");
        std::string slides;
        for (std::size_t i = 0; i < slides_.size(); ++i) {
            const std::string id = relationships.add("slide", "slides/slide" + std::to_string(i + 1) + ".xml");
            slides += "<p:sldId id=\"" + std::to_string(256 + i) + "\"" + attribute("r:id", id) + "/>";
        }
        for (const char* part : {"presProps", "viewProps", "tableStyles"}) {
            relationships.add(part, std::string(part) + ".xml");
        }
        relationships.add("theme", "theme/theme1.xml");
        const std::string direction = deck_.style().rightToLeft ? " rtl=\"1\"" : "";
        std::string xml(xmlHead);
        xml += "<p:presentation " + std::string(presentationNamespaces) + direction +
               " saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\"" + attribute("r:id", master) +
               "/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId" + attribute("r:id", notes) +
               "/></p:notesMasterIdLst><p:sldIdLst>" + slides + "</p:sldIdLst><p:sldSz cx=\"" +
               std::to_string(slideWidth) + "\" cy=\"" + std::to_string(slideHeight) +
               "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/><p:defaultTextStyle>" +
               bodyStyles(deck_.style().colours, deck_.style().rightToLeft) + "</p:defaultTextStyle>" + sectionsXml() +
               "</p:presentation>";
        package_.addWithRelationships("ppt/presentation.xml", std::move(xml), presentationType("presentation.main"),
                                      relationships);
    }

    void addProperties() {
        const auto& cover = deliverable_.cover;
        const std::string when =
            toRfc3339(Instant(std::chrono::seconds(deliverable_.secondsSinceEpoch))).substr(0, 19) + "Z";
        const std::string title =
            cover.project.empty() ? cover.documentTitle : cover.project + ", " + cover.documentTitle;
        package_.add("docProps/core.xml",
                     std::string(xmlHead) +
                         "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                         "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                         "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                         "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" +
                         escaped(title) + "</dc:title><dc:creator>" + escaped(deliverable_.author) +
                         "</dc:creator><dc:language>" + escaped(deck_.style().language) +
                         "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + when +
                         "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + when +
                         "</dcterms:modified></cp:coreProperties>",
                     "application/vnd.openxmlformats-package.core-properties+xml");
        package_.add("docProps/app.xml",
                     std::string(xmlHead) +
                         "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                         "extended-properties\"><Application>" +
                         escaped(deliverable_.program) +
                         "</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>" +
                         std::to_string(slides_.size()) + "</Slides></Properties>",
                     documentType("extended-properties"));
        Relationships root;
        root.add("officeDocument", "ppt/presentation.xml");
        root.add("metadata/core-properties", "docProps/core.xml");
        root.add("extended-properties", "docProps/app.xml");
        package_.add("_rels/.rels", root.xml());
    }

    Deck& deck_;
    const Deliverable& deliverable_;
    Package package_;
    std::vector<Slide*> slides_;
    std::map<std::string, int> anchors_;
};

Result<std::string> write(const Deliverable& deliverable, const PptxOptions& options) {
    const auto palette = derivePalette(colourFrom(deliverable.brand.primary, {0x1F, 0x4E, 0x79}),
                                       colourFrom(deliverable.brand.accent, {0xE0, 0x7A, 0x1F}));
    Deck deck(deliverable, palette, usedFamily(deliverable.brand.fontFamily));
    addCover(deck);
    for (std::size_t i = 0; i < deliverable.sections.size(); ++i) {
        if (options.stop.stop_requested()) {
            return fail(ErrorKind::Cancelled, "the deck was stopped");
        }
        addSection(deck, deliverable.sections[i]);
        if (options.progress) {
            options.progress(.3 * static_cast<double>(i + 1) / static_cast<double>(deliverable.sections.size()));
        }
    }
    addOpenPoints(deck);
    addDividers(deck);
    if (deck.sections.size() > 1) {
        addAgenda(deck, firstSlides(deck));
    }
    addApprovalNotes(deck);
    return Assembler(deck, deliverable).build(options);
}

}  // namespace
}  // namespace pptx

Result<std::string> writePptx(const Deliverable& deliverable, const PptxOptions& options) {
    if (!documentRuntimeReady()) {
        return fail(ErrorKind::Unsupported, "text cannot be measured before a QGuiApplication exists");
    }
    try {
        return pptx::write(deliverable, options);
    } catch (const std::exception& error) {
        return fail(ErrorKind::Internal, std::string("the deck cannot be written: ") + error.what());
    }
}

}  // namespace aicmo::document
