#pragma once
// Speaker notes: their master and one part a slide. Internal to core/document/pptx.

#include <string>
#include <vector>

#include "core/document/pptx/text.h"

namespace aicmo::document::pptx {

[[nodiscard]] std::string notesMasterXml(const ThemeColours& colours);
/// Links of the paragraphs are added to the context's relationships.
[[nodiscard]] std::string notesXml(const std::vector<Para>& paras, const TextContext& context);

}  // namespace aicmo::document::pptx
