#pragma once
// The slide master and its layouts (DOCUMENT_LOOK section 12). Internal to core/document/pptx.

#include <string>

#include "core/document/pptx/slide.h"

namespace aicmo::document::pptx {

inline constexpr const char* presentationNamespaces =
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
/// What every shape tree begins with.
inline constexpr const char* emptyGroupHead =
    "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" "
    "y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

[[nodiscard]] std::string placeholderName(int index);
/// Points of the layout's title.
[[nodiscard]] int titleSize(Layout layout);

/// `<a:lvl1pPr>` to `<a:lvl9pPr>`: what text boxes of their own inherit.
[[nodiscard]] std::string bodyStyles(const ThemeColours& colours, bool rightToLeft);
[[nodiscard]] std::string masterXml(const ThemeColours& colours, bool rightToLeft);
[[nodiscard]] std::string layoutXml(Layout layout, const ThemeColours& colours, bool rightToLeft);

}  // namespace aicmo::document::pptx
