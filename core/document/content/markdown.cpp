#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>
#include <mutex>

#include <QUrl>

#include "core/base/text.h"
#include "core/document/content/context.h"

namespace aicmo::document {
namespace {

constexpr int deepest = 12;

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct ParserDeleter {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
using NodePtr = std::unique_ptr<cmark_node, NodeDeleter>;

NodePtr parse(std::string_view markdown) {
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, ParserDeleter> parser(
        cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SMART | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE));
    for (const char* name : {"table", "strikethrough", "autolink"}) {
        if (auto* extension = cmark_find_syntax_extension(name)) {
            cmark_parser_attach_syntax_extension(parser.get(), extension);
        }
    }
    cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
    return NodePtr(cmark_parser_finish(parser.get()));
}

std::string_view textOf(const char* text) { return text == nullptr ? std::string_view() : std::string_view(text); }
std::string_view literalOf(cmark_node* node) { return textOf(cmark_node_get_literal(node)); }
bool isType(cmark_node* node, std::string_view type) { return textOf(cmark_node_get_type_string(node)) == type; }

/// A figure with its sign, separators, unit or currency: such a column stands at the end and never wraps.
bool looksNumeric(std::string_view text) {
    bool digit = false;
    int letters = 0;
    for (const char c : text) {
        digit = digit || (c >= '0' && c <= '9');
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
    }
    return digit && letters <= 3 && text.size() <= 24;
}

class Converter {
  public:
    Converter(BuildContext& context, std::string_view place) : context_(context), place_(place) {}

    std::vector<Block> convert(cmark_node* document) {
        shift_ = 2 - topLevel(document);
        std::vector<Block> out;
        appendBlocks(document, out, 0);
        return out;
    }

  private:
    static int topLevel(cmark_node* document) {
        int top = 6;
        for (auto* node = cmark_node_first_child(document); node != nullptr; node = cmark_node_next(node)) {
            if (cmark_node_get_type(node) == CMARK_NODE_HEADING) {
                top = std::min(top, cmark_node_get_heading_level(node));
            }
        }
        return top;
    }

    void appendBlocks(cmark_node* parent, std::vector<Block>& out, int depth) {
        for (auto* node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node)) {
            appendBlock(node, out, depth);
        }
    }

    void appendBlock(cmark_node* node, std::vector<Block>& out, int depth) {
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_PARAGRAPH) {
            appendParagraph(node, out);
        } else if (type == CMARK_NODE_HEADING) {
            appendHeading(node, out);
        } else if (type == CMARK_NODE_LIST && depth < deepest) {
            out.push_back({list(node, depth)});
        } else if (type == CMARK_NODE_BLOCK_QUOTE && depth < deepest) {
            Quote quote;
            appendBlocks(node, quote.blocks, depth + 1);
            if (!quote.blocks.empty()) {
                out.push_back({std::move(quote)});
            }
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            out.push_back({CodeBlock{cleaned(literalOf(node))}});
        } else if (type == CMARK_NODE_THEMATIC_BREAK) {
            out.push_back({Rule{}});
        } else if (type == CMARK_NODE_HTML_BLOCK) {
            appendRawHtml(literalOf(node), out);
        } else if (isType(node, "table")) {
            appendTable(node, out);
        } else if (depth < deepest) {
            appendBlocks(node, out, depth + 1);
        } else {
            appendFlat(node, out);
        }
    }

    /// What is nested deeper than a page can show loses its frames, not its text. No recursion: the depth is the
    /// author's.
    void appendFlat(cmark_node* top, std::vector<Block>& out) {
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(top), cmark_iter_free);
        for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk.get())) {
            auto* node = cmark_iter_get_node(walk.get());
            if (event != CMARK_EVENT_ENTER || node == top || isContainer(node)) {
                continue;
            }
            appendBlock(node, out, deepest);
            cmark_iter_reset(walk.get(), node, CMARK_EVENT_EXIT);
        }
    }

    static bool isContainer(cmark_node* node) {
        const auto type = cmark_node_get_type(node);
        return type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM || type == CMARK_NODE_BLOCK_QUOTE;
    }

    void appendRawHtml(std::string_view html, std::vector<Block>& out) {
        const std::string text = cleaned(html);
        if (text.empty() || text.starts_with("<!--")) {
            return;
        }
        context_.notice(std::string(place_) + ": HTML in a prose field is shown as text");
        out.push_back({Paragraph{plain(text)}});
    }

    void appendParagraph(cmark_node* node, std::vector<Block>& out) {
        Text text;
        std::vector<Picture> pictures;
        appendInlines(node, Span{}, text, pictures);
        trimText(text);
        if (!text.empty()) {
            out.push_back({Paragraph{std::move(text)}});
        }
        for (auto& picture : pictures) {
            out.push_back({std::move(picture)});
        }
    }

    void appendHeading(cmark_node* node, std::vector<Block>& out) {
        Heading heading;
        std::vector<Picture> pictures;
        appendInlines(node, Span{}, heading.text, pictures);
        trimText(heading.text);
        heading.level = std::clamp(cmark_node_get_heading_level(node) + shift_, 2, 3);
        if (heading.text.empty()) {
            return;
        }
        lastHeading_ = plainText(heading.text);
        heading.anchor = context_.anchor(lastHeading_);
        out.push_back({std::move(heading)});
    }

    ListBlock list(cmark_node* node, int depth) {
        ListBlock list;
        list.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        list.start = list.ordered ? cmark_node_get_list_start(node) : 1;
        list.tight = cmark_node_get_list_tight(node) != 0;
        for (auto* item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
            std::vector<Block> blocks;
            appendBlocks(item, blocks, depth + 1);
            if (!blocks.empty()) {
                list.items.push_back(std::move(blocks));
            }
        }
        return list;
    }

    void appendTable(cmark_node* node, std::vector<Block>& out) {
        Table table;
        const auto columns = cmark_gfm_extensions_get_table_columns(node);
        const auto* alignments = cmark_gfm_extensions_get_table_alignments(node);
        for (auto* row = cmark_node_first_child(node); row != nullptr; row = cmark_node_next(row)) {
            auto cells = rowCells(row, columns);
            if (cmark_gfm_extensions_get_table_row_is_header(row) == 0) {
                table.rows.push_back(std::move(cells));
                continue;
            }
            for (std::size_t i = 0; i < columns; ++i) {
                table.columns.push_back(
                    {.title = plainText(cells[i].text),
                     .align = alignments != nullptr && alignments[i] == 'r' ? Align::End : Align::Start});
            }
        }
        markNumericColumns(table);
        table.label = context_.nextTableLabel();
        table.caption = lastHeading_;
        out.push_back({std::move(table)});
    }

    std::vector<Cell> rowCells(cmark_node* row, std::size_t columns) {
        std::vector<Cell> cells;
        for (auto* node = cmark_node_first_child(row); node != nullptr; node = cmark_node_next(node)) {
            Cell cell;
            std::vector<Picture> pictures;
            appendInlines(node, Span{}, cell.text, pictures);
            trimText(cell.text);
            for (const auto& picture : pictures) {
                cell.text.push_back({.text = picture.alt.empty() ? picture.name : picture.alt});
            }
            cells.push_back(std::move(cell));
        }
        cells.resize(columns);
        return cells;
    }

    static void markNumericColumns(Table& table) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const bool numeric =
                !table.rows.empty() && std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
                    const std::string text = plainText(row[i].text);
                    return text.empty() || looksNumeric(text);
                });
            table.columns[i].numeric = numeric && i > 0;
            if (table.columns[i].numeric) {
                table.columns[i].align = Align::End;
            }
        }
    }

    void appendInlines(cmark_node* parent, const Span& style, Text& out, std::vector<Picture>& pictures,
                       int depth = 0) {
        for (auto* node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node)) {
            appendInline(node, style, out, pictures, depth);
        }
    }

    void appendInline(cmark_node* node, Span style, Text& out, std::vector<Picture>& pictures, int depth) {
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_HTML_INLINE) {
            appendSpan(out, style, literalOf(node));
        } else if (type == CMARK_NODE_CODE) {
            style.code = true;
            appendSpan(out, style, literalOf(node));
        } else if (type == CMARK_NODE_SOFTBREAK) {
            appendSpan(out, style, " ");
        } else if (type == CMARK_NODE_LINEBREAK) {
            appendSpan(out, style, "\n");
        } else if (type == CMARK_NODE_IMAGE) {
            appendImage(node, style, out, pictures);
        } else if (depth < 4 * deepest) {
            style.bold = style.bold || type == CMARK_NODE_STRONG;
            style.italic = style.italic || type == CMARK_NODE_EMPH;
            style.struck = style.struck || isType(node, "strikethrough");
            if (type == CMARK_NODE_LINK) {
                style.link = safeLink(textOf(cmark_node_get_url(node)));
            }
            appendInlines(node, style, out, pictures, depth + 1);
        }
    }

    std::string safeLink(std::string_view link) {
        if (isSafeLink(link)) {
            return std::string(link);
        }
        context_.notice(std::string(place_) + ": the link \"" + cleaned(link) + "\" is shown as text");
        return {};
    }

    void appendImage(cmark_node* node, const Span& style, Text& out, std::vector<Picture>& pictures) {
        Text alt;
        std::vector<Picture> inner;
        appendInlines(node, Span{}, alt, inner, 4 * deepest - 1);
        const auto url = textOf(cmark_node_get_url(node));
        const std::string path =
            QUrl::fromPercentEncoding(QByteArray(url.data(), static_cast<qsizetype>(url.size()))).toStdString();
        // An address is never fetched: what stands there for readers is its description.
        const bool foreign = path.find(':') != std::string::npos || path.starts_with("//") || !isSafeProjectPath(path);
        if (foreign) {
            context_.notice(std::string(place_) + ": the picture \"" + cleaned(url) +
                            "\" is not a file of the project and is not loaded");
            appendSpan(out, style, plainText(alt));
            return;
        }
        pictures.push_back(context_.picture(path, plainText(alt), place_));
    }

    static void appendSpan(Text& out, const Span& style, std::string_view text) {
        if (text.empty()) {
            return;
        }
        const bool same = !out.empty() && out.back().bold == style.bold && out.back().italic == style.italic &&
                          out.back().code == style.code && out.back().struck == style.struck &&
                          out.back().link == style.link;
        if (same) {
            out.back().text += text;
            return;
        }
        out.push_back(style);
        out.back().text = std::string(text);
    }

    static void trimText(Text& text) {
        while (!text.empty() && trim(text.back().text).empty()) {
            text.pop_back();
        }
    }

    BuildContext& context_;
    std::string_view place_;
    std::string lastHeading_;
    int shift_ = 0;
};

}  // namespace

std::vector<Block> blocksFromMarkdown(std::string_view markdown, BuildContext& context, std::string_view place) {
    const NodePtr document = parse(markdown);
    return document == nullptr ? std::vector<Block>() : Converter(context, place).convert(document.get());
}

}  // namespace aicmo::document
