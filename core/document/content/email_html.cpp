#include <algorithm>
#include <cstdlib>
#include <gumbo.h>
#include <memory>

#include "core/base/text.h"
#include "core/document/content/context.h"

namespace aicmo::document {
namespace {

constexpr int deepest = 200;

std::string attributeOf(const GumboElement& element, const char* name) {
    const auto* attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute == nullptr ? std::string() : std::string(attribute->value);
}

std::string styleOf(const GumboElement& element) {
    std::string out;
    for (const char c : toLowerAscii(attributeOf(element, "style"))) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            out += c;
        }
    }
    return out;
}

bool isHidden(const GumboElement& element) {
    const std::string style = styleOf(element);
    return gumbo_get_attribute(&element.attributes, "hidden") != nullptr ||
           style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos ||
           style.find("max-height:0") != std::string::npos;
}

bool isSmallPrint(const GumboElement& element) {
    const std::string style = styleOf(element);
    const auto at = style.find("font-size:");
    if (at == std::string::npos) {
        return false;
    }
    const int size = std::atoi(style.c_str() + at + 10);
    return size > 2 && size <= 13 && style.find("px", at) != std::string::npos;
}

bool hasFill(const GumboElement& element) {
    const std::string style = styleOf(element);
    return style.find("background:") != std::string::npos || style.find("background-color:") != std::string::npos ||
           !attributeOf(element, "bgcolor").empty();
}

bool isSkipped(GumboTag tag) {
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_TITLE ||
           tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_TEMPLATE || tag == GUMBO_TAG_IFRAME ||
           tag == GUMBO_TAG_OBJECT || tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_SELECT || tag == GUMBO_TAG_TEXTAREA;
}

bool isInline(GumboTag tag) {
    switch (tag) {
        case GUMBO_TAG_A:
        case GUMBO_TAG_B:
        case GUMBO_TAG_STRONG:
        case GUMBO_TAG_I:
        case GUMBO_TAG_EM:
        case GUMBO_TAG_SPAN:
        case GUMBO_TAG_FONT:
        case GUMBO_TAG_U:
        case GUMBO_TAG_S:
        case GUMBO_TAG_DEL:
        case GUMBO_TAG_CODE:
        case GUMBO_TAG_SMALL:
        case GUMBO_TAG_SUP:
        case GUMBO_TAG_SUB:
        case GUMBO_TAG_ABBR:
        case GUMBO_TAG_MARK:
        case GUMBO_TAG_LABEL:
        case GUMBO_TAG_TIME: return true;
        default: return false;
    }
}

int headingLevel(GumboTag tag) { return tag == GUMBO_TAG_H1 ? 2 : tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 ? 3 : 0; }

struct Style {
    Span span;
    int heading = 0;
    bool small = false;
    bool button = false;
};

std::vector<const GumboElement*> shownChildren(const GumboElement& element) {
    std::vector<const GumboElement*> out;
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(element.children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && !isHidden(child->v.element)) {
            out.push_back(&child->v.element);
        }
    }
    return out;
}

/// How the text of an element begins, without its marks; trimmed.
std::string beginningOfText(const GumboElement& element, int depth) {
    constexpr std::size_t enough = 64;
    std::string out;
    for (unsigned i = 0; i < element.children.length && depth < deepest && out.size() < enough; ++i) {
        const auto* child = static_cast<const GumboNode*>(element.children.data[i]);
        if (child->type == GUMBO_NODE_TEXT) {
            out += child->v.text.text;
        } else if (child->type == GUMBO_NODE_ELEMENT && !isSkipped(child->v.element.tag)) {
            out += beginningOfText(child->v.element, depth + 1);
        }
    }
    return std::string(trim(out));
}

std::vector<const GumboElement*> rowsOf(const GumboElement& table) {
    std::vector<const GumboElement*> out;
    for (const GumboElement* part : shownChildren(table)) {
        const bool group = part->tag == GUMBO_TAG_TBODY || part->tag == GUMBO_TAG_THEAD || part->tag == GUMBO_TAG_TFOOT;
        if (part->tag == GUMBO_TAG_TR) {
            out.push_back(part);
        } else if (group) {
            for (const GumboElement* row : shownChildren(*part)) {
                out.push_back(row);
            }
        }
    }
    return out;
}

bool holdsMoreThanText(const GumboElement& element, int depth) {
    for (const GumboElement* child : shownChildren(element)) {
        const GumboTag tag = child->tag;
        const bool more = tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL;
        if (more || depth >= deepest || holdsMoreThanText(*child, depth + 1)) {
            return true;
        }
    }
    return false;
}

/// One that was written as a table, with a row of headings; most tables of an email only place things.
bool isDataTable(const GumboElement& table) {
    const auto rows = rowsOf(table);
    if (rows.size() < 2) {
        return false;
    }
    const auto head = shownChildren(*rows.front());
    const bool named = head.size() > 1 && std::all_of(head.begin(), head.end(), [](const GumboElement* cell) {
                           return cell->tag == GUMBO_TAG_TH;
                       });
    return named && std::all_of(rows.begin(), rows.end(), [&](const GumboElement* row) {
               return shownChildren(*row).size() <= head.size() && !holdsMoreThanText(*row, 0);
           });
}

bool alignsEnd(const GumboElement& cell) {
    const std::string align = toLowerAscii(attributeOf(cell, "align"));
    return align == "right" || align == "end" || styleOf(cell).find("text-align:right") != std::string::npos ||
           styleOf(cell).find("text-align:end") != std::string::npos;
}

/// Paragraphs one below another.
Text inOneText(const std::vector<Block>& blocks) {
    Text out;
    for (const Block& block : blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block.content);
        const auto* heading = std::get_if<Heading>(&block.content);
        const auto* button = std::get_if<Button>(&block.content);
        const Text& text = paragraph != nullptr ? paragraph->text : heading != nullptr ? heading->text : Text{};
        if (!out.empty()) {
            out.push_back({.text = "\n"});
        }
        out.insert(out.end(), text.begin(), text.end());
        if (button != nullptr) {
            for (Span span : button->label) {
                span.link = button->link;
                out.push_back(std::move(span));
            }
        }
    }
    return out;
}

/// Walks the parsed tree once and sets it as paragraphs: the order of the text is kept, the layout is not.
class EmailSetter {
  public:
    EmailSetter(const RenderedContent& content, const EmailContent& email, BuildContext& context)
        : content_(content), email_(email), context_(context), place_("email " + content.contentId) {}

    std::vector<Block> set() {
        const std::unique_ptr<GumboOutput, void (*)(GumboOutput*)> output(
            gumbo_parse_with_options(&kGumboDefaultOptions, content_.html.data(), content_.html.size()),
            [](GumboOutput* tree) { gumbo_destroy_output(&kGumboDefaultOptions, tree); });
        if (output != nullptr) {
            visit(output->root, Style{}, 0);
            flush();
        }
        return std::move(blocks_);
    }

  private:
    void visit(const GumboNode* node, const Style& style, int depth) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            addText(node->v.text.text, style);
        } else if (node->type == GUMBO_NODE_ELEMENT && depth < deepest) {
            visitElement(*node, style, depth);
        }
    }

    void visitElement(const GumboNode& node, Style style, int depth) {
        const auto& element = node.v.element;
        if (isSkipped(element.tag) || isHidden(element)) {
            return;
        }
        if (element.tag == GUMBO_TAG_BR) {
            addLineBreak();
        } else if (element.tag == GUMBO_TAG_HR) {
            flush();
            blocks_.push_back({Rule{}});
        } else if (element.tag == GUMBO_TAG_IMG) {
            addPicture(element);
        } else if (element.tag == GUMBO_TAG_TABLE && isDataTable(element)) {
            addTable(element, style, depth);
        } else if (element.tag == GUMBO_TAG_TR && addStep(element, style, depth)) {
            return;
        } else if (element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL) {
            addList(element, style, depth);
        } else if (isInline(element.tag)) {
            applyInline(element, style);
            visitChildren(element, style, depth);
        } else {
            flush();
            style.heading = headingLevel(element.tag) != 0 ? headingLevel(element.tag) : style.heading;
            style.small = style.small || isSmallPrint(element);
            style.button =
                hasFill(element) && (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH) && isLoneLink(element);
            heading_ = style.heading;
            small_ = style.small;
            visitChildren(element, style, depth);
            flush();
            heading_ = 0;
            small_ = false;
        }
    }

    static bool isLoneLink(const GumboElement& cell) {
        int links = 0;
        for (unsigned i = 0; i < cell.children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(cell.children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT) {
                links += child->v.element.tag == GUMBO_TAG_A ? 1 : 2;
            } else if (child->type == GUMBO_NODE_TEXT) {
                return false;
            }
        }
        return links == 1;
    }

    void visitChildren(const GumboElement& element, const Style& style, int depth) {
        for (unsigned i = 0; i < element.children.length; ++i) {
            heading_ = style.heading;
            small_ = style.small;
            visit(static_cast<const GumboNode*>(element.children.data[i]), style, depth + 1);
        }
    }

    void applyInline(const GumboElement& element, Style& style) {
        const GumboTag tag = element.tag;
        style.span.bold = style.span.bold || tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG;
        style.span.italic = style.span.italic || tag == GUMBO_TAG_I || tag == GUMBO_TAG_EM;
        style.span.code = style.span.code || tag == GUMBO_TAG_CODE;
        style.span.struck = style.span.struck || tag == GUMBO_TAG_S || tag == GUMBO_TAG_DEL;
        if (tag != GUMBO_TAG_A) {
            return;
        }
        const std::string href = cleaned(attributeOf(element, "href"));
        const std::string name = toLowerAscii(attributeOf(element, "class") + attributeOf(element, "role"));
        const bool looksLikeButton =
            hasFill(element) || name.find("button") != std::string::npos || name.find("btn") != std::string::npos;
        style.button = style.button || looksLikeButton;
        if (isSafeLink(href) && href[0] != '#') {
            style.span.link = href;
        } else if (!href.empty() && href[0] != '#') {
            context_.notice(place_ + ": the link \"" + href + "\" is shown as text");
        }
        buttonPending_ = style.button && text_.empty();
    }

    void addText(std::string_view raw, const Style& style) {
        std::string text;
        for (const char c : raw) {
            const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            const bool afterBlank = text.empty() ? endsBlank() : text.back() == ' ';
            if (!blank) {
                text += c;
            } else if (!afterBlank) {
                text += ' ';
            }
        }
        if (text.empty()) {
            return;
        }
        Span span = style.span;
        span.text = text;
        text_.push_back(std::move(span));
    }

    [[nodiscard]] bool endsBlank() const {
        return text_.empty() || text_.back().text.back() == ' ' || text_.back().text.back() == '\n';
    }

    void addLineBreak() {
        if (!text_.empty()) {
            text_.push_back({.text = "\n"});
        }
    }

    void addList(const GumboElement& element, const Style& style, int depth) {
        flush();
        ListBlock list;
        list.ordered = element.tag == GUMBO_TAG_OL;
        for (const GumboElement* child : shownChildren(element)) {
            std::vector<Block> item = blocksOf(*child, style, depth);
            if (!item.empty()) {
                list.items.push_back(std::move(item));
            }
        }
        if (!list.items.empty()) {
            blocks_.push_back({std::move(list)});
        }
    }

    /// What stands in an element, by itself.
    std::vector<Block> blocksOf(const GumboElement& element, const Style& style, int depth) {
        std::vector<Block> outer;
        outer.swap(blocks_);
        visitChildren(element, style, depth + 1);
        flush();
        outer.swap(blocks_);
        return outer;
    }

    /// A numbered step, the usual way of an email: a row with a figure in one cell and its text in the other.
    bool addStep(const GumboElement& row, const Style& style, int depth) {
        const auto cells = shownChildren(row);
        if (cells.size() != 2) {
            return false;
        }
        const std::string figure = beginningOfText(*cells[0], 0);
        const bool isFigure =
            !figure.empty() && figure.size() <= 2 && figure.find_first_not_of("0123456789") == std::string::npos;
        if (!isFigure || beginningOfText(*cells[1], 0).empty()) {
            return false;
        }
        flush();
        const int number = std::atoi(figure.c_str());
        auto* list = blocks_.empty() ? nullptr : std::get_if<ListBlock>(&blocks_.back().content);
        const bool goesOn =
            list != nullptr && list->ordered && list->start + static_cast<int>(list->items.size()) == number;
        if (!goesOn) {
            blocks_.push_back({ListBlock{.ordered = true, .start = number}});
        }
        std::vector<Block> item = blocksOf(*cells[1], style, depth);
        std::get<ListBlock>(blocks_.back().content).items.push_back(std::move(item));
        return true;
    }

    void addTable(const GumboElement& element, const Style& style, int depth) {
        flush();
        Table table;
        for (const GumboElement* row : rowsOf(element)) {
            const auto elements = shownChildren(*row);
            std::vector<Cell> cells;
            cells.reserve(elements.size());
            for (const GumboElement* cell : elements) {
                cells.push_back({inOneText(blocksOf(*cell, style, depth)), {}});
            }
            if (table.columns.empty()) {
                for (std::size_t i = 0; i < cells.size(); ++i) {
                    const bool end = alignsEnd(*elements[i]);
                    table.columns.push_back({plainText(cells[i].text), end ? Align::End : Align::Start, end});
                }
            } else {
                cells.resize(table.columns.size());
                table.rows.push_back(std::move(cells));
            }
        }
        blocks_.push_back({std::move(table)});
    }

    void addPicture(const GumboElement& element) {
        const std::string source = cleaned(attributeOf(element, "src"));
        const std::string alt = cleaned(attributeOf(element, "alt"));
        if (attributeOf(element, "width") == "1" || attributeOf(element, "height") == "1" || source.empty()) {
            return;
        }
        flush();
        if (source.starts_with("cid:")) {
            addPart(source.substr(4), alt);
        } else if (source.find(':') == std::string::npos && isSafeProjectPath(projectPath(source))) {
            blocks_.push_back({context_.picture(projectPath(source), alt, place_)});
        } else {
            context_.notice(place_ + ": the picture \"" + shortened(source, 200) +
                            "\" is not a file of the project and is not loaded");
            if (!alt.empty()) {
                blocks_.push_back({Paragraph{plain(alt, Tone::Muted), ParagraphStyle::Note}});
            }
        }
    }

    /// As it is named, or from the folder of the HTML file.
    [[nodiscard]] std::string projectPath(const std::string& source) const {
        const auto slash = email_.htmlFile.rfind('/');
        const auto& files = context_.input().bundle->files;
        const bool found = files && files->read(source) != nullptr;
        return found || slash == std::string::npos ? source : email_.htmlFile.substr(0, slash + 1) + source;
    }

    void addPart(std::string_view contentId, const std::string& alt) {
        for (const auto& part : content_.parts) {
            const std::string_view id = part.contentId;
            if (id == contentId || (id.size() > 2 && id.substr(1, id.size() - 2) == contentId)) {
                blocks_.push_back({context_.pictureFrom(part.bytes, part.name, alt, place_)});
                return;
            }
        }
        context_.notice(place_ + ": the message has no part \"" + shortened(contentId, 100) + "\"");
    }

    void flush() {
        trimEnds();
        const bool button = buttonPending_ && isOneLink();
        buttonPending_ = false;
        if (text_.empty()) {
            return;
        }
        if (button) {
            const std::string link = text_.front().link;
            for (auto& span : text_) {
                span.link.clear();
            }
            blocks_.push_back({Button{std::move(text_), link}});
        } else if (heading_ != 0) {
            blocks_.push_back({Heading{heading_, std::move(text_), {}}});
        } else {
            blocks_.push_back({Paragraph{std::move(text_), small_ ? ParagraphStyle::Note : ParagraphStyle::Body}});
        }
        text_.clear();
    }

    [[nodiscard]] bool isOneLink() const {
        for (const auto& span : text_) {
            if (span.link.empty() || span.link != text_.front().link) {
                return false;
            }
        }
        return !text_.empty();
    }

    void trimEnds() {
        for (auto& span : text_) {
            if (!(span.text == "\n")) {
                std::string clean;
                for (const char c : span.text) {
                    clean += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
                }
                span.text = clean;
            }
        }
        while (!text_.empty() && trim(text_.back().text).empty()) {
            text_.pop_back();
        }
        if (!text_.empty() && text_.back().text.back() == ' ') {
            text_.back().text.pop_back();
        }
        // Zero-width characters pad hidden preheaders; a paragraph of nothing else is no paragraph.
        if (!plainText(text_).empty() && isInvisible(plainText(text_))) {
            text_.clear();
        }
    }

    static bool isInvisible(std::string_view text) {
        while (!text.empty()) {
            bool removed = false;
            for (const std::string_view gap :
                 {" ", "\n", "\u00A0", "\u200C", "\u200B", "\u2007", "\u00AD", "\u034F", "\uFEFF", "\u200D"}) {
                if (text.starts_with(gap)) {
                    text.remove_prefix(gap.size());
                    removed = true;
                }
            }
            if (!removed) {
                return false;
            }
        }
        return true;
    }

    const RenderedContent& content_;
    const EmailContent& email_;
    BuildContext& context_;
    std::string place_;
    std::vector<Block> blocks_;
    Text text_;
    int heading_ = 0;
    bool small_ = false;
    bool buttonPending_ = false;
};

}  // namespace

std::vector<Block> blocksFromEmailHtml(const RenderedContent& content, const EmailContent& email,
                                       BuildContext& context) {
    return EmailSetter(content, email, context).set();
}

}  // namespace aicmo::document
