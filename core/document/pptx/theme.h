#pragma once
// theme1.xml (brand colours and fonts), theme2.xml (notes) and the deck's own table style. Internal to
// core/document/pptx.

#include <string>

#include "core/document/deliverable.h"
#include "core/document/palette.h"

namespace aicmo::document::pptx {

/// The style of every table: rules under the head, between the rows and above a total.
inline constexpr const char* tableStyleId = "{6E2B5A60-7C1D-4F0E-9A35-41434D4F0001}";

[[nodiscard]] std::string themeXml(const Palette& palette, const std::string& family, const std::string& name);
[[nodiscard]] std::string tableStylesXml(const std::string& ruleColour);

}  // namespace aicmo::document::pptx
