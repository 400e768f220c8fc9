#pragma once
// Blocks of the content tree as paragraphs of a slide. Internal to core/document/pptx.

#include <vector>

#include "core/document/pptx/text.h"

namespace aicmo::document::pptx {

struct ProseStyle {
    int size = 16;
    bool firstSentences = false;  ///< paragraphs are shortened to their first sentence; the notes hold the whole
    bool withTables = false;      ///< tables as lines of text
    bool withPictures = false;    ///< pictures by their alt text
};

/// Tables and pictures (but for what the style asks for) and the special blocks are left out: they have slides of their
/// own.
[[nodiscard]] std::vector<Para> parasOf(const std::vector<Block>& blocks, const ThemeColours& colours,
                                        const ProseStyle& style, int level = 0);
[[nodiscard]] Para paraOf(const Text& text, const ThemeColours& colours, int size);
/// Everything, for the speaker notes.
[[nodiscard]] std::vector<Para> wholeText(const std::vector<Block>& blocks, const ThemeColours& colours);
[[nodiscard]] std::vector<Para> factLines(const std::vector<Fact>& facts);

}  // namespace aicmo::document::pptx
