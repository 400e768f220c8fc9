#pragma once
// Colours as slots of the theme, so that a designer restyles the deck in one place. What the theme has no slot for is
// a slot moved in saturation and lightness to the colour of the palette. Internal to core/document/pptx.

#include <string>

#include "core/document/palette.h"

namespace aicmo::document::pptx {

/// Each is a ready `<a:schemeClr …>`.
struct ThemeColours {
    explicit ThemeColours(const Palette& palette);
    std::string ink, paper, field, wash, graphic, accent, plan, t80, t50, t25, text, muted;
    std::string rule, accentText, onField, onField2, cell, fieldAccent;
};

[[nodiscard]] inline std::string solid(const std::string& colour) {
    return "<a:solidFill>" + colour + "</a:solidFill>";
}

}  // namespace aicmo::document::pptx
