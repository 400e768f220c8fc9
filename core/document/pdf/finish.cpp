#include "core/document/pdf/finish.h"

#include <chrono>
#include <map>

#include <QString>

#include "core/base/clock.h"
#include "core/document/pdf/qpdf.h"
#include "core/document/xml_text.h"

namespace aicmo::document::pdf {
namespace {

constexpr double pointsPerMm = 72 / 25.4;

std::string pdfDate(long long seconds) {
    using namespace std::chrono;
    const sys_seconds at{std::chrono::seconds{seconds}};
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss time{at - day};
    char text[64];
    std::snprintf(text, sizeof text, "D:%04d%02u%02u%02d%02d%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

std::string xmpDate(long long seconds) {
    return toRfc3339(Instant{std::chrono::seconds{seconds}}).substr(0, std::string_view("2026-03-02T08:00:00").size()) +
           'Z';
}

std::string titleOf(const Deliverable& deliverable) {
    const auto& cover = deliverable.cover;
    return cover.project.empty() ? cover.documentTitle : cover.project + ": " + cover.documentTitle;
}

/// The Info dictionary once more as XMP (ISO 16684-1): PDF/A wants both, and they have to agree.
class XmpPacket {
  public:
    explicit XmpPacket(const Deliverable& deliverable, bool archive) {
        add("dc:format", "application/pdf");
        addList("dc:title", "rdf:Alt", " xml:lang=\"x-default\"", titleOf(deliverable));
        addList("dc:creator", "rdf:Seq", "", deliverable.author);
        addList("dc:description", "rdf:Alt", " xml:lang=\"x-default\"", deliverable.cover.goal);
        add("xmp:CreatorTool", deliverable.program);
        add("xmp:CreateDate", xmpDate(deliverable.secondsSinceEpoch));
        add("xmp:ModifyDate", xmpDate(deliverable.secondsSinceEpoch));
        add("pdf:Producer", deliverable.program);
        if (archive) {
            add("pdfaid:part", "1");
            add("pdfaid:conformance", "B");
        }
    }

    [[nodiscard]] std::string text() const {
        return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
               " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
               " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n" +
               members_ + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
    }

  private:
    void add(const std::string& name, const std::string& value) {
        if (!value.empty()) members_ += "<" + name + ">" + escaped(value) + "</" + name + ">\n";
    }
    void addList(const std::string& name, const std::string& kind, const std::string& attribute,
                 const std::string& value) {
        if (value.empty()) return;
        members_ += "<" + name + "><" + kind + "><rdf:li" + attribute + ">" + escaped(value) + "</rdf:li></" + kind +
                    "></" + name + ">\n";
    }

    std::string members_;
};

bool isPresentationForm(char16_t character) {
    return (character >= 0xFB1D && character <= 0xFDFF) || (character >= 0xFE70 && character <= 0xFEFC);
}

/// The plain letter of a form. A ligature stays: readers part it themselves, and not all of them in the same order.
std::string plainCharacter(const std::string& hex) {
    const QString plain =
        QString(QChar(QString::fromStdString(hex).toUShort(nullptr, 16))).normalized(QString::NormalizationForm_KC);
    if (plain.size() != 1) {
        return hex;
    }
    char unit[8];
    std::snprintf(unit, sizeof unit, "%04X", static_cast<unsigned>(plain[0].unicode()));
    return unit;
}

/// A ToUnicode map whose forms of Arabic and Hebrew letters are the letters themselves. The lists of a map hold its
/// characters; outside them stand codes.
std::string withPlainCharacters(const std::string& map) {
    std::string out;
    bool inList = false;
    for (std::size_t i = 0; i < map.size(); ++i) {
        inList = map[i] == '[' || (inList && map[i] != ']');
        out += map[i];
        if (!inList || map[i] != '<' || i + 5 >= map.size() || map[i + 5] != '>') {
            continue;
        }
        const std::string hex = map.substr(i + 1, 4);
        const auto character = static_cast<char16_t>(QString::fromStdString(hex).toUShort(nullptr, 16));
        out += isPresentationForm(character) ? plainCharacter(hex) : hex;
        i += 4;
    }
    return out;
}

class Finisher {
  public:
    Finisher(QPDF& pdf, const PageFrame& page) : pdf_(pdf), page_(page) {
        drawnPages_ = QPDFPageDocumentHelper(pdf).getAllPages();
        for (const auto& destination : page.destinations()) {
            byAnchor_.emplace(destination.anchor, &destination);
        }
    }

    void run() {
        for (const int number : page_.pagesWithActualText()) {
            page_.actualTexts().markContent(drawnPages_.at(static_cast<std::size_t>(number)));
        }
        spellOutForms();
        addLinks();
        addOutline();
        addMetadata();
        moveContents();
    }

  private:
    QPDFObjectHandle pageObject(int index) { return drawnPages_.at(static_cast<std::size_t>(index)).getObjectHandle(); }
    [[nodiscard]] double fromBottom(double mm) const { return (page_.pageHeight() - mm) * pointsPerMm; }

    static QPDFObjectHandle number(double value) { return QPDFObjectHandle::newReal(value, 2); }

    QPDFObjectHandle destinationOf(const Destination& destination) {
        auto array = QPDFObjectHandle::newArray();
        array.appendItem(pageObject(destination.page));
        array.appendItem(QPDFObjectHandle::newName("/XYZ"));
        array.appendItem(number(0));
        array.appendItem(number(fromBottom(std::max(0.0, destination.y - 5))));
        array.appendItem(QPDFObjectHandle::newNull());
        return array;
    }

    /// Joined letters are searched by their plain characters, whatever form of them stands on the page.
    void spellOutForms() {
        for (auto& object : pdf_.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode")) {
                continue;
            }
            auto map = object.getKey("/ToUnicode");
            const auto data = map.getStreamData();
            const std::string drawn(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
            const std::string plain = withPlainCharacters(drawn);
            if (plain != drawn) {
                map.replaceStreamData(plain, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
            }
        }
    }

    void addLinks() {
        for (const auto& link : page_.links()) {
            auto annotation = QPDFObjectHandle::newDictionary();
            annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
            annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
            annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4));
            annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
            auto rect = QPDFObjectHandle::newArray();
            for (const double value : {link.x * pointsPerMm, fromBottom(link.y + link.height),
                                       (link.x + link.width) * pointsPerMm, fromBottom(link.y)}) {
                rect.appendItem(number(value));
            }
            annotation.replaceKey("/Rect", rect);
            if (!setTarget(annotation, link.target)) {
                continue;
            }
            auto page = pageObject(link.page);
            if (!page.hasKey("/Annots")) {
                page.replaceKey("/Annots", QPDFObjectHandle::newArray());
            }
            page.getKey("/Annots").appendItem(pdf_.makeIndirectObject(annotation));
        }
    }

    bool setTarget(QPDFObjectHandle& annotation, const std::string& target) {
        if (target.starts_with("#")) {
            const auto found = byAnchor_.find(target.substr(1));
            if (found == byAnchor_.end()) {
                return false;
            }
            annotation.replaceKey("/Dest", destinationOf(*found->second));
            return true;
        }
        auto action = QPDFObjectHandle::newDictionary();
        action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
        action.replaceKey("/URI", QPDFObjectHandle::newString(target));
        annotation.replaceKey("/A", action);
        return true;
    }

    struct OutlineNode {
        QPDFObjectHandle item;
        std::vector<QPDFObjectHandle> children;
    };

    QPDFObjectHandle outlineItem(const Destination& destination) {
        auto item = QPDFObjectHandle::newDictionary();
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(destination.title));
        item.replaceKey("/Dest", destinationOf(destination));
        return pdf_.makeIndirectObject(item);
    }

    /// Links siblings and parent; `open` shows the children at once.
    static void join(QPDFObjectHandle parent, std::vector<QPDFObjectHandle>& children, bool open) {
        if (children.empty()) {
            return;
        }
        parent.replaceKey("/First", children.front());
        parent.replaceKey("/Last", children.back());
        const auto count = static_cast<long long>(children.size());
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
        for (std::size_t i = 0; i < children.size(); ++i) {
            children[i].replaceKey("/Parent", parent);
            if (i > 0) {
                children[i].replaceKey("/Prev", children[i - 1]);
            }
            if (i + 1 < children.size()) {
                children[i].replaceKey("/Next", children[i + 1]);
            }
        }
    }

    void addOutline() {
        std::vector<OutlineNode> top;
        for (const auto& destination : page_.destinations()) {
            if (!destination.outlined || destination.title.empty()) {
                continue;
            }
            if (destination.level == 1 || top.empty()) {
                top.push_back({outlineItem(destination), {}});
            } else {
                top.back().children.push_back(outlineItem(destination));
            }
        }
        if (top.empty()) {
            return;
        }
        auto root = pdf_.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        std::vector<QPDFObjectHandle> items;
        for (auto& node : top) {
            join(node.item, node.children, false);
            items.push_back(node.item);
        }
        join(root, items, true);
        pdf_.getRoot().replaceKey("/Outlines", root);
        pdf_.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    void addMetadata() {
        const auto& deliverable = page_.deliverable();
        auto info = QPDFObjectHandle::newDictionary();
        const auto set = [&](const char* key, const std::string& text) {
            if (!text.empty()) {
                info.replaceKey(key, QPDFObjectHandle::newUnicodeString(text));
            }
        };
        set("/Title", titleOf(deliverable));
        set("/Author", deliverable.author);
        set("/Subject", deliverable.cover.goal);
        set("/Creator", deliverable.program);
        set("/Producer", deliverable.program);
        const auto date = QPDFObjectHandle::newString(pdfDate(deliverable.secondsSinceEpoch));
        info.replaceKey("/CreationDate", date);
        info.replaceKey("/ModDate", date);
        pdf_.getTrailer().replaceKey("/Info", pdf_.makeIndirectObject(info));
        auto root = pdf_.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(deliverable.language.tag()));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        // In place of QPdfWriter's own, which holds the time of drawing.
        auto metadata = QPDFObjectHandle::newStream(&pdf_, XmpPacket(deliverable, page_.archive()).text());
        metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
        root.replaceKey("/Metadata", metadata);
    }

    void moveContents() {
        const int first = page_.firstContentsPage();
        if (first < 0) {
            return;
        }
        QPDFPageDocumentHelper pages(pdf_);
        const auto cover = drawnPages_.front();
        for (std::size_t i = drawnPages_.size(); i-- > static_cast<std::size_t>(first);) {
            auto moved = drawnPages_[i];
            pages.removePage(moved);
            pages.addPageAt(moved, false, cover);
        }
    }

    QPDF& pdf_;
    const PageFrame& page_;
    std::vector<QPDFPageObjectHelper> drawnPages_;
    std::map<std::string, const Destination*> byAnchor_;
};

}  // namespace

std::string finishPdf(const QByteArray& drawn, const PageFrame& page) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("drawn pages", drawn.constData(), static_cast<std::size_t>(drawn.size()));
    Finisher(pdf, page).run();
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    if (page.archive()) {
        writer.forcePDFVersion("1.4");  // object streams came with 1.5
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true);
    } else {
        writer.setObjectStreamMode(qpdf_o_generate);
    }
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace aicmo::document::pdf
