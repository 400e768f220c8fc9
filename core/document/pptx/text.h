#pragma once
// Paragraphs of a slide, their measure and their DrawingML. Internal to core/document/pptx.

#include <string>
#include <vector>

#include "core/document/deliverable.h"
#include "core/document/pptx/colours.h"
#include "core/document/pptx/geometry.h"
#include "core/document/pptx/package.h"

namespace aicmo::document::pptx {

struct Run {
    std::string text{};
    bool bold = false, italic = false, code = false, struck = false;
    std::string colour{};  ///< a ready colour, empty: the placeholder's
    std::string link{};    ///< as Span::link
};

enum class Bullet { None, Square, Number };
enum class Direction { Start, End };

struct Para {
    std::vector<Run> runs{};
    int size = 16;  ///< points
    Bullet bullet = Bullet::None;
    int number = 1;
    int lastNumber = 1;  ///< of its list: all items hang alike
    int level = 0;       ///< each moves the text in
    double before = 0;
    bool bold = false;
    Direction align = Direction::Start;
    Emu tabAt = 0;  ///< a hanging column of this width before the first tab
};

[[nodiscard]] Para para(std::string text, int size, std::string colour = {}, bool bold = false);
[[nodiscard]] std::string plainText(const Para& para);
[[nodiscard]] bool isBlank(const std::vector<Para>& paras);

/// Points from line to line of a text of `size` points.
[[nodiscard]] double lineHeight(int size);
/// Points between the start of a paragraph's first line, its bullet included, and that of its text.
[[nodiscard]] double hangOf(const Para& para);
/// Points that a paragraph's text is moved in for its level and bullet.
[[nodiscard]] double indentOf(const Para& para);

/// True when the first strong letter is written from right to left (UAX #9, P2).
[[nodiscard]] bool startsRightToLeft(const std::string& text, bool otherwise);

/// Everything that turning text into XML needs of its slide.
struct TextContext {
    const ThemeColours* colours = nullptr;
    Relationships* relationships = nullptr;
    std::string language = "en";
    bool rightToLeft = false;
};

/// `<a:p>` for each paragraph. Sizes equal to `inherited` are left to the placeholder.
[[nodiscard]] std::string paragraphsXml(const std::vector<Para>& paras, const TextContext& context, int inherited = 0);

}  // namespace aicmo::document::pptx
