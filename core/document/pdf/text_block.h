#pragma once
// A text in the flow: measured once, drawn whole or in parts. Internal to core/document/pdf.

#include <memory>

#include "core/document/pdf/page_frame.h"

namespace aicmo::document::pdf {

class TextBlock {
  public:
    TextBlock(PageFrame& page, const Text& text, const TextStyle& style, double width);
    [[nodiscard]] int lines() const { return set_->lines(); }
    [[nodiscard]] double height() const { return lines() * style_.line; }
    [[nodiscard]] double lineHeight() const { return style_.line; }
    /// Width of the longest line.
    [[nodiscard]] double naturalWidth() const { return set_->naturalWidth(); }
    /// Narrower, for a text whose one line fits there: it is moved, not set again.
    void narrowTo(double width);
    /// The line that holds this byte of the text.
    [[nodiscard]] int lineOfByte(std::size_t byte) const;
    /// Draws lines from to (not including) `to`, the first at y.
    void draw(double x, double y, int from = 0, int to = -1);

  private:
    [[nodiscard]] QString textOf(const QTextLine& line) const;
    void drawLinks(double x, double y, int from, int to);

    PageFrame& page_;
    TextStyle style_;
    double width_;
    double moved_ = 0;  ///< units, since the lines were set
    std::shared_ptr<const SetText> set_;
};

/// A text of one style in one line; returns its width.
double drawLine(PageFrame& page, const std::string& text, const TextStyle& style, double x, double y,
                double width = 170);
[[nodiscard]] double widthOf(PageFrame& page, const std::string& text, const TextStyle& style);

/// Sets a text in the flow: at least two lines on each side of a page break.
void flowText(PageFrame& page, TextBlock& block, double x);

}  // namespace aicmo::document::pdf
