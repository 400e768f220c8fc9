#include "core/document/deliverable.h"

#include <algorithm>

namespace aicmo::document {

std::string plainText(const Text& text) {
    std::string out;
    for (const auto& span : text) {
        out += span.text;
    }
    return out;
}

namespace {

struct RunningText {
    std::string out;

    void operator()(const Paragraph& paragraph) { add(paragraph.text); }
    void operator()(const Heading& heading) { add(heading.text); }
    void operator()(const Button& button) { add(button.label); }
    void operator()(const Quote& quote) { add(quote.blocks); }
    void operator()(const ListBlock& list) {
        for (const auto& item : list.items) {
            add(item);
        }
    }
    template <class Other>
    void operator()(const Other&) {}

    void add(const Text& text) { out += plainText(text) + "\n"; }
    void add(const std::vector<Block>& blocks) {
        for (const auto& block : blocks) {
            std::visit(*this, block.content);
        }
    }
};

}  // namespace

std::string plainText(const std::vector<Block>& blocks) {
    RunningText text;
    text.add(blocks);
    return std::move(text.out);
}

const Section* Deliverable::find(SectionKind kind) const {
    const auto found =
        std::find_if(sections.begin(), sections.end(), [kind](const Section& s) { return s.kind == kind; });
    return found == sections.end() ? nullptr : &*found;
}

}  // namespace aicmo::document
