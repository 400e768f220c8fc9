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

const Section* Deliverable::find(SectionKind kind) const {
    const auto found =
        std::find_if(sections.begin(), sections.end(), [kind](const Section& s) { return s.kind == kind; });
    return found == sections.end() ? nullptr : &*found;
}

}  // namespace aicmo::document
