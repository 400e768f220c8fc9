#include "core/document/pptx/prose.h"

#include "core/document/pptx/table.h"

namespace aicmo::document::pptx {
namespace {

constexpr double paragraphGap = 8, itemGap = 5;

/// Bytes of the first sentence: to the first . ! ? that a blank and no small letter follows.
std::size_t firstSentence(const std::string& text) {
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool ends = text[i] == '.' || text[i] == '!' || text[i] == '?';
        const bool opens = ends && text[i + 1] == ' ' && !(text[i + 2] >= 'a' && text[i + 2] <= 'z');
        // "a.m. ", "No. 5": a sentence has some length.
        if (opens && i >= 24 && !(text[i + 2] >= '0' && text[i + 2] <= '9')) {
            return i + 1;
        }
    }
    return text.size();
}

void shorten(Para& paragraph) {
    std::size_t left = firstSentence(plainText(paragraph));
    std::vector<Run> kept;
    for (auto& run : paragraph.runs) {
        if (left == 0) {
            break;
        }
        run.text.resize(std::min(left, run.text.size()));
        left -= run.text.size();
        kept.push_back(std::move(run));
    }
    paragraph.runs = std::move(kept);
}

class Collector {
  public:
    Collector(const ThemeColours& colours, const ProseStyle& style) : colours_(colours), style_(style) {}

    void blocks(const std::vector<Block>& all, int level) {
        for (const auto& block : all) {
            std::visit([&](const auto& content) { add(content, level); }, block.content);
        }
    }
    std::vector<Para> take() { return std::move(out_); }

  private:
    void push(Para paragraph, int level, double before) {
        paragraph.level = level;
        paragraph.before = before;
        out_.push_back(std::move(paragraph));
    }
    void add(const Paragraph& block, int level) {
        Para paragraph = paraOf(block.text, colours_, style_.size);
        if (style_.firstSentences) {
            shorten(paragraph);
        }
        push(std::move(paragraph), level, paragraphGap);
    }
    void add(const Heading& block, int level) {
        Para paragraph = paraOf(block.text, colours_, style_.size);
        paragraph.bold = true;
        push(std::move(paragraph), level, paragraphGap * 1.5);
    }
    void add(const ListBlock& block, int level) {
        int number = block.start;
        for (const auto& item : block.items) {
            const std::size_t first = out_.size();
            const bool whole = style_.firstSentences;
            style_.firstSentences = false;
            blocks(item, level);
            style_.firstSentences = whole;
            if (out_.size() > first) {
                Para& lead = out_[first];
                lead.bullet = block.ordered ? Bullet::Number : Bullet::Square;
                lead.number = number;
                lead.lastNumber = block.start + static_cast<int>(block.items.size()) - 1;
                lead.before = itemGap;
                for (std::size_t i = first + 1; i < out_.size(); ++i) {
                    out_[i].level += 1;
                }
            }
            ++number;
        }
    }
    void add(const Quote& block, int level) {
        const std::size_t first = out_.size();
        const bool whole = style_.firstSentences;
        style_.firstSentences = false;
        blocks(block.blocks, level + 1);
        style_.firstSentences = whole;
        for (std::size_t i = first; i < out_.size(); ++i) {
            for (auto& run : out_[i].runs) {
                run.italic = i == first;
                run.colour = i == first ? run.colour : colours_.muted;
            }
            out_[i].before = i == first ? paragraphGap : 2;
        }
    }
    void add(const CodeBlock& block, int level) {
        Para paragraph{.runs = {Run{.text = block.text, .code = true}}, .size = style_.size};
        push(std::move(paragraph), level, paragraphGap);
    }
    void add(const Button& block, int level) {
        Para paragraph = paraOf(block.label, colours_, style_.size);
        paragraph.bold = true;
        for (auto& run : paragraph.runs) {
            run.link = block.link;
        }
        push(std::move(paragraph), level, paragraphGap);
    }
    void add(const Table& block, int level) {
        if (!style_.withTables) {
            return;
        }
        const auto line = [&](const std::vector<Cell>& cells) {
            std::string text;
            for (std::size_t i = 0; i < cells.size() && i < block.columns.size(); ++i) {
                const std::string cell = plainText(cells[i].text);
                const std::string& title = block.columns[i].title;
                if (cell.empty()) {
                    continue;
                }
                text += text.empty() ? "" : "; ";
                if (i > 0 && !title.empty()) {
                    text.append(title).append(": ");
                }
                text += cell;
            }
            push(para(text, style_.size), level, 2);
        };
        const std::string caption =
            block.label + (block.label.empty() || block.caption.empty() ? "" : ", ") + block.caption;
        if (!caption.empty()) {
            push(para(caption, style_.size, {}, true), level, paragraphGap);
        }
        for (const auto& row : block.rows) {
            line(row);
        }
        if (!block.total.empty()) {
            line(block.total);
        }
        if (!block.note.empty()) {
            push(para(block.note, style_.size), level, 2);
        }
    }
    void add(const Picture& block, int level) {
        if (style_.withPictures && !block.alt.empty()) {
            push(para(block.alt, style_.size), level, paragraphGap);
        }
    }
    template <class Other>
    void add(const Other&, int) {}

    const ThemeColours& colours_;
    ProseStyle style_;
    std::vector<Para> out_;
};

}  // namespace

Para paraOf(const Text& text, const ThemeColours& colours, int size) {
    return Para{.runs = runsOf(text, colours), .size = size};
}

std::vector<Para> parasOf(const std::vector<Block>& blocks, const ThemeColours& colours, const ProseStyle& style,
                          int level) {
    Collector collector(colours, style);
    collector.blocks(blocks, level);
    return collector.take();
}

std::vector<Para> wholeText(const std::vector<Block>& blocks, const ThemeColours& colours) {
    return parasOf(blocks, colours, {.size = 12, .withTables = true, .withPictures = true});
}

std::vector<Para> factLines(const std::vector<Fact>& facts) {
    std::vector<Para> out;
    out.reserve(facts.size());
    for (const auto& fact : facts) {
        out.push_back(para(fact.label + ": " + fact.value, 12));
    }
    return out;
}

}  // namespace aicmo::document::pptx
